"""Tells whether a web page may hold words that are spelt out or cut up, which a quick look cannot see."""

from __future__ import annotations

import re

_STYLE_WITH_STRINGS = re.compile(r"""\bstyle\s*=\s*(?:"[^"]*['\\&]|'[^']*["\\&])""")


def has_escapes(page: str) -> bool:
    """Whether JSON, a style sheet or the style of an element may spell words out: a quick look sees none."""
    text = page.lower()
    if ("\\" in text and "json" in text) or ("<style" in text and ("\\" in text or "content" in text)):
        return True
    return "style" in text and _STYLE_WITH_STRINGS.search(text) is not None
