"""What a writer may want to look at, for the sake of reading ease: each thing at its exact place.

Nothing here is a fault. The rules and how strongly they count are in `limits`; what is said about them
is in `advice`. Which blocks of a file matter at all is told by `screening`.
"""

from __future__ import annotations

import re

from wordcare.ease import advice
from wordcare.ease.counting import Counts, word_count, words_of
from wordcare.ease.explained import explained
from wordcare.ease.hard import form
from wordcare.ease.prose import scored, sentences_in
from wordcare.ease.screening import reported_words
from wordcare.ease.vocabulary import ACRONYM
from wordcare.finding import Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.ease.limits import Limits
    from wordcare.ease.vocabulary import Vocabulary
    from wordcare.prose import Passage, Prose
    from wordcare.source import Source

_JOINED = re.compile(r"[\w/@-]")
"""What makes letters part of a longer word."""

AVERAGED_SENTENCES = 8
"""An average of fewer sentences says nothing."""


def findings(source: Source, prose: Prose, limits: Limits) -> list[Finding]:
    """All findings on a page, in the order in which they matter, and then of place."""
    page = _Page(source, limits)
    passages = list(scored(prose))
    found = [one for passage in passages for one in page.sentences(passage)]
    found += page.words(prose, passages)
    found += page.walls(passages)
    if limits.average_sentence or limits.grade:
        found += page.whole(passages)
    order = list(advice.RULES)
    return sorted(found, key=lambda one: (order.index(one.rule), one.start))


class _Page:
    """Makes the findings of one page."""

    def __init__(self, source: Source, limits: Limits) -> None:
        self._source = source
        self._limits = limits

    def sentences(self, passage: Passage) -> Iterator[Finding]:
        """Long sentences."""
        limits, text = self._limits, passage.text
        for start, end in sentences_in(passage):
            if text.count(" ", start, end) < limits.shortest_of_long:
                continue
            words = word_count(text[start:end])
            rule = limits.sentence_rule(words)
            if rule:
                note = advice.note_on_sentence(text, start, end, words)
                yield from self._finding(rule, passage, start, end, note)

    def walls(self, passages: list[Passage]) -> Iterator[Finding]:
        """Paragraphs that go on for long."""
        most = self._limits.wall_of_text
        for passage in passages:
            text = passage.text
            if most and text.count(" ") >= most and (words := word_count(text)) > most:
                note = f"It has {words} words."
                yield from self._finding("wall-of-text", passage, 0, len(text.rstrip()), note)

    def words(self, prose: Prose, passages: list[Passage]) -> Iterator[Finding]:
        """Hard words, and words and letters that the page does not explain, each where it first stands."""
        vocabulary = reported_words(self._source, self._limits)
        if not vocabulary.kinds:
            return
        known = explained(self._source, prose)
        for name, (passage, start, end) in _first_uses(vocabulary, passages).items():
            kind = vocabulary.kinds[name]
            used, said = passage.place(start, end)[1], known.get(name)
            if said is None or (kind == ACRONYM and said > used):
                word = passage.text[start:end]
                is_acronym = kind == ACRONYM
                note = advice.note_on_acronym(said is not None) if is_acronym else advice.note_on_word(form(word))
                yield from self._finding(kind, passage, start, end, note)

    def whole(self, passages: list[Passage]) -> Iterator[Finding]:
        """What is said about the page as a whole, at its first sentence."""
        counts = counts_of(passages)
        average, grade, limits = counts.average_sentence, counts.grade, self._limits
        if not average:
            return
        start, end = next(sentences_in(passages[0]))
        if limits.average_sentence and counts.sentences >= AVERAGED_SENTENCES and average > limits.average_sentence:
            note = f"Their average is {average:.0f} words; the limit here is {limits.average_sentence}."
            yield from self._finding("average-sentence", passages[0], start, end, note)
        if limits.grade and grade is not None and grade > limits.grade:
            note = f"Its Flesch-Kincaid grade is {grade:.1f}; the limit here is {limits.grade}."
            yield from self._finding("reading-grade", passages[0], start, end, note)

    def _finding(self, rule: str, passage: Passage, start: int, end: int, note: str) -> Iterator[Finding]:
        level = self._limits.levels[rule]
        if level == "off":
            return
        first, last = passage.place(start, end)
        line, column = self._source.line_column(last - 1)
        place = (*self._source.line_column(first), line, column + 1)
        found = advice.shortened(passage.text[start:end])
        yield Finding(self._source.path, first, last, place, rule, level, found, note=note)


def counts_of(passages: list[Passage]) -> Counts:
    """The counts of passages that are scored."""
    counts = Counts()
    for passage in passages:
        for start, end in sentences_in(passage):
            counts.add(words_of(passage.text[start:end]))
    return counts


def _first_uses(vocabulary: Vocabulary, passages: list[Passage]) -> dict[str, tuple[Passage, int, int]]:
    """Where in the scored text each word first stands."""
    found: dict[str, tuple[Passage, int, int]] = {}
    for passage in passages:
        for name, written in vocabulary.written.items():
            if name in found:
                continue
            places = [place for way in written if (place := _place(passage.text, way))]
            if places:
                found[name] = (passage, *min(places))
    return found


def _place(text: str, word: str) -> tuple[int, int] | None:
    """Where `word` stands as a word of its own."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (at and _JOINED.match(text, at - 1)) and not _JOINED.match(text, end):
            return at, end
        at = text.find(word, end)
    return None
