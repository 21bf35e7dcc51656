"""Attribute lists: `{ .class #id key="value" }` after an element, a heading or a block."""

from __future__ import annotations

import re

from wordcare.reading.html_elements import SPOKEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_LIST = r"\{:?[ ]*([^}\n ][^\n]*)\}"
_INLINE = re.compile(_LIST)
_AT_END = re.compile(r"(?<! )[ ]+" + _LIST + r"[ ]*$")
_LAST_LINE = re.compile(r"\n[ ]*" + _LIST + r"[ ]*$")
_WHOLE_LINE = re.compile(r"[ ]*" + _LIST + r"[ ]*$")
_ITEMS = re.compile(r"""(?:[^ =}]+=".*?"|[^ =}]+='.*?'|[^ =}]+=[^ =}]+|[^ =}]+| )*+""")
_ITEM = re.compile(r"""([^ =}]+)=(?:"(.*?)"|'(.*?)'|([^ =}]+))|[^ =}]+| """)
_MENTION = re.compile(r"(?:^| )\.mention(?= |$)")


class AttributeList:
    """A list found: where it stands, and what it says that readers get to know."""

    __slots__ = ("end", "mention", "spoken", "start")

    def __init__(self, match: re.Match[str], stop: int, end: int) -> None:
        first = match.start(1)
        self.start = match.start()
        self.end = end
        self.mention = bool(_MENTION.search(match.string[first:stop]))
        """Whether the words before it are only mentioned."""
        self.spoken = [
            (name.lower(), begins, ends)
            for name, begins, ends in attributes(match.string, first, stop)
            if name.lower() in SPOKEN
        ]
        """Name, start and end of the attributes that show as a hint or are read aloud."""


def attributes(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Name, start and end of each value that stands in a list, in quotes or without."""
    items = _ITEMS.match(text, start, end)
    assert items is not None  # it can match nothing
    for item in _ITEM.finditer(text, start, items.end()):
        if item[1]:
            yield item[1], *item.span(item.lastindex or 0)


def after_element(data: str, at: int, limit: int) -> AttributeList | None:
    """The list that begins at `at`, directly after an element."""
    match = _INLINE.match(data, at, limit)
    if match is None:
        return None
    stop = _stop(match)
    return AttributeList(match, stop, match.end() if stop == match.end(1) else stop + 1)


def at_end(data: str, start: int, end: int, *, same_line: bool, on_new_line: bool) -> AttributeList | None:
    """The list that ends the text of a block: on the same line (headings, cells, terms) or the next.

    `on_new_line` says that a line begins at `start`, without a line end to show it.
    """
    closes = data.rfind("}", start, end)
    if closes < 0 or data[closes + 1 : end].strip(" ") not in ("", "\n"):
        return None  # as nearly always
    line = max(data.rfind("\n", start, closes), start)
    match = _WHOLE_LINE.match(data, start, end) if on_new_line and not same_line else None
    match = match or (_AT_END if same_line else _LAST_LINE).search(data, line, end)
    if match is None:
        return None
    stop = _stop(match)
    if "}" in data[stop : match.end(1)]:
        return None
    return AttributeList(match, stop, match.end())


def _stop(match: re.Match[str]) -> int:
    """Where the attributes end, at a brace perhaps."""
    items = _ITEMS.match(match.string, match.start(1), match.end(1))
    assert items is not None  # it can match nothing
    at = items.end()
    if at == match.end(1):
        return at
    brace = match.string.find("}", at, match.end(1))
    return brace if brace >= 0 else match.end(1)
