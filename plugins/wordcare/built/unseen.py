"""Takes out of some HTML what is no words, and finds where elements end. Quick, or else it gives up.

This is for a quick look, so it knows no tree of elements. Whatever is not written as generators write
it, such as a comment that never ends or tags in no order, is left to a reader that does.
"""

from __future__ import annotations

import re

from wordcare.reading.html_elements import DRAWINGS, ENDED_BY, INSIDE_TABLE, VOID
from wordcare.reading.html_text import LONGEST_REFERENCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container

_OPENS = re.compile(
    r"<(?:!--(-?>)?|(script|style|title|textarea|iframe|noembed|noframes)(?=[\s/>])([^<>]*)>)", re.I
)
_COMMENT_ENDS = re.compile("--!?>")
_CLOSES = {
    name: re.compile(rf"</{name}(?=[\s/>])\s*(>)?", re.I)
    for name in ("script", "style", "title", "textarea", "iframe", "noembed", "noframes")
}
_DOCTYPE = re.compile(r"\s*<!doctype\b[^<>]*>", re.I)
_CUT_REFERENCE = re.compile(r"&[#\w]*\Z")
_DRAWN = re.compile("<(/?)(?:svg|math)(?=[\\s/>])", re.I)
_NAME = re.compile(r"/?[^\s/]+")


class UnclearError(Exception):
    """It is in doubt what a browser would show."""


class Rest:
    """Some HTML without comments, scripts and style sheets."""

    def __init__(self, html: str) -> None:
        self.tags: list[str] = []
        """The tags of what was taken out, without their brackets."""
        self.scripts: list[tuple[str, str]] = []
        """The tag and the text of each script."""
        self.sheets: list[str] = []
        begins = _DOCTYPE.match(html)
        self._html = html
        self._kept: list[str] = []
        self._drawn = False
        """Whether a drawing or a formula has begun and not ended."""
        self._taken = self._at = begins.end() if begins else 0
        while match := _OPENS.search(html, self._at):
            self._pass(html[self._at : match.start()])
            if match[2]:
                self._take_element(match[2], match[3], match.start(), match.end())
            else:
                self._take_comment(match)
        self.html = "".join(self._kept) + html[self._taken :]

    def _pass(self, before: str) -> None:
        if before.rfind("<") > before.rfind(">") or _CUT_REFERENCE.search(before[-LONGEST_REFERENCE:]):
            raise UnclearError  # inside a tag or a reference
        for drawing in _DRAWN.findall(before):
            self._drawn = not drawing

    def _take_comment(self, opens: re.Match[str]) -> None:
        ends = None if opens[1] else _COMMENT_ENDS.search(self._html, opens.end())
        if not ends:
            raise UnclearError
        self._take(opens.start(), ends.end())

    def _take_element(self, name: str, attributes: str, start: int, end: int) -> None:
        closes = _CLOSES[name.lower()].search(self._html, end)
        if not closes or not closes[1]:
            raise UnclearError
        text = self._html[end : closes.start()]
        if name.lower() in ("script", "style"):
            tag = name + attributes
            self.tags.append(tag)
            if name.lower() == "style":
                self.sheets.append(text)
            else:
                self.scripts.append((tag, text))
            self._take(start, closes.end())
        if "<" in text and (self._drawn or name.lower() not in ("script", "style")):
            raise UnclearError
        self._at = closes.end()

    def _take(self, start: int, end: int) -> None:
        self._kept.append(self._html[self._taken : start])
        self._taken = self._at = end


MOST_DRAWN = 20
"""How deep in a drawing its parts stand."""

END_BY_THEMSELVES = (INSIDE_TABLE & ENDED_BY.keys()) | {"p", "li", "dt", "dd", "option", "optgroup"}
"""Elements whose closing tag may be left out."""


def name_of(tag: str) -> str:
    """The name of a tag without its brackets, with the slash that closes."""
    name = _NAME.match(tag)
    return name[0].lower() if name else ""


def end_of(tags: list[str], number: int, apart: Container[str] = ()) -> int:
    """The number of the tag that closes what tag `number` opens: the same, if it holds nothing.

    It is unclear if the tags between do not close in order, or one of those in `apart` is among them.
    """
    opened: list[str] = []
    for at in range(number, len(tags)):
        if opened and tags[at] in apart:
            break
        note(tags[at], opened)
        if not opened:
            return at
    raise UnclearError


def note(tag: str, opened: list[str]) -> None:
    """Add what a tag opens to the names of what is open, or take away what it closes."""
    name = name_of(tag)
    if name[0] == "/":
        while opened and opened[-1] in END_BY_THEMSELVES and opened[-1] != name[1:]:
            opened.pop()
        if not opened or opened.pop() != name[1:]:
            raise UnclearError
    elif tag[-1] == "/" and name not in VOID:
        if DRAWINGS.isdisjoint((name, *opened[:1], *opened[-MOST_DRAWN:])):
            raise UnclearError
    elif name not in VOID:
        opened.append(name)
