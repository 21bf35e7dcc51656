"""HTML that stands inside something else: a string of JSON, a value of YAML.

The outer reader says which part of the file each part of the HTML comes from; what is read
from the HTML then gets its place in the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from wordcare.prose import Comment, Passage, Prose
from wordcare.reading.html import read_html
from wordcare.reading.html_text import add_pieces
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reading.html_text import Piece

LITERAL = {"<": "&lt;", "&": "&amp;"}
"""What signs of plain text have to be, for a reader of HTML to see them as they are."""

_PLAIN = re.compile(r"[<&]|[^<&]+")


def read_inside(origin: list[Piece], kind: str) -> Prose:
    """What is read of the HTML that `origin` spells, with places in the file that it comes from.

    All passages that would be paragraphs are of the kind given.
    """
    whole = _Origin([piece for piece in origin if piece[0]])
    inner = read_html(Source("", whole.text))
    passages = [whole.passage(found, kind) for found in inner.passages]
    comments = [
        Comment(*whole.place(comment.start, comment.end), comment.text, whole.place(*comment.covers))
        for comment in inner.comments
    ]
    return Prose(passages, comments)


def read_attribute(text: str, start: int, end: int) -> list[Passage]:
    """The words of a whole page that stands in the value `text[start:end]` of an attribute."""
    return read_inside(_value(text, start, end), "paragraph").passages


def read_style(text: str, start: int, end: int) -> list[Passage]:
    """The words that the value `text[start:end]` of a `style` attribute shows."""
    from wordcare.reading import styles

    whole = _Origin(_value(text, start, end))
    return [whole.passage(found, "") for found in styles.passages(whole.text, 0, len(whole.text))]


def _value(text: str, start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    add_pieces(pieces, text, start, end, attribute=True)
    return pieces


def literal(words: str, start: int) -> Iterator[Piece]:
    """Plain text that begins at `start` as pieces of HTML that show it as it is."""
    for match in _PLAIN.finditer(words):
        at = start + match.start()
        yield LITERAL.get(match[0], match[0]), at, at + len(match[0])


class _Origin:
    """Text spelt by pieces of a file, and the way back."""

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = pieces
        self.text = "".join(piece[0] for piece in pieces)
        self.starts: list[int] = []
        total = 0
        for words, _, _ in pieces:
            self.starts.append(total)
            total += len(words)

    def passage(self, found: Passage, kind: str) -> Passage:
        """A passage of `text` with its places in the file, of the kind given if it is a paragraph."""
        pieces = [part for piece in found.pieces for part in self.parts(*piece)]
        passage = Passage(kind if found.kind == "paragraph" else found.kind, pieces, quoted=found.quoted)
        passage.marks = [
            (*self.place(start, end), mark, value) for start, end, mark, value in found.marks if start < end
        ]
        return passage

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where in the file `text[start:end]` comes from; an empty part from an empty place."""
        if start == end:
            place = self._place(end - 1)[1] if end else self._place(0)[0]
            return place, place
        return self._place(start)[0], self._place(end - 1)[1]

    def parts(self, words: str, start: int, end: int) -> list[Piece]:
        """The pieces of the file that show `words`, which stand for `text[start:end]`."""
        if len(words) != end - start:
            return [(words, *self.place(start, end))]
        parts: list[Piece] = []
        at = start
        while at < end:
            index = bisect_right(self.starts, at) - 1
            spelt, first, last = self.pieces[index]
            until = min(end, self.starts[index] + len(spelt))
            if len(spelt) == last - first:
                first, last = self._place(at)[0], self._place(until - 1)[1]
            parts.append((words[at - start : until - start], first, last))
            at = until
        return parts

    def _place(self, at: int) -> tuple[int, int]:
        index = bisect_right(self.starts, at) - 1
        words, start, end = self.pieces[index]
        if len(words) != end - start:
            return start, end
        start += at - self.starts[index]
        return start, start + 1
