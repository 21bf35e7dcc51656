"""Tells senses apart by grammar: what noun follows, whom or what words are about, noun or verb.

The rules are few and exact, over closed lists (`grammar.txt`) and lists of nouns for people
and for things (`people.txt`, `things.txt`). A page asks for them by name; see `company`.
"""

from __future__ import annotations

from wordcare.judgement.senses.receiving import are_people
from wordcare.matching.kinds import PEOPLE, kind_of, plural
from wordcare.matching.lists import listed, lists
from wordcare.matching.sentence import acts_as_one, says_next_door
from wordcare.prose import OBJECT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

A_THING = "a thing"
HYPHENS = ("-", "\u2010", "\u2011")
JOINED = 4
"""How many words after "the homeless but" may lead to the one person whom all of it describes."""
_ADJECTIVES = ("ful", "ous", "ive", "less", "able", "ible")
ADDRESS = 80
"""How many letters before and after a match may belong to one address."""
_OWNERS = ("your", "its", "their", "our", "my", "his", "her")
_OWNED = 4
"""Within so many words after "your" stands what is somebody's."""
TWICE = 2
"""So many times as many words of another language outweigh those of English, as in the title of a link."""
LONG = 9
"""A sentence with so many other words has some of the commonest ones of its language."""
_BUILDINGS = ("shelter", "hostel", "centre", "service", "ward")
"""What people are named before, and what may be a verb too: "the homeless shelter"."""


def elsewhere(scene: Scene) -> str:
    """Why the match is no such word at all: half of a compound, or a word of another language."""
    sentence = scene.sentence
    start, end = sentence.starts[sentence.first], sentence.ends[sentence.last - 1]
    if around := _written_together(sentence.text, start, end):
        from wordcare.judgement.senses.addresses import is_address

        if is_address(around):
            return "it is part of an address"
    if sentence.text[end : end + 1] in HYPHENS and sentence.text[end + 1 : end + 2].isspace():
        return "it is the first half of a longer word"
    if _is_an_order(sentence):
        return "it is a verb here, for what is done to a thing"
    return "the sentence is not in English" if _in_another_language(sentence) else ""


def _is_an_order(sentence: Sentence) -> bool:
    """Whether a noun for one person opens the sentence as a verb on a thing: "cripple your budget"."""
    last = sentence.last
    opens = sentence.first == sentence.start and last - sentence.first == 1 and sentence.feature == "one"
    if not opens or not sentence.touches(last - 1) or sentence.word(last) not in _OWNERS:
        return False
    return all(kind_of(sentence.word(at)) != PEOPLE for at in range(last + 1, last + _OWNED))


def _written_together(text: str, start: int, end: int) -> str:
    """What is written together with `start:end`, if a sign in it may make an address of it."""
    before = text[max(start - ADDRESS, 0) : start].rpartition(" ")[2]
    around = before + text[end : end + ADDRESS].partition(" ")[0]
    return around if "." in around or "@" in around or "://" in around else ""


def _in_another_language(sentence: Sentence) -> bool:
    """Whether a long sentence has common words of another language, and none or few of English."""
    if sentence.end - sentence.start - (sentence.last - sentence.first) < LONG:
        return False
    grammar = lists("grammar")
    other = len(sentence.others & grammar["signs of other languages"])
    return other > 1 and other > TWICE * len(sentence.others & grammar["signs of English"])


def followed_by(scene: Scene) -> str:
    """Gives "a noun" when the match describes a noun right after it; `A_THING` if that names nobody."""
    if not _followed_by_noun(scene):
        return "no noun"
    return "a noun" if _puts_on_somebody(scene) else A_THING


def _puts_on_somebody(scene: Scene) -> bool:
    """Whether the noun right after is for a person: "an anorexic girl", no "client certificate"."""
    at = scene.sentence.last
    person = listed(scene.sentence.word(at), lists("people")["anybody"])
    return person and not (scene.sentence.touches(at) and noun_at(scene, at + 1))


def _followed_by_noun(scene: Scene) -> bool:
    """Whether the match describes a noun right after it: "the homeless charity"."""
    sentence = scene.sentence
    if _before_code(sentence):
        return True
    if sentence.last >= sentence.end or plural(sentence):
        return False
    if _shares_one_person(sentence):
        return True
    if not sentence.touches(sentence.last - 1):
        return False
    if sentence.gap(sentence.last - 1) in HYPHENS:
        return True  # "the disabled-led charity"
    if acts_as_one(sentence) or are_people(sentence) or sentence.feature == "possessive":
        return False
    return noun_at(scene, sentence.last) or _noun_after_one(sentence)


def _before_code(sentence: Sentence) -> bool:
    """Whether code stands in place of a noun: "an invalid `String`"."""
    end = sentence.ends[sentence.last - 1]
    article = sentence.word(sentence.first - 1) in ("a", "an") or sentence.word(sentence.first) in ("a", "an")
    return article and sentence.text[end : end + 2] == f" {OBJECT}"


def _noun_after_one(sentence: Sentence) -> bool:
    """Whether a word that may be a verb is a noun, as in "an invalid value": of one, it would end in s.

    After "let" and the like it does not: "help an addict move".
    """
    grammar = lists("grammar")
    article = sentence.first if sentence.word(sentence.first) in ("a", "an") else sentence.first - 1
    if (
        sentence.word(article) not in ("a", "an")
        or sentence.word(article - 1) in grammar["before what one does"]
    ):
        return False
    return sentence.word(sentence.last) in grammar["verbs of people"] | grammar["may be a noun too"]


def _shares_one_person(sentence: Sentence) -> bool:
    """Whether another adjective comes before one person: "the homeless but cheerful man"."""
    at, grammar, people = sentence.last, lists("grammar"), lists("people")
    at += sentence.word(at) in ("and", "or", "but", "yet")
    if at == sentence.last and sentence.gap(at - 1).strip() not in (",", "("):
        return False
    ours = sentence.word(sentence.first) == "our"  # "our homeless and vulnerable people"
    apart = grammar["before a noun"] | grammar["never a noun"] - grammar["says how people are"]
    for person in range(at + 1, min(at + JOINED, sentence.end)):
        before, word = sentence.word(person - 1), sentence.word(person)
        if before in apart or kind_of(before) == PEOPLE:
            return False
        if word in people["people"] and (ours or word not in people["more than one"]):
            return not sentence.touches(person) or _goes_on(sentence.word(person + 1))
    return False


def _goes_on(word: str) -> bool:
    """Whether a word goes on after a noun, as no other noun does: "the homeless but cheerful man waved"."""
    grammar = lists("grammar")
    verb = word.endswith("ed") or word in grammar["past verbs"] or word in grammar["be"]
    return verb or word in grammar["never a noun"] or word in grammar["ends a subject"]


def noun_at(scene: Scene, at: int) -> bool:
    """Whether word `at` is a noun, or leads to one, after a name for people in the plural."""
    grammar, word = lists("grammar"), scene.sentence.word(at)
    if not word or word in grammar["never a noun"] or word in grammar["be"]:
        return False
    if says_next_door(scene.sentence, at):
        return False
    if _ends_in_particle(scene.sentence, at):
        return True
    if word in _BUILDINGS and _past_alone(scene.sentence, at + 1):
        return True
    if word in grammar["may be a noun too"]:
        return _noun_by_what_follows(scene, at + 1)
    if word in grammar["verbs of people"] or word in grammar["past verbs"]:
        return False
    if word.endswith(("n't", "ly", "ed", "ing")) and word not in grammar["nouns in -ing"]:
        return word.endswith("ed") and _one_person(scene, at + 1)
    if word.endswith(_ADJECTIVES) and not kind_of(word):
        return scene.sentence.touches(at) and noun_at(scene, at + 1)
    if word[0].isdigit():  # "the homeless 30-year-old"
        return scene.sentence.texts[at + 1 : at + 3] == ["year", "old"]
    return not _takes_object(scene, at)


def _past_alone(sentence: Sentence, at: int) -> bool:
    """Whether word `at` can only be a verb of the past: "the homeless shelter reopened after the flood"."""
    when = sentence.word(at + 1) in lists("grammar")["prepositions"] | {"after", "before", "when", "again"}
    ends = at + 1 >= sentence.end or when
    return sentence.word(at) in ("opened", "reopened", "closed", "moved", "flooded") and ends


def _ends_in_particle(sentence: Sentence, at: int) -> bool:
    """Whether a hyphen ties a small word on, which makes a noun of a verb: "the homeless drop-in"."""
    hyphen = at + 1 < sentence.end and sentence.gap(at) in HYPHENS
    return hyphen and sentence.word(at + 1) in ("in", "up", "out", "off", "on", "over", "down", "by")


def _one_person(scene: Scene, at: int) -> bool:
    """Whether word `at` is one person, which a verb would need an article before: "the poor wronged man"."""
    sentence, word = scene.sentence, scene.sentence.word(at)
    people = lists("people")
    return sentence.touches(at - 1) and word in people["people"] and word not in people["more than one"]


def acts(word: str) -> bool:
    """Whether a word can only be what one person or thing does: "brings", "keeps"."""
    grammar, verb = lists("grammar"), word.removesuffix("s")
    return word != verb and verb in grammar["verbs of people"] and verb not in grammar["may be a noun too"]


def _noun_by_what_follows(scene: Scene, at: int) -> bool:
    """Whether the word before `at` was a noun: a verb or a stop follows it, or a plain noun."""
    grammar, sentence = lists("grammar"), scene.sentence
    word = sentence.word(at)
    if not word or not sentence.touches(at - 1) or word in grammar["after a noun"]:
        return True
    if _is_subject(sentence, at):
        return True
    several = word.endswith("s") and word not in grammar["never a noun"]
    acts_on_it = sentence.word(at - 1) in grammar["verbs before several things"]
    return several and not acts_on_it and not listed(word, lists("people")["people"])


def _is_subject(sentence: Sentence, at: int) -> bool:
    """Whether the words from number `at` on run straight into a verb: "the disabled access route is"."""
    grammar = lists("grammar")
    for each in range(at, at + 2):
        if sentence.word(each) in grammar["never a noun"] or not sentence.touches(each):
            return False
        if sentence.word(each + 1) in grammar["ends a subject"]:
            return True
    return False


def _takes_object(scene: Scene, at: int) -> bool:
    """Whether word `at` acts on what follows: "the poor frames people", "the homeless cheat the scheme"."""
    sentence, following = scene.sentence, scene.sentence.word(at + 1)
    if following in ("the", "a", "an", "their", "our") and sentence.touches(at):
        return True
    moves = lists("grammar")["objects"] | {"off", "out", "up"}  # "a van for the homeless sets off at nine"
    return sentence.word(at).endswith("s") and following in moves
