"""Tells when "the homeless" are people although a noun seems to follow: they get or do something.

"Give the homeless homes", "let the homeless rest", "where the homeless wash" and "help for the
homeless stops in March" speak of people; "give the homeless charity a call" does not.
"""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence


def are_people(sentence: Sentence) -> bool:
    """Whether the match begins with "the", and what follows is theirs to get or to do."""
    if sentence.word(sentence.first) != "the" or not sentence.touches(sentence.first - 1):
        return False
    before, grammar = sentence.word(sentence.first - 1), lists("grammar")
    if before in grammar["gives"]:
        return _get(sentence)
    if before in grammar["lets"]:
        verb = sentence.word(sentence.last)
        return verb in grammar["verbs of people"] | grammar["may be a noun too"] and _ends(sentence)
    if before in grammar["needs a verb"]:
        verb = sentence.word(sentence.last)
        return verb in grammar["may be a noun too"] and _ends(sentence) and not _verb_later(sentence)
    return before in grammar["prepositions"] and _acts(sentence)


def _get(sentence: Sentence) -> bool:
    """Whether things follow that are given, and end the clause: "homes", "food parcels for a week"."""
    grammar, at = lists("grammar"), sentence.last
    while sentence.word(at) and sentence.touches(at - 1) and sentence.word(at) not in grammar["never a noun"]:
        at += 1
    thing = sentence.word(at - 1)
    several = thing.endswith("s") and not thing.endswith("ss")
    stops = not sentence.touches(at - 1) or sentence.word(at) not in grammar["objects"]
    return at > sentence.last and stops and (several or thing in grammar["given without an article"])


def _acts(sentence: Sentence) -> bool:
    """Whether what is for them does something, and no other verb follows: "stops in March"."""
    grammar, word = lists("grammar"), sentence.word(sentence.last)
    verb = word != word.removesuffix("s") and word.removesuffix("s") in grammar["what help does"]
    return verb and _ends(sentence) and not _verb_later(sentence)


def _verb_later(sentence: Sentence) -> bool:
    """Whether a verb comes after the word that follows the match, so that this word may be a noun."""
    verbs = lists("grammar")["ends a subject"]
    return any(sentence.word(at) in verbs for at in range(sentence.last + 1, sentence.end))


def _ends(sentence: Sentence) -> bool:
    """Whether no noun or verb comes after the word that follows the match."""
    at = sentence.last + 1
    if at >= sentence.end or not sentence.touches(at - 1):
        return True
    return sentence.word(at) in lists("grammar")["never a noun"]
