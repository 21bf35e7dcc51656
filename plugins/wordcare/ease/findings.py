"""What a writer may want to look at, for the sake of reading ease: each thing at its exact place.

Nothing here is a fault. The rules and how strongly they count are in `limits`; what is said about them
is in `advice`. Which blocks of a file matter at all is told by `screening`.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from wordcare.ease import advice
from wordcare.ease.counting import average_of, counts_of, word_count, words_of
from wordcare.ease.prose import scored, sentences_in, stretches
from wordcare.ease.rules import LEVELS
from wordcare.ease.screening import AVERAGED_SENTENCES, MOST_WORDS, Screen
from wordcare.ease.vocabulary import ACRONYM, HARD, NECESSARY
from wordcare.finding import Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.ease.limits import Limits
    from wordcare.ease.vocabulary import Word
    from wordcare.prose import Passage, Prose
    from wordcare.source import Source

NEAR = 30
"""How much of the text before a word tells which form of it stands there."""


def findings(source: Source, prose: Prose, limits: Limits, screen: Screen | None = None) -> list[Finding]:
    """All findings on a page, in the order in which they matter, and then of place.

    `prose` may lack blocks that `screen.touch` did not want; without a screen, it is all of the page.
    """
    screen = screen or Screen(source, limits)
    page = _Page(source, limits, list(scored(prose, source.text)))
    found = [*page.sentences(), *page.words(screen), *page.walls()]
    if screen.whole:
        found += page.whole()
    order = list(LEVELS)
    return sorted(found, key=lambda one: (order.index(one.rule), one.start))


class _Page:
    """Makes the findings of one page from its scored passages."""

    def __init__(self, source: Source, limits: Limits, passages: list[Passage]) -> None:
        self._source = source
        self._limits = limits
        self._passages = sorted(passages, key=_start)

    def sentences(self) -> Iterator[Finding]:
        """Long sentences."""
        limits, fine = self._limits, self._limits.shortest_of_long
        for passage in self._passages:
            text = passage.text
            if len(words_of(text)) <= fine:
                continue
            for start, end in sentences_in(passage):
                if len(words_of(text[start:end])) <= fine:
                    continue
                words = word_count(text[start:end])
                if rule := limits.sentence_rule(words):
                    note = advice.note_on_sentence(text, start, end, words)
                    yield from self._finding(rule, *passage.place(start, end), text[start:end], note)

    def walls(self) -> Iterator[Finding]:
        """Paragraphs that go on for long."""
        most = self._limits.wall_of_text or float("inf")
        for passage in self._passages:
            if len(words_of(passage.text)) <= most:
                continue
            for start, end in stretches(passage):
                text = passage.text[start:end].rstrip()
                if (words := word_count(text)) > most:
                    place = passage.place(start, start + len(text))
                    yield from self._finding("wall-of-text", *place, text, f"It has {words} words.")

    def words(self, screen: Screen) -> Iterator[Finding]:
        """Hard words, and words and letters that the page does not explain, each where it first stands."""
        for kind in (HARD, NECESSARY, ACRONYM):
            found = list(self._words([word for word in screen.words if word.kind == kind], screen.shown))
            if len(found) > MOST_WORDS:
                found = found[:MOST_WORDS]
                last = max(found, key=_place)
                last.note = f"{last.note} {advice.MORE}".lstrip()
            yield from found

    def _words(self, words: list[Word], shown: set[int]) -> Iterator[Finding]:
        text = self._source.text
        for word in words:
            for start, end in word.uses:
                if start in shown or self._shows(start, start + len(text[start:end].split()[0])):
                    note = (
                        advice.note_on_acronym(word.explained)
                        if word.kind == ACRONYM
                        else advice.note_on_word(text[start:end], text[max(0, start - NEAR) : start])
                    )
                    yield from self._finding(word.kind, start, end, text[start:end], note)
                    break

    def _shows(self, start: int, end: int) -> bool:
        """Whether the reader gets `start:end` of the file as a part of some passage."""
        at = bisect_right(self._pieces, start, key=_first) - 1
        if at < 0:
            return False
        text, first, last = self._pieces[at]
        return end <= last and len(text) == last - first

    @cached_property
    def _pieces(self) -> list[tuple[str, int, int]]:
        """The pieces of all passages, as what stands above words in `<ruby>` parts the passage around it."""
        return sorted((piece for passage in self._passages for piece in passage.pieces), key=_place_of)

    def whole(self) -> Iterator[Finding]:
        """What is said about the page as a whole, at its first sentence."""
        limits, passages = self._limits, self._passages
        if not passages:
            return
        place = passages[0].place(*next(sentences_in(passages[0])))
        average, sentences = average_of(passages) if limits.average_sentence else (0.0, 0)
        if sentences >= AVERAGED_SENTENCES and average > limits.average_sentence:
            note = f"On average they have {average:.1f} words; the limit here is {limits.average_sentence}."
            yield from self._finding("average-sentence", *place, "", note)
        grade = counts_of(passages).grade if limits.grade else None
        if grade is not None and grade > limits.grade:
            note = f"Its Flesch-Kincaid grade is {grade:.1f}; the limit here is {limits.grade}."
            yield from self._finding("reading-grade", *place, "", note)

    def _finding(self, rule: str, start: int, end: int, text: str, note: str) -> Iterator[Finding]:
        level = self._limits.levels[rule]
        if level == "off":
            return
        line, column = self._source.line_column(end - 1)
        place = (*self._source.line_column(start), line, column + 1)
        yield Finding(self._source.path, start, end, place, rule, level, advice.shortened(text), note=note)


def _place(finding: Finding) -> int:
    return finding.start


def _start(passage: Passage) -> int:
    return passage.pieces[0][1]


def _first(piece: tuple[str, int, int]) -> int:
    return piece[1]


def _place_of(piece: tuple[str, int, int]) -> tuple[int, int]:
    return piece[1:]
