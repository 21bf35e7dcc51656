"""What was taken out of the text before blocks are read, and left a numbered placeholder behind."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.html_elements import Element

PLACEHOLDER = "\x02wzxhzdk:([0-9]+)\x03"
"""What stands in the text, as an expression; its number leads to the entry."""


class Code:
    """A fenced block: no words, but perhaps a title. `chunk` is all of it, in case it is none after all."""

    __slots__ = ("chunk", "title")

    def __init__(self, chunk: Chunk, title: Chunk | None) -> None:
        self.chunk = chunk
        self.title = title


class Stash:
    """Fenced code, raw HTML and HTML elements with Markdown in them, by number."""

    def __init__(self) -> None:
        self.entries: list[Code | Chunk | Element] = []
        self.elements: list[Element] = []
        """Those of the entries that are elements."""

    def _add(self, entry: Code | Chunk | Element) -> str:
        self.entries.append(entry)
        return f"\x02wzxhzdk:{len(self.entries) - 1}\x03"

    def add_code(self, chunk: Chunk, title: Chunk | None) -> str:
        """Keep a fenced block; gives back its placeholder."""
        return self._add(Code(chunk, title))

    def as_written(self, chunk: Chunk, *, html: bool = False) -> Chunk:
        """The chunk with fenced blocks, and perhaps HTML, as written in place of their placeholders."""
        if "\x02" not in chunk.text:
            return chunk
        import re

        from wordcare.reading.markdown.chunk import Chunk, joined
        from wordcare.reading.markdown.html_elements import Element

        parts, at = [], 0
        for match in re.finditer(PLACEHOLDER, chunk.text):
            entry = self.entries[int(match[1])]
            written = entry if html and isinstance(entry, Chunk) else None
            if isinstance(entry, Code) or (html and isinstance(entry, Element)):
                written = entry.chunk
            if written is not None:
                parts += [chunk.cut(at, match.start()), written]
                at = match.end()
        return joined([*parts, chunk.cut(at)], "") if parts else chunk

    def add_html(self, html: Chunk) -> str:
        """Keep raw HTML; gives back its placeholder."""
        return self._add(html)

    def add_element(self, element: Element) -> str:
        """Keep an element whose content is Markdown; gives back its placeholder."""
        self.elements.append(element)
        return self._add(element)

    def take_element(self, number: int) -> Element | None:
        """The element with that number, if there is one and nobody took it before."""
        if not self.elements or number >= len(self.entries):
            return None
        from wordcare.reading.markdown.html_elements import Element

        entry = self.entries[number]
        if not isinstance(entry, Element) or entry.taken:
            return None
        entry.taken = True
        return entry
