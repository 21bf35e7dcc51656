"""How much of what is too much: for all pages, for folders, for one page.

A table of settings, the front matter of a page and the defaults make one `Limits`. Each level below may
loosen or tighten the one above it; for a page or a folder a reason (`because`) must be given, and is shown.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

LEVELS = {
    "very-long-sentence": "warn",
    "long-sentence": "advise",
    "hard-word": "advise",
    "unexplained-word": "advise",
    "unexplained-acronym": "advise",
    "wall-of-text": "advise",
    "average-sentence": "warn",
    "reading-grade": "warn",
}
"""The rules of reading ease, in the order in which they matter, and how strongly each counts by default."""

NUMBERS = {
    "long_sentence": 25,
    "very_long_sentence": 40,
    "wall_of_text": 100,
    "average_sentence": 0,
    "grade": 0,
}
"""What can be limited, and its default: words in a sentence (three times), words in a paragraph, a grade.

0 means no limit.
"""
LISTS = ("necessary", "acronyms")
ALLOWED_LEVELS = ("block", "warn", "advise", "off")


class Limits:
    """What counts for one page."""

    __slots__ = (
        "acronyms",
        "average_sentence",
        "grade",
        "levels",
        "long_sentence",
        "necessary",
        "reason",
        "very_long_sentence",
        "wall_of_text",
    )

    def __init__(self) -> None:
        self.long_sentence = NUMBERS["long_sentence"]
        """Words from which on, exclusive, a sentence is long."""
        self.very_long_sentence = NUMBERS["very_long_sentence"]
        self.wall_of_text = NUMBERS["wall_of_text"]
        """Words that a paragraph may have."""
        self.average_sentence = NUMBERS["average_sentence"]
        """Words that the average sentence of a page with eight sentences or more may have; 0 for no limit."""
        self.grade = NUMBERS["grade"]
        """The highest Flesch-Kincaid grade of a page that is long enough for a score; 0 for no limit."""
        self.necessary: frozenset[str] = frozenset()
        """More words that have no plainer twin."""
        self.acronyms: frozenset[str] = frozenset()
        """More short forms that all readers of these pages know."""
        self.levels = dict(LEVELS)
        """Rule to block, warn, advise or off."""
        self.reason = ""
        """Why this page or its folder is treated in its own way."""

    @property
    def needs_whole_page(self) -> bool:
        """Whether something is limited that can be told of whole pages only."""
        return bool(self.average_sentence or self.grade)

    @property
    def shortest_of_long(self) -> float:
        """Words that a sentence may have without any finding."""
        return min((most for most in (self.long_sentence, self.very_long_sentence) if most), default=float("inf"))

    def sentence_rule(self, words: int) -> str:
        """The rule about a sentence of so many words; empty when it is fine."""
        if self.very_long_sentence and words > self.very_long_sentence:
            return "very-long-sentence"
        return "long-sentence" if self.long_sentence and words > self.long_sentence else ""


def limits(*tables: Mapping[str, object]) -> Limits:
    """The limits that come from `tables`, each without faults, the most general first."""
    made = Limits()
    for table in tables:
        for name, value in table.items():
            _apply(made, name.replace("-", "_"), value)
    return made


def _apply(made: Limits, name: str, value: object) -> None:
    if name == "levels" and isinstance(value, dict):
        made.levels.update({str(rule): str(level) for rule, level in value.items()})
    elif name in LISTS and isinstance(value, list):
        setattr(made, name, getattr(made, name) | {str(word) for word in value})
    elif name in NUMBERS:
        setattr(made, name, value or 0)
    elif name == "because":
        made.reason = str(value)


def faults(table: object, *, needs_reason: bool) -> list[tuple[str, str, str]]:
    """What is wrong with a table: (key, what was found, what to do next) for each fault."""
    if not isinstance(table, dict):
        return [("", "The limits for reading must be a table.", "Write one name and value to a line.")]
    found = [fault for name, value in table.items() if (fault := _fault(str(name), value))]
    if needs_reason and not str(table.get("because") or "").strip():
        found.append(("because", "These limits give no reason.", "Add `because` with a few words that readers may see."))
    return found


def _fault(name: str, value: object) -> tuple[str, str, str] | None:
    plain = name.replace("-", "_")
    if plain in NUMBERS:
        fits = value is False or (isinstance(value, int | float) and value is not True and value >= 0)
        return None if fits else (name, f"`{name}` must be a number.", f"Write it like this: {name} = {NUMBERS[plain] or 9}")
    if plain in LISTS:
        fits = isinstance(value, list) and all(isinstance(word, str) for word in value)
        return None if fits else (name, f"`{name}` must be a list of words.", f'Write it like this: {name} = ["..."]')
    if plain == "levels":
        return _level_fault(value)
    if plain == "because" and isinstance(value, str):
        return None
    from difflib import get_close_matches

    likely = get_close_matches(plain, [*NUMBERS, *LISTS, "levels", "because"], n=1)
    next_step = f"Did you mean `{likely[0]}`?" if likely else f"There are: {', '.join([*NUMBERS, *LISTS, 'levels', 'because'])}."
    return name, f"There is no limit called `{name}`.", next_step


def _level_fault(value: object) -> tuple[str, str, str] | None:
    if not isinstance(value, dict):
        return "levels", "`levels` must be a table of rules and their levels.", 'Write: levels = { long-sentence = "off" }'
    for rule, level in value.items():
        if rule not in LEVELS:
            return str(rule), f"There is no reading rule `{rule}`.", f"There are: {', '.join(LEVELS)}."
        if level not in ALLOWED_LEVELS:
            return str(rule), f"The level of `{rule}` cannot be “{level}”.", f"Write one of {', '.join(ALLOWED_LEVELS)}."
    return None
