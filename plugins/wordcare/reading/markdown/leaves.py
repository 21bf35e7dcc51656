"""Blocks that hold words or nothing: paragraphs, headings, rules, indented code."""

from __future__ import annotations

from wordcare.reading.markdown.chunk import Chunk, joined
from wordcare.reading.markdown.stash import PLACEHOLDER
from wordcare.reading.markdown.tree import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.parser import Parser

_HASH = r"(?:^|\n)(#{1,6})((?:\\.|[^\\#]|#+(?=[^#\n]))*?)#*(?:\n|$)"
_UNDERLINE = r"[^\n]*\n(?:=+|-+)[ ]*(?:\n|$)"
_RULE = r" {0,3}(?>(?:-+ {0,2}){3,}|(?:_+ {0,2}){3,}|(?:\*+ {0,2}){3,}) *(?=\n|$)"


def empty(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """Take off a leading blank line."""
    if not block.text.startswith("\n"):
        return False
    if len(block.text) > 1:
        blocks.append(block.cut(1))
    return True


def paragraph(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """What nothing else wants. In a tight list it becomes the item's own text."""
    text = block.text
    start = len(text) - len(text.lstrip())
    if start == len(text):
        return True
    if parser.state != "list":
        Node("p", parent, block.cut(start) if start else block)
    elif (sibling := parent.last) is not None:
        sibling.tail = joined((sibling.tail, block)) if sibling.tail else block
    elif parent.text is not None and parent.text.text:
        parent.text = joined((parent.text, block))
    else:
        parent.text = block.cut(start) if start else block
    return True


def html_element(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """An HTML element whose content is Markdown; the stash keeps it under its number."""
    import re

    match = re.match(PLACEHOLDER, block.text)
    if match is None:
        return False
    element = parser.stash.take_element(int(match[1]))
    if element is None:
        return False
    element.fill(parser, parent)
    if match.end() < len(block.text):
        blocks.append(block.cut(match.end()))
    return True


def code(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """Lines indented by four spaces."""
    if not block.text.startswith("    "):
        return False
    from wordcare.reading.markdown.indents import detab

    inside, rest = detab(block)
    if inside is not None:
        node = Node("pre", parent)
        node.span = block.place(0), inside.end_place(len(inside.text))
    if rest is not None:
        blocks.append(parser.stash.as_written(rest))
    return True


def hash_heading(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """`# Heading`, on any line of a block."""
    import re

    match = re.search(_HASH, block.text)
    if match is None:
        return False
    if match.start() > 0:
        parser.parse(parent, [block.cut(0, match.start())])
    Node(f"h{len(match[1])}", parent, block.cut(match.start(2), match.end(2)).strip())
    if match.end() < len(block.text):
        after = block.cut(match.end())
        if parser.state == "looselist":
            from wordcare.reading.markdown.indents import loose_detab

            after = loose_detab(after)
        blocks.append(after)
    return True


def underlined_heading(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """A line with `===` or `---` under it."""
    end = block.text.find("\n")
    if not block.text.startswith(("=", "-"), end + 1):
        return False
    import re

    match = re.match(_UNDERLINE, block.text)
    if match is None:
        return False
    Node("h1" if block.text[end + 1] == "=" else "h2", parent, block.cut(0, end).strip())
    if match.end() < len(block.text):
        blocks.append(block.cut(match.end()))
    return True


def rule(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """`***`, `---` or `___`, on any line of a block."""
    if all(line.strip("*-_ ") for line in block.text.split("\n") if line):
        return False
    import re

    match = re.match(_RULE, block.text) or re.search("\n" + _RULE, block.text)
    if match is None:
        return False
    before = block.text[: match.start()].rstrip("\n")
    if before:
        parser.parse(parent, [block.cut(0, len(before))])
    node = Node("hr", parent)
    node.span = block.place(match.start()), block.end_place(match.end())
    after = len(block.text) - len(block.text[match.end() :].lstrip("\n"))
    if after < len(block.text):
        blocks.append(block.cut(after))
    return True
