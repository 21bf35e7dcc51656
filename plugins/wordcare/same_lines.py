"""Which lines of two texts are the same, in order: a comparison that stays quick on long pages.

Half the lines of a page are blank, and `difflib` looks at all of them for each. So first come the lines that
stand once in each text ("patience diff", by Bram Cohen), then what stands right beside those; `difflib` only
compares the short stretches in between.
"""

from __future__ import annotations

import difflib
from bisect import bisect_left
from collections import Counter

SMALL = 40_000
"""Stretches of so many pairs of lines are compared line by line; in longer ones all counts as changed."""

Pair = tuple[int, int]


def same_lines(old: list[str], new: list[str]) -> list[Pair]:
    """The index of each line that stayed, in `old` and in `new`, in order."""
    first, last = 0, 0
    shorter = min(len(old), len(new))
    while first < shorter and old[first] == new[first]:
        first += 1
    while last < shorter - first and old[-1 - last] == new[-1 - last]:
        last += 1
    kept = [(at, at) for at in range(first)]
    begin = first, first
    ends = len(old) - last, len(new) - last
    for end in [*_anchors(old, new, begin, ends), ends]:
        kept += _between(old, new, begin, end)
        if end != ends:
            kept.append(end)
            begin = end[0] + 1, end[1] + 1
    return kept + [(ends[0] + at, ends[1] + at) for at in range(last)]


def _anchors(old: list[str], new: list[str], begin: Pair, end: Pair) -> list[Pair]:
    """Lines that stand once in each part, the longest row of them that is in order in both."""
    here = Counter(old[begin[0] : end[0]])
    there = Counter(new[begin[1] : end[1]])
    places = {old[at]: at for at in range(begin[0], end[0]) if here[old[at]] == 1 == there[old[at]]}
    pairs = [(places[new[at]], at) for at in range(begin[1], end[1]) if new[at] in places]
    return _rising(pairs)


def _rising(pairs: list[Pair]) -> list[Pair]:
    """The longest row of pairs whose first numbers rise, as the second ones do."""
    ends: list[int] = []
    rows: list[int] = []
    before: list[int] = []
    for number, (place, _) in enumerate(pairs):
        at = bisect_left(ends, place)
        before.append(rows[at - 1] if at else -1)
        ends[at : at + 1] = [place]
        rows[at : at + 1] = [number]
    found = []
    number = rows[-1] if rows else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def _between(old: list[str], new: list[str], begin: Pair, end: Pair) -> list[Pair]:
    """What stayed between two anchors: what stands right beside them, and then by comparing lines."""
    (first, start), (last, stop) = begin, end
    head: list[Pair] = []
    while first < last and start < stop and old[first] == new[start]:
        head.append((first, start))
        first, start = first + 1, start + 1
    tail: list[Pair] = []
    while first < last and start < stop and old[last - 1] == new[stop - 1]:
        last, stop = last - 1, stop - 1
        tail.append((last, stop))
    middle: list[Pair] = []
    if 0 < (last - first) * (stop - start) <= SMALL:
        matcher = difflib.SequenceMatcher(None, old[first:last], new[start:stop], autojunk=False)
        for one, other, size in matcher.get_matching_blocks():
            middle += [(first + one + at, start + other + at) for at in range(size)]
    return [*head, *middle, *tail[::-1]]
