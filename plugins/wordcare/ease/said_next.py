"""Finds the meaning of a word in the next sentence, or after a comma, a colon or a dash."""

from __future__ import annotations

import re

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
    r"(?=an? [a-z]+ (?:who|that|which|of)\b|one that |when |difficulty |trouble |low |high |too )"
)
"""As in "an amniocentesis – a test of the fluid", but not "rehabilitation – please ask"."""
_LEADS = re.compile(rf"['\"”’]?(?:{_SENTENCE}|{_NAME}|{_COMMA}|{_DOES}|{_DASH})")


def leads_to_meaning(after: str) -> bool:
    """Whether what stands right after a word leads on to words that tell its meaning."""
    led = _LEADS.match(after)
    if led is None:
        return False
    said = clause(after[led.end() :])
    return tells(said, 1) and not judges(said)
