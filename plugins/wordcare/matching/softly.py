"""Tells when less than proof is enough, as the sentence talks about words, or about what a law says.

Advice keeps quiet there, unless the words are a name for people. In 2,200 places where expressions
that do not stop a page were rightly found, one in 130 stands in such a sentence.

What stops a page elsewhere still counts there, but only warns. Nobody is stopped while they write
about the words or about themselves, or say that the words do not fit somebody.
"""

from __future__ import annotations

from wordcare.matching.kinds import names_somebody
from wordcare.matching.lists import lists
from wordcare.matching.signs import other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence


NEAR = 2
"""How many words before a match may hold a "not" that denies it: "is not a junkie"."""
_OF_A_THING = ("word", "words", "term", "terms", "expression", "expressions")
"""Before "of" these are no talk about words: "terms of reference", "an expression of interest"."""
_OTHERS = ("he", "she", "they", "him", "her", "them", "his", "who", "my", "this", "that")
"""One of these beside "I" may be whom a name is for: "I think he was a junkie"."""
_LAWS = ("act", "regulations", "code", "directive", "convention")


def softly(scene: Scene) -> str:
    """Why an expression that does not stop a page is let pass; empty when nothing in the sentence says so."""
    sentence = scene.sentence
    if names_somebody(sentence) or "the" in (
        sentence.word(sentence.first),
        sentence.word(sentence.first - 1),
    ):
        return ""  # and not "the intentionally homeless"
    if sign := _sign(scene, lists("speaking")["signs of talk about words, for advice"]):
        return f"advice keeps quiet where the sentence talks about words: “{sign}”"
    for at in range(sentence.start + 1, sentence.first):
        word = sentence.word(at)
        if word in _LAWS and sentence.capital(at) and sentence.capital(at - 1):
            return f"advice keeps quiet where the sentence is about a law: “{sentence.word(at - 1)} {word}”"
    return ""


def doubt(scene: Scene) -> str:
    """Why words that stop a page elsewhere may be no use of them here; empty when nothing says so."""
    speaking = lists("speaking")
    names = ["signs of talk about words, for advice", "signs of talk about words, for doubt"]
    if scene.label:
        names.append("signs of what others say, for doubt")
    if sign := _sign(scene, speaking.joined(*names)):
        return f"it may be used or only talked about: “{sign}”"
    sentence = scene.sentence
    for at in range(max(sentence.first - NEAR, sentence.start), sentence.first):
        if sentence.word(at) in ("not", "never") and sentence.word(at - 1) in lists("grammar")["be"]:
            return f"it may be denied of somebody: “{sentence.word(at - 1)} {sentence.word(at)}”"
    return "it may be the writer’s own story: “I”" if _may_be_own(sentence) else ""


def _may_be_own(sentence: Sentence) -> bool:
    """Whether the writer may be what the words say: "like any addict I ...", but not "I heard an addict"."""
    speaking, others = lists("speaking"), sentence.others
    at = sentence.first - 1
    if "i" in others and sentence.word(at) in ("other", "fellow"):
        return True  # "I got well with a room full of other addicts"
    while sentence.word(at) in speaking["between the writer and a name"]:
        at -= 1
    if (sentence.word(at - 1), sentence.word(at)) == ("life", "as"):
        return True  # "Life as an alcoholic"
    alone = "i" in others and others.isdisjoint(_OTHERS)
    return alone and sentence.word(at) in speaking["says what the writer is"]


def _sign(scene: Scene, signs: frozenset[str]) -> str:
    """The word of the sentence that is one of `signs`; empty when none is."""
    sentence = scene.sentence
    if signs.isdisjoint(sentence.others):
        return ""
    for at in (*range(sentence.start, sentence.first), *range(sentence.last, sentence.end)):
        word = sentence.word(at)
        if word in signs and not _is_else(sentence, at) and not other_sense(scene, at):
            return word
    return ""


def _is_else(sentence: Sentence, at: int) -> bool:
    """Whether a sign is part of an address or a turn of phrase: "words/addict.md", "terms of reference"."""
    after = sentence.word(at + 1)
    return bool(after) and (sentence.gap(at) == "/" or (after == "of" and sentence.word(at) in _OF_A_THING))
