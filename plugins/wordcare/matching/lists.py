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

    __slots__ = ("_beginning", "_ending")

    @property
    def beginning(self) -> dict[str, int]:
        """How many words the longest entry has that begins with a word.

        So one look rules out nearly all places, and tells how far to read at others.
        """
        try:
            return self._beginning
        except AttributeError:
            self._beginning: dict[str, int] = _longest([(entry.partition(" ")[0], entry) for entry in self])
            return self._beginning

    @property
    def ending(self) -> dict[str, int]:
        """How many words the longest entry has that ends with a word."""
        try:
            return self._ending
        except AttributeError:
            self._ending: dict[str, int] = _longest([(entry.rpartition(" ")[2], entry) for entry in self])
            return self._ending


def _longest(entries: list[tuple[str, str]]) -> dict[str, int]:
    """How many words the longest entry at each word has."""
    longest: dict[str, int] = {}
    for word, entry in entries:
        longest[word] = max(longest.get(word, 0), entry.count(" ") + 1)
    return longest


class Sections(dict[str, Section]):
    """The sections of one list file."""

    def __init__(self, text: str) -> None:
        self._texts = dict(block.split("]\n", 1) for block in text.split("\n[")[1:])
        self._joined: dict[tuple[str, ...], Section] = {}

    @property
    def names(self) -> list[str]:
        """The names of all sections."""
        return list(self._texts)

    def __missing__(self, section: str) -> Section:
        lines = (line for line in self._texts[section].split("\n") if not line.startswith("#"))
        entries = ",".join(lines).replace(", ", ",").split(",")
        found = self[section] = Section(filter(None, entries))
        return found

    def joined(self, *names: str) -> Section:
        """Several sections as one, put together once."""
        if names not in self._joined:
            self._joined[names] = Section(entry for name in names for entry in self[name])
        return self._joined[names]


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
