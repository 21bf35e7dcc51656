"""Leaves out of a check what was there before: what a baseline lists, and what is as it was in git.

Each function takes findings away from the files that were checked, and gives sentences for people.
"""

from __future__ import annotations

import os
from collections import Counter

from wordcare.baseline import Entry, entries_in, entry, written
from wordcare.changes import Changes
from wordcare.comparison import Comparison
from wordcare.contents import file_text
from wordcare.files import path_from
from wordcare.finding import CannotRun, Problem
from wordcare.new_since import NewSince
from wordcare.reports.text import number_of
from wordcare.surroundings import Surroundings
from wordcare.writing import write_new

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.command.arguments import Arguments
    from wordcare.command.checked import Checker
    from wordcare.finding import Finding
    from wordcare.reports import Checked
    from wordcare.surroundings import Words

UPDATE = "--update-baseline"


class _Gone:
    """Knows which files of a baseline in `folder` are no longer there."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._known: dict[str, bool] = {}

    def __contains__(self, path: object) -> bool:
        name = str(path)
        if name not in self._known:
            self._known[name] = not os.path.exists(os.path.join(self._folder, name))
        return self._known[name]


class Baseline:
    """The baseline file at `path`; `selected` are the rules that this run looks for, None is all.

    Of two uses that read the same, the one on a line that `changes` knows is the new one.
    """

    def __init__(self, path: str, selected: frozenset[str] | None, changes: Changes | None) -> None:
        self.path = path
        self._place = os.path.realpath(path)
        self._changes = changes
        self._folder = os.path.dirname(path) or "."
        self._selected = selected
        self._gone = _Gone(self._folder)

    @property
    def is_there(self) -> bool:
        """Whether there is such a file yet."""
        return os.path.lexists(self.path)

    def is_at(self, path: str) -> bool:
        """Whether `path` leads to this file."""
        return os.path.realpath(path) == self._place

    def leave_out_known(self, checked: list[Checked]) -> list[str]:
        """Take away the findings that the file lists. Raises `CannotRun` when it cannot be read."""
        listed = self._entries()
        today = self._today(checked)
        entries, beside = [one for _, one, _ in today], [words for _, _, words in today]
        seen = {self._name(file.path) for file in checked if not file.problems}
        compared = Comparison(entries, listed, self._gone, beside, seen)
        known = {id(one) for number, (one, _, _) in enumerate(today) if not compared.is_new(number)}
        for file in checked:
            file.findings = [finding for finding in file.findings if id(finding) not in known]
        said = []
        if known:
            said.append(f"{number_of(len(known), 'finding')} not shown: listed in {self.path}.\n")
        idle = sum(times for one, times in compared.idle.items() if self._is_about(one, seen))
        if idle:
            lines = f"{number_of(idle, 'line')} of {self.path} can go: what was found there has gone."
            said.append(f"{lines} To take them out, add {UPDATE}.\n")
        return said

    def record(self, checked: list[Checked]) -> list[str]:
        """Write today's findings to the file, and take them away. Raises `CannotRun`."""
        today = [one for _, one, _ in self._today(checked)]
        seen = {self._name(file.path) for file in checked}
        others = self._entries() if self.is_there else Counter[Entry]()
        kept = [one for one in others.elements() if not self._is_about(one, seen)]
        problem = write_new(self.path, written([*kept, *today]).encode("utf-8"))
        if problem:
            raise CannotRun([problem])
        for file in checked:
            file.findings = []
        what = number_of(len(today), "finding")
        return [f"{what} recorded in {self.path}. From now on, only new ones count.\n"]

    def _is_about(self, one: Entry, seen: set[str]) -> bool:
        """Whether this run can tell that an entry is needed or not."""
        if self._selected is not None and one[1] not in self._selected:
            return False
        return one[0] in seen or one[0] in self._gone

    def _entries(self) -> Counter[Entry]:
        source = file_text(self.path)
        if isinstance(source, Problem):
            raise CannotRun([source])
        return entries_in(source)

    def _today(self, checked: list[Checked]) -> list[tuple[Finding, Entry, Counter[str]]]:
        """Each finding with its entry, and all words near it in its sentence."""
        today = []
        for file in checked:
            if file.source is not None and file.findings:
                lines = self._changes.lines(file.path, file.source.text) if self._changes else None
                found = sorted(
                    file.findings, key=lambda one: bool(lines and lines.touch(one.line, one.end_line))
                )
                path, around = self._name(file.path), Surroundings(file.source, found)
                today += [_recorded(path, one, around.of(one)) for one in found]
        return today

    def _name(self, path: str) -> str:
        return path_from(self._folder, path)


def _recorded(path: str, finding: Finding, around: Words) -> tuple[Finding, Entry, Counter[str]]:
    return finding, entry(path, finding.rule, around), Counter(around[0] + around[2])


class Before:
    """What was there before, by a baseline, or by lines that did not change, as the options ask."""

    def __init__(self, typed: Arguments, selected: frozenset[str] | None) -> None:
        """Raises `CannotRun` when the options do not go together, or git cannot say what changed."""
        path, revision = typed["--baseline"], typed["--changed-since"]
        self._update = bool(typed[UPDATE])
        if self._update and not path:
            raise CannotRun([Problem(UPDATE, "It does not say which file.", "Add --baseline FILE.")])
        self._changes = Changes(revision) if revision else None
        self._baseline = Baseline(path, selected, self._changes) if path else None
        if self._baseline and revision and (self._update or not self._baseline.is_there):
            message = "A baseline is made from whole pages, and --changed-since looks at some lines only."
            step = "Make the baseline first, without --changed-since."
            raise CannotRun([Problem("--baseline", message, step)])

    def touched(self, paths: list[str]) -> list[str]:
        """Those of the files in which anything may be new; the baseline itself is no page."""
        pages = [path for path in paths if not (self._baseline and self._baseline.is_at(path))]
        return self._changes.touched(pages) if self._changes else pages

    def leave_out(self, checked: list[Checked], problems: list[Problem], checker: Checker) -> list[str]:
        """Take away what was there before, or record it; what to say about that. Raises `CannotRun`."""
        said = self._by_baseline(self._baseline, checked, problems) if self._baseline else []
        return said + (new_only(NewSince(self._changes, checker.then), checked) if self._changes else [])

    def _by_baseline(self, baseline: Baseline, checked: list[Checked], problems: list[Problem]) -> list[str]:
        if not self._update and baseline.is_there:
            return baseline.leave_out_known(checked)
        if problems or any(file.problems for file in checked):
            return [f"Nothing was recorded in {baseline.path}, because some files could not be checked.\n"]
        return baseline.record(checked)


def new_only(new: NewSince, checked: list[Checked]) -> list[str]:
    """Leave out what was there before."""
    before = sum(len(file.findings) for file in checked)
    for file in checked:
        if file.findings and file.source is not None:
            file.findings = new.of(file)
    known = before - sum(len(file.findings) for file in checked)
    return [f"{number_of(known, 'finding')} not shown: the lines are as they were before.\n"] if known else []
