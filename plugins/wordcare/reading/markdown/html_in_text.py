"""The HTML elements written in a text: what each means for the words that it holds."""

from __future__ import annotations

from wordcare.reading.html_elements import CODE, OBJECTS
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


class HtmlInText:
    """Those of one chunk, in order. Each tells the words of the chunk what it means."""

    __slots__ = ("_depth", "_hidden", "_open", "_silent_start", "_unclosed", "_words")

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
        elif name == "sup":
            words.begin_raised()
        elif name == "br":
            words.instead(" ", start, end)
        elif name in OBJECTS and not (tag and tag.decoration):
            words.thing(start, end)

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
        for index in range(len(self._open) - 1, max(len(self._open) - MOST_OPEN, -1), -1):
            opened, begin, kind, value = self._open[index]
            if opened == name:
                words.mark(begin, end, kind, value)
                del self._open[index]
                return

    def finish(self) -> None:
        """Close what was never closed."""
        words = self._words
        end = len(words.chunk.text)
        if words.silent:
            self._end_silence(end)
        for _, start, kind, value in self._open:
            words.mark(start, end, kind, value)
        self._open.clear()
