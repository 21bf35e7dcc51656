"""Checks one file after the other for the command, with what earlier runs have found."""

from __future__ import annotations

import sys
from time import strftime

from wordcare.command.progress import with_progress
from wordcare.contents import file_bytes, piped_bytes, text_of
from wordcare.ease.project import Ease
from wordcare.files import shown
from wordcare.finding import CannotRun, Problem, our_fault
from wordcare.remembered import Remembered, packed, unpacked
from wordcare.reports import Checked
from wordcare.sharing import shared
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from wordcare.command.reasons import Reasons
    from wordcare.remembered import Result
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings


class Checker:
    """Checks files by one rulebook. `selected` limits it to some rules; None is all.

    `reading` is what was typed about reading ease, as in `ease.project.Ease`.
    """

    def __init__(
        self, rulebook: Rulebook, settings: Settings, selected: frozenset[str] | None, reading: str = ""
    ) -> None:
        self._rulebook = rulebook
        self._levels = settings.levels
        self._selected = selected
        self._ease = Ease(settings, rulebook, reading, selected)
        self._today = strftime("%Y-%m-%d")
        self._remembered = None
        if settings.cache is not None:
            key = rulebook.key
            self._remembered = Remembered(
                settings.cache, key, self._levels, selected, self._today, self._ease.key
            )

    def files(self, paths: list[str]) -> list[Checked]:
        """What is to be said about each file, in order; many that are new are shared among cores."""
        known = [self._known(path) for path in paths]
        new = [path for path, checked in zip(paths, known, strict=True) if checked is None]
        parcels = iter(shared(new, self._parcels))
        return [
            checked or self._opened(path, next(parcels)) for path, checked in zip(paths, known, strict=True)
        ]

    def piped(self, name: str) -> Checked:
        """What is to be said about the text on the input stream, as if it were the file `name`."""
        name = shown(name)
        data = piped_bytes(name, sys.stdin.buffer)
        if isinstance(data, Problem):
            return Checked(name, None, [], [data])
        source = text_of(name, data)
        return Checked(name, source if isinstance(source, Source) else None, *self._result(name, data))

    def built_site(self, folder: str) -> list[Checked]:
        """What is to be said about each page and search index of the built site in `folder`."""
        from wordcare.built import check_built

        return check_built(folder, self._rulebook, self._levels, self._today, selected=self._selected)

    def reasons(self) -> Reasons:
        """What says why expressions were found or let pass."""
        from wordcare.command.reasons import Reasons

        return Reasons(self._rulebook, self._levels, self._selected, self._today)

    def save(self) -> None:
        """Keep the results for the next run."""
        if self._remembered is not None:
            self._remembered.save()

    def _known(self, path: str) -> Checked | None:
        """What an earlier run said of the file, if it is still the same."""
        if self._remembered is None:
            return None
        data = file_bytes(path)
        if isinstance(data, Problem):
            return Checked(path, None, [], [data])
        result = self._remembered.get(self._remembered.key(path, data), path)
        return None if result is None else _shown(path, data, result)

    def _parcels(self, paths: list[str]) -> list[Any]:
        return [self._parcel(path) for path in with_progress(paths)]

    def _parcel(self, path: str) -> tuple[bytes, bytes, bytes]:
        """What was found in a file, its bytes if they are needed to show it, and the key to keep it by."""
        data = file_bytes(path)
        if isinstance(data, Problem):
            return packed(([], [data])), b"", b""
        result = self._result(path, data)
        key = self._remembered.key(path, data) if self._remembered is not None else b""
        return packed(result), data if result[0] else b"", key

    def _opened(self, path: str, parcel: tuple[bytes, bytes, bytes]) -> Checked:
        result, data, key = parcel
        if key and self._remembered is not None:
            self._remembered.put(key, result)
        return _shown(path, data, unpacked(result, path))

    def _result(self, path: str, data: bytes) -> Result:
        from wordcare.checking import check

        source = text_of(path, data)
        if isinstance(source, Problem):
            return [], [source]
        try:
            return check(source, self._rulebook, self._levels, self._selected, self._today, self._ease)
        except CannotRun:
            raise
        except Exception as error:  # one page that we cannot cope with must not hide the others
            return [], [our_fault(path, error)]


def _shown(path: str, data: bytes, result: Result) -> Checked:
    findings, problems = result
    source = text_of(path, data) if findings else None
    return Checked(path, source if isinstance(source, Source) else None, findings, problems)
