"""The blocks of a page, as Python-Markdown puts them in a tree, with places kept."""

from __future__ import annotations

from wordcare.prose import MENTION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk

LISTS = frozenset(("ul", "ol"))
LISTS_AND_DEFINITIONS = frozenset(("ul", "ol", "dl"))
TYPE = "#type"
"""Stands for the title of a box that has none of its own, so that its type is shown."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


class Node:
    """An element. `text` stands before its children, `tail` stands after it, inside its parent."""

    __slots__ = ("atomic", "children", "hidden", "name", "parent", "span", "tag", "tail", "text")

    def __init__(self, tag: str, parent: Node | None, text: Chunk | None = None, name: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.text = text
        self.tail: Chunk | None = None
        self.name = name
        """The class attribute, as far as it decides what may follow; empty for most."""
        self.children: list[Node] = []
        self.span: tuple[int, int] | None = None
        """Offsets in the file of something without words of its own (code, a rule)."""
        self.hidden = False
        """Whether nobody sees it."""
        self.atomic = False
        """Whether its text is shown as it is, Markdown and all."""
        if parent is not None:
            parent.children.append(self)

    @property
    def shown_tag(self) -> str:
        """The name of the element, also where all of it is raw HTML."""
        return self.tag if self.tag != "#html" else self.name.partition(" ")[0]

    @property
    def last(self) -> Node | None:
        """The last child."""
        return self.children[-1] if self.children else None

    def take_apart(self) -> None:
        """Let all below it go. As parents and children know each other, they would be kept for long."""
        below = self.children
        while below:
            node = below.pop()
            below += node.children
            node.children = []

    @property
    def marks_mention(self) -> bool:
        """Whether its words are marked as a mention. That says which words, so more than one text is none."""
        if MENTION not in self.name.split():
            return False
        from wordcare.reading.html_elements import TOO_LARGE

        return self.tag not in TOO_LARGE and self._holds_one_text

    @property
    def _holds_one_text(self) -> bool:
        node = self
        while not (node.text and node.text.text.strip()):
            if len(node.children) != 1:
                return False
            node = node.children[0]
            if node.tag == "#html" or (node.tail and node.tail.text.strip()):
                return False
        return not node.children

    def wrap_text(self) -> None:
        """Put the text of a tight item in a paragraph of its own, as further blocks follow it."""
        if self.text is not None and self.text.text:
            paragraph = Node("p", None, self.text)
            paragraph.parent = self
            self.children.insert(0, paragraph)
            self.text = None
