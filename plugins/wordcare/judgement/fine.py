"""Tells whether words are in the company in which their page says that they are fine."""

from __future__ import annotations

from wordcare.judgement.senses.about import about
from wordcare.judgement.senses.company import SAME_SENTENCE_HAS, company
from wordcare.judgement.senses.sense import A_THING, followed_by
from wordcare.matching.kinds import PEOPLE, THINGS, on_people

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.matching.scene import Scene


def meant(declared: Mapping[str, list[str]], scene: Scene) -> str:
    """What a page declares about grammar and is so, in words for people; empty when nothing is."""
    for key, judged in _JUDGED.items():
        found = judged(scene) if key in declared else ""
        if (found and found in declared[key]) or (found == A_THING and "a noun" in declared[key]):
            return _IN_WORDS[key, found]
    return _topic(declared["topic"], scene) if "topic" in declared else ""


def _topic(topics: list[str], scene: Scene) -> str:
    """Which of `topics` the sentence is about, in words for people; empty for none."""
    from wordcare.judgement.senses.topics import on_topic

    return next((f"the sentence is about {topic}" for topic in topics if on_topic(scene, topic)), "")


def _fond_of(scene: Scene) -> str:
    from wordcare.judgement.senses.said_of import fond_of  # few pages ask what somebody loves

    return fond_of(scene)


def _said_of(scene: Scene) -> str:
    from wordcare.judgement.senses.said_of import said_of

    return said_of(scene)


def _used_as(scene: Scene) -> str:
    from wordcare.judgement.senses.parts_of_speech import used_as

    return used_as(scene)


def _quoted(scene: Scene) -> str:
    from wordcare.judgement.talk.of_others import quoted

    return quoted(scene)


def kept(declared: Mapping[str, list[str]], scene: Scene, *, near: bool = True, places: bool = True) -> str:
    """What of the company that a page declares is there, in words for people; empty when none is."""
    return company(declared, scene.sentence, near=near, places=places) or meant(declared, scene)


def fine(declared: Mapping[str, list[str]], scene: Scene, *, stops: bool) -> str:
    """Why a match is fine by what its page declares; empty when it is not.

    What is only near does not excuse a label that is put on people. Nor does it excuse what `stops` a
    page when that is said of people and would be fine of things: "families who are hard to reach find
    leaflets on the shelves".
    """
    near = "near" not in declared or not on_people(scene.sentence)
    why = kept(declared, scene, near=near, places=False)
    phrase = scene.sentence.last - scene.sentence.first > 1  # "crippled" may be a verb
    describes = stops and phrase and "about" in declared and why.startswith(SAME_SENTENCE_HAS)
    of_people = describes and about(scene) == PEOPLE
    return kept(declared, scene, near=False, places=False) if of_people else why


_JUDGED = {
    "followed_by": followed_by,
    "about": about,
    "said_of": _said_of,
    "fond_of": _fond_of,
    "used_as": _used_as,
    "quoted": _quoted,
}
"""What a page may declare about grammar, and what judges it."""

_IN_WORDS = {
    ("followed_by", "a noun"): "it describes the noun that follows",
    ("followed_by", A_THING): "it describes the noun that follows",
    ("followed_by", "no noun"): "no noun follows",
    ("about", PEOPLE): "it is about people",
    ("about", THINGS): "it is about things, not people",
    ("said_of", THINGS): "it is said of a thing, not of people",
    ("fond_of", "pastimes"): "it is about what somebody loves to do",
    ("used_as", "a noun"): "it is a noun here",
    ("used_as", "a verb"): "it is a verb here",
    ("quoted", "words of others"): "it is in quotation marks, as words of others",
}
