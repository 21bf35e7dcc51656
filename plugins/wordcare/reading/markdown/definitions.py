"""Definitions that stand anywhere and show elsewhere: footnotes, abbreviations, link references."""

from __future__ import annotations

import re

from wordcare.reading.markdown.chunk import joined
from wordcare.reading.markdown.indents import loose_detab

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.parser import Parser
    from wordcare.reading.markdown.tree import Node

_FOOTNOTE = re.compile(r"^ {0,3}\[\^([^\]]{0,500})\]: *(.*)$", re.MULTILINE)
_ABBREVIATION = re.compile(r"^\*\[([^\\]{0,200}?)\] ?: *\n? *(.*)$", re.MULTILINE)
_REFERENCE = re.compile(
    r"^ {0,3}\[([^\[\]]*)\]: *(?:\n *)?([^\s]+) *(?:\n *)?(?:([\"'])(.*)\3 *|\((.*)\) *)?$", re.MULTILINE
)


class Definition:
    """What is defined for a key. Readers get to know it only where the key is used."""

    __slots__ = ("address", "block", "kind", "said", "used")

    def __init__(self, kind: str, said: Chunk | None, block: int, address: str = "") -> None:
        self.kind = kind
        self.said = said
        """The title of a reference, if it has one, or the expansion of an abbreviation."""
        self.block = block
        """The place of its block."""
        self.address = address
        self.used = False


def _give_back(block: Chunk, start: int, end: int, blocks: list[Chunk]) -> None:
    """Leave what stands before and after a definition to be read as blocks of their own."""
    after = block.text[end:]
    if after.strip():
        blocks.append(block.cut(end + len(after) - len(after.lstrip("\n"))))
    before = block.text[:start]
    if before.strip():
        blocks.append(block.cut(0, len(before.rstrip("\n"))))


def reference(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """`[key]: address "title"`; several may follow each other."""
    match = _REFERENCE.search(block.text) if "]:" in block.text else None
    if match is None:
        return False
    start = end = match.start()
    for match in _REFERENCE.finditer(block.text, start):
        if match.start() > start and (block.text[end : match.start()].strip("\n") or "\n" in match[0]):
            break
        group = 4 if match[4] else 5
        title = block.cut(*match.span(group)) if match[group] else None
        found = Definition("title", title, block.place(match.start()), match[2].lstrip("<").rstrip(">"))
        parser.references[match[1].strip().lower()] = found
        parser.definitions.append(found)
        end = match.end()
    _give_back(block, start, end, blocks)
    return True


def abbreviation(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """`*[HTML]: Expansion`."""
    match = _ABBREVIATION.search(block.text) if "*[" in block.text else None
    if match is None or not match[1].strip() or not match[2].strip():
        return False
    if match[2].strip() in ("''", '""'):
        parser.abbreviations.pop(match[1].strip(), None)
    else:
        found = Definition("abbreviation", block.cut(*match.span(2)).strip(), block.place(match.start()))
        parser.abbreviations[match[1].strip()] = found
        parser.definitions.append(found)
    _give_back(block, match.start(), match.end(), blocks)
    return True


def footnote(parser: Parser, parent: Node, block: Chunk, blocks: list[Chunk]) -> bool:
    """`[^1]: Text`, with the lines and the indented blocks that go on with it."""
    match = _FOOTNOTE.search(block.text) if "[^" in block.text else None
    if match is None:
        return False
    start = match.start()
    while (following := _FOOTNOTE.search(block.text, match.end())) is not None:
        if block.text[match.end() : following.start()].strip("\n"):
            break
        parser.footnotes[match[1]] = _without_end(block.cut(*match.span(2)))
        match = following
    body = [block.cut(*match.span(2))]
    if following is not None:
        between = block.text[match.end() : following.start()]
        body.append(_continuation(block, match.end(), match.end() + len(between.rstrip("\n"))))
        blocks.append(block.cut(following.start()))
    else:
        body.append(_continuation(block, match.end(), len(block.text)))
    body = [joined([part for part in body if part.text])] if any(part.text for part in body) else body[:1]
    if following is None:
        body.extend(_indented(blocks))
    parser.footnotes[match[1]] = _without_end(joined(body, "\n\n"))
    if block.text[:start].strip():
        blocks.append(block.cut(0, len(block.text[:start].rstrip("\n"))))
    return True


def _without_end(body: Chunk) -> Chunk:
    """Without the white space at the end, so that a mark of a list with nothing behind it is none."""
    return body.cut(0, len(body.text.rstrip()))


def _continuation(block: Chunk, start: int, end: int) -> Chunk:
    text = block.text[start:end]
    return loose_detab(block.cut(start + len(text) - len(text.lstrip("\n")), end))


def _indented(blocks: list[Chunk]) -> list[Chunk]:
    """The indented blocks that follow, up to another footnote."""
    found = []
    while blocks and blocks[-1].text.startswith("    "):
        block = blocks.pop()
        match = _FOOTNOTE.search(block.text)
        if match is not None:
            found.append(loose_detab(block.cut(0, len(block.text[: match.start()].rstrip("\n")))))
            blocks.append(block.cut(match.start()))
            break
        found.append(loose_detab(block))
    return found
