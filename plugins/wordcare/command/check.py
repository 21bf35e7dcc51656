"""`wordcare check`: find words to change, and report them."""

from __future__ import annotations

import os
import sys

from wordcare.advice import Advisor
from wordcare.command.arguments import RULEBOOK, Option, Usage, settings_and_rulebook
from wordcare.command.checked import Checker
from wordcare.command.selection import built_sites, known_levels, paths_to_check, selected_rules
from wordcare.command.streams import print_problems, wants_colour, width, write, write_aside
from wordcare.finding import CannotRun, Problem
from wordcare.reports import FAIL_ON, FORMATS, Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.changes import Changes
    from wordcare.command.arguments import Arguments
    from wordcare.reports import Checked
    from wordcare.settings import Settings

STDIN = "-"

USAGE = Usage(
    "check",
    "Find words to change in pages, and say what to write instead.",
    "PATH...",
    "files and folders, or - for what is piped in; without any, what the settings include",
    (
        Option("--format", "FORMAT", "how to report", FORMATS, "text"),
        Option("--fail-on", "LEVEL", "the mildest level that gives exit code 1", FAIL_ON),
        Option("--select", "ID,...", "look only for these word pages"),
        Option("--explain", "", "say of every expression that was met why it was found or let pass"),
        Option("--baseline", "FILE", "count only what this file does not list; made when it is not there"),
        Option("--update-baseline", "", "write today's findings to that file"),
        Option("--changed-since", "REV", "count only what stands on lines changed since this git revision"),
        Option("--stdin-filename", "NAME", "the name of what is piped in", default="stdin.md"),
        *RULEBOOK,
    ),
)


def run(typed: Arguments) -> int:
    """Check, report, and give the exit code."""
    settings, rulebook = settings_and_rulebook(typed)
    selected = selected_rules(typed["--select"], rulebook)
    known_levels(settings, rulebook)
    checker = Checker(rulebook, settings, selected)
    changes = _changes(typed)
    checked, problems = _checked(typed, settings, checker, changes)
    aside = _left_out(typed, selected, changes, checked, problems)
    fail_on = typed["--fail-on"] or settings.fail_on
    done = Run(Advisor(rulebook, settings.site), fail_on, checked, problems)
    if typed["--explain"]:
        _explain(checker, checked, typed["--format"])
    _report(done, typed["--format"])
    write_aside(aside)
    return done.exit_code


def _changes(typed: Arguments) -> Changes | None:
    """What changed in the files, if only that counts. Raises `CannotRun`."""
    if typed["--update-baseline"] and not typed["--baseline"]:
        raise CannotRun([Problem("--update-baseline", "It does not say which file.", "Add --baseline FILE.")])
    if not typed["--changed-since"]:
        return None
    if typed["--update-baseline"] or (typed["--baseline"] and not os.path.lexists(typed["--baseline"])):
        message = "A baseline is made from whole pages, and --changed-since looks at some lines only."
        raise CannotRun([Problem("--baseline", message, "Make the baseline first, without --changed-since.")])
    from wordcare.changes import Changes

    return Changes(typed["--changed-since"])


def _left_out(
    typed: Arguments,
    selected: frozenset[str] | None,
    changes: Changes | None,
    checked: list[Checked],
    problems: list[Problem],
) -> list[str]:
    """Take away findings that were there before; what to say about them."""
    aside: list[str] = []
    if typed["--baseline"]:
        from wordcare.command.before import Baseline, new_only

        baseline = Baseline(typed["--baseline"], selected, changes)
        aside += new_only(baseline, bool(typed["--update-baseline"]), checked, problems)
    if changes:
        from wordcare.command.before import changed_only

        aside += changed_only(changes, checked)
    return aside


def _checked(
    typed: Arguments, settings: Settings, checker: Checker, changes: Changes | None
) -> tuple[list[Checked], list[Problem]]:
    """Every file that was asked for, and what kept files from being found."""
    sites = built_sites(typed.paths)
    paths = [path for path in typed.paths if path != STDIN and path not in sites]
    found = paths_to_check(paths, settings, others=len(paths) < len(typed.paths))
    checked = [checker.piped(typed["--stdin-filename"])] if STDIN in typed.paths else []
    files = list(found.files)
    checked += checker.files(changes.touched(files) if changes else files)
    for site in sites:
        checked += checker.built_site(site)
    checker.save()
    return checked, found.problems


def _explain(checker: Checker, checked: list[Checked], form: str) -> None:
    """Say why, before the report; beside a report for programs, on the error stream."""
    lines = checker.reasons().lines(checked)
    if form == "text":
        write(lines)
    else:
        write_aside(lines)


def _report(run: Run, name: str) -> None:
    if name == "text":
        from wordcare.reports import text

        run.colour = wants_colour(sys.stdout)
        run.width = width(sys.stdout)
        write(text.lines(run))
        print_problems(run.all_problems)
        write([text.summary(run)])
    else:
        module = {"json": "json_document"}.get(name, name)
        print_problems(run.all_problems)
        write(__import__(f"wordcare.reports.{module}", fromlist=["lines"]).lines(run), utf8=True)
