"""Looks at the files that a change touches, and writes down all that a report about it holds."""

from __future__ import annotations

from time import strftime
from typing import TYPE_CHECKING

from wordcare.changes import Changes
from wordcare.command.checked import Checker
from wordcare.command.selection import known_levels, paths_to_check
from wordcare.contents import file_bytes, text_of
from wordcare.ease.limits import limits
from wordcare.ease.limits_table import page_table
from wordcare.ease.page import measured
from wordcare.finding import Problem
from wordcare.fixing import Fixer
from wordcare.pull_request.report import SCORES, Ease, Place, Report, Suggestion
from wordcare.pull_request.suggesting import suggestions
from wordcare.reading import read
from wordcare.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reports import Checked
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings

MARKDOWN = (".md", ".markdown")


def changed(
    revision: str, number: int, paths: list[str], settings: Settings, rulebook: Rulebook
) -> tuple[Report, list[Problem]]:
    """The report about what changed since `revision`, and what could not be read. Raises `CannotRun`."""
    known_levels(settings, rulebook)
    changes = Changes(revision)
    found = paths_to_check(paths, settings)
    checker = Checker(rulebook, settings, None)
    checked = checker.files(changes.touched(list(found.files)))
    checker.save()
    fixer = Fixer(rulebook, settings.levels, None, strftime("%Y-%m-%d"))
    problems = found.problems + [problem for file in checked for problem in file.problems]
    report = Report(
        number,
        settings.fail_on,
        [place for file in checked for place in _places(file, changes)],
        list(dict.fromkeys(problem.path for problem in problems)),
        [ease for file in checked for ease in _ease(file.path, changes)],
        [one for file in checked for one in _suggestions(file, changes, fixer)],
    )
    return report, problems


def _places(file: Checked, changes: Changes) -> Iterator[Place]:
    if file.source is None:
        return
    lines = changes.lines(file.path, file.source.text)
    for one in file.findings:
        before = not lines.touch(one.line, one.end_line)
        yield Place(one.path, one.line, one.rule, one.level, one.found, before)


def _ease(path: str, changes: Changes) -> Iterator[Ease]:
    now = file_bytes(path) if path.lower().endswith(MARKDOWN) else b""
    if isinstance(now, Problem) or not (row := _scores(path, now)):
        return
    then = changes.before(path)
    yield Ease(path, None if then is None else _scores(path, then) or None, row)


def _scores(path: str, data: bytes) -> dict[str, int | None]:
    """How easy a page is to read, by `SCORES`; empty when it is no text or holds no words."""
    source = text_of(path, data)
    if isinstance(source, Problem):
        return {}
    page = measured(source, read(source), limits(page_table(source)[0]))
    return {name: page.row[name] for name in SCORES} if page.counts.words else {}  # type: ignore[misc]


def _suggestions(file: Checked, changes: Changes, fixer: Fixer) -> Iterator[Suggestion]:
    source = file.source
    if source is None or not any(one.fix for one in file.findings):
        return
    after = fixer.fixed(Source(source.path, source.text)).source
    lines = changes.lines(file.path, source.text)
    yield from suggestions(file.path, source.text, after.text, lines, file.findings)
