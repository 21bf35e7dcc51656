"""From where to where blocks go in the file: what a comment before them covers."""

from __future__ import annotations

import re

from wordcare.reading.markdown.chunk import Chunk
from wordcare.reading.markdown.stash import PLACEHOLDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.stash import Stash
    from wordcare.reading.markdown.tree import Node

    Extent = tuple[int, int]


class Extents:
    """Finds blocks in the file; remembers the last answer, as comments often stand in a row."""

    def __init__(self, stash: Stash) -> None:
        self.stash = stash
        self._known: tuple[Node | None, int, Extent | None] = (None, 0, None)

    def after(self, node: Node, index: int) -> Extent | None:
        """The next block inside `node` behind child `index` that is more than a comment."""
        known_node, known_index, extent = self._known
        if known_node is node and index < known_index:
            return extent
        number = index
        extent = None
        while extent is None and number + 1 < len(node.children):
            number += 1
            if not self._is_comment(node.children[number]):
                extent = self.of(node.children[number])
        self._known = node, number if extent else len(node.children), extent
        return extent

    def of(self, node: Node) -> Extent | None:
        """A block with all it holds; None if nothing of it stands in the file."""
        spans = [node.span] if node.span else []
        for chunk in (node.text, node.tail):
            if chunk is not None and chunk.text:
                spans.append(self._of_chunk(chunk))
        for child in node.children:
            extent = self.of(child)
            if extent is not None:
                spans.append(extent)
        if not spans:
            return None
        return min(start for start, _ in spans), max(end for _, end in spans)

    def _of_chunk(self, chunk: Chunk) -> Extent:
        start, end = chunk.place(0), chunk.end_place(len(chunk.text))
        for match in re.finditer(PLACEHOLDER, chunk.text):
            entry = self.stash.entries[int(match[1])]
            inside = entry if isinstance(entry, Chunk) else entry.chunk
            if inside is not None:
                end = max(inside.end_place(len(inside.text)), end)
        return start, end

    def _is_comment(self, node: Node) -> bool:
        match = re.fullmatch(PLACEHOLDER, node.text.text.strip()) if node.text is not None else None
        entry = self.stash.entries[int(match[1])] if match else None
        return isinstance(entry, Chunk) and entry.text.startswith("<!--")
