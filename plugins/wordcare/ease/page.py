"""One page as a row of the table that `wordcare reading` shows."""

from __future__ import annotations

from collections import Counter

from wordcare.ease.counting import Counts, counts_of, words_of
from wordcare.ease.formulas import MINIMUM_WORDS, flesch_kincaid_grade, reading_age
from wordcare.ease.prose import scored
from wordcare.ease.vocabulary import ACRONYM, in_names, look_up, name_of, vocabulary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.ease.limits import Limits
    from wordcare.prose import Passage, Prose
    from wordcare.source import Source

NAMES = (
    "path",
    "words",
    "sentences",
    "syllables",
    "average_sentence",
    "longest_sentence",
    "hard_words",
    "flesch_kincaid_grade",
    "reading_age",
    "smog",
)
"""What is told of a page, in this order."""

EVERYDAY = 1.3
"""Syllables of a word in everyday English, on average."""


class Page:
    """The counts and scores of one page."""

    __slots__ = ("counts", "hard_words", "path")

    def __init__(self, path: str, counts: Counts, hard_words: int) -> None:
        self.path = path
        self.counts = counts
        self.hard_words = hard_words
        """How often a hard word stands in the text that the page does not explain."""

    @property
    def row(self) -> dict[str, str | int | float | None]:
        """All of `NAMES`: words per sentence and grades with one decimal, the age in whole years.

        Scores are None when the page is too short for them.
        """
        counts, grade, smog = self.counts, self.counts.grade, self.counts.smog
        values = (
            self.path,
            counts.words,
            counts.sentences,
            counts.syllables,
            round(counts.average_sentence or 0, 1),
            counts.longest_sentence,
            self.hard_words,
            None if grade is None else round(grade, 1),
            None if grade is None else round(reading_age(grade)),
            None if smog is None else round(smog, 1),
        )
        return dict(zip(NAMES, values, strict=True))

    @property
    def hardness(self) -> tuple[float, int]:
        """For putting pages in order, the hardest last: by their grades, then by hard words.

        A page that is too short for a score is placed among the others by the grade that it would have if
        everyday words filled it up. Its sentences count in full, and a long word or two carry it less far.
        """
        counts = self.counts
        if not counts.words:
            return float("-inf"), 0
        missing = max(0, MINIMUM_WORDS - counts.words)
        syllables = (counts.syllables + missing * EVERYDAY) / (counts.words + missing)
        return flesch_kincaid_grade(counts.words, counts.sentences, syllables * counts.words), self.hard_words


def measured(source: Source, prose: Prose, limits: Limits) -> Page:
    """The page that `prose`, read in full, is."""
    passages = list(scored(prose, source.text))
    return Page(source.path, counts_of(passages), _hard_words(source, passages, limits))


def _hard_words(source: Source, passages: list[Passage], limits: Limits) -> int:
    used = Counter(name_of(word) for passage in passages for word in words_of(passage.text))
    total = 0
    for name, word in vocabulary(source.text, limits).items():
        if word.kind != ACRONYM and used[name]:
            look_up(word, source.text)
            if word.uses and not word.is_fine:
                total += used[name] - sum(in_names(word, passage.text) for passage in passages)
    return total
