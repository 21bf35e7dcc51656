"""What the place of a word tells about it: whether it is shouted, opens a sentence, or is part of a name.

The file is looked at as it stands, its markup included.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from wordcare.ease.data import read
from wordcare.ease.spoken import is_sayable

_BORDER = re.compile(r"[.!?:;|\[\]()<>]|\n\s*\n|\n[-+*#>]")
"""What parts a run of words from the next."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OPENS = re.compile(
    r"(?:^|\n[ \t]*\r?\n|\n(?=[ \t]*(?:[-+*>#]|\d{1,2}[.)]))|[.!?]['\"”’)*_]*\s|>|\|)"
    r"[ \t>]*(?:[-+*#]+|\d{1,2}[.)])?[ \t]*[\"'“‘*_(\[]*$"
)
_CAPITAL = r"[A-Z][\w’'-]*+"
_GAP = r"(?: |[ \t]?\r?\n)"
_WITHIN = rf"{_GAP}(?:(?:of|for){_GAP})?(?:the{_GAP})?"
_NAME_BEFORE = re.compile(
    rf"(?<![\w’'-])(?:{_CAPITAL}{_WITHIN}{_CAPITAL}{_GAP}(?:and|&){_GAP}|{_CAPITAL}{_WITHIN})$"
)
_NAME_AFTER = re.compile(
    rf"(?:['’]s)?(?:{_WITHIN}{_CAPITAL}|{_GAP}(?:and|&){_GAP}{_CAPITAL}{_WITHIN}{_CAPITAL})"
)
_NEXT_CAPITAL = re.compile(rf"{_GAP}{_CAPITAL}")
"""What stands beside a word in a name: Office of the X, Department for Work and X, X and Care Council."""
_NEAR = 60
_CAPITALS_BEFORE = re.compile(r"\b((?:[A-Z]{3,} )+)$")
_CAPITALS_AFTER = re.compile(r"((?: [A-Z]{3,})+)\b")
_LONG_NAME = 5
"""Fewer letters in all of several words may be those of short forms: NICE COPD."""


def is_shouted(text: str, start: int, end: int) -> bool:
    """Whether the letters at `start:end` are a word in capitals among others, as in "PLEASE STOP"."""
    before = _BORDER.split(text[max(0, start - _NEAR) : start])[-1]
    after = _BORDER.split(text[end : end + _NEAR], maxsplit=1)[0]
    if f"{before}{after}".isupper():
        return True
    if not is_sayable(text[start:end]):
        return False  # "The DWP will NOT pay"
    left, right = _WORD.findall(before), _WORD.findall(after)
    run = {*takewhile(str.isupper, reversed(left)), *takewhile(str.isupper, right)}
    return not run.isdisjoint(stressed()) or _is_name(before, text[start:end], after)


def _is_name(before: str, word: str, after: str) -> bool:
    """Whether the word and those beside it look like somebody's name in capitals: "JANE SMITH"."""
    found = _CAPITALS_BEFORE.search(before), _CAPITALS_AFTER.match(after)
    beside = [other for run in found if run for other in run[1].split()]
    return any(is_sayable(other) and max(len(word), len(other)) >= _LONG_NAME for other in beside)


def opens_sentence(text: str, start: int) -> bool:
    """Whether the word at `start` is the first one of a sentence, an item or a heading."""
    return _OPENS.search(text[max(0, start - _NEAR) : start] if start > _NEAR else text[:start]) is not None


def is_in_name(text: str, start: int, end: int) -> bool:
    """Whether the word at `start:end` and others with capitals beside it make a name.

    The capital that opens a sentence says nothing. So after one, only a word right beside it counts.
    """
    if not text[start : start + 1].isupper():
        return False
    if opens_sentence(text, start):
        return _NEXT_CAPITAL.match(text, end) is not None
    if _NAME_AFTER.match(text, end):
        return True
    from_here = max(0, start - _NEAR)
    before = _NAME_BEFORE.search(text[from_here:start])
    return before is not None and not opens_sentence(text, from_here + before.start())


@cache
def stressed() -> frozenset[str]:
    """Words that are often written in capitals to stress them."""
    return frozenset(read("stressed"))
