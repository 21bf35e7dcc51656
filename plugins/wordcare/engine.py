"""Names one state of the engine: what was made with another one is never used again.

A version number is enough for those who install wordcare. Those who change it need the sizes
and times of its files too.
"""

from __future__ import annotations

import os

from wordcare import __version__

FOLDERS = (
    "",
    "matching",
    "judgement",
    "judgement/senses",
    "judgement/shown",
    "judgement/talk",
    "judgement/naming",
    "judgement/own_words",
    "replacing",
    "reading",
    "reading/markdown",
    "ease",
    "ease/data",
    "reports",
    "rulebook",
    "rulebook/english",
)
"""Folders of the package whose files decide what is compiled, what is found and how it is said."""

_known: list[str] = []
"""What `state` gave. `functools` could keep it, but takes 3 ms to import."""


def state() -> str:
    """Differs when any file of the engine does."""
    if not _known:
        _known.append("\0".join(_parts()))
    return _known[0]


def _parts() -> list[str]:
    """The version, and what names each file as it is now."""
    package = os.path.dirname(os.path.abspath(__file__))
    parts = [__version__]
    for folder in FOLDERS:
        try:
            with os.scandir(os.path.join(package, *folder.split("/"))) as entries:
                parts += sorted(_stamp(entry) for entry in entries if entry.name.endswith((".py", ".txt")))
        except OSError:  # inside a zip file the version has to be enough
            continue
    return parts


def _stamp(entry: os.DirEntry[str]) -> str:
    status = entry.stat()
    return f"{entry.name} {status.st_size} {status.st_mtime_ns}"
