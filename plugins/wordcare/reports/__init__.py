"""Reports: what a run found, written for people, for programs, for code hosts.

Each module has `lines(run)`, which gives the report piece by piece, each piece with its
line ending. All take the same `Run`; none of them decides anything.
"""

from __future__ import annotations

from wordcare.finding import LEVELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.advice import Advisor
    from wordcare.finding import Finding, Problem
    from wordcare.source import Source

FORMATS = ("text", "json", "sarif", "github")
FAIL_ON = ("block", "warn", "advise", "never")


class Checked:
    """What is to be said about one file. `source` is None when it could not be read."""

    __slots__ = ("findings", "path", "problems", "source")

    def __init__(
        self, path: str, source: Source | None, findings: list[Finding], problems: list[Problem]
    ) -> None:
        self.path = path
        self.source = source
        """The file's text; only there when there are findings to show in it."""
        self.findings = findings
        self.problems = problems


class Run:
    """All of one run: the files with something to say about them, and what the run was asked."""

    __slots__ = ("advisor", "checked", "colour", "fail_on", "files", "problems", "width")

    def __init__(
        self, advisor: Advisor, fail_on: str, checked: list[Checked], problems: list[Problem]
    ) -> None:
        self.advisor = advisor
        self.fail_on = fail_on
        """A level, or "never"."""
        self.files = len(checked)
        """How many files there were, with or without findings."""
        self.checked = [file for file in checked if file.findings or file.problems]
        """The files with something to say about them."""
        self.problems = problems
        """What kept files from being found at all."""
        self.colour = False
        self.width = 100

    @property
    def all_problems(self) -> list[Problem]:
        """What could not be done, in the order in which people gave the paths."""
        return self.problems + [problem for file in self.checked for problem in file.problems]

    def count(self, level: str) -> int:
        """How many findings have this level."""
        return sum(finding.level == level for file in self.checked for finding in file.findings)

    @property
    def exit_code(self) -> int:
        """0: nothing at or above the fail level. 1: something. 2: not everything could be checked."""
        if self.all_problems:
            return 2
        failing = LEVELS[LEVELS.index(self.fail_on) :] if self.fail_on in LEVELS else ()
        return int(any(self.count(level) for level in failing))
