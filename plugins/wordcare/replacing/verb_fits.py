"""Tells whether new words can stand where a verb stood: its tense, what it acts on, what is not so."""

from __future__ import annotations

from wordcare.judgement.senses.parts_of_speech import used_as
from wordcare.judgement.senses.sense import acts, noun_at
from wordcare.matching.lists import lists
from wordcare.replacing.noun_fits import before_noun, word_before
from wordcare.replacing.object_fits import object_fits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

VERBS = ("base", "s", "past", "ing")
_JOINS = ("and", "or", "nor", "but")
_SHORTENED = ("'s", "'ve", "'d")
"""Endings that may be a helping verb: "Sam's failed to attend"."""
_NEAR = 3
"""How far before a verb its helping verb may stand: "has never been"."""
_SOON = 4
"""How far after "from" the "to" stands in "from time to time"."""


def verb_fits(say: str, feature: str, scene: Scene) -> bool:
    """Whether `say` can stand in the place of a verb in the form `feature`."""
    sentence = scene.sentence
    if feature in ("base", "s") and not (used_as(scene) == "a verb" and _surely_acts(say, scene)):
        return False
    if feature == "past" and (_wants_participle(say, sentence) or _describes(say, scene)):
        return False
    if feature == "ing" and (_names_what_was_done(say, sentence) or _opens_a_name(say, scene)):
        return False
    return not (
        _twice_not(say, sentence)
        or _says_how_twice(say, scene)
        or _shares_its_object(say, scene)
        or _misses_its_preposition(say, sentence)
        or _lacks_its_object(say, feature, sentence)
        or not object_fits(say, feature, sentence)
    )


def helped(sentence: Sentence, verbs: frozenset[str]) -> bool:
    """Whether one of `verbs` stands a few words before the match: "was never"."""
    near = range(max(sentence.first - _NEAR, sentence.start), sentence.first)
    return any(sentence.word(at) in verbs for at in near)


def word_after(sentence: Sentence) -> str:
    """The word right after the match, with nothing but a space between; else empty."""
    return sentence.word(sentence.last) if sentence.touches(sentence.last - 1) else ""


def _is_single(say: str, sentence: Sentence) -> bool:
    """Whether one word takes the place of one."""
    return sentence.last - sentence.first == 1 and " " not in say


def _surely_acts(say: str, scene: Scene) -> bool:
    """Whether a word that may be a noun too, as in "leverage matters", has the company of a verb."""
    sentence, grammar = scene.sentence, lists("grammar")
    if _is_counted(sentence):
        return False
    if sentence.feature != "base" or not _is_single(say, sentence):
        return True
    return word_before(sentence) in grammar["before a verb"] or word_after(sentence) in grammar["objects"]


def _is_counted(sentence: Sentence) -> bool:
    """Whether a number or a word that describes stands before it, as before a noun: "six absconds"."""
    if sentence.last - sentence.first > 1:
        return False  # "one in four suffers from"
    before, after = word_before(sentence), word_after(sentence)
    counted = before in lists("grammar")["numbers"] or before.isdigit()
    return counted or (before in lists("fits")["describes"] and after not in lists("grammar")["objects"])


def _wants_participle(say: str, sentence: Sentence) -> bool:
    """Whether `say` is a simple past, where a helping verb may ask for another form: "has ran".

    The verb is plain only where its subject is found before a helping verb is: "he was told that she".
    """
    if say.split()[0] not in lists("fits")["past only"]:
        return False
    if _has_no_subject(sentence):
        return True
    if not any(_helps(sentence.word(at)) for at in range(sentence.start, sentence.first)):
        return False
    subjects = lists("fits")["begins what was done"]
    at = sentence.first - 1
    while sentence.touches(at) and not _helps(sentence.word(at)):
        if sentence.word(at) in subjects:
            return _helps(sentence.word(at - 1))
        at -= 1
    return True


def _has_no_subject(sentence: Sentence) -> bool:
    """Whether one word stands where only a participle can: "if absconded, call us", "absconded, he hid"."""
    if sentence.last - sentence.first > 1:
        return False
    if sentence.first > sentence.start:
        return word_before(sentence) in lists("fits")["leaves out a subject"]
    return any("," in sentence.gap(at) for at in range(sentence.last - 1, sentence.end - 1))


def _helps(word: str) -> bool:
    return word in lists("fits")["helps a verb"] or word.endswith(_SHORTENED)


def _describes(say: str, scene: Scene) -> bool:
    """Whether a participle stands before its noun: "the absconded boy"."""
    sentence = scene.sentence
    if sentence.last - sentence.first > 1:
        return False
    if word_before(sentence) in lists("fits")["before what is described"]:
        return True
    return say.split()[0] in lists("fits")["past only"] and before_noun(scene)


def _opens_a_name(say: str, scene: Scene) -> bool:
    """Whether several words would have to stand before a noun as one does: "an absconding patient"."""
    sentence = scene.sentence
    if " " not in say or sentence.last - sentence.first > 1:
        return False
    opened = word_before(sentence) in lists("fits")["before what is described"]
    return opened and before_noun(scene)


def _says_how_twice(say: str, scene: Scene) -> bool:
    """Whether `say` tells how or whither already, so that neither that nor an object can follow.

    "Abused alcohol daily", "badly abused alcohol", "absconding patients".
    """
    last, sentence = say.split()[-1], scene.sentence
    how = last.endswith("ly")
    if " " not in say or not (how or last in lists("fits")["leads on"]):
        return False
    told = word_after(sentence).endswith("ly") or word_before(sentence).endswith("ly")
    return before_noun(scene) or (how and told)


def _names_what_was_done(say: str, sentence: Sentence) -> bool:
    """Whether `say` tells how somebody is, where the match names what came to pass: "after suffering"."""
    fits = lists("fits")
    return say.split()[0] in fits["how somebody is"] and word_before(sentence) in fits["before what came"]


def _twice_not(say: str, sentence: Sentence) -> bool:
    """Whether both `say` and the words before it deny: "never did not"."""
    denying = lists("fits")["denies"]
    before = sentence.texts[sentence.start : sentence.first]
    return not denying.isdisjoint(say.split()) and any(
        word in denying or word.endswith("n't") for word in before
    )


def _shares_its_object(say: str, scene: Scene) -> bool:
    """Whether more may belong to the match than `say` leaves room for: "abuse alcohol and drugs"."""
    sentence, small = scene.sentence, lists("grammar")["never a noun"]
    own = sentence.word(sentence.last - 1)
    if sentence.last - sentence.first == 1 or own in small or sentence.word(sentence.last - 2) == "to":
        return False
    if before_noun(scene):
        return True  # "committed suicide bombings"
    if sentence.last >= sentence.end:
        return False
    listed = "," in sentence.gap(sentence.last - 1) or "/" in sentence.gap(sentence.last - 1)
    following = sentence.last + (sentence.word(sentence.last) in _JOINS)
    if not listed and following == sentence.last:
        return False
    if sentence.word(following) in lists("fits")["before what is described"]:
        return not _has_a_verb(sentence, following + 1)  # "abused alcohol and his wife"
    return say.split()[-1] != own and noun_at(scene, following)


def _has_a_verb(sentence: Sentence, at: int) -> bool:
    """Whether a noun near word `at` does something, so that a new part begins: "and his wife left"."""
    grammar = lists("grammar")
    return any(
        word.endswith("ed") or word in grammar["past verbs"] | grammar["ends a subject"] or acts(word)
        for word in sentence.texts[at : min(at + _NEAR, sentence.end)]
    )


def _misses_its_preposition(say: str, sentence: Sentence) -> bool:
    """Whether later words lean on a "to" or "from" that the match has and `say` has not."""
    grammar, lost = lists("grammar"), sentence.word(sentence.last - 1)
    inside = sentence.texts[sentence.first : sentence.last - 1]
    if "to" in inside and "to" not in say.split():  # "failed to attend or to ring"
        return any(_again(sentence, at, "to") for at in range(sentence.last + 1, sentence.end))
    if lost not in grammar["prepositions"] or say.split()[-1] in grammar["prepositions"]:
        return False
    after = word_after(sentence)
    acts = lost == "to" and after in grammar["verbs of people"] | grammar["be"]
    gerund = after.endswith("ing") and after not in grammar["nouns in -ing"]
    if not after or acts or gerund or after in ("not", "to", *_JOINS):
        return True
    soon = range(sentence.last + 1, sentence.last + _SOON)
    if lost == "from" and any(sentence.word(at) == "to" for at in soon):
        return True  # "from time to time"
    return any(_again(sentence, at, lost) for at in range(sentence.last + 1, sentence.end))


def _again(sentence: Sentence, at: int, lost: str) -> bool:
    """Whether word `at` takes up the preposition again: "to her or to me"."""
    parted = sentence.word(at - 1) in (*_JOINS, "not") or not sentence.touches(at - 1)
    return sentence.word(at) == lost and parted


def _lacks_its_object(say: str, feature: str, sentence: Sentence) -> bool:
    """Whether nothing is there for `say` to act on: "the news cascades down to all teams"."""
    if not _is_single(say, sentence):
        return False
    after, fits = word_after(sentence), lists("fits")
    if after in fits["leads on"]:
        return True
    done_to = feature == "past" and helped(sentence, fits["is done"])
    if feature == "ing" and say not in fits["means drugs alone"]:
        return False
    return not done_to and _is_no_object(after)


def _is_no_object(word: str) -> bool:
    grammar = lists("grammar")
    return (
        not word
        or word.endswith("ly")
        or word in _JOINS
        or word in grammar["prepositions"] | grammar["be"]
        or word in grammar["ends a subject"]
    )
