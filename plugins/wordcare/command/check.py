"""`wordcare check`: find words to change, and report them."""

from __future__ import annotations

import sys

from wordcare.advice import Advisor
from wordcare.command.arguments import add_rulebook, settings_and_rulebook
from wordcare.command.arguments import parser as new_parser
from wordcare.command.checked import Checker
from wordcare.command.progress import with_progress
from wordcare.command.selection import known_levels, paths_to_check, selected_rules
from wordcare.command.streams import print_problems, wants_colour, width, write
from wordcare.reports import FORMATS, Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

STDIN = "-"
PATHS = "files and folders, or - for what is piped in; if none is given, what the settings include"
FAIL_ON = ("block", "warn", "advise", "never")


def parser() -> ArgumentParser:
    """What can be asked."""
    made = new_parser("check", "Find words to change in pages, and say what to write instead.")
    made.add_argument("paths", nargs="*", metavar="PATH", help=PATHS)
    made.add_argument("--format", choices=FORMATS, default="text", help="how to report (text)")
    made.add_argument("--fail-on", choices=FAIL_ON, help="the mildest level that gives exit code 1 (block)")
    made.add_argument("--select", metavar="ID,...", help="look only for these word pages")
    made.add_argument(
        "--stdin-filename", metavar="NAME", default="stdin.md", help="the name of what is piped in"
    )
    add_rulebook(made)
    return made


def run(options: Namespace) -> int:
    """Check, report, and give the exit code."""
    settings, rulebook = settings_and_rulebook(options)
    selected = selected_rules(options.select, rulebook)
    known_levels(settings, rulebook)
    piped = STDIN in options.paths
    found = paths_to_check([path for path in options.paths if path != STDIN], settings, piped=piped)
    checker = Checker(rulebook, settings, selected)
    checked = [checker.piped(options.stdin_filename)] if piped else []
    for path in with_progress(list(found.files)):
        checked.append(checker.file(path))
    checker.save()
    done = Run(Advisor(rulebook, settings.site), options.fail_on or settings.fail_on, checked, found.problems)
    _report(done, options.format)
    return done.exit_code


def _report(run: Run, name: str) -> None:
    print_problems(run.all_problems)
    if name == "text":
        from wordcare.reports import text

        run.colour = wants_colour(sys.stdout)
        run.width = width(sys.stdout)
        write(text.lines(run))
        return
    from importlib import import_module

    module = {"json": "json_document"}.get(name, name)
    write(import_module(f"wordcare.reports.{module}").lines(run), utf8=True)
