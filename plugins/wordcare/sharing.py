"""Shares the work on many files among the cores of the machine.

Each helper is a copy of this process that does every n-th file and sends back what came of
it. Where processes cannot be copied (Windows), or a helper dies, the work is done here.
"""

from __future__ import annotations

import gc
import marshal
import os
import sys
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import BufferedIOBase, RawIOBase
    from typing import Any

    Work = Callable[[list[str]], list[Any]]
    """From paths to results that `marshal` knows, one for each path, in order."""

    Talk = Callable[[Iterator[Any], Callable[[Any], None]], None]

MANY = 100
"""Files from which on it is worth the bother."""

MOST = 8
"""Processes at once; more would wait for the disk."""

LENGTH = 8
"""Bytes in which the length of what is sent is told."""


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
        self._partner = Partner(lambda _heard, say: say(work(paths)))

    def results(self) -> list[Any]:
        """What the helper sent; done here if it could not finish."""
        found = self._partner.answer()
        return found if isinstance(found, list) else self._work(self._paths)

    def close(self) -> None:
        """Let go of the process."""
        self._partner.close()


class Partner:
    """A copy of this process to talk with, in values that `marshal` knows. It must be closed.

    There, `talk` gets what is told here, one after the other, and a function that answers.
    """

    def __init__(self, talk: Talk) -> None:
        heard, telling = os.pipe()
        answers, answering = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        self._process = os.fork()
        if self._process == 0:
            os.close(telling)
            os.close(answers)
            _talk_and_leave(talk, heard, answering)
        os.close(heard)
        os.close(answering)
        self._telling = open(telling, "wb", buffering=0)  # noqa: SIM115 - closed in `close`
        self._answers = open(answers, "rb")  # noqa: SIM115 - closed in `close`

    def tell(self, what: Any) -> None:
        """Say something. One who is gone is found out when an answer is asked for."""
        with suppress(OSError):
            _send(self._telling, what)

    def end(self) -> None:
        """Say that nothing more will be told."""
        self._telling.close()

    def answer(self) -> Any:
        """The next answer, waited for; None when there will be none."""
        return next(_received(self._answers), None)

    def close(self) -> None:
        """Let go of the process; one that is still sending learns that nobody listens."""
        self._telling.close()
        self._answers.close()
        os.waitpid(self._process, 0)


def _talk_and_leave(talk: Talk, heard: int, answering: int) -> None:
    """In the copy: talk, and end without running what belongs to the original."""
    gc.freeze()  # looking through all that the original has would copy its memory
    try:
        with open(heard, "rb") as told, open(answering, "wb", buffering=0) as answers:
            talk(_received(told), lambda what: _send(answers, what))
    finally:
        os._exit(0)


def _send(stream: RawIOBase, what: Any) -> None:
    """Write a value with its length before it."""
    made = marshal.dumps(what)
    left = memoryview(len(made).to_bytes(LENGTH, "big") + made)
    while left:
        left = left[stream.write(left) :]


def _received(stream: BufferedIOBase) -> Iterator[Any]:
    """The values that were written, until there are no more or one is not whole."""
    while len(length := stream.read(LENGTH)) == LENGTH:
        sent = stream.read(int.from_bytes(length, "big"))
        try:
            yield marshal.loads(sent)
        except (EOFError, ValueError, TypeError):
            return
