"""Words in raw HTML: those that the reader of web pages finds in it, at their places in the file.

Fenced code was taken out of it before and left placeholders.
"""

from __future__ import annotations

import re

from wordcare.prose import Passage
from wordcare.reading.html import read_part
from wordcare.reading.markdown.stash import PLACEHOLDER, Code
from wordcare.reading.markdown.words import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.stash import Stash

_PLACEHOLDER = re.compile(PLACEHOLDER)
_CODE = "<hr alt="


class RawHtml:
    """What a chunk of raw HTML holds. Its comments have the places that they have in the chunk."""

    def __init__(self, source: str, chunk: Chunk, quoted: bool, stash: Stash | None) -> None:
        self._source = source
        self._chunk = chunk
        self._quoted = quoted
        self._stash = stash
        words, beside, self.comments = read_part(_PLACEHOLDER.sub(_block, chunk.text))
        self.passages = self._placed(words)
        self.beside = self._placed(beside)
        """What attributes say, words that stand apart, and titles of code."""

    def _placed(self, passages: list[Passage]) -> list[Passage]:
        placed = [self._title(each) if self._is_code(each) else self._place(each) for each in passages]
        return [each for each in placed if each is not None]

    def _is_code(self, passage: Passage) -> bool:
        """Whether a passage stands for what a placeholder leads to."""
        return self._chunk.text[max(passage.start - len(_CODE), 0)] == "\x02"

    def _title(self, passage: Passage) -> Passage | None:
        """The title of the code for which a passage stands."""
        match = _PLACEHOLDER.match(self._chunk.text, passage.start - len(_CODE))
        entry = self._stash.entries[int(match[1])] if match and self._stash else None
        if not isinstance(entry, Code) or entry.title is None:
            return None
        words = Words(self._source, entry.title)
        words.html_text(0, len(entry.title.text))
        return words.passage("title", self._quoted)

    def _place(self, passage: Passage) -> Passage | None:
        words = Words(self._source, self._chunk)
        for text, start, end in passage.pieces:
            words.piece(text, start, end)
        for start, end, kind, value in passage.marks:
            words.mark(start, end, kind, value)
        return words.passage(passage.kind, self._quoted or passage.quoted)


def _block(placeholder: re.Match[str]) -> str:
    """A block in place of code, as long as its placeholder, that says something if it is read at all."""
    return f"{_CODE}x{' ' * (len(placeholder[0]) - len(_CODE) - 2)}>"
