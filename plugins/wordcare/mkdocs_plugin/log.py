"""Says in the generator's own log what was found."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from wordcare.advice import ask

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wordcare.advice import Advisor
    from wordcare.finding import Finding, Problem

LOG = logging.getLogger("mkdocs.plugins.wordcare")

JUST_UNDER_WARNING = logging.WARNING - 1
"""Shown as a warning, yet not one of those that make `--strict` fail: only `fail_on` decides that."""

_LEVELS = {"block": logging.ERROR, "warn": JUST_UNDER_WARNING, "advise": logging.INFO}


def _named_warning(record: logging.LogRecord) -> bool:
    if record.levelno == JUST_UNDER_WARNING:
        record.levelname = "WARNING"
    return True


LOG.addFilter(_named_warning)


def log_findings(findings: Iterable[Finding], advisor: Advisor, fails: Callable[[Finding], bool]) -> None:
    """One entry for each finding: an error when it fails the build, else by its level."""
    for finding in findings:
        level = logging.ERROR if fails(finding) else min(_LEVELS[finding.level], JUST_UNDER_WARNING)
        LOG.log(level, "%s", message(finding, advisor))


def log_problems(problems: Iterable[Problem]) -> None:
    """One error for each thing that could not be checked."""
    for problem in problems:
        LOG.error("%s", problem)


def message(finding: Finding, advisor: Advisor) -> str:
    """The place, the words, one sentence why, what to write instead, and where to read more."""
    advice = advisor(finding.rule)
    place = f"{finding.path}:{finding.line}:{finding.column}"
    lines = [f"{place}: {ask(finding)}. {advice.why}"]
    if finding.note:
        lines.append(finding.note)
    if advice.instead:
        lines.append(f"Instead: {'; '.join(advice.instead)}.")
    if advice.read:
        lines.append(f"Read more: {advice.read}")
    return "\n  ".join(lines)
