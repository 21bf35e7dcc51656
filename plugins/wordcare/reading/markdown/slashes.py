"""PyMdown blocks: `/// note | Title`, options, content, and `///` to close.

A block stays open across blank lines until its closing line comes; `parser.open_blocks` holds
those that wait for more.
"""

from __future__ import annotations

import re

from wordcare.reading.markdown import slash_attributes
from wordcare.reading.markdown.chunk import joined
from wordcare.reading.markdown.containers import add_tab
from wordcare.reading.markdown.html_tags import SILENT_TAGS
from wordcare.reading.markdown.indents import TAB, detab
from wordcare.reading.markdown.slash_headers import (
    ADMONITIONS,
    CAPTIONS,
    NAMES,
    TAG,
    TYPED,
    closing_line,
    content_mode,
    header,
)
from wordcare.reading.markdown.tree import LISTS, TYPE, Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.parser import Parser

DEEPEST = 20
"""Blocks that may wait for their end at the same time."""

_START = re.compile(r"(?:^|\n) {0,3}(/{3,}) *([\w-]+) *(?:\| *(.*?) *)?(?:\n|$)")


class Open:
    """A block that is not closed yet."""

    __slots__ = ("body", "hungry", "length", "mode", "name", "node", "parent")

    def __init__(self, name: str, length: int, mode: str, node: Node, body: Node, parent: Node) -> None:
        self.name = name
        self.length = length
        self.mode = mode
        """block, inline, raw or html: how its content is read."""
        self.node = node
        self.body = body
        self.parent = parent
        self.hungry = False


def block(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """A block that begins here, or more content for one that is open."""
    if (waiting := _waiting(parser, parent)) is not None:
        return _feed(parser, waiting, block, blocks)
    match = _START.search(block.text) if "///" in block.text else None
    if match is None or _too_deep(parser) or match[2].lower() not in NAMES:
        return False
    after = block.cut(match.end()) if match.end() < len(block.text) else None
    found = header(match, after)
    if found is None:
        return False
    options, lines, rest = found
    if match.start() > 0:
        parser.parse(parent, [block.cut(0, match.start())])
    if rest is not None and rest.text:
        blocks.append(rest)
    if parent.tag in ("li", "dd"):
        parent.wrap_text()
    parser.open_blocks.append(_opened(parent, block, match, options))
    if match[3] is None and (shown := _type(block.cut(*match.span(2)), lines)) is not None:
        Node(TYPE, parser.open_blocks[-1].node, shown, "words")
    start = block.place(block.text.find("/", match.start()))
    parser.open_blocks[-1].node.span = start, (lines or block.cut(0, match.end())).span()[1]
    if match[2].lower() == "html":
        said = slash_attributes.selected(block.cut(*match.span(3)))
        parser.passages.extend((kind, words, start) for kind, words in said)
    if lines is not None and "attrs" in options:
        parser.passages.extend((kind, words, start) for kind, words in slash_attributes.listed(lines))
    _fill(parser, blocks, parent)
    return True


def _type(name: Chunk, options: Chunk | None) -> Chunk | None:
    """What a box without a title shows as one: its name, or its type where that is an option."""
    if name.text.lower() not in TYPED:
        return name if name.text.lower() in ADMONITIONS else None
    return slash_attributes.option(options, "type") if options is not None else None


def _too_deep(parser: Parser) -> bool:
    return parser.too_deep or len(parser.open_blocks) >= DEEPEST


def _waiting(parser: Parser, parent: Node) -> Node | None:
    """The element, down the last children of `parent`, that an open block waits in."""
    if not parser.open_blocks or not parser.open_blocks[-1].hungry:
        return None
    node: Node | None = parent
    while node is not None:
        if parser.open_blocks[-1].parent is node:
            return node
        node = node.last
    return None


def _feed(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    for entry in parser.open_blocks:
        if entry.hungry and entry.parent is parent:
            leaked = parent.last
            if leaked is not None and leaked is not entry.node:
                parent.children.pop()
                entry.body.children.append(leaked)
                leaked.parent = entry.body
            entry.hungry = False
            blocks.append(block)
            _fill(parser, blocks, parent)
            break
    return True


def _opened(parent: Node, block: Chunk, match: re.Match[str], options: dict[str, object]) -> Open:
    name, length = match[2].lower(), len(match[1])
    title = block.cut(*match.span(3)) if match[3] else None
    mode = "block"
    if name == "tab" and title is not None:
        body = add_tab(parent, title, bool(options.get("new")))
        node = parent.last or body
    elif name == "html":
        tag = TAG.match(match[3])
        assert tag is not None  # the argument was found valid
        node = body = Node(tag[0].lower(), parent)
        node.hidden = node.tag in SILENT_TAGS
        mode = content_mode(node.tag, str(options.get("markdown", "auto")).lower())
    elif name in CAPTIONS:
        node = body = Node("figcaption", parent)
    elif name == "define":
        node = body = Node("dl", parent)
    else:
        tag_name, kind = ("details", "") if name == "details" else ("div", "admonition")
        node = body = Node(tag_name, parent, name=kind)
        if title is not None:
            Node("p", node, title, "title")
    return Open(name, length, mode, node, body, parent)


def _fill(parser: Parser, blocks: list[Chunk], parent: Node) -> None:
    """Give blocks to the innermost open block until there are none or all are closed."""
    while blocks and parser.open_blocks:
        block = blocks.pop()
        entry = parser.open_blocks[-1]
        width = TAB * _items_between(parser, parent)
        if width:
            inside, rest = detab(block, width)
            if rest is not None and inside is not None:
                blocks.append(rest)
            block = inside if inside is not None else block
        stop = closing_line(block.text, entry.length)
        if stop is not None and stop.end() < len(block.text):
            blocks.append(block.cut(stop.end()))
        if stop is None or stop.start() > 0:
            content = block.cut(0, stop.start()) if stop else block
            _add(parser, entry, content)
        if stop is not None:
            _close(entry)
            parser.open_blocks.pop()  # the innermost, be it another that its content began: PyMdown does so
    if parser.open_blocks:
        parser.open_blocks[-1].hungry = True


def _items_between(parser: Parser, outer: Node) -> int:
    """How many items stand between the innermost block and `outer`."""
    count = 0
    node = parser.open_blocks[-1].node if len(parser.open_blocks) > 1 else outer
    while node is not outer and node.parent is not None:
        node = node.parent
        count += node.tag in ("li", "dd")
    return count


def _add(parser: Parser, entry: Open, content: Chunk) -> None:
    if entry.mode == "block":
        parser.parse_text(entry.body, content, "blocks")
        return
    entry.body.atomic = entry.mode != "inline"
    content = parser.stash.as_written(content, html=entry.body.atomic)
    old = entry.body.text
    entry.body.text = joined((old, content), "\n\n") if old else content


def _close(entry: Open) -> None:
    """Let HTML be HTML, and what `/// define` holds terms and definitions."""
    if entry.mode == "html" and entry.body.text is not None:
        Node("#html", entry.body, entry.body.text)
        entry.body.text = None
    if entry.name == "define":
        entry.node.children = [part for child in entry.node.children for part in _defined(child)]
        for part in entry.node.children:
            part.parent = entry.node


def _defined(child: Node) -> list[Node]:
    """A list becomes its items, as definitions; all else becomes a term, or is in one."""
    if child.tag in LISTS:
        for item in child.children:
            item.tag = "dd"
        return child.children
    if child.tag == "p":
        child.tag = "dt"
    if child.tag in ("dt", "dd"):
        return [child]
    term = Node("dt", None)
    term.children, child.parent = [child], term
    return [term]
