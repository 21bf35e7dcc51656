"""Tells when advice on words can keep quiet: the sentence talks about words, or about what a law says.

Expressions that stop a page, and names for people, ask for more than that. In 2,200 places where
expressions that do not stop a page were rightly found, one in 130 stands in such a sentence.
"""

from __future__ import annotations

from wordcare.matching.kinds import names_somebody
from wordcare.matching.lists import lists
from wordcare.matching.signs import other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene


_LAWS = ("act", "regulations", "code", "directive", "convention")


def softly(scene: Scene) -> str:
    """Why an expression that does not stop a page is let pass; empty when nothing in the sentence says so."""
    sentence = scene.sentence
    if names_somebody(sentence) or "the" in (
        sentence.word(sentence.first),
        sentence.word(sentence.first - 1),
    ):
        return ""  # and not "the intentionally homeless"
    signs = lists("speaking")["signs of talk about words, for advice"]
    for at in (*range(sentence.start, sentence.first), *range(sentence.last, sentence.end)):
        word = sentence.word(at)
        if word in signs and not other_sense(scene, at) and sentence.word(at + 1) != "of":
            return f"advice keeps quiet where the sentence talks about words: “{word}”"
        law = word in _LAWS and sentence.start < at < sentence.first and sentence.capital(at)
        if law and sentence.capital(at - 1):  # only before what it says: not "exempt from the Offenders Act"
            return f"advice keeps quiet where the sentence is about a law: “{sentence.word(at - 1)} {word}”"
    return ""
