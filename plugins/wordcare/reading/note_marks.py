"""Marks of notes: raised digits and signs after a word, as in `word<sup>1</sup>`.

A reader passes them by, so the words around them are read as if they were not there. What has letters
is read: `1<sup>st</sup>`.
"""

from __future__ import annotations

from wordcare.prose import OBJECT

LONGEST = 40
"""Characters, and parts; a mark names a few notes at most."""

RAISED = r"(?i)<sup\b[^<>]*>((?:<[^<>]{0,300}>|[^<>]){0,80}?)</sup\s*>"
"""A pattern for what is raised, if it is short."""


def is_note_mark(raised: list[str]) -> bool:
    """Whether these texts, raised one after the other, only point to notes. `&dagger;` is one character."""
    if len(raised) > LONGEST or sum(map(len, raised)) > LONGEST:
        return False
    text = "".join(raised)
    if not text.strip() or OBJECT in text:
        return False
    if "&" in text:
        from html import unescape

        text = unescape(text)
    return not any(map(str.isalpha, text))
