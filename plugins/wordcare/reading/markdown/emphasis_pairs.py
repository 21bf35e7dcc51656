"""Pairs of emphasis marks: which opening mark a closing one belongs to.

A transcription of PyMdown's delimiter processor (betterem, caret, tilde and mark with their
usual settings), because its choices in odd cases decide which characters a reader sees.
"""

from __future__ import annotations

import re

from wordcare.reading.markdown.emphasis_kinds import AMBIGUOUS, END, NEITHER, START, kind_of

Region = tuple[int, int, int, int]
"""Start and end of the opening mark, start and end of the closing mark."""

RUN = re.compile(r"([*_^~=])\1*")
_SPACE = re.compile(r"\s")


class _Mark:
    """An opening mark that waits for its end."""

    __slots__ = ("ambiguous", "end", "left", "original", "start")

    def __init__(self, start: int, end: int, ambiguous: bool, original: int, left: int) -> None:
        self.start = start
        self.end = end
        self.ambiguous = ambiguous
        self.original = original
        self.left = left


class _Delimiter:
    """What waits of one character. `no_space`: single ones (`^a^`, `~a~`) hold no white space."""

    __slots__ = ("double", "no_space", "singles", "spaces", "stack", "token")

    def __init__(self, token: str) -> None:
        self.token = token
        self.double = token == "="
        self.no_space = token in "^~"
        self.stack: list[_Mark] = []
        self.spaces = 0
        self.singles = 0

    def push(self, mark: _Mark) -> None:
        self.stack.append(mark)
        self.count(mark.left, 1)

    def count(self, length: int, step: int) -> None:
        if self.no_space:
            self.singles += step * (length == 1)
            self.spaces += step * (length != 2)

    def clear(self) -> None:
        self.stack.clear()
        self.spaces = self.singles = 0


def _rule_of_3(opener: int, closer: int) -> bool:
    return (opener + closer) % 3 == 0 and (opener % 3 != 0 or closer % 3 != 0)


class Pairing:
    """Searches for pairs, each from one opening mark until none waits."""

    def __init__(self, data: str) -> None:
        self.data = data
        self.budget = 50 * len(data) + 1000
        """Marks that may be looked at, so that no text takes more time than its size allows."""
        self.delimiters = {token: _Delimiter(token) for token in "*_^~="}
        self._all = tuple(self.delimiters.values())
        self.regions: list[Region] = []
        self.with_space = [-1, -1]
        self.without_space = [-1, -1]

    def _begin(self) -> None:
        for each in self._all:
            each.clear()
        self.regions = []
        self.with_space = [-1, -1]
        self.without_space = [-1, -1]

    def pair(self, start: int, end: int, previous: str) -> int:
        """Pair what can be paired from the run at `start`; gives back where to go on."""
        self._begin()
        kind = kind_of(self.data, start, end, previous)
        if kind in (END, NEITHER):
            return end
        delimiter = self.delimiters[self.data[start]]
        if delimiter.double and end - start < 2:
            return start + 1
        delimiter.push(_Mark(start, end, kind == AMBIGUOUS, end - start, end - start))
        at = end
        while self._waits() and (found := self._search(at)) is not None:
            at = found[1]
            if not self._meet(*found):
                break
        if self.regions:
            return max(region[3] for region in self.regions)
        waiting = [mark for each in self.delimiters.values() for mark in each.stack]
        return max(mark.end for mark in waiting) if len(waiting) > 1 else start + 1

    def _waits(self, besides: _Delimiter | None = None) -> bool:
        for each in self._all:  # noqa: SIM110 (this is asked for every mark, and any() is slow)
            if each.stack and each is not besides:
                return True
        return False

    def _search(self, at: int) -> tuple[int, int, str] | None:
        while self.budget > 0 and (run := RUN.search(self.data, at)) is not None:
            self.budget -= 1
            start, at = run.span()
            kind = kind_of(self.data, start, at, self.data[start - 1 : start])
            if kind and (kind != END or self.delimiters[run[1]].stack):
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
                delimiter.push(_Mark(end - current, end, False, length, current))
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

    def _skip_unfit(self, delimiter: _Delimiter, current: int) -> int:
        """Drop openers that the rule of 3 keeps from closing here, if one behind them fits."""
        stack = delimiter.stack
        if not stack:
            return 0
        last = stack[-1].left
        if current == last or not _rule_of_3(stack[-1].original, current):
            return last
        for index in range(len(stack) - 2, max(len(stack) - 100, -1), -1):
            if stack[index].left == current and not _rule_of_3(stack[index].original, current):
                while len(stack) > index + 1:
                    delimiter.count(stack.pop().left, -1)
                return current
        return last

    @staticmethod
    def _fits(opener: _Mark, current: int, last: int, ambiguous: bool) -> bool:
        if current > last and not (ambiguous and _rule_of_3(opener.original, current)):
            return True
        return current == last or current >= 3

    def _close_all(self, delimiter: _Delimiter, start: int, current: int, last: int) -> tuple[int, int, int]:
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
                delimiter.push(_Mark(mark.start, mark.end - size, mark.ambiguous, mark.original, left))
            if not stack:
                if not self._waits(delimiter):
                    break
                delimiter.clear()
                continue
            last = stack[-1].left
        return start, current, last

    def _opener(self, delimiter: _Delimiter, start: int, current: int) -> tuple[_Mark, bool]:
        """The opener to close, and whether white space between allows it."""
        stack = delimiter.stack
        mark = stack.pop()
        if not delimiter.no_space:
            return mark, True
        while True:
            fits = not ((delimiter.spaces or current == 1) and self._holds_space(mark.end, start))
            delimiter.count(mark.left, -1)
            if fits or not stack:
                return mark, fits
            mark = stack.pop()

    def _close_part(self, delimiter: _Delimiter, start: int, current: int, last: int) -> bool | None:
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
        if delimiter.no_space and current == 1 and self._holds_space(mark.end, start):
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
            delimiter.push(_Mark(mark.start, end, False, mark.original, last))
        return True

    def _open(self, delimiter: _Delimiter, start: int, end: int, ambiguous: bool, current: int) -> bool:
        stack = delimiter.stack
        if delimiter.no_space and delimiter.spaces and stack and self._holds_space(stack[-1].end, start):
            if delimiter.spaces > 1 or delimiter.singles:
                if not self._waits(delimiter):
                    return False
                delimiter.clear()
            return True
        delimiter.push(_Mark(start, end, ambiguous, current, current))
        return True

    def _pair_up(self, start: int, end: int, closing: int, closing_end: int) -> None:
        """Keep a pair; openers between its marks can no longer be used."""
        self.regions.append((start, end, closing, closing_end))
        for other in self.delimiters.values():
            while other.stack and start <= other.stack[-1].start <= closing_end - 1:
                other.count(other.stack.pop().left, -1)

    def _holds_space(self, start: int, end: int) -> bool:
        """Whether there is white space in between, as the processor guesses it from what it saw."""
        end -= 1
        seen, clear = self.with_space, self.without_space
        if max(start, seen[0]) <= min(end, seen[1]):
            _widen(seen, start, end, start < seen[0])
            return True
        if max(start, clear[0]) <= min(end, clear[1]):
            _widen(clear, start, end, start < clear[1])
            return False
        found = _SPACE.search(self.data, start, end + 1) is not None
        known = seen if found else clear
        _widen(known, start, end, start < known[0])
        return found


def _widen(known: list[int], start: int, end: int, earlier: bool) -> None:
    if known[0] == -1 or earlier:
        known[0] = start
    if known[1] == -1 or end > known[1]:
        known[1] = end
