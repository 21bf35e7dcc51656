"""Lists: ordered, unordered and definition lists, and what is indented under their items."""

from __future__ import annotations

import re

from wordcare.reading.markdown.chunk import Chunk, joined
from wordcare.reading.markdown.indents import TAB, detab, indent_of, loose_detab
from wordcare.reading.markdown.tree import LISTS, LISTS_AND_DEFINITIONS, Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.parser import Parser

_ORDERED = re.compile(r" {0,3}\d+\. +")
_UNORDERED = re.compile(r" {0,3}[*+-] +")
_ITEM = re.compile(r" {0,3}(?:\d+\.|[*+-]) +")
_NESTED_ITEM = re.compile(r" {4,7}(?:\d+\.|[*+-]) +")
_FIRST_DEFINITION = re.compile(r" {0,3}: {1,3}(.*?)(?:\n|$)")
_DEFINITION = re.compile(r"\n {0,3}: {1,3}(.*?)(?:\n|$)")
_NOT_INDENTED = re.compile(r" {0,3}[^ :]")
_ITEMS = frozenset(("li",))
_ITEMS_AND_DEFINITIONS = frozenset(("li", "dd"))


def ordered(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """A block that begins with `1. `."""
    return bool(_ORDERED.match(block.text)) and _list(parser, parent, block, "ol")


def unordered(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """A block that begins with `* `, `+ ` or `- `."""
    return bool(_UNORDERED.match(block.text)) and _list(parser, parent, block, "ul")


def _list(parser: Parser, parent: Node, block: Chunk, tag: str) -> bool:
    if parser.too_deep:
        return False
    items = _items(block)
    sibling = parent.last
    if sibling is not None and sibling.tag in LISTS:
        node = sibling
        _loosen(node)
        parser.parse(Node("li", node), [items.pop(0)], "looselist")
    elif parent.tag in LISTS:
        node = parent
    else:
        node = Node(tag, parent)
    for item in items:
        if item.text.startswith("    ") and node.last is not None:
            parser.parse(node.last, [item], "list")
        elif parser.is_words(item.text):
            Node("li", node, item)
        else:
            parser.parse(Node("li", node), [item], "list")
    return True


def _loosen(node: Node) -> None:
    """Give the last item's bare text a paragraph, as a blank line follows it."""
    item = node.last
    if item is None:
        return
    item.wrap_text()
    child = item.last
    if child is not None and child.tail is not None:
        Node("p", item, child.tail.strip())
        child.tail = None


def _items(block: Chunk) -> list[Chunk]:
    """The items, each with its lazy lines; nested items stay together, indented."""
    text = block.text
    bounds: list[list[int]] = []
    nested = False
    for start, end in block.lines():
        if item := _ITEM.match(text, start, end):
            bounds.append([item.end(), end])
            nested = text.startswith("    ", item.end())
        elif not nested and _NESTED_ITEM.match(text, start, end):
            bounds.append([start, end])
            nested = True
        else:
            bounds[-1][1] = end
    return [block.cut(start, end) for start, end in bounds]


def indented(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """A block indented under an item of an ordered or unordered list."""
    return _indented(parser, parent, block, _ITEMS, LISTS, "li")


def indented_definition(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """A block indented under a definition."""
    return _indented(parser, parent, block, _ITEMS_AND_DEFINITIONS, LISTS_AND_DEFINITIONS, "dd")


def _indented(
    parser: Parser, parent: Node, block: Chunk, items: frozenset[str], lists: frozenset[str], new: str
) -> bool:
    if not block.text.startswith("    ") or parser.state == "detabbed" or parser.too_deep:
        return False
    last = parent.last
    if parent.tag not in items and (last is None or last.tag not in lists):
        return False
    level, sibling = _level(parser, parent, indent_of(block.text) // TAB, items, lists)
    block = loose_detab(block, level * TAB)
    if parent.tag in items:
        inside = last is not None and last.tag in lists
        parser.parse(last if inside and last is not None else parent, [block], "detabbed")
    elif sibling.tag in items:
        parser.parse(sibling, [block], "detabbed")
    elif sibling.last is not None and sibling.last.tag in items:
        sibling.last.wrap_text()
        parser.parse_text(sibling.last, block, "detabbed")
    else:
        parser.parse(Node(new, sibling), [block], "detabbed")
    return True


def _level(
    parser: Parser, parent: Node, indent: int, items: frozenset[str], lists: frozenset[str]
) -> tuple[int, Node]:
    """How many levels of indentation lead to which list or item."""
    level = 1 if parser.state == "list" else 0
    while indent > level:
        child = parent.last
        if child is None or (child.tag not in lists and child.tag not in items):
            break
        if child.tag in lists:
            level += 1
        parent = child
    return level, parent


def definition(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """Terms, each on a line, and `: their definition`."""
    match = _FIRST_DEFINITION.match(block.text) or _DEFINITION.search(block.text)
    if match is None or parser.too_deep:
        return False
    terms = _terms(block, match.start())
    sibling = parent.last
    if not terms and sibling is None:
        return False
    body, rest = _definition_body(block, match)
    state = "list"
    if not terms and sibling is not None and sibling.tag == "p":
        state = "looselist"
        terms = _lines_of(sibling.text)
        parent.children.pop()
        sibling = parent.last
    if sibling is not None and sibling.tag == "dl":
        node = sibling
        if not terms and node.last is not None and node.last.tag == "dd" and node.last.children:
            state = "looselist"
    else:
        node = Node("dl", parent)
    for term in terms:
        Node("dt", node, term)
    parser.parse(Node("dd", node), [body], state)
    if rest is not None:
        blocks.append(rest)
    return True


def _terms(block: Chunk, end: int) -> list[Chunk]:
    terms = []
    for start, stop in block.cut(0, end).lines():
        if block.text[start:stop].strip():
            terms.append(block.cut(start, stop).strip())
    return terms


def _lines_of(chunk: Chunk | None) -> list[Chunk]:
    return [chunk.cut(start, end) for start, end in chunk.lines()] if chunk else []


def _definition_body(block: Chunk, match: re.Match[str]) -> tuple[Chunk, Chunk | None]:
    """The definition with the lines that belong to it, and what is left."""
    first = block.cut(match.start(1), match.end(1))
    following = block.cut(match.end())
    if _NOT_INDENTED.match(following.text):
        return joined((first, following)), None
    more, rest = detab(following)
    if more is not None and more.text:
        return joined((first, more)), rest
    return first, rest if rest is not None and rest.text else None
