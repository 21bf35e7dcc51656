"""Tells by grammar alone that words are talked about: a noun without its article, a verb as an object.

"The dictionary traces cripple back" has no person in it, and "drop committed suicide" nobody's death.
Headlines leave articles out, so a sentence has to have some.
"""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts, noun_at
from wordcare.judgement.talk.told import ends_there, opens_part
from wordcare.matching.kinds import PEOPLE, kind_of, names_somebody
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_SAID_SO = ("otherwise", "so", "no", "yes", "nothing", "more", "this", "that", "it")
"""After "say" these are all that is said: "who will say otherwise, or disengage from services"."""
ASIDE = 4
"""How many words before a verb between commas may stand there with it."""
_BECOMES = (
    "went",
    "goes",
    "go",
    "going",
    "gone",
    "turned",
    "turns",
    "turn",
    "acted",
    "acts",
    "looked",
    "looks",
)
"""Verbs after which a noun says how somebody is: "he went psycho"."""
_LOVED = ("benefits", "drugs", "sports", "games", "crisps", "sales", "news")
"""Nouns in s that stand before names for people: "the council benefits cheat"."""
_WRITES = ("say", "put", "write", "type", "print", "read")
_EASE = ("hard", "harder", "difficult", "easy", "easier", "tricky", "slow")
_ASKS = ("why", "how", "what", "who", "when", "where", "whether")
_HOW_PEOPLE_ARE = ("ed", "bound", "white", "shy", "able")


def bare(scene: Scene) -> str:
    """What shows that the match stands there as a word only; empty when nothing does."""
    sign = _without_article(scene) or _noun_for_one(scene) or _verb_as_object(scene) or _not_but(scene)
    return f"the words are talked about: “{sign}”" if sign else ""


def _without_article(scene: Scene) -> str:
    """The verb before nouns for one that lack the "a" of a person: "we avoid junkie, addict and wino"."""
    speaking, sentence = lists("speaking"), scene.sentence
    goes_on = ends_there(scene) or sentence.word(sentence.last) in ("from", "to", "into")
    goes_on = goes_on or (sentence.feature == "one" and not noun_at(scene, sentence.last))
    shouted = sentence.acronym(sentence.first) and names_somebody(sentence)  # "sprayed NONCE"
    named = sentence.capital(sentence.first) and not shouted
    if sentence.feature not in ("one", "") or named or not goes_on:
        return ""
    at, listing = sentence.first - 1, sentence.feature == "one" or says_how_somebody_is(sentence)
    if sentence.word(at) == "not" and sentence.feature == "one" and opens_part(sentence, at):
        return "not …"  # "person with dementia, not dementia sufferer"
    listing = listing or sentence.word(at) in speaking["lists go on"]
    while at >= sentence.start and listing:
        if scene.ends_with(at, speaking["before a noun without an article"]) and not _describes_one(
            sentence, at
        ):
            done = sentence.word(at + 1) in speaking["lists go on"]  # "to change and not tenancy ready"
            done = done or sentence.word(at + 1) in _SAID_SO or _is_aside(sentence, at)
            done = done or (
                "," in sentence.gap(at) and sentence.word(at - 1) == "the"
            )  # "with the cuts, invalid"
            return "" if done else f"{sentence.word(at)} …"
        near = sentence.word(at), sentence.word(at + 1)
        listing = any(word in speaking["lists go on"] for word in near) or "," in sentence.gap(at)
        at -= 1
    return ""


def _is_aside(sentence: Sentence, at: int) -> bool:
    """Whether the verb at word `at` stands between commas with its subject: "Mum is, the file says, hard"."""
    near = range(max(at - ASIDE, sentence.start), at)
    words = not lists("speaking")["names for words"].isdisjoint(sentence.others)
    return not words and "," in sentence.gap(at) and any("," in sentence.gap(each) for each in near)


def _describes_one(sentence: Sentence, at: int) -> bool:
    """Whether word `at` says what somebody does, after an article: "a using addict"."""
    return sentence.word(at).endswith("ing") and sentence.word(at - 1) in ("a", "an")


def says_how_somebody_is(sentence: Sentence) -> bool:
    """Whether the match says how somebody is, so that it is no thing to drop or to write: "hard to reach"."""
    inside = (sentence.word(at) for at in range(sentence.first, sentence.last))
    return sentence.feature == "" and (
        sentence.word(sentence.last - 1).endswith(_HOW_PEOPLE_ARE) or "to" in inside
    )


def _noun_for_one(scene: Scene) -> str:
    """What a noun for one person stands after that would need an article: "a note on illegal immigrant"."""
    sentence, at = scene.sentence, scene.sentence.first - 1
    if (
        sentence.feature != "one"
        or not names_somebody(sentence)
        or sentence.capital(sentence.first)
        or at < sentence.start
    ):
        return ""
    headline = sentence.others.isdisjoint(lists("grammar")["left out in headlines"])
    if headline or _is_half(scene):
        return ""
    if sentence.last == sentence.end and ":" in sentence.gap(at):
        return f"{sentence.word(at)}:"  # "he said what he would ban first: time waster"
    told = sentence.touches(at) and (
        _acts_on(sentence, at) or _governs(sentence, at) or _is_subject(sentence)
    )
    return f"{sentence.word(at)} …" if told and not _ends_description(sentence, at) else ""


def _ends_description(sentence: Sentence, at: int) -> bool:
    """Whether word `at` ends what describes the match, after its article: "a hard to reach addict"."""
    described = sentence.word(at - 1) == "to" and sentence.word(at - 2) in _EASE
    begins = at - 3 - (sentence.word(at - 3) in ("most", "more", "very"))
    return described and sentence.word(begins) in lists("grammar")["before a noun"]


def _is_half(scene: Scene) -> bool:
    """Whether a noun follows that the match is put on: "offender and family services"."""
    sentence, after = scene.sentence, scene.sentence.last
    if not sentence.touches(after - 1):
        return False
    if sentence.word(after) in ("and", "or"):
        return sentence.word(after + 1) not in lists("people")["labels"] or noun_at(scene, after + 2)
    return noun_at(scene, after)


def _acts_on(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is a verb that acts on what follows: "traces", "we hear", "men find".

    After an article and a noun, a word in s is one too: "the dictionary marks".
    """
    grammar, word, before = lists("grammar"), sentence.word(at), sentence.word(at - 1)
    if word in _BECOMES:
        return False
    if acts(word) or word in grammar["past verbs"]:
        return before not in grammar["before a noun"] - grammar["prepositions"]  # "a lost dementia sufferer"
    verbal = word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _LOVED
    verbal = verbal and word not in grammar["never a noun"]
    if verbal and sentence.word(at - 2) in grammar["before a noun"]:
        return before not in grammar["never a noun"]
    does = before in grammar["before a verb"] or kind_of(before) == PEOPLE
    return does and word in grammar["verbs of people"]


def _is_subject(sentence: Sentence) -> bool:
    """Whether "how" or the like leads up to the match, and it does something: "how scrounger came in"."""
    word = sentence.word(sentence.last)
    does = (
        word in lists("grammar")["past verbs"] or word in ("is", "was") or word.endswith("ed") or acts(word)
    )
    return does and sentence.word(sentence.first - 1) in ("how", "why", "when", "where", "whether")


def _governs(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is a preposition that says what talk is about: "use of pensioner"."""
    kinds = sentence.word(at - 1) in lists("speaking")["of one of a kind"]  # "what sort of moron"
    return sentence.word(at) in lists("speaking")["before a bare noun"] and not kinds


def _verb_as_object(scene: Scene) -> str:
    """The verb that a verb is the object of: "drop committed suicide", "replace suffers from"."""
    sentence, at = scene.sentence, scene.sentence.first - 1
    told = sentence.feature in ("past", "s") and sentence.touches(at)
    told = told and scene.ends_with(at, lists("speaking")["before a noun without an article"])
    told = told or (sentence.feature == "base" and sentence.word(at) in _WRITES and sentence.touches(at))
    return f"{sentence.word(at)} …" if told else ""


def _not_but(scene: Scene) -> str:
    """Whether it is set against one other word, or question: "not leverage but use", "not why but how"."""
    sentence, but = scene.sentence, scene.sentence.last
    bare_form = sentence.feature in ("one", "base", "")
    if not bare_form or sentence.word(sentence.first - 1) != "not" or sentence.word(but) != "but":
        return ""
    asked = sentence.word(sentence.first) in _ASKS and sentence.word(but + 1) in _ASKS
    alone = but + 2 >= sentence.end or not sentence.touches(but + 1)
    return "not … but" if asked or alone else ""
