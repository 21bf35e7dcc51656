"""The command `python -m hub`: checks what guides say about themselves, lists what is due, makes files.

It also writes the comment on a pull request, which only the workflow for that may do.

Exit codes are those of `wordcare`: 0 fine, 1 something to mend, 2 could not run.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING

from hub import project as projects
from hub.check import all_problems, read_guides
from wordcare.command.arguments import HELP, Option, Usage, help_text, parsed
from wordcare.command.streams import print_problems, write
from wordcare.finding import CannotRun, Problem, systems_fault
from wordcare.reports.text import number_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hub.project import Project
    from wordcare.command.arguments import Arguments

PROGRAM = "python -m hub"


def _usage(
    command: str, about: str, *options: Option, path: str = "", path_help: str = ""
) -> tuple[str, Usage]:
    every = (*options, Option("--settings", "FILE", "the settings of the site", default=projects.SETTINGS))
    return command, Usage(command, about, path, path_help, every, needed=bool(path), program=PROGRAM)


USAGES = dict(
    [
        _usage("check", "See that each guide says who made it and what it rests on."),
        _usage(
            "review",
            "List what waits to be looked at; this stops nobody.",
            Option("--format", "NAME", "how to show it", choices=("text", "json"), default="text"),
        ),
        _usage(
            "comment",
            "Write on a pull request what a check found.",
            Option("--ask", "TEXT", "who can be asked"),
            path="REPORT",
            path_help="what the check wrote",
        ),
        _usage(
            "files",
            "Make the files to download, for a site that is built already.",
            path="SITE",
            path_help="the folder of the built site",
        ),
    ]
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process, if None) and give its exit code."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(arguments)
    except CannotRun as error:
        print_problems(error.problems)
        return 2
    except OSError as error:
        print_problems([systems_fault(error)])
        return 2


def _run(arguments: list[str]) -> int:
    name = arguments[0] if arguments else ""
    if name in HELP:
        write([_help()])
        return 0
    if name not in USAGES:
        raise CannotRun([_no_such_command(name)])
    usage = USAGES[name]
    if any(word in HELP for word in arguments[1:]):
        write([help_text(usage)])
        return 0
    typed = parsed(usage, arguments[1:])
    if len(typed.paths) > 1:
        message = f"`{usage.name}` takes one {usage.paths}, and found “{typed.paths[1]}” too."
        raise CannotRun([Problem("", message, f"`{usage.name} --help` shows how.")])
    return RUN[name](projects.load(typed["--settings"]), typed)


def _help() -> str:
    rows = "".join(f"  {usage.name:<24}{usage.about}\n" for usage in USAGES.values())
    return f"usage: {PROGRAM} COMMAND ...\n\nLooks after the guides of the site.\n\n{rows}"


def _no_such_command(name: str) -> Problem:
    every = f"There are: {', '.join(USAGES)}."
    if not name:
        return Problem("", "Please say what to do.", every)
    likely = get_close_matches(name, USAGES, n=1)
    return Problem("", f"There is no command `{name}`.", f"Did you mean `{likely[0]}`?" if likely else every)


def _check(project: Project, _typed: Arguments) -> int:
    problems = all_problems(project, read_guides(project))
    write(f"{problem}\n" for problem in problems)
    if problems:
        things = number_of(len(problems), "thing")
        sys.stderr.write(f"{things} to mend in what the guides say about themselves.\n")
    return 1 if problems else 0


def _review(project: Project, typed: Arguments) -> int:
    from hub.record import read_record
    from hub.review import Material, review
    from hub.review_report import as_json, as_text

    today = date.today()
    guides = read_guides(project)
    sections = review(Material(project, guides, read_record(project)[0], project.words(), today))
    as_program = typed["--format"] == "json"
    write([as_json(sections, today)] if as_program else as_text(sections, today), utf8=as_program)
    if any(guide.problems for guide in guides):
        sys.stderr.write("Some guides have faults, so this may not be all. See: python -m hub check\n")
    return 0


def _comment(_project: Project, typed: Arguments) -> int:
    from hub.github import GitHub
    from hub.posting import checked_run, post, report_in
    from wordcare import rulebook, settings

    ours, run = settings.load(None), checked_run()
    words = rulebook.load(ours.words, ours.cache)
    write([post(report_in(typed.paths[0]), run, GitHub(run.repository), words, ours.site, typed["--ask"])])
    return 0


def _files(project: Project, typed: Arguments) -> int:
    from hub.downloads import files

    for name, content in files(read_guides(project)):
        path = os.path.join(typed.paths[0], *name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    return 0


RUN: dict[str, Callable[[Project, Arguments], int]] = {
    "check": _check,
    "review": _review,
    "comment": _comment,
    "files": _files,
}
