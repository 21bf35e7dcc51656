"""From the characters of a chunk to pieces with their places, marks and comments."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from wordcare.prose import OBJECT, Passage
from wordcare.reading.html_elements import CODE, OBJECTS
from wordcare.reading.markdown import html_tags as tags
from wordcare.reading.note_marks import LONGEST, is_note_mark
from wordcare.reading.turned import TURNED, TURNED_BACK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.html_tag import Tag
    from wordcare.reading.markdown.chunk import Chunk

_REFERENCE = r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?"


class Words:
    """Gathers what a reader gets from one chunk, in order."""

    __slots__ = (
        *("_depth", "_hidden", "_open", "_raised", "_silent", "_silent_start", "_unclosed"),
        *("chunk", "extras", "marks", "pieces", "source"),
    )

    def __init__(self, source: str, chunk: Chunk) -> None:
        self.source = source
        self.chunk = chunk
        self.pieces: list[tuple[str, int, int]] = []
        self.marks: list[tuple[int, int, str, str]] = []
        self.extras: list[Passage] = []
        self._open: list[tuple[str, int, str, str]] = []
        self._raised: list[int] = []  # how many pieces stand before each thing that is raised and open
        self._silent = ""
        """The name of the element that is open whose content is not prose."""
        self._silent_start = 0
        self._depth = 0
        """How many of this name are open in one another."""
        self._unclosed: set[str] = set()
        self._hidden = False
        """Whether nobody sees the silent element at all."""

    def text(self, start: int, end: int) -> None:
        """Characters shown as they stand."""
        if self._silent or start >= end:
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
        if not self._silent:
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
        if not self._silent:
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
        """A tag written in the text."""
        text, name = self.chunk.text, tags.tag_name(self.chunk.text, start, end)
        if self._silent or text[start + 1] == "/":
            (self._silent_tag if self._silent else self._close)(name, start, end)
            return
        tag = tags.told(text, name, start, end)
        hidden = tag is not None and tags.is_hidden(tag) and self._closes(name, end)
        if not hidden:
            self._attributes(name, tag, start, end)
        if hidden or name in tags.SILENT_TAGS:
            if text[end - 2] != "/" and name not in tags.VOID_TAGS:
                self._silent, self._silent_start, self._depth = name, start, 1
                self._hidden = hidden or name in tags.UNSEEN_TAGS
        elif name == "sup":
            self.begin_raised()
        elif name == "br":
            self.instead(" ", start, end)
        elif name in OBJECTS and not (tag and tag.decoration):
            self.thing(start, end)

    def _silent_tag(self, name: str, start: int, end: int) -> None:
        """A tag in an element whose content is not prose."""
        if name == self._silent and self.chunk.text[end - 2] != "/":
            self._depth += -1 if self.chunk.text[start + 1] == "/" else 1
            if not self._depth:
                self._end_silence(end)

    def _end_silence(self, end: int) -> None:
        """What the reader of web pages finds in a silent element stands apart from the words around it."""
        name, self._silent = self._silent, ""
        may_speak = name not in CODE or self.chunk.text.find("=", self._silent_start, end) >= 0
        if may_speak and name != "title":  # a page has a title of its own
            from wordcare.reading.markdown.raw_html import RawHtml

            html = RawHtml(self.source, self.chunk.cut(self._silent_start, end), False, None)
            self.extras += [*html.passages, *html.beside]
        if not self._hidden:
            self.thing(self._silent_start, end)

    def _attributes(self, name: str, tag: Tag | None, start: int, end: int) -> None:
        """What the attributes of an element say that people see."""
        if tag is not None and name not in tags.SILENT_TAGS:
            for kind, first, last in tag.spoken:
                self.extra(kind, start + first, start + last)
        if name == "bdo" and "rtl" in self.chunk.text[start:end].lower():
            self.instead(TURNED, start, end)
        if tag is not None and tag.mention:
            self._open.append((name, start, "mention", ""))
        elif name in ("q", "blockquote"):
            self._open.append((name, start, "quote", ""))
        elif tag is not None and tag.address is not None:
            self._open.append((name, start, "link", tag.address))

    def _closes(self, name: str, end: int) -> bool:
        """Whether a tag closes the element that begins before `end`; else nobody knows what it holds."""
        if name in tags.VOID_TAGS or name in self._unclosed:
            return name in tags.VOID_TAGS
        close = self.chunk.text.find(f"</{name}", end)
        if close < 0:
            self._unclosed.add(name)
        return close >= 0 and (name != "p" or self.chunk.text.find("<p", end, close) < 0)

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
        first = self._raised.pop() if self._raised else len(self.pieces)
        if is_note_mark([piece[0] for piece in self.pieces[first : first + LONGEST + 1]]):
            del self.pieces[first:]

    def _close(self, name: str, start: int, end: int) -> None:
        if name == "sup":
            self.end_raised()
        elif name == "bdo":
            self.instead(TURNED_BACK, start, end)
        for index in range(len(self._open) - 1, max(len(self._open) - tags.MOST_OPEN, -1), -1):
            opened, begin, kind, value = self._open[index]
            if opened == name:
                self.mark(begin, end, kind, value)
                del self._open[index]
                return

    def finish(self) -> None:
        """Close what was never closed."""
        end = len(self.chunk.text)
        if self._silent:
            self._end_silence(end)
        for _, start, kind, value in self._open:
            self.mark(start, end, kind, value)
        self._open.clear()

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
