"""Which top-level blocks of a page need to be parsed when only some of its lines are wanted.

A block at the margin starts afresh: what was parsed before it changes no word of it. It
takes with it the indented blocks that follow. So a page falls into groups of blocks, and
those without a wanted line can be left out, but for definitions, which work from anywhere.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wordcare.reading.markdown.chunk import Chunk

DEFINITION = "]:"
"""Stands in every definition of a reference, a footnote or an abbreviation."""


def divisible(page: Chunk) -> bool:
    """Whether the page falls into groups: not if a block may stay open over blocks at the margin."""
    return "///" not in page.text


def wanted_blocks(page: Chunk, end_of_file: int, wanted: Callable[[int, int], bool]) -> list[Chunk]:
    """The blocks of every group that holds a wanted line or a definition."""
    found: list[Chunk] = []
    for group, end in _groups(page, end_of_file):
        if wanted(group[0].origins[0], end) or any(DEFINITION in block.text for block in group):
            found += group
    return found


def _groups(page: Chunk, end_of_file: int) -> Iterator[tuple[list[Chunk], int]]:
    """Each group, with the offset in the file at which the next one begins."""
    group: list[Chunk] = []
    for block in page.blocks():
        if group and block.text and block.text[0] not in " \n:":
            yield group, block.origins[0]
            group = []
        group.append(block)
    if group:
        yield group, end_of_file
