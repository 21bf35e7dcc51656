"""Runs of emphasis marks: what one can do, which of them wait, and where there is white space between."""

from __future__ import annotations

import re
from bisect import bisect_right

STX, ETX = "\x02", "\x03"
"""Stand around what is no text."""
AMBIGUOUS, END, START, NEITHER = "a", "e", "s", ""
_WORD = re.compile(r"\w")
_SPACE = re.compile(r"\s")
_RUN = re.compile(r"([*_^~=])\1*")


def _is_punctuation(character: str) -> bool:
    if character.isalnum() or character.isspace() or character in (STX, ETX, ""):
        return False
    if character.isascii():
        return character.isprintable()
    from unicodedata import category

    return category(character)[0] in "PS"


def kind_of(data: str, start: int, end: int, previous: str) -> str:
    """Whether the run of marks can close, open, both or neither."""
    token = data[start]
    following = data[end : end + 1]
    follows_text = bool(following) and not following.isspace()
    after_text = bool(previous) and not previous.isspace() and previous != token
    odd_before, odd_after = _is_punctuation(previous), _is_punctuation(following)
    strict = token not in "^~"  # punctuation counts for these two only between other punctuation
    closes = after_text and not (strict and odd_before)
    opens = follows_text and not (strict and odd_after)
    if token == "_":
        closes = closes and not _WORD.match(following)
        opens = opens and not _WORD.match(previous)
    own = previous != token
    if (closes and opens) or (own and (odd_before or previous == ETX) and (odd_after or following == STX)):
        return AMBIGUOUS
    if closes or (own and odd_before and (not follows_text or odd_after or following == STX)):
        return END
    if opens or (own and odd_after and (odd_before or not after_text or previous == ETX)):
        return START
    return NEITHER


class Mark:
    """An opening mark that waits for its end."""

    __slots__ = ("ambiguous", "end", "left", "original", "start")

    def __init__(self, start: int, end: int, ambiguous: bool, original: int, left: int) -> None:
        self.start = start
        self.end = end
        self.ambiguous = ambiguous
        self.original = original
        self.left = left


class Delimiter:
    """What waits of one character. `no_space`: single ones (`^a^`, `~a~`) hold no white space."""

    __slots__ = ("double", "no_space", "singles", "spaces", "stack", "token")

    def __init__(self, token: str) -> None:
        self.token = token
        self.double = token == "="
        self.no_space = token in "^~"
        self.stack: list[Mark] = []
        self.spaces = 0
        self.singles = 0

    def push(self, mark: Mark) -> None:
        """Let an opening mark wait."""
        self.stack.append(mark)
        self.count(mark.left, 1)

    def count(self, length: int, step: int) -> None:
        """Know of a mark that waits (step 1) or waits no more (step -1)."""
        if self.no_space:
            self.singles += step * (length == 1)
            self.spaces += step * (length != 2)

    def clear(self) -> None:
        """Let none wait."""
        self.stack.clear()
        self.spaces = self.singles = 0


def rule_of_3(opener: int, closer: int) -> bool:
    """Whether runs of these lengths may not be a pair, if one of them could both open and close."""
    return (opener + closer) % 3 == 0 and (opener % 3 != 0 or closer % 3 != 0)


class Spaces:
    """Where there is white space, as the processor guesses it from what it saw before."""

    __slots__ = ("clear", "data", "seen")

    def __init__(self, data: str) -> None:
        self.data = data
        self.seen = [-1, -1]
        self.clear = [-1, -1]

    def between(self, start: int, end: int) -> bool:
        """Whether there is white space from `start` to `end`."""
        end -= 1
        seen, clear = self.seen, self.clear
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


class Runs:
    """The runs of marks. A run is asked for from each mark in it, so they are looked for only once."""

    def __init__(self, data: str) -> None:
        spans = [run.span() for run in _RUN.finditer(data)]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def after(self, at: int) -> tuple[int, int] | None:
        """Start and end of the first run from `at` on, or of what is left there of one."""
        index = bisect_right(self._ends, at)
        return (max(self._starts[index], at), self._ends[index]) if index < len(self._ends) else None
