"""Judges a match by the company its words keep, as its page declares it.

A page may name words `before`, `after` or `near` (anywhere in the same sentence), and
longer expressions that the words are `part_of`. `fine_when` lets a match pass when any of
them is there; `only_when` lets it count only when one is.
"""

from __future__ import annotations

import re

from wordcare.matching.words import joined, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from wordcare.matching.words import Word

_SENTENCE_END = re.compile(r"[.!?…]+[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[^\Wa-z])|[\ufffc]?\n\n")


class Sentence:
    """The words around a match: all of its passage, and which of them are its sentence."""

    __slots__ = ("end", "first", "last", "start", "text", "tokens")

    def __init__(self, text: str, tokens: list[Word], first: int, last: int) -> None:
        self.text = text
        self.tokens = tokens
        self.first = first
        """The match is `tokens[first:last]`."""
        self.last = last
        self.start, self.end = _sentence_bounds(text, tokens[first].start, tokens[last - 1].end)


def company(declared: Mapping[str, list[str]], sentence: Sentence) -> str:
    """What of the declared company is there, in words for people; empty when none is."""
    for place, phrases in declared.items():
        for phrase in phrases:
            if _stands(place, [word.text for word in words(phrase)], sentence):
                return f"{_IN_WORDS[place]} “{phrase}”"
    return ""


_IN_WORDS = {
    "before": "it stands right after",
    "after": "it stands right before",
    "near": "the same sentence has",
    "part_of": "it is part of",
}


def _stands(place: str, phrase: list[str], sentence: Sentence) -> bool:
    size = len(phrase)
    if not size:
        return False
    if place == "before":
        starts: Iterable[int] = (sentence.first - size,)
        return any(_reads(phrase, at, sentence) for at in starts) and _touches(sentence, sentence.first - 1)
    if place == "after":
        return _reads(phrase, sentence.last, sentence) and _touches(sentence, sentence.last - 1)
    if place == "part_of":
        starts = range(sentence.last - size, sentence.first + 1)
        return any(_reads(phrase, at, sentence) for at in starts)
    return any(_reads(phrase, at, sentence) for at in _elsewhere(sentence, size))


def _elsewhere(sentence: Sentence, size: int) -> Iterator[int]:
    """Where a phrase of `size` words may start in the sentence without touching the match itself."""
    for at, word in enumerate(sentence.tokens):
        outside = at + size <= sentence.first or at >= sentence.last
        if outside and sentence.start <= word.start < sentence.end:
            yield at


def _reads(phrase: list[str], at: int, sentence: Sentence) -> bool:
    tokens = sentence.tokens[max(at, 0) : at + len(phrase)] if at >= 0 else []
    return len(tokens) == len(phrase) and all(map(_same, tokens, phrase))


def _same(token: Word, wanted: str) -> bool:
    """Whether a word is the wanted one, its plural or its possessive."""
    return token.text == wanted or (
        token.text.startswith(wanted) and token.text[len(wanted) :] in ("s", "es", "'s", "s'")
    )


def _touches(sentence: Sentence, left: int) -> bool:
    """Whether the word `left` and the one after it stand together, with no stop or comma between."""
    if left < 0 or left + 1 >= len(sentence.tokens):
        return False
    return joined(sentence.text, sentence.tokens[left], sentence.tokens[left + 1])


def _sentence_bounds(text: str, start: int, end: int) -> tuple[int, int]:
    first = 0
    for stop in _SENTENCE_END.finditer(text, 0, start):
        first = stop.end()
    following = _SENTENCE_END.search(text, end)
    return first, following.end() if following else len(text)
