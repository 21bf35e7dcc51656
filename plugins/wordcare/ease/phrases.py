"""What words in brackets after a word may be: its meaning, or something else, such as where to find it."""

from __future__ import annotations

import re

from wordcare.ease.telling import tells
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
_NUMBERED = re.compile(r"more than (?:one|two|three|four|five)\s")
"""Of the words that open no meaning, "more" may do so: "(more than one illness)"."""
_GOES_WITH = re.compile(
    r"(?:in (?!other |plain |short\b|full\b)|for|with|after|before|during|near|over|under)\b"
)
"""What goes on with what is said: "(in England)"."""
_ORDER = re.compile(
    r"(?:(?:please|just|only|do not|don['’]t) )?(?:ring|call|phone|go|visit|e-?mail|contact|text|write|come"
    r"|wait|use|choose|tick|fill|bring|take|talk|speak|tell|send|click|check|try|say|apply|book)\b(?! of\b)",
    re.IGNORECASE,
)
"""What the reader is asked to do, which is no meaning either: "CTO: ring first"."""


def is_meaning(inside: str) -> bool:
    """Whether words are surely a meaning: "your weight set against your height", not "open on Mondays"."""
    return _MEANING.match(inside) is not None and _WHERE_OR_WHEN.search(inside) is None


def opens_no_meaning(inside: str) -> bool:
    """Whether brackets hold something else: "(see page 4)"."""
    small = inside.lower()
    if _NUMBERED.match(small):
        return False
    words = re.findall(r"\w+", small)
    first = lists("speaking")["opens no meaning in brackets"]
    return _GOES_WITH.match(small) is not None or any(" ".join(words[:size]) in first for size in (1, 2))


def describes(after: str) -> bool:
    """Whether the words after a term and a colon say what it is: not "see page 4" or "ring first"."""
    return not (opens_no_meaning(after) or _ORDER.match(after)) and (tells(after, 1) or after[:1].isupper())
