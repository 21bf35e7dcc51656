"""Tells whether what stands apart right after a word says what it means: "X, a meeting where police meet"."""

from __future__ import annotations

from wordcare.matching.kinds import names_somebody
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

FEW = 4
"""An explanation that neither spells the letters nor tells of something done has at least so many words."""
BEGINS = frozenset(
    ("those", "a", "an", "any", "anyone", "someone", "somebody", "people", "when", "where", "how")
)
_SOMEBODY = ("people", "those", "someone", "somebody", "anyone", "anybody")
_WHOM = ("you", "them", "him", "her", "us", "it")
OPENS = ("(", "[")
_CLOSES = (")", "]")
TELLS = ("how", "when", "where")
RELATIVES = ("where", "that", "which", "who", "when")
_NO_DOING = (
    "during",
    "being",
    "including",
    "meeting",
    "evening",
    "morning",
    "nothing",
    "something",
    "anything",
)
"""Words in -ing that tell of nothing done."""
_GOES_ON_LISTING = ("and", "or", "a", "an", "the", "our", "your", "some", "two", "three", "several")
"""What after a comma may be the next item of a list: "the MARAC, a nurse from the ward, two doctors"."""
_BEFORE_NOUN = ("which", "that", "is", "are", "a", "an", "the", "our", "one")


def set_beside(scene: Scene) -> bool:
    """Whether it reads like "the MARAC, a private meeting where police and council ..."."""
    sentence, at = scene.sentence, scene.sentence.last
    if at >= sentence.end or sentence.gap(at - 1) != ", ":
        return False
    if sentence.word(at) == "or":  # "co-production, or how we work as equals", "or planning together,"
        return sentence.word(at + 1) in TELLS or (does(sentence, at + 1) and _aside(sentence, at + 1) > 1)
    if sentence.word(at) not in ("a", "an", "the"):
        opens = sentence.word(at) == "which" or (sentence.word(at) in RELATIVES and _opens_brackets(sentence))
        opens = opens or is_somebody_who(sentence, at)  # "experts by experience, people who have been ill"
        return opens and not judges(scene, at + 1)  # "risk conferences (MARACs, where police meet)"
    far = 3 * FEW if sentence.acronym(sentence.first) else FEW  # "the MDT, the group of nurses who plan"
    near = range(at + 2, min(at + 2 + far, sentence.end))
    who = next((each for each in near if sentence.word(each) in RELATIVES), 0)
    several = any(
        sentence.word(each) == "and" and sentence.word(each + 1) == "the" for each in range(at, who)
    )
    return (who > 0 and not several) or _described(scene)


def is_somebody_who(sentence: Sentence, at: int) -> bool:
    """Whether "people who" or the like stands at word `at`."""
    label = sentence.word(sentence.last - 1).removesuffix("s") in lists("people")["labels"]
    return not label and sentence.word(at) in _SOMEBODY and sentence.word(at + 1) in ("who", "whose", "with")


def _described(scene: Scene) -> bool:
    """Whether it reads like "the MARAC, a monthly meeting about people in danger at home, can share"."""
    sentence, at = scene.sentence, scene.sentence.last
    size = _aside(sentence, at)
    goes_on = size > FEW and sentence.word(at + size) not in _GOES_ON_LISTING
    return goes_on and sentence.word(at) != "the" and not judges(scene, at)


def _aside(sentence: Sentence, at: int) -> int:
    """How many words stand from number `at` on before the next comma; 0 when none follows."""
    return next((each + 1 - at for each in range(at, sentence.end - 1) if sentence.gap(each) == ", "), 0)


def _opens_brackets(sentence: Sentence) -> bool:
    """Whether brackets open right before the match."""
    return sentence.first > sentence.start and sentence.gap(sentence.first - 1).endswith(OPENS)


def set_apart(scene: Scene) -> bool:
    """Whether a few words of something done stand apart: "co-production (planning together)"."""
    sentence, at = scene.sentence, scene.sentence.last
    if at >= sentence.end or sentence.acronym(sentence.first):
        return False
    gap = sentence.gap(at - 1)
    if (gap == ": " or is_dash(gap)) and is_somebody_who(sentence, at):
        return True
    if not does(sentence, at):
        return False
    if gap.strip() in OPENS:
        few = range(at + 1, min(at + FEW, sentence.end))
        return any(sentence.text.startswith(_CLOSES, sentence.ends[each]) for each in few)
    if gap == ": ":  # "A theme was co-production: planning the work together", but not in a heading
        told = sentence.word(sentence.first - 1) in lists("grammar")["be"] and sentence.first > sentence.start
        told = told or sentence.texts[sentence.first - 2 : sentence.first] == ["known", "as"]
        return told and sentence.end - at > FEW
    return is_dash(gap) and any(is_dash(sentence.gap(each)) for each in range(at + 1, sentence.end - 1))


def is_dash(gap: str) -> bool:
    """Whether a dash with spaces, or a long one, stands there."""
    return gap.strip() in ("–", "—") or gap in (" - ", " -- ")


def does(sentence: Sentence, at: int) -> bool:
    """Whether word `at` tells of something done: "planning together"."""
    word = sentence.word(at)
    return len(word) > FEW and word.endswith("ing") and word not in _NO_DOING


def judges(scene: Scene, at: int) -> bool:
    """Whether it reads like "is a big challenge" from number `at` on, which says nothing of the meaning."""
    sentence = scene.sentence
    while sentence.word(at) in _BEFORE_NOUN:
        at += 1
    judging, ends = lists("speaking")["judges more than it explains"], lists("grammar")["prepositions"]
    for each in range(at, min(at + FEW, sentence.end)):
        if sentence.word(each) in ends or sentence.word(each) in ("that", "which", "who"):
            return False
        if sentence.word(each) in judging:
            return True
    return False


def says_that_is(sentence: Sentence, after: int) -> bool:
    """Whether it reads on like "the nurse will triage you, that is, decide" or "mute, meaning that"."""
    at = after + (sentence.word(after) in _WHOM)
    if at + 2 >= sentence.end or "," not in sentence.gap(at - 1):
        return False
    if sentence.texts[at : at + 2] == ["that", "is"]:
        return "," in sentence.gap(at + 1)
    if sentence.texts[at : at + 3] == ["in", "other", "words"]:
        return not names_somebody(sentence)
    if sentence.word(at) == "meaning" and sentence.word(at + 1) in _SOMEBODY:
        return True
    means = sentence.word(at) == "meaning" and sentence.word(at + 1) in ("that", "they")
    return means and not names_somebody(sentence)  # "he is an inmate, meaning that he gets no visits"


def are_those_who(sentence: Sentence, after: int) -> bool:
    """Whether letters are said to be somebody who: "IDVAs are specialist advisers who help people"."""
    near = sentence.texts[after + 2 : min(after + 2 + FEW, sentence.end)]
    said = sentence.acronym(sentence.first) and sentence.word(after) == "are"
    return said and not {"who", "that"}.isdisjoint(near)


def has_another_name(sentence: Sentence, after: int) -> bool:
    """Whether it is "also known as" something: "autistic masking, also known as camouflaging, is ..."."""
    if sentence.first - sentence.start > 1:
        return False
    aside = "," in sentence.gap(after - 1) if after < sentence.end else False
    be = sentence.word(after) in ("is", "are")
    at = after + be
    if sentence.word(at) != "also" or not (aside or be):
        return False
    at += 1 + (sentence.word(at + 1) in ("often", "sometimes"))
    said = sentence.texts[at : at + 2]
    named = sentence.word(at) == "called" and sentence.word(at + 1) not in lists("grammar")["prepositions"]
    return named or said in (["known", "as"], ["referred", "to"])


def is_what_letters_mean(sentence: Sentence) -> bool:
    """Whether it says what letters stand for: "the MDT (which stands for multi-disciplinary team)"."""
    before = sentence.texts[max(sentence.first - 2, sentence.start) : sentence.first]
    near = range(max(sentence.first - 2 - FEW, sentence.start), sentence.first - 2)
    if before[:1] == ["is"] and before[1:] in (["a"], ["an"], ["the"]):
        at = sentence.first - 3  # "A PIE is a psychologically informed environment"
        return sentence.start <= at <= sentence.start + 1 and sentence.acronym(at)
    links = (["stands", "for"], ["short", "for"], ["i", "e"], ["in", "full"], ["stood", "for"])
    return before in links and any(map(sentence.acronym, near))
