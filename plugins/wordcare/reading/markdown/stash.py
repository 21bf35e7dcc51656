"""What was taken out of the text before blocks are read, and left a numbered placeholder behind."""

from __future__ import annotations

import re

from wordcare.reading.markdown.chunk import joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.html_elements import Element

PLACEHOLDER = re.compile("\x02wzxhzdk:([0-9]+)\x03")
"""Stands in the text; its number leads to the entry."""


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

    def _add(self, entry: Code | Chunk | Element) -> str:
        self.entries.append(entry)
        return f"\x02wzxhzdk:{len(self.entries) - 1}\x03"

    def add_code(self, chunk: Chunk, title: Chunk | None) -> str:
        """Keep a fenced block; gives back its placeholder."""
        return self._add(Code(chunk, title))

    def with_code(self, chunk: Chunk) -> Chunk:
        """The chunk with fenced blocks as they were written in place of their placeholders."""
        parts, at = [], 0
        for match in PLACEHOLDER.finditer(chunk.text):
            entry = self.entries[int(match[1])]
            if isinstance(entry, Code):
                parts += [chunk.cut(at, match.start()), entry.chunk]
                at = match.end()
        return joined([*parts, chunk.cut(at)], "") if parts else chunk

    def add_html(self, html: Chunk) -> str:
        """Keep raw HTML; gives back its placeholder."""
        return self._add(html)

    def add_element(self, element: Element) -> str:
        """Keep an element whose content is Markdown; gives back its placeholder."""
        return self._add(element)

    def take_element(self, number: int) -> Element | None:
        """The element with that number, if there is one and nobody took it before."""
        from wordcare.reading.markdown.html_elements import Element

        if number >= len(self.entries):
            return None
        entry = self.entries[number]
        if not isinstance(entry, Element) or entry.taken:
            return None
        entry.taken = True
        return entry
