"""Reads the JSON that a page hands to its scripts, or to search engines: they show its words to people.

So Material hands over the words on its buttons. Every string that is a value is read, but for
addresses.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Passage

_STRING = re.compile(r'"((?:[^"\\]++|\\.)*+)"(\s*:)?')


def strings(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The offsets of the strings in `text[start:end]` that may be words, without their quotes."""
    for match in _STRING.finditer(text, start, end):
        if not match[2] and not _is_address(match[1]):
            yield match.span(1)


def said(text: str, start: int, end: int) -> str:
    """What the string `text[start:end]` says."""
    from wordcare.reading.search_index import spelt

    try:
        return "".join(words for words, _, _ in spelt(text, start, end))
    except ValueError:  # an escape that JSON does not know
        return text[start:end]


def passages(text: str, start: int, end: int) -> list[Passage]:
    """The words of one string."""
    from wordcare.reading.inside import read_inside
    from wordcare.reading.search_index import spelt

    try:
        pieces = spelt(text, start, end)
    except ValueError:
        pieces = [(text[start:end], start, end)]
    return read_inside(pieces, "label").passages


def _is_address(string: str) -> bool:
    return "/" in string and " " not in string
