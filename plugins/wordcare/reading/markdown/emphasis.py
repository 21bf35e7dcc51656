"""Which `*`, `_`, `^`, `~` and `=` are marks (emphasis, strong, insert, delete, mark) and which are text.

A transcription of PyMdown's delimiter processor (betterem, caret, tilde and mark with their
usual settings), because its choices in odd cases decide which characters a reader sees.
"""

from __future__ import annotations

from wordcare.reading.markdown.emphasis_marks import (
    AMBIGUOUS,
    END,
    ETX,
    NEITHER,
    START,
    Delimiter,
    Mark,
    Runs,
    Spaces,
    kind_of,
    rule_of_3,
)

Region = tuple[int, int, int, int]
"""Start and end of the opening mark, start and end of the closing mark."""


def regions(data: str) -> list[Region]:
    """All pairs of marks in `data`, in which what is no text is hidden between STX and ETX."""
    found: list[Region] = []
    runs = Runs(data)
    pairs = _Pairing(data, runs)
    at, before = 0, ""
    while (run := runs.after(at)) is not None:
        start, end = run
        previous = before if start == at and before else data[start - 1 : start]
        before = ""
        at = pairs.pair(start, end, previous)
        if pairs.regions:
            found.extend(pairs.regions)
            before = _before(data, at)
    return found


def _before(data: str, at: int) -> str:
    """What counts as the character before the mark at `at`, which follows a finished element."""
    if data[at : at + 1] != data[at - 1]:
        return ETX
    run = at - 1
    while run > 0 and data[run - 1] == data[at]:
        run -= 1
    return data[run - 1] if run else ETX


class _Pairing:
    """Searches for pairs, each from one opening mark until none waits."""

    def __init__(self, data: str, runs: Runs) -> None:
        self.data = data
        self.runs = runs
        self.budget = 50 * len(data) + 1000
        """Marks that may be looked at, so that no text takes more time than its size allows."""
        self.delimiters = {token: Delimiter(token) for token in "*_^~=" if token in data}
        self._all = tuple(self.delimiters.values())
        self.regions: list[Region] = []
        self.spaces = Spaces(data)

    def _begin(self) -> None:
        for each in self._all:
            each.clear()
        self.spaces = Spaces(self.data)

    def pair(self, start: int, end: int, previous: str) -> int:
        """Pair what can be paired from the run at `start`; gives back where to go on."""
        self.regions = []
        kind = kind_of(self.data, start, end, previous)
        if kind in (END, NEITHER):
            return end
        self._begin()
        delimiter = self.delimiters[self.data[start]]
        if delimiter.double and end - start < 2:
            return start + 1
        delimiter.push(Mark(start, end, kind == AMBIGUOUS, end - start, end - start))
        at = end
        while self._waits() and (found := self._search(at)) is not None:
            at = found[1]
            if not self._meet(*found):
                break
        if self.regions:
            return max(region[3] for region in self.regions)
        waiting = [mark for each in self.delimiters.values() for mark in each.stack]
        return max(mark.end for mark in waiting) if len(waiting) > 1 else start + 1

    def _waits(self, besides: Delimiter | None = None) -> bool:
        for each in self._all:  # noqa: SIM110 (this is asked for every mark, and any() is slow)
            if each.stack and each is not besides:
                return True
        return False

    def _search(self, at: int) -> tuple[int, int, str] | None:
        while self.budget > 0 and (run := self.runs.after(at)) is not None:
            self.budget -= 1
            start, at = run
            kind = kind_of(self.data, start, at, self.data[start - 1 : start])
            if kind and (kind != END or self.delimiters[self.data[start]].stack):
                return start, at, kind
        return None

    def _meet(self, start: int, end: int, kind: str) -> bool:
        """Deal with the next run; False when pairing cannot go on."""
        delimiter = self.delimiters[self.data[start]]
        stack = delimiter.stack
        length = current = end - start
        ambiguous = kind == AMBIGUOUS
        opens, closes = kind != END, kind != START
        last = self._skip_unfit(delimiter, current) if ambiguous else stack[-1].left if stack else 0
        if stack and closes and self._fits(stack[-1], current, last, ambiguous):
            opens = False
            start, current, last = self._close_all(delimiter, start, current, last)
            if length >= 3 and current and ambiguous:
                delimiter.push(Mark(end - current, end, False, length, current))
                closes = False
            else:
                closes = bool(current and stack and last > current)
        if stack and closes and (last >= 3 or not ambiguous) and last > current:
            closed = self._close_part(delimiter, start, current, last)
            if closed is None:
                return False
            opens = opens and not closed
        if opens and not (delimiter.double and current == 1):
            return self._open(delimiter, start, end, ambiguous, current)
        return True

    def _skip_unfit(self, delimiter: Delimiter, current: int) -> int:
        """Drop openers that the rule of 3 keeps from closing here, if one behind them fits."""
        stack = delimiter.stack
        if not stack:
            return 0
        last = stack[-1].left
        if current == last or not rule_of_3(stack[-1].original, current):
            return last
        for index in range(len(stack) - 2, max(len(stack) - 100, -1), -1):
            if stack[index].left == current and not rule_of_3(stack[index].original, current):
                while len(stack) > index + 1:
                    delimiter.count(stack.pop().left, -1)
                return current
        return last

    @staticmethod
    def _fits(opener: Mark, current: int, last: int, ambiguous: bool) -> bool:
        if current > last and not (ambiguous and rule_of_3(opener.original, current)):
            return True
        return current == last or current >= 3

    def _close_all(self, delimiter: Delimiter, start: int, current: int, last: int) -> tuple[int, int, int]:
        """Close openers until the run is used up: where the rest begins, its length, the last opener's."""
        stack = delimiter.stack
        furthest = stack[-1]
        while stack and current and last <= current:
            mark, fits = self._opener(delimiter, start, current)
            last = mark.left
            if not fits:
                if not self._waits(delimiter):
                    stack.append(furthest)
                    break
                delimiter.clear()
                continue
            size = min(mark.left, 2)
            self._pair_up(mark.end - size, mark.end, start, start + size)
            start += size
            current -= size
            left = mark.left - size
            if left and not (delimiter.double and left == 1):
                delimiter.push(Mark(mark.start, mark.end - size, mark.ambiguous, mark.original, left))
            if not stack:
                if not self._waits(delimiter):
                    break
                delimiter.clear()
                continue
            last = stack[-1].left
        return start, current, last

    def _opener(self, delimiter: Delimiter, start: int, current: int) -> tuple[Mark, bool]:
        """The opener to close, and whether white space between allows it."""
        stack = delimiter.stack
        mark = stack.pop()
        if not delimiter.no_space:
            return mark, True
        while True:
            fits = not ((delimiter.spaces or current == 1) and self.spaces.between(mark.end, start))
            delimiter.count(mark.left, -1)
            if fits or not stack:
                return mark, fits
            mark = stack.pop()

    def _close_part(self, delimiter: Delimiter, start: int, current: int, last: int) -> bool | None:
        """Close part of a longer opener. True if done, False if left alone, None to give up."""
        stack = delimiter.stack
        mark = stack.pop()
        while stack and mark.left != 3 and mark.ambiguous:
            delimiter.count(mark.left, -1)
            mark = stack.pop()
            last = mark.left
        if mark.ambiguous and mark.left != 3:
            if not self._waits(delimiter):
                return None
            delimiter.clear()
            return True
        if delimiter.no_space and current == 1 and self.spaces.between(mark.end, start):
            stack.append(mark)
            return False
        delimiter.count(mark.left, -1)
        end = mark.end
        while current and not (delimiter.double and current == 1):
            size = min(current, 2)
            self._pair_up(mark.start + last - size, end, start, start + size)
            start += size
            current -= size
            last -= size
            end -= size
        if last and not (delimiter.double and last <= 1):
            delimiter.push(Mark(mark.start, end, False, mark.original, last))
        return True

    def _open(self, delimiter: Delimiter, start: int, end: int, ambiguous: bool, current: int) -> bool:
        stack = delimiter.stack
        if delimiter.no_space and delimiter.spaces and stack and self.spaces.between(stack[-1].end, start):
            if delimiter.spaces > 1 or delimiter.singles:
                if not self._waits(delimiter):
                    return False
                delimiter.clear()
            return True
        delimiter.push(Mark(start, end, ambiguous, current, current))
        return True

    def _pair_up(self, start: int, end: int, closing: int, closing_end: int) -> None:
        """Keep a pair; openers between its marks can no longer be used."""
        self.regions.append((start, end, closing, closing_end))
        for other in self.delimiters.values():
            while other.stack and start <= other.stack[-1].start <= closing_end - 1:
                other.count(other.stack.pop().left, -1)
