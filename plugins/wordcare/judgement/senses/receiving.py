"""Tells when "the homeless" are people although a noun seems to follow: they get or do something.

"Give the homeless homes", "let the homeless rest", "where the homeless wash" and "help for the
homeless stops in March" speak of people; "give the homeless charity a call" does not.
"""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence


OPENING = 3
"""How many words may open a question about people: "Where do the homeless sleep?"."""
_AMONG = ("among", "amongst")
_BE = ("are", "were", "aren't", "weren't")
_ASKING = (
    "do",
    "did",
    "can",
    "could",
    "will",
    "would",
    "should",
    "must",
    "may",
    "might",
    "don't",
    "didn't",
    "can't",
)


def are_people(sentence: Sentence) -> bool:
    """Whether the match begins with "the", and what follows is theirs to get or to do."""
    if sentence.word(sentence.first) != "the":
        return False
    if acts_on_somebody(sentence):
        return True
    if sentence.first == sentence.start:
        return _do_something(sentence)
    if not sentence.touches(sentence.first - 1):
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
    if sentence.first - sentence.start <= OPENING and sentence.rest.startswith("?"):
        return _are_asked_about(sentence, before)
    if before in _AMONG and not sentence.word(sentence.last).endswith("s") and _ends(sentence):
        return True  # "deaths among the homeless rise": among one rise nobody can be
    return before in grammar["prepositions"] and _acts(sentence)


def _are_asked_about(sentence: Sentence, before: str) -> bool:
    """Whether a question asks what they do, or how they are: "Where do the homeless sleep?"."""
    word, grammar = sentence.word(sentence.last), lists("grammar")
    if before in _BE:
        return sentence.last + 1 == sentence.end and not word.endswith("s")  # "Are the homeless welcome?"
    return before in _ASKING and word in grammar["verbs of people"] | grammar["may be a noun too"]


def acts_on_somebody(sentence: Sentence) -> bool:
    """Whether what follows is a verb that acts on something: "we hear that the elderly cost the country"."""
    grammar, verb = lists("grammar"), sentence.word(sentence.last)
    acted_on = sentence.touches(sentence.last) and sentence.word(sentence.last + 1) in grammar["objects"]
    return acted_on and (verb in grammar["may be a noun too"] or verb in grammar["verbs of people"])


def _do_something(sentence: Sentence) -> bool:
    """Whether the word after them is the only verb: "The homeless shelter in doorways."."""
    grammar, word = lists("grammar"), sentence.word(sentence.last)
    where = sentence.word(sentence.last + 1) in grammar["prepositions"]
    if word not in grammar["may be a noun too"] or not where or sentence.rest[:1] != ".":
        return False
    verbs = grammar["ends a subject"] | grammar["past verbs"] | grammar["be"] | grammar["verbs of people"]
    later = map(sentence.word, range(sentence.last + 2, sentence.end))
    return not any(each in verbs or each.removesuffix("s") in verbs or each.endswith("ed") for each in later)


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
