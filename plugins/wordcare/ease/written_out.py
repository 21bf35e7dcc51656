"""Whether the words for some letters stand beside them: "X, or Y Z", "Y Z is shortened to X", "X is Y Z"."""

from __future__ import annotations

import re
from functools import cache

from wordcare.ease.data import read
from wordcare.ease.spelt import all_spell, begins_with, spells

_POINTS_BACK = frozenset(("this", "that", "it", "they"))
"""With these, the next sentence still speaks of the words: "... order. This is a CTO"."""
_AT_BORDER = (",", ";", ":", "–", "—", "-", "=", "/")
_CALLED = re.compile(r"\b(?:call|calls|called|calling|shorten|shortens|shortened)\s")
_END = re.compile(r"[.;:!?,](?:\s|$)|[()]|\s[–—-]\s|\n\s*\n")
_CELL = re.compile(r"\|\s*([^|\n]*?)\s*\|\s*$")
_NEXT_CELL = re.compile(r"\s*\|\s*([^|\n]+?)\s*(?:\||\n|$)")
_IN_BRACKETS = re.compile(r"\((?:[^()]{0,20}[\s/])?['‘]?$")
_SQUARE = re.compile(r"\s\[([^()\[\]]+)\](?![(\[:])")
_SQUARE_AROUND = re.compile(r"\](?!:)")


def stands_beside(short: str, before: str, after: str) -> bool:
    """Whether the words for letters are in the next cell, or joined to the letters by a few small words."""
    if "|" in before or "|" in after:
        for cell in (_NEXT_CELL.match(after), _CELL.search(before)):
            if cell and spells(short, cell[1]):
                return True
    return _stand_before(short, before) or _stand_after(short, after)


def _stand_before(short: str, before: str) -> bool:
    words = before.rpartition("\n\n")[2].split()
    first = len(words)
    while first and words[first - 1].lower().rstrip(",:") in _links():
        first -= 1
    words, links = words[:first], words[first:]
    if not words or (words[-1].endswith((".", "!", "?")) and _POINTS_BACK.isdisjoint(map(str.lower, links))):
        return False
    joined = " ".join(words)
    return bool(links or joined.endswith(_AT_BORDER) or _CALLED.search(joined)) and spells(short, joined)


def _stand_after(short: str, after: str) -> bool:
    words = after.partition("\n\n")[0].lstrip(",;: ").split()
    first = 0
    while first < len(words) and words[first].rstrip(",:") in _links():
        first += 1
    if not first and not after.lstrip().startswith(_AT_BORDER):
        return False
    rest = " ".join(words[first:])
    end = _END.search(rest)
    if begins_with(short, rest[: end.start()] if end else rest):
        return True
    while end is not None and end[0][0] == ",":  # "the EHCP, or education, health and care plan, says"
        end = _END.search(rest, end.end())
        if all_spell(short, rest[: end.start()] if end else rest):
            return True
    return False


def stand_in_brackets(short: str, before: str, after: str) -> bool:
    """Whether letters stand among others in brackets after their words: "two words (TW, or TWO)"."""
    opened = _IN_BRACKETS.search(before) if "(" in before and ")" in after else None
    return opened is not None and spells(short, before[: opened.start()])


def in_square_brackets(text: str, start: int, end: int, before: str) -> bool:
    """Whether it reads like "Care Quality Commission [CQC]" or "CQC [Care Quality Commission]"."""
    if text[start - 1 : start] == "[" and _SQUARE_AROUND.match(text, end):
        return spells(text[start:end], before)
    after = _SQUARE.match(text, end)
    return after is not None and spells(text[start:end], after[1])


@cache
def _links() -> frozenset[str]:
    return frozenset(read("links"))
