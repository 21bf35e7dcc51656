"""Reads HTML: the words of a page that a person sees, or hears from a screen reader.

`noscript` is read, because some people see it. What has `hidden` is not, unless a script shows it
later or another element is described by it or shows it; what has `aria-hidden` is seen, so it
is read. So is JSON, because scripts and search engines show it, and what a style sheet adds.
One pass over the tokens; open elements are kept as browsers keep them, without recursion.
"""

from __future__ import annotations

from wordcare.prose import OBJECT, Prose
from wordcare.reading import html_elements as elements
from wordcare.reading.html_apart import DrawnWords, add_permalink, add_spoken
from wordcare.reading.html_edges import closes_at_once, joins_after, joins_before, stands_apart
from wordcare.reading.html_elements import BLOCKS, CODE, KEPT, KINDS, OBJECTS, UNREAD, VOID
from wordcare.reading.html_open import Element, OpenElements
from wordcare.reading.html_raw import add_raw
from wordcare.reading.html_run import Run
from wordcare.reading.html_tag import EVERY, Tag, begins_formula, described, marks_of, tag_of
from wordcare.reading.html_text import passage
from wordcare.reading.html_tokens import CLOSE, COMMENT, OPEN, RAW, TEXT, XML, tokens
from wordcare.reading.html_unended import never_closed
from wordcare.reading.turned import TURNED, TURNED_BACK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Comment, Passage
    from wordcare.reading import Wanted
    from wordcare.source import Source


def read_html(source: Source, wanted: Wanted | None = None) -> Prose:
    """All passages and comments of a page or a part of one.

    `wanted` is asked with the offsets of each run of words; when it answers False they are left out.
    """
    reader = _Reader(source.text, wanted)
    faults = reader.read(xml=source.path.lower().endswith(XML))
    return Prose(sorted(reader.run.passages + reader.run.beside, key=_place), reader.run.comments, faults)


def read_part(text: str) -> tuple[list[Passage], list[Passage], list[Comment]]:
    """The words of a part of a page, those that stand beside its text (attributes), and its comments."""
    reader = _Reader(text, None, part=True)
    reader.read()
    return reader.run.passages, reader.run.beside, reader.run.comments


class _Reader:
    def __init__(self, text: str, wanted: Wanted | None, *, part: bool = False) -> None:
        self.text = text
        self.part = part  # whether there is more of the page, which may show what has a name
        self.run = Run(text, wanted)
        self.drawn = DrawnWords(self.run)
        self.open = OpenElements(self._ended)
        self.unread = 0
        """How many open elements there are of which nothing is read."""
        self.sign = False  # whether the last tag begins a sign of a formula
        self.json = False  # whether it begins JSON
        self.described: frozenset[str] | None = None
        self.left: Element | None = None  # the block of the passage that was taken up again last
        self.svg = 0
        self.foreign = 0
        """How many drawings and formulas are open (`svg` and `math`)."""

    def read(self, *, xml: bool = False) -> list[tuple[int, str, str]]:
        """Fill the run; gives back what swallows the end of the text, as `never_closed` does."""
        text, run = self.text, self.run
        kind, start, name = TEXT, 0, ""
        for kind, start, end, name in tokens(text, xml=xml):
            if kind is TEXT or (kind is RAW and name in elements.WORDS_ALONE):
                if not self.unread and (run.parts or self.svg or not text[start:end].isspace()):
                    self._words(start, end)
                elif self.foreign and self._is_in_formula():
                    run.add_passage(passage("label", text, start, end), start, end)
            elif kind is OPEN:
                self._opened(name, start, end)
            elif kind is CLOSE:
                self._closed(name, start, end)
            elif kind is COMMENT:
                if not self.unread and text.endswith("-->", start + 7, end):
                    run.add_comment(start, end)
            elif kind is RAW:
                add_raw(run, name, start, end, json=self.json, unread=self.unread > 0)
        self._end_passage(len(text))
        self.open.end_all(len(text))
        self._end_passage(len(text), self.left)
        return never_closed(text, kind, start, name)

    def _words(self, start: int, end: int) -> None:
        if not self.svg:
            self.run.add(start, end)
        elif self.open.is_open(elements.SVG_WORDS):
            self.drawn.add(start, end)

    def _is_in_formula(self) -> bool:
        """Whether these are words in a formula, which is unread for nothing but being one."""
        return not self.sign and self.unread == len(self.open.named.get("math", ()))

    def _end_passage(self, at: int, block: Element | None = None) -> None:
        if self.run.parts:
            block = block or self.open.blocks[-1]
            self.run.end(at, block.kind, quoted=block.quoted)

    def _begin_block(self, name: str, at: int, *, joins: bool) -> None:
        around = self.open.blocks[-1]
        if not joins:
            self._end_passage(at)
        self.open.begin_block(name, at)
        if self.left or not around.open:
            self._end_left(at, around)

    def _end_left(self, at: int, around: Element | None = None) -> None:
        """End the passage that goes on, if the block it is in has ended."""
        for block in (around, self.left):
            if block and not block.open:
                self._end_passage(at, block)
        self.left = None

    def _opened(self, name: str, start: int, end: int) -> None:
        self.sign = name in elements.FORMULA_SIGNS
        if self.foreign and name in elements.ENDS_DRAWING:
            self.open.end_drawings(start)
        if self.svg:
            self.drawn.tag(name, start, end)
        named = self.open.named
        block = name in BLOCKS and not self.svg and not (name == "title" and self.run.parts)
        if self.unread and not block and name not in named:
            return
        if name in elements.PASSED_OVER and self.open.passes_over(name, among_words=bool(self.run.parts)):
            return
        tag = tag_of(self.text[start:end], name) if end - start > len(name) + 2 else None
        hidden = tag is not None and tag.hidden and not self._is_described(tag)
        self.json = tag is not None and tag.json and not self.unread
        hollow = name in elements.HOLLOW and closes_at_once(self.text, name, start, end)
        apart = hidden or ((tag or name in elements.PARTED) and stands_apart(name, tag, block=block))
        joins = block and (tag or name == "label") and joins_before(self.run, name, tag, start)
        block = (block and not hollow) or (apart and name == "template" and not self.svg)
        if block:
            self._begin_block(name, start, joins=joins or apart)
        if not self.unread:
            if tag and (tag.permalink or not hidden):
                add_spoken(self.run, tag, start, suggested="datalist" in named)
            if tag and tag.permalink:
                add_permalink(self.run, end)
            if not (self.svg or apart or hollow):
                self._stand_in(name, tag, start, end)
        foreign = self.svg or name in elements.DRAWINGS
        if name in VOID or (foreign and self.text[end - 2] == "/"):
            if block and self.run.waiting:
                self.run.cover(start, end)
        elif block or tag or name in KEPT or name == "sup" or self.svg or name in named or apart or hollow:
            element = Element(name, start)
            element.joins = joins
            self._begin(element, tag, end, block=block, hidden=hidden)
            if apart:
                element.stand_apart(self.open.blocks[-1])
                self.run.set_aside(start)
            self.open.begin(element, block)

    def _is_described(self, tag: Tag) -> bool:
        """Whether another element is described or named by a hidden one, or shows it; or a style does."""
        if self.part and tag.id:
            return True
        if self.described is None:
            self.described = described(self.text)
        return tag.id in self.described or (EVERY in self.described and not tag.permalink)

    def _stand_in(self, name: str, tag: Tag | None, start: int, end: int) -> None:
        """What the passage gets for an element that is not words."""
        if name == "br":
            if self.run.parts:
                self.run.parts.append((start, end, " "))
        elif name == "bdo":
            self.run.add(start, end, TURNED if "rtl" in self.text[start:end].lower() else TURNED_BACK)
        elif tag and tag.decoration:
            return
        elif name in OBJECTS or name in CODE or (name not in BLOCKS and begins_formula(tag, self.text, end)):
            self.run.add(start, end, OBJECT)

    def _begin(self, element: Element, tag: Tag | None, end: int, *, block: bool, hidden: bool) -> None:
        name = element.name
        unread = name in CODE or (name in UNREAD and not (tag and tag.shadow))
        if unread or hidden or begins_formula(tag, self.text, end):
            element.unread = True
            self.unread += 1
        if name in elements.DRAWINGS:
            self.foreign += 1
            self.svg += name == "svg"
        self.open.end_for(name, element.start)
        marks = marks_of(name, tag, hidden=hidden)
        for kind, value in marks:
            self.run.begin_mark(kind, end, value)
        element.marks = tuple(kind for kind, _ in marks)
        if block:
            parent = self.open.blocks[-1]
            element.kind = KINDS.get(name, parent.kind)
            element.quoted = parent.quoted or name == "blockquote"
            if self.run.waiting:
                element.comments, self.run.waiting = self.run.waiting, []
        if name == "sup":
            element.first = len(self.run.parts)
        element.plain = not (element.unread or element.marks or element.comments or name in ("svg", "sup"))

    def _closed(self, name: str, start: int, end: int) -> None:
        self.sign = False
        if self.foreign and name in ("br", "p"):
            self.open.end_drawings(start)
        if self.svg:
            self.drawn.tag(name, start, end)
        if name not in self.open.named:
            if name == "br" or (name == "bdo" and self.run.parts):
                self._stand_in(name, None, start, end)
            elif name == "p":
                self._end_passage(start)
        elif name in elements.PAGE:
            return
        elif not self.open.named[name][-1].block or self.svg:
            self.open.close(name, start)
        elif self.open.can_close(name):
            if self.run.parts and not joins_after(self.text, self.open.blocks[-1], name, end):
                self._end_passage(start)
            if self.run.waiting:
                self.run.cover(start, start)
            self.open.close(name, end)
            if self.left:
                self._end_left(start)

    def _ended(self, element: Element, at: int) -> None:
        """An element has ended, with or without a closing tag."""
        self.unread -= element.unread
        if element.name in elements.DRAWINGS:
            self.drawn.end()
            self.foreign -= 1
            self.svg -= element.name == "svg"
        if element.first is not None:
            self.run.leave_out_note(element.first)
        for comment in element.comments or ():
            comment.covers = (element.start, at)
        for kind in element.marks:
            self.run.end_mark(kind, at)
        if element.around:
            self._end_passage(at, element)
            self.run.take_up()
            self.left = element.around


def _place(words: Passage) -> int:
    return words.pieces[0][1]
