"""Reads the search index of a built site: what people see in search results.

The index is one JSON file; titles and texts in it are HTML, spelt as JSON strings.
"""

from __future__ import annotations

import re

from wordcare.prose import Prose
from wordcare.reading.inside import read_inside
from wordcare.reading.json_strings import STRING, said, spelt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reading import Wanted
    from wordcare.source import Source

LISTS = ("docs", "items")
"""The key under which an index lists its entries: that of MkDocs, that of Zensical."""

UNSEEN = ("location", "path")
"""Keys of an entry whose strings are an address, or titles that are entries themselves."""

_PART = re.compile(rf"{STRING}|[{{}}\[\],:]")


def read_search_index(source: Source, wanted: Wanted | None = None) -> list[tuple[str, Prose]]:
    """(address of the page as the index gives it, its words) for each string that people see.

    `wanted` is asked with the offsets of each string. A file that is no search index gives one
    Prose with a fault.
    """
    import json

    try:
        index = json.loads(source.text)
    except (ValueError, RecursionError) as error:
        return [_fault(getattr(error, "pos", 0), "is not JSON")]
    if not isinstance(index, dict) or not any(isinstance(index.get(name), list) for name in LISTS):
        return [_fault(0, "has no list of pages (`docs` or `items`)")]
    read = []
    for entry in _entries(source.text):
        strings = [span for key, spans in entry.items() if key not in UNSEEN for span in spans]
        location = "".join(said(source.text[slice(*span)]) for span in entry.get("location", [])[:1])
        for start, end in strings:
            if wanted is None or wanted(start, end):
                read.append((location, read_inside(spelt(source.text, start, end), "paragraph")))
    return read


def _fault(offset: int, found: str) -> tuple[str, Prose]:
    return "", Prose([], [], [(offset, f"The search index {found}.", "Build the site again.")])


def _entries(text: str) -> Iterator[dict[str, list[tuple[int, int]]]]:
    """For each entry: its keys, and the offsets of the strings under them, without quotes."""
    keys: list[str | None] = []
    """The key in use at each depth; None in a list."""
    entry: dict[str, list[tuple[int, int]]] = {}
    string: tuple[int, int] | None = None
    for match in _PART.finditer(text):
        sign = match[0][0]
        inside = len(keys) > 2 and keys[0] in LISTS
        if sign == '"':
            string = (match.start() + 1, match.end() - 1)
        elif sign == ":" and string:
            keys[-1], string = said(text[slice(*string)]), None
        else:
            if string and inside and keys[2] is not None:
                entry.setdefault(keys[2], []).append(string)
            string = None
            if sign in "{[":
                keys.append("" if sign == "{" else None)
            elif sign in "}]":
                keys.pop()
                if inside and len(keys) == 2:
                    yield entry
                    entry = {}
