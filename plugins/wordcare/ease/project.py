"""What a project asks about reading ease: of which pages, and by which limits.

Settings, the command line and the pages themselves have a say. Where a project says nothing, only
pages that set limits of their own are looked at. Imports little, as most runs ask nothing.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.ease.limits import Limits
    from wordcare.ease.screening import Screen
    from wordcare.finding import Finding, Problem
    from wordcare.prose import Prose
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings
    from wordcare.source import Source

ON, OFF = "yes", "no"

PAGES = (".md", ".markdown", ".html", ".htm", ".txt")
"""Endings of the names of files with running text; site settings have none."""


class Ease:
    """Finds what a project wants to know about the reading ease of its pages.

    `switch` is ON or OFF where the command line says so, else empty. `selected` limits all rules,
    those of the rulebook too, to some ids. What the rulebook speaks about is left to it.
    """

    def __init__(
        self,
        settings: Settings,
        rulebook: Rulebook | None,
        switch: str = "",
        selected: frozenset[str] | None = None,
    ) -> None:
        asked = settings.checks_reading
        self._table: Mapping[str, object] = settings.reading if isinstance(settings.reading, dict) else {}
        self._levels = settings.levels
        self._folder = settings.folder
        self._spoken = Spoken(rulebook, settings.levels)
        self._selected = selected
        self._everywhere = switch == ON or (
            switch != OFF and (bool(asked) if selected is None else _is_named(selected))
        )
        self._where_asked = not self._everywhere and switch != OFF and asked is None and selected is None

    @property
    def key(self) -> str:
        """All that findings depend on beside the page, the rulebook and the selection."""
        parts = self._everywhere, self._where_asked, self._table, self._levels, self._folder
        return repr(parts) if self._everywhere or self._where_asked else ""

    def page(self, source: Source) -> Page | None:
        """The page, if anything is asked about it."""
        if not (self._everywhere or (self._where_asked and _sets_limits(source.text))):
            return None
        if not source.path.lower().endswith(PAGES):
            return None
        from wordcare.checking import problem
        from wordcare.ease.limits import limits, tables_for
        from wordcare.ease.limits_table import page_table
        from wordcare.ease.rules import LEVELS

        levels = {rule: level for rule, level in self._levels.items() if rule in LEVELS}
        own, faults = page_table(source)
        made = limits({"levels": levels}, *tables_for(self._place(source.path), self._table), own)
        if self._selected is not None:
            made.levels.update((rule, "off") for rule in LEVELS if rule not in self._selected)
        problems = [problem(source, *fault) for fault in faults]
        return Page(source, made, self._spoken, problems)

    def _place(self, path: str) -> str:
        """The path of a file from the folder of the settings, if any limits depend on it."""
        return os.path.relpath(path, self._folder).replace(os.sep, "/") if "folders" in self._table else path


class Spoken:
    """The words that the rulebook speaks about itself: tells whether a word is one of them."""

    __slots__ = ("_known", "_levels", "_rulebook")

    def __init__(self, rulebook: Rulebook | None, levels: Mapping[str, str]) -> None:
        self._rulebook = rulebook
        self._levels = levels
        self._known: dict[str, bool] = {}

    def __contains__(self, word: object) -> bool:
        if self._rulebook is None or not isinstance(word, str):
            return False
        if word not in self._known:
            from wordcare.about_exceptions import pages_about

            ids = pages_about(word, self._rulebook)
            self._known[word] = any(self._levels.get(name) != "off" for name in ids)
        return self._known[word]


class Page:
    """One page that is looked at, and what is wrong with the limits that it sets itself."""

    __slots__ = ("_screen", "_source", "limits", "problems", "touch")

    def __init__(self, source: Source, limits: Limits, covered: Spoken, problems: list[Problem]) -> None:
        from wordcare.ease.screening import Screen

        self._source = source
        self._screen: Screen = Screen(source, limits, covered)
        self.touch = self._screen.touch
        """Whether the block between two offsets must be read."""
        self.limits = limits
        self.problems = problems

    def findings(self, prose: Prose) -> list[Finding]:
        """What is found, in the order in which it matters. `prose` may lack blocks that need not be read."""
        from wordcare.ease.findings import findings

        return findings(self._source, prose, self.limits, self._screen)


def _is_named(selected: frozenset[str]) -> bool:
    """Whether some rule of reading ease is among those."""
    from wordcare.ease.rules import LEVELS

    return not selected.isdisjoint(LEVELS)


def _sets_limits(text: str) -> bool:
    """Whether a page sets limits: a table under `reading`, which may well mean other things to others."""
    if not text.startswith("---"):
        return False
    at = text.find("\nreading:", 0, text.find("\n---", 3) + 1)
    value = text[at + len("\nreading:") :].lstrip(" \t") if at >= 0 else ""
    set_in = value.lstrip("\r\n")
    return value[:1] == "{" or (set_in != value and set_in[:1] in (" ", "\t") and set_in.lstrip()[:1] != "-")
