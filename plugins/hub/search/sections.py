"""Takes the content of a page apart into sections: what stands under each of its headings."""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

HEADINGS = ("h1", "h2", "h3", "h4")
_BLOCKS = frozenset(
    [
        "p",
        "li",
        "dt",
        "dd",
        "td",
        "th",
        "div",
        "blockquote",
        "pre",
        "summary",
        "figcaption",
        "br",
        "tr",
        *HEADINGS,
    ]
)
_SILENT = "script, style, pre, .headerlink, .footnote-ref, .footnote-backref, [hidden], [aria-hidden=true]"
_SPACES = re.compile(r"[ \t\r\f\v\u00a0]+")
_LINES = re.compile(r" *\n[\s]*")


class Section(NamedTuple):
    """A part of a page."""

    id: str
    """The anchor of its heading; empty for what stands above all headings and for the title."""
    heading: str
    text: str
    """Plain words; blocks end with line breaks."""


def sections(html: str) -> list[Section]:
    """The sections of a page's content, in order; the first is what belongs to the page as a whole."""
    tree = LexborHTMLParser(html)
    for silent in tree.css(_SILENT):
        silent.decompose()
    found: list[Section] = []
    anchor, heading = "", ""
    parts: list[str] = []
    for node in tree.body.traverse(include_text=True) if tree.body else ():
        tag = node.tag or ""
        if tag in HEADINGS:
            found.append(_section(anchor, heading, parts))
            heading, parts = _plain([node.text()]), []
            anchor = "" if tag == "h1" else node.attributes.get("id") or ""
        elif tag == "-text":
            before = node.prev.tag if node.prev else ""
            parts.append(f"\n{node.text_content}" if before in _BLOCKS else node.text_content or "")
        elif tag in _BLOCKS:
            parts.append("\n")
    found.append(_section(anchor, heading, parts))
    return [section for section in found if section.text or section.heading]


def _section(anchor: str, heading: str, parts: list[str]) -> Section:
    """A section; the words of its heading, which come first, are not said twice."""
    return Section(anchor, heading, _plain(parts).removeprefix(heading).lstrip())


def _plain(parts: list[str]) -> str:
    return _LINES.sub("\n", _SPACES.sub(" ", "".join(parts))).strip()
