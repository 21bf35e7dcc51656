"""A bar that shows how far a long run is; short runs, and runs that nobody watches, show none."""

from __future__ import annotations

import os
import sys
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 1.0
"""Seconds before the bar appears."""
PAUSE = 0.1
"""Seconds between two drawings of it."""
CELLS = 30


WATCHED = os.getpid()
"""The process that people watch. Copies of it do their share of the files, and show nothing."""


def with_progress(paths: list[str], total: int) -> Iterator[str]:
    """Each of `paths` in turn; on a terminal, a bar on the error stream when it takes long.

    They are a share of `total` files; copies of this process do the others at the same pace.
    """
    if os.getpid() != WATCHED or not sys.stderr.isatty():
        yield from paths
        return
    next_time = monotonic() + PATIENCE
    drawn = False
    try:
        for done, path in enumerate(paths):
            if monotonic() >= next_time:
                sys.stderr.write("\r" + bar(done * total // len(paths), total))
                sys.stderr.flush()
                drawn = True
                next_time = monotonic() + PAUSE
            yield path
    finally:
        if drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def bar(done: int, total: int) -> str:
    """The bar for `done` of `total` files."""
    filled = CELLS * done // total
    return f"[{'#' * filled}{'.' * (CELLS - filled)}] {done} of {total} files"
