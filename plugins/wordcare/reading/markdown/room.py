"""Where a comment may be put that covers some words, and leaves the page as it is.

At the left margin a comment is a block of its own: above a paragraph it does no harm, but it would
cut a table or a list of terms in two, so there it goes above the whole. Behind a mark (of an item,
a cell, a heading, a quotation) or further in, it is a part of the line.
"""

from __future__ import annotations

from wordcare.prose import NO_ROOM, Room
from wordcare.reading.markdown.tree import HEADINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.leaf import Leaf
    from wordcare.reading.markdown.tree import Node

MARGIN = 4
"""From so many spaces on, a comment is no block of its own."""

NEAR = 60
"""How far back in the line to look for what stands before a text."""

_WHOLES = {"td": ("table", "above table"), "dt": ("dl", "above list")}
_BEGINNINGS = {"td": "cell", "li": "item", "dd": "item"}


def room(source: str, chunk: Chunk, leaf: Leaf) -> Room:
    """The room beside the words of a block, and beside what its links and images say."""
    node, tag = leaf.node, leaf.node.tag
    if node.atomic:
        return NO_ROOM
    at = chunk.place(len(chunk.text) - len(chunk.text.lstrip()))
    before = _before(source, at)
    return Room(*_place(node, tag, leaf, at, before), "markdown")


def _place(node: Node, tag: str, leaf: Leaf, at: int, before: str) -> tuple[int, str]:
    if leaf.tail:
        return at, "above" if _is_margin(before) else "text"
    if node.name == "title":
        return at, "title"
    if tag in HEADINGS:
        return _by_heading(tag, at, before)
    if tag in _WHOLES and _is_margin(before):
        name, where = _WHOLES[tag]
        return _start(node, name), where
    if _is_margin(before):
        return at, "above"
    if tag == "p" and not before.strip():
        return at, "indented"
    begins = leaf.parent.tag if tag == "p" and leaf.index == 0 else tag
    return at, _BEGINNINGS.get(begins, "text")


def _by_heading(tag: str, at: int, before: str) -> tuple[int, str]:
    """Site generators look for the title of a page in its first line, so nothing is put above that."""
    if not before.endswith("#" * int(tag[1])) and not before.rstrip().endswith("#"):  # underlined
        return at, "above block" if _is_margin(before) and tag != "h1" else ""
    start = before.rstrip().rstrip("#")
    if tag != "h1" and _is_margin(start):
        return at - len(before) + len(start), "above block"
    return at, "heading"


def above(source: str, at: int) -> Room:
    """The room beside what has no text of its own: above the line of `at`, if that is at the margin."""
    before = _before(source, at)
    return Room(at - len(before), "above block", "") if _is_margin(before) else NO_ROOM


def _before(source: str, at: int) -> str:
    """What stands before `at` in its line, or the end of that."""
    start = max(at - NEAR, 0)
    before = source[start:at].replace("\r", "\n").rpartition("\n")
    return before[2].lstrip("\ufeff") if before[1] or start == 0 else source[start:at]


def _is_margin(before: str) -> bool:
    return len(before) < MARGIN and not before.strip(" ")


def _start(node: Node, name: str) -> int:
    """Where the element `name` around `node` begins in the file."""
    whole: Node | None = node
    while whole is not None and whole.tag != name:
        whole = whole.parent
    while whole is not None and whole.span is None and not (whole.text is not None and whole.text.text):
        whole = whole.children[0] if whole.children else None
    if whole is None:
        return 0
    return whole.span[0] if whole.span is not None else whole.text.place(0) if whole.text is not None else 0
