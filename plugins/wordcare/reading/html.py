"""Reads HTML: the words of a page that a person sees, or hears from a screen reader.

`noscript` is read, because some people see it. What has `hidden` is not, unless the theme's own
script shows it later; what has `aria-hidden` is seen, so it is read.
One pass over the tokens; open elements are kept as browsers keep them, without recursion.
"""

from __future__ import annotations

from wordcare.prose import OBJECT, Comment, Passage, Prose
from wordcare.reading.html_elements import (
    BLOCKS,
    CODE,
    DRAWINGS,
    ENDS_DRAWING,
    HTML_IN_SVG,
    INSIDE_TABLE,
    KEPT,
    KINDS,
    OBJECTS,
    PAGE,
    SVG_WORDS,
    UNREAD,
    VOID,
)
from wordcare.reading.html_open import Element, OpenElements
from wordcare.reading.html_tag import Tag, telling
from wordcare.reading.html_text import add_pieces, passage, trim
from wordcare.reading.html_tokens import CLOSE, COMMENT, OPEN, RAW, TEXT, tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading import Wanted
    from wordcare.reading.html_text import Piece
    from wordcare.source import Source

MOST_TAGS = 5_000
LONGEST_TAG = 500
_TAGS: dict[str, Tag | None] = {}
"""Pages of a site repeat the same tags over and over, so each is looked at once."""


def read_html(source: Source, wanted: Wanted | None = None) -> Prose:
    """All passages and comments of a page or a part of one.

    `wanted` is asked with the offsets of each run of words; when it answers False they are left out.
    """
    return _Reader(source.text, wanted).read()


class _Reader:
    def __init__(self, text: str, wanted: Wanted | None) -> None:
        self.text = text
        self.wanted = wanted
        self.passages: list[Passage] = []
        self.comments: list[Comment] = []
        self.open = OpenElements(self._ended)
        self.unread = 0
        """How many open elements there are of which nothing is read."""
        self.drawings = 0
        """How many `<svg>` are open."""
        self.run: list[tuple[int, int, str]] = []
        """The passage in the making: (start, end, "" for text or else what stands for it)."""
        self.run_marks: list[tuple[int, int, str, str]] = []
        self.run_comments: list[Comment] = []
        self.waiting: list[Comment] = []
        """Comments that cover what comes next."""
        self.marks: dict[str, tuple[int, str]] = {}
        """Where each kind of mark that is still open began, and its value."""
        self.depth = {"mention": 0, "link": 0, "quote": 0}

    def read(self) -> Prose:
        text = self.text
        for kind, start, end, name in tokens(text):
            if kind is TEXT:
                if not self.unread and (self.run or not text[start:end].isspace()):
                    self._words(start, end)
            elif kind is OPEN:
                self._opened(name, start, end)
            elif kind is CLOSE:
                self._closed(name, start, end)
            elif kind is COMMENT:
                self._comment(start, end)
            elif kind is RAW and name in ("title", "textarea") and not self.unread:
                self._words(start, end)
        if self.run:
            self._end_passage(len(text))
        self.open.end_all(len(text))
        self.passages.sort(key=_place)
        return Prose(self.passages, self.comments)

    def _words(self, start: int, end: int) -> None:
        if self.drawings:
            if self.open.is_open(SVG_WORDS):
                self._add(passage("label", self.text, start, end), start, end)
            return
        self._part(start, end, "")

    def _part(self, start: int, end: int, stands_for: str) -> None:
        if self.waiting:
            self.run_comments += self.waiting
            self.waiting = []
        self.run.append((start, end, stands_for))

    def _opened(self, name: str, start: int, end: int) -> None:
        named = self.open.named
        if name in ENDS_DRAWING and ("svg" in named or "math" in named):
            self._end_drawing(start)
        if (name in INSIDE_TABLE and "table" not in named) or (name in PAGE and self.run):
            return
        block = name in BLOCKS and not self.drawings
        if self.unread and not block and name not in named:
            return
        tag = self._tag(name, start, end) if end - start > len(name) + 2 else None
        if block:
            if self.run:
                self._end_passage(start)
            self.open.begin_block(name, start)
        if tag and tag.spoken and not self.unread and not tag.hidden:
            for kind, first, last in tag.spoken:
                words = passage(kind, self.text, start + first, start + last, attribute=True)
                self._add(words, start + first, start + last)
        if not self.unread and not self.drawings:
            self._stand_in(name, tag, start, end)
        if name in VOID or (self.drawings and self.text[end - 2] == "/"):
            if block and self.waiting:
                self._cover(start, end)
            return
        if block or tag or name in KEPT or self.drawings or name in named:
            self._begin(name, tag, start, end, block)

    def _stand_in(self, name: str, tag: Tag | None, start: int, end: int) -> None:
        """What the passage gets for an element that is not words."""
        if name == "br":
            if self.run:
                self.run.append((start, end, " "))
        elif tag and tag.hidden:
            return
        elif name in OBJECTS or ((name in CODE or (tag and tag.formula)) and name not in BLOCKS):
            self._part(start, end, OBJECT)

    def _begin(self, name: str, tag: Tag | None, start: int, end: int, block: bool) -> None:
        element = Element(name, start)
        if name in CODE or name in UNREAD or (tag and (tag.hidden or tag.formula)):
            element.unread = True
            self.unread += 1
        if name == "svg":
            self.drawings += 1
        if tag and tag.mention:
            self._mark(element, "mention", end, "")
        if name == "a":
            self.open.close("a", start)
            if tag and tag.address is not None and not element.unread:
                self._mark(element, "link", end, tag.address)
        elif name in ("q", "blockquote"):
            self._mark(element, "quote", end, "")
        if block:
            parent = self.open.blocks[-1]
            element.kind = KINDS.get(name, parent.kind)
            element.quoted = parent.quoted or name == "blockquote"
            if self.waiting:
                element.comments, self.waiting = self.waiting, []
        element.plain = not (element.unread or element.marks or element.comments or name == "svg")
        self.open.begin(element, block)

    def _closed(self, name: str, start: int, end: int) -> None:
        if name not in self.open.named:
            if name == "br":
                self._stand_in(name, None, start, end)
            elif name == "p" and self.run:
                self._end_passage(start)
        elif name not in BLOCKS or self.drawings:
            self.open.close(name, start)
        elif name in PAGE and self.run:
            return
        elif self.open.can_close(name):
            if self.run:
                self._end_passage(start)
            if self.waiting:
                self._cover(start, start)
            self.open.close(name, end)

    def _end_drawing(self, at: int) -> None:
        if not self.open.is_open(HTML_IN_SVG):
            while self.open.is_open(DRAWINGS):
                self.open.close("svg", at)
                self.open.close("math", at)

    def _ended(self, element: Element, at: int) -> None:
        """An element has ended, with or without a closing tag."""
        self.unread -= element.unread
        self.drawings -= element.name == "svg"
        for comment in element.comments or ():
            comment.covers = (element.start, at)
        for kind in element.marks:
            self.depth[kind] -= 1
            if not self.depth[kind]:
                start, value = self.marks.pop(kind)
                if self.run:
                    self.run_marks.append((max(start, self.run[0][0]), at, kind, value))

    def _mark(self, element: Element, kind: str, start: int, value: str) -> None:
        element.marks = (*element.marks, kind)
        self.depth[kind] += 1
        self.marks.setdefault(kind, (start, value))

    def _comment(self, start: int, end: int) -> None:
        if self.unread or not self.text.endswith("-->", start + 7, end):
            return
        comment = Comment(start, end, self.text[start + 4 : end - 3], (end, end))
        self.comments.append(comment)
        (self.run_comments if self.run else self.waiting).append(comment)

    def _cover(self, start: int, end: int) -> None:
        """What comes next is a block without content, or nothing: the comments stop waiting."""
        for comment in self.waiting:
            comment.covers = (max(start, comment.end), max(end, comment.end))
        self.waiting = []

    def _tag(self, name: str, start: int, end: int) -> Tag | None:
        written = self.text[start:end]
        if len(written) > LONGEST_TAG:
            return telling(written, name)
        if written in _TAGS:
            return _TAGS[written]
        if len(_TAGS) > MOST_TAGS:
            _TAGS.clear()
        _TAGS[written] = told = telling(written, name)
        return told

    def _add(self, words: Passage | None, start: int, end: int) -> None:
        if words is not None and (self.wanted is None or self.wanted(start, end)):
            self.passages.append(words)

    def _end_passage(self, at: int) -> None:
        if self.run_comments:
            self._cover_rest(at)
        start, end = self.run[0][0], self.run[-1][1]
        if self.wanted is None or self.wanted(start, end):
            self._add_run(start, at)
        self.run, self.run_marks, self.run_comments = [], [], []

    def _cover_rest(self, at: int) -> None:
        """Comments inside a passage cover the rest of it; those at its very end what comes next."""
        last = max(start for start, end, _ in self.run if not self.text[start:end].isspace())
        for comment in self.run_comments:
            comment.covers = (comment.end, at)
        self.waiting += [comment for comment in self.run_comments if comment.start > last]

    def _add_run(self, run_start: int, at: int) -> None:
        pieces: list[Piece] = []
        words = False
        for start, end, stands_for in self.run:
            if not stands_for:
                add_pieces(pieces, self.text, start, end)
                words = True
            elif stands_for == OBJECT or (pieces and pieces[-1][0][-1] != " "):
                pieces.append((stands_for, start, end))
        if not words or not trim(pieces):
            return
        block = self.open.blocks[-1]
        done = Passage(block.kind, pieces, quoted=block.quoted)
        done.marks = self.run_marks
        for kind, (start, value) in self.marks.items():
            done.marks.append((max(start, run_start), at, kind, value))
        self.passages.append(done)


def _place(words: Passage) -> int:
    return words.pieces[0][1]
