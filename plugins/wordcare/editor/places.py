"""Places as editors count them: lines and characters from 0, characters mostly in UTF-16 units.

A byte order mark is a character to an editor and not part of the text to the engine.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from wordcare.source import line_starts

if TYPE_CHECKING:
    from collections.abc import Callable

MARK = "\ufeff"

UNITS: dict[str, Callable[[str], int]] = {
    "utf-8": lambda letter: len(letter.encode("utf-8", "surrogatepass")),
    "utf-16": lambda letter: 2 if letter > "\uffff" else 1,
    "utf-32": lambda letter: 1,
}
"""How many units a letter takes, by the name that the protocol gives to the way of counting."""


class Places:
    """Turns offsets in a text without its byte order mark into places in an editor, and back."""

    def __init__(self, text: str, encoding: str) -> None:
        self._text = text
        self._starts = line_starts(text)
        self._size = UNITS[encoding]
        self._skipped = len(MARK) if text.startswith(MARK) else 0

    def place(self, offset: int) -> tuple[int, int]:
        """Line and character of an offset."""
        offset += self._skipped
        line = bisect_right(self._starts, offset) - 1
        return line, sum(map(self._size, self._text[self._starts[line] : offset]))

    def offset(self, line: int, character: int) -> int:
        """The offset of a place. A place past the end of its line or text is taken back to that end."""
        if line >= len(self._starts):
            return len(self._text) - self._skipped
        at = self._starts[line]
        end = self._starts[line + 1] if line + 1 < len(self._starts) else len(self._text)
        end = at + len(self._text[at:end].rstrip("\r\n"))
        while at < end and character >= (units := self._size(self._text[at])):
            character -= units
            at += 1
        return max(at - self._skipped, 0)
