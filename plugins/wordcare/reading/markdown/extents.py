"""From where to where blocks go in the file: what a comment before them covers."""

from __future__ import annotations

import re
from bisect import bisect_left

from wordcare.reading.markdown.chunk import Chunk
from wordcare.reading.markdown.stash import PLACEHOLDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.stash import Stash
    from wordcare.reading.markdown.tree import Node

    Extent = tuple[int, int]


_DEFINITION = re.compile(r"(?:[\s>]++|<!--.*?-->){0,20}+\*?\[[^\]\n]+\]:", re.DOTALL)
"""A footnote, an abbreviation or a link reference, perhaps behind further comments."""


class Extents:
    """Finds blocks in the file; remembers the last answer, as comments often stand in a row."""

    def __init__(self, stash: Stash, source: str, definitions: list[Chunk]) -> None:
        self.stash = stash
        self._source = source
        self._definitions = sorted(chunk.span() for chunk in definitions)
        """What definitions say: they stand in no tree, as their words show elsewhere."""
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

    def definition_after(self, at: int) -> Extent | None:
        """What a definition says that begins at `at`; None when something else does."""
        match = _DEFINITION.match(self._source, at)
        if match is None:
            return None
        index = bisect_left(self._definitions, (match.end(), 0))
        found = self._definitions[index] if index < len(self._definitions) else None
        # A link reference without a title says nothing, and then the next one found is not its own.
        return found if found and self._source.count("\n", match.end(), found[0]) <= 1 else None

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
