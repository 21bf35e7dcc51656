"""Puts what the check found on a pull request: one comment, and changes to accept.

It runs in a step of our own that may write, with code from the main branch only. The report that it
reads was made by a step that anyone can change, so it is data that nobody vouches for: the pull
request it names counts only if GitHub says that its newest commit is the one that was checked.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from hub.github import GitHub, Refused
from wordcare.advice import Advisor
from wordcare.finding import CannotRun, Problem
from wordcare.pull_request import comment as comments
from wordcare.pull_request import suggesting
from wordcare.pull_request.report import MOST_BYTES, Report, understood

if TYPE_CHECKING:
    from wordcare.rulebook import Rulebook

US = "github-actions[bot]"
"""Who writes here. Anyone may copy our marks into a comment, but not under this name."""
MOVED_ON = "The pull request has moved on, or it is not the one that was checked. Nothing was written.\n"


class Checked(NamedTuple):
    """What GitHub, and nobody else, told this run about the check that has ended."""

    repository: str
    """`owner/name` of the project."""
    commit: str
    """The commit that was checked."""
    origin: str
    """`owner/name` of where that commit came from: the project itself or a copy of it."""
    number: str
    """The number of the run that checked it."""
    server: str
    """The address at which people see GitHub."""


def checked_run() -> Checked:
    """What the workflow passed on. Raises `CannotRun` when something is missing."""
    names = ("GITHUB_REPOSITORY", "CHECKED_COMMIT", "CHECKED_REPOSITORY", "CHECKED_RUN", "GITHUB_SERVER_URL")
    missing = [name for name in names if not os.environ.get(name)]
    if missing:
        message = f"Nobody said which check has ended: {', '.join(missing)} is empty."
        raise CannotRun([Problem("", message, "This command is for the workflow that writes the comment.")])
    return Checked(*(os.environ[name] for name in names))


def report_in(path: str) -> Report:
    """The report at `path`. A file that is too big is not read to its end. Raises `CannotRun`."""
    with open(path, "rb") as file:
        return understood(path, file.read(MOST_BYTES + 1))


def post(report: Report, run: Checked, host: GitHub, rulebook: Rulebook, site: str, ask: str) -> str:
    """Write on the pull request; what was done, with a line end. Raises `CannotRun`."""
    if not _is_the_one(report.number, run, host):
        return MOVED_ON
    address = f"{run.server}/{run.origin}/blob/{run.commit}"
    log = f"{run.server}/{run.repository}/actions/runs/{run.number}"
    voice = comments.Voice(Advisor(rulebook, site).known, ask or comments.ASK, address, log)
    done = [_comment(report, voice, host), _suggestions(report, voice, run, host)]
    return " ".join(filter(None, done)) + "\n"


def _is_the_one(number: int, run: Checked, host: GitHub) -> bool:
    """Whether pull request `number` is open, and its newest commit is the one that was checked."""
    try:
        pull = host.get(f"pulls/{number}") if number else {}
    except Refused:
        return False
    head = pull.get("head") or {}
    origin = (head.get("repo") or {}).get("full_name")
    return pull.get("state") == "open" and (head.get("sha"), origin) == (run.commit, run.origin)


def _comment(report: Report, voice: comments.Voice, host: GitHub) -> str:
    body = comments.comment(report, voice)
    for there in host.all(f"issues/{report.number}/comments"):
        if _is_ours(there, comments.MARK):
            if there["body"].strip() == body.strip():
                return "The comment says the same as before."
            host.send("PATCH", f"issues/comments/{int(there['id'])}", {"body": body})
            return "The comment was updated."
    host.send("POST", f"issues/{report.number}/comments", {"body": body})
    return "The comment was written."


def _suggestions(report: Report, voice: comments.Voice, run: Checked, host: GitHub) -> str:
    there = [
        (one["path"], one["body"])
        for one in (host.all(f"pulls/{report.number}/comments") if report.suggestions else ())
        if _is_ours(one, suggesting.MARK)
    ]
    review = suggesting.review(report.suggestions, voice, there)
    if not review["comments"]:
        return ""
    try:
        host.send("POST", f"pulls/{report.number}/reviews", {"commit_id": run.commit, **review})
    except Refused:  # a line that GitHub does not show as changed; the comment says what to write
        return "GitHub did not take the changes to accept."
    return f"Changes to accept: {len(review['comments'])}."


def _is_ours(there: dict[str, Any], mark: str) -> bool:
    return (there.get("user") or {}).get("login") == US and (there.get("body") or "").startswith(mark)
