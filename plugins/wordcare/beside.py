"""The passages beside a passage: what leads up to a list, heads a column, signs a quotation.

Only passages with an expression are read at first. For the few whose meaning hangs on their
neighbours the whole file is read again, once.
"""

from __future__ import annotations

from bisect import bisect_left

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage, Prose
    from wordcare.source import Source

FAR = 200
"""How many passages before one are looked at for what leads up to it."""
ROW = 5_000
"""How many letters before a cell its row may begin."""


class Beside:
    """Neighbours of the passages of one file."""

    __slots__ = ("_passages", "_prose", "_source", "_starts")

    def __init__(self, source: Source, prose: Prose) -> None:
        self._source = source
        self._prose = prose
        self._passages: list[Passage] | None = None
        self._starts: list[int] = []

    def next_to(self, passage: Passage) -> list[Passage]:
        """The passage before and the two after it."""
        at = self._number(passage)
        return [other for other in self._all()[max(at - 1, 0) : at + 3] if _start(other) != _start(passage)]

    def lead(self, passage: Passage) -> str:
        """What leads up to a list item (the words before the list) or heads the column of a cell."""
        at = self._number(passage)
        before = self._all()[max(at - FAR, 0) : at]
        if passage.kind == "cell":
            return self._heading(passage, before)
        return next((other.text for other in reversed(before) if other.kind != passage.kind), "")

    def _heading(self, cell: Passage, before: list[Passage]) -> str:
        heading = ""
        for other in reversed(before):
            if other.kind != "cell":
                break
            if self._column(other) == self._column(cell):
                heading = other.text
        return heading

    def _column(self, cell: Passage) -> int:
        """How many cells begin before this one in its row."""
        text, start = self._source.text, _start(cell)
        row = text.rfind("<tr", max(start - ROW, 0), start)
        if row >= 0:
            return text.count("<td", row, start) + text.count("<th", row, start)
        return text.count("|", max(text.rfind("\n", 0, start), start - ROW) + 1, start)

    def _number(self, passage: Passage) -> int:
        self._all()
        return bisect_left(self._starts, _start(passage))

    def _all(self) -> list[Passage]:
        if self._passages is None:
            from wordcare.reading import read

            read_again = read(self._source).passages if self._source.text else []
            self._passages = sorted(read_again or self._prose.passages, key=_start)
            self._starts = [_start(each) for each in self._passages]
        return self._passages


def _start(passage: Passage) -> int:
    return passage.pieces[0][1] if passage.pieces else -1
