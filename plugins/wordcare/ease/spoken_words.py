"""What people say inside a sentence of somebody else, as in `“I was never asked,” said Bo`.

Their words are theirs, so they are not scored. What stands around them is.
"""

from __future__ import annotations

import re

MARKS = '“"‘'
"""What opens a quotation."""

_SPEECH = re.compile(
    r"(?<!\w)(?:“([^“”\s]+\s[^“”]+?)(?<![.,!?…])[.,!?…]++”|\"([^\"\s]+\s[^\"]+?)(?<![.,!?…])[.,!?…]++\"(?!\w)"
    r"|‘([^‘“”\s]+\s[^‘“”]+?)(?<![.,!?…])[.,!?…]++’(?!\w)"
    r"|(?<=[,:] )“([^“”\s]+(?:\s[^“”\s]+){3,})”|(?<=[,:] )\"([^\"\s]+(?:\s[^\"\s]+){3,})\"(?!\w))"
)
"""Words with a stop or a comma inside the marks, or with a comma or a colon before the marks."""


def spoken_words(text: str) -> list[tuple[int, int]]:
    """Where they stand in the text, without the marks and the stops around them."""
    if not any(mark in text for mark in MARKS):
        return []
    return [match.span(match.lastindex or 0) for match in _SPEECH.finditer(text)]


def without(pieces: list[tuple[str, int, int]], spans: list[tuple[int, int]]) -> list[tuple[str, int, int]]:
    """The pieces of a passage without those spans of its text."""
    kept, at = [], 0
    for text, start, end in pieces:
        for first, last in _outside(at, at + len(text), spans):
            whole = len(text) != end - start or last - first == len(text)
            place = (start, end) if whole else (start + first - at, start + last - at)
            kept.append((text[first - at : last - at], *place))
        at += len(text)
    return kept


def _outside(start: int, end: int, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts of `start:end` that no span covers."""
    found = []
    for first, last in spans:
        if last <= start or first >= end:
            continue
        if start < first:
            found.append((start, first))
        start = max(start, last)
    return [*found, (start, end)] if start < end else found
