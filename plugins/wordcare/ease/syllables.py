"""Counts the syllables of one word, by rules of English spelling.

A word is rewritten step by step (`data/spelling.txt`) until each run of vowel letters is one syllable:
silent letters go (`safely` to `saf'ly`), two sounds are set apart (`client` to `cli-ent`), and
sounds without a vowel letter get one (`racism` to `racisem`). What the rules get wrong stands in
`data/syllables.txt`. Words with capitals, digits or marks are the business of `spoken`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from wordcare.ease.data import read, read_pairs

WORDS_KEPT = 1 << 16
"""How many words each part remembers: enough for any language, and bounded for any text."""

_VOWELS = re.compile("[aeiouyàáâäèéêìíîòóôöùúûü]+")

_ENDINGS = (
    (re.compile("(..+(?:[sxz]|[cs]h))es$"), 1),
    (re.compile("(..+[sxzcg]e)s$"), 1),
    (re.compile("(..+)s$"), 0),
    (re.compile("(..+[td])ed$"), 1),
    (re.compile("(..+[tde]e?)d$"), 0),
    (re.compile("(..+)ed$"), 0),
    (re.compile("(..+)(?:ing|ly|ness|less|ful|er|ers|ment|ments|hood|ship)$"), 1),
)
"""Endings that a word in the list may have, and how many syllables they add."""

_GROUP = re.compile(r"\([^()]*\)")
_LETTERS = re.compile(r"[\^?]*([a-zïë]+)(?![?*{])")

_DROPS_E = ("ed", "ing")
"""Before these endings a word loses its e: argued comes from argue, but finals not from finale."""

_FRONT = re.compile("(?:pre|re|un|non|mis|dis|sub|inter|anti|over|under)(?=...)")
"""What a word in the list may begin with beside."""


@lru_cache(WORDS_KEPT)
def syllables(word: str) -> int:
    """Syllables of a word in small letters (apostrophes left out); at least 1."""
    return listed(word) or max(len(_VOWELS.findall(sounds(word))), 1)


def sounds(word: str) -> str:
    """`word` rewritten so that each run of vowel letters is one syllable."""
    for letters, spelling, sound in _quick_steps():
        if letters in word and spelling.search(word):
            word = spelling.sub(sound, word)
    return word


def listed(word: str) -> int:
    """What the list says about a word, also with an ending or a beginning; 0 when it says nothing."""
    known, front = _with_ending(word), _FRONT.match(word)
    if known or not front:
        return known
    rest = _with_ending(word[front.end() :])
    return rest and rest + len(_VOWELS.findall(front[0]))


def _with_ending(word: str) -> int:
    listed = _list()
    if word in listed:
        return listed[word]
    for ending, more in _ENDINGS:
        match = ending.match(word)
        if match is None:
            continue
        stem = match[1]
        if stem not in listed and word.endswith(_DROPS_E):
            stem += "e"
        if stem in listed:
            return listed[stem] + more
    return 0


@cache
def _list() -> dict[str, int]:
    return {word: int(count) for word, count in read_pairs("syllables").items()}


@cache
def steps() -> list[tuple[re.Pattern[str], str]]:
    """Each pattern of spelling and what takes its place, in their order."""
    lists = {f"{{{name}}}": "|".join(read(name)) for name in ("silent", "seconds", "beginnings")}
    made = []
    for line in read("spelling"):
        spelling, _, sound = line.partition(" ->")
        for name, words in lists.items():
            spelling = spelling.replace(name, words)
        made.append((re.compile(spelling), sound.strip()))
    return made


@cache
def _quick_steps() -> list[tuple[str, re.Pattern[str], str]]:
    """The steps, each with letters without which it changes nothing: few words have those of many."""
    return [(_needed(spelling.pattern), spelling, sound) for spelling, sound in steps()]


def _needed(spelling: str) -> str:
    """The letters that a pattern begins with, groups left out; empty when it need not have any."""
    without = _GROUP.sub("", spelling)
    while without != spelling:
        spelling, without = without, _GROUP.sub("", without)
    match = None if "|" in spelling else _LETTERS.match(spelling)
    return match[1] if match else ""
