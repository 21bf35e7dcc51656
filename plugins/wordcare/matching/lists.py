"""Lists of words that judgement goes by, kept as plain text beside this module.

A list file has sections: `[name]` on a line of its own, then entries, one on a line or
several with commas between. Lines that begin with `#` are notes. A file is read only when
some expression was met that needs judging, and a section when it is first asked for.
"""

from __future__ import annotations

import os

from wordcare.matching.sentence import stems


class Section(frozenset[str]):
    """The entries of one section."""

    __slots__ = ("_first_words",)

    @property
    def first_words(self) -> frozenset[str]:
        """The word that each entry begins with, which rules out nearly all places in one look."""
        try:
            return self._first_words
        except AttributeError:
            self._first_words: frozenset[str] = frozenset([entry.partition(" ")[0] for entry in self])
            return self._first_words


class Sections(dict[str, Section]):
    """The sections of one list file."""

    def __init__(self, text: str) -> None:
        self._texts = dict(block.split("]\n", 1) for block in text.split("\n[")[1:])

    @property
    def names(self) -> list[str]:
        """The names of all sections."""
        return list(self._texts)

    def __missing__(self, section: str) -> Section:
        lines = (line for line in self._texts[section].split("\n") if not line.startswith("#"))
        entries = ",".join(lines).replace(", ", ",").split(",")
        found = self[section] = Section(filter(None, entries))
        return found


_known: dict[str, Sections] = {}
"""What `lists` gave, by name."""


def lists(name: str) -> Sections:
    """The sections of the list file `name`."""
    if name not in _known:
        with open(os.path.join(os.path.dirname(__file__), f"{name}.txt"), encoding="utf-8") as file:
            _known[name] = Sections(file.read())
    return _known[name]


def listed(word: str, entries: frozenset[str]) -> bool:
    """Whether a noun stands in a list, in the singular or the plural."""
    if word in entries:
        return True
    if word.endswith("ies") and f"{word[:-3]}y" in entries:
        return True
    return any(stem in entries for stem in stems(word))
