"""`wordcare check --explain`: every expression met, and why it was found or let pass."""

from __future__ import annotations

from wordcare.checking import level_of, verdicts
from wordcare.contents import file_bytes, text_of
from wordcare.reports.excerpt import visible
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wordcare.reports import Checked
    from wordcare.rulebook import Rulebook
    from wordcare.verdict import Verdict

OFF = "this project's settings or the selection leave it out"


class Reasons:
    """Says why, for the expressions in the files of one run."""

    def __init__(
        self, rulebook: Rulebook, levels: Mapping[str, str], selected: frozenset[str] | None, today: str
    ) -> None:
        self._rulebook = rulebook
        self._levels = levels
        self._selected = selected
        self._today = today

    def lines(self, checked: list[Checked]) -> Iterator[str]:
        """A heading, then a line for each expression in each file, in order of place."""
        heading = "Every expression that was met, and why it was found or let pass:\n"
        for file in checked:
            source = file.source or _read_again(file.path)
            for verdict in verdicts(source, self._rulebook, self._today):
                yield heading + self._line(source, verdict)
                heading = ""
        yield "No expression of the rulebook was met.\n" if heading else "\n"

    def _line(self, source: Source, verdict: Verdict) -> str:
        line, column = source.line_column(verdict.start)
        level = level_of(verdict.rule, self._rulebook, self._levels, self._selected)
        judged = f"found ({level})" if verdict.flagged else "let pass"
        reason = verdict.reason
        if verdict.flagged and level == "off":
            judged, reason = "let pass", OFF
        place = f"{source.path}:{line}:{column}:"
        return visible(f"{place} “{verdict.found}” is {judged}: {reason}. [{verdict.rule}]") + "\n"


def _read_again(path: str) -> Source:
    """The file at `path`; an empty one where that cannot be read, which the report says already."""
    data = file_bytes(path)
    source = text_of(path, data) if isinstance(data, bytes) else data
    return source if isinstance(source, Source) else Source(path, "")
