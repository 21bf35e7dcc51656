"""HTML elements with a `markdown` attribute, and the elements inside them."""

from __future__ import annotations

from wordcare.reading.markdown.chunk import Chunk, joined
from wordcare.reading.markdown.html_tags import SILENT_TAGS
from wordcare.reading.markdown.tree import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reading.markdown.parser import Parser
    from wordcare.reading.markdown.stash import Stash


class Element:
    """An element while the page is cut up, and after. Its content is data and elements in order."""

    __slots__ = ("chunk", "hidden", "name", "parts", "spoken", "state", "tag", "taken")

    def __init__(self, tag: str, state: str, name: str) -> None:
        self.tag = tag
        self.state = state
        """block, span, or off: how its content is read."""
        self.name = name
        self.parts: list[Chunk | Element] = []
        self.chunk: Chunk | None = None
        """For state off: the whole element as it is written, tags and all."""
        self.spoken: list[tuple[str, Chunk]] = []
        """What its attributes say, with their kind."""
        self.hidden = False
        self.taken = False

    def fill(self, parser: Parser, parent: Node) -> None:
        """Put the element and what it holds in the tree."""
        if self.state == "off" or parser.too_deep:
            Node("#html", parent, self.chunk, f"{self.tag} {self.name}")
            return
        node = Node(self.tag, parent, name=self.name)
        node.hidden = self.hidden or self.tag in SILENT_TAGS
        node.span = self.chunk.span() if self.chunk is not None else None
        if not self.hidden:
            start = node.span[0] if node.span else None
            parser.passages.extend((kind, words, start) for kind, words in self.spoken)
        if self.state == "span":
            self._fill_span(parser, node)
            return
        content = joined(self._flat(parser.stash), "")
        end = len(content.text.rstrip("\n"))
        if end:
            parser.parse(node, content.cut(0, end).blocks())

    def as_written(self) -> Iterator[tuple[Chunk, bool]]:
        """What is shown of an element that no block took, because it stands further in.

        That is its texts, with tags and comments as they are written, and HTML (True) inside it.
        """
        texts: list[Chunk] = []
        for part in [*self.parts, None]:
            if isinstance(part, Chunk):
                texts.append(part)
                continue
            if texts:
                yield joined(texts, ""), False
            texts = []
            if part is not None and part.state != "off":
                yield from part.as_written()
            elif part is not None and part.chunk is not None:
                yield part.chunk, True

    def _fill_span(self, parser: Parser, node: Node) -> None:
        text: list[Chunk] = []
        for part in [*self.parts, None]:
            if isinstance(part, Chunk):
                text.append(part)
                continue
            if text and node.last is not None:
                node.last.tail = joined(text, "")
            elif text:
                node.text = joined(text, "")
            text = []
            if part is not None:
                part.fill(parser, node)

    def _flat(self, stash: Stash) -> list[Chunk]:
        """The content with a placeholder on a line of its own for each element."""
        flat: list[Chunk] = []
        for part in self.parts:
            if not isinstance(part, Element):
                flat.append(part)
                continue
            origin = flat[-1].end_place(len(flat[-1].text)) if flat and flat[-1].text else 0
            flat.append(Chunk(f"\n\n{stash.add_element(part)}\n", [0], [origin]))
        return flat or [Chunk("", [0], [0])]
