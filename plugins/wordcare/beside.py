"""The passages beside a passage: what leads up to a list, heads a column, signs a quotation.

Only passages that may hold an expression are read at first. What leads up to a list or a
column is found in the file as it is written. For the few quotations and HTML tables whose
meaning hangs on their neighbours, what stands near any passage is read again, once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Passage, Prose
    from wordcare.source import Source

FAR = 200
"""How many passages or lines before one are looked at for what leads up to it."""
BEFORE, AFTER = 5_000, 1_000
"""How many letters before and after a passage its neighbours may stand."""
ROW = 5_000
"""How many letters before a cell its row may begin."""

_MARKERS = ("-", "*", "+")


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
        every = self._all()
        at = bisect_left(self._starts, _start(passage))
        return [other for other in every[max(at - 1, 0) : at + 3] if _start(other) != _start(passage)]

    def lead(self, passage: Passage) -> str:
        """What leads up to a list item (the words before the list) or heads the column of a cell."""
        start = _start(passage)
        text = self._source.text
        row = max(text.rfind("\n", 0, start) + 1, start - ROW)
        if passage.kind != "cell":
            return self._before_list(row)
        column = text.count("|", row, start)
        return self._top_of_column(row, column) if column else self._heading(passage)

    def _lines_before(self, start: int) -> Iterator[str]:
        """The lines before the one that begins at `start`, the nearest first."""
        text = self._source.text
        for _ in range(FAR):
            if start <= 0:
                return
            end, start = start - 1, text.rfind("\n", 0, start - 1) + 1
            yield text[max(start, end - ROW) : end]

    def _before_list(self, row: int) -> str:
        """The nearest line that is no list item and belongs to none."""
        for line in self._lines_before(row):
            plain = line.strip("> \t\r")
            marker = plain.split(" ", 1)[0]
            item = marker in _MARKERS or (marker[-1:] in (".", ")") and marker[:-1].isdigit())
            if plain and not item and not line.startswith(("  ", "\t")):
                return plain
        return ""

    def _top_of_column(self, row: int, column: int) -> str:
        """The cell in the first row of the table whose columns are parted by bars."""
        top = ""
        for line in self._lines_before(row):
            if "|" not in line:
                break
            top = line
        cells = top.split("|")
        return cells[column] if column < len(cells) else ""

    def _heading(self, cell: Passage) -> str:
        """The first cell of the column of an HTML table."""
        every, heading = self._all(), ""
        at = bisect_left(self._starts, _start(cell))
        for other in reversed(every[max(at - FAR, 0) : at]):
            if other.kind != "cell":
                break
            if self._column(other) == self._column(cell):
                heading = other.text
        return heading

    def _column(self, cell: Passage) -> int:
        """How many cells begin before this one in its row."""
        text, start = self._source.text, _start(cell)
        row = max(text.rfind("<tr", max(start - ROW, 0), start), 0)
        return text.count("<td", row, start) + text.count("<th", row, start)

    def _all(self) -> list[Passage]:
        if self._passages is None:
            from wordcare.reading import read

            self._starts = sorted(map(_start, self._prose.passages))
            read_again = read(self._source, self._near).passages if self._source.text else []
            self._passages = sorted(read_again or self._prose.passages, key=_start)
            self._starts = [_start(each) for each in self._passages]
        return self._passages

    def _near(self, start: int, end: int) -> bool:
        """Whether a block of the file stands beside a passage that was read at first."""
        return bisect_left(self._starts, start - AFTER) < bisect_right(self._starts, end + BEFORE)


def _start(passage: Passage) -> int:
    return passage.pieces[0][1] if passage.pieces else -1
