"""The HTML elements written in a text: what each means for the words that it holds."""

from __future__ import annotations

from wordcare.reading.html_edges import IN_LINE
from wordcare.reading.html_elements import ABOVE_WORDS, BLOCKS, CODE, OBJECTS, PAGE
from wordcare.reading.markdown.html_tags import (
    MOST_OPEN,
    SILENT_TAGS,
    UNSEEN_TAGS,
    VOID_TAGS,
    is_hidden,
    tag_name,
    told,
)
from wordcare.reading.turned import TURNED, TURNED_BACK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.html_tag import Tag
    from wordcare.reading.markdown.words import Words


_EDGES = BLOCKS - PAGE - {"label"}
"""Elements at whose edges words do not meet; a label goes on with the words it stands among."""


class Apart:
    """An open element whose words stand apart from those around it."""

    __slots__ = ("depth", "left", "marks", "name", "ruby")

    def __init__(self, name: str, words: Words, ruby: int) -> None:
        self.name = name
        self.ruby = ruby if name in ABOVE_WORDS else -1
        """How many `<ruby>` are open, if it stands above the words of one."""
        self.depth = 1
        """How many of its name are open in one another."""
        self.marks = len(words.marks)
        self.left = words.set_aside()
        """The pieces before it."""


class HtmlInText:
    """Those of one chunk, in order. Each tells the words of the chunk what it means."""

    __slots__ = (
        *("_apart", "_depth", "_hidden", "_in_line", "_open", "_ruby"),
        *("_silent_start", "_suggesting", "_unclosed", "_words"),
    )

    def __init__(self, words: Words) -> None:
        self._words = words
        self._open: list[tuple[str, int, str, str]] = []
        self._silent_start = 0
        """Where the silent element begins."""
        self._depth = 0
        """How many of its name are open in one another."""
        self._hidden = False
        """Whether nobody sees it at all."""
        self._unclosed: set[str] = set()
        self._apart: list[Apart] = []
        self._in_line: list[str] = []
        """Blocks that are open and that their style puts in a line."""
        self._ruby = 0
        """How many `<ruby>` are open."""
        self._suggesting = False
        """Whether the values of options are shown, because a `<datalist>` is open."""

    def tag(self, start: int, end: int) -> None:
        """A tag written in the text."""
        words = self._words
        text, name = words.chunk.text, tag_name(words.chunk.text, start, end)
        if words.silent or text[start + 1] == "/":
            (self._silent_tag if words.silent else self._close)(name, start, end)
            return
        tag = told(text, name, start, end)
        hidden = tag is not None and is_hidden(tag) and self._closes(name, end)
        if not hidden:
            self._attributes(name, tag, start, end)
        if hidden or name in SILENT_TAGS:
            if text[end - 2] != "/" and name not in VOID_TAGS:
                words.silent, self._silent_start, self._depth = name, start, 1
                self._hidden = hidden or name in UNSEEN_TAGS
        else:
            self._begins(name, tag, start, end)

    def _begins(self, name: str, tag: Tag | None, start: int, end: int) -> None:
        """What the beginning of an element means for the words beside it."""
        words = self._words
        if name in ABOVE_WORDS or (tag and tag.display == "none" and name not in VOID_TAGS):
            self._set_aside(name)
            return
        if self._apart and self._apart[-1].name == name:
            self._apart[-1].depth += 1
        self._ruby += name == "ruby"
        if name == "sup":
            words.begin_raised()
        elif name == "br":
            words.instead(" ", start, end)
        elif name in BLOCKS and tag and tag.display in IN_LINE:
            self._in_line.append(name)
        elif name in _EDGES or (name in OBJECTS and not (tag and tag.decoration)):
            words.thing(start, end)

    def _set_aside(self, name: str) -> None:
        """An element begins whose words stand apart from those around it."""
        if name in ABOVE_WORDS:
            self._end_above_words()
        if len(self._apart) < MOST_OPEN:
            self._apart.append(Apart(name, self._words, self._ruby))

    def _silent_tag(self, name: str, start: int, end: int) -> None:
        """A tag in an element whose content is not prose."""
        words = self._words
        if name == words.silent and words.chunk.text[end - 2] != "/":
            self._depth += -1 if words.chunk.text[start + 1] == "/" else 1
            if not self._depth:
                self._end_silence(end)

    def _end_silence(self, end: int) -> None:
        """What the reader of web pages finds in a silent element stands apart from the words around it."""
        words = self._words
        name, words.silent = words.silent, ""
        may_speak = name not in CODE or words.chunk.text.find("=", self._silent_start, end) >= 0
        if may_speak and name != "title":  # a page has a title of its own
            from wordcare.reading.markdown.raw_html import RawHtml

            html = RawHtml(words.source, words.chunk.cut(self._silent_start, end), False, None)
            words.extras += [*html.passages, *html.beside]
        if not self._hidden:
            words.thing(self._silent_start, end)

    def _attributes(self, name: str, tag: Tag | None, start: int, end: int) -> None:
        """What the attributes of an element say that people see."""
        words = self._words
        if tag is not None and name not in SILENT_TAGS:
            for kind, first, last in tag.spoken:
                words.extra(kind, start + first, start + last)
            if tag.suggested and self._suggesting:
                words.extra("label", start + tag.suggested[0], start + tag.suggested[1])
        self._suggesting = self._suggesting or name == "datalist"
        if name == "bdo" and "rtl" in words.chunk.text[start:end].lower():
            words.instead(TURNED, start, end)
        if tag is not None and tag.mention:
            self._open.append((name, start, "mention", ""))
        elif name in ("q", "blockquote"):
            self._open.append((name, start, "quote", ""))
        elif tag is not None and tag.address is not None:
            self._open.append((name, start, "link", tag.address))

    def _closes(self, name: str, end: int) -> bool:
        """Whether a tag closes the element that begins before `end`; else nobody knows what it holds."""
        if name in VOID_TAGS or name in self._unclosed:
            return name in VOID_TAGS
        close = self._words.chunk.text.find(f"</{name}", end)
        if close < 0:
            self._unclosed.add(name)
        return close >= 0 and (name != "p" or self._words.chunk.text.find("<p", end, close) < 0)

    def _close(self, name: str, start: int, end: int) -> None:
        words = self._words
        if name == "sup":
            words.end_raised()
        elif name == "bdo":
            words.instead(TURNED_BACK, start, end)
        self._ends(name, start, end)
        for index in range(len(self._open) - 1, max(len(self._open) - MOST_OPEN, -1), -1):
            opened, begin, kind, value = self._open[index]
            if opened == name:
                words.mark(begin, end, kind, value)
                del self._open[index]
                return

    def _ends(self, name: str, start: int, end: int) -> None:
        """What a closing tag means for the words beside it."""
        if name == "ruby":
            self._end_above_words()
            self._ruby -= 1
        elif name == "br":  # it closes nothing, and breaks the line all the same
            self._words.instead(" ", start, end)
        elif name == "datalist":
            self._suggesting = False
        if self._apart and self._apart[-1].name == name:
            self._apart[-1].depth -= 1
            if not self._apart[-1].depth:
                self._take_up()
        elif self._in_line and self._in_line[-1] == name:
            self._in_line.pop()
        elif name in _EDGES:
            self._words.thing(start, end)

    def _end_above_words(self) -> None:
        """The end of what stands above the words of the innermost `<ruby>`."""
        while self._apart and self._apart[-1].ruby == self._ruby:
            self._take_up()

    def _take_up(self) -> None:
        apart = self._apart.pop()
        self._words.take_up(apart.left, apart.marks)

    def finish(self) -> None:
        """Close what was never closed."""
        words = self._words
        end = len(words.chunk.text)
        if words.silent:
            self._end_silence(end)
        while self._apart:
            self._take_up()
        for _, start, kind, value in self._open:
            words.mark(start, end, kind, value)
        self._open.clear()
