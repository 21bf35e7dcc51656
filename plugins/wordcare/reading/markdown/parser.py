"""Block structure: which lines make which paragraph, item, cell or quotation.

This follows Python-Markdown's own parser step by step, with the block processors of the
hub's dialect in their order, because the words a reader gets depend on its every habit.
Each processor looks at one block (lines without a blank line between them) and either
leaves it alone or takes it, puts what it made in the tree and gives back what it left.
"""

from __future__ import annotations

import re

from wordcare.reading.markdown import (
    containers,
    definitions,
    leaves,
    lists,
    quotes,
    tables,
)
from wordcare.reading.markdown.tree import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.slashes import Open
    from wordcare.reading.markdown.stash import Stash

    Processor = Callable[["Parser", Node, Chunk, list[Chunk]], bool]

DEEPEST = 60
"""Containers inside one another; deeper ones are read as plain text. Nobody writes so on purpose."""

LONGEST = 300
"""Lines in a block without a blank line. Longer ones are read in parts, so that time stays in proportion."""

_SPECIAL = r" {0,3}(?:[ #>*+\-_=:!?/\[\x02]|\d+\.)"
_FIRST_LINE = re.compile(_SPECIAL)
_LATER_LINE = re.compile(r"\n" + _SPECIAL)
"""A line that may be more than paragraph text. Apart, as searching for a line end is fast."""


class Parser:
    """Turns a page into a tree, and gathers what is defined anywhere in it."""

    def __init__(self, stash: Stash) -> None:
        self.stash = stash
        self.states: list[str] = []
        self.references: dict[str, str] = {}
        """The address for each key."""
        self.footnotes: dict[str, Chunk] = {}
        self.passages: list[tuple[str, Chunk]] = []
        """(kind, words) that stand in definitions: titles of references, expansions."""
        self.open_blocks: list[Open] = []
        self.depth = 0

    @property
    def state(self) -> str:
        """What kind of container is being filled."""
        return self.states[-1] if self.states else ""

    def parse_text(self, parent: Node, chunk: Chunk, state: str | None = None) -> None:
        """Read a text with any number of blocks into `parent`."""
        self.parse(parent, chunk.blocks(), state)

    def parse(self, parent: Node, blocks: list[Chunk], state: str | None = None) -> None:
        """Read blocks, given in order, into `parent`."""
        blocks.reverse()
        if state is not None:
            self.states.append(state)
        self.depth += 1
        while blocks:
            self._parse_next(parent, blocks)
        self.depth -= 1
        if state is not None:
            self.states.pop()

    @property
    def too_deep(self) -> bool:
        """Whether no further container may be opened."""
        return self.depth > DEEPEST

    def _parse_next(self, parent: Node, blocks: list[Chunk]) -> None:
        block = blocks.pop()
        text = block.text
        if not text:
            return
        if not (self.open_blocks or _FIRST_LINE.match(text) or "|" in text or _LATER_LINE.search(text)):
            if text[0] == "\n":
                blocks.append(block.cut(1))
            else:
                leaves.paragraph(self, parent, block, blocks)
            return
        if text.count("\n") > LONGEST and not tables.separator(text):
            block = _first_part(block, blocks)
        for processor in _PROCESSORS:
            if processor(self, parent, block, blocks):
                return


def _first_part(block: Chunk, blocks: list[Chunk]) -> Chunk:
    """The first `LONGEST` lines; the rest goes back to `blocks`."""
    at = 0
    for _ in range(LONGEST):
        at = block.text.index("\n", at) + 1
    blocks.append(block.cut(at))
    return block.cut(0, at - 1)


def _slash_block(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """Pages with PyMdown blocks are rare, so what reads them is imported when the first one comes."""
    if not parser.open_blocks and "///" not in block.text:
        return False
    from wordcare.reading.markdown import slashes

    return slashes.block(parser, parent, block, blocks)


_PROCESSORS: tuple[Processor, ...] = (
    containers.admonition,
    leaves.html_element,
    containers.details,
    containers.tab,
    leaves.empty,
    lists.indented,
    _slash_block,
    lists.indented_definition,
    leaves.code,
    tables.table,
    leaves.hash_heading,
    leaves.underlined_heading,
    leaves.rule,
    lists.ordered,
    lists.unordered,
    lists.definition,
    quotes.quote,
    definitions.footnote,
    definitions.abbreviation,
    definitions.reference,
    leaves.paragraph,
)
