"""What was taken out of the text before blocks are read, and left a numbered placeholder behind."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.html_elements import Element


class Code:
    """A fenced block: no words, but perhaps a title."""

    __slots__ = ("span", "title")

    def __init__(self, span: tuple[int, int], title: Chunk | None) -> None:
        self.span = span
        self.title = title


class Stash:
    """Fenced code, raw HTML and HTML elements with Markdown in them, by number."""

    def __init__(self) -> None:
        self.entries: list[Code | Chunk | Element] = []

    def _add(self, entry: Code | Chunk | Element) -> str:
        self.entries.append(entry)
        return f"\x02wzxhzdk:{len(self.entries) - 1}\x03"

    def add_code(self, span: tuple[int, int], title: Chunk | None) -> str:
        """Keep a fenced block; gives back its placeholder."""
        return self._add(Code(span, title))

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
