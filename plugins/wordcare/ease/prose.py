"""What of a page counts for reading ease: its running text, sentence by sentence.

Paragraphs and items of lists count. Not scored are headings, tables, terms, code, alternative texts,
titles, footnotes, lists of references, and quotations, which are other people's words.
"""

from __future__ import annotations

import re

from wordcare.ease.sentences import sentences
from wordcare.prose import Passage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Prose

SCORED = frozenset(("paragraph", "item"))
"""Kinds of passages that count."""

_REFERENCES = re.compile(
    r"(?:references?|sources?|bibliography|citations|footnotes|further reading|works cited)\W*", re.IGNORECASE
)
_QUOTES = ("“", '"', "‘")
_QUOTATION = re.compile(r"\s*(?:“[^“”]*”|\"[^\"]*\"|‘[^‘’“”]*[.!?]’)\s*(?:[—–-].*)?")
_ITEM = re.compile(r"(?:[-*+•▪]|\(?\d{1,2}[.)])(?:\s|$)")


def scored(prose: Prose) -> Iterator[Passage]:
    """The passages that count, without the quotations in them, in the order of the page."""
    in_references = False
    for passage in prose.passages:
        if passage.kind == "heading":
            in_references = _REFERENCES.fullmatch(passage.text.strip()) is not None
        elif passage.kind in SCORED and not (in_references or passage.quoted):
            own = _without_quotes(passage) if passage.marks else passage
            if not own.text.lstrip().startswith(_QUOTES) or not _QUOTATION.fullmatch(own.text):
                yield own


def _without_quotes(passage: Passage) -> Passage:
    """The passage without the parts marked as quotations (`<q>`)."""
    quotes = [(start, end) for start, end, kind, _ in passage.marks if kind == "quote"]
    if not quotes:
        return passage
    pieces = [
        piece
        for piece in passage.pieces
        if not any(start <= piece[1] and piece[2] <= end for start, end in quotes)
    ]
    kept = Passage(passage.kind, pieces)
    kept.marks = passage.marks
    return kept


def sentences_in(passage: Passage) -> Iterator[tuple[int, int]]:
    """Start and end in `passage.text` of each sentence. Lines that begin like items end a sentence."""
    text, start = passage.text, 0
    for item in [*_items(passage), len(text)]:
        yield from sentences(text, start, item)
        start = item


def _items(passage: Passage) -> Iterator[int]:
    """Where in the text a new line of the file begins like the item of a list."""
    at, after_line = 0, False
    for text, _, _ in passage.pieces:
        if after_line and _ITEM.match(text):
            yield at
        after_line = text == " "  # the end of a line is a piece of its own
        at += len(text)
