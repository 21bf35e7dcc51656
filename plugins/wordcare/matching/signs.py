"""What single words say about their neighbours, when they may be signs of talk about words."""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene

BACK = 14
"""How many words before or after a match are looked at for a sign that belongs to it."""

_NAMED = ("called", "named", "labelled", "termed")
_CALLS = ("call", "calls", "called", "calling")
_OFFENDS = ("insult", "insults")
_FITTING = ("so", "aptly", "rightly")
_ILL_FITTING = ("wrongly", "badly")
_NAMES_OF_KINDS = ("jargon", "descriptions", "descriptor", "descriptors")
_PRICES = frozenset(("price", "free", "half", "cheap", "cheaper", "reduced", "discounted", "no", "priority"))
_OF_A_SCHOOL = ("starts", "begins", "ends", "started", "began", "ended", "card", "time", "dates")
_SUCH = ("such", "like", "including", "eg", "e")
_OFTEN_ELSE = ("term", "terms", "word", "words", "label", "labels")


def other_sense(scene: Scene, at: int) -> bool:
    """Whether "term" and the like mean something else: "long-term", "in terms of"."""
    word, before = scene.sentence.word(at), scene.sentence.word(at - 1)
    if word in _CALLS and scene.sentence.word(at + 1) == "for":
        return True  # "the plan calls for 'hard to reach' teams"
    if word == "call" and before == "to" and scene.sentence.word(at - 2) == "like":
        return scene.sentence.word(at - 3) in ("we", "i")  # "what we like to call 'the scum of the earth'"
    if word == "about" and before in ("joke", "jokes"):
        return at - 1 > scene.sentence.start  # "the panto still has a joke about midgets"
    if word == "for" and before in ("entry", "entries"):
        priced = (scene.sentence.word(at - 2), scene.sentence.word(at - 3))
        return not _PRICES.isdisjoint(priced)  # "half-price entry for the disabled", "free museum entry for"
    if word == "from" and scene.sentence.word(at + 1) in ("a", "an"):
        return True  # "a room from an 'ex offender'"
    if word in _OFFENDS:
        return before in lists("grammar")["before a verb"]  # "used to insult people"
    if word in _NAMED:
        described = scene.sentence.word(at - 2) in lists("grammar")["before a noun"]
        ill = before in _ILL_FITTING and described  # but "they are wrongly called 'hard to engage'"
        return ill or before in _FITTING  # "these aptly named 'hard to engage' groups"
    if word == "descriptor" and before in ("the", "a", "this", "that"):
        return False
    if word in _NAMES_OF_KINDS:  # "jargon deployed by officials"
        return scene.label is None and scene.sentence.word(at + 1) not in _SUCH
    if word == "line" and scene.sentence.word(at + 1) == "for":
        return True  # "the tip line for 'benefit cheats'"
    if word == "letters":
        return not scene.sentence.acronym(scene.sentence.first)  # "the letters page blames scroungers"
    if word == "term" and scene.sentence.word(at + 1) in _OF_A_SCHOOL:
        return True  # "the term starts on 5 September"
    if word.endswith("'s") or (word == "using" and before in ("a", "an")):
        return True  # "this term's lesson", "a using addict"
    if before in ("a", "one") and word == "word" and scene.sentence.word(at - 2) == "in":
        return True  # "in a word, they left"
    if word in ("word", "words") and before in ("first", "second", "third", "last"):
        return False  # "it was dropped because the first word sounds like an accusation"
    if before == "in":
        return word in ("term", "terms")  # "in terms of", but "the list takes in words like addict"
    if before == "other" and scene.sentence.word(at - 2) in ("any", "and", "or"):
        return False  # "and any other label"
    return word in _OFTEN_ELSE and before in lists("speaking")["not a word for words"]


def may_be_listed(scene: Scene, at: int) -> bool:
    """Whether a word can be part of an earlier member of a list: not a verb, not a pronoun."""
    grammar = lists("grammar")
    word = scene.sentence.word(at)
    if word in grammar["says how people are"]:
        return True  # "able bodied and wheelchair-bound"
    return word not in grammar["be"] and word not in grammar["never a noun"]
