"""Tells whether "has" and "living with" can stand for "suffers from": only before an illness or the like.

Nobody "has abuse", so what comes next has to be known as a condition, by the lists in
`conditions.txt`. Nobody "lives with" a cold either, which soon passes.
"""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts
from wordcare.matching.lists import lists
from wordcare.matching.sentence import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_JOINED = ("and", "or")
_LONGEST = 3
"""How many words the longest name of a condition in the lists has."""


def goes_with_condition(say: str, sentence: Sentence) -> bool:
    """Whether what follows the match is something that one has, or lives with, as `say` puts it."""
    fits, after = lists("fits"), sentence.word(sentence.last)
    stays = say not in fits["has as a condition"]
    before = sentence.first - 1 - (sentence.word(sentence.first - 1) == "to")
    if (stays or before < sentence.first - 1) and sentence.word(before) in fits["begins or ends"]:
        return False  # "they began suffering from asthma", "she began to suffer from it"
    if after in fits["no condition"]:
        return stays and after in fits["owns"]  # "living with his past"
    at = _condition_end(sentence, sentence.last, stays=stays)
    while at and sentence.word(at) in _JOINED:
        if _begins_anew(sentence, at + 1):
            return True
        at = _condition_end(sentence, at + 1, stays=stays)
    return at > 0


def _condition_end(sentence: Sentence, start: int, *, stays: bool) -> int:
    """The number of the word after the condition that word `start` leads to; 0 when there is none."""
    small = lists("grammar")["never a noun"] - lists("conditions")["leads to one"]
    for at in range(start, sentence.end):
        if at > start and not sentence.touches(at - 1):
            return 0
        if _ends_condition(sentence, start, at, stays=stays):
            goes_on = at + 1 < sentence.end and sentence.touches(at)
            if not (goes_on and _ends_condition(sentence, start, at + 1, stays=stays)):
                return at + 1 if not goes_on or _is_apart(sentence, at + 1) else 0
        elif sentence.word(at) in small:
            return 0
    return 0


def _ends_condition(sentence: Sentence, start: int, at: int, *, stays: bool) -> bool:
    """Whether the name of a condition ends with word `at`."""
    known = lists("conditions")
    names = known["stays"] if stays else known["stays"] | known["passes"]
    endings = known["endings of what stays"] if stays else known["endings"] | known["endings of what stays"]
    before = [
        " ".join([*sentence.texts[first:at], ""]) for first in range(max(start, at - _LONGEST + 1), at + 1)
    ]
    ends = stems(sentence.word(at))
    if known["no condition"].intersection(ends):
        return False
    if any(word + end in names for word in before for end in ends):
        return True
    return any(end.endswith(tuple(endings)) for end in ends)


def _is_apart(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is no noun that a condition before it tells of: "cancer drugs"."""
    grammar, word = lists("grammar"), sentence.word(at)
    plain = grammar["never a noun"] | grammar["verbs of people"] | grammar["past verbs"]
    return word in plain or word.endswith(("ed", "ing", "ly")) or acts(word)


def _begins_anew(sentence: Sentence, at: int) -> bool:
    """Whether no further condition but a verb or a new part follows "and": "and needs help"."""
    grammar, word = lists("grammar"), sentence.word(at)
    small = grammar["never a noun"] - grammar["prepositions"] - lists("conditions")["leads to one"]
    return word in small | grammar["past verbs"] or acts(word)
