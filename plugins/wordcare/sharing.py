"""Shares the work on many files among the cores of the machine.

Each helper is a copy of this process that does every n-th file and sends back what came of
it. Where processes cannot be copied (Windows), or a helper dies, the work is done here.
"""

from __future__ import annotations

import gc
import marshal
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Work = Callable[[list[str]], list[Any]]
    """From paths to results that `marshal` knows, one for each path, in order."""

MANY = 100
"""Files from which on it is worth the bother."""

MOST = 8
"""Processes at once; more would wait for the disk."""


def shared(paths: list[str], work: Work) -> list[Any]:
    """The results of `work` for all `paths`, in order."""
    share = cores() if len(paths) >= MANY else 1
    helpers = [Helper(paths[number::share], work) for number in range(1, share)]
    results: list[Any] = [None] * len(paths)
    try:
        results[::share] = work(paths[::share])
        for number, helper in enumerate(helpers, 1):
            results[number::share] = helper.results()
    finally:
        for helper in helpers:
            helper.close()
    return results


def cores() -> int:
    """How many processes may be at work here at once; 1 where this one cannot be copied."""
    threading = sys.modules.get("threading")
    if not hasattr(os, "fork") or (threading and threading.active_count() > 1):
        return 1  # a copy has no threads but ours, and would wait for ever for what others hold
    try:
        return min(len(os.sched_getaffinity(0)), MOST)
    except AttributeError:  # macOS cannot say which cores are ours
        return min(os.cpu_count() or 1, MOST)


class Helper:
    """A process at work on some paths, until `results` are asked for. It must be closed."""

    def __init__(self, paths: list[str], work: Work) -> None:
        self._paths = paths
        self._work = work
        self._receiving, sending = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._process = os.fork()
        if self._process == 0:
            _work_and_leave(paths, work, sending)
        os.close(sending)

    def results(self) -> list[Any]:
        """What the helper sent; done here if it could not finish."""
        with open(self._receiving, "rb", closefd=False) as stream:
            sent = stream.read()
        try:
            found = marshal.loads(sent)
        except (EOFError, ValueError, TypeError):
            return self._work(self._paths)
        return found if isinstance(found, list) else self._work(self._paths)

    def close(self) -> None:
        """Let go of the process; one that is still sending learns that nobody listens."""
        os.close(self._receiving)
        os.waitpid(self._process, 0)


def _work_and_leave(paths: list[str], work: Work, sending: int) -> None:
    """In the copy: do the work, send it, and end without running what belongs to the original."""
    gc.freeze()  # looking through all that the original has would copy its memory
    try:
        with open(sending, "wb") as stream:
            stream.write(marshal.dumps(work(paths)))
    finally:
        os._exit(0)
