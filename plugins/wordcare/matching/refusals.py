"""Tells when names for people are refused, or put on them by others who are blamed for it."""

from __future__ import annotations

from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists
from wordcare.matching.told import ends_there

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_FORMERLY = frozenset(("once", "formerly"))


def not_named(scene: Scene) -> str:
    """Names for people that are refused, or put on them by others who are blamed for it.

    "Never refer to anyone as an addict", "the paper brands all claimants as scroungers".
    """
    speaking, sentence = lists("speaking"), scene.sentence
    between = speaking["stands between"], speaking["people between"], ("to",)
    at = sentence.first - 1
    while at > sentence.start and (
        any(sentence.word(at) in words for words in between) or kind_of(sentence.word(at)) == PEOPLE
    ):
        at -= 1
    if sentence.word(sentence.first - 1) == "as" and sentence.word(at) in speaking["blames who names"]:
        return f"the words are talked about: “{sentence.word(at)} … as”"
    summoned = sentence.word(at + 1) == "the"  # "call the junkies in"
    if sentence.word(at) not in speaking["naming somebody"] or summoned or not ends_there(scene):
        return ""
    if at + 1 < sentence.first and _in_general(sentence, at):
        return f"the words are talked about: “{sentence.word(at)} …”"
    before = {sentence.word(each) for each in range(max(at - 4, sentence.start), at)}
    refused = before & (speaking["refusals"] | _FORMERLY)
    if not refused and sentence.word(at - 1) == "to":  # "it demeans people to describe them as addicts"
        earlier = range(sentence.start, at - 1)
        refused = {sentence.word(each) for each in earlier} & speaking["finds fault with a name"]
    return f"the words are talked about: “{min(refused)} … {sentence.word(at)}”" if refused else ""


def _in_general(sentence: Sentence, at: int) -> bool:
    """Whether the verb of naming at word `at` is about speech: "calling people", "if you call someone"."""
    if at == sentence.start:
        return sentence.word(at).endswith("ing")
    if sentence.word(at - 1) == "to":
        return at - 1 == sentence.start
    return sentence.word(at - 1) == "you" and sentence.word(at - 2) in ("if", "when", "whenever")


def refused(scene: Scene, at: int) -> bool:
    """Whether word `at` is a verb of speaking that is ruled out: "do not use addict or junkie"."""
    speaking, sentence = lists("speaking"), scene.sentence
    if sentence.word(at) not in ("say", "saying", "write", "writing", "use", "using"):
        return False
    refusal = any(
        sentence.word(each) in speaking["refusals"] for each in range(max(at - 3, sentence.start), at)
    )
    after = sentence.last
    ends = after >= sentence.end or not sentence.touches(after - 1)
    return refusal and (ends or sentence.word(after) in speaking["lists go on"])
