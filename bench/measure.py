"""Runs commands from start to exit, and says how long each took and how much memory it had.

Time is wall time around the whole process, helpers that it starts included; beside it stands
the time of all cores together. Memory is that of the process and all its helpers together,
looked at every few milliseconds in a run of its own (on Linux: PSS, which counts what they
share once; elsewhere the peak of the largest process), and never less than `ru_maxrss`, the
system's own peak of the largest. What a command prints goes to a file, as it would in a log.
Python may keep compiled modules, as it does unless it is told not to.
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
    cores: float
    """Seconds of all cores together."""
    peak: int
    """Bytes."""
    output: str

    def __str__(self) -> str:
        return f"{self.seconds:.2f} s ({self.cores:.2f} s of all cores)"


class CouldNotRun(Exception):  # noqa: N818 - reads as what it is
    """A command failed, so there is nothing to measure."""


def run(
    command: Sequence[str | Path], cwd: Path = ROOT, fine: tuple[int, ...] = (0, 1), *, memory: bool = False
) -> Run:
    """Run a command once, and look at its memory if asked to, which takes time itself.

    Raises CouldNotRun unless it ends with one of the exit codes `fine`. A check in which some
    files could not be read, but all others were, counts as well.
    """
    path = f"{ROOT / 'plugins'}{os.pathsep}{ROOT}"
    settings = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "", "NO_MKDOCS_2_WARNING": "1"}
    with tempfile.TemporaryFile("w+", encoding="utf-8", dir=WORK) as output:
        start = time.perf_counter()
        child = subprocess.Popen(command, cwd=cwd, env=settings, stdout=output, stderr=subprocess.STDOUT)
        seen = watched(child.pid) if memory else 0
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        said = output.read()
    ended_well = child.returncode in fine or "could not be checked" in said
    if not ended_well or "Traceback (most recent call last)" in said:
        raise CouldNotRun(f"{' '.join(map(str, command))} ended with {child.returncode}:\n{said[:2000]}")
    largest = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return Run(seconds, usage.ru_utime + usage.ru_stime, max(seen, largest), said)


def watched(process: int) -> int:
    """The most bytes that a process and its helpers were seen to have together, until it ends."""
    most = 0
    while memory := sum(map(in_memory, family(process))):
        most = max(most, memory)
        time.sleep(0.004)
    return most


def family(process: int) -> list[int]:
    """A process and all that came from it."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        return [process]
    return [process, *(member for child in children for member in family(int(child)))]


def in_memory(process: int) -> int:
    """Bytes of a process, shared ones in part; 0 when it has ended or the system does not say."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


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
