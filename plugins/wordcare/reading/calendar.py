"""Reads calendars (`.ics`): what a date is called, what it is about, where it is, and who sent it."""

from __future__ import annotations

import re

from wordcare.reading.html_text import add_pieces, passage_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wordcare.prose import Passage
    from wordcare.reading.feed import Part
    from wordcare.reading.html_text import Piece
    from wordcare.source import Source

_LINE = re.compile(
    r"^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CATEGORIES|CONTACT|NAME|X-WR-CALNAME|X-WR-CALDESC)"
    r"(?:;[^:\"\r\n]*+(?:\"[^\"\r\n]*+\"[^:\"\r\n]*+)*+)?:((?:[^\r\n]++|\r?\n[ \t])*+)",
    re.I | re.M,
)
_SPELT = re.compile(r"\r?\n[ \t]|\\(.)")
"""A line that goes on after a line end, and a sign that is written with a backslash."""

_BREAKS = frozenset("nN")


def parts(source: Source) -> Iterator[Part]:
    """The words of each line. They belong to no page."""
    for line in _LINE.finditer(source.text):
        pieces = _pieces(source.text, *line.span(1))
        yield "", "".join(words for words, _, _ in pieces), _reads(pieces)


def _reads(pieces: list[Piece]) -> Callable[[], list[Passage]]:
    def read() -> list[Passage]:
        words = passage_of("paragraph", list(pieces))
        return [words] if words else []

    return read


def _pieces(text: str, start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    for spelt in _SPELT.finditer(text, start, end):
        add_pieces(pieces, text, start, spelt.start(), decode=False)
        if spelt[1]:
            pieces.append((" " if spelt[1] in _BREAKS else spelt[1], *spelt.span()))
        start = spelt.end()
    add_pieces(pieces, text, start, end, decode=False)
    return pieces
