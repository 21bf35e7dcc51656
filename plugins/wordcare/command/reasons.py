"""`wordcare check --explain`: every expression met, and why it was found or let pass.

What was found about reading ease comes after that. Where to change it is said once for each rule.
"""

from __future__ import annotations

import os

import wordcare
from wordcare.advice import file_name, page_file
from wordcare.checking import level_of, verdicts
from wordcare.contents import file_text
from wordcare.ease.rules import LEVELS
from wordcare.reports.excerpt import visible
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wordcare.ease.why import Why
    from wordcare.finding import Finding
    from wordcare.reports import Checked
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings
    from wordcare.verdict import Verdict

OFF = "this project's settings or the selection leave it out"
FOR_ALL = {
    "the words ": "matching/speaking.txt",
    "these are ": "matching/speaking.txt",
    "the writer says it of themselves": "matching/speaking.txt",
    "it is an entry in a list": "matching/speaking.txt",
    "it says ": "matching/speaking.txt",
    "it stands under": "matching/speaking.txt",
    "the question is put aside": "matching/speaking.txt",
    "other words are set against it": "matching/speaking.txt",
    "other words are told instead": "matching/speaking.txt",
    "it is part of a title": "judgement/naming/cited.py",
    "it is one of several names": "judgement/talk/fragments.py",
    "the denial goes on": "judgement/talk/denied.py",
    "this is when the words apply": "judgement/talk/doubted.py",
    "the letters in quotation marks": "judgement/talk/of_others.py",
    "advice keeps quiet": "judgement/talk/softly.py",
    "it may be used or only talked about": "matching/speaking.txt",
    "it may be denied of somebody": "judgement/talk/softly.py",
    "it may be the writer’s own story": "judgement/talk/softly.py",
    "the same words ": "judgement/talk/echoed.py",
    "the same sentence puts": "judgement/talk/echoed.py",
    "the cell beside it says": "judgement/shown/rows.py",
    "other words stand beside it": "judgement/shown/rows.py",
    "it is part of a name": "matching/names.txt",
    "the sentence is not in English": "matching/grammar.txt",
}
"""How a reason begins that goes for all expressions -> the list or module that decided, in this package."""
HERE = (
    "an exception allows it",
    "it is marked as a mention",
    "it is a link",
    "the page has explained it",
    "this is its own page",
    "it is the first half",
    "it is part of an address",
    "it is a word to search for",
    OFF,
)
"""How a reason begins that stands in the text itself, or in the settings."""


class Reasons:
    """Says why, for the expressions in the files of one run."""

    def __init__(
        self, rulebook: Rulebook, settings: Settings, selected: frozenset[str] | None, today: str
    ) -> None:
        self._rulebook = rulebook
        self._settings = settings
        self._levels: Mapping[str, str] = settings.levels
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
        yield "No expression of the rulebook was met.\n\n" if heading else "\n"
        yield from self._about_reading(checked)

    def _about_reading(self, checked: list[Checked]) -> Iterator[str]:
        """A heading, then a line for each finding about reading ease, and once where to change it."""
        found = [(file, [one for one in file.findings if one.rule in LEVELS]) for file in checked]
        if not any(findings for _, findings in found):
            return
        from wordcare.ease.why import Why

        said: set[str] = set()
        yield "What was found about reading ease, and why:\n"
        for file, findings in found:
            if findings:
                why = Why(self._settings, file.source or _read_again(file.path))
                for finding in findings:
                    yield from _reading_lines(finding, why, said)
        yield "To leave a rule out, set it to `off` under `levels` there.\n\n"

    def _line(self, source: Source, verdict: Verdict) -> str:
        line, column = source.line_column(verdict.start)
        level = verdict.weighed(level_of(verdict.rule, self._rulebook, self._levels, self._selected))
        judged = f"found ({level})" if verdict.flagged else "let pass"
        reason = verdict.reason
        if verdict.flagged and level == "off":
            judged, reason = "let pass", OFF
        place = f"{source.path}:{line}:{column}:"
        said = visible(f"{place} “{verdict.found}” is {judged}: {reason}. [{verdict.rule}]") + "\n"
        where = "" if reason.startswith(HERE) else self._where(verdict)
        return f"{said}    To change that: {where}\n" if where else said

    def _where(self, verdict: Verdict) -> str:
        """The file that decided: a list or a module for all expressions, or else the word's page."""
        for beginning, name in FOR_ALL.items():
            if verdict.reason.startswith(beginning):
                return file_name(os.path.join(os.path.dirname(wordcare.__file__), *name.split("/")))
        return page_file(self._rulebook.words[verdict.rule])


def _reading_lines(finding: Finding, why: Why, said: set[str]) -> Iterator[str]:
    """Why something was found, and where to change it unless that is `said` already."""
    words = f" “{finding.found}”" if finding.found else " this"
    place = f"{finding.path}:{finding.line}:{finding.column}:"
    reason = why.reason(finding)
    yield visible(f"{place}{words} is found ({finding.level}): {reason}. [{finding.rule}]") + "\n"
    change = why.change(finding.rule, finding.found)
    if change not in said:
        said.add(change)
        yield f"    To change that: {visible(change)}\n"


def _read_again(path: str) -> Source:
    """The file at `path`; an empty one where that cannot be read, which the report says already."""
    source = file_text(path)
    return source if isinstance(source, Source) else Source(path, "")
