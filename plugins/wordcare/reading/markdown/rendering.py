"""From a line of which the parts are known to words in order: what is shown, what is hidden."""

from __future__ import annotations

from bisect import bisect_left

from wordcare.reading.html_elements import SPOKEN
from wordcare.reading.markdown.inline import Inline
from wordcare.reading.markdown.parts import (
    BREAK,
    CHARACTER,
    CODE,
    HTML,
    LINK,
    NOTHING,
    RAISED,
    RAISED_ENDS,
    STASHED,
    Line,
    Part,
)
from wordcare.reading.markdown.words import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.attribute_lists import AttributeList
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.parser import Parser

    Event = tuple[int, int, Part | None]


_RAISED, _RAISED_ENDS = Part(0, RAISED), Part(0, RAISED_ENDS)


def rendered(source: str, chunk: Chunk, parser: Parser, block_end: str, *, atomic: bool) -> Rendering:
    """A text of a page, read and written. `atomic`: it is shown as it is, Markdown and all."""
    inline = Inline(chunk.text, parser.references, parser.footnotes)
    line = inline.as_written() if atomic else inline.read()
    rendering = Rendering(Words(source, chunk), inline)
    rendering.write(line, block_end)
    rendering.words.finish()
    return rendering


def _without_ticks(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the words of the code `text[start:end]` stand."""
    written = text[start:end]
    return end - len(written.lstrip("` ")), start + len(written.rstrip("` "))


class Rendering:
    """Writes the lines of one text to `words`; keeps tags' comments and placeholders for the caller."""

    __slots__ = ("_is_extra", "_text", "comments", "inline", "placeholders", "words")

    def __init__(self, words: Words, inline: Inline) -> None:
        self.words = words
        self.inline = inline
        self.comments: list[tuple[int, int]] = []
        self.placeholders: list[int] = []
        self._text = words.text
        self._is_extra = False

    def write_extra(self, line: Line) -> None:
        """Write the value of an attribute: character references count, Markdown does not, code is text."""
        self._is_extra = True
        self._text = self.words.html_text
        self.write(line)
        self._text = self.words.text

    def write(self, line: Line, block_end: str = "") -> None:
        """Write a line. `block_end` says where an attribute list may end a block.

        That is on the same "line" (also of a "heading"), on the "next", or for a "tail", which
        begins with a line of its own, on this too.
        """
        events = self._parts(line)
        self._add_lists(line, events, block_end)
        for start, end, closing, closing_end in line.regions:
            raises = line.data[start:end] == "^"
            events.append((start, end, _RAISED if raises else None))
            events.append((closing, closing_end, _RAISED_ENDS if raises else None))
        events.sort(key=lambda event: event[0])
        at, base = 0, line.base
        for start, end, part in events:
            if start < at:
                continue
            self._text(base + at, base + start)
            if part is not None:
                self._write_part(part, base + start)
            at = end
        self._text(base + at, base + len(line.data))

    def _parts(self, line: Line) -> list[Event]:
        events: list[Event] = []
        at = line.data.find("\x02")
        while at >= 0:
            part = self.inline.parts.get(line.base + at)
            end = at + 1
            if part is not None:
                end = part.end - line.base
                events.append((at, end, part))
            at = line.data.find("\x02", end)
        return events

    def _write_part(self, part: Part, start: int) -> None:
        words, end = self.words, part.end
        if part.kind == CHARACTER:
            words.instead(part.value, start, end)
        elif part.kind == BREAK:
            words.text(start, end)
        elif part.kind == LINK and part.line is not None:
            words.mark(start, end, "link", part.value)
            self.write(part.line)
        elif part.kind == HTML:
            self._write_html(start, end)
        elif part.kind == CODE and self._is_extra:
            words.text(*_without_ticks(words.chunk.text, start, end))
        elif part.kind == RAISED:
            words.begin_raised()
        elif part.kind == RAISED_ENDS:
            words.end_raised()
        elif part.kind == STASHED:
            self.placeholders.append(int(part.value))
            words.stashed(start, end)
        elif part.kind != NOTHING:
            words.thing(start, end)

    def _write_html(self, start: int, end: int) -> None:
        text, words = self.words.chunk.text, self.words
        if text.startswith("<!--", start):
            self._write_comment(start, end)
        else:
            words.tag(start, end)

    def _write_comment(self, start: int, end: int) -> None:
        """A comment, and what browsers show of it: for them the first two signs `<!-->` are all of one."""
        text, words = self.words.chunk.text, self.words
        if not text.startswith((">", "->"), start + 4):
            if text.endswith("-->", start, end):
                self.comments.append((start, end))
            return
        from wordcare.reading.html_tokens import CLOSE, OPEN, TEXT, tokens

        for kind, first, last, _ in tokens(text, start, end):
            if kind is TEXT:
                words.html_text(first, last)
            elif kind in (OPEN, CLOSE):
                words.tag(first, last)

    # Attribute lists

    def _add_lists(self, line: Line, events: list[Event], block_end: str) -> None:
        if "{" not in line.data:
            return
        from wordcare.reading.markdown import attribute_lists

        elements = self._elements(line, events)
        bounds = sorted([start for start, _ in elements] + [region[2] for region in line.regions])
        for start, end in elements:
            if line.data.startswith("{", end):
                following = bisect_left(bounds, end)
                limit = bounds[following] if following < len(bounds) else len(line.data)
                found = attribute_lists.after_element(line.data, end, limit)
                if found is not None:
                    self._replace(line.base + start, line.base + end, found)
                    self._add_list(line, events, found, start, end)
        if block_end:
            self._add_block_list(line, events, elements, block_end)

    def _elements(self, line: Line, events: list[Event]) -> list[tuple[int, int]]:
        """Start and end of each element; characters and tags are none."""
        shown = [
            (start, end)
            for start, end, part in events
            if part is not None and part.kind not in (CHARACTER, HTML, STASHED, BREAK)
        ]
        return shown + [(region[0], region[3]) for region in line.regions]

    def _replace(self, start: int, end: int, found: AttributeList) -> None:
        """Take out what an image or a link says itself and the list after it says anew."""
        part = self.inline.parts.get(start)
        if part is None or not found.spoken or not self.inline.extras:
            return
        own = start if part.line is None else part.line.base + len(part.line.data)
        kinds = {SPOKEN[name] for name, _, _ in found.spoken}
        self.inline.extras = [
            (kind, line)
            for kind, line in self.inline.extras
            if kind not in kinds or not own <= line.base < end
        ]

    def _add_list(self, line: Line, events: list[Event], found: AttributeList, start: int, end: int) -> None:
        events.append((found.start, found.end, None))
        for name, first, last in found.spoken:
            self.words.extra(SPOKEN[name], line.base + first, line.base + last)
        if found.mention:
            self.words.mark(line.base + start, line.base + end, "mention")

    def _add_block_list(
        self, line: Line, events: list[Event], elements: list[tuple[int, int]], block_end: str
    ) -> None:
        start = max((end for _, end in elements), default=0)
        end = len(line.data)
        breaks = [(first, stop) for first, stop, part in events if part is not None and part.kind == BREAK]
        if elements and not line.data[start:].strip():  # only what is before all of them may end in one
            start, end = 0, min(first for first, _ in elements + breaks)
        after_break = bool(breaks) and start <= breaks[-1][1] <= end
        from wordcare.reading.markdown import attribute_lists

        found = attribute_lists.at_end(
            line.data,
            max(start, breaks[-1][1]) if after_break else start,
            end,
            same_line=block_end in ("line", "heading"),
            on_new_line=after_break or (block_end == "tail" and start == 0),
        )
        if found is None:
            return
        if block_end == "heading":  # marks that close the heading go too
            found.start = max(len(line.data[: found.start].rstrip("#").rstrip()), start)
        self._add_list(line, events, found, 0, found.start)
