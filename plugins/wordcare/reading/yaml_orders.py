"""Exceptions in YAML, that is in front matter and in the settings of a site. HTML comments do not work there.

    # wordcare: allow "hard to reach" because it is the title of a report
    title: Hard to reach?

Each stands on a line of its own, and covers the next words that are shown.
"""

from __future__ import annotations

from wordcare.prose import Comment, has_orders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Passage


def yaml_orders(text: str, start: int, end: int, passages: list[Passage]) -> list[Comment]:
    """The comments to wordcare in `text[start:end]`; `passages` are the words that are shown, in order."""
    return list(_orders(text, start, end, passages)) if has_orders(text[start:end]) else []


def _orders(text: str, start: int, end: int, passages: list[Passage]) -> Iterator[Comment]:
    import re

    line = re.compile(r"(?:^|(?<=[\r\n]))[ \t]*(#)([ \t]*wordcare\b[^\r\n]*)", re.IGNORECASE)
    ranges = [(passage.pieces[0][1], passage.pieces[-1][2]) for passage in passages if passage.pieces]
    for found in line.finditer(text, start, end):
        here, there = found.start(1), found.end()
        if any(first <= here < last for first, last in ranges):
            continue  # it is words, in a text of several lines
        covers = next(((there, last) for first, last in ranges if first >= there), (there, there))
        yield Comment(here, there, found[2].rstrip(), covers)
