"""Block structure: which lines make which paragraph, item, cell or quotation.

This follows Python-Markdown's own parser step by step, with the block processors of the
hub's dialect in their order, because the words a reader gets depend on its every habit.
Each processor looks at one block (lines without a blank line between them) and either
leaves it alone or takes it, puts what it made in the tree and gives back what it left.
"""

from __future__ import annotations

from wordcare.reading.markdown import later, leaves
from wordcare.reading.markdown.tree import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.definitions import Definition
    from wordcare.reading.markdown.slashes import Open
    from wordcare.reading.markdown.stash import Stash

    Processor = Callable[["Parser", Node, Chunk, list[Chunk]], bool]

DEEPEST = 60
"""Containers inside one another; deeper ones are read as plain text. Nobody writes so on purpose."""

LONGEST = 300
"""Lines in a block without a blank line. Longer ones are read in parts, so that time stays in proportion."""

_BEGINNINGS = frozenset(" #>*+-_=:!?/[\x02")


class Parser:
    """Turns a page into a tree, and gathers what is defined anywhere in it."""

    def __init__(self, stash: Stash, wanted: Callable[[int, int], bool] | None = None) -> None:
        self.stash = stash
        self.wanted = wanted
        """Whether the words of a part of the file are needed; None if all are."""
        self.states: list[str] = []
        self.references: dict[str, Definition] = {}
        """What each key of a link stands for; the last definition counts."""
        self.abbreviations: dict[str, Definition] = {}
        self.definitions: list[Definition] = []
        """Those of references and abbreviations, in order, and such as later ones replaced."""
        self.footnotes: dict[str, Chunk] = {}
        self.passages: list[tuple[str, Chunk, int | None]] = []
        """(kind, words, place of their block) of what attributes of elements say."""
        self.open_blocks: list[Open] = []
        self.depth = 0

    @property
    def state(self) -> str:
        """What kind of container is being filled."""
        return self.states[-1] if self.states else ""

    def is_wanted(self, chunk: Chunk) -> bool:
        """Whether the words of the chunk are needed."""
        return self.wanted is None or self.wanted(*chunk.span())

    def matters(self, chunk: Chunk) -> bool:
        """Whether the words are needed, or other things than words may stand there."""
        if self.wanted is None or self.wanted(*chunk.span()):
            return bool(chunk.text)
        return "<!--" in chunk.text or "\x02" in chunk.text

    @property
    def wants_definition(self) -> bool:
        """Whether the words of some definition are needed, which show only where it is used."""
        return any(each.said is not None and self.is_wanted(each.said) for each in self.definitions)

    def is_words(self, text: str) -> bool:
        """Whether a text is certainly the words of a paragraph as they stand."""
        return not self.open_blocks and text[:1].isalpha() and "\n" not in text and "|" not in text

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
        if not (self.open_blocks or _may_be_special(text)):
            if text[0] == "\n":
                blocks.append(block.cut(1))
            else:
                leaves.paragraph(self, parent, block, blocks)
            return
        if text.count("\n") > LONGEST and not _is_table(text):
            block = _first_part(block, blocks)
            text = block.text
        beside = parent.children[-1].shown_tag if parent.children else ""
        for sign, container, processor in _PROCESSORS:
            if (sign in text or container == beside) and processor(self, parent, block, blocks):
                return


def _may_be_special(text: str) -> bool:
    """Whether a block may be more than a paragraph."""
    if text[0] in _BEGINNINGS or text[0].isdecimal() or "|" in text:
        return True
    return "\n" in text and any(map(_may_begin, text.split("\n")[1:]))


def _may_begin(line: str) -> bool:
    """Whether a later line of a block may be more than paragraph text."""
    start = line.lstrip(" ")[:1]
    if line.startswith("    ") or start.isdecimal():
        return True
    return start in _BEGINNINGS and start != ""


def _is_table(text: str) -> bool:
    if "|" not in text:
        return False
    from wordcare.reading.markdown import tables

    return tables.separator(text) > 0


def _first_part(block: Chunk, blocks: list[Chunk]) -> Chunk:
    """The first `LONGEST` lines; the rest goes back to `blocks`."""
    at = 0
    for _ in range(LONGEST):
        at = block.text.index("\n", at) + 1
    blocks.append(block.cut(at))
    return block.cut(0, at - 1)


def _slash_block(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """PyMdown blocks need no sign to go on: one that is open takes whatever comes."""
    if not parser.open_blocks and "///" not in block.text:
        return False
    from wordcare.reading.markdown import slashes

    return slashes.block(parser, parent, block, blocks)


def _list(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """Lists have no sign that other texts lack, but they begin with it."""
    first = block.text.lstrip(" ")[:1]
    if first not in "*+-" and not first.isdecimal():
        return False
    from wordcare.reading.markdown import lists

    return lists.ordered(parser, parent, block, blocks) or lists.unordered(parser, parent, block, blocks)


_ANY = ""
_PROCESSORS: tuple[tuple[str, str | None, Processor], ...] = (
    ("!!!", "div", later("containers", "admonition")),
    ("\x02", None, leaves.html_element),
    ("???", "details", later("containers", "details")),
    ("===", "div", later("containers", "tab")),
    ("\n", None, leaves.empty),
    ("    ", None, later("lists", "indented")),
    (_ANY, None, _slash_block),
    ("    ", None, later("lists", "indented_definition")),
    ("    ", None, leaves.code),
    ("|", None, later("tables", "table")),
    ("#", None, leaves.hash_heading),
    ("\n", None, leaves.underlined_heading),
    (_ANY, None, leaves.rule),
    (_ANY, None, _list),
    (":", None, later("lists", "definition")),
    (">", None, later("quotes", "quote")),
    ("[^", None, later("definitions", "footnote")),
    ("*[", None, later("definitions", "abbreviation")),
    ("]:", None, later("definitions", "reference")),
    (_ANY, None, leaves.paragraph),
)
"""In order: what must stand in a block for the processor to take it, and the element just before
the block that it may go on with, signs or none."""
