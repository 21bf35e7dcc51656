"""The report as workflow commands, which GitHub shows beside the changed lines.

    ::error file=docs/index.md,line=3,endLine=3,col=5,endColumn=18,title=...::...

GitHub ends a message at a line end and reads `%`, and in properties `:` and `,`, as its
own; so those are written as `%25`, `%0D`, `%0A`, `%3A` and `%2C`.

GitHub shows only the first ten errors, warnings and notices of a step beside the lines. So what
could not be checked comes first, then the findings, the strongest first.
"""

from __future__ import annotations

import re

from wordcare import advice
from wordcare.finding import LEVELS
from wordcare.reports.excerpt import sound, visible
from wordcare.reports.text import summary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.finding import Finding, Problem
    from wordcare.reports import Run

COMMANDS = {"block": "error", "warn": "warning", "advise": "notice"}
_OBEYED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Signs that a terminal would obey, but for the ends of lines."""
SHOWN = 10
"""How many of each kind GitHub shows for one step."""


def lines(run: Run) -> Iterator[str]:
    """A line for each problem and each finding, then the summary for the log."""
    for problem in run.all_problems:
        yield _command("error", _place(problem), f"{problem.message} {problem.next_step}")
    findings = [finding for file in run.checked for finding in file.findings]
    for finding in sorted(findings, key=lambda one: -LEVELS.index(one.level)):
        yield _command(COMMANDS[finding.level], _properties(finding), _message(run, finding))
    yield summary(run)
    if any(run.count(level) > SHOWN for level in LEVELS):
        yield f"GitHub shows {SHOWN} of each kind beside the lines. All of them are listed above.\n"


def _properties(finding: Finding) -> dict[str, str]:
    # GitHub refuses columns that are not on one line.
    columns = {"col": str(finding.column), "endColumn": str(finding.end_column)}
    return {
        "file": finding.path,
        "line": str(finding.line),
        "endLine": str(finding.end_line),
        **(columns if finding.line == finding.end_line else {}),
        "title": advice.ask(finding),
    }


def _place(problem: Problem) -> dict[str, str]:
    place = {"file": problem.path, "line": str(problem.line or ""), "col": str(problem.column or "")}
    return {name: value for name, value in {**place, "title": "This could not be checked"}.items() if value}


def _message(run: Run, finding: Finding) -> str:
    about = run.advisor(finding.rule)
    parts = [about.why, finding.note]
    if finding.fix:
        parts.append(f"Fits here: {finding.fix}")
    if about.instead:
        parts.append("Instead: " + "; ".join(about.to_write(finding.found)))
    if about.read:
        parts.append(f"Read: {about.read}")
    return "\n".join(part for part in parts if part)


def _command(name: str, properties: dict[str, str], message: str) -> str:
    written = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {written}::{_data(message)}\n"


def _data(text: str) -> str:
    shown = _OBEYED.sub(lambda sign: visible(sign[0]), sound(text))
    return shown.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
