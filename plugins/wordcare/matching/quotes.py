"""Finds what stands in quotation marks, curly or straight, double or single, also inside each other.

A mark that opens and never closes counts to the end of the passage when it is curly and double (a
quotation that goes on in the next paragraph is written so, see `carried`), and else not at all.
Italics set words apart as well: titles, and words that are talked about, often stand in them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from wordcare.matching.pairs import Pairs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage

_OPENS_ITALICS = ("<em>", "<i>", "<cite>")
_CLOSES_ITALICS = ("</em>", "</i>", "</cite>")
_ITALICS = ("*", "_", "<")
"""One of these stands in all markup of italics."""

DEPTH = 12
"""How many quotations before some words are looked at for one that holds them."""


MOST = 20
"""How many quotations of one sentence are looked at."""


class Quotations:
    """What stands in quotation marks, or in italics, in one passage."""

    __slots__ = ("_by_end", "_italics", "_left", "_spans")

    def __init__(self, text: str, italics: list[tuple[int, int]]) -> None:
        self._italics = frozenset(italics)
        pairs = Pairs(text)
        self._left = pairs.left
        unclosed = [(start, len(text)) for sign, start in pairs.left if sign == "“"]
        self._spans = sorted([*pairs.found, *unclosed[:1], *italics])
        self._by_end = {end: start for start, end in self._spans}

    def __bool__(self) -> bool:
        return bool(self._spans)

    def around(self, start: int, end: int) -> list[tuple[int, int]]:
        """The quotations that hold `start:end`, the innermost first."""
        if not self._spans:
            return []
        last = bisect_right(self._spans, (start, end + 1_000_000_000))
        near = self._spans[max(last - DEPTH, 0) : last]
        return [span for span in reversed(near) if end <= span[1]]

    def spoken(self, span: tuple[int, int]) -> bool:
        """Whether quotation marks stand round `span`, and not only italics."""
        return span not in self._italics

    def closed_between(self, start: int, end: int) -> int:
        """Where the first words begin of a quotation that closes in `start:end`; -1 if none does."""
        return next((self._by_end[at] for at in range(start, end) if at in self._by_end), -1)

    def is_open(self, at: int) -> bool:
        """Whether a straight double mark before `at` opens and never closes."""
        return any(sign == '"' and start <= at for sign, start in self._left[:DEPTH])

    @property
    def unclosed(self) -> bool:
        """Whether some mark opens and never closes."""
        return bool(self._left)

    def begun_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """The quotations of which the first word begins in `start:end`, at most MOST of them."""
        first = bisect_left(self._spans, (start, 0))
        return self._spans[first : min(bisect_left(self._spans, (end, 0)), first + MOST)]


def italics(passage: Passage, source: str) -> list[tuple[int, int]]:
    """Start and end, in the text of `passage`, of each part that `source` sets in italics.

    Readers of files leave markup out of a passage, but its pieces tell where it stood.
    """
    found: list[tuple[int, int]] = []
    pieces = passage.pieces
    opened, at, before = -1, 0, max((pieces[0][1] if pieces else 0) - 6, 0)
    last = pieces[-1][2] if pieces else 0
    if not any(source.find(sign, before, last) >= 0 for sign in _ITALICS):
        return found
    for text, start, end in pieces:
        if markup := source[before:start]:
            if opened >= 0 and _closes(markup):
                found.append((opened, at))
                opened = -1
            if opened < 0 and _opens(markup):
                opened = at
        at += len(text)
        before = end
    if opened >= 0 and _closes(source[before : before + 7]):
        found.append((opened, at))
    return [(start, end) for start, end in found if _whole_words(passage.text, start, end)]


def _whole_words(text: str, start: int, end: int) -> bool:
    """Whether `start:end` neither begins nor ends inside a word."""
    return not text[max(start - 1, 0) : start].isalnum() and not text[end : end + 1].isalnum()


def _opens(markup: str) -> bool:
    return markup.endswith(_OPENS_ITALICS) or _single(markup[-2:], markup[-1:])


def _closes(markup: str) -> bool:
    return markup.startswith(_CLOSES_ITALICS) or _single(markup[:2], markup[:1])


def _single(edge: str, sign: str) -> bool:
    """Whether the edge of some markup is one star or one underscore; two are for bold."""
    return sign in ("*", "_") and edge != sign * 2
