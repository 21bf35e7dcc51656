"""From the tree of blocks to passages and comments."""

from __future__ import annotations

from wordcare.prose import MENTION, NO_ROOM, Comment, Passage, Room
from wordcare.reading.markdown.chunk import Chunk
from wordcare.reading.markdown.leaf import Leaf
from wordcare.reading.markdown.room import above, room
from wordcare.reading.markdown.stash import Code
from wordcare.reading.markdown.texts import is_plain, only_placeholders, placeholders, without_box
from wordcare.reading.markdown.tree import HEADINGS, LISTS_AND_DEFINITIONS, TYPE, Node
from wordcare.reading.markdown.words import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.extents import Extents
    from wordcare.reading.markdown.parser import Parser

_KINDS = {"li": "item", "dd": "item", "td": "cell", "dt": "term", "summary": "title"}
_ITEMS_AND_LISTS = LISTS_AND_DEFINITIONS | {"li", "dd"}
_KINDS.update(dict.fromkeys(HEADINGS, "heading"))
_CONTENTS = "[TOC]"


class Walk:
    """Goes through a tree once; `passages` and `comments` are what it finds."""

    def __init__(self, source: str, parser: Parser) -> None:
        self.source = source
        self.parser = parser
        self.passages: list[Passage] = []
        self.comments: list[Comment] = []
        self._own: list[Passage] = []
        """The passages in which abbreviations are looked for, if some are defined."""
        self._extents: Extents | None = None
        self._around: list[tuple[Node, int]] = []
        """For each element around, from the outermost on: its parent, and which child of it it is."""
        self._mentions = 0
        """How many elements around mark their words as a mention."""
        self._text_end = 0
        """Where the text ends that is being read, in the file; 0 outside such a text."""

    def children(self, node: Node, kind: str, quoted: bool) -> None:
        """All that stands inside `node`; paragraphs are of `kind`."""
        quoted = quoted or node.tag == "blockquote"
        for index, child in enumerate(node.children):
            self._element(child, node, index, kind, quoted)
            if child.tail is not None and self.parser.matters(child.tail):
                own = _KINDS.get(node.tag, kind)
                self._text(child.tail, Leaf(child, node, index, own, quoted, True))

    def _element(self, node: Node, parent: Node, index: int, kind: str, quoted: bool) -> None:
        if node.hidden:
            return
        if node.tag == TYPE and node.text is not None:
            self._title_of_type(node.text, parent, node.name == "words")
            return
        mention = bool(node.name) and node.marks_mention
        self._mentions += mention
        if node.text is not None and (node.tag == "#html" or self.parser.matters(node.text)):
            own = "title" if node.name == "title" else _KINDS.get(node.tag, kind)
            if own == "paragraph" and parent.tag == "li":
                own = "item"
            leaf = Leaf(node, parent, index, own, quoted, False)
            (self._html if node.tag == "#html" else self._text)(node.text, leaf)
        if node.children:
            self._around.append((parent, index))
            self.children(node, kind, quoted)
            self._around.pop()
        self._mentions -= mention

    def _title_of_type(self, chunk: Chunk, box: Node, as_words: bool) -> None:
        """A box without a title shows its type with a capital, or `as_words` with one for each word."""
        if self.parser.is_wanted(chunk):
            start, end = chunk.span()
            words = " ".join(chunk.text.replace("-", " ").replace("_", " ").split())
            shown = words.title() if as_words else chunk.text.capitalize()
            beside = above(self.source, box.span[0]) if box.span else NO_ROOM
            self._add(Passage("type", [(shown, start, end)]), beside)

    def _text(self, chunk: Chunk, leaf: Leaf) -> None:
        text = chunk.text
        if is_plain(text):
            words = Words(self.source, chunk)
            words.text(0, len(text))
            self._add_own(words.passage(leaf.kind, leaf.quoted), room(self.source, chunk, leaf))
        elif numbers := only_placeholders(text):
            for number in numbers:
                self._stashed(number, leaf)
        elif text.strip() != _CONTENTS:
            self._read(chunk, leaf)

    def _read(self, chunk: Chunk, leaf: Leaf) -> None:
        from wordcare.reading.markdown.rendering import rendered

        wanted = self.parser.is_wanted(chunk)
        if "[" in chunk.text and leaf.may_be_task:
            chunk = without_box(chunk)
        rendering = rendered(self.source, chunk, self.parser, leaf.block_end, atomic=leaf.node.atomic)
        words = rendering.words
        passage = words.passage(leaf.kind, leaf.quoted)
        self._add_comments(rendering.comments, chunk, leaf, alone=passage is None)
        self._text_end = chunk.end_place(len(chunk.text.rstrip()))
        for number in rendering.placeholders:
            self._stashed(number, leaf)
        self._text_end = 0
        if wanted:
            beside = room(self.source, chunk, leaf)
            self._add_own(passage, beside)
            spoken = Room(beside.at, beside.where, "")
            for extra in words.extras:
                self._add(extra, spoken)
            for kind, line in rendering.inline.extras:
                rendering.write_extra(line)
                self._add(words.passage(kind, leaf.quoted), spoken)

    def _add_own(self, passage: Passage | None, beside: Room) -> None:
        """Keep the words of an element itself."""
        if passage is not None and self._mentions:
            passage.marks.append((passage.pieces[0][1], passage.pieces[-1][2], MENTION, ""))
        if passage is not None and self.parser.abbreviations:
            self._own.append(passage)
        self._add(passage, beside)

    def _add_comments(self, comments: list[tuple[int, int]], chunk: Chunk, leaf: Leaf, alone: bool) -> None:
        """Comments inside a text cover the rest of it.

        With nothing else in it, or in a line of their own at its end, they cover the next block.
        """
        last = len(chunk.text)
        for start, end in reversed(comments):
            covers = chunk.end_place(end), chunk.end_place(len(chunk.text))
            ends = not chunk.text[end:last].strip()
            if ends:
                last = start
            if alone or (ends and not chunk.text[:start].rpartition("\n")[2].strip()):
                covers = self._after(leaf, covers[0]) or covers
            self.comments.append(_comment(chunk, start, end, covers))

    def _add(self, passage: Passage | None, beside: Room) -> None:
        if passage is not None:
            passage.room = beside
            self.passages.append(passage)

    def definitions(self) -> None:
        """What attributes of elements say; then titles of references and expansions, where they are used."""
        for kind, chunk, start in self.parser.passages:
            self._plain(chunk, kind, False, start)
        if self.parser.definitions:
            from wordcare.reading.markdown.used import used

            for each, said in used(self.parser, self._own):
                self._plain(said, each.kind, False, each.block)

    def _plain(self, chunk: Chunk, kind: str, quoted: bool, block: int | None) -> None:
        """What is shown as it stands; its block begins at the place `block`, if that is known."""
        words = Words(self.source, chunk)
        words.html_text(0, len(chunk.text))
        self._add(words.passage(kind, quoted), NO_ROOM if block is None else above(self.source, block))

    # What was taken out before blocks were read

    def _stashed(self, number: int, leaf: Leaf) -> None:
        entries = self.parser.stash.entries
        entry = entries[number] if number < len(entries) else None
        if isinstance(entry, Code):
            if entry.title is not None:
                self._plain(entry.title, "title", leaf.quoted, entry.chunk.place(0))
        elif isinstance(entry, Chunk):
            self._html(entry, leaf)
        elif entry is not None and not entry.taken:
            for kind, words in entry.spoken:
                self._plain(words, kind, leaf.quoted, None)
            for part, is_html in entry.as_written():
                if is_html:
                    self._html(part, leaf)
                else:
                    self._as_written(part, leaf)

    def _as_written(self, chunk: Chunk, leaf: Leaf) -> None:
        """Text that is shown as it stands, but for what was taken out of it."""
        at = 0
        for number, start, end in placeholders(chunk.text):
            self._plain(chunk.cut(at, start), leaf.kind, leaf.quoted, None)
            self._stashed(number, leaf)
            at = end
        self._plain(chunk.cut(at), leaf.kind, leaf.quoted, None)

    def _html(self, chunk: Chunk, leaf: Leaf) -> None:
        from wordcare.reading.markdown.raw_html import RawHtml

        html = RawHtml(self.source, chunk, leaf.quoted, self.parser.stash)
        for passage in html.passages:
            self._add(passage, Room(passage.pieces[0][1], "words", "html"))
        for passage in html.beside:
            self._add(passage, above(self.source, chunk.place(0)))
        for comment in html.comments:
            covers = self._covers(chunk, comment, leaf)
            self.comments.append(_comment(chunk, comment.start, comment.end, covers))

    def _covers(self, chunk: Chunk, comment: Comment, leaf: Leaf) -> tuple[int, int]:
        """What follows a comment: what comes next in its HTML or its text, or the next block beside it."""
        after = chunk.end_place(comment.end)
        if not chunk.text[comment.end :].strip():
            if after < self._text_end:  # HTML that holds text and no blocks: <figure markdown="span">
                return after, self._text_end
            return self._after(leaf, after) or (after, after)
        first, last = comment.covers
        return (chunk.place(first), chunk.end_place(last)) if first < last else (after, after)

    def _after(self, leaf: Leaf, at: int) -> tuple[int, int] | None:
        """What a comment up to the place `at` covers: a definition, which is no block, or the next block."""
        if self._extents is None:
            from wordcare.reading.markdown.extents import Extents

            said = [each.said for each in self.parser.definitions if each.said is not None]
            said += [words for _, words, _ in self.parser.passages]
            bodies = [*self.parser.footnotes.values(), *said]
            self._extents = Extents(self.parser.stash, self.source, bodies)
        return self._extents.definition_after(at) or self._next_block(leaf, self._extents)

    def _next_block(self, leaf: Leaf, extents: Extents) -> tuple[int, int] | None:
        """The block after a text: inside its own element, beside it, or after the lists around it."""
        if not leaf.tail and leaf.node.children and (first := extents.after(leaf.node, -1)):
            return first
        node, index = leaf.parent, leaf.index
        found = extents.after(node, index)
        for around, at in reversed(self._around):
            if found or node.tag not in _ITEMS_AND_LISTS:
                break
            node, index = around, at
            found = extents.after(node, index)
        return found


def _comment(chunk: Chunk, start: int, end: int, covers: tuple[int, int]) -> Comment:
    """The comment `<!-- ... -->` at `start:end`."""
    inside = chunk.text[start + 4 : end - 3]
    return Comment(chunk.place(start), chunk.end_place(end), inside, covers)
