"""What words in brackets after a word may be: its meaning, or something else, such as where to find it."""

from __future__ import annotations

import re

from wordcare.matching.lists import lists

_MEANING = re.compile(
    r"(?:or |meaning )?(?:(?:an?|the|your|our|their|his|her|its|any|some|those|what|how|when|where)\s"
    r"(?!(?:one|same|last|first|next|nearest|best|worst|most|least|only|lot|bit|few)\b)"
    r"|(?:people|someone|somebody|anyone|anybody|something|somewhere|money|help|care|support)\s"
    r"|(?!(?:during|being|meeting|opening|closing|starting|coming|moving|working|going|using)\b)[a-z]+ing\s)"
    r"(?:\S+\s){2,}\S"
)
"""Four words or more that name a thing, a person or something done."""
_WHERE_OR_WHEN = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|weekdays|\d+(?:[.:]\d\d)? ?[ap]m"
    r"|(?:past|behind|opposite|beside|near|next to|across) (?:the|our|your)|on the (?:corner|left|right))\b"
)


def is_meaning(inside: str) -> bool:
    """Whether words are surely a meaning: "your weight set against your height", not "open on Mondays"."""
    return _MEANING.match(inside) is not None and _WHERE_OR_WHEN.search(inside) is None


def opens_no_meaning(inside: str) -> bool:
    """Whether brackets hold something else: "(see page 4)"."""
    words = re.findall(r"\w+", inside.lower())
    first = lists("speaking")["opens no meaning in brackets"]
    return any(" ".join(words[:size]) in first for size in (1, 2))
