"""Reports: what a run found, written for people, for programs, for code hosts.

Each module has `lines(run)`, which gives the report piece by piece, each piece with its
line ending. All take the same `Run`; none of them decides anything.
"""

from __future__ import annotations

from wordcare.finding import LEVELS, failing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.advice import Advisor
    from wordcare.finding import Finding, Problem
    from wordcare.source import Source

MODULES = {"text": "text", "json": "json_document", "sarif": "sarif", "github": "github"}
"""The module here for each form of report."""

FORMATS = tuple(MODULES)

WRITTEN_BY_FILE = ("text", "json")
"""Forms that are made of a piece for each file."""


class Checked:
    """What is to be said about one file."""

    __slots__ = ("_findings", "_open", "_source", "counts", "path", "piece", "problems")

    def __init__(
        self, path: str, source: Source | None, findings: list[Finding], problems: list[Problem]
    ) -> None:
        self.path = path
        self.problems = problems
        self.counts = counts(findings)
        """How many findings there are of each of `LEVELS`."""
        self.piece: str | None = None
        """What the report says about the findings, if that is written already."""
        self._source = source
        self._findings = findings
        self._open: Callable[[], Checked] | None = None

    @classmethod
    def closed(
        cls, path: str, counts: tuple[int, ...], piece: str, open_it: Callable[[], Checked]
    ) -> Checked:
        """A file whose report is written: few ask for more, so the rest is opened when somebody does."""
        checked = cls(path, None, [], [])
        checked.counts, checked.piece, checked._open = counts, piece, open_it
        return checked

    @classmethod
    def unread(cls, problem: Problem) -> Checked:
        """A file that could not be read, and why."""
        return cls(problem.path, None, [], [problem])

    @property
    def source(self) -> Source | None:
        """The file's text; only there when there are findings to show in it."""
        return self._opened()._source

    @property
    def findings(self) -> list[Finding]:
        """In order of place. Whoever leaves some out sets the rest."""
        return self._opened()._findings

    @findings.setter
    def findings(self, rest: list[Finding]) -> None:
        self._opened()._findings = rest
        self.counts, self.piece = counts(rest), None

    def _opened(self) -> Checked:
        if self._open is not None:
            whole, self._open = self._open(), None
            self._source, self._findings = whole._source, whole._findings
        return self


def counts(findings: list[Finding]) -> tuple[int, ...]:
    """How many findings there are of each of `LEVELS`."""
    levels = [finding.level for finding in findings]
    return tuple(map(levels.count, LEVELS))


class Style:
    """How a report is written: for whom, by whose advice, how strict, in colour or not, how wide."""

    __slots__ = ("advisor", "colour", "explanations", "fail_on", "form", "width")

    def __init__(self, advisor: Advisor, fail_on: str, form: str = "text") -> None:
        self.advisor = advisor
        self.fail_on = fail_on
        """A level, or "never"."""
        self.form = form
        """One of FORMATS."""
        self.colour = False
        self.width = 100
        self.explanations: dict[tuple[str, str], str] = {}
        """What is said about some words of a rule, once written."""

    @property
    def name(self) -> str:
        """Differs when anything differs that the report of a file depends on, beside the rulebook."""
        return f"{self.form} {self.fail_on} {self.colour} {self.width} {self.advisor.reads}"

    def piece(self, file: Checked) -> str:
        """What the report says about the findings in a file; empty in forms that are written in one go."""
        if self.form not in WRITTEN_BY_FILE or not file.findings:
            return ""
        return str(__import__(f"{__name__}.{MODULES[self.form]}", fromlist=["piece"]).piece(self, file))


class Run(Style):
    """All of one run: the files with something to say about them, and what the run was asked."""

    __slots__ = ("checked", "files", "problems")

    def __init__(
        self, advisor: Advisor, fail_on: str, checked: list[Checked], problems: list[Problem]
    ) -> None:
        super().__init__(advisor, fail_on)
        self.files = sum(any(file.counts) or not file.problems for file in checked)
        """How many files were checked, with or without findings; not those of which only a problem came."""
        self.checked = [file for file in checked if file.problems or any(file.counts)]
        """The files with something to say about them."""
        self.problems = problems
        """What kept files from being found at all."""

    @property
    def all_problems(self) -> list[Problem]:
        """What could not be done, in the order in which people gave the paths."""
        return self.problems + [problem for file in self.checked for problem in file.problems]

    def count(self, level: str) -> int:
        """How many findings have this level."""
        number = LEVELS.index(level)
        return sum(file.counts[number] for file in self.checked)

    @property
    def exit_code(self) -> int:
        """0: nothing at or above the fail level. 1: something. 2: not everything could be checked."""
        if self.all_problems:
            return 2
        return int(any(self.count(level) for level in failing(self.fail_on)))
