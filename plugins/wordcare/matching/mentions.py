"""Tells when words are talked about and not used: marked so, linked to their page, or on their page."""

from __future__ import annotations

from bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.matching.homes import Homes
    from wordcare.prose import Passage

    Range = tuple[float, float]

OWN_PAGE = "this is its own page in the language guide"
MARKED = "it is marked as a mention"
LINKED = "it is a link to its own page in the language guide"
"""Why words are a mention, as people are told."""


class Mentions:
    """The parts of a passage that its writer marked as mentions, and its links."""

    __slots__ = ("_links", "_marked", "_quoted")

    def __init__(self, passage: Passage) -> None:
        self._marked: list[Range] = []
        self._quoted: list[Range] = []
        self._links: list[tuple[int, int, str]] = []
        if not passage.marks:
            return
        self._marked = _covered((start, end) for start, end, kind, _ in passage.marks if kind == "mention")
        self._quoted = _covered((start, end) for start, end, kind, _ in passage.marks if kind == "quote")
        # Links do not nest, so the last one that begins before some words is the one they may be in.
        self._links = sorted(
            (start, end, value) for start, end, kind, value in passage.marks if kind == "link"
        )

    def reason(self, start: int, end: int, page: str, homes: Homes) -> str:
        """Why `start:end` of the file mentions the words of a word page; empty when it may be a use."""
        if _inside(self._marked, start, end):
            return MARKED
        address = self._address(start, end) if page and self._links else ""
        return LINKED if address and homes.linked(address) == page else ""

    def linked_to(self, start: int, end: int) -> str:
        """The name of the page that `start:end` of the file links to; empty when it is no link."""
        return address_stem(self._address(start, end))

    def _address(self, start: int, end: int) -> str:
        at = bisect_right(self._links, (start, float("inf"), "")) - 1
        return self._links[at][2] if at >= 0 and end <= self._links[at][1] else ""

    def in_quotation(self, start: int, end: int) -> bool:
        """Whether `start:end` of the file stands in a quotation that is marked as one in HTML."""
        return _inside(self._quoted, start, end)


def _inside(ranges: list[Range], start: int, end: int) -> bool:
    at = bisect_right(ranges, (start, float("inf"))) - 1
    return at >= 0 and end <= ranges[at][1]


def _covered(ranges: Iterable[tuple[int, int]]) -> list[Range]:
    """The ranges in order, those that overlap or nest made one."""
    covered: list[Range] = []
    for start, end in sorted(ranges):
        if covered and start <= covered[-1][1]:
            covered[-1] = (covered[-1][0], max(end, covered[-1][1]))
        else:
            covered.append((start, end))
    return covered


def address_stem(address: str) -> str:
    """The last name in an address: `words/` + `hard-to-reach.md#why` gives `hard-to-reach`."""
    path = address.split("#")[0].split("?")[0].removesuffix("index.html").rstrip("/")
    return path.rsplit("/", 1)[-1].removesuffix(".md").removesuffix(".html")
