"""The report as SARIF 2.1.0, which code hosts and editors take in.

Columns count code points. Paths are relative to where the command ran, percent-encoded;
`SRCROOT` says that they are.
"""

from __future__ import annotations

import json
import os
from urllib.parse import quote

from wordcare import __version__, advice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from wordcare.finding import Finding, Problem
    from wordcare.reports import Run

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"block": "error", "warn": "warning", "advise": "note"}
ROOT = "SRCROOT"


def lines(run: Run) -> Iterator[str]:
    """The document, in pieces."""
    yield json.dumps(document(run), ensure_ascii=False, indent=1) + "\n"


def document(run: Run) -> dict[str, Any]:
    """The report as plain values."""
    findings = [finding for file in run.checked for finding in file.findings]
    rules = list(dict.fromkeys(finding.rule for finding in findings))
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver(run, rules)},
                "columnKind": "unicodeCodePoints",
                "newlineSequences": ["\r\n", "\n", "\r"],
                "originalUriBaseIds": {ROOT: {"description": {"text": "Where the command ran."}}},
                "invocations": [_invocation(run)],
                "results": [_result(run, finding, rules) for finding in findings],
            }
        ],
    }


def _driver(run: Run, rules: list[str]) -> dict[str, Any]:
    return {"name": "wordcare", "semanticVersion": __version__, "rules": [_rule(run, rule) for rule in rules]}


def _rule(run: Run, rule: str) -> dict[str, Any]:
    about = run.advisor(rule)
    full = " ".join([about.why, _instead(about.instead), about.fine]).strip()
    described = {
        "id": rule,
        "shortDescription": {"text": about.title},
        "fullDescription": {"text": full},
        "help": {"text": full},
    }
    return {**described, "helpUri": about.read} if about.read.startswith("http") else described


def _instead(instead: list[str]) -> str:
    return f"Instead: {'; '.join(instead)}." if instead else ""


def _invocation(run: Run) -> dict[str, Any]:
    return {
        "executionSuccessful": not run.all_problems,
        "exitCode": run.exit_code,
        "toolExecutionNotifications": [_notification(problem) for problem in run.all_problems],
    }


def _notification(problem: Problem) -> dict[str, Any]:
    said: dict[str, Any] = {"level": "error", "message": {"text": f"{problem.message} {problem.next_step}"}}
    if problem.path:
        place: dict[str, Any] = {"artifactLocation": _artifact(problem.path)}
        if problem.line:
            place["region"] = {"startLine": problem.line, "startColumn": max(problem.column, 1)}
        said["locations"] = [{"physicalLocation": place}]
    return said


def _result(run: Run, finding: Finding, rules: list[str]) -> dict[str, Any]:
    about = run.advisor(finding.rule)
    said = [f"{advice.ask(finding)}.", about.why, finding.note, _instead(about.to_write(finding.found))]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "level": LEVELS[finding.level],
        "message": {"text": " ".join(part for part in said if part)},
        "locations": [
            {"physicalLocation": {"artifactLocation": _artifact(finding.path), "region": _region(finding)}}
        ],
    }
    if finding.fix or finding.wider:
        result["fixes"] = [_fix(finding)]
    return result


def _region(finding: Finding) -> dict[str, Any]:
    return {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
    }


def _fix(finding: Finding) -> dict[str, Any]:
    region = _region(finding)
    line, column, say = finding.wider or (finding.line, finding.column, finding.fix)
    region |= {"startLine": line, "startColumn": column}
    replacement = {"deletedRegion": region, "insertedContent": {"text": say}}
    change = {"artifactLocation": _artifact(finding.path), "replacements": [replacement]}
    return {"description": {"text": f"Write “{say}”."}, "artifactChanges": [change]}


def _artifact(path: str) -> dict[str, str]:
    """A path as a relative address. One outside the root, or on another drive, stands for itself."""
    uri = quote(os.fsencode(path))
    if os.path.isabs(path):
        return {"uri": f"file://{uri if uri.startswith('/') else '/' + uri}"}
    return {"uri": uri, "uriBaseId": ROOT}
