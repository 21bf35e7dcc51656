"""The part of a page that is meant to be copied, as a list of plain blocks.

It stands under the heading "To copy", up to the next heading of that level. It may hold
headings, paragraphs, lists, boxes to tick (`- [ ] words`) and tables.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

PART = "To copy"
_PART = re.compile(rf"^## {PART}[ \t]*$\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
_BOX = "[ ] "
_LAST = -1000


class Block(NamedTuple):
    """One piece of a template."""

    kind: str
    """heading, paragraph, item, number, box or table."""
    text: str = ""
    level: int = 0
    """Of a heading: 1 for the biggest under the title."""
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table: the first row has the names of the columns."""


class Template(NamedTuple):
    """What is to be copied from one page."""

    title: str
    blocks: list[Block]


def read_template(title: str, body: str) -> Template:
    """The part to copy from the Markdown of a page. A page without one gives no blocks."""
    part = _PART.search(body)
    return Template(title, list(_blocks(_tree(part[1]))) if part else [])


def with_plain_text(body: str, plain: str) -> str:
    """The Markdown of a page, with the `plain` text of its template after the part to copy.

    On paper that would be the same twice: the class lets the style sheet leave it out.
    """
    part = _PART.search(body)
    if part is None:
        return body
    shown = f"## The same as plain text {{ .hub-twice }}\n\n~~~text\n{plain}~~~\n\n"
    return body[: part.end()] + shown + body[part.end() :]


class _Keep(Treeprocessor):
    """Keeps the finished tree, so that it need not be read again from HTML."""

    root: Element

    def run(self, root: Element) -> None:
        self.root = root


def _tree(text: str) -> Element:
    markdown = Markdown(extensions=["tables"])
    keep = _Keep(markdown)
    markdown.treeprocessors.register(keep, "keep", _LAST)
    markdown.convert(text)
    return keep.root


def _blocks(element: Element) -> Iterator[Block]:
    for child in element:
        if child.tag[0] == "h" and child.tag[1:].isdigit():
            yield Block("heading", _words(child), int(child.tag[1:]) - 2)
        elif child.tag == "table":
            rows = tuple(tuple(_words(cell) for cell in row) for row in child.iter("tr"))
            yield Block("table", rows=rows)
        elif child.tag in ("ul", "ol"):
            yield from (_item(item, child.tag) for item in child)
        elif child.tag == "p":
            yield Block("paragraph", _words(child))
        else:
            yield from _blocks(child)


def _item(item: Element, list_tag: str) -> Block:
    words = _words(item)
    if words.startswith(_BOX):
        return Block("box", words.removeprefix(_BOX))
    return Block("number" if list_tag == "ol" else "item", words)


def _words(element: Element) -> str:
    """The words as a reader gets them, with the address of a link after it."""
    text = element.text or ""
    for child in element:
        text += _words(child) + _address(child) + (child.tail or "")
    return " ".join(text.split())


def _address(element: Element) -> str:
    address = element.get("href", "") if element.tag == "a" else ""
    return f" ({address})" if address.startswith(("https://", "http://")) else ""
