"""What judging one match may look at: its sentence, and the quotation marks of its passage."""

from __future__ import annotations

from bisect import bisect_left

from wordcare.matching.lists import Section
from wordcare.matching.quotes import Quotations
from wordcare.matching.sentence import REACH, Sentence

LABEL = 4
"""A quotation with at most so many words beside the match is a label; a longer one is speech."""
NEAR = 400
"""How many letters around a sentence may show that a title stands in it, such as a year after it."""
_ARTICLES = ("a", "an", "the")
_SIGNS = frozenset('0123456789:[]"“”‘')


class Scene:
    """One match where it stands."""

    __slots__ = ("_around", "quotations", "sentence")

    def __init__(self, sentence: Sentence, quotations: Quotations) -> None:
        self.sentence = sentence
        self.quotations = quotations
        self._around: list[tuple[int, int]] | None = None

    @property
    def around(self) -> list[tuple[int, int]]:
        """The quotations that hold the match, as offsets in the passage, the innermost first."""
        if self._around is None:
            sentence = self.sentence
            first = sentence.first
            if sentence.last - first > 1 and not sentence.touches(first):
                first += 1  # "the 'homeless'"
            start, end = sentence.starts[first], sentence.ends[sentence.last - 1]
            self._around = self.quotations.around(start, end)
        return self._around

    @property
    def may_be_named(self) -> bool:
        """Whether the match may belong to a name or a title: all of those have one of these signs.

        A capital inside the sentence, a figure or a colon in or near it, quotation marks or italics, or
        the match itself, or "a" or "the", at the beginning. A quarter of all matches has none, and
        need nothing of what is known of names.
        """
        sentence = self.sentence
        start, end = sentence.starts[sentence.start], sentence.ends[sentence.end - 1]
        text = sentence.text[max(start - NEAR, 0) : end + NEAR]
        inside = sentence.text[start + 1 : end]
        opens = sentence.first == sentence.start or sentence.texts[sentence.start] in _ARTICLES
        return opens or not inside.islower() or not _SIGNS.isdisjoint(text) or bool(self.around)

    @property
    def label(self) -> tuple[int, int] | None:
        """First word and word after the last of a short quotation round the match, if there is one."""
        around = self.around
        if not around:
            return None
        inside = self.within(*around[0])
        size = self.sentence.last - self.sentence.first
        return inside if inside[1] - inside[0] <= size + LABEL else None

    def within(self, start: int, end: int, reach: int = REACH) -> tuple[int, int]:
        """The numbers of the words in `start:end` of the passage, no further than `reach` from the match."""
        starts = self.sentence.starts
        lowest, highest = max(self.sentence.first - reach, 0), min(self.sentence.last + reach, len(starts))
        first = bisect_left(starts, start, lowest, highest)
        return first, bisect_left(starts, end, first, highest)

    def reads(self, at: int, phrases: Section) -> int:
        """How many words from number `at` on read as one of `phrases`; 0 for none, the longest first."""
        sentence = self.sentence
        if at >= sentence.end:
            return 0
        most = min(phrases.beginning.get(sentence.texts[at], 0), sentence.end - at)
        for size in range(most, 0, -1):
            if " ".join(sentence.texts[at : at + size]) in phrases:
                return size
        return 0

    def ends_with(self, at: int, phrases: Section) -> bool:
        """Whether the words up to number `at`, and with it, read as one of `phrases`."""
        sentence = self.sentence
        if at < sentence.start:
            return False
        most = min(phrases.ending.get(sentence.texts[at], 0), at - sentence.start + 1)
        return most > 0 and any(
            " ".join(sentence.texts[at - size + 1 : at + 1]) in phrases for size in range(1, most + 1)
        )
