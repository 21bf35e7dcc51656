"""Block quotations: lines that begin with `>`, and lines that lazily go on without it."""

from __future__ import annotations

import re

from wordcare.reading.markdown.tree import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.parser import Parser

_QUOTE = re.compile(r"(^|\n) {0,3}>")
_MARK = re.compile(r" {0,3}> ?")


def quote(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """Take everything from the first quoted line to the end of the block."""
    match = _QUOTE.search(block.text) if ">" in block.text else None
    if match is None or parser.too_deep:
        return False
    start = match.end(1)
    if match.start() > 0:
        parser.parse(parent, [block.cut(0, match.start())])
    sibling = parent.last
    node = sibling if sibling is not None and sibling.tag == "blockquote" else Node("blockquote", parent)
    parser.parse_text(node, _unquoted(block.cut(start)), "blockquote")
    return True


def _unquoted(block: Chunk) -> Chunk:
    """Without the marks; a line with nothing but a mark becomes empty."""
    text, kept = block.text, []
    for start, end in block.lines():
        mark = _MARK.match(text, start, end)
        following = min(end + 1, len(text))
        if text[start:end].strip() == ">":
            kept.append((end, following))
        else:
            kept.append((mark.end() if mark else start, following))
    return block.pick(kept)
