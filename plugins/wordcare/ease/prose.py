"""What of a page counts for reading ease: its running text, sentence by sentence.

Paragraphs and items of lists count, those in callouts (`> [!NOTE]`) too. Not scored are headings, tables,
terms, code, alternative texts, titles, footnotes, lists of references, and quotations, which are other
people's words: paragraphs, blocks and boxes of them, and what people say inside a sentence.
"""

from __future__ import annotations

import re

from wordcare.ease.references import is_over_references
from wordcare.ease.sentences import sentences
from wordcare.ease.spoken_words import spoken_words, without
from wordcare.judgement.shown.quote_boxes import in_callout, in_quote_box
from wordcare.prose import RUNNING_TEXT, Passage, may_quote_in_boxes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Prose

_QUOTES = ("“", '"', "‘")
_QUOTATION = re.compile(r"(?:“[^“”]*”|\"[^\"]*\"|‘[^‘’“”]*[.!?]’)\s*(?:[—–-].*)?")
_CALLOUT = re.compile(r"\[!\w+\][+-]?\s*")
_ITEM = re.compile(r"(?:[-*+•▪·◦●○■□☐☑✓✔✗✘✅❌➢➤→]\ufe0f?|\(?\d{1,2}[.)])(?:\s|$)")
_LETTERED_ITEM = re.compile(r"(?:[–—]|\(?(?:[a-z]|[ivx]{2,4})\))(?:\s|$)")
"""What may also begin a line of a sentence: an item only at the top, after a colon or after another item."""


def scored(prose: Prose, text: str = "") -> Iterator[Passage]:
    """The passages that count, without the quotations in them, in the order of the page.

    `text` is the file as it stands. It tells which passages stand in boxes for quotations.
    """
    in_references = False
    has_callouts = "[!" in text
    has_boxes = may_quote_in_boxes(text)
    for passage in prose.passages:
        if passage.kind == "heading":
            in_references = is_over_references(passage.text)
        elif passage.kind in RUNNING_TEXT and not in_references:
            if passage.quoted and not (has_callouts and in_callout(text, passage.pieces[0][1])):
                continue
            if has_boxes and in_quote_box(text, passage.pieces[0][1]):
                continue
            own = _without_quotes(passage) if passage.marks else passage
            if passage.quoted and (mark := _CALLOUT.match(own.text)):
                own = _kept(own, without(own.pieces, [mark.span()]))
            words = own.text.lstrip()
            if words and not (words.startswith(_QUOTES) and _QUOTATION.fullmatch(words)):
                yield _without_speech(own)


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
    return _kept(passage, pieces)


def _without_speech(passage: Passage) -> Passage:
    """The passage without what people say in it, as in `“...,” said Bo`."""
    spans = spoken_words(passage.text)
    if not spans:
        return passage
    return _kept(passage, without(passage.pieces, spans))


def _kept(passage: Passage, pieces: list[tuple[str, int, int]]) -> Passage:
    """The passage with only those of its pieces."""
    kept = Passage(passage.kind, pieces)
    kept.marks = passage.marks
    return kept


def sentences_in(passage: Passage) -> Iterator[tuple[int, int]]:
    """Start and end in `passage.text` of each sentence."""
    for start, end in stretches(passage):
        yield from sentences(passage.text, start, end)


def stretches(passage: Passage) -> Iterator[tuple[int, int]]:
    """The parts of `passage.text` that stand on their own.

    Mostly that is all of it. Lines of the file that begin like items of a list are parts of their own,
    without their marks, even where the page shows no list.
    """
    at, start, after_line, in_list = 0, 0, False, True
    for text, _, _ in passage.pieces:
        item = None
        if after_line or not at:
            item = _ITEM.match(text) or (_LETTERED_ITEM.match(text) if in_list else None)
        if item is not None:
            if at:
                yield start, at
            start = at + item.end()
        after_line = text == " "  # the end of a line is a piece of its own
        if not after_line:
            in_list = start > 0 or text.endswith(":")
        at += len(text)
    yield start, at
