"""Tells when a sentence says that something is not so: "people are not hard to reach", "Myth: ..."."""

from __future__ import annotations

from wordcare.judgement.talk.contrasted import there_are_none
from wordcare.judgement.talk.told import ends_there
from wordcare.matching.kinds import names_somebody, plural
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_ANYBODY = ("me", "you", "us", "him", "her", "them", "people", "anyone", "anybody", "someone", "somebody")
_THEY = ("they", "he", "she", "these", "we")
_THEY_ARE = ("they're", "he's", "she's", "we're")
_NOT = ("doesn't", "don't", "didn't", "not", "won't", "never")
_IS_NOT = ("isn't", "aren't", "wasn't", "weren't")
_EVERYBODY = ("everyone", "everybody", "all", "every", "each")
VERDICT = 40
"""How many words after the sentence may lead to "Myth!"."""
REBUTTAL = 5
"""How many words may put a question aside."""
NEAR = 6
"""How many words before the match may hold the "not" that clears people of it."""
CLAIM = 8
"""How many words of a sentence may lead to "misconception is that"."""


def denial(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """Says that people are not like that: "people are not hard to reach", "nobody is 'an addict'"."""
    speaking, sentence = lists("speaking"), scene.sentence
    opening = sentence.word(sentence.start)
    says = sentence.start + (sentence.word(sentence.start + 1) in speaking["strong instructions"])
    if opening in speaking["opens words to avoid"] and ":" in sentence.gap(says):
        return f"the words are talked about: “{opening}: …”"
    if labelled := _label(sentence):
        return f"the words are talked about: “{labelled}: …”"
    if (opening in speaking["opens a false claim"] and _leads_to_claim(sentence)) or _is_false_claim(scene):
        label = names_somebody(sentence) and (sentence.feature in ("one", "several") or plural(sentence))
        label = (label or sentence.word(sentence.first) == "the") and not _is_said_of_them(sentence)
        return "" if label else f"it says that this is not so: “{opening}: …”"
    if rebuttal := _rebutted(sentence):
        return f"the question is put aside: “{rebuttal} …”"
    if verdict := _called_false(sentence) or ("" if quoted else _no_such_thing(sentence)):
        return f"it says that this is not so: “{verdict}”"
    if not quoted and (nobody := _nobody_is(sentence)):
        return f"it says that nobody is like that: “{nobody}”"
    if not quoted and (truth := _set_right(sentence)):
        return f"the denial goes on with what they are: “{truth}”"
    if taken_back := _taken_back(sentence):
        return f"it says that this is not so: “{taken_back}”"
    if not quoted and (whose := _nobodys(sentence)):
        return f"it says that nobody is like that: “{whose}”"
    if not quoted and ends_there(scene) and (just := _not_just(sentence)):
        return f"it says that this is not so: “{just}”"
    if not quoted and _makes_nobody(sentence):
        return "it says that this makes nobody so"
    if not quoted and _not_everybody(sentence):
        return "it says that not everybody is like that"
    if not quoted and (plural(sentence) or sentence.feature == "ing") and _cleared(scene):
        return f"it says what {opening} are not"
    if not quoted and (sentence.feature in ("one", "several") or not ends_there(scene)):
        return ""  # "they are not psychos" still uses the name
    return _of_nobody(scene, quoted)


def _label(sentence: Sentence) -> str:
    """The label of two words before a colon that words to avoid follow: "Poor example: he is an addict"."""
    two = " ".join(sentence.texts[sentence.start : sentence.start + 2])
    leads = sentence.start + 2 <= sentence.first and ":" in sentence.gap(sentence.start + 1)
    return two if leads and two in lists("speaking")["labels words to avoid"] else ""


def _of_nobody(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """Who is not like that: "people are not hard to reach", "nobody is 'an addict'"."""
    sentence, speaking = scene.sentence, lists("speaking")
    at = (quoted[0] if quoted else sentence.first) - 1
    while (quoted and sentence.word(at) in ("a", "an")) or sentence.word(at) in ("too", "ever", "really"):
        at -= 1
    if sentence.word(at) == "is":
        nobody = sentence.word(at - 1) == "nobody" or sentence.word(at - 2) == "no"
        return "it says that nobody is like that" if nobody else ""
    if quoted and there_are_none(scene, quoted):
        return "it says that there are none"
    if sentence.word(at) not in speaking["no and not"]:
        return ""
    if sentence.word(at - 1) in ("is", "are", "was", "were"):
        at -= 1
    elif sentence.word(at) in ("not", "never"):
        return ""
    subject, opens = sentence.word(at - 1), at - 1 == sentence.start
    opens = opens or sentence.word(at - 2) in lists("grammar")["starts a clause"]
    return f"it says what {subject} are not" if opens and subject in speaking["nobody"] else ""


def _cleared(scene: Scene) -> bool:
    """Whether a name is denied of people at large: "people who seek asylum are not illegal immigrants"."""
    sentence, people = scene.sentence, lists("speaking")["people at large"]
    if sentence.word(sentence.start) not in people or not ends_there(scene):
        return False
    for at in range(sentence.first - 1, max(sentence.first - NEAR, sentence.start), -1):
        if sentence.word(at) == "aren't" or (sentence.word(at) == "not" and sentence.word(at - 1) == "are"):
            return True
        if not sentence.touches(at - 1) or sentence.word(at) in ("all", "only", "just", "merely", "here"):
            return False  # "people here are not all addicts"
    return False


def _no_such_thing(sentence: Sentence) -> str:
    """What says that something is not one: "it was not a cry for help", "abuse is never a lifestyle".

    Who "is not a junkie" is still called by that name.
    """
    at = sentence.first - 1
    thing = sentence.feature in ("one", "") and not names_somebody(sentence)
    if not thing or sentence.word(at) not in ("a", "an"):
        return ""
    no, be = sentence.word(at - 1), lists("grammar")["be"]
    said = no in ("isn't", "wasn't") or (no in ("not", "never") and sentence.word(at - 2) in be)
    return f"{no} {sentence.word(at)}" if said else ""


def _nobody_is(sentence: Sentence) -> str:
    """What says that nobody is one: "no mother is a scrounger", "no such person as an illegal immigrant"."""
    at = sentence.first - 1
    if sentence.feature != "one" or sentence.word(at) not in ("a", "an"):
        return ""
    if sentence.word(at - 1) in ("is", "was") and sentence.word(at - 3) == "no" and at - 3 == sentence.start:
        return f"no … {sentence.word(at - 1)}"
    if sentence.word(at - 1) != "as":
        return ""
    near = range(at - 2, max(at - 2 - NEAR, sentence.start), -1)
    such = next((each for each in near if sentence.word(each) == "such"), 0)
    return "no such …" if such and sentence.word(such - 1) == "no" else ""


def _before_article(sentence: Sentence) -> int:
    """The word before the match and its article."""
    return sentence.first - 1 - (sentence.word(sentence.first - 1) in ("a", "an"))


def _is_said_of_them(sentence: Sentence) -> bool:
    """Whether the match is what a claim says that people are: "Myth: refugees are illegal immigrants"."""
    return sentence.word(_before_article(sentence)) in lists("grammar")["be"]


def _set_right(sentence: Sentence) -> str:
    """What says right after a denial what people are: "he is not an addict; he is my brother"."""
    at, be = _before_article(sentence), lists("grammar")["be"]
    joined = sentence.word(at) in ("and", "or") and not sentence.feature  # "not lazy or attention-seeking"
    at -= (sentence.word(at) in ("ever", "really")) + 2 * joined
    denied = sentence.word(at) == "not" and sentence.word(at - 1) in be
    denied = denied or sentence.word(at).endswith("n't") or sentence.texts[at - 2 : at - 1] == ["nor"]
    if not denied or sentence.feature not in ("one", "several", ""):
        return ""
    for each in range(sentence.last, min(sentence.last + NEAR, len(sentence.texts) - 1)):
        person, verb = sentence.texts[each : each + 2]
        stop = any(sign in sentence.gap(each - 1) for sign in ".:;,!–—")
        if stop and (person in _THEY_ARE or (person in _THEY and verb in be)):
            return person if person in _THEY_ARE else f"{person} {verb}"
    return ""


def _taken_back(sentence: Sentence) -> str:
    """The short sentence that takes back what people say: "They say that he is an addict. He isn't."."""
    person, verb = [*sentence.texts[sentence.end : sentence.end + 2], "", ""][:2]
    if verb not in _IS_NOT or person not in _THEY or sentence.touches(sentence.end - 1):
        return ""
    ends = sentence.text[sentence.ends[sentence.end + 1] :][:1] in ("", ".", "!", ",", ";")
    told = not lists("speaking")["when they say"].isdisjoint(sentence.texts[sentence.start : sentence.first])
    return f"{person} {verb}" if ends and told else ""


def _nobodys(sentence: Sentence) -> str:
    """What says that it is nobody's: "never anybody's victim", "this is nobody's lifestyle choice"."""
    owner, never = sentence.word(sentence.first - 1), "never" in sentence.others
    denied = owner == "nobody's" or (never and owner in ("anybody's", "anyone's"))
    return owner if denied and sentence.feature in ("one", "") else ""


def _not_just(sentence: Sentence) -> str:
    """What says that what is done is more, or something else: "not just attention seeking"."""
    at, rest = sentence.first - 1, sentence.texts[sentence.last : sentence.last + 2]
    if names_somebody(sentence) or sentence.feature not in ("", "ing"):
        return ""
    if sentence.word(at) == "as" and sentence.word(at - 1) == "not" and rest == ["but", "as"]:
        return "not as … but as"
    more = sentence.word(at) in ("just", "only", "merely", "simply") and sentence.word(at - 1) == "not"
    more = more and sentence.word(sentence.last - 1).endswith("ing")  # but "he is not just hard to reach"
    return f"not {sentence.word(at)}" if more and sentence.word(at - 2) in ("is", "was") else ""


def _makes_nobody(sentence: Sentence) -> bool:
    """Whether it is denied that something makes people so: "hearing voices doesn't make me unhinged"."""
    made = sentence.feature == "" and sentence.word(sentence.first - 1) in _ANYBODY
    return made and sentence.word(sentence.first - 2) == "make" and sentence.word(sentence.first - 3) in _NOT


def _not_everybody(sentence: Sentence) -> bool:
    """Whether it clears many people of it: "not everyone on benefits is feckless"."""
    opens = sentence.word(sentence.start) == "not" and sentence.word(sentence.start + 1) in _EVERYBODY
    before = sentence.texts[sentence.start : sentence.first]
    said = not {"is", "are", "was", "were"}.isdisjoint(before) and {"so", "but"}.isdisjoint(before)
    return opens and said and sentence.feature == "" and not names_somebody(sentence)


def _leads_to_claim(sentence: Sentence) -> bool:
    """Whether a colon follows the opening word, perhaps after a number: "Myth 1: ...", "Myth two: ..."."""
    number = sentence.word(sentence.start + 1)
    numbered = number.isdigit() or number in lists("grammar")["numbers"]
    after = sentence.start + numbered + 1
    begins = after < sentence.first and sentence.capital(after)
    return ":" in sentence.gap(sentence.start + numbered) or (numbered and begins)


def _rebutted(sentence: Sentence) -> str:
    """What puts a question aside right after it: "Why don't they leave? If only it were that simple"."""
    if sentence.rest.lstrip("\"'”’")[:1] != "?":
        return ""
    following = sentence.texts[sentence.end : sentence.end + REBUTTAL]
    asides = lists("speaking")["puts a question aside"]
    sizes = (size for size in range(len(following), 1, -1) if " ".join(following[:size]) in asides)
    return " ".join(following[: next(sizes, 0)])


def _called_false(sentence: Sentence) -> str:
    """The verdict that follows as a sentence of its own: "They seek attention. They could stop. Myth!"."""
    false = lists("speaking")["opens a false claim"] | {"wrong", "nonsense", "rubbish", "untrue"}
    if false.isdisjoint(sentence.texts[sentence.end : sentence.end + VERDICT]):
        return ""
    for at in range(sentence.end, min(sentence.end + VERDICT, len(sentence.texts))):
        after = sentence.text[sentence.ends[at] : sentence.ends[at] + 1]
        alone = after in (".", "!") and sentence.gap(at - 1).strip(" \"'”’") in (".", "!", "?")
        if alone and sentence.texts[at] in false:
            return sentence.texts[at]
    return ""


def _is_false_claim(scene: Scene) -> bool:
    """Whether it says that a claim is false, or another's: "One common misconception is that ..."."""
    sentence, speaking = scene.sentence, lists("speaking")
    near = range(sentence.start + 1, min(sentence.start + CLAIM, sentence.first))
    false, views = speaking["says that a claim is false"], speaking["leads to another's view"]
    if any(sentence.word(at + 1) == "that" and scene.ends_with(at, false) for at in near):
        return True
    last = sentence.first - (sentence.word(sentence.first - 2) == "said")  # "it is often said that debt ..."
    return any(scene.ends_with(at, views) for at in range(sentence.start, last))
