"""Reads the JSON that a page hands to its scripts, or to search engines: they show its words to people.

So Material hands over the words on its buttons. Every string that is a value is read, but for
addresses.
"""

from __future__ import annotations

from wordcare.reading.json_strings import spelt, values

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Passage


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
    return "/" in string and " " not in string
