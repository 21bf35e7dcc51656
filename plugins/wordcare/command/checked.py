"""Checks one file after the other for the command, with what earlier runs have found."""

from __future__ import annotations

import sys
from time import strftime

from wordcare.contents import file_bytes, piped_bytes, text_of
from wordcare.files import shown
from wordcare.finding import CannotRun, Problem, our_fault
from wordcare.parcels import fits, opened, parcel
from wordcare.remembered import Remembered
from wordcare.reports import Checked
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.command.reasons import Reasons
    from wordcare.ease.project import Ease
    from wordcare.finding import Finding
    from wordcare.reports import Style
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings


class Checker:
    """Checks files by one rulebook. `selected` limits it to some rules; None is all.

    What the report in `style` says is written along with it, by the process that has the file at
    hand; without a style, nothing is written. `reading` is what was typed about reading ease, as
    in `ease.project.Ease`.
    """

    def __init__(
        self,
        rulebook: Rulebook,
        settings: Settings,
        selected: frozenset[str] | None,
        style: Style | None = None,
        *,
        reading: str = "",
    ) -> None:
        self._rulebook = rulebook
        self._style = style
        self._settings = settings
        self._levels = settings.levels
        self._selected = selected
        self._ease = EaseWhenAsked(settings, rulebook, reading, selected)
        self._today = strftime("%Y-%m-%d")
        self._remembered = None
        if settings.cache is not None:
            key = rulebook.key
            self._remembered = Remembered(
                settings.cache, key, self._levels, selected, self._today, self._ease.key
            )

    def files(self, paths: list[str]) -> list[Checked]:
        """What is to be said about each file, in order; many files are shared among cores."""
        if len(paths) == 1:  # a small check has only some milliseconds
            return [self._opened(paths[0], *self._parcel(paths[0]))]
        from wordcare.command import progress  # before there are copies of this process
        from wordcare.sharing import shared

        total = len(paths)
        parcels = shared(
            paths, lambda some: [self._parcel(path) for path in progress.with_progress(some, total)]
        )
        return [self._opened(path, *sent) for path, sent in zip(paths, parcels, strict=True)]

    def piped(self, name: str) -> Checked:
        """What is to be said about the text on the input stream, as if it were the file `name`."""
        name = shown(name)
        data = piped_bytes(name, sys.stdin.buffer)
        if isinstance(data, Problem):
            return Checked.unread(data)
        return self._checked(name, data)

    def then(self, path: str, data: bytes) -> list[Finding]:
        """What was found in the file `path` when it held `data`."""
        return self._checked(path, data).findings

    def built_site(self, folder: str) -> list[Checked]:
        """What is to be said about each page and search index of the built site in `folder`."""
        from wordcare.built.site import check_built
        from wordcare.command.progress import with_progress

        rules = self._rulebook, self._levels, self._today
        return check_built(folder, *rules, selected=self._selected, watched=with_progress)

    def reasons(self) -> Reasons:
        """What says why expressions were found or let pass."""
        from wordcare.command.reasons import Reasons

        return Reasons(self._rulebook, self._settings, self._selected, self._today)

    def save(self) -> None:
        """Keep the results for the next run."""
        if self._remembered is not None:
            self._remembered.save()

    def _parcel(self, path: str) -> tuple[bytes, bytes, bool]:
        """What is to be said about a file, the key to keep it by (or nothing), and whether it is new."""
        data = file_bytes(path)
        if isinstance(data, Problem):
            return parcel(Checked.unread(data)), b"", True
        key, known = b"", None
        if self._remembered is not None:
            key = self._remembered.key(path, data)
            known = self._remembered.take(key)
        style = self._style
        if known is not None and (style is None or fits(known, style.name)):
            return known, key, False
        if known is None:
            checked = self._checked(path, data)
        else:  # kept in another style
            checked = opened(known, path, lambda path, findings: _whole(path, data, findings))
        return parcel(checked, style.name, style.piece(checked)) if style else parcel(checked), key, True

    def _opened(self, path: str, made: bytes, key: bytes, is_new: bool) -> Checked:
        if key and self._remembered is not None:
            if is_new:
                self._remembered.put(key, made)
            else:  # perhaps another process took it
                self._remembered.take(key)
        return opened(made, path, _again)

    def _checked(self, path: str, data: bytes) -> Checked:
        from wordcare.checking import check

        source = text_of(path, data)
        if isinstance(source, Problem):
            return Checked.unread(source)
        try:
            ease = self._ease.about(source.text)
            found = check(source, self._rulebook, self._levels, self._selected, self._today, ease)
        except CannotRun:
            raise
        except Exception as error:  # one page that we cannot cope with must not hide the others
            found = [], [our_fault(path, error)]
        return Checked(path, source, *found)


class EaseWhenAsked:
    """What is asked about reading ease; nothing of it is loaded before somebody asks."""

    def __init__(
        self, settings: Settings, rulebook: Rulebook, switch: str, selected: frozenset[str] | None
    ) -> None:
        self._given = settings, rulebook, switch, selected
        self._pages_ask = settings.checks_reading is None
        self._loaded: Ease | None = None
        if switch or selected is not None or settings.checks_reading:
            self._load()

    @property
    def key(self) -> str:
        """As `Ease.key`; what pages ask themselves depends on nothing else."""
        return self._loaded.key if self._loaded else "each page" if self._pages_ask else ""

    def about(self, text: str) -> Ease | None:
        """What may ask about a page with this text, if anything does."""
        if self._loaded is None and self._pages_ask and text.startswith("---"):
            self._load()
        return self._loaded

    def _load(self) -> None:
        from wordcare.ease.project import Ease

        self._loaded = Ease(*self._given)


def _again(path: str, findings: list[Finding]) -> Checked:
    """Findings with the text of their file, as it is now."""
    return _whole(path, file_bytes(path) if findings else b"", findings)


def _whole(path: str, data: bytes | Problem, findings: list[Finding]) -> Checked:
    source = data if isinstance(data, Problem) else text_of(path, data)
    return Checked(path, source if isinstance(source, Source) else None, findings, [])
