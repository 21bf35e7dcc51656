"""One build: what was found in its sources, and afterwards in what it made."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wordcare import rulebook
from wordcare.advice import Advisor
from wordcare.built import check_built, judged_uses
from wordcare.checking import check_with_verdicts
from wordcare.contents import file_bytes, text_of
from wordcare.files import shown
from wordcare.finding import LEVELS, CannotRun, Finding, Problem
from wordcare.reports import Checked

if TYPE_CHECKING:
    from wordcare.built import Use
    from wordcare.settings import Settings


class Build:
    """The engine with the settings of one build, and all that it has found so far.

    Raises `CannotRun` when the rulebook cannot be used.
    """

    def __init__(self, settings: Settings) -> None:
        self.rulebook = rulebook.load(settings.words, settings.cache)
        unknown = [name for name in settings.levels if name not in self.rulebook.words]
        if unknown:
            raise CannotRun([_no_page(name) for name in unknown])
        self.advisor = Advisor(self.rulebook, settings.site)
        self._settings = settings
        self._today = date.today().isoformat()
        self._judged: set[Use] = set()
        self._checked: dict[str, Checked] = {}

    def check_source(self, path: str) -> Checked:
        """What is to be said about one file of the project."""
        data = file_bytes(path)
        source = data if isinstance(data, Problem) else text_of(shown(path), data)
        if isinstance(source, Problem):
            self._checked[path] = Checked(shown(path), None, [], [source])
        else:
            findings, problems, every = check_with_verdicts(
                source, self.rulebook, self._settings.levels, None, self._today
            )
            self._judged |= judged_uses(every)
            self._checked[path] = Checked(source.path, source, findings, problems)
        return self._checked[path]

    def check_built(self, folder: str) -> list[Checked]:
        """What is to be said about the built site beyond what its sources gave."""
        checked = check_built(folder, self.rulebook, self._settings.levels, self._today, self._judged)
        self._checked.update((file.path, file) for file in checked)
        return checked

    def findings_in(self, path: str | None) -> list[Finding]:
        """What was found in the source at `path`."""
        checked = self._checked.get(path or "")
        return checked.findings if checked else []

    def fails(self, finding: Finding) -> bool:
        """Whether a finding fails the build."""
        least = self._settings.fail_on
        return least in LEVELS and LEVELS.index(finding.level) >= LEVELS.index(least)

    def verdict(self) -> str:
        """Why the site must not be published; empty when it may be."""
        files = self._checked.values()
        stopping = sum(self.fails(finding) for file in files for finding in file.findings)
        unread = sum(len(file.problems) for file in files)
        parts = []
        if stopping:
            parts.append(f"{_counted(stopping, 'place')} to change before this can be published.")
        if unread:
            parts.append(f"{_counted(unread, 'thing')} could not be checked.")
        return f"wordcare: {' '.join(parts)} Each is listed above." if parts else ""


def _no_page(name: str) -> Problem:
    next_step = "Check the spelling in `levels`: an id is the name of a word page's file, without .md."
    return Problem("", f"The rulebook has no page `{name}`.", next_step)


def _counted(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"
