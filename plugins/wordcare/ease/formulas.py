"""Published formulas. Counts go in, a score comes out; none of them says anything about a reader.

Most answer with a grade, a year of school in the United States. We show the Flesch-Kincaid grade and
SMOG; the others are here for comparison with other tools. `textstat` has them all, but takes text and
not counts, and its counts are not ours. So they stand here, and the tests compare them with it.
"""

from __future__ import annotations

from math import sqrt

MINIMUM_WORDS = 100
MINIMUM_SENTENCES = 5
"""Shorter texts get no score: one word would move it by grades."""
SMOG_SENTENCES = 30
"""The sample that SMOG was made for."""


def flesch_kincaid_grade(words: int, sentences: int, syllables: float) -> float:
    """Kincaid, Fishburne, Rogers and Chissom (1975), Navy Research Branch Report 8-75."""
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def flesch_reading_ease(words: int, sentences: int, syllables: int) -> float:
    """Flesch (1948), Journal of Applied Psychology 32(3). From 0, very hard, to 100, very easy."""
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words


def smog(long_words: int, sentences: int) -> float:
    """McLaughlin (1969), Journal of Reading 12(8), the precise form.

    `long_words` are those of three syllables or more.
    """
    return 1.0430 * sqrt(long_words * 30 / sentences) + 3.1291


def gunning_fog(words: int, sentences: int, hard_words: int) -> float:
    """Gunning (1952), The Technique of Clear Writing. `hard_words` by his own rules, not by ours."""
    return 0.4 * (words / sentences + 100 * hard_words / words)


def automated_readability_index(characters: int, words: int, sentences: int) -> float:
    """Smith and Senter (1967), AMRL-TR-66-220. `characters`: letters and digits."""
    return 4.71 * characters / words + 0.5 * words / sentences - 21.43


def coleman_liau(letters: int, words: int, sentences: int) -> float:
    """Coleman and Liau (1975), Journal of Applied Psychology 60(2)."""
    return 0.0588 * 100 * letters / words - 0.296 * 100 * sentences / words - 15.8


def reading_age(grade: float) -> float:
    """A rule of thumb, in years: children in grade 1 are six. Never below five."""
    return max(grade + 5, 5.0)
