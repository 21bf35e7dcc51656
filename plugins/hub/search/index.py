"""Counts which words stand where, and how much each says about its place.

A weight is a whole number from 1 to 255. It grows with how often a word stands in a section,
less and less, and shrinks with the length of the section (the saturation of BM25, Robertson and
Zaragoza 2009). Words of titles and headings weigh more, because they say what a page is about.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from math import log
from typing import TYPE_CHECKING, NamedTuple

from hub.search.words import stem, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hub.search.sections import Section

TITLE, SUMMARY, HEADING, TEXT = 9.0, 4.0, 4.0, 1.0
"""How much a word says by where it stands."""
ROOT = 18.0
"""What turns these into whole numbers."""
USUAL = 120
"""Words in a section of usual length."""
_SECTION, _WEIGHT = 8, 2**8 - 1
"""How many bits stand below the section in the number of a place, and what they hold."""


class Page(NamedTuple):
    """A page as it is searched and shown among results."""

    url: str
    title: str
    summary: str
    sections: list[Section]
    weight: float
    """1 for a page like others; less for one of many small ones."""


class _Stems(dict[str, str]):
    """From each word that was met to its stem. Pages repeat their words, so each is worked out once."""

    def __missing__(self, word: str) -> str:
        self[word] = stem(word)
        return self[word]


class Index:
    """Where each word stands: pages in the order in which they came, sections counted from 0."""

    def __init__(self) -> None:
        self.pages = 0
        self._stems = _Stems()
        self._sections: list[int] = []
        """For each page the number of its first section, when all sections of the site are counted."""
        self._next_section = 0
        self._postings: dict[str, array[int]] = defaultdict(lambda: array("I"))
        """For each stem its places in order, each a number made up of section and weight.

        Four bytes do for sixteen million sections; large sites have millions of places.
        """

    def add(self, page: Page) -> int:
        """Count the words of a page, and give its number."""
        number = self.pages
        self.pages += 1
        self._sections.append(self._next_section)
        for at, section in enumerate(page.sections):
            fields = [(words(section.heading), HEADING if at else TITLE), (words(section.text), TEXT)]
            if at == 0:
                fields += [(words(page.title), TITLE), (words(page.summary), SUMMARY)]
            place = (self._next_section + at) << _SECTION
            for name, weight in self._weights(fields, page.weight):
                self._postings[name].append(place | weight)
        self._next_section += len(page.sections)
        return number

    def _weights(
        self, fields: list[tuple[list[str], float]], page_weight: float
    ) -> Iterator[tuple[str, int]]:
        """The weight of each stem in one section, whose words are given by field."""
        worth: dict[str, float] = {}
        for found, weight in fields:
            for name, times in Counter(map(self._stems.__getitem__, found)).items():
                worth[name] = worth.get(name, 0) + weight * times
        length = 0.5 + 0.5 * len(fields[1][0]) / USUAL
        weights = {
            value: max(1, min(255, round(ROOT * page_weight * value / (1 + value * 0.12) / length**0.5)))
            for value in set(worth.values())
        }
        return ((name, weights[value]) for name, value in worth.items())

    def forms(self) -> dict[str, set[str]]:
        """The forms of each stem that stand in the pages."""
        forms: dict[str, set[str]] = defaultdict(set)
        for word, name in self._stems.items():
            forms[name].add(word)
        return forms

    def postings(self) -> Iterable[tuple[str, list[int]]]:
        """Each stem in order with: its rarity times 10, then page (as a step), section, weight, in turn."""
        for name in sorted(self._postings):
            places = list(self._places(self._postings[name]))
            pages = len({page for page, _, _ in places})
            yield name, [round(10 * log(1 + self.pages / pages)), *_steps(places)]

    def _places(self, numbers: array[int]) -> Iterator[tuple[int, int, int]]:
        """Page, section in it, and weight of each place."""
        for number in numbers:
            section = number >> _SECTION
            page = bisect_right(self._sections, section) - 1
            yield page, section - self._sections[page], number & _WEIGHT


def _steps(places: Iterable[tuple[int, int, int]]) -> Iterator[int]:
    """Page numbers as steps from the one before, which are small and compress well."""
    before = 0
    for page, section, weight in places:
        yield page - before
        before = page
        yield section
        yield weight
