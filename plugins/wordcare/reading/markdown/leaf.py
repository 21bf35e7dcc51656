"""One text of the tree, and where in it the text stands."""

from __future__ import annotations

from wordcare.reading.markdown.tree import HEADINGS, LISTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.tree import Node

FOOTNOTE = "footnote"
"""The tag of the element around each footnote. A link back is put into it if a paragraph ends it."""


class Leaf:
    """A text to read, and where in the tree it stands: in child `index` of `parent`, or after it."""

    __slots__ = ("index", "kind", "node", "parent", "quoted", "tail")

    def __init__(self, node: Node, parent: Node, index: int, kind: str, quoted: bool, tail: bool) -> None:
        self.node = parent if tail else node
        self.parent = parent
        self.index = index
        self.kind = kind
        self.quoted = quoted
        self.tail = tail

    @property
    def block_end(self) -> str:
        """Where an attribute list of the block itself may end it; empty if other blocks follow."""
        if self.tail:
            return "tail"
        last = self.index == len(self.parent.children) - 1
        if last and self.parent.tag == FOOTNOTE and self.node.tag == "p":
            return ""
        children = self.node.children
        if children and (self.node.tag != "li" or children[0].tag not in LISTS):
            return ""
        if self.node.tag in HEADINGS:
            return "heading"
        return "line" if self.node.tag in ("td", "dt") else "next"

    @property
    def may_be_task(self) -> bool:
        """Whether a box to tick may begin it."""
        if self.tail:
            return False
        return self.node.tag == "li" or (self.node.tag == "p" and self.parent.tag == "li" and self.index == 0)
