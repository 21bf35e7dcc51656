"""`wordcare pull-request`: what to tell those who sent a change, as data or as words.

It reads either the files here, with what changed in them, or a report that an earlier run wrote.
It tells and never stops anyone: the exit code is 0, or 2 when it could not run.
"""

from __future__ import annotations

from wordcare.command.arguments import RULEBOOK, Option, Usage, settings_and_rulebook
from wordcare.command.streams import print_problems, write
from wordcare.finding import CannotRun, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.command.arguments import Arguments
    from wordcare.pull_request.report import Report
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings

FORMATS = ("comment", "json", "suggestions")

USAGE = Usage(
    "pull-request",
    "Tell what a change brings: what to change, what is only advice, and how easy it is to read.",
    "PATH...",
    "files and folders; without any, what the settings include",
    (
        Option("--changed-since", "REV", "the git revision that the change begins at"),
        Option("--report", "FILE", "take what an earlier run wrote with --format json"),
        Option("--format", "FORMAT", "what to write", FORMATS, "comment"),
        Option("--number", "NUMBER", "the number of the pull request, for the report", default="0"),
        Option("--ask", "TEXT", "who can be asked, for the comment"),
        Option("--at", "ADDRESS", "where the files can be seen, for links in the comment"),
        *RULEBOOK,
    ),
)


def run(typed: Arguments) -> int:
    """Write what was asked for, and give the exit code."""
    settings, rulebook = settings_and_rulebook(typed)
    report, problems = _report(typed, settings, rulebook)
    write([_shown(report, typed, settings, rulebook)], utf8=True)
    print_problems(problems)
    return 2 if problems else 0


def _report(typed: Arguments, settings: Settings, rulebook: Rulebook) -> tuple[Report, list[Problem]]:
    """The report, and what kept files from being read. Raises `CannotRun`."""
    if bool(typed["--report"]) == bool(typed["--changed-since"]):
        raise CannotRun([Problem("", "It takes either --changed-since or --report.", "Give one of the two.")])
    if typed["--report"]:
        from wordcare.contents import file_bytes
        from wordcare.pull_request.report import understood

        data = file_bytes(typed["--report"])
        if isinstance(data, Problem):
            raise CannotRun([data])
        return understood(typed["--report"], data), []
    from wordcare.command.changed import changed

    return changed(typed["--changed-since"], _number(typed["--number"]), typed.paths, settings, rulebook)


def _number(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit() and len(typed) < 9):
        raise CannotRun(
            [Problem("--number", f"“{typed}” is not a number.", "Give it in digits, such as 12.")]
        )
    return int(typed)


def _shown(report: Report, typed: Arguments, settings: Settings, rulebook: Rulebook) -> str:
    import json

    from wordcare.advice import Advisor
    from wordcare.pull_request.comment import ASK, Voice, comment
    from wordcare.pull_request.report import written
    from wordcare.pull_request.suggesting import review

    if typed["--format"] == "json":
        return written(report)
    voice = Voice(Advisor(rulebook, settings.site).known, typed["--ask"] or ASK, typed["--at"].rstrip("/"))
    if typed["--format"] == "comment":
        return comment(report, voice)
    return json.dumps(review(report.suggestions, voice), ensure_ascii=False, indent=1) + "\n"
