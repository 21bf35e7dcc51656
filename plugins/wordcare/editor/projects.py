"""The settings and the rulebook for each open page, read again when they change on disk.

A rulebook that has become faulty stands aside: the last sound one goes on, and the faults
are there to be told. While somebody types, the files are not looked at for each key: there are
hundreds, and to ask for their times takes as long as a tenth of the check.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from wordcare import globs, stored
from wordcare.advice import Advisor
from wordcare.command.selection import known_levels
from wordcare.finding import CannotRun, Problem
from wordcare.rulebook import Rulebook, load
from wordcare.rulebook.compiled import shipped
from wordcare.rulebook.listing import stamps
from wordcare.settings import Settings
from wordcare.settings import load as load_settings

if TYPE_CHECKING:
    from wordcare.rulebook.listing import Stamp

REST = 1.0
"""Seconds in which a folder's files are not looked at again, if nobody says that they changed."""


class Project:
    """One state of a project. `problems` says why its rulebook as it stands now cannot be used."""

    def __init__(self, settings: Settings, rulebook: Rulebook | None, problems: list[Problem]) -> None:
        self.settings = settings
        self.rulebook = rulebook
        """The last sound one; None when there has been none."""
        self.problems = problems
        self.advisor = Advisor(rulebook, settings.site) if rulebook else None

    @property
    def words(self) -> str:
        """The folder of word pages."""
        return self.settings.words or shipped()

    def leaves_out(self, path: str) -> bool:
        """Whether the settings exclude a file."""
        try:
            below = os.path.relpath(path, self.settings.folder).replace(os.sep, "/")
        except ValueError:  # on another drive of Windows
            return False
        exclude = globs.matcher(self.settings.exclude)
        return exclude is not None and exclude.match(below) is not None


class Projects:
    """Finds the project of a folder. `words` and `config` are what the command was told, or empty."""

    def __init__(self, words: str, config: str, *, keep: bool) -> None:
        self._words = words
        self._config = config
        self._keep = keep
        self._known: dict[str, tuple[tuple[Any, ...], list[Stamp], Project]] = {}
        self._recent: dict[str, tuple[float, Project]] = {}
        """The project of each folder, and when to look at its files again."""

    def at(self, folder: str) -> Project:
        """The project that `folder` is in; the same object as long as nothing changed.

        What changes on disk shows after REST seconds, or after `look_again`. Raises `CannotRun` when
        its settings are faulty, or there are no word pages at all.
        """
        until, recent = self._recent.get(folder, (0.0, None))
        if recent is None or time.monotonic() >= until:
            found = self._looked_at(folder)
            if found is not recent:
                self._recent.clear()  # other folders may be in the same project
            self._recent[folder] = time.monotonic() + REST, found
            return found
        return recent

    def look_again(self) -> None:
        """Files may have changed: look at them when a project is asked for next."""
        self._recent.clear()

    def _looked_at(self, folder: str) -> Project:
        settings = load_settings(self._config, keep=self._keep, start=folder)
        settings.words = self._words or settings.words
        told = tuple(str(getattr(settings, name)) for name in Settings.__slots__)
        now = stamps(settings.words or shipped())
        known = self._known.get(settings.path)
        if known and known[:2] == (told, now):
            return known[2]
        project = self._loaded(settings, known[2] if known else None)
        self._known[settings.path] = (told, now, project)
        return project

    def _loaded(self, settings: Settings, before: Project | None) -> Project:
        cache = settings.cache or stored.user_folder() or None
        try:
            rulebook = load(settings.words, cache)
            known_levels(settings, rulebook)
        except CannotRun as error:
            same = before is not None and before.settings.words == settings.words
            return Project(settings, before.rulebook if before and same else None, error.problems)
        return Project(settings, rulebook, [])
