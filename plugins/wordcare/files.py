"""Which files to check: the paths people give, the folders beneath them, and no others.

Links are followed only where they stay inside what was given, and each file is taken once.
Paths are as people are shown them: from where the command runs, with forward slashes.
"""

from __future__ import annotations

import os
import stat

from wordcare.contents import KINDS, not_ordinary, unknown_kind, unreadable
from wordcare.finding import Problem
from wordcare.reading import SITE_SETTINGS, can_read

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable

PACKAGES = "node_modules"
VIRTUAL_ENVIRONMENT = "pyvenv.cfg"
"""A file that Python puts into the folder of each."""
BUILT_SITE = "site"
ALSO_NAME = "Name that place too, or leave the link out with `exclude`."


def shown(path: str) -> str:
    """`path` from where the command runs, with forward slashes. It can be opened as it is."""
    try:
        path = os.path.relpath(path)
    except ValueError:  # on another drive of Windows
        path = os.path.abspath(path)
    return path.replace(os.sep, "/")


def path_from(folder: str, path: str) -> str:
    """`path` from `folder`, with forward slashes; as it stands when it is on another drive of Windows."""
    try:
        below = os.path.relpath(path, folder)
    except ValueError:
        below = path
    return below.replace(os.sep, "/")


class Search:
    """A walk over what was given. `files` and `problems` hold what it came upon, in order."""

    def __init__(self, base: str, exclude: re.Pattern[str] | None, settings: str = "") -> None:
        self.files: dict[str, None] = {}
        self.problems: list[Problem] = []
        self._base = base
        self._exclude = exclude
        self._settings = settings
        """The file in which `exclude` stands."""
        self._roots: list[str] = []
        self._links: list[str] = []

    def given(self, paths: Iterable[str]) -> None:
        """Take each path that somebody named, even if the settings exclude it."""
        named = list(paths)
        if "" in named:  # "$PAGES" with nothing in it must not pass for a check
            self.problems.append(Problem('""', "This path is empty.", "Name a file or a folder."))
        paths = [shown(path) for path in named if path]
        self._roots += [os.path.realpath(path) for path in paths]
        for path in paths:
            if os.path.isdir(path):
                self._given_folder(path)
            else:
                self._file(path)
        self._follow_links()

    def included(self, starts: Iterable[str], include: re.Pattern[str]) -> None:
        """Take what `include` covers, looking only in the files and folders of `starts`."""
        starts = [shown(start) for start in starts if os.path.lexists(start)]
        self._roots += [os.path.realpath(start) for start in starts]
        for start in starts:
            if os.path.isdir(start):
                self._walk(start, self._exclude, lambda path: bool(include.match(self._from_base(path))))
            elif self._exclude is None or not self._exclude.match(self._from_base(start)):
                self._file(start)
        self._follow_links()

    def keep(self, is_covered: Callable[[str], bool]) -> None:
        """Take no file but those that are covered."""
        self.files = {path: None for path in self.files if is_covered(path)}

    def _given_folder(self, folder: str) -> None:
        exclude = self._exclude
        if exclude is not None and exclude.match(self._from_base(folder)):
            exclude = None
        before = len(self.files) + len(self.problems) + len(self._links)
        self._walk(folder, exclude, lambda _: True)
        if before == len(self.files) + len(self.problems) + len(self._links):
            self.problems.append(self._nothing_in(folder, exclude))

    def _nothing_in(self, folder: str, exclude: re.Pattern[str] | None) -> Problem:
        if exclude is not None:
            all_of_it = Search(self._base, None)
            all_of_it.given([folder])
            if all_of_it.files:
                return left_out(folder, self._settings)
        message = "This folder holds nothing that wordcare can read."
        return Problem(folder, message, f"It reads {KINDS}.")

    def _walk(self, start: str, exclude: re.Pattern[str] | None, wanted: Callable[[str], bool]) -> None:
        waiting = [start]
        while waiting:
            folder = waiting.pop()
            folders = []
            for entry in self._entries(folder):
                path = _below(folder, entry.name)
                if exclude is not None and exclude.match(self._from_base(path)):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if not _made_elsewhere(folder, path, entry.name):
                        folders.append(path)
                elif entry.is_symlink():
                    if can_read(entry.name) or os.path.isdir(path):  # `is_dir` of an entry fails at a loop
                        self._links.append(path)
                elif can_read(entry.name) and wanted(path):
                    self._file(path, is_sound=entry.is_file())
            waiting += reversed(folders)

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                return sorted((e for e in entries if not e.name.startswith(".")), key=lambda e: e.name)
        except OSError as error:
            self.problems.append(unreadable(folder, error))
            return []

    def _follow_links(self) -> None:
        """Read the files that links lead to, each once, when they stay inside what was given.

        A folder inside is read under its own name, so links to it add nothing and cannot loop.
        """
        known = {os.path.realpath(path) for path in self.files} if self._links else set()
        for path in self._links:
            target = os.path.realpath(path)
            if os.path.exists(path) and not self._inside(target):
                self.problems.append(leads_outside(path, target, ALSO_NAME))
            elif not os.path.isdir(path) and target not in known:
                known.add(target)
                self._file(path)
        self._links.clear()

    def _inside(self, target: str) -> bool:
        return any(target == root or target.startswith(os.path.join(root, "")) for root in self._roots)

    def _file(self, path: str, *, is_sound: bool = False) -> None:
        """Take a file, unless something is wrong with it; `is_sound` says that it was looked at already."""
        problem = None if is_sound else _wrong_with(path)
        if problem is None:
            self.files[path] = None
        else:
            self.problems.append(problem)

    def _from_base(self, path: str) -> str:
        return path_from(self._base, path)


def _below(folder: str, name: str) -> str:
    """The path of `name` in `folder`, as people are shown it."""
    if folder == ".":
        return name
    path = f"{folder.rstrip('/')}/{name}"
    return shown(path) if path.startswith("../") else path


def _wrong_with(path: str) -> Problem | None:
    try:
        mode = os.stat(path).st_mode
    except OSError as error:
        return unreadable(path, error)
    if not can_read(path):
        return unknown_kind(path)
    if not stat.S_ISREG(mode):
        return not_ordinary(path)
    return None


def left_out(folder: str, settings: str) -> Problem:
    """What to say of a folder of which `exclude` in the file `settings` leaves nothing to check."""
    message = "There is nothing to check here: the settings leave out every file that wordcare can read."
    return Problem(folder, message, f"Look at `exclude` in {settings}." if settings else "Look at `exclude`.")


def leads_outside(path: str, target: str, next_step: str) -> Problem:
    """What to say about a link that is not followed."""
    message = f"This link leads outside what was given, to {shown(target)}, so it was not read."
    return Problem(path, message, next_step)


def _made_elsewhere(folder: str, path: str, name: str) -> bool:
    """Whether the folder `path` holds what others wrote, or what was built from our own files."""
    if name == BUILT_SITE:
        return any(os.path.exists(os.path.join(folder, settings)) for settings in SITE_SETTINGS)
    return name == PACKAGES or os.path.exists(os.path.join(path, VIRTUAL_ENVIRONMENT))
