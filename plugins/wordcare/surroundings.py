"""The words of a finding, and those beside it in its sentence, as a reader gets them.

They tell one use of some words from another. So it does not matter where lines are broken, which
address a link has, or what stands in the cell beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from wordcare.matching.words import words
from wordcare.prose import OBJECT
from wordcare.reading import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.finding import Finding
    from wordcare.prose import Passage
    from wordcare.source import Source

    Words = tuple[list[str], list[str], list[str]]
    """Those before a finding, its own, and those after it."""

WINDOW = 120
"""How many letters on either side are looked at."""
LONGEST = 500
"""How many letters of a finding are looked at."""
_END = re.compile(r"[.!?…][\"'”’)\]*]*\s|[\r\n]")
"""Ends a sentence, near enough: it need only be the same each time."""


class Surroundings:
    """Knows what stands around the findings in one file."""

    def __init__(self, source: Source, findings: list[Finding]) -> None:
        self._text = source.text
        starts = sorted(one.start for one in findings)
        passages = read(source, lambda start, end: bisect_left(starts, start) < bisect_left(starts, end))
        self._pieces = sorted(_pieces(passages.passages), key=lambda piece: piece.start)
        self._starts = [piece.start for piece in self._pieces]

    def of(self, finding: Finding) -> Words:
        """The words before, in and after a finding, all in small letters."""
        text, start, end = self._read(finding)
        before = _END.split(text[max(start - WINDOW, 0) : start])[-1]
        after = _END.split(text[end : end + WINDOW], maxsplit=1)[0]
        return _words(before), _words(text[start : min(end, start + LONGEST)]), _words(after)

    def _read(self, finding: Finding) -> tuple[str, int, int]:
        """What is read there, and where in it the finding stands; as written where nothing is read."""
        first, last = self._piece(finding.start), self._piece(finding.end - 1)
        if first is None or last is None or finding.start >= first.end:
            return self._text, finding.start, finding.end
        text = first.passage.text
        end = last.place(finding.end) if last.passage is first.passage else len(text)
        return text, first.place(finding.start), end

    def _piece(self, offset: int) -> _Piece | None:
        """The piece of text that holds an offset in the file, or the last one before it."""
        at = bisect_right(self._starts, offset) - 1
        return self._pieces[at] if at >= 0 else None


class _Piece(NamedTuple):
    """What a reader gets from `start:end` of a file: `size` letters from `at` on in the passage."""

    start: int
    end: int
    at: int
    size: int
    passage: Passage

    def place(self, offset: int) -> int:
        """The place in the passage that an offset in this piece comes to."""
        return self.at + min(offset - self.start, self.size)


def _pieces(passages: list[Passage]) -> Iterator[_Piece]:
    for passage in passages:
        at = 0
        for text, start, end in passage.pieces:
            if text and text != OBJECT:
                yield _Piece(start, end, at, len(text), passage)
            at += len(text)


def _words(text: str) -> list[str]:
    return [word.text for word in words(text)]
