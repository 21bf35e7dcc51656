"""The elements of an HTML page that are open at one point, closed by the rules of browsers.

Each tag costs the same however deep it stands, so hostile nesting is harmless.
"""

from __future__ import annotations

from wordcare.reading.html_elements import ENDED_BY, INSIDE_P, OWN_PARAGRAPHS, SCOPES, TABLE_PARTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.prose import Comment


class Element:
    """An open element. Inline ones are kept only if they mean something to the reader."""

    __slots__ = (
        "block",
        "comments",
        "depth",
        "first",
        "inside",
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
        if not element.block:
            self._end(element, at)
            inside = self.blocks[-1].inside
            if inside and inside[-1] is element:
                inside.pop()
            return
        self._end_with(element, at)

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
