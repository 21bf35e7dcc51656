"""A page with tabs or other line ends than LF, made as Python-Markdown first makes it."""

from __future__ import annotations

import re

from wordcare.reading.markdown.chunk import Chunk
from wordcare.reading.markdown.indents import TAB

_LINE_END = re.compile(r"\r\n?|\n")
_ODD = re.compile("[\t\x02\x03]")


def line_by_line(text: str, start: int) -> Chunk:
    """What stands from `start` on, with LF line ends, spaces for tabs, and blank lines made empty."""
    build = _Builder()
    at, first = start, True
    for end in _LINE_END.finditer(text, start):
        _add_line(build, text, at, end.start(), first)
        build.add("\n", end.start())
        at, first = end.end(), False
    _add_line(build, text, at, len(text), first)
    build.add("\n\n", len(text))
    return Chunk("".join(build.texts), build.starts, build.origins)


class _Builder:
    """Gathers text and runs; a run goes on as long as text and file go in step."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.length = 0
        self._next = -1

    def add(self, text: str, origin: int) -> None:
        if not text:
            return
        if origin != self._next:
            self.starts.append(self.length)
            self.origins.append(origin)
        self.texts.append(text)
        self.length += len(text)
        self._next = origin + len(text)

    def add_tab(self, width: int, origin: int, *, whole: bool) -> None:
        """The spaces for a tab, which share no run with their neighbours.

        If they are not taken off as a `whole`, each has a run, so that all that are left stand at the tab.
        """
        for part in (" " * width,) if whole else (" ",) * width:
            self._next = -1
            self.add(part, origin)
        self._next = -1


def _add_line(build: _Builder, text: str, start: int, end: int, first: bool) -> None:
    line = text[start:end]
    if not first and not line.strip(" \t\x02\x03"):
        return
    if not _ODD.search(line):
        build.add(line, start)
        return
    line_start, at, indents = build.length, 0, True
    for odd in _ODD.finditer(line):
        build.add(line[at : odd.start()], start + at)
        indents = indents and not line[at : odd.start()].strip(" ")
        if odd.group() == "\t":
            width = TAB - (build.length - line_start) % TAB
            build.add_tab(width, start + odd.start(), whole=indents)
        at = odd.end()
    build.add(line[at:], start + at)
