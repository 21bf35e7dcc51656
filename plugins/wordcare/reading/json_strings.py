"""The strings of JSON in a file, each with its place: those in search indexes, and those for scripts."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reading.html_text import Piece

STRING = r'"(?:[^"\\]++|\\.)*+"'
_VALUE_OR_NAME = re.compile(rf"({STRING})(\s*:)?")
_ESCAPE = re.compile(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.")


def values(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The offsets of the strings in `text[start:end]` that are no names of values, without their quotes."""
    for match in _VALUE_OR_NAME.finditer(text, start, end):
        if not match[2]:
            yield match.start(1) + 1, match.end(1) - 1


def said(string: str) -> str:
    """What a string says, given without its quotes; as it stands if JSON does not know one of its escapes."""
    import json

    try:
        return str(json.loads(f'"{string}"', strict=False))
    except ValueError:
        return string


def spelt(text: str, start: int, end: int) -> list[Piece]:
    """The characters that the string `text[start:end]` spells, with their places. Raises `ValueError`."""
    import json

    pieces = []
    at = start
    for match in _ESCAPE.finditer(text, start, end):
        pieces.append((text[at : match.start()], at, match.start()))
        at = match.end()
        pieces.append((json.loads(f'"{match[0]}"'), match.start(), at))
    pieces.append((text[at:end], at, end))
    return pieces
