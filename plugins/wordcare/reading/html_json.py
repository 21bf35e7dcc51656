"""Reads the JSON that a page hands to its scripts, or to search engines: they show its words to people.

So Material hands over the words on its buttons. Every string that is a value is read, but for
addresses.
"""

from __future__ import annotations

import re

from wordcare.reading.json_strings import said, spelt, values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Passage


# It begins with a scheme or as a path does, or ends as one.
_ADDRESS = re.compile(r"(?:[a-zA-Z][\w+.-]*://|data:|[/.#?])\S*+|\S*(?:/|\.\w{1,5})(?:[?#]\S*)?")


def strings(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The offsets of the strings in `text[start:end]` that may be words, without their quotes."""
    return (span for span in values(text, start, end) if not _is_address(text[slice(*span)]))


def passages(text: str, start: int, end: int) -> list[Passage]:
    """The words of one string."""
    from wordcare.reading.inside import read_inside

    try:
        pieces = spelt(text, start, end)
    except ValueError:  # an escape that JSON does not know
        pieces = [(text[start:end], start, end)]
    return read_inside(pieces, "label").passages


def _is_address(string: str) -> bool:
    """Whether a string, as it is spelt, is an address and not words with a slash between."""
    if "/" not in string:
        return False
    written = said(string) if "\\" in string else string
    return not any(map(str.isspace, written)) and _ADDRESS.fullmatch(written) is not None
