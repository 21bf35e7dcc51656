"""Tells whether what a verb acted on can follow the new words: "drugs meant for her", "abuse"."""

from __future__ import annotations

from wordcare.matching.kinds import is_for_people
from wordcare.matching.lists import listed, lists
from wordcare.matching.sentence import stems
from wordcare.replacing.condition_fits import goes_with_condition

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_OBJECT = 4
"""Within so many words after a verb stands what it acts on."""
_WHICH = ("which", "that", "whose")


def object_fits(say: str, feature: str, sentence: Sentence) -> bool:
    """Whether what the match acts on, within it or after it, can stand after `say`."""
    return not (
        _asks_for_another(say, sentence)
        or _is_told_more_of(sentence)
        or (_brings_a_preposition(say, sentence) and _acts_outright(feature, sentence))
    )


def _asks_for_another(say: str, sentence: Sentence) -> bool:
    """Whether what follows goes with the old verb only: "cascade this to staff", "suffers from abuse"."""
    fits = lists("fits")
    if say in fits["shared with"]:
        return not fits["handed on"].isdisjoint(sentence.texts[sentence.last : sentence.end])
    if say in fits["gets in touch"]:
        return not _is_somebody(sentence)
    about_condition = say in fits["has as a condition"] | fits["lives with a condition"]
    return about_condition and not goes_with_condition(say, sentence)


def _is_somebody(sentence: Sentence) -> bool:
    """Whether people, or those who work together, follow soon: "reached out to a few nurses"."""
    near = range(sentence.last, min(sentence.last + _OBJECT, sentence.end))
    if any(sentence.acronym(at) for at in near):
        return True  # "your MP", "the NHS"
    bodies, pronouns = lists("fits")["can be reached"], lists("grammar")["people, for sure"]
    heard = [sentence.word(at) for at in near]
    return any(word in pronouns or is_for_people(word) or listed(word, bodies) for word in heard)


def _is_told_more_of(sentence: Sentence) -> bool:
    """Whether more is said of the things in the match, which may be of other kinds: "drugs meant for her"."""
    things, after = sentence.word(sentence.last - 1), sentence.word(sentence.last)
    several = sentence.last - sentence.first > 1 and things.endswith("s") and not things.endswith("ss")
    if not several or not sentence.touches(sentence.last - 1):
        return False
    return after.endswith("ed") or after in _WHICH or after in lists("grammar")["past verbs"]


def _brings_a_preposition(say: str, sentence: Sentence) -> bool:
    """Whether `say` ends in a preposition that the match has not: "work on"."""
    small = lists("grammar")["prepositions"]
    return say.split()[-1] in small and sentence.word(sentence.last - 1) not in small


def _acts_outright(feature: str, sentence: Sentence) -> bool:
    """Whether the match needs its object right after it, or one to be fought: "was tackled", "abuse"."""
    fits, after = lists("fits"), sentence.texts[sentence.last : sentence.end]
    what = _object(sentence)
    if feature == "past" and not what:
        return True
    head_on = any(after[at : at + 2] == ["head", "on"] for at in range(len(after)))
    return head_on or any(not fits["is done to people"].isdisjoint(stems(word)) for word in what)


def _object(sentence: Sentence) -> list[str]:
    """The first words after the match, if they may be what it acts on."""
    grammar, last = lists("grammar"), sentence.last
    nearest = sentence.word(last) if sentence.touches(last - 1) else ""
    leads_away = grammar["never a noun"] - grammar["objects"] - lists("fits")["before what is described"]
    if not nearest or nearest in leads_away or nearest.endswith("ly"):
        return []
    return sentence.texts[last : min(last + _OBJECT, sentence.end)]
