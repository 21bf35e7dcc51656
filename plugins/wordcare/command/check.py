"""`wordcare check`: find words to change, and report them."""

from __future__ import annotations

import sys

from wordcare.advice import Advisor
from wordcare.command.arguments import (
    ONLY_INCLUDED,
    RULEBOOK,
    STDIN,
    STDIN_NAME,
    Option,
    Usage,
    settings_and_rulebook,
)
from wordcare.command.checked import Checker
from wordcare.command.selection import (
    built_sites,
    each_once,
    idle_patterns,
    known_levels,
    paths_to_check,
    selected_rules,
)
from wordcare.command.streams import print_problems, wants_colour, width, write, write_aside
from wordcare.finding import FAIL_ON, CannotRun
from wordcare.reports import FORMATS, MODULES, Run, Style

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.command.arguments import Arguments
    from wordcare.command.before import Before
    from wordcare.files import Search
    from wordcare.finding import Problem
    from wordcare.reports import Checked
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings

USAGE = Usage(
    "check",
    "Find words to change in pages, and say what to write instead.",
    "PATH...",
    "files and folders, or - for what is piped in; without any, what the settings include",
    (
        Option("--format", "FORMAT", "how to report", FORMATS, "text"),
        Option("--fail-on", "LEVEL", "the mildest level that gives exit code 1", FAIL_ON),
        Option("--select", "ID,...", "look only for these word pages, or rules of reading ease"),
        Option("--reading", "", "look at reading ease too, such as long sentences and hard words"),
        Option("--no-reading", "", "do not look at reading ease, whatever the settings say"),
        Option("--explain", "", "say of every expression that was met why it was found or let pass"),
        Option("--baseline", "FILE", "count only what this file does not list; made when it is not there"),
        Option("--update-baseline", "", "write today's findings to the baseline"),
        Option("--changed-since", "REV", "count only what is new since this git revision"),
        ONLY_INCLUDED,
        STDIN_NAME,
        *RULEBOOK,
    ),
)


def run(typed: Arguments) -> int:
    """Check, report, and give the exit code. Programs get their report even when nothing could be checked."""
    try:
        return _run(typed)
    except CannotRun as error:
        if typed["--format"] == "text":
            raise
        _report(_nothing_done(error.problems), typed["--format"])
        return 2


def _nothing_done(problems: list[Problem]) -> Run:
    """A run that found nothing, because of `problems`: it has no rulebook to ask for advice."""
    from wordcare.rulebook.between import Draft

    return Run(Advisor(Draft({}, {}), ""), "never", [], problems)  # type: ignore[arg-type]


def _run(typed: Arguments) -> int:
    settings, rulebook = settings_and_rulebook(typed)
    selected = selected_rules(typed["--select"], rulebook)
    known_levels(settings, rulebook)
    style = _style(typed, settings, rulebook)
    checker = Checker(rulebook, settings, selected, style, reading=_switch(typed))
    before = _before(typed, selected)
    checked, found = _checked(typed, settings, checker, before)
    problems = found.problems
    aside = before.leave_out(checked, problems, checker) if before else []
    aside += [] if typed.paths else idle_patterns(found, settings)
    done = Run(style.advisor, style.fail_on, checked, problems)
    done.colour, done.width = style.colour, style.width
    if typed["--explain"]:
        _explain(checker, checked, style.form)
    _report(done, style.form)
    write_aside(aside)
    return done.exit_code


def _switch(typed: Arguments) -> str:
    """What was typed about reading ease, if anything; with both switches, the one that asks for less."""
    if not (typed["--no-reading"] or typed["--reading"]):
        return ""
    from wordcare.ease.project import OFF, ON

    return OFF if typed["--no-reading"] else ON


def _style(typed: Arguments, settings: Settings, rulebook: Rulebook) -> Style:
    """How the report is to be written."""
    style = Style(Advisor(rulebook, settings.site), typed["--fail-on"] or settings.fail_on, typed["--format"])
    if style.form == "text":
        style.colour, style.width = wants_colour(sys.stdout), width(sys.stdout)
    return style


def _before(typed: Arguments, selected: frozenset[str] | None) -> Before | None:
    """What knows which findings were there before, if somebody asked to leave those out."""
    if not any(typed[option] for option in ("--baseline", "--update-baseline", "--changed-since")):
        return None
    from wordcare.command.before import Before

    return Before(typed, selected)


def _checked(
    typed: Arguments, settings: Settings, checker: Checker, before: Before | None
) -> tuple[list[Checked], Search]:
    """Every file that was asked for, and the search that found them."""
    sites = built_sites(typed.paths)
    paths = [path for path in typed.paths if path != STDIN and path not in sites]
    others, only_included = len(paths) < len(typed.paths), bool(typed["--only-included"])
    found = paths_to_check(paths, settings, others=others, only_included=only_included)
    checked = [checker.piped(typed["--stdin-filename"])] if STDIN in typed.paths else []
    files = list(found.files)
    checked += checker.files(before.touched(files) if before else files)
    for site in each_once(sites):
        checked += checker.built_site(site)
    checker.save()
    return checked, found


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

        write(text.lines(run))
        print_problems(run.all_problems)
        write([text.summary(run)])
    else:
        print_problems(run.all_problems)
        write(__import__(f"wordcare.reports.{MODULES[name]}", fromlist=["lines"]).lines(run), utf8=True)
