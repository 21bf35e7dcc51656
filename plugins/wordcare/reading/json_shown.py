"""Reads JSON whose words people see: what a site is called once it is installed, and JSON feeds.

Only the values of some names are words that are shown; the others are addresses, dates and colours.
"""

from __future__ import annotations

import re

from wordcare.reading.inside import read_inside
from wordcare.reading.json_strings import STRING, said, spelt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Passage
    from wordcare.reading.feed import Part
    from wordcare.source import Source

    Spans = dict[str, list[tuple[int, int]]]
    """From a name in an object to the offsets of the strings under it, without quotes."""

SHOWN = (
    *("name", "short_name", "description", "label", "title"),
    *("summary", "content_text", "content_html", "tags", "categories"),
)
"""The names of values that people see."""

_PART = re.compile(rf"{STRING}|[{{}}\[\],:]")


def parts(source: Source) -> Iterator[Part]:
    """Each string that people see; its address is that of the object in which it stands."""
    text = source.text
    for each in _objects(text):
        address = next((said(text[slice(*span)]) for span in each.get("url", ())), "")
        for name in SHOWN:
            for start, end in each.get(name, ()):
                yield address, said(text[start:end]), _Words(text, start, end)


class _Words:
    """Reads one string when it is called."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._origin = text, start, end

    def __call__(self) -> list[Passage]:
        text, start, end = self._origin
        try:
            pieces = spelt(text, start, end)
        except ValueError:  # an escape that JSON does not know
            pieces = [(text[start:end], start, end)]
        return read_inside(pieces, "paragraph").passages


def _objects(text: str) -> Iterator[Spans]:
    """For each object: its own strings, and those in its lists; the innermost objects first."""
    objects: list[tuple[Spans, str]] = []
    """The objects that are open, and the name in use in each."""
    string: tuple[int, int] | None = None
    for match in _PART.finditer(text):
        sign = match[0][0]
        if sign == '"':
            string = match.start() + 1, match.end() - 1
            continue
        if string and objects:
            spans, name = objects[-1]
            if sign == ":":
                objects[-1] = spans, said(text[slice(*string)])
            else:
                spans.setdefault(name, []).append(string)
        string = None
        if sign == "{":
            objects.append(({}, ""))
        elif sign == "}" and objects:
            yield objects.pop()[0]
