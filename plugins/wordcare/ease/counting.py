"""The counts of a text, and the scores made from them."""

from __future__ import annotations

from wordcare.ease import formulas
from wordcare.ease.prose import sentences_in
from wordcare.ease.spoken import spoken_syllables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.prose import Passage

LONG_WORD = 3
"""Syllables from which a word counts as long for SMOG."""


class Counts:
    """How much there is of a text. Made by adding sentences."""

    __slots__ = ("long_words", "longest_sentence", "sentences", "syllables", "words")

    def __init__(self) -> None:
        self.words = 0
        self.sentences = 0
        self.syllables = 0
        self.long_words = 0
        """Words of three syllables or more."""
        self.longest_sentence = 0
        """In words."""

    def add(self, words: Iterable[str]) -> None:
        """Count one sentence, unless nothing in it is read out."""
        syllables = [count for count in map(spoken_syllables, words) if count]
        if not syllables:
            return
        self.sentences += 1
        self.words += len(syllables)
        self.syllables += sum(syllables)
        self.long_words += sum(count >= LONG_WORD for count in syllables)
        self.longest_sentence = max(self.longest_sentence, len(syllables))

    @property
    def average_sentence(self) -> float | None:
        """Words in a sentence; None when there is no sentence."""
        return self.words / self.sentences if self.sentences else None

    @property
    def is_scored(self) -> bool:
        """Whether there is enough text for a score to mean something."""
        return self.words >= formulas.MINIMUM_WORDS and self.sentences >= formulas.MINIMUM_SENTENCES

    @property
    def grade(self) -> float | None:
        """The Flesch-Kincaid grade; None when the text is too short."""
        if not self.is_scored:
            return None
        return formulas.flesch_kincaid_grade(self.words, self.sentences, self.syllables)

    @property
    def smog(self) -> float | None:
        """The SMOG grade; None below 30 sentences, or when the text is too short for any score."""
        if not self.is_scored or self.sentences < formulas.SMOG_SENTENCES:
            return None
        return formulas.smog(self.long_words, self.sentences)


def words_of(text: str) -> list[str]:
    """The words of `text`: what stands between spaces and long dashes, with the marks around it."""
    return text.replace("—", " ").split()


def word_count(text: str) -> int:
    """How many words of `text` are read out."""
    return sum(map(bool, map(spoken_syllables, words_of(text))))


def average_of(passages: Iterable[Passage]) -> tuple[float, int]:
    """Words in the average sentence, and how many sentences there are; without counting syllables."""
    lengths = [
        word_count(passage.text[start:end]) for passage in passages for start, end in sentences_in(passage)
    ]
    number = len(lengths) - lengths.count(0)
    return sum(lengths) / max(number, 1), number


def counts_of(passages: Iterable[Passage]) -> Counts:
    """The counts of passages that are scored."""
    counts = Counts()
    for passage in passages:
        for start, end in sentences_in(passage):
            counts.add(words_of(passage.text[start:end]))
    return counts
