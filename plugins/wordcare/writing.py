"""Puts new content into a file all at once, or not at all.

The content goes into a draft beside the file, which then takes the file's name and its
permissions. A link stays a link: what it leads to is written. A file with more than one name, by
hard links, is not written, because only one of them would get the new content.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress

from wordcare.contents import file_bytes
from wordcare.finding import Problem

TRIES = 100
"""How many names for a draft to try; each is taken only if another run left its draft behind."""

SHARED = "The file has another name too (a hard link), which would keep the old text. It is as it was."


def rewrite(path: str, before: bytes, after: bytes) -> Problem | None:
    """Write `after` into the file, if it still holds `before`; else say why not."""
    target = os.path.realpath(path)
    now = file_bytes(target)
    if isinstance(now, Problem):
        return Problem(path, now.message, now.next_step)
    if now != before:
        return Problem(
            path, "The file changed while we looked at it, so it was not written.", "Run this again."
        )
    try:
        if not os.access(target, os.W_OK):
            raise PermissionError
        if os.stat(target).st_nlink > 1:
            return Problem(path, SHARED, "Change it by hand, or part the two first.")
        _replace(target, after)
    except PermissionError:
        return Problem(
            path, "You have no permission to write this.", "Ask for it or change it, then run this again."
        )
    except OSError as error:
        reason = error.strerror or str(error)
        return Problem(
            path, f"The file could not be written: {reason}.", "It is as it was. Put that right first."
        )
    return None


def write_new(path: str, content: bytes) -> Problem | None:
    """Write `content` as the file, whatever it held before; its folder must be there."""
    target = os.path.realpath(path)
    try:
        _replace(target, content)
    except OSError as error:
        reason = error.strerror or str(error)
        return Problem(
            path, f"The file could not be written: {reason}.", "Put that right, or choose another place."
        )
    return None


def _replace(target: str, content: bytes) -> None:
    handle, draft = _draft(target)
    try:
        with open(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _take_after(draft, target)
        os.replace(draft, target)
    except BaseException:
        os.unlink(draft)
        raise


def _draft(target: str) -> tuple[int, str]:
    """A new file beside `target`, open for writing. Its name begins with a dot, so no walk meets it."""
    folder, name = os.path.split(target)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for number in range(TRIES):
        draft = os.path.join(folder, f".{name[:100]}.{os.getpid()}-{number}")
        try:
            return os.open(draft, flags, 0o666), draft
        except FileExistsError:
            continue
    raise FileExistsError(f"There are too many drafts beside {name}")


def _take_after(draft: str, target: str) -> None:
    """Give the draft the permissions and, where we may, the owner of the file that it replaces."""
    try:
        old = os.stat(target)
    except FileNotFoundError:
        return
    if hasattr(os, "chown") and (old.st_uid, old.st_gid) != (os.getuid(), os.getgid()):
        with suppress(PermissionError):  # else the file is ours from now on, as with every editor
            os.chown(draft, old.st_uid, old.st_gid)
    os.chmod(draft, stat.S_IMODE(old.st_mode))
