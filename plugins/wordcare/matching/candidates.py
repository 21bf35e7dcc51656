"""Says which lines of a file are worth reading, so that the others need not be parsed at all.

Reading Markdown exactly is slow beside looking for words in bytes. A line is a candidate
when an anchor (a piece of some expression) stands in it, or when words in it may be
joined, split or written in ways that plain bytes do not show. Nothing else can hold an
expression, so skipping the other lines loses nothing; a property test proves it.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from wordcare.matching.words import MARKS, UNSEEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_LOWER_WORDS = bytes(
    ord(chr(byte).lower()) if byte < 128 and chr(byte).isalnum() else 10 if byte in (10, 13) else 32
    for byte in range(256)
)
"""Maps ASCII letters to lower case, line ends to line feeds and everything else to spaces."""

# Markup that touches letters on both sides: emphasis inside a word, a link or a tag in it.
# It starts with one set of characters, and looks behind itself from there, because `re`
# can skip quickly to a set.
_JOINED = re.compile(
    r"[*~^=+\[)\]}<&](?:"
    r"(?<=[A-Za-z0-9][*~^=+\[])[_*~^=+\[]*[A-Za-z0-9]"
    r"|(?<=[)\]}])[_*~^=+\]]*[A-Za-z0-9]"
    r"|(?<=[A-Za-z0-9]<)(?:!|[^<>]{300}|[^<>]{0,300}>(?:<[^<>]{0,300}>)*[A-Za-z0-9&*~^=\[])"
    r"|(?<=[A-Za-z]&)[A-Za-z]"
    r"|(?<=&)#)"
)
# Letters, marks and unseen characters beyond ASCII; £, dashes, curly quotes and pictures are none.
_BEYOND_ASCII = re.compile(rf"[^\W\x00-\x7f]|[{UNSEEN}{MARKS}]")

NEAR = 8
"""How many lines an expression may be wrapped over; few have as many words."""


class Candidates:
    """The lines of a text that may hold an expression."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, lines: list[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in lines]
        self._ends = [end for _, end in lines]

    def __bool__(self) -> bool:
        return bool(self._starts)

    def touch(self, start: int, end: int) -> bool:
        """Whether some candidate line overlaps `start:end`."""
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end


def candidates(text: str, index: dict[str, Any]) -> Candidates:
    """The candidate lines of `text` for the expressions of `index`."""
    # One byte for each code point, so that offsets stay true; what is not Latin-1 becomes a `?`.
    plain = text.encode("latin-1", "replace").translate(_LOWER_WORDS)
    lines: set[tuple[int, int]] = set()
    if not index["anchors"].isdisjoint(plain.split()):
        lines.update(_lines_with_anchors(plain, index))
    lines.update(_lines_with(_JOINED, text, plain))
    if _beyond_ascii(text):
        lines.update(_lines_with(_BEYOND_ASCII, text, plain))
    return Candidates(sorted(lines))


def _beyond_ascii(text: str) -> bool:
    """Whether `text` has letters that hide from bytes; looks only at what is left without ASCII."""
    if text.isascii():
        return False
    rest = text.encode("utf-8", "surrogatepass").translate(None, bytes(range(128)))
    return _BEYOND_ASCII.search(rest.decode("utf-8", "surrogatepass")) is not None


def _lines_with_anchors(plain: bytes, index: dict[str, Any]) -> Iterator[tuple[int, int]]:
    lines = plain.split(b"\n")
    anchors, company = index["anchors"], index["company"]
    start = 0
    for number, line in enumerate(lines):
        end = start + len(line) + 1
        words = line.split()
        if not anchors.isdisjoint(words) and _has_company(
            lines, number, company, anchors.intersection(words)
        ):
            yield start, end
        start = end


def _has_company(
    lines: list[bytes], number: int, company: dict[bytes, list[frozenset[bytes]]], found: frozenset[bytes]
) -> bool:
    """Whether the other words of some expression stand near its anchor, here or a few lines away."""
    if any(not company[anchor] for anchor in found):
        return True
    near = set(b" ".join(lines[max(0, number - NEAR) : number + NEAR + 1]).split())
    return any(others <= near for anchor in found for others in company[anchor])


def _lines_with(pattern: re.Pattern[str], text: str, plain: bytes) -> Iterator[tuple[int, int]]:
    """The line of each match; at most one match a line is looked for."""
    match = pattern.search(text)
    while match:
        start = plain.rfind(b"\n", 0, match.start() + 1) + 1
        end = plain.find(b"\n", start) + 1 or len(plain) + 1
        yield start, end
        match = pattern.search(text, max(end, match.end()))
