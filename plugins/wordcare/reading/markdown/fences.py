"""Fenced code at any indentation, also in quotations: taken out before blocks are read.

A fence leaves a placeholder line behind, as SuperFences does it.
"""

from __future__ import annotations

import re

from wordcare.reading.markdown.attribute_lists import attributes
from wordcare.reading.markdown.chunk import Chunk, joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.stash import Stash

LONGEST_HEADER = 2000
_MARKS = re.compile(r"~{3,}|`{3,}")
_HEADER = re.compile(
    r"(?: *\.?[\w#.+-]+(?= |$))?"
    r"(?: *\{([^\n]*)\}|((?: *[a-zA-Z][a-zA-Z0-9_]*(?:=([\"']).*?\3)?(?= |$))+))? *$"
)
_OPTION = re.compile(r"([a-zA-Z][a-zA-Z0-9_]*)(?:=([\"'])(.*?)\2)?")
_NUMBERS = re.compile(r"\d+(?:-\d+)?(?: +\d+(?:-\d+)?)*$")


def without_fences(page: Chunk, stash: Stash) -> Chunk:
    """The page with a placeholder in place of each fenced block."""
    text = page.text
    parts: list[Chunk] = []
    rows = _Rows(text)
    at = search = 0
    while (marks := rows.after(search)) is not None:
        prefix = text[text.rfind("\n", search, marks.start()) + 1 or search : marks.start()]
        if prefix.strip("> "):  # marks inside a line: go on with the next line
            search = _line_end(text, marks.end())
            continue
        fence = _Fence(text, prefix, marks)
        search = fence.resume
        if fence.end:
            title = page.cut(*fence.title) if fence.title else None
            whole = page.cut(fence.start, fence.end)
            parts.append(page.cut(at, fence.start))
            parts.append(Chunk(stash.add_code(whole, title), [0], [whole.place(0)]))
            at = fence.end
    parts.append(page.cut(at))
    return joined(parts, "")


class _Rows:
    """Finds rows of marks. Remembers where the next ones begin, so that a page is searched once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.next = dict.fromkeys(("```", "~~~"), -1)

    def after(self, at: int) -> re.Match[str] | None:
        """The first row that begins at `at` or later."""
        for marks, place in self.next.items():
            if place < at:
                found = self.text.find(marks, at)
                self.next[marks] = found if found >= 0 else len(self.text)
        return _MARKS.match(self.text, min(self.next.values()))


class _Fence:
    """What an opening line leads to. `end` is 0 when it is no fence after all."""

    def __init__(self, text: str, prefix: str, marks: re.Match[str]) -> None:
        self.start = marks.start()
        self.end = 0
        self.title: tuple[int, int] | None = None
        line_end = _line_end(text, self.start)
        self.resume = line_end
        header = None
        if line_end - self.start <= LONGEST_HEADER:
            header = _HEADER.match(text, marks.end(), line_end)
        if header is not None and self._valid(header):
            self._find_end(text, prefix, marks[0], line_end + 1)

    def _valid(self, header: re.Match[str]) -> bool:
        if header[1] is not None:
            for name, start, end in attributes(header.string, *header.span(1)):
                if name == "title":
                    self.title = start, end
            return True
        if header[2] is None:
            return True
        for option in _OPTION.finditer(header.string, *header.span(2)):
            name, value = option[1], option[3]
            if name == "title" and value is not None:
                self.title = option.span(3)
            elif not _known(name, value):
                return False
        return True

    def _find_end(self, text: str, prefix: str, fence: str, at: int) -> None:
        quotes, width, blanks = prefix.count(">"), len(prefix), 0
        closing = re.compile(re.escape(fence) + " *$")
        while at <= len(text):
            line_end = _line_end(text, at)
            self.resume = min(line_end + 1, len(text))
            inner = _inner(text, at, line_end, width)
            level = text.count(">", at, inner)
            blank = inner == line_end if quotes else not text[at:line_end].strip()
            if level > quotes:
                return
            if blank:
                blanks += 1
            elif inner - at < width or (blanks and level < quotes):
                return
            elif closing.match(text, inner, line_end):
                self.end = line_end
                return
            else:
                blanks = 0
            at = line_end + 1
        self.resume = len(text)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _known(name: str, value: str | None) -> bool:
    """Whether an option may stand after a language; an unknown one makes it no fence."""
    if name in ("title", "title_mode"):
        return True
    return name in ("hl_lines", "linenums") and bool(_NUMBERS.match(value or ""))


def _inner(text: str, at: int, line_end: int, width: int) -> int:
    """Where the line begins once as much indentation as the fence has is off."""
    stop = min(at + width, line_end)
    while at < stop and text[at] in "> ":
        at += 1
    return at
