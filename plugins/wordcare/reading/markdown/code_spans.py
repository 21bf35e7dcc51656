"""Code between backticks: which run of backticks closes which."""

from __future__ import annotations

import re

from wordcare.reading.markdown.parts import CHARACTER, CODE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reading.markdown.inline import Inline
    from wordcare.reading.markdown.parts import Span

_OPENING = re.compile(r"(?<!\\)((?:\\\\)+)(?=`)|(?<!\\)`")
_RUN = re.compile(r"`+")


def code(inline: Inline, data: str, base: int, depth: int) -> list[Span]:
    """Hide code, and the backslashes before it."""
    if "``" not in data and "\\" not in data:
        ticks = [tick.start() for tick in _RUN.finditer(data)]
        pairs = zip(ticks[::2], ticks[1::2], strict=False)
        return inline.hide([(start, end + 1) for start, end in pairs], base, CODE)
    spans = []
    for span, is_code in _code_spans(data):
        spans += inline.hide([span], base, CODE) if is_code else inline.hide([span], base, CHARACTER, "\\")
    return spans


def _code_spans(data: str) -> Iterator[tuple[Span, bool]]:
    """Each span of code (True), and each pair of backslashes directly before one (False)."""
    runs = _Runs(data)
    at = 0
    while (match := _OPENING.search(data, at)) is not None:
        at = match.end()
        if match[1]:
            for backslash in range(match.start(), at, 2):
                yield (backslash, backslash + 2), False
        start = match.end() if match[1] else match.start()
        opening_end, end = runs.close(start)
        at = end or opening_end
        if end:
            yield (start, end), True


class _Runs:
    """The runs of backticks in a text. Asked for places in order, it answers in steady time."""

    def __init__(self, data: str) -> None:
        self.runs = [match.span() for match in _RUN.finditer(data)]
        self.by_length: dict[int, list[int]] = {}
        self.longest: list[int] = [0] * len(self.runs)
        """For each run, the first of the longest runs from it on."""
        self.next = 0
        longest = len(self.runs) - 1
        for index in range(len(self.runs) - 1, -1, -1):
            self.by_length.setdefault(self._length(index), []).append(index)
            longest = index if self._length(index) >= self._length(longest) else longest
            self.longest[index] = longest

    def _length(self, index: int) -> int:
        start, end = self.runs[index]
        return end - start

    def close(self, at: int) -> tuple[int, int]:
        """(end of the opening run, end of the code); the second is 0 if nothing closes it.

        A run of the same length closes, else the longest shorter one, if all are shorter.
        """
        while self.runs[self.next][1] <= at:
            self.next += 1
        opening_end = self.runs[self.next][1]
        length = opening_end - at
        same = self.by_length.get(length, [])
        while same and same[-1] <= self.next:
            same.pop()
        if same:
            return opening_end, self.runs[same[-1]][1]
        if self.next + 1 < len(self.runs):
            longest = self.longest[self.next + 1]
            if self._length(longest) < length:
                return opening_end, self.runs[longest][1]
        return opening_end, 0
