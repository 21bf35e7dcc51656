"""A template as plain text, which can be pasted into a message and read aloud in order."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hub.downloads.blocks import Block, Template

WIDTH = 66
"""Columns; short enough for a phone held sideways and for large print."""
_MARKS = {"item": "- ", "box": "[ ] "}


def as_plain(template: Template) -> str:
    """The template as lines of text."""
    lines = [*_underlined(template.title, "=")]
    number, before = 0, ""
    for block in template.blocks:
        number = number + 1 if block.kind == "number" else 0
        if not (block.kind == before and block.kind in ("item", "box", "number")):
            lines.append("")
        lines += _lines(block, number)
        before = block.kind
    return "\n".join(lines) + "\n"


def _lines(block: Block, number: int) -> Iterator[str]:
    if block.kind == "heading":
        yield from _underlined(block.text, "-") if block.level == 1 else [block.text]
    elif block.kind == "table":
        yield from _table(block)
    else:
        mark = f"{number}. " if number else _MARKS.get(block.kind, "")
        yield from textwrap.wrap(
            block.text, WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark), break_long_words=False
        )


def _table(block: Block) -> Iterator[str]:
    """Row by row, each cell after the name of its column: lines that keep their sense when wrapped."""
    names, *rows = block.rows
    for at, row in enumerate(rows):
        if at:
            yield ""
        yield from (f"{name}: {cell}".rstrip() for name, cell in zip(names, row, strict=False))


def _underlined(text: str, sign: str) -> list[str]:
    return [text, sign * min(len(text), WIDTH)]
