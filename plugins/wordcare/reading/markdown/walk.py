"""From the tree of blocks to passages and comments, in the order of the file."""

from __future__ import annotations

import re

from wordcare.reading.markdown.inline import Inline, Line
from wordcare.reading.markdown.raw_html import RawHtml
from wordcare.reading.markdown.rendering import Rendering
from wordcare.reading.markdown.stash import Code
from wordcare.reading.markdown.tree import HEADINGS, Node
from wordcare.reading.markdown.words import SILENT_TAGS, Words, comment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.prose import Comment, Passage
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.parser import Parser

    Wanted = Callable[[int, int], bool]

_KINDS = {"li": "item", "dd": "item", "td": "cell", "dt": "term", "summary": "title"}
_KINDS.update(dict.fromkeys(HEADINGS, "heading"))
_SAME_LINE = HEADINGS | {"td", "dt"}
_ONLY_PLACEHOLDERS = re.compile("(?:\x02wzxhzdk:[0-9]+\x03\\s*)+$")
_NUMBER = re.compile("\x02wzxhzdk:([0-9]+)\x03")
_TASK = re.compile(r" *\[[xX ]\] +")


class Walk:
    """Goes through a tree once; `passages` and `comments` are what it finds."""

    def __init__(self, source: str, parser: Parser, wanted: Wanted | None) -> None:
        self.source = source
        self.parser = parser
        self.wanted = wanted
        self.passages: list[Passage] = []
        self.comments: list[Comment] = []

    def children(self, node: Node, kind: str, quoted: bool) -> None:
        """All that stands inside `node`; paragraphs are of `kind`."""
        quoted = quoted or node.tag == "blockquote"
        for index, child in enumerate(node.children):
            self._element(child, kind, quoted, (node, index))
            if child.tail is not None:
                self._text(child.tail, _KINDS.get(node.tag, kind), quoted, node, (node, index))

    def _element(self, node: Node, kind: str, quoted: bool, place: tuple[Node, int]) -> None:
        if node.tag == "#html" and node.text is not None:
            self._html(node.text, quoted, place)
        if node.tag == "#html" or (node.atomic and node.tag in SILENT_TAGS):
            return
        if node.text is not None:
            own = "title" if node.name == "title" else _KINDS.get(node.tag, kind)
            if own == "paragraph" and place[0].tag == "li":
                own = "item"
            self._text(node.text, own, quoted, node, place)
        if node.children:
            self.children(node, kind, quoted)

    def _text(self, chunk: Chunk, kind: str, quoted: bool, node: Node, place: tuple[Node, int]) -> None:
        text = chunk.text
        if "\x02" in text and _ONLY_PLACEHOLDERS.match(text.strip()):
            for match in _NUMBER.finditer(text):
                self._stashed(int(match[1]), quoted, place)
            return
        if not text or text.strip() == "[TOC]":
            return
        hidden_comment = "<!--" in text
        wanted = self.wanted is None or self.wanted(chunk.place(0), chunk.end_place(len(text)))
        if wanted or hidden_comment or "\x02" in text:
            self._read(chunk, kind, quoted, node, place, wanted)

    def _read(
        self, chunk: Chunk, kind: str, quoted: bool, node: Node, place: tuple[Node, int], wanted: bool
    ) -> None:
        if node.tag in ("li", "p") and (node.tag == "li" or (place[0].tag == "li" and place[1] == 0)):
            task = _TASK.match(chunk.text)
            chunk = chunk.cut(task.end()) if task else chunk
        inline = Inline(chunk.text, self.parser.references, self.parser.footnotes)
        line = Line(chunk.text, 0, []) if node.atomic else inline.read()
        words = Words(self.source, chunk)
        rendering = Rendering(words, inline)
        rendering.write(line, "line" if node.tag in _SAME_LINE else "next")
        words.finish()
        end = chunk.end_place(len(chunk.text))
        for start, stop in rendering.comments:
            covers = chunk.end_place(stop), end
            self.comments.append(comment(chunk, start, stop, covers))
        for number in rendering.placeholders:
            self._stashed(number, quoted, place)
        if wanted:
            self._add(words.passage(kind, quoted))
            self.passages.extend(words.extras)
            for extra_kind, extra in inline.extras:
                rendering.write(extra)
                self._add(words.passage(extra_kind, quoted))

    def _add(self, passage: Passage | None) -> None:
        if passage is not None:
            self.passages.append(passage)

    def definitions(self) -> None:
        """Titles of references and expansions of abbreviations, which no element holds."""
        for kind, chunk in self.parser.passages:
            words = Words(self.source, chunk)
            words.html_text(0, len(chunk.text))
            self._add(words.passage(kind))

    # What was taken out before blocks were read

    def _stashed(self, number: int, quoted: bool, place: tuple[Node, int]) -> None:
        if number >= len(self.parser.stash.entries):
            return
        entry = self.parser.stash.entries[number]
        if isinstance(entry, Code):
            if entry.title is not None:
                words = Words(self.source, entry.title)
                words.html_text(0, len(entry.title.text))
                self._add(words.passage("title", quoted))
            return
        chunk = getattr(entry, "chunk", entry)
        if chunk is not None and not getattr(entry, "taken", False):
            self._html(chunk, quoted, place)

    def _html(self, chunk: Chunk, quoted: bool, place: tuple[Node, int]) -> None:
        html = RawHtml(self.source, chunk, quoted)
        self.passages.extend(html.passages)
        for start, end in html.comments:
            self.comments.append(comment(chunk, start, end, self._covers(chunk, end, place)))

    def _covers(self, chunk: Chunk, end: int, place: tuple[Node, int]) -> tuple[int, int]:
        """What follows a comment: the rest of its HTML, or the next block beside it."""
        rest = chunk.text[end:]
        if rest.strip():
            return chunk.end_place(end), chunk.end_place(len(chunk.text))
        node, index = place
        for following in node.children[index + 1 :]:
            if not self._is_comment(following):
                extent = self._extent(following)
                if extent is not None:
                    return extent
        after = chunk.end_place(end)
        return after, after

    def _is_comment(self, node: Node) -> bool:
        match = _NUMBER.fullmatch(node.text.text.strip()) if node.text is not None else None
        if match is None:
            return False
        entry = self.parser.stash.entries[int(match[1])]
        text = getattr(entry, "text", "")
        return isinstance(text, str) and text.startswith("<!--") and text.rstrip().endswith("-->")

    def _extent(self, node: Node) -> tuple[int, int] | None:
        """From where to where a block goes in the file, with all it holds."""
        spans = [node.span] if node.span else []
        for chunk in (node.text, node.tail):
            if chunk is not None and chunk.text:
                spans.append(self._chunk_extent(chunk))
        for child in node.children:
            extent = self._extent(child)
            if extent is not None:
                spans.append(extent)
        if not spans:
            return None
        return min(start for start, _ in spans), max(end for _, end in spans)

    def _chunk_extent(self, chunk: Chunk) -> tuple[int, int]:
        start, end = chunk.place(0), chunk.end_place(len(chunk.text))
        for match in _NUMBER.finditer(chunk.text):
            entry = self.parser.stash.entries[int(match[1])]
            if isinstance(entry, Code):
                end = max(entry.span[1], end)
            else:
                inner = getattr(entry, "chunk", entry)
                end = max(inner.end_place(len(inner.text)), end) if inner is not None else end
        return start, end
