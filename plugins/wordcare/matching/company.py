"""Judges a match by the company its words keep, as its page declares it.

A page may name words `before`, `after` or `near` (anywhere in the same sentence), and
longer expressions that the words are `part_of`. `fine_when` lets a match pass when any of
them is there; `only_when` lets it count only when one is.
"""

from __future__ import annotations

import re
from functools import lru_cache

from wordcare.matching.words import joined, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wordcare.matching.words import Word

# Starts only where a run of stops starts and gives nothing back, so that a long run costs its length.
_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’)\]]*+\s++(?=[\"'“‘(\[]*+[^\Wa-z])")
_ENDINGS = ("'s", "s'", "es", "s")

REACH = 60
"""How many words before and after a match are looked at; few sentences are longer than that.

It keeps the work at each match the same, however long a passage without a full stop is.
"""


class Sentence:
    """The words around a match that stand in its own sentence."""

    __slots__ = ("_present", "end", "first", "last", "start", "text", "tokens")

    def __init__(self, text: str, tokens: list[Word], first: int, last: int) -> None:
        self.text = text
        self.tokens = tokens
        """The words of the whole passage; the match is `tokens[first:last]`."""
        self.first = first
        self.last = last
        self.start, self.end = _bounds(text, tokens, first, last)
        """The sentence is `tokens[start:end]`."""
        self._present: frozenset[str] | None = None

    @property
    def present(self) -> frozenset[str]:
        """Every word of the sentence outside the match, as it stands and without its ending."""
        if self._present is None:
            outside = self.tokens[self.start : self.first] + self.tokens[self.last : self.end]
            self._present = frozenset(stem for word in outside for stem in _stems(word.text))
        return self._present


def company(declared: Mapping[str, list[str]], sentence: Sentence) -> str:
    """What of the declared company is there, in words for people; empty when none is."""
    for place, phrases in declared.items():
        for phrase in phrases:
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
        return _reads(phrase, at, sentence) and _touches(sentence, sentence.first - 1)
    if place == "after":
        return _reads(phrase, sentence.last, sentence) and _touches(sentence, sentence.last - 1)
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
        if not _same(token.text, text) or (capital and not sentence.text[token.start].isupper()):
            return False
        at += 1
    return True


def _same(word: str, wanted: str) -> bool:
    """Whether a word is the wanted one, its plural or its possessive."""
    if word == wanted or not word.startswith(wanted):
        return word == wanted
    # An ending makes another word of a very short one: "I" is not "is", nor "a" "as".
    return len(wanted) > 2 and word[len(wanted) :] in _ENDINGS


def _stems(word: str) -> list[str]:
    return [word, *(word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))]


def _touches(sentence: Sentence, left: int) -> bool:
    """Whether the word `left` and the one after it stand together, with no stop or comma between."""
    if left < 0 or left + 1 >= len(sentence.tokens):
        return False
    return joined(sentence.text, sentence.tokens[left], sentence.tokens[left + 1])


def _bounds(text: str, tokens: list[Word], first: int, last: int) -> tuple[int, int]:
    start = max(first - REACH, 0)
    end = min(last + REACH, len(tokens))
    before = [stop.end() for stop in _SENTENCE_END.finditer(text, tokens[start].start, tokens[first].start)]
    following = _SENTENCE_END.search(text, tokens[last - 1].end, tokens[end - 1].end)
    while before and tokens[start].start < before[-1]:
        start += 1
    while following and tokens[end - 1].start >= following.end():
        end -= 1
    return start, end
