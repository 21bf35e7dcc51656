"""One build: what was found in its sources, and afterwards in what it made."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from wordcare import rulebook
from wordcare.advice import Advisor
from wordcare.built import check_built, judged_uses
from wordcare.checking import check, verdicts
from wordcare.contents import file_bytes, text_of
from wordcare.files import shown
from wordcare.finding import LEVELS, Finding, Problem

if TYPE_CHECKING:
    from wordcare.built import Use
    from wordcare.settings import Settings

    Result = tuple[list[Finding], list[Problem]]


class Build:
    """The engine with the settings of one build, and all that it has found so far.

    Raises `CannotRun` when the rulebook cannot be used.
    """

    def __init__(self, settings: Settings) -> None:
        self.rulebook = rulebook.load(settings.words, settings.cache)
        self.advisor = Advisor(self.rulebook, settings.site)
        self._settings = settings
        self._today = date.today().isoformat()
        self._judged: set[Use] = set()
        self._sources: dict[str, list[Finding]] = {}
        self._built: list[Finding] = []
        self._problems: list[Problem] = []

    def check_source(self, path: str) -> Result:
        """Findings in one file of the project, and what of it could not be read."""
        data = file_bytes(path)
        source = data if isinstance(data, Problem) else text_of(shown(path), data)
        if isinstance(source, Problem):
            return self._keep(path, [], [source])
        self._judged |= judged_uses(verdicts(source, self.rulebook, self._today))
        return self._keep(path, *check(source, self.rulebook, self._settings.levels, None, self._today))

    def _keep(self, path: str, findings: list[Finding], problems: list[Problem]) -> Result:
        self._sources[path] = findings
        self._problems += problems
        return findings, problems

    def check_built(self, folder: str) -> Result:
        """Findings in the built site that no source gave, and what of it could not be read."""
        self._built, problems = check_built(
            folder, self.rulebook, self._settings.levels, self._today, self._judged
        )
        self._problems += problems
        return self._built, problems

    def findings_in(self, path: str | None) -> list[Finding]:
        """What was found in the source at `path`."""
        return self._sources.get(path or "", [])

    def fails(self, finding: Finding) -> bool:
        """Whether a finding fails the build."""
        least = self._settings.fail_on
        return least in LEVELS and LEVELS.index(finding.level) >= LEVELS.index(least)

    def verdict(self) -> str:
        """Why the site must not be published; empty when it may be."""
        every = [finding for found in self._sources.values() for finding in found] + self._built
        stopping = sum(map(self.fails, every))
        parts = []
        if stopping:
            parts.append(f"{_counted(stopping, 'place')} to change before this can be published.")
        if self._problems:
            parts.append(f"{_counted(len(self._problems), 'thing')} could not be checked.")
        return f"wordcare: {' '.join(parts)} Each is listed above." if parts else ""


def _counted(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"
