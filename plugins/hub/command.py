"""The command `python -m hub`: checks what guides say about themselves, lists what is due, makes files.

It also writes the comment on a pull request, which only the workflow for that may do.

Exit codes are those of `wordcare`: 0 fine, 1 something to mend, 2 could not run.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import date
from typing import TYPE_CHECKING

from hub import project as projects
from hub.check import all_problems, read_guides
from wordcare.command.streams import print_problems, write
from wordcare.finding import CannotRun, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hub.project import Project


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process, if None) and give its exit code."""
    typed = _parser().parse_args(arguments)
    try:
        return int(typed.run(projects.load(typed.settings), typed))
    except CannotRun as error:
        print_problems(error.problems)
        return 2
    except OSError as error:
        message = f"The system would not let us go on: {error.strerror or error}."
        print_problems([Problem(str(error.filename or ""), message, "Put that right, then try again.")])
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m hub", description="Looks after the guides of the site.")
    parser.add_argument(
        "--settings", default=projects.SETTINGS, metavar="FILE", help="the settings of the site"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="see that each guide says who made it and what it rests on")
    check.set_defaults(run=_check)
    review = commands.add_parser("review", help="list what waits to be looked at; stops nobody")
    review.add_argument("--format", choices=("text", "json"), default="text", help="how to show it")
    review.set_defaults(run=_review)
    comment = commands.add_parser("comment", help="write on a pull request what a check found")
    comment.add_argument("report", help="what the check wrote")
    comment.add_argument("--ask", default="", metavar="TEXT", help="who can be asked")
    comment.set_defaults(run=_comment)
    files = commands.add_parser("files", help="make the files to download, for a site that is built already")
    files.add_argument("site", help="the folder of the built site")
    files.set_defaults(run=_files)
    return parser


def _check(project: Project, _typed: argparse.Namespace) -> int:
    problems = all_problems(project, read_guides(project))
    write(f"{problem}\n" for problem in problems)
    if problems:
        count = len(problems)
        sys.stderr.write(
            f"{count} thing{'s' if count > 1 else ''} to mend in what the guides say about themselves.\n"
        )
    return 1 if problems else 0


def _review(project: Project, typed: argparse.Namespace) -> int:
    from hub.record import read_record
    from hub.review import Material, review
    from hub.review_report import as_json, as_text

    today = date.today()
    guides = read_guides(project)
    sections = review(Material(project, guides, read_record(project)[0], project.words(), today))
    as_program = typed.format == "json"
    write([as_json(sections, today)] if as_program else as_text(sections, today), utf8=as_program)
    if any(guide.problems for guide in guides):
        sys.stderr.write("Some guides have faults, so this may not be all. See: python -m hub check\n")
    return 0


def _comment(_project: Project, typed: argparse.Namespace) -> int:
    from hub.github import GitHub
    from hub.posting import checked_run, post, report_in
    from wordcare import rulebook, settings

    ours, run = settings.load(None), checked_run()
    words = rulebook.load(ours.words, ours.cache)
    write([post(report_in(typed.report), run, GitHub(run.repository), words, ours.site, typed.ask)])
    return 0


def _files(project: Project, typed: argparse.Namespace) -> int:
    from hub.downloads import files

    for name, content in files(read_guides(project)):
        path = os.path.join(typed.site, *name.split("/"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    return 0
