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
from wordcare.finding import CannotRun, Problem, our_fault
from wordcare.fixing import Fixer
from wordcare.new_since import NewSince
from wordcare.pull_request.report import SCORES, Ease, Place, Report, Suggestion
from wordcare.pull_request.suggesting import suggestions
from wordcare.reading import MARKDOWN, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reports import Checked
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings


def changed(
    revision: str, number: int, paths: list[str], settings: Settings, rulebook: Rulebook
) -> tuple[Report, list[Problem]]:
    """The report about what changed since `revision`, and what could not be read. Raises `CannotRun`."""
    known_levels(settings, rulebook)
    changes = Changes(revision)
    found = paths_to_check(paths, settings)
    files = list(found.files)
    checker = Checker(rulebook, settings, None)
    checked = checker.files(changes.touched(files))
    others = _others(files, checked, changes, settings, rulebook)
    checker.save()
    fixer = Fixer(rulebook, settings.levels, None, strftime("%Y-%m-%d"))
    problems = found.problems + [problem for file in checked for problem in file.problems]
    reading: list[Ease] = []
    suggested: list[Suggestion] = []
    for file in checked:
        try:
            reading += _ease(file.path, changes)
            suggested += _suggestions(file, changes, fixer)
        except CannotRun:
            raise
        except Exception as error:  # one page that we cannot cope with must not hide the others
            problems.append(our_fault(file.path, error))
    new = NewSince(changes, checker.then)
    places = [place for file in [*checked, *others] for place in _places(file, new)]
    unread = list(dict.fromkeys(problem.path for problem in problems))
    return Report(number, settings.fail_on, places, unread, reading, suggested), problems


def _others(
    files: list[str], checked: list[Checked], changes: Changes, settings: Settings, rulebook: Rulebook
) -> list[Checked]:
    """The files that did not change, as far as they use words whose own page did.

    Whoever proposes a word need not mend them. Whoever takes the word in has to know of them.
    """
    pages = [word.path for word in rulebook.words.values() if changes.is_kept(word.path)]
    changed_pages = set(changes.touched(pages))
    rules = frozenset(word.id for word in rulebook.words.values() if word.path in changed_pages)
    if not rules:
        return []
    seen = {file.path for file in checked}
    checker = Checker(rulebook, settings, rules)
    return checker.files([path for path in files if path not in seen])


def _places(file: Checked, new: NewSince) -> Iterator[Place]:
    ids = {id(one) for one in new.of(file)}
    for one in file.findings:
        yield Place(one.path, one.line, one.rule, one.level, one.found, id(one) not in ids)


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
    if source is None or not any(one.fix or one.wider for one in file.findings):
        return
    fixed = fixer.fixed(source)
    yield from suggestions(source, fixed, changes.lines(file.path, source.text), file.findings)
