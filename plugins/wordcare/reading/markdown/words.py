"""From the characters of a chunk to pieces with their places, marks and comments."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from wordcare.prose import OBJECT, Passage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.html_in_text import HtmlInText

_REFERENCE = r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?"


class Words:
    """Gathers what a reader gets from one chunk, in order."""

    __slots__ = ("_html", "_raised", "chunk", "extras", "marks", "pieces", "silent", "source")

    def __init__(self, source: str, chunk: Chunk) -> None:
        self.source = source
        self.chunk = chunk
        self.pieces: list[tuple[str, int, int]] = []
        self.marks: list[tuple[int, int, str, str]] = []
        self.extras: list[Passage] = []
        self.silent = ""
        """The name of the element that is open whose content is not prose."""
        self._html: HtmlInText | None = None
        self._raised: list[int] = []  # how many pieces stand before each thing that is raised and open

    def text(self, start: int, end: int) -> None:
        """Characters shown as they stand."""
        if self.silent or start >= end:
            return
        text, at = self.chunk.text, start
        line_end = text.find("\n", start, end)
        while line_end >= 0:  # a line end is a space, and so are the spaces beside it
            last, following = line_end, line_end + 1
            while last > at and text[last - 1] == " ":
                last -= 1
            while following < end and text[following] == " ":
                following += 1
            self._same(at, last)
            self.instead(" ", last, following)
            at = following
            line_end = text.find("\n", at, end)
        self._same(at, end)

    def _same(self, start: int, end: int) -> None:
        chunk = self.chunk
        if start >= end:
            return
        if len(chunk.starts) == 1:
            self._run(start, end)
            return
        inside = chunk.starts[bisect_right(chunk.starts, start) : bisect_left(chunk.starts, end)]
        for run_end in [*inside, end]:
            self._run(start, run_end)
            start = run_end

    def _run(self, start: int, end: int) -> None:
        """What stands together in the file."""
        origin = self.chunk.place(start)
        words = self.chunk.text[start:end]
        if not self.source.startswith(words, origin):  # a tab, which stands here as spaces
            if self.pieces and self.pieces[-1][2] > origin:  # and this is not the first of them
                return
            words = self.source[origin : origin + 1]
        self.pieces.append((words, origin, origin + len(words)))

    def piece(self, words: str, start: int, end: int) -> None:
        """Words that stand at `start:end`, or something instead of what stands there."""
        if words == self.chunk.text[start:end]:
            self._same(start, end)
        else:
            self.instead(words, start, end)

    def instead(self, words: str, start: int, end: int) -> None:
        """Something else than what stands in the file."""
        if not self.silent:
            after = self.chunk.place(end) if words == " " else self.chunk.end_place(end)
            done = self.pieces[-1][2] if self.pieces else 0  # this may begin with the rest of a tab
            self.pieces.append((words, max(self.chunk.place(start), done), after))

    def thing(self, start: int, end: int) -> None:
        """Something that is not words."""
        self.instead(OBJECT, start, end)

    def stashed(self, start: int, end: int) -> None:
        """A placeholder: what it stands for goes up to what follows, however long it is itself."""
        chunk = self.chunk
        after = chunk.place(end) if end < len(chunk.text) else chunk.end_place(end)
        if not self.silent:
            self.pieces.append((OBJECT, chunk.place(start), min(after, len(self.source))))

    def html_text(self, start: int, end: int) -> None:
        """Text in raw HTML: character references count."""
        at = start
        if self.chunk.text.find("&", start, end) < 0:
            self.text(start, end)
            return
        import re

        from wordcare.reading.html_text import character

        for match in re.compile(_REFERENCE).finditer(self.chunk.text, start, end):
            words, after = character(self.chunk.text, match.start(), match.end(), end)
            if words != match[0]:
                self.text(at, match.start())
                self.instead(words, match.start(), after)
                at = after
        self.text(at, end)

    def mark(self, start: int, end: int, kind: str, value: str = "") -> None:
        """Give a meaning to a part of the chunk."""
        if start < end:
            self.marks.append((self.chunk.place(start), self.chunk.end_place(end), kind, value))

    def tag(self, start: int, end: int) -> None:
        """A tag written in the text. Most texts have none, and need nothing of what is known of elements."""
        if self._html is None:
            from wordcare.reading.markdown.html_in_text import HtmlInText

            self._html = HtmlInText(self)
        self._html.tag(start, end)

    def extra(self, kind: str, start: int, end: int) -> None:
        """Words that stand apart: the value of an attribute."""
        inside = Words(self.source, self.chunk)
        inside.html_text(start, end)
        if (passage := inside.passage(kind)) is not None:
            self.extras.append(passage)

    def begin_raised(self) -> None:
        """What follows is raised."""
        self._raised.append(len(self.pieces))

    def end_raised(self) -> None:
        """The end of what is raised; the mark of a note is left out."""
        from wordcare.reading.note_marks import LONGEST, is_note_mark

        first = self._raised.pop() if self._raised else len(self.pieces)
        if is_note_mark([piece[0] for piece in self.pieces[first : first + LONGEST + 1]]):
            del self.pieces[first:]

    def set_aside(self) -> list[tuple[str, int, int]]:
        """A new start for words that stand apart from those so far, which are given back."""
        left, self.pieces = self.pieces, []
        return left

    def take_up(self, left: list[tuple[str, int, int]], first: int) -> None:
        """Go on after what was `left`. What stands apart has the marks from number `first` on."""
        apart = Words(self.source, self.chunk)
        apart.pieces, self.pieces = self.pieces, left
        apart.marks = self.marks[first:]
        if (passage := apart.passage("paragraph")) is not None:
            self.extras.append(passage)

    def finish(self) -> None:
        """Close what was never closed."""
        if self._html is not None:
            self._html.finish()
            self._html = None  # so that both are freed at once

    def passage(self, kind: str, quoted: bool = False) -> Passage | None:
        """The passage so far, and a new start; None if there are no words."""
        pieces, self.pieces = self.pieces, []
        marks, self.marks = self.marks, []
        while pieces and not pieces[-1][0].strip():
            pieces.pop()
        while pieces and not pieces[0][0].strip():
            pieces.pop(0)
        if all(piece[0] == OBJECT for piece in pieces):
            return None
        passage = Passage(kind, pieces, quoted=quoted)
        passage.marks = marks
        return passage
