"""What the place of a word tells about it: whether it is shouted, and whether it opens a sentence.

The file is looked at as it stands, its markup included.
"""

from __future__ import annotations

import re
from functools import cache

from wordcare.ease.data import read

_BORDER = re.compile(r"[.!?:;|\[\]()<>]|\n\s*\n|\n[-+*#>]")
"""What parts a run of words from the next."""
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OPENS = re.compile(
    r"(?:^|\n[ \t]*\r?\n|\n(?=[ \t]*(?:[-+*>#]|\d{1,2}[.)]))|[.!?]['\"”’)*_]*\s|>|\|)"
    r"[ \t>]*(?:[-+*#]+|\d{1,2}[.)])?[ \t]*[\"'“‘*_(\[]*$"
)
_NEAR = 60
_BESIDE = 2


def is_shouted(text: str, start: int, end: int) -> bool:
    """Whether the letters at `start:end` are a word in capitals among others, as in "PLEASE STOP"."""
    before = _BORDER.split(text[max(0, start - _NEAR) : start])[-1]
    after = _BORDER.split(text[end : end + _NEAR], maxsplit=1)[0]
    left, right = _WORD.findall(before), _WORD.findall(after)
    if not left and not right:
        return False
    beside = {*left[-_BESIDE:], *right[:_BESIDE]}
    return not beside.isdisjoint(stressed()) or f"{before}{after}".isupper()


def opens_sentence(text: str, start: int) -> bool:
    """Whether the word at `start` is the first one of a sentence, an item or a heading."""
    return _OPENS.search(text[max(0, start - _NEAR) : start] if start > _NEAR else text[:start]) is not None


@cache
def stressed() -> frozenset[str]:
    """Words that are often written in capitals to stress them."""
    return frozenset(read("stressed"))
