"""Lists of words that judgement goes by, kept as plain text beside this module.

A list file has sections: `[name]` on a line of its own, then entries, one on a line or
several with commas between. Lines that begin with `#` are notes. A file is read only when
some expression was met that needs judging, and then once.
"""

from __future__ import annotations

import os
from functools import cache

from wordcare.matching.sentence import stems


@cache
def lists(name: str) -> dict[str, frozenset[str]]:
    """The sections of the list file `name`."""
    found: dict[str, set[str]] = {}
    entries: set[str] = set()
    with open(os.path.join(os.path.dirname(__file__), f"{name}.txt"), encoding="utf-8") as file:
        for line in file:
            if line.startswith("["):
                entries = found.setdefault(line.strip("[]\n"), set())
            elif not line.startswith("#"):
                entries.update(entry for part in line.split(",") if (entry := part.strip()))
    return {section: frozenset(entries) for section, entries in found.items()}


def listed(word: str, entries: frozenset[str]) -> bool:
    """Whether a noun stands in a list, in the singular or the plural."""
    if word in entries:
        return True
    if word.endswith("ies") and f"{word[:-3]}y" in entries:
        return True
    return any(stem in entries for stem in stems(word))
