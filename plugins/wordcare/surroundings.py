"""The words of a finding, and those beside it in its sentence, as a reader gets them.

They tell one use of some words from another. So it does not matter where lines are broken, which
address a link has, or what stands in the cell beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from wordcare.matching.words import words
from wordcare.prose import OBJECT
from wordcare.reading import read

TYPE_CHECKING = False
if TYPE_CHECKING:
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
        self._pieces = sorted(_pieces(passages.passages), key=lambda piece: piece[0])
        self._starts = [start for start, *_ in self._pieces]

    def of(self, finding: Finding) -> Words:
        """The words before, in and after a finding, all in small letters."""
        text, start, end = self._read(finding)
        end = max(start, end)
        before = _END.split(text[max(start - WINDOW, 0) : start])[-1]
        after = _END.split(text[end : end + WINDOW], maxsplit=1)[0]
        return _words(before), _words(text[start : min(end, start + LONGEST)]), _words(after)

    def _read(self, finding: Finding) -> tuple[str, int, int]:
        """What is read there, and where in it the finding stands; as written where nothing is read."""
        at = bisect_right(self._starts, finding.start) - 1
        if at < 0 or finding.start >= self._pieces[at][1]:
            return self._text, finding.start, finding.end
        passage = self._pieces[at][2]
        return passage.text, _index(passage, finding.start), _index(passage, finding.end)


def _pieces(passages: list[Passage]) -> list[tuple[int, int, Passage]]:
    """Where each piece of text stands, and the passage that it belongs to."""
    return [
        (start, end, passage)
        for passage in passages
        for text, start, end in passage.pieces
        if text and text != OBJECT
    ]


def _index(passage: Passage, offset: int) -> int:
    """The place in the text of a passage that an offset in the file comes to."""
    at = 0
    for text, start, end in passage.pieces:
        if offset <= start:
            return at
        if offset < end:
            return at + min(offset - start, len(text))
        at += len(text)
    return at


def _words(text: str) -> list[str]:
    return [word.text for word in words(text)]
