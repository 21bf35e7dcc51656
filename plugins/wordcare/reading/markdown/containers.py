"""Containers whose content is indented under a first line: admonitions, details and tabs.

The content may go on after blank lines, also inside a list at the end of the content; so each
block is first offered to the container that stands just before it.
"""

from __future__ import annotations

import re

from wordcare.reading.markdown.indents import TAB, detab, indent_of
from wordcare.reading.markdown.tree import LISTS_AND_DEFINITIONS, TYPE, Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.parser import Parser

TABS = "tabbed-set tabbed-alternate"
_ADMONITION = re.compile(r'(?:^|\n)!!! ?(?P<type>[\w\-]+)(?: +[\w\-]+)*(?: +"(?P<title>.*?)")? *(?:\n|$)')
_DETAILS = re.compile(
    r'(?:^|\n)\?{3}\+? ?(?:(?:[\w\-]+(?: +[\w\-]+)*?)?(?: +"(?P<title>.*?)")'
    r"|(?P<type>[\w\-]+)(?: +[\w\-]+)*?) *(?:\n|$)"
)
_TAB = re.compile(r'(?:^|\n)={3}(\+|\+!|!\+|!)? +"(.*?)" *(?:\n|$)')


def admonition(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """`!!! note "Title"`, or more content of the admonition before."""
    if "!!!" in block.text and (match := _ADMONITION.search(block.text)):
        return _begin(parser, parent, block, blocks, match, _new_admonition)
    sibling = parent.last
    if sibling is None or sibling.tag != "div" or "admonition" not in sibling.name:
        return False
    return _continue(parser, sibling, sibling.last, block, blocks)


def details(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """`??? note "Title"`, or more content of the details before."""
    if "???" in block.text and not parser.too_deep and (match := _DETAILS.search(block.text)):
        return _begin(parser, parent, block, blocks, match, _new_details)
    sibling = parent.last
    if sibling is None or sibling.shown_tag != "details":
        return False
    return _continue(parser, sibling, sibling.last, block, blocks)


def tab(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """`=== "Title"`, or more content of the tab before."""
    if "===" in block.text and not parser.too_deep and (match := _TAB.search(block.text)):
        return _begin(parser, parent, block, blocks, match, _new_tab)
    sibling = parent.last
    if sibling is None or sibling.tag != "div" or sibling.name != TABS or sibling.last is None:
        return False
    return _continue(parser, sibling, sibling.last.last, block, blocks)


def _begin(
    parser: Parser,
    parent: Node,
    block: Chunk,
    blocks: list[Chunk],
    match: re.Match[str],
    new: _New,
) -> bool:
    if parser.too_deep:
        return False
    if match.start() > 0:
        parser.parse(parent, [block.cut(0, match.start())])
    node = new(parent, block, match)
    if match.end() < len(block.text):
        content, rest = detab(block.cut(match.end()))
        _fill(parser, node, content, rest, blocks)
    return True


def _fill(parser: Parser, node: Node, content: Chunk | None, rest: Chunk | None, blocks: list[Chunk]) -> None:
    if content is not None:
        parser.parse_text(node, content)
    if rest is not None and rest.text:
        blocks.append(rest)


def _new_admonition(parent: Node, block: Chunk, match: re.Match[str]) -> Node:
    node = Node("div", parent, name="admonition")
    _add_title(node, "p", block, match)
    return node


def _new_details(parent: Node, block: Chunk, match: re.Match[str]) -> Node:
    node = Node("details", parent)
    if not _add_title(node, "summary", block, match):
        Node("summary", node)
    return node


def _add_title(node: Node, tag: str, block: Chunk, match: re.Match[str]) -> bool:
    """The title of a box: its own, or else its type; empty quotation marks leave it without one."""
    start = match.start() + block.text.startswith("\n", match.start())
    node.span = block.place(start), block.end_place(len(match[0].rstrip()) + match.start())
    if match["title"]:
        Node(tag, node, block.cut(*match.span("title")), "title")
    elif match["title"] is None:
        Node(TYPE, node, block.cut(*match.span("type")))
    return match["title"] != ""


def _new_tab(parent: Node, block: Chunk, match: re.Match[str]) -> Node:
    return add_tab(parent, block.cut(*match.span(2)), "!" in (match[1] or ""))


def add_tab(parent: Node, title: Chunk, new_set: bool) -> Node:
    """A further tab of the set before, or the first of a new set; gives back its body."""
    sibling = parent.last
    if sibling is None or sibling.tag != "div" or sibling.name != TABS or new_set:
        sibling = Node("div", parent, name=TABS)
        Node("div", sibling, name="tabbed-labels")
        Node("div", sibling, name="tabbed-content")
    Node("label", sibling.children[0], title, "title")
    return Node("div", sibling.children[1], name="tabbed-block")


def _continue(
    parser: Parser, sibling: Node | None, child: Node | None, block: Chunk, blocks: list[Chunk]
) -> bool:
    """Add the block to the container `sibling`, or to the list it ends with when indented that far."""
    room = indent_of(block.text)
    width = TAB
    in_tabs = sibling is not None and sibling.name == TABS
    while child is not None and sibling is not None and room >= 2 * TAB:
        if in_tabs and child.tag == "div" and child.name == "tabbed-block":
            child = child.last
        if child is None or child.tag not in LISTS_AND_DEFINITIONS:
            break
        sibling = child.last
        child = sibling.last if sibling is not None else None
        room -= TAB
        width += TAB
    if sibling is None or room < TAB or parser.too_deep:
        return False
    content, rest = detab(block, width)
    if sibling.tag in ("li", "dd"):
        sibling.wrap_text()
    elif sibling.name == TABS and sibling.last is not None and sibling.last.last is not None:
        sibling = sibling.last.last
    _fill(parser, sibling, content, rest, blocks)
    return True


if TYPE_CHECKING:
    from collections.abc import Callable

    _New = Callable[[Node, Chunk, re.Match[str]], Node]
