"""A file as it is on disk, and the one place where an offset becomes a line and a column.

Everything inside the engine counts Unicode code points from the start of the text (a
byte order mark is not part of the text). Only the edges turn an offset into a place.
Imports nothing from the package, so anything may import it.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate


class Source:
    """The text of one file. `path` is what people are shown: relative, with forward slashes."""

    __slots__ = ("_last_line", "_line_starts", "path", "settings_end", "text")

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.settings_end: int | None = None
        """Where front matter ends; None until somebody has looked for it, all through the file."""
        self._line_starts: list[int] | None = None
        self._last_line = 0, ""

    @property
    def line_starts(self) -> list[int]:
        """The offset at which each line begins. Lines end with LF, CRLF or a lone CR."""
        if self._line_starts is None:
            self._line_starts = line_starts(self.text)
        return self._line_starts

    def line_column(self, offset: int) -> tuple[int, int]:
        """Both counted from 1, in code points, the way compilers and people count."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Line `number`, counted from 1, without its line ending."""
        # The last one is kept: a line of megabytes may hold thousands of findings.
        if self._last_line[0] != number:
            starts = self.line_starts
            end = starts[number] if number < len(starts) else len(self.text)
            self._last_line = number, self.text[starts[number - 1] : end].rstrip("\r\n")
        return self._last_line[1]


def line_starts(text: str) -> list[int]:
    """Each offset of `text` at which a line begins, the first being 0."""
    if "\r" not in text:
        # Each line but the last, with its line feed; without a loop in Python, files have many lines.
        return [0, *accumulate(map((1).__add__, map(len, text.split("\n")[:-1])))]
    starts, start = [0], 0
    for line in text.splitlines(keepends=True):  # splits at more than line ends: rejoin below
        start += len(line)
        if line.endswith(("\n", "\r")) and not (line.endswith("\r") and text[start : start + 1] == "\n"):
            starts.append(start)
    return starts
