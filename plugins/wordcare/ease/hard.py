"""Which words are hard, and what could stand in their place.

A word is hard when a plainer one is known (`data/plainer.txt`), or when it has four syllables or more,
plain endings and `un-` apart, and is not one that most people know (`data/familiar.txt`). Names,
capitals and numbers are not hard words. Of words with a hyphen, each part is judged.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from wordcare.ease.data import read, read_pairs
from wordcare.ease.spoken import ADDRESS
from wordcare.ease.syllables import WORDS_KEPT, syllables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

HARD_FROM = 4
"""Syllables from which a word may be hard."""

_MARKS_AROUND = "\"'“”‘’«»*_.,;:!?…()[]{}-–"
_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")
_SURE_SYLLABLE = re.compile("[aeiouy]*[aiouy][aeiouy]*")
"""Vowels that no rule makes silent: quicker than counting."""

_VOWEL = re.compile("[aeiouyéèêáóö]")

_ENDINGS = ("'s", "s", "es", "d", "ed", "ing", "ly", "er", "ers", "ness", "less", "ful")
_TREATMENT = re.compile(r"\w+(?:ologists?|therap(?:y|ies|ists?)|iatr(?:y|ists?))")
_BY_WHOM = re.compile("ers?$")
"""Who does something, or what is more so, is another word: the undertaker, the retainer."""
_FRONTS = ("un", "non", "over", "under")


@lru_cache(WORDS_KEPT)
def form(token: str) -> str:
    """A word in small letters without the marks around it; empty when it is not an ordinary word."""
    word = token.strip(_MARKS_AROUND).replace("’", "'")
    if word[1:2].isupper() or ADDRESS.match(word):
        return ""
    word = word.lower()
    return word if _WORD.fullmatch(word) else ""


def plainly(written: str) -> str:
    """A word as its `form`, and several words in small letters."""
    words = written.lower().split()
    return form(written) or (" ".join(words) if len(words) > 1 else "")


@lru_cache(WORDS_KEPT)
def is_hard(word: str) -> bool:
    """Whether a word, given as its `form`, is hard."""
    if "-" in word:
        return any(is_hard(part) for part in word.split("-"))
    if len(word) < HARD_FROM or plainer(word):
        return bool(plainer(word))
    if not _is_long(word):
        return False
    stems = _stems(word)
    return not any(stem in _familiar() for stem in stems) and all(map(_is_long, stems))


def _is_long(word: str) -> bool:
    """Whether a word has so many syllables that it may be hard."""
    if len(_VOWEL.findall(word)) < HARD_FROM and "sm" not in word and "thm" not in word:
        return False  # racism and rhythm have a syllable without a vowel
    return len(_SURE_SYLLABLE.findall(word)) >= HARD_FROM or syllables(word.replace("'", "")) >= HARD_FROM


@lru_cache(WORDS_KEPT)
def plainer(word: str) -> str:
    """What to write instead, as the list has it: one thing or several with commas; or empty."""
    return _plainer().get(listed_as(word), "")


@lru_cache(WORDS_KEPT)
def listed_as(word: str) -> str:
    """The entry that has the plainer word; empty when there is none."""
    known = _plainer()
    stems = [word, word.removesuffix("s")] if _BY_WHOM.search(word) else _stems(word)
    return next((stem for stem in stems if stem in known), "")


@lru_cache(WORDS_KEPT)
def base(word: str) -> str:
    """What a word is listed under; if it is in no list, the word without the s of several."""
    stems = _stems(word)
    listed = listed_as(word) or next((stem for stem in stems if stem in _necessary()), "")
    return listed or (word[:-1] if word.endswith("s") and not word.endswith("ss") else word)


@lru_cache(WORDS_KEPT)
def is_necessary(word: str) -> bool:
    """Whether a word is one of those that often have no plainer twin."""
    known = _necessary()
    return any(stem in known for stem in _stems(word)) or is_of_treatment(word) or is_medicine(word)


@lru_cache(WORDS_KEPT)
def is_medicine(word: str) -> bool:
    """Whether a word is the name of a medicine, and hard."""
    return word.endswith(_medicines()) and is_hard(word)


@lru_cache(WORDS_KEPT)
def is_of_treatment(word: str) -> bool:
    """Whether a word names somebody who treats people, or what they do, and is hard."""
    return _TREATMENT.fullmatch(word) is not None and is_hard(word)


@lru_cache(WORDS_KEPT)
def _stems(word: str) -> tuple[str, ...]:
    """The word, and what it may be made from, likeliest first, in British spelling."""
    return tuple(_likely_stems(word))


def _likely_stems(word: str) -> Iterator[str]:
    word = word.replace("iz", "is")
    yield word
    for ending in _ENDINGS if word.endswith(_ENDINGS) else ():
        if word.endswith(ending) and len(word) > len(ending) + 3:
            stem = word[: -len(ending)]
            yield stem
            if ending in ("ing", "ed", "er", "ers"):
                yield stem + "e"
                if stem[-1] == stem[-2]:
                    yield stem[:-1]  # submitted
            if stem.endswith("i"):
                yield stem[:-1] + "y"
    for front in _FRONTS:
        if word.startswith(front) and len(word) > len(front) + 3:
            yield word[len(front) :]


@cache
def _familiar() -> frozenset[str]:
    return frozenset(read("familiar"))


@cache
def _necessary() -> frozenset[str]:
    return frozenset(read("necessary"))


@cache
def _medicines() -> tuple[str, ...]:
    return tuple(read("medicines"))


@cache
def _plainer() -> dict[str, str]:
    return read_pairs("plainer")
