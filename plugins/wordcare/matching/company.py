"""Judges a match by the company its words keep, as its page declares it.

A page may name words `before`, `after` or `near` (anywhere in the same sentence), and
longer expressions that the words are `part_of`. `fine_when` lets a match pass when any of
them is there; `only_when` lets it count only when one is. What a page says about grammar
is judged in `sense`.
"""

from __future__ import annotations

from functools import lru_cache

from wordcare.matching.sentence import same
from wordcare.matching.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wordcare.matching.sentence import Sentence


def company(declared: Mapping[str, list[str]], sentence: Sentence) -> str:
    """What of the declared company is there, in words for people; empty when none is."""
    for place, phrases in declared.items():
        for phrase in phrases if place in _IN_WORDS else ():
            if _stands(place, _wanted(phrase), sentence):
                return f"{_IN_WORDS[place]} “{phrase}”"
    return ""


_IN_WORDS = {
    "before": "it stands right after",
    "after": "it stands right before",
    "near": "the same sentence has",
    "part_of": "it is part of",
}


Phrase = tuple[tuple[str, bool], ...]
"""Words to look for, each with whether it must have a capital letter."""


@lru_cache(maxsize=4096)
def _wanted(phrase: str) -> Phrase:
    return tuple((word.text, phrase[word.start].isupper()) for word in words(phrase))


def _stands(place: str, phrase: Phrase, sentence: Sentence) -> bool:
    size = len(phrase)
    if place == "before":
        at = sentence.first - size
        return _reads(phrase, at, sentence) and sentence.touches(sentence.first - 1)
    if place == "after":
        return _reads(phrase, sentence.last, sentence) and sentence.touches(sentence.last - 1)
    if place == "part_of":
        return _reads_at_any(phrase, range(sentence.last - size, sentence.first + 1), sentence)
    if not sentence.present.issuperset(text for text, _ in phrase):
        return False
    before = range(sentence.start, sentence.first - size + 1)
    after = range(sentence.last, sentence.end - size + 1)
    return _reads_at_any(phrase, before, sentence) or _reads_at_any(phrase, after, sentence)


def _reads_at_any(phrase: Phrase, places: Iterable[int], sentence: Sentence) -> bool:
    return any(_reads(phrase, at, sentence) for at in places)


def _reads(phrase: Phrase, at: int, sentence: Sentence) -> bool:
    """Whether the words from number `at` on are those of `phrase`."""
    tokens = sentence.tokens
    if at < 0 or not phrase or at + len(phrase) > len(tokens):
        return False
    for text, capital in phrase:
        token = tokens[at]
        if not same(token.text, text) or (capital and not sentence.text[token.start].isupper()):
            return False
        at += 1
    return True
