"""What is to be said about a file, as bytes that another process or a later run understands.

Beside the findings and problems, a parcel has how many findings there are of each level and
what the report says of them. Most runs need no more, so the findings stay packed.
"""

from __future__ import annotations

import marshal

from wordcare.finding import Finding, Problem
from wordcare.reports import Checked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Result = tuple[list[Finding], list[Problem]]

CLEAN = b""
"""Stands for a file with nothing to say about it."""


def parcel(checked: Checked, style: str = "", piece: str = "") -> bytes:
    """All that is to be said about a file. `piece` is what a report in that `style` says."""
    if not checked.findings and not checked.problems:
        return CLEAN
    problems = [without_path(problem) for problem in checked.problems]
    findings = marshal.dumps([_plain(finding) for finding in checked.findings])
    return marshal.dumps((style, checked.counts, piece, problems, findings))


def fits(made: bytes, style: str) -> bool:
    """Whether a parcel has what a report in that style says."""
    return made == CLEAN or marshal.loads(made)[0] == style


def opened(made: bytes, path: str, again: Callable[[str, list[Finding]], Checked]) -> Checked:
    """What is in a parcel about the file at `path`.

    `again` makes findings whole with the text of their file; it is asked only when somebody wants them.
    """
    if made == CLEAN:
        return Checked(path, None, [], [])
    _, counts, piece, problems, findings = marshal.loads(made)

    def whole() -> Checked:
        return again(path, [_finding(parts, path) for parts in marshal.loads(findings)])

    checked = Checked.closed(path, counts, piece, whole)
    checked.problems = [Problem(path, *parts) for parts in problems]
    return checked


def packed(result: Result) -> bytes:
    """A result as bytes, without the path of its file."""
    findings, problems = result
    if not findings and not problems:
        return CLEAN
    return marshal.dumps((list(map(_plain, findings)), list(map(without_path, problems))))


def unpacked(made: bytes, path: str) -> Result:
    """The result that was packed, for the file at `path`."""
    if made == CLEAN:
        return [], []
    findings, problems = marshal.loads(made)
    return [_finding(parts, path) for parts in findings], [Problem(path, *parts) for parts in problems]


def _plain(f: Finding) -> tuple[object, ...]:
    place = f.line, f.column, f.end_line, f.end_column
    told = f.note, f.fix, f.wider, f.in_yaml, f.where, f.writing
    return f.start, f.end, place, f.rule, f.level, f.found, *told


def _finding(parts: tuple[Any, ...], path: str) -> Finding:
    note, fix, wider, in_yaml, where, writing = parts[6:]
    about = {"in_yaml": in_yaml, "where": where, "writing": writing}
    return Finding(path, *parts[:6], note=note, fix=fix, wider=wider, **about)


def without_path(p: Problem) -> tuple[object, ...]:
    """A problem without the path of its file, as plain values."""
    return p.message, p.next_step, p.line, p.column
