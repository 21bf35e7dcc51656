"""Changes to a page that a person may choose, each tried on a copy before it is offered.

A change is offered only if the page then reads as it should: the same words but for those
that were replaced, and no finding that was not there before.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from wordcare import advice
from wordcare.checking import check
from wordcare.editor.choices import Choice, Edit, choices
from wordcare.finding import DOUBTFUL
from wordcare.reading import MARKDOWN, read
from wordcare.replacing.fixes import QUOTED
from wordcare.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.editor.page import Page
    from wordcare.editor.projects import Project
    from wordcare.finding import Finding
    from wordcare.prose import Passage
    from wordcare.verdict import Verdict

ANY_REASON = "it is said here"
"""Stands for the writer's reason while a change is tried."""

OWN_LINE = ("above", "above block", "indented", "above table", "above list")
"""Where a comment stands on a line of its own, as `prose.Room` says it."""

_MARKERS = "*_"


class Edits:
    """The changes to offer on one page."""

    def __init__(self, page: Page, project: Project) -> None:
        assert page.source is not None
        assert project.rulebook is not None
        self._page = page
        self._source = page.source
        self._text = page.source.text
        self._rulebook = project.rulebook
        self._levels = project.settings.levels
        self._passages = [passage for passage in read(page.source).passages if passage.pieces]
        self._words = _words(self._passages)

    def replacements(self, finding: Finding) -> Iterator[Choice]:
        """What to write instead: first the one that fits for sure, if there is one."""
        verdict = self._verdict(finding)
        if verdict is None or finding.note not in ("", DOUBTFUL) or verdict.unfixed == QUOTED:
            return
        word = self._rulebook.words[finding.rule]
        yield from (
            choice for choice in choices(word, verdict, self._text) if self._replaces(choice.edit, finding)
        )

    def exception(self, finding: Finding) -> Edit | None:
        """A comment that lets the words stand, with `advice.NOT_OURS` where the writer's reason goes."""
        comment = advice.exception(finding)
        passage = self._passage(finding)
        if not comment or passage is None:
            return None
        edit = self._beside(comment, passage)
        reasoned = edit._replace(new=edit.new.replace(advice.NOT_OURS, ANY_REASON))
        return edit if self._lets_pass(reasoned, finding) else None

    def mention(self, finding: Finding) -> Edit | None:
        """The mark that says that the words are talked about."""
        if not advice.mention(finding):
            return None
        return next((edit for edit in self._marks(finding) if self._lets_pass(edit, finding)), None)

    def removal(self, finding: Finding) -> Edit | None:
        """Takes out an exception that is of no use, with its line if it has one of its own."""
        if not advice.exception_rule(finding.rule):
            return None
        number, _ = self._source.line_column(finding.start)
        starts = [*self._source.line_starts, len(self._text)]
        line, following = starts[number - 1], starts[number]
        alone = self._text[line:following].strip() == self._text[finding.start : finding.end]
        edits = [Edit(line, following, "")] if alone else []
        edits.append(Edit(finding.start, finding.end, ""))
        return next((edit for edit in edits if self._lets_pass(edit, finding)), None)

    def _verdict(self, finding: Finding) -> Verdict | None:
        place = (finding.rule, finding.start, finding.end)
        return next(
            (each for each in self._page.verdicts if (each.rule, each.start, each.end) == place), None
        )

    def _passage(self, finding: Finding) -> Passage | None:
        return next((each for each in self._passages if _holds(each, finding)), None)

    def _beside(self, comment: str, passage: Passage) -> Edit:
        """The comment where the reader of the page says that there is room for it."""
        room = passage.room
        if room is None:  # front matter, settings and web pages
            first = passage.pieces[0][1]
            return (
                self._on_own_line(comment, first) if comment.startswith("#") else Edit(first, first, comment)
            )
        if room.where in OWN_LINE:
            return self._on_own_line(comment, room.at)
        return Edit(room.at, room.at, comment if room.where == "words" else f"{comment} ")

    def _on_own_line(self, comment: str, at: int) -> Edit:
        line = self._line_start(at)
        indent = re.compile(r"[ \t]*").match(self._text, line)
        assert indent
        return Edit(line, line, f"{indent[0]}{comment}{self._line_end()}")

    def _line_start(self, offset: int) -> int:
        number, _ = self._source.line_column(offset)
        return self._source.line_starts[number - 1]

    def _line_end(self) -> str:
        found = re.search(r"\r\n?|\n", self._text)
        return found[0] if found else "\n"

    def _marks(self, finding: Finding) -> Iterator[Edit]:
        start, end = finding.start, finding.end
        written = self._text[start:end]
        if finding.path.lower().endswith(MARKDOWN):
            markers = len(self._text[:start]) - len(self._text[:start].rstrip(_MARKERS))
            if markers and self._text[end : end + markers] == self._text[start - markers : start]:
                yield Edit(end + markers, end + markers, "{ .mention }")
            yield Edit(start, end, f"*{written}*{{ .mention }}")
        yield Edit(start, end, f'<span class="mention">{written}</span>')

    def _lets_pass(self, edit: Edit, finding: Finding) -> bool:
        """Whether the words are no longer found, nothing new is, and readers get the same words."""
        after = Source(self._source.path, edit.applied(self._text))
        if _words(read(after).passages) != self._words:
            return False
        found, problems = check(after, self._rulebook, self._levels, None, date.today().isoformat())
        before = [(each.rule, each.found) for each in self._page.findings]
        for each in found:
            if (each.rule, each.found) not in before:
                return False
            before.remove((each.rule, each.found))
        return len(problems) <= len(self._page.problems) and (finding.rule, finding.found) in before

    def _replaces(self, edit: Edit, finding: Finding) -> bool:
        """Whether readers get the new words, and all else as before."""
        after = _words(read(Source(self._source.path, edit.applied(self._text))).passages)
        changed = [pair for pair in zip(self._words, after, strict=False) if pair[0] != pair[1]]
        if len(after) != len(self._words) or len(changed) != 1:
            return False
        (kind, before), (new_kind, now) = changed[0]
        said = " ".join(edit.new.split())
        replaced = " ".join([*self._text[edit.start : finding.start].split(), finding.found])
        wanted = (
            before[: place.start()] + said + before[place.end() :]
            for place in re.finditer(re.escape(replaced), before)
        )
        return kind == new_kind and now in wanted


def _words(passages: list[Passage]) -> list[tuple[str, str]]:
    return [(passage.kind, " ".join(passage.text.split())) for passage in passages if passage.pieces]


def _holds(passage: Passage, finding: Finding) -> bool:
    return passage.pieces[0][1] <= finding.start and finding.end <= passage.pieces[-1][2]
