"""The words beside a place, as far as bytes tell: whether an expression may stand there.

Markup between two words may hide others, or nothing, so where there is some, the words of an
expression need only be near.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.index import Companions

PULLS_APART = "<>[](){}&;"
"""Begin or end markup that may stand between two words which are read one after the other."""

BESIDE = 60
"""How many characters beside an anchor are looked at for its neighbours."""

NEAR = 100
MORE_LINES = 4
"""How far the words of one expression may be pulled apart by addresses of links; each may be wrapped too."""


class Neighbours:
    """The words beside a place, and whether markup may hide others."""

    __slots__ = ("_end", "_plain", "_start", "_text")

    def __init__(self, text: str, plain: bytes, start: int, end: int) -> None:
        self._text = text
        self._plain = plain
        self._start = start
        self._end = end

    def are_any(self, expected: list[Companions]) -> bool:
        """Whether the words are the neighbours that some expression wants, or may be."""
        before, hides_before = self._before()
        likely = [wanted for wanted in expected if hides_before or wanted[1] in (b"", before)]
        if not likely:
            return False
        after, hides_after = self._after()
        return any(
            (hides_after or right in (b"", after)) and self._near(others.difference((before, after)))
            for others, _, right in likely
        )

    def _before(self) -> tuple[bytes, bool]:
        """The word before, and whether something in the gap may stand for others."""
        before = self._plain[max(self._start - BESIDE, 0) : self._start]
        word = before.rstrip()
        gap = self._text[self._start - len(before) + len(word) : self._start]
        return word.rpartition(b" ")[2], not word or any(sign in gap for sign in PULLS_APART)

    def _after(self) -> tuple[bytes, bool]:
        after = self._plain[self._end : self._end + BESIDE]
        word = after.lstrip()
        gap = self._text[self._end : self._end + len(after) - len(word)]
        return word.partition(b" ")[0], not word or any(sign in gap for sign in PULLS_APART)

    def _near(self, words: frozenset[bytes]) -> bool:
        """Whether all words stand in the lines around, be it inside longer words."""
        if not words:
            return True
        lines = self._plain[slice(*_lines_near(self._text, self._start, MORE_LINES + len(words)))]
        return all(word in lines for word in words)


def _lines_near(text: str, at: int, more: int) -> tuple[int, int]:
    """The whole lines within NEAR letters of `at`, and some lines `more`."""
    start, end = max(at - NEAR, 0), at + NEAR
    for _ in range(more):
        start = max(text.rfind("\n", 0, start), 0)
        end = text.find("\n", end) + 1 or len(text)
    return start, end
