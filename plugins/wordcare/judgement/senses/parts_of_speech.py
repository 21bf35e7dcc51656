"""Tells whether words are used as a noun or as a verb, by their neighbours."""

from __future__ import annotations

from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_ACTED_ON = ("the", "a", "an", "our", "your", "their", "his", "her", "my", "its", "them", "him", "it")


def used_as(scene: Scene) -> str:
    """Whether the match is used as "a verb" or as "a noun"; "" when its neighbours do not tell."""
    grammar, sentence = lists("grammar"), scene.sentence
    before, after = sentence.word(sentence.first - 1), sentence.word(sentence.last)
    touching = sentence.touches(sentence.first - 1)
    if sentence.feature == "possessive" or _goes_on_from_people(sentence):
        return "a noun"
    if touching and before in grammar["before a noun"]:
        return "a noun"
    if touching and before == "to" and sentence.feature == "several":
        return "a noun"  # no verb ends in s there: "closed to felons"
    if touching and before in grammar["before a verb"] and not _is_how_somebody_is(sentence):
        return "a verb"
    if sentence.touches(sentence.last - 1) and after in _ACTED_ON:
        return "a verb"
    if sentence.feature in ("past", "ing", "base", "s"):
        return "a verb"
    return ""


def _is_how_somebody_is(sentence: Sentence) -> bool:
    """Whether it is the second thing that somebody is: "he is deaf and retarded"."""
    at = sentence.first - 1
    return sentence.word(at) in ("and", "or") and sentence.word(at - 2) in lists("grammar")["be"]


def _goes_on_from_people(sentence: Sentence) -> bool:
    """Whether it goes on from another name for people: "substance misusers and convicts"."""
    joined = sentence.feature == "several" and sentence.word(sentence.first - 1) in ("and", "or")
    other = sentence.word(sentence.first - 2)
    return joined and (kind_of(other) == PEOPLE or listed(other, lists("people")["labels"]))
