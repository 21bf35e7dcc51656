"""Writes a file that is not there yet: whole or not at all, and never over another."""

from __future__ import annotations

import os
from contextlib import suppress


def create(path: str, content: bytes) -> None:
    """Write a new file, and the folders it stands in. Raises `FileExistsError`, and other `OSError`s.

    The content is written beside its place and then given its name, which fails if the name is taken.
    """
    folder, name = os.path.split(path)
    os.makedirs(folder or ".", exist_ok=True)
    draft = os.path.join(folder, f".{name}.{os.urandom(6).hex()}")
    try:
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _name(draft, path)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(draft)


def _name(draft: str, path: str) -> None:
    """Give the draft its name, if nobody has it."""
    if os.name == "nt":
        os.rename(draft, path)  # refuses a name that is taken, there
        return
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # some disks have no second names
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        os.replace(draft, path)
