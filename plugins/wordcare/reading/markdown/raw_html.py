"""Words in raw HTML: a passage for each block, without code, scripts and styles."""

from __future__ import annotations

from wordcare.reading.html_tokens import CLOSE, COMMENT, OPEN, RAW, TEXT, tokens
from wordcare.reading.markdown.html_tags import BLOCK_TAGS
from wordcare.reading.markdown.words import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage
    from wordcare.reading.markdown.chunk import Chunk

_KINDS = {"li": "item", "td": "cell", "th": "cell", "dt": "term", "dd": "item", "summary": "title"}
_KINDS.update((f"h{level}", "heading") for level in range(1, 7))


class RawHtml:
    """What a chunk of raw HTML holds: passages, and comments as (start, end) in the chunk."""

    def __init__(self, source: str, chunk: Chunk, quoted: bool) -> None:
        self.passages: list[Passage] = []
        self.comments: list[tuple[int, int]] = []
        self._words = Words(source, chunk)
        self._quoted = quoted
        self._quotes = 0
        self._kind = "paragraph"
        self._read(chunk.text)

    def _read(self, text: str) -> None:
        words = self._words
        for kind, start, end, name in tokens(text):
            if kind == TEXT:
                words.html_text(start, end)
            elif kind == COMMENT:
                self.comments.append((start, end))
            elif kind == RAW:
                if name == "textarea":
                    words.html_text(start, end)
            elif kind in (OPEN, CLOSE):
                if name in BLOCK_TAGS:
                    self._flush()
                    self._kind = _KINDS.get(name, "paragraph") if kind == OPEN else "paragraph"
                    self._count_quote(name, kind)
                words.tag(start, end)
        words.finish()
        self._flush()
        self.passages.extend(words.extras)

    def _count_quote(self, name: str, kind: str) -> None:
        if name == "blockquote":
            self._quotes = max(self._quotes + (1 if kind == OPEN else -1), 0)

    def _flush(self) -> None:
        passage = self._words.passage(self._kind, self._quoted or self._quotes > 0)
        if passage is not None:
            if self._quotes:
                passage.marks.append((passage.pieces[0][1], passage.pieces[-1][2], "quote", ""))
            self.passages.append(passage)
