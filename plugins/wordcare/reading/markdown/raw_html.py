"""Words in raw HTML: a passage for each block, without code, scripts and styles.

Fenced code was taken out of it before and left placeholders.
"""

from __future__ import annotations

from wordcare.prose import MENTION, has_orders
from wordcare.reading.html_tokens import CLOSE, COMMENT, OPEN, RAW, TEXT, tokens
from wordcare.reading.markdown.html_tags import BLOCK_TAGS
from wordcare.reading.markdown.stash import PLACEHOLDER, Code
from wordcare.reading.markdown.words import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.stash import Stash

_KINDS = {"li": "item", "td": "cell", "th": "cell", "dt": "term", "dd": "item", "summary": "title"}
_KINDS.update((f"h{level}", "heading") for level in range(1, 7))


def covered(text: str) -> dict[int, tuple[int, int]]:
    """What each comment in raw HTML covers, by its start: the same as in a web page."""
    if not has_orders(text):
        return {}
    from wordcare.reading.html import read_html
    from wordcare.source import Source

    return {comment.start: comment.covers for comment in read_html(Source("", text)).comments}


def mentions(text: str) -> list[tuple[int, int]]:
    """Where mentions stand in raw HTML, in order: the same as in a web page."""
    from wordcare.reading.html import read_html
    from wordcare.source import Source

    passages = read_html(Source("", text)).passages
    return sorted((start, end) for each in passages for start, end, kind, _ in each.marks if kind == MENTION)


class RawHtml:
    """What a chunk of raw HTML holds: passages, and comments as (start, end) in the chunk."""

    def __init__(self, source: str, chunk: Chunk, quoted: bool, stash: Stash) -> None:
        self.passages: list[Passage] = []
        self.extras: list[Passage] = []
        """What attributes say, and titles of code."""
        self.comments: list[tuple[int, int]] = []
        self._words = Words(source, chunk)
        self._stash = stash
        self._quoted = quoted
        self._kind = "paragraph"
        self._read(chunk.text)

    def _read(self, text: str) -> None:
        words = self._words
        for kind, start, end, name in tokens(text):
            if kind == TEXT:
                self._text(text, start, end)
            elif kind == COMMENT:
                self.comments.append((start, end))
            elif kind == RAW:
                if name == "textarea":
                    words.html_text(start, end)
            elif kind in (OPEN, CLOSE):
                if name in BLOCK_TAGS:
                    self._flush()
                    self._kind = _KINDS.get(name, "paragraph") if kind == OPEN else "paragraph"
                words.tag(start, end)
        words.finish()
        self._flush()
        self.extras = words.extras
        if MENTION in text:
            self._mark(mentions(text))

    def _mark(self, places: list[tuple[int, int]]) -> None:
        """Mark the mentions, which stand at these places in order, and nothing else as one."""
        chunk, at = self._words.chunk, 0
        marked = [(chunk.place(start), chunk.end_place(end)) for start, end in places]
        for passage in self.passages:
            first, last = passage.pieces[0][1], passage.pieces[-1][2]
            passage.marks = [mark for mark in passage.marks if mark[2] != MENTION]
            while at < len(marked) and marked[at][1] <= first:
                at += 1
            while at < len(marked) and marked[at][0] < last:
                passage.marks.append((*marked[at], MENTION, ""))
                at += 1

    def _text(self, text: str, start: int, end: int) -> None:
        while (at := text.find("\x02", start, end)) >= 0:
            self._words.html_text(start, at)
            start = self._code(text, at)
        self._words.html_text(start, end)

    def _code(self, text: str, at: int) -> int:
        """Fenced code ends a passage, and its title is one. Gives back where to go on."""
        import re

        match = re.compile(PLACEHOLDER).match(text, at)
        if match is None:
            return at + 1
        if not self._words.silent:
            self._flush()
            entry = self._stash.entries[int(match[1])]
            if isinstance(entry, Code) and entry.title is not None:
                title = Words(self._words.source, entry.title)
                title.html_text(0, len(entry.title.text))
                if (passage := title.passage("title", self._quoted)) is not None:
                    self._words.extras.append(passage)
        return match.end()

    def _flush(self) -> None:
        passage = self._words.passage(self._kind, self._quoted)
        if passage is not None:
            self.passages.append(passage)
