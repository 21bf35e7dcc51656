"""The report for programs: one JSON document.

    {
      "version": 1,
      "findings": [{
        "path": "docs/index.md", "line": 3, "column": 5, "endLine": 3, "endColumn": 18,
        "start": 40, "end": 53,             code points from the start of the text
        "rule": "hard-to-reach", "level": "block", "found": "hard-to-reach",
        "message": "Please change ...", "note": "",
        "why": "...", "instead": ["..."], "fix": "" or what fits exactly here,
        "read": "the address of the page about it",
        "exception": "a comment to copy", "where": "where to put it", "mention": "..."
      }],
      "problems": [{"path": "", "line": 0, "column": 0, "message": "...", "nextStep": "..."}],
      "summary": {"files": 4, "block": 1, "warn": 0, "advise": 0, "exitCode": 1}
    }

Lines and columns count from 1, in code points; ends are exclusive. A line of 0 means that
the problem has no place in the file. New keys may be added; `version` changes if one changes.
"""

from __future__ import annotations

import json

from wordcare import advice
from wordcare.finding import LEVELS
from wordcare.plainer import plainer_words
from wordcare.reports.excerpt import sound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from wordcare.finding import Finding, Problem
    from wordcare.reports import Checked, Run, Style

_ENCODER = json.JSONEncoder(ensure_ascii=False)  # making one for each finding takes as long as writing it


def lines(run: Run) -> Iterator[str]:
    """The document, in pieces: a line for each finding."""
    yield '{"version": 1,\n"findings": ['
    between = "\n"
    for file in run.checked:
        if written := piece(run, file) if file.piece is None else file.piece:
            yield between + written
            between = ",\n"
    yield f'\n],\n"problems": {_written([_problem(problem) for problem in run.all_problems])},\n'
    yield f'"summary": {_written(_summary(run))}}}\n'


def piece(style: Style, file: Checked) -> str:
    """The findings in one file, with commas between them."""
    return sound(",\n".join([_ENCODER.encode(_finding(style, finding)) for finding in file.findings]))


def _written(value: object) -> str:
    return sound(_ENCODER.encode(value))


def _summary(run: Run) -> dict[str, int]:
    counts = {level: run.count(level) for level in reversed(LEVELS)}
    return {"files": run.files, **counts, "exitCode": run.exit_code}


def _finding(style: Style, finding: Finding) -> dict[str, Any]:
    about = style.advisor(finding.rule)
    return {
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
        "start": finding.start,
        "end": finding.end,
        "rule": finding.rule,
        "level": finding.level,
        "found": finding.found,
        "message": f"{advice.ask(finding)}.",
        "note": finding.note,
        "why": about.why,
        "instead": plainer_words(finding.rule, finding.found, finding.note) or about.to_write(finding.found),
        "fix": finding.fix,
        "read": about.read,
        "exception": advice.exception(finding),
        "where": advice.place(finding),
        "mention": advice.mention(finding),
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
        "nextStep": problem.next_step,
    }
