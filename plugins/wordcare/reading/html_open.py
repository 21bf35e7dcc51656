"""The elements of an HTML page that are open at one point, closed by the rules of browsers.

Each tag costs the same however deep it stands, so hostile nesting is harmless.
"""

from __future__ import annotations

from wordcare.reading.html_elements import (
    ABOVE_BODY,
    ABOVE_WORDS,
    DRAWINGS,
    ENDED_BY,
    HTML_IN_SVG,
    INSIDE_P,
    KINDS,
    OWN_PARAGRAPHS,
    PAGE,
    SCOPES,
    TABLE_PARTS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.prose import Comment


class Element:
    """An open element. Inline ones are kept only if they mean something to the reader."""

    __slots__ = (
        "around",
        "block",
        "comments",
        "depth",
        "first",
        "inside",
        "joins",
        "kind",
        "marks",
        "name",
        "open",
        "paragraph",
        "plain",
        "quoted",
        "scope",
        "start",
        "unread",
    )

    def __init__(self, name: str, start: int) -> None:
        self.name = name
        self.start = start
        self.plain = True
        """Whether nothing happens where it ends."""
        self.kind = "paragraph"
        self.quoted = False
        self.unread = False
        self.joins = False
        """For a block: whether words around it and in it meet."""
        self.around: Element | None = None
        """For what stands apart from the words around it: the block that those words are in."""
        self.marks: tuple[str, ...] = ()
        self.first: int | None = None
        """For what is raised: how many parts of the passage stand before it."""
        self.comments: list[Comment] | None = None
        """Comments that cover this element."""
        self.inside: list[Element] | None = None
        """Inline elements that began in this block and not in a block inside it."""
        self.paragraph: Element | None = None
        """The `<p>` that ends where the next block begins in here."""
        self.open = True
        self.block = False
        self.depth = 0
        self.scope = 0
        """The depth below which closing tags reach nothing."""

    def stand_apart(self, around: Element) -> None:
        """Part what is in here from the words around, which stand in the block `around`."""
        self.around, self.plain = around, False
        self.kind, self.quoted = KINDS.get(self.name, around.kind), self.quoted or around.quoted


class OpenElements:
    """`blocks` is the way from the root to the innermost open block."""

    def __init__(self, ended: Callable[[Element, int], None]) -> None:
        self.blocks = [Element("", 0)]
        self.named: dict[str, list[Element]] = {}
        """Open elements by name, the innermost last; no key if none is open."""
        self._ended = ended

    def begin(self, element: Element, block: bool) -> None:
        """Open an element inside the innermost block."""
        if (same := self.named.get(element.name)) is not None:
            same.append(element)
        else:
            self.named[element.name] = [element]
        parent = self.blocks[-1]
        if not block:
            element.depth = parent.depth
            parent.inside = parent.inside or []
            parent.inside.append(element)
            return
        element.block = True
        element.depth = parent.depth + 1
        if element.name == "p":
            element.paragraph = element
        elif element.name in INSIDE_P:
            element.paragraph = parent.paragraph
        element.scope = element.depth if element.name in SCOPES else parent.scope
        self.blocks.append(element)

    def begin_block(self, name: str, at: int) -> None:
        """End what cannot go on where a block of this name begins."""
        paragraph = self.blocks[-1].paragraph
        if paragraph and name not in INSIDE_P and name not in OWN_PARAGRAPHS:
            self._end_with(paragraph, at)
        if name == "button":
            self.close(name, at)
        names = ENDED_BY.get(name, ())
        while self.blocks[-1].name in names:
            self._end_block(at)

    def is_open(self, names: frozenset[str]) -> bool:
        """Whether an element of one of these names is open."""
        return any(name in self.named for name in names)

    def passes_over(self, name: str, *, among_words: bool) -> bool:
        """Whether browsers act as if a tag of a page or a table was not there."""
        if name in PAGE:
            return among_words or self.blocks[-1].name not in ABOVE_BODY
        return "table" not in self.named

    def can_close(self, name: str) -> bool:
        """Whether a closing tag of this name closes something here."""
        if (same := self.named.get(name)) is None:
            return False
        element = same[-1]
        return name in TABLE_PARTS or not element.block or element.depth >= self.blocks[-1].scope

    def close(self, name: str, at: int) -> None:
        """Close the innermost element of this name and all blocks inside it."""
        if not self.can_close(name):
            return
        element = self.named[name][-1]
        if name == "ruby":
            self._end_above_words(at)
        if not element.block:
            self._end(element, at)
            inside = self.blocks[-1].inside
            if inside and inside[-1] is element:
                inside.pop()
            return
        self._end_with(element, at)

    def end_for(self, name: str, at: int) -> None:
        """End the inline element that cannot hold another one of this name."""
        if name == "a":
            self.close(name, at)
        elif name in ABOVE_WORDS:
            self._end_above_words(at)

    def _end_above_words(self, at: int) -> None:
        """End what stands above the words of the innermost `<ruby>`."""
        begun = self.named["ruby"][-1].start if "ruby" in self.named else -1
        for name in ABOVE_WORDS & self.named.keys():
            if self.named[name][-1].start > begun:
                self.close(name, at)

    def end_drawings(self, at: int) -> None:
        """End drawings and formulas where something begins that cannot be part of them."""
        if not self.is_open(HTML_IN_SVG):
            while self.is_open(DRAWINGS):
                for name in DRAWINGS:
                    self.close(name, at)

    def end_all(self, at: int) -> None:
        """The end of the text closes everything."""
        while len(self.blocks) > 1:
            self._end_block(at)
        self._end_inside(self.blocks[0], at)

    def _end_with(self, block: Element, at: int) -> None:
        while block.open:
            self._end_block(at)

    def _end_block(self, at: int) -> None:
        block = self.blocks.pop()
        if block.inside:
            self._end_inside(block, at)
        self._end(block, at)

    def _end_inside(self, block: Element, at: int) -> None:
        for element in reversed(block.inside or ()):
            if element.open:
                self._end(element, at)

    def _end(self, element: Element, at: int) -> None:
        element.open = False
        same = self.named[element.name]
        same.pop()  # the innermost of its name always ends first
        if not same:
            del self.named[element.name]
        if not element.plain:
            self._ended(element, at)
