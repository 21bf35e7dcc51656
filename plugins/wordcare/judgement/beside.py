"""The passages beside a passage: what leads up to a list, heads a column, signs or continues a quotation.

Only passages that may hold an expression are read at first. What leads up to a list or a
column is found in the file as it is written. For the few quotations and HTML tables whose
meaning hangs on their neighbours, the part of the file around them is read again.
"""

from __future__ import annotations

from bisect import bisect_left

from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.matching.carried import Whole
    from wordcare.matching.quotes import Quotations
    from wordcare.prose import Passage, Prose

FAR = 200
"""How many passages or lines before one are looked at for what leads up to it."""
BEFORE, AFTER = 1_500, 1_000
"""How many letters before and after a passage its neighbours may stand."""
BLOCKS = 5
"""How many blocks before and after a passage its neighbours are looked for in."""
CLOSE = 800
"""How many letters before and after the start of a passage its neighbours are looked for first."""
STEP = 1_000
"""Places within as many letters share what is read around them."""
RUN_MOST = 20
"""How many passages before and after one the rest of such a quotation may stand in."""
RUN = 4_000
"""How many letters before and after a passage the rest of a quotation may stand that goes on in it."""
TABLE = 5_000
"""How many letters above a cell the head of its column may stand."""
NEAR = 300
"""How many letters before an item the tag that opens it may stand."""
ROW = 5_000
"""How many letters before a cell its row may begin."""

_RUNNING = ("paragraph", "item")
"""Kinds of passages over which a quotation can go on."""
_MARKERS = ("-", "*", "+")


class Beside:
    """Neighbours of the passages of one file."""

    __slots__ = ("_leads", "_parts", "_prose", "_source", "_tops")

    def __init__(self, source: Source, prose: Prose) -> None:
        self._source = source
        self._prose = prose
        self._parts: dict[tuple[int, int, tuple[int, int] | None], list[Passage]] = {}
        """What was read again, by start and end in the file, and what was wanted of it."""
        self._leads: dict[int, str] = {}
        """By the start of a line, what leads up to the list that it belongs to."""
        self._tops: dict[int, str] = {}
        """By the start of a row, the first row of its table; empty for the first row itself."""

    def next_to(self, passage: Passage) -> tuple[list[Passage], list[Passage]]:
        """The passages close before, the nearest last, and the two after it, as far as there are any."""
        before, after = self._before_and_after(passage.start)
        return before, after[:2]

    def whole(self, passage: Passage, quotations: Quotations) -> Whole | None:
        """The quotation that goes on over several passages, and over this one; None if there is none."""
        if passage.kind not in _RUNNING:
            return None
        from wordcare.matching.carried import Whole, carried, may_be_open

        start = passage.start
        if not quotations.unclosed and not may_be_open(self._source.text[max(start - RUN, 0) : start]):
            return None
        texts, at = self._run(passage)
        found = carried(texts, at) if texts[at : at + 1] == [passage.text] else None
        return Whole(*found) if found else None

    def _run(self, passage: Passage) -> tuple[list[str], int]:
        """The texts of the paragraphs and items that stand together with one, and its number among them."""
        start, text = passage.start, self._source.text
        middle = start - start % RUN  # places close to each other share what is read around them
        first = max(text.rfind("\n\n", 0, max(middle - RUN, 0)), middle - 2 * RUN, 0)
        last = passage.end
        shift, around = self._read(first, last - last % RUN + 2 * RUN)
        at = bisect_left(around, start - shift, key=lambda each: each.start)
        begin = end = at
        while begin > max(at - RUN_MOST, 0) and _goes_on(passage, around[begin - 1]):
            begin -= 1
        while end < min(at + RUN_MOST, len(around)) and _goes_on(passage, around[end]):
            end += 1
        return [other.text for other in around[begin:end]], at - begin

    def following(self, passage: Passage) -> str:
        """The text of the passage after one; empty when it is the last."""
        _, after = self._before_and_after(passage.start)
        return after[0].text if after else ""

    def lead(self, passage: Passage) -> str:
        """What leads up to a list item (the words before the list) or heads the column of a cell."""
        start = passage.start
        text = self._source.text
        row = max(text.rfind("\n", 0, start) + 1, start - ROW)
        if passage.kind != "cell":
            in_html = text.rfind("<li", max(start - NEAR, 0), start) >= 0
            return self._before_items(start) if in_html else self._before_list(row)
        column = text.count("|", row, start)
        return self._top_of_column(row, column) if column else self._heading(passage)

    def in_row(self, cell: Passage) -> list[str]:
        """The cells right before and after one in its row."""
        start, text = cell.start, self._source.text
        shift, around = self._around(start)
        at = bisect_left(around, start - shift, key=lambda each: each.start)
        beside = []
        for left, right, other in ((at - 1, at, at - 1), (at, at + 1, at + 1)):
            if left < 0 or right >= len(around) or around[other].kind != "cell":
                continue
            between = text[shift + around[left].end : shift + around[right].start].lower()
            if "<tr" not in between and ("\n" not in between or "<t" in between):
                beside.append(around[other].text)
        return beside

    def _before_and_after(self, start: int) -> tuple[list[Passage], list[Passage]]:
        """The passages on either side of the one that begins at `start`; mostly those close to it will do."""
        middle = start - start % STEP
        first, last = self._blocks_around(middle, middle + STEP)
        for reach in (CLOSE, last - first):
            shift, around = self._read(first, last, (middle - reach, middle + STEP + reach))
            before = [other for other in around if shift + other.start < start]
            after = [other for other in around if shift + other.start > start]
            if before and len(after) >= 2:
                break
        return before, after

    def _lines_before(self, start: int) -> Iterator[tuple[int, str]]:
        """The lines before the one that begins at `start`, the nearest first, and where they begin."""
        text = self._source.text
        for _ in range(FAR):
            if start <= 0:
                return
            end, start = start - 1, text.rfind("\n", 0, start - 1) + 1
            yield start, text[max(start, end - ROW) : end]

    def _before_list(self, row: int) -> str:
        """The nearest line that is no list item and belongs to none."""
        walked, lead = [row], ""
        for start, line in self._lines_before(row):
            if start in self._leads:  # what leads up to one item leads up to those after it
                lead = self._leads[start]
                break
            plain = line.strip("> \t\r")
            marker = plain.split(" ", 1)[0]
            item = marker in _MARKERS or (marker[-1:] in (".", ")") and marker[:-1].isdigit())
            if plain and not item and not line.startswith(("  ", "\t")):
                lead = plain
                break
            walked.append(start)
        self._leads.update(dict.fromkeys(walked, lead))
        return lead

    def _before_items(self, start: int) -> str:
        """The nearest passage before one in a list that is written as HTML which is no list item."""
        shift, around = self._around(start)
        before = [other for other in around if shift + other.start < start and other.kind != "item"]
        return before[-1].text if before else ""

    def _top_of_column(self, row: int, column: int) -> str:
        """The cell in the first row of the table whose columns are parted by bars."""
        walked, top = [row], ""
        for start, line in self._lines_before(row):
            if start in self._tops:  # rows of one table have one top
                top = self._tops[start] or line
                break
            if "|" not in line:
                break
            walked.append(start)
            top = line
        self._tops.update(dict.fromkeys(walked, top))
        cells = top.split("|")
        return cells[column] if column < len(cells) else ""

    def _heading(self, cell: Passage) -> str:
        """The first cell of the column of an HTML table."""
        start, heading = cell.start, ""
        shift, around = self._around(start)
        column = self._column(start)
        for other in reversed([other for other in around if shift + other.start < start]):
            if other.kind != "cell":
                break
            if self._column(shift + other.start) == column:
                heading = other.text
        return heading

    def _column(self, start: int) -> int:
        """How many cells begin in the row before the one whose words begin at `start`."""
        text = self._source.text
        row = max(text.rfind("<tr", max(start - ROW, 0), start), 0)
        return text.count("<td", row, start) + text.count("<th", row, start)

    def _blocks_around(self, start: int, end: int) -> tuple[int, int]:
        """Where some blocks before `start` begin, and where some after `end` stop."""
        text = self._source.text
        first, last = start, end
        for _ in range(BLOCKS):
            first = max(text.rfind("\n\n", max(start - BEFORE, 0), first), 0)
            last = text.find("\n\n", last + 2, end + 2 * AFTER)
            last = last if last >= 0 else min(end + 2 * AFTER, len(text))
        return first or max(start - BEFORE, 0), last

    def _around(self, start: int) -> tuple[int, list[Passage]]:
        """The passages of the part of the file around a cell of a table, or an item of a list."""
        middle = start - start % STEP
        first = max(self._source.text.rfind("\n\n", 0, max(middle - TABLE, 0)), middle - 2 * TABLE, 0)
        return self._read(first, middle + STEP + 2 * AFTER)

    def _read(
        self, first: int, last: int, within: tuple[int, int] | None = None
    ) -> tuple[int, list[Passage]]:
        """The passages of a part of the file, in order, and where that part begins.

        Only a part, because a long file would be read whole for each quotation in it. What does not
        touch `within` may be left out.
        """
        text = self._source.text
        if not text:
            return 0, _in_order(self._prose.passages)
        part = first, last, within
        if part not in self._parts:
            from wordcare.reading import read

            wanted = None
            if within is not None:
                lowest, highest = within[0] - first, within[1] - first
                wanted = lambda start, end: lowest < end and start < highest  # noqa: E731
            found = read(Source(self._source.path, text[first:last]), wanted)
            self._parts[part] = _in_order(found.passages)
        return first, self._parts[part]


def _goes_on(passage: Passage, other: Passage) -> bool:
    """Whether a quotation could go on from one of the two to the other."""
    return other.kind in _RUNNING and other.quoted == passage.quoted


def _in_order(passages: list[Passage]) -> list[Passage]:
    """Passages in order of place, without the types of boxes: those say what a box is, not who speaks."""
    return sorted((passage for passage in passages if passage.kind != "type"), key=lambda each: each.start)
