"""Finds the meaning of a word in the next sentence, or after a comma, a colon or a dash."""

from __future__ import annotations

import re

from wordcare.ease.phrases import is_meaning
from wordcare.ease.telling import clause, judges, tells

_WHO = r"some(?:one|body) who |people who "
_SENTENCE = (
    r"\. (?:This|It|That|They) "
    rf"(?:(?:is|are) (?=an? |the |when |where |how |{_WHO})|means? |stands? for )"
)
"""As in "an echocardiogram. This is a scan of your heart"."""
_NAME = r",? (?:also|sometimes|often|better) (?:known as|called) "
_COMMA = rf", (?=an? [a-z]+ (?:who|that|which)\b|{_WHO})"
_DOES = r", who (?:is an? |treats? |looks? after |helps? |works? with |cares? for |deals? with |studies )"
_DASH = (
    r"(?:: | [–—-] )"
    r"(?=an? [a-z]+ (?:who|that|which|of)\b|one that |when |difficulty |trouble |low |high |too "
    r"|how (?!(?:it|we|you|they|to|this|I|much|many|long|often)\b)"
    r"|the (?:way|idea) (?:that|of|how|in|people|someone)\b)"
)
"""As in "an amniocentesis – a test of the fluid", but not "rehabilitation – please ask"."""
_UNDER_HEADING = re.compile(
    r"\n\s*(?:This|It|That) (?:means? |is (?=when |where |how |about |[^.?!]+ (?:that|who|for|to|of) ))"
)
"""As in "## Reablement" over "This is short-term help"."""
_HEADING = re.compile(r"(?:^|\n)#{1,6} (?:[^\n]{0,40} )?$")
_ANSWERS = re.compile(
    r"\?\s+(?=(?:You(?! (?:can|could|may|might|should|must|need|will (?:find|see|learn))\b)"
    r"|People|Someone|Somebody|When|An?) )"
)
_ASKED = re.compile(r"(?:^|[\n.!?#]\s*)What (?:is|are|does) (?:the |an? )?$")
"""As in "What is reablement? You get help at home for six weeks"."""
_CELL = re.compile(r"\s*\|\s*([^|\n]+?)\s*(?:\||\n|$)")
_CELL_START = re.compile(r"(?:^|[\n|])\s*(?:[a-z’'-]+ )?$", re.IGNORECASE)
_LEADS = re.compile(rf"['\"”’]?(?:{_SENTENCE}|{_NAME}|{_COMMA}|{_DOES}|{_DASH})")


def leads_to_meaning(before: str, after: str) -> bool:
    """Whether what stands right after a word, and `before` it, leads on to words that tell its meaning."""
    led = _LEADS.match(after)
    if led is None and after[:1] == "?" and _ASKED.search(before):
        led = _ANSWERS.match(after)
    if (
        led is None
        and after[:1] == "\n"
        and (led := _UNDER_HEADING.match(after))
        and not _HEADING.search(before)
    ):
        return False
    if led is None:
        return False
    said = clause(after[led.end() :])
    return tells(said, 1) and not judges(said)


def in_next_cell(before: str, after: str) -> bool:
    """Whether the next cell of a table tells the meaning of the word in one."""
    cell = _CELL.match(after) if "|" in after else None
    return (
        cell is not None
        and _CELL_START.search(before) is not None
        and is_meaning(f"{cell[1][0].lower()}{cell[1][1:]}")
    )
