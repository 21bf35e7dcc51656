"""Tells by how a sentence opens that it is about words: "Instead of addict, say ...", "We refer to ..."."""

from __future__ import annotations

from wordcare.matching.kinds import plural
from wordcare.matching.lists import lists
from wordcare.matching.signs import may_be_listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_INSTEAD = (("instead", "of"), ("rather", "than"))
_BETWEEN = ("himself", "herself", "themselves", "myself", "the", "a", "an")
_PERSONS = ("person", "people", "someone", "somebody", "child", "adult")
FEW = 4
"""How many words may stand before the second of two expressions in an entry or an opening."""


def in_list_of_others(scene: Scene) -> bool:
    """Whether "instead of" leads to it over others: "Write people instead of addicts and drunks"."""
    sentence, goes_on = scene.sentence, lists("speaking")["lists go on"]
    ends = not sentence.touches(sentence.last - 1) or sentence.word(sentence.last) in goes_on
    ends = ends or sentence.texts[sentence.last : sentence.last + 2] == ["for", "example"]
    listed, at = False, sentence.first - 1
    while ends and at > sentence.start and at > sentence.first - 2 * FEW:
        # "use people, not patients or users"
        apart = "," in sentence.gap(at - 1) or sentence.word(at - 1) in ("and", "but")
        against = sentence.word(at) == "not" and apart
        if against or (sentence.word(at - 1), sentence.word(at)) in _INSTEAD:
            return listed
        listed = listed or sentence.word(at) in goes_on or "," in sentence.gap(at)
        between = sentence.word(at) in goes_on or sentence.word(at) in _BETWEEN
        if not (between or may_be_listed(scene, at)):
            break
        at -= 1
    return False


def uses_of_people(sentence: Sentence, at: int) -> bool:
    """Whether word `at` begins what to use for people: "instead of addict, use person who uses drugs".

    Where the words name several, others may take their place: "instead of addicts, use people with cars".
    """
    if sentence.word(at) != "use" or at + 1 >= sentence.end or "," not in sentence.gap(at - 1):
        return False
    if sentence.gap(at).strip()[:1] in ("'", '"', "‘", "“"):
        return True
    several = plural(sentence) or sentence.word(sentence.first) == "the"
    near = range(at + 1, min(at + FEW, sentence.end))
    return not several and any(sentence.word(each) in _PERSONS for each in near)


def not_talked_about(scene: Scene) -> bool:
    """Whether the sentence opens with whom not to talk about so: "Do not talk about a dyslexic"."""
    sentence = scene.sentence
    opening = sentence.texts[sentence.start : min(sentence.start + FEW + 2, sentence.first)]
    speaks = any(sign in " ".join(opening) for sign in ("talk about", "speak of", "speak about"))
    return speaks and not lists("speaking")["refusals"].isdisjoint(opening)


def says_of_whom(sentence: Sentence) -> bool:
    """Whether it opens with how a word is used: "Used of a person today, spastic is likely to hurt"."""
    opening = sentence.start + (sentence.word(sentence.start) == "when")
    used = sentence.word(opening) == "used" and sentence.word(opening + 1) in (
        "of",
        "about",
        "for",
        "as",
        "to",
    )
    return used and not sentence.touches(sentence.first - 1)


def forbids_saying(sentence: Sentence) -> str:
    """The order not to say something that opens the sentence: "Do not write that a boy 'suffers from it'"."""
    at = sentence.start + (sentence.word(sentence.start) in ("please", "then", "so"))
    refused = sentence.word(at) in ("don't", "never") or sentence.texts[at : at + 2] == ["do", "not"]
    verb = sentence.word(at + 1 + (sentence.word(at) == "do"))
    told = verb == "ask" or verb in lists("speaking")["strong instructions"]
    return f"not {verb}" if refused and told else ""


def says_how_we_name(sentence: Sentence) -> bool:
    """Whether the sentence says how we speak: "we refer to people as non-disabled, rather than ..."."""
    speaking, verb = lists("speaking"), sentence.word(sentence.start + 1)
    ours = sentence.word(sentence.start) in ("we", "people", "they", "many", "most", "some", "i")
    return ours and (verb in speaking["naming somebody"] or verb in speaking["strong instructions"])


def said_instead(scene: Scene) -> str:
    """The verb of an opening such as "Instead of saying that she suffers from MS, ..."; empty for none."""
    sentence = scene.sentence
    for at in range(sentence.first - 1, sentence.start, -1):
        if not sentence.touches(at):
            return ""
        if sentence.word(at) in lists("speaking")["strong instructions"]:
            return sentence.word(at)
    return ""


def says_frankly(sentence: Sentence, at: int) -> bool:
    """Whether word `at` begins what is really meant: "Difficult to place – Can't find a good home"."""
    verbs = lists("grammar")["before a verb"]
    acts = any(sentence.word(each) in verbs for each in range(at, min(at + 3, sentence.end)))
    glossed = sentence.feature == "base"  # "Abscond – Run away"
    return sentence.capital(at) and (glossed or (sentence.feature == "" and acts))


def says_who(sentence: Sentence, at: int) -> bool:
    """Whether word `at` begins to say what such a person is: "Gatekeeper: a person who decides"."""
    opens = sentence.word(at) in ("a", "an", "the", "any", "anyone", "someone", "somebody")
    near = range(at + 1, min(at + 1 + 2 * FEW, sentence.end))
    goes_on = any(sentence.word(each) in ("who", "that", "which", "whose") for each in near)
    described = sentence.word(at + 1).endswith(("ed", "ing")) or sentence.word(at + 1) in ("thought", "held")
    goes_on = goes_on or (sentence.word(at) in ("someone", "somebody") and described)
    return opens and goes_on and sentence.feature != "several"
