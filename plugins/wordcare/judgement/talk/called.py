"""Tells when somebody is called what stands in quotation marks: "call older patients 'addicts'"."""

from __future__ import annotations

from wordcare.judgement.talk.set_apart import describes, names_several
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import listed, lists
from wordcare.matching.signs import other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene

CALLED = 8
"""How many words those may have who are called something."""
FEW = 6
"""How many words before "as" may be "known"."""
_WHERE = ("in", "on", "at", "from", "under")
_WHO_HAVE = ("with", "who", "have", "has", "having", "live", "lives", "living")


def called(scene: Scene, quoted: tuple[int, int]) -> str:
    """The verb when somebody is called what stands in quotation marks: "call older patients 'addicts'"."""
    sentence, grammar = scene.sentence, lists("grammar")
    if describes(scene, quoted[1]):
        return ""
    last = quoted[0] - 1 - (sentence.word(quoted[0] - 1) in ("a", "an", "the"))
    near = sentence.texts[max(last - FEW, sentence.start) : last]
    if sentence.word(last) == "as" and "known" in near and "by" in near:
        return "known … as"  # "known by the papers as"; but whoever is "known to us as" it is called so
    ends = quoted[1] >= sentence.end or sentence.word(quoted[1]) in ("where", "instead", "in")
    printed = listed(sentence.word(last - 1), lists("speaking")["where words are printed"])
    if ends and printed and sentence.word(last) in ("had", "has"):
        return f"{sentence.word(last - 1)} {sentence.word(last)}"  # "the old leaflet had 'drug abuse'"
    for at in range(quoted[0] - 1, max(quoted[0] - 1 - CALLED, sentence.start - 1), -1):
        word = sentence.word(at)
        if word in ("or", "and") and (other := _quoted_before(scene, at)):
            return called(scene, other)  # "calling a death an 'X' or somebody's survival a 'Y'"
        if word in lists("speaking")["calls people something"]:
            return "" if other_sense(scene, at) else word
        ends = not sentence.touches(at - 1) or word in grammar["prepositions"] or word in grammar["be"]
        if word in ("a", "an") or (word == "the" and at < quoted[0] - 1):
            continue  # "call a patient 'non-compliant'"
        if word in _WHERE and kind_of(sentence.word(at - 1)) == PEOPLE:
            continue  # "calling people in the justice system 'offenders'"
        if word in _WHO_HAVE and sentence.touches(at - 1):
            continue  # "calling somebody with dementia 'a sufferer'"
        if ends or (word in grammar["never a noun"] and word not in lists("speaking")["people between"]):
            return ""
    return ""


def _quoted_before(scene: Scene, end: int) -> tuple[int, int] | None:
    """The words of the last quotation in the sentence before word `end`."""
    sentence = scene.sentence
    begun = scene.quotations.begun_in(sentence.starts[sentence.start], sentence.starts[end])
    return scene.within(*begun[-1]) if begun else None


def acts_in_marks(scene: Scene, quoted: tuple[int, int]) -> bool:
    """Whether people in quotation marks do something: "staff say the 'frequent callers' ring at night"."""
    sentence, grammar = scene.sentence, lists("grammar")
    verbs = grammar["be"] | grammar["verbs of people"] | grammar["past verbs"] | grammar["ends a subject"]
    meant = sentence.word(quoted[0] - 1) in grammar["before several people"] and names_several(sentence)
    return meant and sentence.word(quoted[1]) in verbs
