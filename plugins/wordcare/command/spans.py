"""The parts of a file that are read, as slices of it: no markup in them, no line end, in order."""

from __future__ import annotations

import re

from wordcare.prose import OBJECT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wordcare.prose import Prose
    from wordcare.source import Source

    Span = tuple[int, int, str]
    """Line and column of the first letter, counted from 1, and the slice of the file."""

LINE_END = re.compile(r"\r\n|\r|\n")


def spans(source: Source, prose: Prose) -> list[Span]:
    """Every slice of the file that a reader gets, in the order of the file."""
    read = sorted(
        there
        for passage in prose.passages
        for text, start, end in passage.pieces
        if (there := _place_of(text, source.text[start:end], start))
    )
    return [
        (*source.line_column(start), source.text[start:end])
        for start, end in _within_lines(source.text, _joined(read))
        if not source.text[start:end].isspace()
    ]


def _place_of(text: str, written: str, start: int) -> tuple[int, int] | None:
    """Where the file says what is read: as it stands, after a backslash, or as a character reference.

    The type of a box that has no title is read with a capital letter.
    """
    if not text or text == OBJECT:
        return None
    end = start + len(written)
    if written.endswith(text):
        return end - len(text), end
    return (start, end) if _spaced(text) == _spaced(written) or written.startswith("&") else None


def _spaced(text: str) -> list[str]:
    return text.casefold().replace("-", " ").replace("_", " ").split()


def _joined(ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Ranges that touch as one; a part that is read twice (by eye and by ear) only once."""
    open_start = open_end = -1
    for start, end in ranges:
        if start > open_end:
            if open_end > open_start:
                yield open_start, open_end
            open_start = start
        open_end = max(open_end, end)
    if open_end > open_start:
        yield open_start, open_end


def _within_lines(text: str, ranges: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in ranges:
        for line_end in LINE_END.finditer(text, start, end):
            if line_end.start() > start:
                yield start, line_end.start()
            start = line_end.end()
        if end > start:
            yield start, end
