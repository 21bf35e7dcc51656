"""Runs commands from start to exit, and says how long each took and how much memory it had.

Time is wall time around the whole process. Memory is `ru_maxrss` of that one child, as the
system gives it back when the child ends; nothing is sampled. A child can show no less than
this process held when it started it (about 30 MB), which is far below every target.
What a command prints goes to a file, as it would in a log. Python may keep compiled modules,
as it does unless it is told not to.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
WORK = ROOT / ".cache" / "bench"
PYTHON: list[str | Path] = [sys.executable]
WORDCARE: list[str | Path] = [sys.executable, "-m", "wordcare", "check"]
MEGABYTE = 1_000_000


class Run(NamedTuple):
    """One run of a command."""

    seconds: float
    peak: int
    """Bytes."""
    output: str


class CouldNotRun(Exception):  # noqa: N818 - reads as what it is
    """A command failed, so there is nothing to measure."""


def run(command: Sequence[str | Path], cwd: Path = ROOT, fine: tuple[int, ...] = (0, 1)) -> Run:
    """Run a command once. Raises CouldNotRun unless it ends with one of the exit codes `fine`.

    A check in which some files could not be read, but all others were, counts as well.
    """
    path = f"{ROOT / 'plugins'}{os.pathsep}{ROOT}"
    settings = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "", "NO_MKDOCS_2_WARNING": "1"}
    with tempfile.TemporaryFile("w+", encoding="utf-8", dir=WORK) as output:
        start = time.perf_counter()
        child = subprocess.Popen(command, cwd=cwd, env=settings, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read()
    ended_well = child.returncode in fine or "could not be checked" in said
    if not ended_well or "Traceback (most recent call last)" in said:
        raise CouldNotRun(f"{' '.join(map(str, command))} ended with {child.returncode}:\n{said[:2000]}")
    return Run(seconds, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024), said)


def in_turn(times: int, *runs: Callable[[], Run]) -> list[float]:
    """Medians of the seconds of several kinds of run, taken in turn so that noise hits all alike."""
    rounds = [[one().seconds for one in runs] for _ in range(times)]
    return [median(column) for column in zip(*rounds, strict=True)]


class Line(NamedTuple):
    """A line of the report: a figure beside the most or the least that it should be."""

    what: str
    figure: float
    unit: str
    target: float
    at_least: bool
    note: str

    def __str__(self) -> str:
        met = self.figure >= self.target if self.at_least else self.figure <= self.target
        bound = "at least" if self.at_least else "at most"
        return (
            f"{'met    ' if met else 'NOT MET'}  {self.what:<74} {self.figure:8.2f} {self.unit:<2}"
            f"  ({bound} {self.target:g})  {self.note}"
        )


def at_most(what: str, figure: float, unit: str, target: float, note: str = "") -> Line:
    """A figure that should be small."""
    return Line(what, figure, unit, target, False, note)


def at_least(what: str, figure: float, unit: str, target: float, note: str = "") -> Line:
    """A figure that should be large."""
    return Line(what, figure, unit, target, True, note)
