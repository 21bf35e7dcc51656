"""Tells whom or what words are about: the noun that they stand before, or the subject that they are said of.

"Hard to reach" of a family is about people, of a shelf about things. The nouns for people and
for things that decide are in `people.txt` and `things.txt`.
"""

from __future__ import annotations

from wordcare.judgement.senses.receiving import acts_on_somebody, are_people
from wordcare.judgement.senses.subjects import has_ended, noun_before, short_subject
from wordcare.matching.kinds import PEOPLE, THINGS, kind_of, plural
from wordcare.matching.lists import listed, lists
from wordcare.matching.sentence import acts_as_one, says_next_door

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

FAR = 6
"""How many words after a match may belong to the noun that it describes."""
_PARTS = ",;:.!?|(–—"
"""Signs that part a label from a noun after it; others do not: "hard-to-reach* groups"."""
_OF_PEOPLE = ("er", "or", "ist", "ee", "ant", "ent", "man", "woman", "ian", "eer", "ing", "s")
_OF_VERBS = ("base", "s", "past", "ing")
_THOUGH = ("although", "though", "while", "if", "when", "once")
_BEFORE_WHOM = ("to", "for", "with", "from", "by")
_KINDS = ("kind", "sort", "type")
_ONE = ("the", "a", "an", "this", "that")
_WHOM = ("him", "them", "us", "me")
_BE = ("is", "are", "was", "were", "be", "been", "being")
_COMES = ("arrive", "arrives", "arrived", "came", "comes")


def about(scene: Scene) -> str:
    """Whom or what the words are about: `PEOPLE`, `THINGS`, or "" when that cannot be told."""
    sentence, grammar = scene.sentence, lists("grammar")
    if sentence.feature in ("several", "possessive"):
        return ""  # a noun of its own, which describes nothing
    if sentence.word(sentence.first - 1) == "of" and sentence.word(sentence.first - 2) in _KINDS:
        return ""  # "what kind of moron parks across a kerb?"
    acted_on = sentence.word(sentence.last) in _WHOM
    if acted_on and sentence.word(sentence.last - 1).endswith("ed"):
        return PEOPLE  # "polio crippled him"
    if _is_done_to_foes(sentence):
        return THINGS  # "she crippled the ransomware gang"
    to_be = sentence.texts[max(sentence.first - 3, 0) : sentence.first - 1] == ["to", "be"]
    if sentence.feature == "one" and to_be:
        return ""  # "it is not easy to be an alcoholic"
    if sentence.word(sentence.first) == "the":
        return "" if are_people(sentence) else _noun_after(scene)
    if sentence.feature in _OF_VERBS or sentence.word(sentence.last - 1) in grammar["prepositions"]:
        return _doer(scene)  # what follows is acted on
    if sentence.word(sentence.first - 1) in _BE:
        subject = _subject(scene)
        if subject == PEOPLE or sentence.word(sentence.first - 2) in ("that", "which"):
            return subject  # "those who are hard to house end up in hotels"
    if sentence.word(sentence.first - 1) in _THOUGH and (later := _subject_later(scene)):
        return later
    kind = "" if plural(sentence) else _noun_after(scene)  # "too many maniacs end up here"
    one = sentence.feature == "one" and sentence.word(sentence.first - 1) in ("a", "an")
    if one and sentence.word(sentence.first - 2) not in grammar["be"]:
        return kind  # "ring to report a benefit cheat": nothing is said of the subject
    governed = sentence.word(sentence.first - 1) in _BEFORE_WHOM  # "care to elderly and infirm Anglicans"
    return kind if kind or governed else _subject(scene)


def _is_done_to_foes(sentence: Sentence) -> bool:
    """Whether a verb in -ed acts on those who are fought, such as a gang, and not on a person."""
    own, at = sentence.word(sentence.last - 1), sentence.last
    if not own.endswith("ed") or sentence.word(at) not in lists("grammar")["objects"]:
        return False
    grammar, end = lists("grammar"), min(sentence.end, at + FAR)
    while at + 1 < end and sentence.touches(at) and sentence.word(at + 1) not in grammar["never a noun"]:
        at += 1
    return sentence.word(at) in lists("people")["foes"]


def _subject_later(scene: Scene) -> str:
    """What the noun is after the comma: "although hard to reach, the grime must go"."""
    sentence, at = scene.sentence, scene.sentence.last
    if sentence.first - 1 != sentence.start or at + 1 >= sentence.end or "," not in sentence.gap(at - 1):
        return ""
    single = sentence.word(at) == "the" and _plain_thing(sentence, at + 1)
    return _first_kind(sentence, at) or (THINGS if single else "")


def _noun_after(scene: Scene) -> str:
    """What the last noun is that the match stands in front of: "hard-to-reach young men"."""
    grammar, sentence = lists("grammar"), scene.sentence
    kind, at = "", sentence.last
    if acts_as_one(sentence) or acts_on_somebody(sentence):
        return ""  # "an alcoholic drinks alone", "her breakdown cost her the job"
    while at < min(sentence.end, sentence.last + FAR) and not _parted(sentence, at):
        word = sentence.word(at)
        if word in grammar["be"] or (kind and has_ended(sentence, at)) or says_next_door(sentence, at):
            break
        if word in grammar["never a noun"] and not (word == "home" and kind):
            break  # but "elderly care home residents"
        kind = kind_of(word) or kind
        at += 1
    owned = sentence.word(at) == "of" and listed(sentence.word(at - 1), lists("people")["what people have"])
    if not kind and sentence.last < sentence.end and "," in sentence.gap(sentence.last - 1):
        return _noun_after_list(sentence)
    return (_first_kind(sentence, at + 1) or kind) if owned else kind


def _parted(sentence: Sentence, at: int) -> bool:
    """Whether something parts word `at` from the one before; three dots go on."""
    gap = sentence.gap(at - 1)
    return any(sign in gap for sign in _PARTS) and gap.strip() not in ("...", "…")


def _noun_after_list(sentence: Sentence) -> str:
    """What adjectives in a list stand before: "a meal for vulnerable, elderly and lonely people"."""
    for at in range(sentence.last + 1, min(sentence.last + FAR, sentence.end)):
        if sentence.word(at) in ("and", "or"):
            return kind_of(sentence.word(at + 2))
        if sentence.gap(at - 1).strip() != ",":
            break
    return ""


def _first_kind(sentence: Sentence, start: int) -> str:
    """What the first noun from word `start` on is that a list has: "the nature of these young families"."""
    near = range(start, min(sentence.end, start + FAR))
    return next((kind for at in near if (kind := kind_of(sentence.word(at)))), "")


def _subject(scene: Scene) -> str:
    """What the subject is, or the object that the match is said of: "the shelf is hard to reach"."""
    grammar, sentence = lists("grammar"), scene.sentence
    at = sentence.first - 1
    if sentence.word(at) in ("definition", "nature") and sentence.word(at - 1) == "by":
        at -= 2
    if sentence.word(at) == "as":  # "Mum is described all through the file as hard to reach"
        near = range(at - 1, max(at - 2 * FAR, sentence.start), -1)
        verb = next((each for each in near if sentence.word(each) in (*_BE[:4], *_COMES)), at)
        before = sentence.word(verb - 1)
        at = verb if kind_of(before) or short_subject(before) == PEOPLE else at
    while at > sentence.start and sentence.word(at) in grammar["between subject and be"]:
        at -= 1
    at -= sentence.word(at).endswith("ly") and sentence.word(at - 1) in _BE  # "is gloriously"
    at = _over_adjectives(sentence, at)
    at -= sentence.word(at) == "the" and sentence.word(sentence.first).endswith("est")
    word = sentence.word(at)
    if word in grammar["be"]:
        if _is_bed(sentence, at - 1):
            return ""
        subject = short_subject(word) or noun_before(scene, at - 1)
        return subject or _unknown_thing(sentence, at)
    if any(sentence.word(each) in ("be", "been") for each in range(at + 1, sentence.first)):
        return noun_before(scene, at) or _unknown_thing(sentence, at + 1)  # "parents can be hard to reach"
    # "found the shelf hard to reach", "those hard to reach", but "not that hard to reach"
    if word in grammar["how much"]:
        return ""
    own = sentence.word(sentence.last - 1)
    person = kind_of(own) == PEOPLE or own in lists("people")["labels"]
    if (
        person
        and sentence.feature == "one"
        and at == sentence.first - 1
        and word not in grammar["never a noun"]
    ):
        return ""  # "Disability benefit cheat took £9,000" puts it on no subject
    if sentence.word(at - 1) in grammar["before a verb"]:
        return ""  # "we will engage hard to reach"
    kind = kind_of(word) or short_subject(word)
    # "are the people in this street hard to reach?"
    return noun_before(scene, at) if kind == THINGS else kind


def _over_adjectives(sentence: Sentence, at: int) -> int:
    """The verb before an adjective that the match is joined to: "the shelf is high and hard to reach".

    `at` itself when the word there is no "and" or "or", or when no such verb is near.
    """
    be = lists("grammar")["be"]
    if sentence.word(at) not in ("and", "or", "but"):
        return at
    near = range(at - 1, max(at - FAR, sentence.start), -1)
    return next((each for each in near if sentence.word(each) in be), at)


def _doer(scene: Scene) -> str:
    """Who or what does it, when the match is a verb: "the town suffers from noise"."""
    grammar, sentence = lists("grammar"), scene.sentence
    at = sentence.first - 1
    while at > sentence.start and sentence.word(at) in grammar["between subject and be"]:
        at -= 1
    if sentence.word(at) in grammar["be"]:
        at -= 1
    elif sentence.feature in ("ing", ""):  # "for people suffering from", "a lift for a man afflicted by"
        whose = kind_of(sentence.word(at)) or short_subject(sentence.word(at))
        if whose or sentence.feature:
            return whose
    if at - 1 > sentence.start and sentence.capital(at) and sentence.word(at - 1).isdigit():
        return ""  # "by the age of 18 Daniel was suffering from it"
    first = at - 1 - (sentence.word(at - 1) not in _ONE and _plain_thing(sentence, at - 1))
    single = sentence.word(first) in _ONE and _plain_thing(sentence, at)
    return noun_before(scene, at) or (THINGS if single else "")  # "the old winch failed to engage"


def _unknown_thing(sentence: Sentence, verb: int) -> str:
    """`THINGS` when one thing of a kind that no list has "is" so: "bindweed is hard to reach".

    People have names with capitals, or names for people, and the lists have nearly all of those.
    """
    before = verb - 1
    verbs = ("is", "was", "isn't", "wasn't", "can", "could", "may", "might", "will", "must")
    plain = _plain_thing(sentence, before) or sentence.word(before).isdigit()
    return THINGS if plain and sentence.word(verb) in verbs and sentence.touches(before) else ""


def _is_bed(sentence: Sentence, at: int) -> bool:
    """Whether number `at` stands for who is there: "bed 4 is non-compliant", not "the tap in flat 4"."""
    bed = sentence.word(at).isdigit() and sentence.word(at - 1) in ("bed", "room", "bay", "cell", "flat")
    inside = sentence.word(at - 2) == "in" and listed(sentence.word(at - 3), lists("things")["things"])
    return bed and not inside


def _plain_thing(sentence: Sentence, at: int) -> bool:
    """Whether word `at` looks like a noun for a thing: no name, and not formed as words for people are."""
    word = sentence.word(at)
    plain = word.isalpha() and word != "old" and not sentence.capital(at) and not word.endswith(_OF_PEOPLE)
    return plain and word not in lists("grammar")["never a noun"]
