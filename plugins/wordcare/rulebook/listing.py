"""Which pages a rulebook folder holds, and whether they can have changed since they were compiled.

On the way of every run, so it looks at the files without opening them.
"""

from __future__ import annotations

import os
import sys

from wordcare.finding import CannotRun, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    Stamp = tuple[str, int, int, int, int]
    """File name, size, time of change and time of status change in nanoseconds, file number."""

MOST_BYTES = 100_000
"""In one page. More is refused, so that a stranger's page cannot slow the check."""

INTRODUCTION = "index.md"
"""The one page in the folder that is not about a word."""

RACY = 2_000_000_000
"""Nanoseconds in which a file may change twice without its times showing it, on a coarse file system."""


def stamps(folder: str) -> list[Stamp]:
    """One for each page directly in `folder`, in order of name. Raises `CannotRun`."""
    try:
        names = [
            name
            for name in os.listdir(folder)
            if name.endswith(".md") and name != INTRODUCTION and not name.startswith(".")
        ]
        found = _stamps(folder, sorted(names))
    except OSError as error:
        reason = f"The rulebook folder cannot be read: {error.strerror}."
        raise CannotRun([Problem(folder, reason, "Give a folder of word pages with --words.")]) from None
    if not found:
        reason = "There are no word pages in this folder."
        raise CannotRun([Problem(folder, reason, "Give one with pages such as `hard-to-reach.md`.")])
    return found


def _stamps(folder: str, names: list[str]) -> list[Stamp]:
    """A stamp for each name. Names in an open folder are looked up a third faster than whole paths."""
    if os.stat not in os.supports_dir_fd:
        return [_stamp(name, os.path.join(folder, name), None) for name in names]
    opened = os.open(folder, os.O_RDONLY)
    try:
        return [_stamp(name, name, opened) for name in names]
    finally:
        os.close(opened)


def _stamp(name: str, path: str, opened: int | None) -> Stamp:
    try:
        status = os.stat(path, dir_fd=opened)
    except OSError:  # a broken link: reading it will say so
        return name, -1, -1, -1, -1
    return name, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def settled(pages: list[Stamp], read_at: int) -> bool:
    """Whether pages with these stamps surely hold what was read at `read_at` (ns since 1970).

    A file that was touched shortly before it was read might have changed again without
    leaving a trace in its times, so it does not count as sure (git's index does the same).
    Windows has no time of status change, so there nothing is sure.
    """
    newest = max(max(stamp[2], stamp[3]) for stamp in pages)
    return sys.platform != "win32" and newest < read_at - RACY


def contents(folder: str, pages: list[Stamp]) -> tuple[list[tuple[str, bytes]], list[Problem]]:
    """Name and bytes of each page that can be read, and why the others cannot."""
    read, problems = [], []
    home = os.path.realpath(folder)
    for name, *_ in pages:
        path = os.path.join(folder, name)
        try:
            if os.path.dirname(os.path.realpath(path)) != home:
                raise OSError(0, "it is a link to a file outside this folder")
            if not os.path.isfile(path):
                raise OSError(0, "it is not a file" if os.path.exists(path) else "there is no such file")
            with open(path, "rb") as file:
                read.append((name, file.read(MOST_BYTES + 1)))
        except OSError as error:
            shown = page_path(folder, name)
            problems.append(
                Problem(shown, f"The page cannot be read: {error.strerror}.", "Mend or remove it.")
            )
    return read, problems


def page_path(folder: str, name: str) -> str:
    """The path of a page as people are shown it."""
    return os.path.join(folder, name).replace(os.sep, "/")
