"""Tables that everyone can use: a caption that belongs to them, and rows that fit a narrow screen.

A line `Table: What it shows` just above a table becomes its caption. Markdown has no way to say so.
Each cell learns the heading of its column, which a narrow screen shows in front of it. With three columns or
more, the first cell of a row names the row: who hears the third one should still know whose it is. The rows
of a table with many columns are cards at any width, so nothing has to be scrolled sideways.
"""

from __future__ import annotations

import re
from html import escape, unescape

MANY = 6
"""With more columns than these a table would be wider than the page."""

FEW = 2
"""With no more columns than these the name of a row is always the cell just before."""

_TABLE = re.compile(
    r"(?:<p>Table:\s*(?P<caption>(?:(?!</?p\b).)*)</p>\s*)?<table>(?P<rows>.*?)</table>", re.DOTALL
)
_HEAD = re.compile(r'<th\b(?![^>]*\bscope="row")[^>]*>(.*?)</th>', re.DOTALL)
"""The heading of a column."""
_ROW = re.compile(r"<tr>.*?</tr>", re.DOTALL)
_UNNAMED = re.compile(r"<th\b(?![^>]*\bscope=)")
"""The heading of something, and Markdown does not say of what."""
_ROW_NAME = re.compile(
    r"(<tr\b[^>]*>\s*<th\b)(?![^>]*\bscope=)(?=(?:(?!<t[hd]\b|</tr>).)*+<td\b(?:(?!<th\b|</tr>).)*+</tr>)",
    re.DOTALL,
)
"""The heading of a row that a writer made in HTML: it comes first, and behind it are only cells."""
_FIRST = re.compile(r"(<tr>\s*)<td\b([^>]*)>((?:(?!</td>).)*)</td>", re.DOTALL)
_CELL = re.compile(r"<t[dh]\b")
"""The heading of a row stands in a column too, the one whose heading it needs no telling."""
_ALIGNED = re.compile(r'(<t[dh]\b[^>]*?) align="(\w+)"')
"""Where Markdown's colons put the words of a column, in a way that HTML no longer has."""
_TAG = re.compile(r"<[^>]+>")


def with_captions_and_labels(html: str) -> str:
    """`html` with captions in its tables, and with the heading of its column at each cell."""
    return _TABLE.sub(_table, html) if "<table>" in html else html


def _table(table: re.Match[str]) -> str:
    caption = f"<caption>{table['caption']}</caption>" if table["caption"] else ""
    rows = _ROW_NAME.sub(r'\1 scope="row"', table["rows"])
    heads = [_words(head) for head in _HEAD.findall(rows)]
    rows = _UNNAMED.sub('<th scope="col"', rows)
    if len(heads) > FEW and "rowspan=" not in rows:  # below such a cell, another one is first
        rows = _ROW.sub(lambda row: _named(row[0]), rows)
    rows = _ROW.sub(lambda row: _labelled(row[0], heads), rows)
    rows = _ALIGNED.sub(r'\1 data-align="\2"', rows)
    return f'<table class="{"cards" if len(heads) > MANY else "stacks"}">{caption}{rows}</table>'


def _named(row: str) -> str:
    """`row` with its first cell as its heading, unless nothing stands in it."""
    first = _FIRST.match(row)
    if not first or not _words(first[3]):
        return row
    return f'{first[1]}<th scope="row"{first[2]}>{first[3]}</th>{row[first.end() :]}'


def _labelled(row: str, heads: list[str]) -> str:
    names = iter(heads)

    def labelled(cell: re.Match[str]) -> str:
        name = next(names, "")
        return f'{cell[0]} data-label="{escape(name)}"' if name and cell[0] == "<td" else cell[0]

    return _CELL.sub(labelled, row)


def _words(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split())
