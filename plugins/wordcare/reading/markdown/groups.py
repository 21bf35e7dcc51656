"""Which top-level blocks of a page need to be parsed when only some of its lines are wanted.

A block at the margin starts afresh: what was parsed before it changes no word of it. It
takes with it the indented blocks that follow. So a page falls into groups of blocks, and
those without a wanted line can be left out, but for definitions, which work from anywhere.

A definition leaves nothing in its place. So what is indented below it belongs to what stands above it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.html_elements import Element
    from wordcare.reading.markdown.stash import Stash

DEFINITION = "]:"
"""Stands in every definition of a reference, a footnote or an abbreviation."""


def divisible(page: Chunk, stash: Stash) -> bool:
    """Whether the page falls into groups: not if a block may stay open over blocks at the margin.

    Nor if something is defined inside an element that was taken out of the page.
    """
    return bool(page.text) and "///" not in page.text and not any(map(_defines, stash.elements))


def _defines(element: Element) -> bool:
    return element.chunk is not None and DEFINITION in element.chunk.text


def wanted_blocks(page: Chunk, end_of_file: int, wanted: Callable[[int, int], bool]) -> list[Chunk]:
    """The blocks of every group that holds a wanted place or a definition."""
    text = page.text
    defines = DEFINITION in text
    found: list[Chunk] = []
    starts = _group_starts(text)
    # What was taken out of the page stands between the places of its neighbours.
    places = [*page.places(starts), end_of_file]
    for number, (start, following) in enumerate(zip(starts, [*starts[1:], len(text) + 2], strict=True)):
        end = following - 2
        defined = defines and text.find(DEFINITION, start, end) >= 0
        if wanted(places[number], places[number + 1]) or defined:
            found += page.cut(start, end).blocks()
    return found


def _group_starts(text: str) -> list[int]:
    """Where each group of blocks begins."""
    starts, at, above = [0], 0, 0
    for block in text.split("\n\n"):
        if block and at and block[0] != ":" and not block[0].isspace():
            if DEFINITION not in block:
                above = len(starts)  # no later block can go on with what stands before this one
            starts.append(at)
        elif block.strip("\n"):  # the line end of the file stands alone
            del starts[above + 1 :]
        at += len(block) + 2
    return starts
