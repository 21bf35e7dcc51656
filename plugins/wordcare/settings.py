"""What a project asks of us: which files, which rulebook, how strict, and where its site is.

Settings stand in `wordcare.toml`, or under `[tool.wordcare]` in `pyproject.toml`, never in both
beside each other; the nearest one counts, going up from where the command runs, or from the
folder of a page that is open in an editor. Site generators fill the same record from their own
settings. Reading TOML is slow, so what was read is kept (`stored`) under the exact bytes of the file.
"""

from __future__ import annotations

import os

from wordcare import stored
from wordcare.contents import file_bytes
from wordcare.files import shown
from wordcare.finding import CannotRun, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

OWN_FILE = "wordcare.toml"
SHARED_FILE = "pyproject.toml"
KEPT = 9
"""How many earlier settings to remember beside the ones in use."""


class Settings:
    """One project's settings. Paths in it are ready to open; globs are read from `folder`."""

    __slots__ = (
        "cache", "exclude", "fail_on", "folder", "include", "levels", "path", "reading", "site", "words",
    )  # fmt: skip

    def __init__(self, folder: str = ".", path: str = "") -> None:
        self.folder = folder
        """Where the settings stand: what their paths are read from."""
        self.path = path
        """The settings file as people are shown it; empty when there is none."""
        self.words: str | None = None
        """The folder of word pages; None for the rulebook that comes with wordcare."""
        self.include: list[str] = ["**"]
        """What to check when no path is given."""
        self.exclude: list[str] = []
        """What to leave out of folders."""
        self.levels: dict[str, str] = {}
        """Rule id to block, warn, advise or off, in place of what the rulebook and reading ease say."""
        self.reading: bool | dict[str, Any] | None = None
        """Whether to check reading ease too, or the limits for it, as in `ease.limits`; None says nothing."""
        self.site = ""
        """The public address of the guide; empty when it has none."""
        self.fail_on = "block"
        """The mildest level that makes the command exit with 1, or never."""
        self.cache: str | None = None
        """The folder for results that are kept; None to keep nothing."""

    @property
    def checks_reading(self) -> bool | None:
        """Whether reading ease is checked unless a run says otherwise; None leaves it to each page."""
        return bool(self.reading.get("check", True)) if isinstance(self.reading, dict) else self.reading


def load(config: str | None, *, keep: bool = True, start: str = "") -> Settings:
    """Settings from the file `config`, or the nearest ones, or those of a project without any.

    The search for the nearest begins in the folder `start`, or where the command runs. Raises
    `CannotRun` with all faults of the settings file. With `keep` false, nothing is read from or
    written to a cache.
    """
    found = _named(config, keep) if config else _nearest(os.path.abspath(start or os.getcwd()), keep)
    if found is None:
        settings = Settings()
        settings.cache = (stored.user_folder() or None) if keep else None
        return settings
    path, table = found
    settings = Settings(os.path.relpath(os.path.dirname(path)), shown(path))
    for key, value in table.items():
        setattr(settings, key, value)
    if settings.words is not None:
        settings.words = os.path.normpath(os.path.join(settings.folder, settings.words))
    settings.cache = os.path.join(settings.folder, settings.cache or stored.DEFAULT_FOLDER) if keep else None
    return settings


def _named(config: str, keep: bool) -> tuple[str, dict[str, Any]]:
    path = os.path.abspath(config)
    table = _table(path, keep)
    if table is None:
        next_step = "Add that table, or give another file to --config."
        raise CannotRun([Problem(shown(path), "There is no [tool.wordcare] in this file.", next_step)])
    return path, table


def _nearest(folder: str, keep: bool) -> tuple[str, dict[str, Any]] | None:
    while True:
        paths = [os.path.join(folder, name) for name in (OWN_FILE, SHARED_FILE)]
        tables = [(path, _table(path, keep)) for path in paths if os.path.lexists(path)]
        found = [(path, table) for path, table in tables if table is not None]
        if len(found) > 1:
            from wordcare.settings_file import said_twice

            raise CannotRun([said_twice(*map(shown, paths))])
        if found:
            return found[0]
        if os.path.dirname(folder) == folder:
            return None
        folder = os.path.dirname(folder)


def _table(path: str, keep: bool) -> dict[str, Any] | None:
    """Our settings in the file; None when it is a shared file that has none for us."""
    data = file_bytes(path)
    if isinstance(data, Problem):
        raise CannotRun([Problem(shown(path), data.message, data.next_step)])
    shared = os.path.basename(path) == SHARED_FILE
    if shared and b"wordcare" not in data:
        return None
    store = os.path.join(os.path.dirname(path), stored.DEFAULT_FOLDER, "settings") if keep else ""
    kept: dict[tuple[bytes, bool], dict[str, Any] | None] = (stored.load(store) or {}) if store else {}
    if (data, shared) not in kept:
        from wordcare.settings_file import table_in

        kept = dict(list(kept.items())[-KEPT:])
        kept[data, shared] = table_in(shown(path), data, shared=shared)
        if store:
            stored.save(store, kept)
    return kept[data, shared]
