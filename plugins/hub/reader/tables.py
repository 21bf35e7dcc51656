"""Tables that everyone can use: a caption that belongs to them, and rows that fit a narrow screen.

A line `Table: What it shows` just above a table becomes its caption. Markdown has no way to say so.
Each cell learns the heading of its column, which a narrow screen shows in front of it.
"""

from __future__ import annotations

import re
from html import escape, unescape

MANY = 6
"""Columns from which on a table may be wider than the page; it then scrolls in a box of its own."""

_TABLE = re.compile(
    r"(?:<p>Table:\s*(?P<caption>(?:(?!</?p\b).)*)</p>\s*)?<table>(?P<rows>.*?)</table>", re.DOTALL
)
_HEAD = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
_ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<td\b")
_TAG = re.compile(r"<[^>]+>")


def with_captions_and_labels(html: str) -> str:
    """`html` with captions in its tables, and with the heading of its column at each cell."""
    return _TABLE.sub(_table, html) if "<table>" in html else html


def _table(table: re.Match[str]) -> str:
    caption = f"<caption>{table['caption']}</caption>" if table["caption"] else ""
    heads = [_words(head) for head in _HEAD.findall(table["rows"])]
    rows = _ROW.sub(lambda row: _labelled(row[0], heads), table["rows"])
    made = f'<table class="stacks">{caption}{rows}</table>'
    name = escape(_words(table["caption"] or "A wide table"))
    if len(heads) > MANY:
        return f'<div class="scrolls" role="region" aria-label="{name}" tabindex="0">{made}</div>'
    return made


def _labelled(row: str, heads: list[str]) -> str:
    names = iter(heads)

    def labelled(cell: re.Match[str]) -> str:
        name = next(names, "")
        return f'{cell[0]} data-label="{escape(name)}"' if name else cell[0]

    return _CELL.sub(labelled, row)


def _words(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split())
