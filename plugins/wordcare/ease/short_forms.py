"""Letters that stand for words, however they are written: DWP, D.W.P., DfE, and both of DWP/MoJ."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from wordcare.ease.data import read
from wordcare.ease.spoken import is_sayable
from wordcare.ease.standing import stressed
from wordcare.ease.syllables import WORDS_KEPT

_LETTERS = re.compile(r"[A-Z](?:[afiot&]?[A-Z]){1,7}")
"""The small ones stand for "of" and the like, as in DfE and MoJ."""
_ROMAN = re.compile("[IVX]+")
_DOTTED = re.compile(r"[^\w/@.#=&;:\\-]*+((?:[A-Z]\.){3,8})(?![\w@.])")
_JOINED = re.compile(
    r"[^\w/@.#=&;:\\-]*+([A-Za-z]+(?:['’]s)?(?:[/–-][A-Za-z]+(?:['’]s)?){1,3})(?![\w@=\\/-]|\.\w)"
)
_SHORTEST_WITH_HYPHEN = 3
"""Two letters may be half a word: HI-FI."""
_WORD_IN_CAPITALS = re.compile(r"[A-Z]+(?:ING|ED|LY|TION|MENT|NESS|ENCY|DAY)(?<=\w{6})")
"""No letters end so: MEETING and CANCELLED are words."""
_SURNAME = re.compile(r"\s[A-Z][a-z]")
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Yy]our|[Tt]heir)\s+$")
_NEAR = 8


def letters_of(written: str) -> str:
    """The letters that `written` is, without an ending; empty when it is an ordinary word."""
    letters = owner(written).removesuffix("s").replace(".", "")
    return letters if _LETTERS.fullmatch(letters) else ""


def owner(written: str) -> str:
    """A short form without the ending of what belongs to it."""
    return written.removesuffix("'s").removesuffix("’s")


def dotted(token: str) -> str:
    """Letters with stops between them, such as D.W.P., without other marks; empty when there are none."""
    match = _DOTTED.match(token) if "." in token else None
    return match[1] if match else ""


@lru_cache(WORDS_KEPT)
def joined(token: str) -> tuple[str, ...]:
    """What is joined: the words beside a slash, and short forms beside a hyphen: DWP and MoJ in "DWP/MoJ"."""
    match = _JOINED.match(token)
    if match is None:
        return ()
    sides = match[1].split("/")
    shortest = 2 if len(sides) > 1 else _SHORTEST_WITH_HYPHEN
    letters = (owner(part) for part in re.split("[/–-]", match[1]) if len(letters_of(part)) >= shortest)
    words = (side for side in sides if len(sides) > 1 and side[1:].islower())
    return (*letters, *words)


def is_initials(text: str, start: int, end: int) -> bool:
    """Whether letters with stops are those of somebody's first names, as in "J.R.R. Tolkien"."""
    if text[end - 1 : end] != "." or _SURNAME.match(text, end) is None:
        return False
    return _ARTICLE.search(text[max(0, start - _NEAR) : start]) is None


def is_known(letters: str) -> bool:
    """Whether no page need write these letters out: known to all, a word under stress, or a number."""
    if letters in _known() or letters in stressed() or _ROMAN.fullmatch(letters):
        return True
    return _WORD_IN_CAPITALS.fullmatch(letters) is not None and is_sayable(letters)


def is_before_name(text: str, start: int, end: int) -> bool:
    """Whether letters that all know before a name stand before one, as in HM Courts and PO Box."""
    return text[start:end] in _before_names() and _SURNAME.match(text, end) is not None


@cache
def _before_names() -> frozenset[str]:
    return frozenset(read("before_names"))


@cache
def _known() -> frozenset[str]:
    return frozenset(read("acronyms"))
