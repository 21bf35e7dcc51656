"""Proves that new words in a text leave the rest of it as a reader read it before.

The new text is read again, and must say the same but for the new words. So markup, addresses
and settings stay whole.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from wordcare.reading import MARKDOWN, read
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage
    from wordcare.verdict import Verdict

_BREAKS = ("\\", "  ", "<")
"""How a line break begins that the reader sees."""

_OWN_ID = r"\{[^{}\n]*#[^{}\n]*\}[ \t]*#*[ \t]*$"
"""Ends the line of a heading whose address does not depend on its words."""


class Replacement:
    """New words for `start:end` of a text."""

    __slots__ = ("end", "say", "start", "verdict")

    def __init__(self, verdict: Verdict) -> None:
        self.start = verdict.fix_start
        self.end = verdict.end
        self.say = verdict.fix
        self.verdict = verdict


def replaced(text: str, replacements: list[Replacement]) -> str:
    """`text` with all `replacements`, which are in order and apart."""
    parts, at = [], 0
    for one in replacements:
        parts += [text[at : one.start], one.say]
        at = one.end
    return "".join([*parts, text[at:]])


class Page:
    """A text as it is read now, to compare with how it would be read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._passages = [passage for passage in read(source).passages if passage.pieces]

    def sound(self, wanted: list[Replacement]) -> list[Replacement]:
        """Those of `wanted` after which the page reads as before, but for the new words."""
        if not wanted or self._reads_well(wanted):
            return wanted
        if len(wanted) == 1:
            return []
        half = len(wanted) // 2
        kept = [*self.sound(wanted[:half]), *self.sound(wanted[half:])]
        return kept if self._reads_well(kept) else []

    def _reads_well(self, wanted: list[Replacement]) -> bool:
        after = read(Source(self._source.path, replaced(self._source.text, wanted)))
        expected = [(passage.kind, self._expected(passage, wanted)) for passage in self._passages]
        return expected == [
            (passage.kind, _plain(passage.text)) for passage in after.passages if passage.pieces
        ]

    def _expected(self, passage: Passage, wanted: list[Replacement]) -> str:
        """How the passage should read with the new words."""
        first = bisect_left(wanted, passage.pieces[0][1], key=_start)
        parts, at = [], 0
        for one in wanted[first:]:
            if one.start >= passage.pieces[-1][2]:
                break
            there = span(passage, one.start, one.end, self._source.text)
            if there:
                parts += [passage.text[at : there[0]], one.say]
                at = there[1]
        return _plain("".join([*parts, passage.text[at:]]))


def span(passage: Passage, start: int, end: int, text: str) -> tuple[int, int] | None:
    """Where `start:end` of the file stands in the passage; None when there is more than plain words in it."""
    at, first, reached = 0, -1, start
    for words, begins, ends in passage.pieces:
        if begins > reached:
            return None
        if words and ends > reached:
            same = len(words) == ends - begins
            if not same and (begins < start or ends > end or _is_seen(words, text[begins:ends])):
                return None
            first = at + (start - begins if same else 0) if first < 0 else first
            if ends >= end:
                return first, at + (end - begins if same else len(words))
            reached = ends
        at += len(words)
    return None


def _is_seen(words: str, written: str) -> bool:
    """Whether a piece that is not written as it reads is a line break that the reader sees."""
    return words.isspace() and written.startswith(_BREAKS)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _start(one: Replacement) -> int:
    return one.start


def moved_headings(before: Source, after: Source) -> list[int]:
    """The lines of the headings in `after` that read differently in `before`, and so get another address.

    Both have the same passages. Those with an address of their own are left out, as in web pages.
    """
    if not after.path.lower().endswith(MARKDOWN):
        return []
    pairs = zip(_headings(before), _headings(after), strict=True)
    lines = [after.line_column(new.pieces[0][1])[0] for old, new in pairs if old.text != new.text]
    return [line for line in lines if not re.search(_OWN_ID, after.line(line))]


def _headings(source: Source) -> list[Passage]:
    return [passage for passage in read(source).passages if passage.kind == "heading" and passage.pieces]
