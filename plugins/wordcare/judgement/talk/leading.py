"""Tells what may stand between a sign of talk about words and the words that it leads up to."""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists
from wordcare.matching.signs import other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

FEW = 6
"""How many words before "such as" may hold the word for words."""
_WHOM = ("him", "her", "them", "us", "me", "you", "my", "his", "their", "our", "those")
_WHO_SPEAKS = ("we", "you", "they", "people", "i")


def begins(sentence: Sentence) -> int:
    """The first word of the match, or what leads to it over one adjective: "a former rough sleeper"."""
    if written_out := _written_out(sentence):
        return written_out
    before = sentence.first - 1
    lead = ("a", "an") if sentence.feature == "one" else ("as",) if sentence.feature == "several" else ()
    described = sentence.word(before - 1) in lead
    return before if described and sentence.touches(before) else sentence.first


def _written_out(sentence: Sentence) -> int:
    """The first of the words that letters in brackets stand for: "Minority Ethnic (ME)"; 0 if none."""
    first = sentence.first
    if first == sentence.start or not sentence.acronym(first) or not sentence.gap(first - 1).endswith("("):
        return 0
    from wordcare.judgement.shown.explained import spells  # few letters stand in brackets

    letters = sentence.texts[first]
    near = range(first - 1, max(first - 1 - 2 * len(letters), sentence.start), -1)
    return next((at for at in near if spells(letters, sentence.texts[at:first])), 0)


def sets_against(sentence: Sentence, at: int) -> bool:
    """Whether "not" as word `at` goes on with a list: "an Illegal Immigrant, but not a Client"."""
    return not sentence.touches(at - 1) or sentence.word(at - 1) in ("and", "but")


def joins_again(sentence: Sentence, at: int) -> bool:
    """Whether word `at` joins one more member to a list: "what is meant by X and by Y", "but not"."""
    if sentence.word(at) == "but":
        return sentence.word(at + 1) == "not"
    before = sentence.word(at - 1)
    return (
        sentence.word(at) in lists("grammar")["prepositions"] and before in lists("speaking")["lists go on"]
    )


def ends_item(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is a preposition that ends a member of a list: "blind to or deaf to, cripple"."""
    ends = not sentence.touches(at) or sentence.word(at + 1) in lists("speaking")["lists go on"]
    return ends and sentence.word(at) in lists("grammar")["prepositions"]


def words_that(scene: Scene, end: int) -> str:
    """A word for words of which something is said before word `end`: "words that we should not use ("."""
    sentence, names = scene.sentence, lists("speaking")["names for words"]
    for at in range(sentence.start, end - 1):
        said = sentence.word(at + 1) in ("that", "which") or sentence.word(at + 1) in _WHO_SPEAKS
        several = sentence.word(at) in names and sentence.word(at).endswith("s")
        if several and said and not other_sense(scene, at):
            return sentence.word(at)
    return ""


def words_used(scene: Scene, such: int) -> str:
    """A word for words that are used somehow before "such as": "words used of it such as demented"."""
    sentence, names = scene.sentence, lists("speaking")["names for words"]
    if kind_of(sentence.word(such - 1)) == PEOPLE:
        return ""  # "words used of people such as addicts"
    near = range(max(such - FEW, sentence.start), such - 1)
    used = (at for at in near if sentence.word(at) in names and sentence.word(at + 1) == "used")
    return next(map(sentence.word, used), "")


def name_for_words(scene: Scene, end: int) -> str:
    """A word for words in the sentence before word `end`: "the terms used there include client"."""
    sentence, names = scene.sentence, lists("speaking")["names for words"]
    near = range(sentence.start, end)
    found = (at for at in near if sentence.word(at) in names and not other_sense(scene, at))
    return next(map(sentence.word, found), "")


def described_as(scene: Scene) -> str:
    """What opens a sentence on a name for a thing: "Describing a home as a placement is cold"."""
    sentence, at = scene.sentence, scene.sentence.first - 1
    at -= sentence.word(at) in ("a", "an")
    opens = sentence.word(sentence.start) in ("describing", "seeing") and sentence.word(at) == "as"
    verb = sentence.word(sentence.last) in lists("grammar")["be"] or acts(sentence.word(sentence.last))
    if not (opens and verb) or any(
        _may_be_somebody(sentence, each) for each in range(sentence.start + 1, at)
    ):
        return ""
    return f"the words are talked about: “{sentence.word(sentence.start)} … as”"


def _may_be_somebody(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is a person: "Describing Kyle as an addict is how we got him a bed"."""
    word = sentence.word(at)
    return kind_of(word) == PEOPLE or word in _WHOM or sentence.capital(at)


def named_with_adjective(scene: Scene) -> str:
    """The verb that names somebody, with one more word: "she describes herself as a proud cripple"."""
    sentence, at = scene.sentence, scene.sentence.first - 2
    described = sentence.feature == "one" and sentence.touches(sentence.first - 1)
    if not described or sentence.word(at) not in ("a", "an"):
        return ""
    told = scene.ends_with(at - 1, lists("speaking")["puts a name on somebody"])
    return f"the words are talked about: “{sentence.word(at - 2)} {sentence.word(at - 1)} …”" if told else ""
