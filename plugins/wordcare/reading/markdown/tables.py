"""Tables: a header row, a separator row, and rows whose cells are cut at pipes outside code."""

from __future__ import annotations

import re

from wordcare.reading.markdown.indents import indent_of
from wordcare.reading.markdown.tree import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.parser import Parser

_MARKS = re.compile(r"(\\\\)|(\\`+)|(`+)|(\\\|)|(\|)")
_SEPARATOR = frozenset("|:- ")


def table(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """Take the whole block when its first two lines begin a table."""
    columns = separator(block.text)
    if not columns:
        return False
    bordered = _has_border(block.text[: block.text.index("\n")].strip(" "))
    node = Node("table", parent)
    for number, (start, end) in enumerate(block.lines()):
        row = block.cut(start, end)
        if number != 1 and parser.matters(row):
            _add_row(node, row, bordered, columns)
    return True


def _add_row(table: Node, row: Chunk, bordered: bool, columns: int) -> None:
    node = Node("tr", table)
    indent = indent_of(row.text)
    for start, end in _cells(row.text.strip(" "), bordered)[:columns]:
        Node("td", node, row.cut(indent + start, indent + end).strip())


def separator(text: str) -> int:
    """How many columns the table has that `text` begins with; 0 when it is not a table."""
    end = text.find("\n")
    if end < 0:
        return 0
    second_end = text.find("\n", end + 1)
    second = text[end + 1 : second_end if second_end >= 0 else len(text)].strip(" ")
    if not second or not _SEPARATOR.issuperset(second):
        return 0
    header = text[:end].strip(" ")
    bordered = _has_border(header)
    columns = len(_cells(header, bordered))
    if columns == 1 and not (bordered and _every_row_has_border(text[end + 1 :])):
        return 0
    return columns if len(_cells(second, bordered)) == columns else 0


def _has_border(row: str) -> bool:
    return row.startswith("|") or _end_border(row) < len(row)


def _every_row_has_border(rows: str) -> bool:
    return all(_has_border(row.strip(" ")) for row in rows.split("\n"))


def _end_border(row: str) -> int:
    """Where the closing pipe begins, backslash pairs before it included."""
    if not row.endswith("|"):
        return len(row)
    before = row[:-1].rstrip("\\")
    return len(before) if (len(row) - 1 - len(before)) % 2 == 0 else len(row)


def _cells(row: str, bordered: bool) -> list[tuple[int, int]]:
    start, end = 0, len(row)
    if bordered:
        start = 1 if row.startswith("|") else 0
        end = max(_end_border(row), start)
    found, at = [], start
    for pipe in _pipes(row, start, end):
        found.append((at, pipe))
        at = pipe + 1
    found.append((at, end))
    return found


def _pipes(row: str, start: int, end: int) -> list[int]:
    """Pipes that divide cells: neither escaped nor in code."""
    pipes: list[int] = []
    ticks: list[tuple[int, int, int, int]] = []  # length, length when it opens, start, end
    for mark in _MARKS.finditer(row, start, end):
        if mark[2]:
            ticks.append((len(mark[2]) - 1, len(mark[2]) - 2, mark.start(), mark.end()))
        elif mark[3]:
            ticks.append((len(mark[3]), len(mark[3]), mark.start(), mark.end()))
        elif mark[5]:
            pipes.append(mark.start())
    return _outside(pipes, _code_spans(ticks)) if ticks else pipes


def _outside(pipes: list[int], spans: list[tuple[int, int]]) -> list[int]:
    """The pipes that stand in none of the spans; both in order of place."""
    kept, index = [], 0
    for pipe in pipes:
        while index < len(spans) and spans[index][1] <= pipe:
            index += 1
        if index == len(spans) or pipe < spans[index][0]:
            kept.append(pipe)
    return kept


def _code_spans(ticks: list[tuple[int, int, int, int]]) -> list[tuple[int, int]]:
    later: dict[int, list[int]] = {}
    for index in range(len(ticks) - 1, -1, -1):
        later.setdefault(ticks[index][0], []).append(index)
    spans, at = [], 0
    while at < len(ticks):
        _, length, start, _ = ticks[at]
        same = later.get(length, [])
        while same and same[-1] <= at:
            same.pop()
        if length and same:
            at = same[-1]
            spans.append((start, ticks[at][3]))
        at += 1
    return spans
