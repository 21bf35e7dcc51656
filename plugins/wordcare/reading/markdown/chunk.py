"""Text as Python-Markdown sees it, that still knows where in the file each character stands.

Python-Markdown reads a page by cutting strings and taking indentation and quote marks off
their lines. A `Chunk` can be cut in the same ways, and never loses its places: it is made
of runs, and within a run one step in the text is one step in the file.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_ODD = "\t\r\x02\x03"
"""Signs that Python-Markdown changes or leaves out at first, beside white space in blank lines."""


class Chunk:
    """A text and its runs: from `starts[i]` on, it is what stands from `origins[i]` on in the file."""

    __slots__ = ("origins", "starts", "text")

    def __init__(self, text: str, starts: list[int], origins: list[int]) -> None:
        self.text = text
        self.starts = starts
        self.origins = origins

    def place(self, at: int) -> int:
        """The offset in the file of the character at `at`."""
        if len(self.starts) == 1:
            return self.origins[0] + at
        run = bisect_right(self.starts, at) - 1
        return self.origins[run] + at - self.starts[run]

    def places(self, offsets: Iterable[int]) -> list[int]:
        """The offsets in the file of characters, given in order."""
        if len(self.starts) == 1:
            return list(map(self.origins[0].__add__, offsets))
        found: list[int] = []
        count, run = len(self.starts), 0
        for at in offsets:
            while run + 1 < count and self.starts[run + 1] <= at:
                run += 1
            found.append(self.origins[run] + at - self.starts[run])
        return found

    def end_place(self, at: int) -> int:
        """The offset in the file just after the character before `at`."""
        return self.place(at - 1) + 1 if at else self.place(0)

    def span(self) -> tuple[int, int]:
        """The offsets in the file of where it begins and ends."""
        if len(self.origins) == 1:
            return self.origins[0], self.origins[0] + len(self.text)
        return self.place(0), self.end_place(len(self.text))

    def cut(self, start: int, end: int | None = None) -> Chunk:
        """The part from `start` up to `end`."""
        if end is None:
            end = len(self.text)
        text = self.text[start:end]
        starts = self.starts
        if len(starts) == 1:
            return Chunk(text, [0], [self.origins[0] + start])
        first = bisect_right(starts, start) - 1
        last = max(bisect_left(starts, end, first), first + 1)
        origins = self.origins[first:last]
        origins[0] += start - starts[first]
        cut_starts = [at - start for at in starts[first:last]]
        cut_starts[0] = 0
        return Chunk(text, cut_starts, origins)

    def pick(self, ranges: Sequence[tuple[int, int]]) -> Chunk:
        """The given ranges, in order of place, put together."""
        text = "".join([self.text[start:end] for start, end in ranges])
        starts: list[int] = []
        origins: list[int] = []
        own_starts, own_origins = self.starts, self.origins
        count, run, at = len(own_starts), 0, 0
        for start, end in ranges:
            while run + 1 < count and own_starts[run + 1] <= start:
                run += 1
            starts.append(at)
            origins.append(own_origins[run] + start - own_starts[run])
            while run + 1 < count and own_starts[run + 1] < end:
                run += 1
                starts.append(at + own_starts[run] - start)
                origins.append(own_origins[run])
            at += end - start
        return Chunk(text, starts or [0], origins or [self.origins[0]])

    def strip(self) -> Chunk:
        """Without white space at either end."""
        text = self.text
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip())
        return self if (start, end) == (0, len(text)) else self.cut(start, max(start, end))

    def blocks(self) -> list[Chunk]:
        """The parts between pairs of line ends; one may begin with a line end, or be empty."""
        parts = self.text.split("\n\n")
        if len(parts) == 1:
            return [self]
        if len(self.starts) == 1:
            return _single_run_blocks(parts, self.origins[0])
        found, at = [], 0
        for part in parts:
            found.append(self.cut(at, at + len(part)))
            at += len(part) + 2
        return found

    def lines(self) -> list[tuple[int, int]]:
        """Start and end of each line, line ends left out."""
        found, at = [], 0
        for line in self.text.split("\n"):
            found.append((at, at + len(line)))
            at += len(line) + 1
        return found


def _single_run_blocks(parts: list[str], origin: int) -> list[Chunk]:
    found = []
    for part in parts:
        found.append(Chunk(part, [0], [origin]))
        origin += len(part) + 2
    return found


def joined(chunks: Iterable[Chunk], between: str = "\n") -> Chunk:
    """The chunks one after the other, with `between` put between them."""
    texts: list[str] = []
    starts: list[int] = []
    origins: list[int] = []
    at = 0
    for chunk in chunks:
        texts.append(chunk.text)
        starts.extend([at + start for start in chunk.starts])
        origins.extend(chunk.origins)
        at += len(chunk.text) + len(between)
    return Chunk(between.join(texts), starts, origins)


def normal(text: str, start: int) -> Chunk:
    """What stands from `start` on, with LF line ends, without tabs, and with blank lines made empty."""
    for sign in _ODD:
        if text.find(sign, start) >= 0:
            from wordcare.reading.markdown.odd_lines import line_by_line

            return line_by_line(text, start)
    return _without_blanks(Chunk(text[start:] + "\n\n", [0], [start]))


def _without_blanks(chunk: Chunk) -> Chunk:
    """Blank lines made empty."""
    if "\n " not in chunk.text:
        return chunk
    import re

    kept, at = [], 0
    for blank in re.finditer(r"\n +(?=\n)", chunk.text):
        kept.append((at, blank.start() + 1))
        at = blank.end()
    if not kept:
        return chunk
    kept.append((at, len(chunk.text)))
    return chunk.pick(kept)
