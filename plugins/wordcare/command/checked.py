"""Checks one file after the other for the command, with what earlier runs have found."""

from __future__ import annotations

import sys
from time import strftime

from wordcare.contents import file_bytes, piped_bytes, text_of
from wordcare.files import shown
from wordcare.finding import CannotRun, Problem
from wordcare.remembered import Remembered
from wordcare.reports import Checked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.remembered import Result
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings
    from wordcare.source import Source


class Checker:
    """Checks files by one rulebook. `selected` limits it to some word pages; None is all."""

    def __init__(self, rulebook: Rulebook, settings: Settings, selected: frozenset[str] | None) -> None:
        self._rulebook = rulebook
        self._levels = settings.levels
        self._selected = selected
        self._today = strftime("%Y-%m-%d")
        self._remembered = None
        if settings.cache is not None:
            key = rulebook.key
            self._remembered = Remembered(settings.cache, key, self._levels, selected, self._today)

    def file(self, path: str) -> Checked:
        """What is to be said about the file at `path`."""
        data = file_bytes(path)
        return Checked(path, None, [], [data]) if isinstance(data, Problem) else self._checked(path, data)

    def piped(self, name: str) -> Checked:
        """What is to be said about the text on the input stream, as if it were the file `name`."""
        name = shown(name)
        data = piped_bytes(name, sys.stdin.buffer)
        return Checked(name, None, [], [data]) if isinstance(data, Problem) else self._checked(name, data)

    def built_site(self, folder: str) -> list[Checked]:
        """What is to be said about each page and search index of the built site in `folder`."""
        from wordcare.built import check_built

        return check_built(folder, self._rulebook, self._levels, self._today, selected=self._selected)

    def save(self) -> None:
        """Keep the results for the next run."""
        if self._remembered is not None:
            self._remembered.save()

    def _checked(self, path: str, data: bytes) -> Checked:
        remembered = self._remembered
        key = remembered.key(path, data) if remembered is not None else b""
        result = remembered.get(key, path) if remembered is not None else None
        if result == ([], []):
            return Checked(path, None, [], [])
        source = text_of(path, data)
        if isinstance(source, Problem):
            return Checked(path, None, [], [source])
        if result is None:
            try:
                result = self._result(source)
            except CannotRun:
                raise
            except Exception as error:  # one page that we cannot cope with must not hide the others
                return Checked(path, None, [], [_our_fault(path, error)])
            if remembered is not None:
                remembered.put(key, result)
        findings, problems = result
        return Checked(path, source if findings else None, findings, problems)

    def _result(self, source: Source) -> Result:
        from wordcare.checking import check

        return check(source, self._rulebook, self._levels, self._selected, self._today)


def _our_fault(path: str, error: Exception) -> Problem:
    message = f"wordcare itself failed on this file, with {type(error).__name__}: {error}."
    return Problem(path, message, "Please tell those who look after wordcare, and send them the file.")
