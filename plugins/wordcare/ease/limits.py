"""How much of what is too much: for all pages, for a folder, for one page.

The settings of a project, those of a folder in it, and the front matter of a page each give a table; the
later one counts. A table for a folder or a page says why (`because`), and readers may see it.
"""

from __future__ import annotations

from wordcare.ease.rules import LEVELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBERS = {
    "long_sentence": 25,
    "very_long_sentence": 40,
    "wall_of_text": 100,
    "average_sentence": 20,
    "grade": 0,
}
"""What can be limited, and how by default; 0 is no limit.

The words of a sentence (three times: a long, a very long, the average one), the words of a paragraph, and the
Flesch-Kincaid grade of a page.
"""
LISTS = ("necessary", "acronyms")


class Limits:
    """What counts for one page."""

    __slots__ = (*NUMBERS, *LISTS, "levels", "reason")

    def __init__(self) -> None:
        self.long_sentence: float = NUMBERS["long_sentence"]
        """The most words that a sentence may have without a note."""
        self.very_long_sentence: float = NUMBERS["very_long_sentence"]
        self.wall_of_text: float = NUMBERS["wall_of_text"]
        """The most words of a paragraph."""
        self.average_sentence: float = NUMBERS["average_sentence"]
        """The most words of the average sentence, on pages with eight sentences or more."""
        self.grade: float = NUMBERS["grade"]
        """The highest grade, on pages that are long enough for a score."""
        self.necessary: frozenset[str] = frozenset()
        """More words that have no plainer twin."""
        self.acronyms: frozenset[str] = frozenset()
        """More short forms that all readers of these pages know."""
        self.levels = dict(LEVELS)
        """Rule to block, warn, advise or off."""
        self.reason = ""
        """Why this page, or its folder, is treated in its own way."""

    @property
    def shortest_of_long(self) -> float:
        """The most words that a sentence may have without any finding."""
        return min(
            (most for most in (self.long_sentence, self.very_long_sentence) if most), default=float("inf")
        )

    def sentence_rule(self, words: int) -> str:
        """The rule about a sentence of so many words; empty when it is fine."""
        if self.very_long_sentence and words > self.very_long_sentence:
            return "very-long-sentence"
        return "long-sentence" if self.long_sentence and words > self.long_sentence else ""


def limits(*tables: Mapping[str, object]) -> Limits:
    """The limits that `tables` give, the most general one first; none may have `limits_table.faults`."""
    made = Limits()
    for table in tables:
        for written, value in table.items():
            name = written.replace("-", "_")
            if name in NUMBERS:
                setattr(made, name, value or 0)
            elif name in LISTS and isinstance(value, list):
                setattr(made, name, getattr(made, name) | {_named(name, str(word)) for word in value})
            elif name == "levels" and isinstance(value, dict):
                made.levels.update(value)
            elif name == "because":
                made.reason = str(value)
    return made


def _named(name: str, word: str) -> str:
    """A word of a list as it is looked for: a necessary one in whatever form it is written."""
    if name != "necessary":
        return word.strip()
    from wordcare.ease.hard import base, form

    return base(form(word.lower())) or word.lower()


def tables_for(path: str, table: Mapping[str, object]) -> list[Mapping[str, object]]:
    """Those parts of the settings that count for `path`, as it is from their folder: all, and its folders'.

    `table` is what stands under `[reading]`; its `folders` is a list of tables, each with a `path` pattern.
    """
    folders = table.get("folders")
    if not isinstance(folders, list):
        return [table]
    from wordcare import globs

    patterns = [(globs.matcher([str(folder["path"])]), folder) for folder in folders]
    return [table, *(folder for pattern, folder in patterns if pattern is not None and pattern.match(path))]
