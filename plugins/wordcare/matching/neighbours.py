"""The words beside a place, as far as bytes tell: whether an expression may stand there.

Markup between two words may hide others, or nothing, so where there is some, the words of an
expression need only be near.
"""

from __future__ import annotations

from wordcare.matching.candidates import PULLS_APART

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.index import Companions

_PULLS_APART = frozenset(PULLS_APART)

BESIDE = 60
"""How many characters beside an anchor are looked at for its neighbours."""

NEAR = 100
MORE_LINES = 4
"""How far the words of one expression may be pulled apart by addresses of links; each may be wrapped too."""


class Neighbours:
    """The words beside places of one text, and whether markup may hide others."""

    __slots__ = ("_known", "_line", "_lines", "_plain", "_text")

    def __init__(self, text: str, plain: bytes) -> None:
        self._text = text
        self._plain = plain
        # Thousands of places may stand in one line of megabytes: what was found out about it is kept.
        self._line = 0, 0, 0
        """Where the last line that was asked about begins and ends, and how many more were asked for."""
        self._lines = 0, 0
        """Where all of those begin and end."""
        self._known: dict[tuple[tuple[int, int], frozenset[bytes]], bool] = {}

    def are_any(self, start: int, end: int, expected: list[Companions]) -> bool:
        """Whether the words beside `start:end` are those that some expression wants, or may be."""
        before, hides_before = self._before(start)
        likely = [wanted for wanted in expected if hides_before or wanted[1] in (b"", before)]
        if not likely:
            return False
        after, hides_after = self._after(end)
        return any(
            (hides_after or right in (b"", after)) and self._near(start, others.difference((before, after)))
            for others, _, right in likely
        )

    def _before(self, start: int) -> tuple[bytes, bool]:
        """The word before, and whether something in the gap may stand for others."""
        before = self._plain[max(start - BESIDE, 0) : start]
        word = before.rstrip()
        gap = self._text[start - len(before) + len(word) : start]
        return word.rpartition(b" ")[2], not word or not _PULLS_APART.isdisjoint(gap)

    def _after(self, end: int) -> tuple[bytes, bool]:
        after = self._plain[end : end + BESIDE]
        word = after.lstrip()
        gap = self._text[end : end + len(after) - len(word)]
        return word.partition(b" ")[0], not word or not _PULLS_APART.isdisjoint(gap)

    def _near(self, at: int, words: frozenset[bytes]) -> bool:
        """Whether all words stand in the lines around, be it inside longer words."""
        if not words:
            return True
        lines = self._lines_near(at, MORE_LINES + len(words))
        known = self._known.get((lines, words))
        if known is None:
            around = self._plain[slice(*lines)]
            known = self._known[lines, words] = all(word in around for word in words)
        return known

    def _lines_near(self, at: int, more: int) -> tuple[int, int]:
        """Where the whole lines begin and end within NEAR letters of `at`, and some lines `more`."""
        text, start, end = self._text, max(at - NEAR, 0), at + NEAR
        if self._line[0] <= start and end < self._line[1] and more == self._line[2]:
            return self._lines
        line_end = text.find("\n", end)
        self._line = text.rfind("\n", 0, start) + 1, line_end if line_end >= 0 else len(text), more
        for _ in range(more):
            start = max(text.rfind("\n", 0, start), 0)
            end = text.find("\n", end) + 1 or len(text)
        self._lines = start, end
        return self._lines
