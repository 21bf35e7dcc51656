"""The plainer words for a hard one, in the form in which it is written: "starts" for "commences".

Imported only where there is something to say, as it knows the forms of English verbs and nouns.
"""

from __future__ import annotations

import re
from functools import lru_cache

from wordcare.ease.hard import listed_as, plainer, plainly
from wordcare.ease.syllables import WORDS_KEPT
from wordcare.rulebook.inflection import forms_of

_ENDINGS = (("ing", "ing"), ("ed", "past"), ("s", "s"))
"""How a word ends, and which form of its verb it then is; with an s it may be several of a noun."""
_NOUNS = re.compile(r"\w+ of \w|new \w")
"""How several words begin that a noun heads. Others are verbs, such as "speed up"; one word may be either."""
_STAYS = re.compile(r"(?:\w+ing|how|what|whether|who|people|of|not|it)\b")
_SAME_PARTICIPLE = ("run", "come", "become")
_BEFORE_PARTICIPLE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being|has|have|had|having|gets?|got|the|an?|our|your|their|any|all|of|with)"
    r"(?: \w+ly)?\W+$"
)
_NEAR = 30


def plainer_forms(written: str, before: str = "") -> list[str]:
    """What to write instead of a word as it is `written` after `before`, the likeliest first."""
    may_be_participle = (
        written.endswith("ed")
        and (
            written[0].isupper()  # no sentence opens with what somebody did: "Allocated seats are free"
            or _BEFORE_PARTICIPLE.search(before[-_NEAR:].lower()) is not None
        )
    )
    return list(_choices(written, is_participle=may_be_participle))


@lru_cache(WORDS_KEPT)
def _choices(written: str, *, is_participle: bool) -> tuple[str, ...]:
    word = plainly(written)
    if word.endswith("ly") and not listed_as(word).endswith("ly"):
        return ()  # what stands for "erroneous" cannot stand for "erroneously"
    choices = [choice.strip() for choice in plainer(word).split(",") if choice.strip()]
    feature = next((name for ending, name in _ENDINGS if word.endswith(ending)), "")
    if not feature or listed_as(word) == word.replace("iz", "is"):
        return tuple(choices)
    return tuple(_formed(choice, feature, is_participle=is_participle) for choice in choices)


def _formed(choice: str, feature: str, *, is_participle: bool) -> str:
    if _STAYS.match(choice):
        return choice
    if feature == "s" and _NOUNS.match(choice):
        return _first(choice, "noun", "several")
    if feature == "past" and is_participle:
        return choice if choice in _SAME_PARTICIPLE else _first(choice, "verb", "", "past")
    return _first(choice, "verb", feature)


def _first(choice: str, kind: str, *features: str) -> str:
    """The first form that has one of the features, in their order; `choice` itself when none has."""
    forms = forms_of(choice, kind)
    return next((form for wanted in features for form, feature in forms if feature == wanted), choice)
