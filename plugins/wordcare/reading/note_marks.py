"""Marks of notes: raised digits and signs after a word, as in `word<sup>1</sup>`.

A reader passes them by, so the words around them are read as if they were not there. What has letters
is read: `1<sup>st</sup>`.
"""

from __future__ import annotations

from wordcare.prose import OBJECT

LONGEST = 40
"""Characters, and parts; a mark names a few notes at most."""


def is_note_mark(raised: str) -> bool:
    """Whether this text, which is raised, only points to notes. References count as characters."""
    if not raised.strip() or OBJECT in raised:
        return False
    if "&" in raised:
        from html import unescape

        raised = unescape(raised)
    return not any(map(str.isalpha, raised))
