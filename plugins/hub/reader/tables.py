"""Wide tables in a part of their own that scrolls, by keyboard too, so that the page never does."""

from __future__ import annotations

import re

_TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
_CAPTION = re.compile(r"<caption[^>]*>(.*?)</caption>", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def with_table_regions(html: str) -> str:
    """`html` with each table in a named region. Tables inside other tables stay as they are."""
    count = 0

    def region(table: re.Match[str]) -> str:
        nonlocal count
        count += 1
        caption = _CAPTION.search(table[0])
        name = _TAG.sub("", caption[1]).strip() if caption else f"Table {count}"
        return (
            f'<div class="table-scroll" role="region" aria-label="{name.replace(chr(34), "&quot;")}" '
            f'tabindex="0">{table[0]}</div>'
        )

    return _TABLE.sub(region, html) if "<table" in html else html
