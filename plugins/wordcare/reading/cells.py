"""Reads tables of plain text (`.csv`, `.tsv`): cell by cell, because each is said by itself."""

from __future__ import annotations

import re

from wordcare.prose import Passage
from wordcare.reading.html_text import add_pieces, passage_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reading.feed import Part
    from wordcare.reading.html_text import Piece
    from wordcare.source import Source

_CELL = re.compile(r'"((?:[^"]++|"")*+)"|([^,;\t\r\n]+)')
_QUOTE = '""'
"""How a quotation mark is written in a cell that stands in quotation marks."""


def parts(source: Source) -> Iterator[Part]:
    """Each cell that holds something. It belongs to no page."""
    for cell in _CELL.finditer(source.text):
        start, end = cell.span(cell.lastindex or 0)
        yield "", source.text[start:end], _Cell(source.text, start, end)


class _Cell:
    """The place of a cell. Reads its words when it is called."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._place = text, start, end

    def __call__(self) -> list[Passage]:
        text, start, end = self._place
        pieces: list[Piece] = []
        while (quote := text.find(_QUOTE, start, end)) >= 0:
            add_pieces(pieces, text, start, quote, decode=False)
            pieces.append(('"', quote, quote + len(_QUOTE)))
            start = quote + len(_QUOTE)
        add_pieces(pieces, text, start, end, decode=False)
        words = passage_of("cell", pieces)
        return [words] if words else []
