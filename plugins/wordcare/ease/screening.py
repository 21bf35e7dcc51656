"""Which blocks of a file need to be read for reading ease, told from the file as it stands.

Reading a whole page takes longer than looking for what is worth reading. So a block is read when a
word to report stands in it, or when it is long enough to hold a long sentence.
"""

from __future__ import annotations

from bisect import bisect_left

from wordcare.ease.sentences import sentences
from wordcare.ease.vocabulary import ACRONYM, HARD, NECESSARY, Vocabulary, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.ease.limits import Limits
    from wordcare.reading import Wanted
    from wordcare.source import Source

MOST_WORDS = 10
"""Of each kind of words, no more than these are reported for one page, each once."""


def reported_words(source: Source, limits: Limits) -> Vocabulary:
    """The words of a page that are reported unless the page explains them, or they stand in no prose."""
    vocabulary = Vocabulary(tokens(source.text), limits)
    for kind in (HARD, NECESSARY, ACRONYM):
        vocabulary.keep(kind, MOST_WORDS if limits.levels[kind] != "off" else 0)
    return vocabulary


def worth_reading(source: Source, limits: Limits) -> Wanted:
    """Says of a block of `source`, given its start and end, whether anything may be found in it."""
    if limits.average_sentence or limits.grade:
        return lambda start, end: True
    text = source.text
    places = sorted(_places(text, reported_words(source, limits)))
    longest, wall = limits.shortest_of_long, limits.wall_of_text

    def wanted(start: int, end: int) -> bool:
        at = bisect_left(places, start)
        if at < len(places) and places[at] < end:
            return True
        gaps = _gaps(text, start, end)
        if wall and gaps >= wall:
            return True
        return gaps >= longest and any(_gaps(text, *place) >= longest for place in sentences(text, start, end))

    return wanted


def _gaps(text: str, start: int, end: int) -> int:
    """Spaces between words, or more: a sentence of 26 words has at least 25."""
    return text.count(" ", start, end) + text.count("\n", start, end) + text.count("\r", start, end)


def _places(text: str, vocabulary: Vocabulary) -> Iterator[int]:
    for written in vocabulary.written.values():
        for word in written:
            at = text.find(word)
            while at >= 0:
                yield at
                at = text.find(word, at + 1)
