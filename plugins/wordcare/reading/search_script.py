"""Reads one part of a search index that is a script: what people see of one page in search results.

Scripts load from a memory stick too, where other files do not. Each such script is one call, and
the last thing that it hands over is an object with the address of a page under `url`:

    anything.page(12, {"url": "payment/", "title": "Pay", "sections": [["fair", "Fair pay", "Text."]]})

Every other string in the object is plain text, line by line, that belongs to this page.
"""

from __future__ import annotations

import re

from wordcare.reading.inside import LITERAL, literal, read_inside
from wordcare.reading.json_strings import STRING, said, spelt, values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Prose
    from wordcare.reading.html_text import Piece
    from wordcare.source import Source

_CALL = re.compile(rf'\s*[\w$.]+\((?:\d+,\s*)?\{{"url":\s*({STRING})')
_HTML = {**LITERAL, "\n": "<p>"}
"""What plain text has to be, for a reader of HTML to see it as it is."""


def page_of(text: str) -> str | None:
    """The address of the page that the script `text` is about; None when it is no such script."""
    found = _CALL.match(text)
    return said(found[1][1:-1]) if found else None


def read_search_script(source: Source) -> list[Prose]:
    """The words of each string that people see, with their places in the script."""
    return [read_inside(list(_as_html(source.text, *span)), "paragraph") for span in _strings(source.text)]


def lines(text: str) -> list[str]:
    """All lines that people see, without their places."""
    return [line for span in _strings(text) for line in said(text[slice(*span)]).splitlines() if line]


def _strings(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of the strings after the address that are no names of values."""
    call = _CALL.match(text)
    return values(text, call.end() if call else len(text), len(text))


def _as_html(text: str, start: int, end: int) -> Iterator[Piece]:
    for words, first, last in spelt(text, start, end):
        if len(words) != last - first:
            yield _HTML.get(words, words), first, last
        else:
            yield from literal(words, first)
