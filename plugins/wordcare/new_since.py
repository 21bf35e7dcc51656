"""Tells which findings in a file are new since a git revision.

What stands on a line that changed is new. So is what was not found before on a line that stayed as it was:
it was code or a comment perhaps, or a link that led to the page about it. What was found less strongly
before is new too: another line of its sentence has changed.
"""

from __future__ import annotations

from wordcare.finding import LEVELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.changes import Changes
    from wordcare.finding import Finding
    from wordcare.reports import Checked


class NewSince:
    """Knows the findings that are new since the revision of `changes`. `check` finds those in an old text."""

    def __init__(self, changes: Changes, check: Callable[[str, bytes], list[Finding]]) -> None:
        self._changes = changes
        self._check = check

    def of(self, file: Checked) -> list[Finding]:
        """Those findings in a file that are new."""
        if not file.findings or file.source is None:
            return []
        lines = self._changes.lines(file.path, file.source.text)
        changed = {id(one) for one in file.findings if lines.touch(one.line, one.end_line)}
        if len(changed) == len(file.findings) or not lines.any:
            return [one for one in file.findings if id(one) in changed]
        before = self._check(file.path, self._changes.before(file.path) or b"")
        known = {(one.rule, one.line, one.column): LEVELS.index(one.level) for one in before}
        return [
            one
            for one in file.findings
            if id(one) in changed
            or known.get((one.rule, lines.before(one.line), one.column), -1) < LEVELS.index(one.level)
        ]
