"""Raw HTML at the start of a line: taken out before blocks are read, as Python-Markdown does it.

An element goes from its tag at the start of a line to its closing tag, blank lines or not; a
`markdown` attribute makes its content Markdown again.
"""

from __future__ import annotations

import re

from wordcare.reading.markdown.chunk import Chunk, joined
from wordcare.reading.markdown.html_scanner import Scanner
from wordcare.reading.markdown.html_tags import BLOCK_TAGS, RAW_TAGS, SPAN_TAGS, VOID_TAGS, is_hidden, told
from wordcare.reading.markdown.open_tags import OpenTags

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.html_elements import Element
    from wordcare.reading.markdown.stash import Stash

DEEPEST = 100
"""Elements inside one another that are kept track of."""

_TWO_BLANKS = re.compile(r"(?: *\n){2}")
_BLANK = re.compile(r"\n[ \t]*\n")


def without_html(page: Chunk, stash: Stash) -> Chunk:
    """The page with a placeholder in place of each block of raw HTML."""
    return _Extractor(page, stash).run()


class _Extractor(Scanner):
    """Divides the page into what is HTML and what is not. The names follow Python-Markdown's own parser."""

    def __init__(self, page: Chunk, stash: Stash) -> None:
        super().__init__(page.text)
        self.page = page
        self.stash = stash
        self.out: list[Chunk] = []
        self.in_raw = False
        self.raw_start = 0
        self.in_tail = False
        self.stack = OpenTags()
        self.inline = OpenTags()
        self.elements: list[tuple[Element, int]] = []
        self.fresh: list[bool] = []
        """For each open Markdown element, whether nothing but its tag has been seen."""
        self.closing: dict[str, int] = {}

    def run(self) -> Chunk:
        """The page with placeholders."""
        self.scan()
        self._close_all()
        return joined(self.out, "")

    def _close_all(self) -> None:
        if self.in_raw:
            self.emit_html(self.raw_start, len(self.text))
        if self.elements:
            self.end_element(self.elements[0][0].tag, len(self.text), len(self.text))

    # What goes into the page

    def data(self, start: int, end: int) -> None:
        """Text, or tags inside a line."""
        if self.in_tail and self.text.find("\n", start, end) >= 0:
            self.in_tail = False
        if self.in_raw:
            return
        chunk = self.page.cut(start, end)
        if self.elements:
            self.fresh[-1] = False
            self.elements[-1][0].parts.append(chunk)
            return
        if self.inline and _BLANK.search(self.text, start, end):
            self.inline.close_all()
        self.out.append(chunk)

    def emit(self, text: str, at: int) -> None:
        self.out.append(Chunk(text, [0], [self.page.place(at)]))

    def emit_html(self, start: int, end: int) -> None:
        self.emit(self.stash.add_html(self.page.cut(start, end)), start)

    def line_start(self, at: int) -> bool:
        """Whether `at` begins a line, up to three spaces aside."""
        before = self.text[max(0, at - 4) : at].rpartition("\n")
        return (bool(before[1]) or at < 4) and not before[2].strip(" ") and len(before[2]) < 4

    # Tags

    def start(self, tag: str, at: int, end: int) -> None:
        if tag == "hr" and (self.line_start(at) or self.in_tail):
            self.empty_tag(at, end, True)
            return
        fresh = bool(self.fresh and self.fresh[-1])
        if tag in BLOCK_TAGS and (self.line_start(at) or self.in_tail or fresh):
            self._start_block(tag, at, end)
        elif self.in_raw:
            self.stack.open(tag)
        else:
            self.data(at, end)
            if tag not in BLOCK_TAGS and tag not in VOID_TAGS:
                self.inline.open(tag)
            self.cdata = ""

    def _start_block(self, tag: str, at: int, end: int) -> None:
        from wordcare.reading.html_tokens import attributes

        values = attributes(self.text, at, end)
        state = self._state(tag, values)
        if not self.in_raw and (self.elements or state not in ("", "off")) and len(self.elements) < DEEPEST:
            if any(element.tag == "p" for element, _ in self.elements):
                self.end_element("p", at, at)
            self.elements.append((self._element(tag, state, values, at, end), at))
            self.fresh.append(True)
            return
        if not self.in_raw:
            self.in_raw = True
            self.raw_start = at
            self.emit("\n", at)
        self.stack.open(tag)

    def _element(
        self, tag: str, state: str, values: dict[str, tuple[int, int]], at: int, end: int
    ) -> Element:
        from wordcare.reading.markdown.html_elements import Element

        element = Element(tag, state, self.text[slice(*values.get("class", (0, 0)))])
        if (said := told(self.text, tag, at, end)) is not None:
            element.hidden = is_hidden(said)
            element.spoken = [
                (kind, self.page.cut(at + start, at + stop)) for kind, start, stop in said.spoken
            ]
        return element

    def _state(self, tag: str, values: dict[str, tuple[int, int]]) -> str:
        """How the content is read: block, span, off, or "" where that does not arise."""
        wish = "0"
        if "markdown" in values:
            wish = self.text[slice(*values["markdown"])] or "1"
            wish = "1" if wish == "markdown" else wish
        above = self.elements[-1][0].state if self.elements else ""
        if above == "off" or (above == "span" and wish != "0"):
            wish = above
        blocks = tag in BLOCK_TAGS and tag not in SPAN_TAGS and tag not in RAW_TAGS and tag != "hr"
        if (wish == "1" and blocks) or (wish == "block" and (blocks or tag in SPAN_TAGS)):
            return "block"
        if (wish == "1" and tag in SPAN_TAGS) or (wish == "span" and (blocks or tag in SPAN_TAGS)):
            return "span"
        return "off"

    def end(self, tag: str, at: int, end: int) -> None:
        if self.in_raw:
            self._end_raw(tag, end)
        elif tag in BLOCK_TAGS and any(element.tag == tag for element, _ in self.elements):
            self.end_element(tag, at, end)
        else:
            self.data(at, end)
            self.inline.close(tag)

    def _end_raw(self, tag: str, end: int) -> None:
        self.stack.close(tag)
        if not self.stack:
            self.in_tail = not _TWO_BLANKS.match(self.text, end)
            self.in_raw = False
            self.emit_html(self.raw_start, end)
            self.emit("\n\n", end)

    def end_element(self, tag: str, at: int, end: int) -> None:
        """Close an element and those inside it that are still open."""
        while self.elements:
            element, start = self.elements.pop()
            self.fresh.pop()
            last = element.tag == tag
            element.chunk = self.page.cut(start, end if last else at)
            if self.elements:
                self.elements[-1][0].parts.append(element)
            else:
                self._emit_element(element, start, end)
            if last:
                return

    def _emit_element(self, element: Element, start: int, end: int) -> None:
        last = self.out[-1].text if self.out else ""
        if last.endswith("\n") and not last.endswith("\n\n"):
            self.emit("\n", start)
        self.emit(self.stash.add_element(element) + "\n\n", start)
        self.in_tail = not _TWO_BLANKS.match(self.text, end)

    # Tags without content, comments, declarations

    def empty_tag(self, at: int, end: int, is_block: bool) -> None:
        if self.in_raw:
            return
        if self.elements:
            if is_block and self.line_start(at):
                placeholder = f"\n{self.stash.add_html(self.page.cut(at, end))}\n\n"
                self.elements[-1][0].parts.append(Chunk(placeholder, [0], [self.page.place(at)]))
                self.fresh[-1] = False
            else:
                self.data(at, end)
        elif self.in_tail or (is_block and self.line_start(at)):
            self.in_tail = self.in_tail or not _TWO_BLANKS.match(self.text, end)
            last = self.out[-1].text if self.out else ""
            if last.endswith("\n") and not last.endswith("\n\n"):
                self.emit("\n", at)
            self.emit_html(at, end)
            self.emit("\n\n", end)
        else:
            self.data(at, end)

    def comment(self, at: int, end: int) -> None:
        """A comment is a block of its own, unless it stands inside an element in a line."""
        inside = self.inline and not _BLANK.search(self.text, at, end) and self._closes_after(end)
        self.empty_tag(at, end, not inside)

    def may_declare(self, at: int) -> bool:
        """At the start of a line, behind a block and inside an element."""
        return self.line_start(at) or self.in_tail or bool(self.elements)

    def _closes_after(self, at: int) -> bool:
        """Whether an open inline tag is closed later in the paragraph."""
        near = [self._next_close(tag, at) for tag in self.inline.innermost(10)]
        near = [close for close in near if close >= 0]
        return bool(near) and not _BLANK.search(self.text, at, min(near))

    def _next_close(self, tag: str, at: int) -> int:
        """Where the next closing tag of that name stands; -1 if there is none."""
        known = self.closing.get(tag, 0)
        if 0 <= known < at:
            match = re.compile(rf"</\s*{re.escape(tag)}\s*>", re.I).search(self.text, at)
            known = self.closing[tag] = match.start() if match else -1
        return known
