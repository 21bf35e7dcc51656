"""Finds what is set in italics: titles, and words that are talked about, often are.

Readers of files leave markup out of a passage, but its pieces tell where it stood.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage

_OPENS = ("<em>", "<i>", "<cite>")
_CLOSES = ("</em>", "</i>", "</cite>")
_SIGNS = ("*", "_", "<")
"""One of these stands in all markup of italics."""


def italics(passage: Passage, source: str) -> list[tuple[int, int]]:
    """Start and end, in the text of `passage`, of each part that `source` sets in italics."""
    found: list[tuple[int, int]] = []
    pieces = passage.pieces
    opened, at, before = -1, 0, max((pieces[0][1] if pieces else 0) - 6, 0)
    last = pieces[-1][2] if pieces else 0
    if not any(source.find(sign, before, last) >= 0 for sign in _SIGNS):
        return found
    for text, start, end in pieces:
        if markup := source[before:start]:
            if opened >= 0 and _closes(markup):
                found.append((opened, at))
                opened = -1
            if opened < 0 and _opens(markup):
                opened = at
        at += len(text)
        before = end
    if opened >= 0 and _closes(source[before : before + 7]):
        found.append((opened, at))
    return [(start, end) for start, end in found if _whole_words(passage.text, start, end)]


def _whole_words(text: str, start: int, end: int) -> bool:
    """Whether `start:end` neither begins nor ends inside a word."""
    return not text[max(start - 1, 0) : start].isalnum() and not text[end : end + 1].isalnum()


def _opens(markup: str) -> bool:
    return markup.endswith(_OPENS) or _single(markup[-2:], markup[-1:])


def _closes(markup: str) -> bool:
    return markup.startswith(_CLOSES) or _single(markup[:2], markup[:1])


def _single(edge: str, sign: str) -> bool:
    """Whether the edge of some markup is one star or one underscore; two are for bold."""
    return sign in ("*", "_") and edge != sign * 2
