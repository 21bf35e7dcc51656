"""What of a page of HTML never ends, so that it swallows the rest of the page."""

from __future__ import annotations

from wordcare.reading.html_tokens import COMMENT, OTHER, RAW


def never_closed(text: str, kind: str, start: int, name: str) -> list[tuple[int, str, str]]:
    """The fault of a page of which this is the last token: something swallows the end of the page."""
    if kind is COMMENT and not text.endswith(("-->", "--!>"), start):
        return [(start, "A comment begins here and never ends, so the rest is not shown.", "Write `-->`.")]
    if kind is RAW:
        said = f"The element `{name}` begins before this and never ends. So the rest is not read as a page."
        return [(start, said, f"Write `</{name}>`.")]
    if kind is OTHER and text[start + 1 : start + 3].lstrip("/")[:1].isalpha():
        said = "A tag begins here and never ends, so the rest is not shown."
        return [(start, said, "Close its quotation marks and write `>`.")]
    return []
