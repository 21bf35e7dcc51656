"""Published formulas. Counts go in, a score comes out; none of them says anything about a reader.

Each has a grade as its answer, a year of school in the United States. `textstat` has the same
formulas; our own counts could not go into it without counting everything a second time, and its
versions from 0.7.9 on want the network. So they stand here, and the tests compare them with it.
"""

from __future__ import annotations

from math import sqrt

MINIMUM_WORDS = 100
MINIMUM_SENTENCES = 5
"""Shorter texts get no score: one word would move it by grades."""
SMOG_SENTENCES = 30
"""The sample that SMOG was made for."""


def flesch_kincaid_grade(words: int, sentences: int, syllables: int) -> float:
    """Kincaid, Fishburne, Rogers and Chissom (1975), Navy Research Branch Report 8-75."""
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def flesch_reading_ease(words: int, sentences: int, syllables: int) -> float:
    """Flesch (1948), Journal of Applied Psychology 32(3). From 0, very hard, to 100, very easy."""
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words


def smog(long_words: int, sentences: int) -> float:
    """McLaughlin (1969), Journal of Reading 12(8), the precise form. `long_words`: three syllables or more."""
    return 1.0430 * sqrt(long_words * 30 / sentences) + 3.1291


def reading_age(grade: float) -> float:
    """A rule of thumb, in years: children in grade 1 are six. Never below five."""
    return max(grade + 5, 5.0)
