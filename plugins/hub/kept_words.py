"""The words that a writer kept with a reason beside them, so that readers and editors see them too."""

from __future__ import annotations

from typing import NamedTuple

from wordcare.contents import file_text
from wordcare.finding import Problem
from wordcare.matching.exceptions import allowances
from wordcare.prose import has_orders
from wordcare.reading import read


class Kept(NamedTuple):
    """Some words that stay."""

    words: str
    reason: str
    until: str
    """The last day, as YYYY-MM-DD; empty when there is none."""


def kept_in_text(path: str, today: str) -> list[Kept]:
    """What the comments in the text of a page allow, on the day `today` (YYYY-MM-DD)."""
    source = file_text(path)
    if isinstance(source, Problem) or not has_orders(source.text):
        return []
    return [
        Kept(", ".join(each.written), each.reason, each.until)
        for each in allowances(read(source).comments, today)
        if not each.fault
    ]
