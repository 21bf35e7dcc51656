"""Tells by a later word that points back at them that words are talked about: "of junkies: this term ..."."""

from __future__ import annotations

from itertools import pairwise

from wordcare.judgement.talk.hearsay import CALLS, LATER, WORDS
from wordcare.matching.lists import lists
from wordcare.matching.signs import other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_DASHES = ("-", "–", "—", "--")
_THESE = ("these", "those", "such")
_THESE_ARE = (("these", "are"), ("those", "are"), ("these", "were"), ("those", "were"))
_SEEN = ("seen", "viewed", "regarded", "treated", "described", "portrayed", "labelled", "framed")
_POINTS = ("the", "this", "that", *_THESE[:2])
_PRINTS = frozenset(("print", "prints", "say", "says", "said", "write", "writes", "wrote", "call", "calls"))
_TERMS = ("term", "terms")
_TOLD_OF_WORDS = ("origin", "origins", "meaning", "history", "usage")
_OF_TIME = ("of", "during", "over", "after", "before", "until", "for", "at", "in", "this", "next", "last")


def pointed_back_at(scene: Scene) -> str:
    """The later word for words: "when people speak of problem gamblers, stigma clings to the term".

    So too in a glossary: "Handicapped – This term was used until ...".
    """
    sentence, speaking = scene.sentence, lists("speaking")
    if myth := _ends_as_myth(sentence):
        return myth
    span = sentence.starts[sentence.start], sentence.ends[sentence.end - 1]
    if scene.quotations.begun_in(*span):
        return ""  # "the word" is then the one in quotation marks
    spoken_of = scene.ends_with(sentence.first - 1, speaking["speaks of somebody"])
    explained = sentence.first == sentence.start and sentence.last < sentence.end
    begins_anew = explained and sentence.capital(sentence.last) and sentence.word(sentence.last) in _POINTS
    explained = begins_anew or (explained and sentence.gap(sentence.last - 1).strip() in _DASHES)
    calls = any(sentence.word(at) in CALLS for at in range(sentence.first - LATER, sentence.first))
    for at in range(sentence.last + 1, sentence.end):
        word, before = sentence.word(at), sentence.word(at - 1)
        season = word in _TERMS and sentence.word(at - 2) in _OF_TIME
        told_of = sentence.word(at - 2) == "of" and sentence.word(at - 3) in _TOLD_OF_WORDS
        said_of_it = (
            before in ("a", "the") and sentence.word(at - 2) == "is" and sentence.word(at - 3) == "it"
        )
        if said_of_it and word in speaking["follows: names for words"] and word != "name":
            return f"it is {before} {word}"
        pointed = before in _POINTS and (explained or (spoken_of and not season) or told_of)
        pointed = pointed or (calls and before == "the" and word in ("word", "term"))
        else_meant = not explained and other_sense(scene, at)
        named = word in speaking["follows: names for words"] or (begins_anew and word in WORDS)
        if pointed and named and not else_meant:
            return f"{before} {word}"
    return ""


def _ends_as_myth(sentence: Sentence) -> str:
    """What a sentence ends in that says it is not true: "People who self-harm are manipulative: myth."."""
    last = sentence.end - 1
    ends = last >= sentence.last and sentence.word(last) in ("myth", "myths", "false")
    return f": {sentence.word(last)}" if ends and sentence.gap(last - 1).strip() in (":", *_DASHES) else ""


def pointed_back_later(scene: Scene) -> str:
    """What the next sentence calls them: "They speak of the workshy. You won't hear those words here.".

    Or, of words in quotation marks, who says so: "Jo “lost her battle”. That is what the paper will print."
    """
    sentence = scene.sentence
    following = sentence.texts[sentence.end : sentence.end + LATER]
    if tuple(following[:2]) in _THESE_ARE:  # "Scroungers, spongers … These are some of the terms that"
        named = next((word for word in following if word in WORDS or word in _TERMS), "")
        if named:
            return f"{following[0]} are … {named}"
    if blamed := _blamed_later(scene, following):
        return blamed
    for at, (one, two) in enumerate(pairwise(following)):
        if one in _THESE and two in WORDS:
            return f"{one} {two}"
        told = scene.around and (one, two) == ("is", "what")
        printed = _PRINTS.intersection(following[at + 2 : at + 2 + LATER]) if told else ()
        if printed:
            return f"is what … {min(printed)}"
    return ""


def _blamed_later(scene: Scene, following: list[str]) -> str:
    """What the next sentence calls such a view: "It is seen as a lifestyle choice. This is unhelpful."."""
    sentence = scene.sentence
    at = sentence.first - 1 - (sentence.word(sentence.first - 1) in ("a", "an"))
    seen = sentence.word(at) == "as" and sentence.word(at - 1) in _SEEN
    if not seen or following[:2] not in (["this", "is"], ["that", "is"], ["this", "was"]):
        return ""
    faults = lists("speaking")["finds fault with saying so"]
    return next((f"{following[0]} is … {word}" for word in following[2:4] if word in faults), "")
