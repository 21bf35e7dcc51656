"""Tells when names for people are refused, or put on them by others who are blamed for it."""

from __future__ import annotations

from wordcare.judgement.talk.hearsay import told_to_name
from wordcare.judgement.talk.told import ends_there
from wordcare.matching.kinds import PEOPLE, is_for_people, kind_of
from wordcare.matching.lists import lists
from wordcare.matching.sentence import acts_as_one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

FAR = 7
"""How many words may stand between a verb of naming and its "as"."""
NAMED = 4
"""How many words before "as" may say who is named so, in a list of names."""
SAID, THAT = 10, 4
"""How many words may lead from "that" to the match, and to "that" from the verb, or from what refuses it."""
_SAYS = (
    "say",
    "saying",
    "write",
    "writing",
    "print",
    "tell",
    "telling",
    "report",
    "claim",
    "suggest",
    "imply",
)
_SAID_OF = ("he", "she", "they", "people", "somebody", "someone", "anybody", "anyone")
_DID_NOT = frozenset(("didn't", "hadn't", "wasn't", "doesn't"))
"""These tell what somebody did, and rule nothing out: "she didn't say that he was an addict"."""
_DID = ("did", "had", "was", "does")
_NO_REFUSAL = frozenset(("forget", "fail", "omit", "hesitate", "many", "too", "only"))
"""With these, nothing is refused: "do not forget to say", "not many say", "not too much to say"."""
_ANYBODY = ("someone", "somebody", "anyone", "anybody", "each")
_BLAMED = ("has", "have", "had")
"""After those who called somebody so: "a councillor who called tenants addicts has been told to stop"."""
_ORDERS = ("please", "should", "must", "shall")
"""Before a verb, these tell others to do it: "please mark anyone in arrears as hard to engage"."""
_BEFORE_A_NOUN = ("a", "the", "one", "another")
_OF_PEOPLE = ("on", "in", "with")
_BY_MANY = ("traditionally", "commonly", "popularly", "historically")
_FORMERLY = frozenset(("once", "formerly"))


def not_named(scene: Scene) -> str:
    """Names for people that are refused, or put on them by others who are blamed for it.

    "Never refer to anyone as an addict", "the paper brands all claimants as scroungers".
    """
    speaking, sentence = lists("speaking"), scene.sentence
    if sentence.texts[max(sentence.first - 2, 0) : sentence.first] == ["such", "as"]:
        return ""  # "do not refer groups such as the homeless"
    at = _before_those_named(sentence)
    if sentence.word(sentence.first - 1) == "as" and _blames(sentence, at):
        return f"the words are talked about: “{sentence.word(at)} … as”"
    if (blamed := _far_before(scene)) and ends_there(scene):
        return f"the words are talked about: “{blamed} … as”"
    if sentence.word(at) in ("call", "name", "brand") and sentence.word(at - 1) in _BEFORE_A_NOUN:
        return ""  # "not a week goes by without a call about substance abuse"
    summoned = sentence.word(at + 1) == "the" and sentence.word(at + 2) != "lot"  # "call the junkies in"
    so_called = sentence.word(at - 1) == "so"
    if sentence.word(at) not in speaking["naming somebody"] or summoned or so_called or not _ends(scene):
        return ""
    if teller := told_to_name(scene, at):
        return f"the words are talked about: “{teller} to {sentence.word(at)}”"
    described = sentence.feature == "" and sentence.word(sentence.first) not in ("a", "the")
    if described and sentence.word(at) == "called" and sentence.word(at - 1) in ("are", "is"):
        return f"the words are talked about: “{sentence.word(at - 1)} called”"
    if at + 1 < sentence.first and _in_general(sentence, at):
        return f"the words are talked about: “{sentence.word(at)} …”"
    before = {sentence.word(each) for each in range(max(at - 4, sentence.start), at)}
    refused = before & (speaking["refusals"] | _FORMERLY) or _nobody_does(sentence, at)
    if (sentence.word(at - 2), sentence.word(at - 1)) == ("why", "not"):
        return ""  # "so why not call them economic migrants?"
    if not refused and sentence.word(at - 1) == "to":  # "it demeans people to describe them as addicts"
        earlier = range(sentence.start, at - 1)
        refused = {sentence.word(each) for each in earlier} & speaking["finds fault with a name"]
    return f"the words are talked about: “{min(refused)} … {sentence.word(at)}”" if refused else ""


def _blames(sentence: Sentence, at: int) -> bool:
    """Whether word `at` blames those who call people so, and is not what we are told to do ourselves."""
    ordered = sentence.word(at - 1) in _ORDERS and sentence.word(at - 2) != "one"  # "no one should label"
    return sentence.word(at) in lists("speaking")["blames who names"] and not ordered


def _nobody_does(sentence: Sentence, verb: int) -> set[str]:
    """Who does not do what verb number `verb` says: "no record should call", "nobody's notes call"."""
    for at in range(max(verb - FAR, sentence.start), verb):
        opens = at == sentence.start or sentence.word(at - 1) in ("that", "and", "but", "so")
        one = sentence.word(at + 1) == "one"  # "no one wants to be called a bed blocker" uses it
        if sentence.word(at) == "nobody's" or (sentence.word(at) == "no" and opens and not one):
            return {sentence.word(at)}
    return set()


def not_said(scene: Scene) -> str:
    """What must not be said of anybody: "never write that somebody is an addict"."""
    sentence = scene.sentence
    be = sentence.first - 1 - (sentence.word(sentence.first - 1) in ("a", "an"))
    if sentence.word(be) in ("and", "or"):  # "never say that he is rude or an addict"
        near = range(be - 1, max(be - SAID, sentence.start), -1)
        be = next((at for at in near if sentence.word(at) in lists("grammar")["be"]), be)
    said_of = sentence.word(be) in lists("grammar")["be"] or sentence.feature in ("past", "s", "base")
    said_of = said_of or sentence.word(sentence.first - 1) in _SAID_OF
    near = range(max(be - SAID, sentence.start + 1), be)
    that = next((at for at in near if sentence.word(at) == "that" or _says_of(sentence, at, be)), 0)
    if not said_of or not that:
        return ""
    for verb in range(that - 1, max(that - 1 - THAT, sentence.start), -1):
        if sentence.word(verb) in _SAYS:
            near = range(max(verb - THAT, sentence.start), verb)
            told = min((sentence.word(at) for at in near if _refuses(sentence, at, verb)), default="")
            return f"the words are talked about: “{told} … {sentence.word(verb)} that”" if told else ""
    return ""


def _says_of(sentence: Sentence, at: int, be: int) -> bool:
    """Whether word `at` begins what is said, without "that": "please do not say he is an addict".

    What somebody says of themselves is no advice: "he would never say he is an addict".
    """
    said = at + 1 == be and sentence.word(at) in _SAID_OF and sentence.word(at - 1) in _SAYS
    return said and sentence.word(at) not in sentence.texts[max(at - 1 - THAT, sentence.start) : at - 1]


def _refuses(sentence: Sentence, at: int, verb: int) -> bool:
    """Whether word `at` refuses what verb number `verb` says, and does not only tell what was done."""
    word, between = sentence.word(at), sentence.texts[at + 1 : verb]
    if not _NO_REFUSAL.isdisjoint(between) or (word == "not" and sentence.word(at - 1) in _DID):
        return False
    if word == "no":
        return "," not in sentence.gap(at)
    return word in lists("speaking")["refusals"] - _DID_NOT


def _before_those_named(sentence: Sentence) -> int:
    """The word before those who get the name, and before other names of the same list.

    "Call" in "call disabled people brave or amazing", "described" in "described as rude and demented".
    """
    speaking, at = lists("speaking"), sentence.first - 1
    between = speaking["stands between"] | speaking["people between"] | {"to"}
    while at > sentence.start:
        word = sentence.word(at)
        lot = (word, sentence.word(at + 1)) == ("the", "lot") or (word, sentence.word(at + 1)) == (
            "lot",
            "of",
        )
        if word in between or is_for_people(word) or lot:
            at -= 1
        elif word in speaking["lists go on"]:
            at -= 2
            while sentence.gap(at) == "-":
                at -= 1  # "a self-harmer or an addict"
        elif "," in sentence.gap(at) and sentence.word(at + 1) in ("a", "an"):
            at -= 1  # "call them a drunk, a thief or an addict"
        elif kind_of(sentence.word(at + 1)) == PEOPLE and word not in speaking["naming somebody"]:
            at -= 1
        elif sentence.word(at - 1) in _OF_PEOPLE and is_for_people(sentence.word(at - 2)):
            at -= 2  # "labelling everyone on benefits as scroungers"
        else:
            break
    return at


def _ends(scene: Scene) -> bool:
    """Whether what is said about the name ends with it, so that it describes nothing."""
    after = scene.sentence.word(scene.sentence.last)
    goes_on = after in lists("speaking")["goes on after a name"] or acts_as_one(scene.sentence)
    goes_on = goes_on or after in _BLAMED
    return ends_there(scene) or goes_on  # "calling somebody a bed blocker hides the cause"


def _far_before(scene: Scene) -> str:
    """The verb of naming that is refused or blamed, with anything between.

    "Stop describing the weather as crazy", "they rebranded people on probation as offenders".
    """
    sentence, speaking, at = scene.sentence, lists("speaking"), scene.sentence.first - 1
    at -= sentence.word(at) in ("a", "an")
    if at >= sentence.start and "," in sentence.gap(at):  # "as the disabled, the blind, etc."
        listed = range(at, max(at - FAR, sentence.start), -1)
        at = next((each for each in listed if sentence.word(each) == "as"), at)
        people = any(kind_of(sentence.word(each)) == PEOPLE for each in range(at - NAMED, at))
        if not people or sentence.word(at - 1) == "such":
            return ""  # "do not refer groups such as the homeless, the elderly, addicts"
    if sentence.word(at) != "as":
        return ""
    for each in range(at - 1, max(at - FAR, sentence.start), -1):
        if _blames(sentence, each) and sentence.touches(each):
            return sentence.word(each)
        if sentence.word(each) in speaking["naming somebody"]:
            before = sentence.texts[max(each - 2, sentence.start) : each]
            if sentence.word(each - 1) in _BY_MANY:
                return sentence.word(each)  # "traditionally referred to in the press as the poor"
            return "" if speaking["refusals"].isdisjoint(before) else sentence.word(each)
    return ""


def _in_general(sentence: Sentence, at: int) -> bool:
    """Whether the verb of naming at word `at` is about speech: "calling people", "if you call someone"."""
    before = sentence.word(at - 1)
    if at == sentence.start or before in (
        "and",
        "or",
    ):  # "picking on people and calling them scroungers is rude"
        return sentence.word(at).endswith("ing") and sentence.word(sentence.start).endswith("ing")
    if sentence.word(at).endswith("ing") and sentence.word(at + 1) in _ANYBODY:
        each = sentence.word(at + 1) == "each"  # "the boys were calling each other spastics"
        return each or before not in lists("grammar")["be"]  # "calling someone an epileptic is rude"
    if before in ("that", "who") or (before == "by" and sentence.word(at).endswith("ing")):
        return True  # "services that call people hard to reach", "by labelling people"
    named = ("people", "those", "anyone", "somebody", "someone", "women", "men", "patients", "families")
    if before in named and sentence.word(at).endswith("ed"):
        return True  # "attitudes that see people described as hard to engage"
    if before == "to":
        return at - 1 == sentence.start
    return before == "you" and sentence.word(at - 2) in ("if", "when", "whenever")


def refused(scene: Scene, at: int) -> bool:
    """Whether word `at` is a verb of speaking that is ruled out: "do not use addict or junkie"."""
    speaking, sentence = lists("speaking"), scene.sentence
    if sentence.word(at) not in ("say", "saying", "write", "writing", "use", "using"):
        return False
    refusal = any(
        sentence.word(each) in speaking["refusals"] for each in range(max(at - 3, sentence.start), at)
    )
    after = sentence.last
    after += (
        after + 1 == sentence.end and sentence.word(after) == "of"
    )  # "we do not say sufferer or victim of"
    ends = after >= sentence.end or not sentence.touches(after - 1) or sentence.word(after) == "in"
    return refusal and (ends or sentence.word(after) in speaking["lists go on"])
