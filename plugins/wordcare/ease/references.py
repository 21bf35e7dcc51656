"""Tells which headings stand over lists of references, which are not scored."""

from __future__ import annotations

import re

NAMES = (
    "reference",
    "source",
    "bibliography",
    "citations",
    "footnotes",
    "further reading",
    "works cited",
)
"""What such headings say; the first two also of several."""

_LONGEST = 100
_SAYS = rf"(?:{'|'.join(NAMES)})s?"
_HEADING = re.compile(rf"{_SAYS}\W*", re.IGNORECASE)
_LINE = re.compile(
    rf"[\n>](?:<[^<>\n]*>|[^\w\n])*+{_SAYS}(?!\w)"
    r"(?:[^\w\n<]*(?:</\w+>)*?</h[1-6]>|(?:<[^<>\n]*>|\{[^}\n]*\}|\([^)\n]*\)|[^\w\n])*+$)",
    re.IGNORECASE | re.MULTILINE,
)
"""Such a heading in a file, its markup looked through, after a line end or a tag; or something like it."""


def is_over_references(heading: str) -> bool:
    """Whether a heading says so."""
    return _HEADING.fullmatch(heading.strip()) is not None


def references(text: str) -> int:
    """Where the first line of a file stands that may be such a heading; beyond its end when there is none."""
    start = text.find("\n---", 3) + 1 if text.startswith("---") else 0
    if _LINE.match(f"\n{text[start : start + _LONGEST]}"):
        return start
    small = text.replace("İ", "i").lower()  # the one letter that would become two, and move all behind it
    return min(_first_line(text, small, name, start) for name in NAMES)


def _first_line(text: str, small: str, name: str, start: int) -> int:
    """The same for headings with one of the names; `small` is the text in small letters."""
    at = small.find(name, start)
    while at >= 0:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = _LINE.search(text, max(text.rfind("\n", 0, at), start), end)
        if line is not None:
            return line.start()
        at = small.find(name, end)
    return len(text)
