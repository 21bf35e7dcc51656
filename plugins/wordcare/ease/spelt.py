"""Whether words spell the letters of a short form: "Department for Work and Pensions" spells DWP."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_SMALL = frozenset(("and", "for", "in", "of", "on", "or", "the", "to", "with"))
"""These may have a letter, or none; "the" has none."""
_BEGINNING = 3
"""So many letters may be how a longer word begins."""
_WORD = re.compile(r"[^\W\d_]+")


def spells(short: str, words: str) -> bool:
    """Whether words end in some that begin with these letters, in their order."""
    return _end_spells(short, _WORD.findall(words.lower()))


def all_spell(short: str, words: str) -> bool:
    """Whether all of these words are needed to spell the letters, small ones such as "and" apart."""
    left = {short.lower()}
    for word in reversed(_WORD.findall(words.lower())):
        left = {rest for some in left for rest in _without(some, word)}
    return "" in left


def begins_with(short: str, words: str) -> bool:
    """Whether such words come first, with more after them: "Care Quality Commission, who check"."""
    split = _WORD.findall(words.lower())
    return any(_end_spells(short, split[:size]) for size in range(2, len(split) + 1))


def begins_to_spell(short: str, words: str) -> bool:
    """The same, if some of the words may have no letter: NICE has none of Health."""
    return _names(short, _WORD.findall(words.lower())) or begins_with(short, words)


def may_stand_for(short: str, before: str) -> bool:
    """Whether the letters of a short form stand, in this order, in the words before it."""
    words, at = before.lower(), 0
    for letter in short.rstrip("s").lower():
        at = words.find(letter, at) + 1
        if letter.isalnum() and not at:
            return False
    return True


def _end_spells(short: str, words: list[str]) -> bool:
    letters = short.lower()
    left = {letters, letters.removesuffix("s") if len(letters) > 2 else letters}
    for word in reversed(words):
        left = {rest for some in left for rest in _without(some, word)}
        if "" in left:
            return True
    return False


def _without(letters: str, word: str) -> Iterator[str]:
    """What is left of the letters without those that the word may stand for, at their end."""
    if letters.endswith(word[0]) and word != "the":
        yield letters[:-1]
    if len(letters) > 1 and letters[-2] == word[0] and letters[-1] in word[1:]:
        yield letters[:-2]  # "multidisciplinary team" spells MDT
    if len(word) > _BEGINNING and letters.endswith(word[:_BEGINNING]):
        yield letters[:-_BEGINNING]  # "Disability Tribunal" spells DIST
    if word in _SMALL:
        yield letters


def _names(short: str, words: list[str]) -> bool:
    """Whether the first word has the first letter, and all letters begin words: NICE has none of Health."""
    initials = iter(word[0] for word in words)
    return (
        bool(words)
        and words[0][0] == short[0].lower()
        and all(letter in initials for letter in short.lower())
    )
