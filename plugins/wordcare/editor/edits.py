"""Changes to a page that a person may choose, each tried on a copy before it is offered.

A change is offered only if the page then reads as it should: the same words but for those
that were replaced, and no finding that was not there before.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from wordcare import advice
from wordcare.checking import check
from wordcare.reading import read
from wordcare.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.editor.page import Page
    from wordcare.editor.projects import Project
    from wordcare.finding import Finding
    from wordcare.prose import Passage
    from wordcare.rulebook.word import Word

ANY_REASON = "it is said here"
"""Stands for the writer's reason while a change is tried."""

_NO_WORDS = ("such as", '"', "“")
"""Signs that a replacement tells what to write, and is not itself what to write."""
_IN_PLACE_OF = re.compile(r"in place of [\"“]([^\"”]+)[\"”]")
_ABOUT = {"one": "about several", "several": "about one"}
"""How the note on a replacement begins that does not suit a form."""
_LINE_TOP = re.compile(r"[ \t]*#*[ \t]*")
_MARKERS = "*_"


class Edit(NamedTuple):
    """`new` in place of `start:end`."""

    start: int
    end: int
    new: str

    def applied(self, text: str) -> str:
        """The whole text with the change."""
        return text[: self.start] + self.new + text[self.end :]


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

    def replacements(self, finding: Finding) -> Iterator[tuple[str, str, Edit]]:
        """What to write instead, with its note: first the one that fits for sure, if there is one."""
        word = self._rulebook.words.get(finding.rule)
        if word is None or finding.note:
            return
        for say, note in _choices(word, finding, self._feature(finding)):
            edit = Edit(finding.start, finding.end, say)
            if self._replaces(edit, finding):
                yield say, note, edit

    def exception(self, finding: Finding) -> Edit | None:
        """A comment that lets the words stand, with `advice.NOT_OURS` where the writer's reason goes."""
        comment = advice.exception(finding)
        passage = self._passage(finding)
        if not comment or passage is None:
            return None
        for edit in self._above(comment, passage):
            reasoned = edit._replace(new=edit.new.replace(advice.NOT_OURS, ANY_REASON))
            if self._lets_pass(reasoned, finding):
                return edit
        return None

    def mention(self, finding: Finding) -> Edit | None:
        """The mark that says that the words are talked about."""
        if not advice.mention(finding):
            return None
        return next((edit for edit in self._marks(finding) if self._lets_pass(edit, finding)), None)

    def _feature(self, finding: Finding) -> str:
        place = (finding.start, finding.end)
        return next((each.feature for each in self._page.verdicts if (each.start, each.end) == place), "")

    def _passage(self, finding: Finding) -> Passage | None:
        return next((each for each in self._passages if _holds(each, finding)), None)

    def _above(self, comment: str, passage: Passage) -> Iterator[Edit]:
        """Where the comment may stand: above the paragraph, at its beginning, above the whole block."""
        first = passage.pieces[0][1]
        line = self._line_start(first)
        before = self._text[line:first]
        if _LINE_TOP.fullmatch(before):
            yield self._on_own_line(comment, line)
        yield Edit(first, first, f"{comment} ")
        while line > 0 and self._text[self._line_start(line - 1) : line].strip():
            line = self._line_start(line - 1)
        yield self._on_own_line(comment, line)

    def _on_own_line(self, comment: str, line: int) -> Edit:
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
        if finding.path.lower().endswith((".md", ".markdown")):
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
        wanted = (
            before[: place.start()] + said + before[place.end() :]
            for place in re.finditer(re.escape(finding.found), before)
        )
        return kind == new_kind and now in wanted


def _choices(word: Word, finding: Finding, feature: str) -> Iterator[tuple[str, str]]:
    """The replacements on the page that may suit this place, each with its note."""
    if finding.fix:
        yield finding.fix, ""
    for say, fits, note in word.instead:
        other = _IN_PLACE_OF.search(note)
        unfit = (
            (fits and fits not in (feature, "any"))
            or any(sign in say for sign in _NO_WORDS)
            or note.startswith(_ABOUT.get(feature, "\0"))
            or (other and other[1].lower() != finding.found.lower())
        )
        said = _in_capitals(say, word, finding)
        if not unfit and said != finding.fix:
            yield said, note


def _in_capitals(say: str, word: Word, finding: Finding) -> str:
    """`say` with a capital letter where the words have one that is not their own."""
    own = any(expression[:1].isupper() for expression in (*word.avoid, *word.forms))
    placed = finding.found[:1].isupper() and finding.found[1:2].islower() and not own
    return say[:1].upper() + say[1:] if placed else say


def _words(passages: list[Passage]) -> list[tuple[str, str]]:
    return [(passage.kind, " ".join(passage.text.split())) for passage in passages if passage.pieces]


def _holds(passage: Passage, finding: Finding) -> bool:
    return passage.pieces[0][1] <= finding.start and finding.end <= passage.pieces[-1][2]
