"""Says in the generator's own log what was found."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from wordcare.advice import ask
from wordcare.reports.excerpt import excerpt, visible, without_orders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wordcare.advice import Advisor
    from wordcare.finding import Finding, Problem
    from wordcare.reports import Checked
    from wordcare.source import Source

LOG = logging.getLogger("mkdocs.plugins.wordcare")

JUST_UNDER_WARNING = logging.WARNING - 1
"""Shown as a warning, yet not one of those that make `--strict` fail: only `fail_on` decides that."""

ROOM = 90
"""Columns for the line that the words stand in."""

_LEVELS = {"block": logging.ERROR, "warn": JUST_UNDER_WARNING, "advise": logging.INFO}


def _named_warning(record: logging.LogRecord) -> bool:
    if record.levelno == JUST_UNDER_WARNING:
        record.levelname = "WARNING"
    return True


LOG.addFilter(_named_warning)


def log_checked(checked: Checked, advisor: Advisor, fails: Callable[[Finding], bool] | None) -> None:
    """One entry for each finding, an error when it fails the build, and for each problem.

    `fails` is None in the preview: there nothing fails, even with `--strict`.
    """
    explained: set[str] = set()
    for finding in checked.findings:
        lines = _place(finding, checked.source)
        if finding.rule not in explained:
            explained.add(finding.rule)
            lines += _explanation(finding, advisor)
        is_error = fails is not None and fails(finding)
        level = logging.ERROR if is_error else min(_LEVELS[finding.level], JUST_UNDER_WARNING)
        LOG.log(level, "%s", "\n    ".join(without_orders(visible(line)) for line in lines))
    log_problems(checked.problems, logging.ERROR if fails else JUST_UNDER_WARNING)


def log_problems(problems: Iterable[Problem], level: int = logging.ERROR) -> None:
    """One entry for each thing that could not be checked."""
    for problem in problems:
        LOG.log(level, "%s", without_orders(visible(str(problem))))


def _place(finding: Finding, source: Source | None) -> list[str]:
    """Where the words are, and the line that they stand in."""
    lines = [f"{finding.path}:{finding.line}:{finding.column}: {ask(finding)}."]
    for line in excerpt(source, finding, ROOM) if source else []:
        lines += [f"  {line.before}{line.inside}{line.after}", f"  {line.carets()}"]
    return [*lines, finding.note] if finding.note else lines


def _explanation(finding: Finding, advisor: Advisor) -> list[str]:
    """One sentence why, what to write instead, and where to read more: once for each word in a file."""
    about = advisor(finding.rule)
    lines = [about.why]
    if about.instead:
        lines.append(f"Instead: {'; '.join(about.to_write(finding.found))}")
    if about.read:
        lines.append(f"Read more: {about.read}")
    return lines
