"""Addresses that also work from a memory stick, where a folder has no page of its own."""

from __future__ import annotations

import re

_TO_A_FOLDER = re.compile(r'(<(?:a|link)\b[^>]*?\shref=")((?:\.\.?/)*(?:\.\.?|(?:[\w.-]+/)+)?)(?=["#?])')
"""A link to a folder of this site: `.`, `../`, `payment/`, but no file, no other site and no bare `#part`."""


def with_file_names(html: str) -> str:
    """`html` with the name of the page added to each link that ends in a folder."""
    return _TO_A_FOLDER.sub(_named, html)


def _named(link: re.Match[str]) -> str:
    start, folder = link.groups()
    if not folder:
        return link[0]
    return f"{start}{folder}{'' if folder.endswith('/') else '/'}index.html"
