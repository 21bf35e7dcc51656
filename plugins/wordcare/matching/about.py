"""Tells whom or what words are about: the noun that they stand before, or the subject that they are said of.

"Hard to reach" of a family is about people, of a shelf about things. The nouns for people and
for things that decide are in `people.txt` and `things.txt`.
"""

from __future__ import annotations

from wordcare.matching.kinds import PEOPLE, THINGS, kind_of
from wordcare.matching.lists import listed, lists
from wordcare.matching.receiving import are_people
from wordcare.matching.sentence import acts_as_one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

FAR = 6
"""How many words after a match may belong to the noun that it describes."""
BACK = 16
"""How many words before a match may hold its subject."""
_QUOTES = " \"'”’»\u00a0\n-\u2010\u2011"
"""What may stand between a label and the noun it is put on."""
_OF_PEOPLE = ("er", "or", "ist", "ee", "ant", "ent", "man", "woman", "ian", "eer", "ing", "s")
_OF_SEVERAL_PEOPLE = ("ers", "ors", "ists", "ees", "ants", "ents", "ians")
_OF_VERBS = ("base", "s", "past", "ing")
_BEFORE_WHOM = ("to", "for", "with", "from", "by")
_BE = ("is", "are", "was", "were", "be", "been", "being")


def about(scene: Scene) -> str:
    """Whom or what the words are about: `PEOPLE`, `THINGS`, or "" when that cannot be told."""
    sentence, grammar = scene.sentence, lists("grammar")
    if sentence.feature in ("several", "possessive"):
        return ""  # a noun of its own, which describes nothing
    if sentence.word(sentence.first) == "the":
        return "" if are_people(sentence) else _noun_after(scene)
    if sentence.feature in _OF_VERBS or sentence.word(sentence.last - 1) in grammar["prepositions"]:
        return _doer(scene)  # what follows is acted on
    if sentence.word(sentence.first - 1) in _BE:
        subject = _subject(scene)
        if subject == PEOPLE or sentence.word(sentence.first - 2) in ("that", "which"):
            return subject  # "those who are hard to house end up in hotels"
    kind = _noun_after(scene)
    governed = sentence.word(sentence.first - 1) in _BEFORE_WHOM  # "care to elderly and infirm Anglicans"
    return kind if kind or governed else _subject(scene)


def _noun_after(scene: Scene) -> str:
    """What the last noun is that the match stands in front of: "hard-to-reach young men"."""
    grammar, sentence = lists("grammar"), scene.sentence
    kind, at = "", sentence.last
    if acts_as_one(sentence):
        return ""  # "an alcoholic drinks alone"
    while at < min(sentence.end, sentence.last + FAR) and not sentence.gap(at - 1).strip(_QUOTES):
        word = sentence.word(at)
        if word in grammar["be"] or (kind and _has_ended(sentence, at)):
            break
        if word in grammar["never a noun"] and not (word == "home" and kind):
            break  # but "elderly care home residents"
        kind = kind_of(word) or kind
        at += 1
    owned = sentence.word(at) == "of" and listed(sentence.word(at - 1), lists("people")["what people have"])
    if not kind and sentence.last < sentence.end and "," in sentence.gap(sentence.last - 1):
        return _noun_after_list(sentence)
    return (_first_kind(sentence, at + 1) or kind) if owned else kind


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


def _has_ended(sentence: Sentence, at: int) -> bool:
    """Whether no noun belongs to the one before word `at`: "families need homes", "the man next door"."""
    grammar, word, before = lists("grammar"), sentence.word(at), sentence.word(at - 1)
    several = before.endswith("s") or before in lists("people")["several"]
    return several or word == "next" or word in grammar["past verbs"]


def _subject(scene: Scene) -> str:
    """What the subject is, or the object that the match is said of: "the shelf is hard to reach"."""
    grammar, sentence = lists("grammar"), scene.sentence
    at = sentence.first - 1
    while at > sentence.start and sentence.word(at) in grammar["between subject and be"]:
        at -= 1
    at = _over_adjectives(sentence, at)
    word = sentence.word(at)
    if word in grammar["be"]:
        subject = _short_subject(word) or noun_before(scene, at - 1)
        return subject or _unknown_thing(sentence, at)
    if any(sentence.word(each) in ("be", "been") for each in range(at + 1, sentence.first)):
        return noun_before(scene, at) or _unknown_thing(sentence, at + 1)  # "parents can be hard to reach"
    # "found the shelf hard to reach", "those hard to reach", but "not that hard to reach"
    if word in grammar["how much"]:
        return ""
    kind = kind_of(word) or _short_subject(word)
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
    elif sentence.feature == "ing":  # "a charity for people suffering from"
        return kind_of(sentence.word(at)) or _short_subject(sentence.word(at))
    single = sentence.word(at - 1) in ("the", "a", "an", "this", "that") and _plain_thing(sentence, at)
    return noun_before(scene, at) or (THINGS if single else "")  # "the winch failed to engage"


def _short_subject(word: str) -> str:
    """Whom "they're" or "it's" is about."""
    for kind, section in ((PEOPLE, "people, for sure"), (THINGS, "things, for sure")):
        if word in lists("grammar")[section]:
            return kind
    return ""


def _unknown_thing(sentence: Sentence, verb: int) -> str:
    """`THINGS` when one thing of a kind that no list has "is" so: "bindweed is hard to reach".

    People have names with capitals, or names for people, and the lists have nearly all of those.
    """
    before = verb - 1
    verbs = ("is", "was", "isn't", "wasn't", "can", "could", "may", "might", "will", "must")
    return (
        THINGS
        if sentence.word(verb) in verbs and _plain_thing(sentence, before) and sentence.touches(before)
        else ""
    )


def _plain_thing(sentence: Sentence, at: int) -> bool:
    """Whether word `at` looks like a noun for a thing: no name, and not formed as words for people are."""
    word = sentence.word(at)
    plain = word.isalpha() and word != "old" and not sentence.capital(at) and not word.endswith(_OF_PEOPLE)
    return plain and word not in lists("grammar")["never a noun"]


def noun_before(scene: Scene, last: int) -> str:
    """What the subject is that ends at word `last`, or a little before."""
    grammar, sentence = lists("grammar"), scene.sentence
    kinds: list[str] = []
    first = last + 1
    for at in range(last, max(sentence.start, last - BACK) - 1, -1):
        word = sentence.word(at)
        if at < last and ";" in sentence.gap(at):
            break  # "we run a café; my cook is"
        points = word in ("this", "these") and at < last  # "these three are hard to house"
        short = "" if points or word in ("that", "which") else _short_subject(word)
        if word == "who" or (short and not any(kinds)):
            return short
        if short and sentence.word(at + 1) in grammar["prepositions"]:
            if word in grammar["whose"] and any(kinds):
                break  # "some of the bolts"
            return short  # "everyone on the bus"
        if short and any(kinds) and _has_object_before(sentence, at):
            kinds.clear()  # "the young men we support"
            first = at
            continue
        if word in grammar["be"] or (short and word not in grammar["whose"]):
            break
        before = sentence.word(at - 1)
        if word in ("that", "which") and any(kinds) and before not in grammar["prepositions"]:
            if not kind_of(before):
                break
            kinds.clear()  # "the group that uses the hall"
            first = at
            continue
        if word in grammar["starts a clause"] and word != "that":
            break
        named = at > sentence.start and sentence.capital(at) and kind_of(word) == THINGS  # Mr Hall is no hall
        kinds.insert(0, "" if named or _owns(sentence, at) else kind_of(word))
        first = at
    return _head(scene, first, kinds)


def _has_object_before(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is a pronoun that acts on the people named right before it: "the men we support"."""
    pronoun = sentence.word(at) in ("we", "they", "you", "i", "he", "she", "it")
    acts_alone = sentence.word(at + 1).removesuffix("s") in lists("grammar")["may be a noun too"]
    return pronoun and acts_alone and at > sentence.start and kind_of(sentence.word(at - 1)) == PEOPLE


def _head(scene: Scene, first: int, kinds: list[str]) -> str:
    """What the first noun is that no preposition governs: "the clinic for young people", "families in need".

    `kinds` says what each word is from number `first` on. Of nouns side by side, the last one counts,
    and "a number of" says nothing of what there is a number of.
    """
    sentence, governed, others = scene.sentence, False, [""]
    after = first + len(kinds)
    for at, kind in enumerate(kinds, start=first):
        if sentence.word(at) in lists("grammar")["prepositions"]:
            governed = not counts(sentence, at - 1)
        elif kind and not any(kinds[at - first + 1 : _end_of_noun(sentence, at, after) - first]):
            counting = counts(sentence, at) and sentence.word(at + 1) in ("of", "are", "were")
            if not governed and not counting:
                return kind
            if governed:
                others.append(kind)
            governed = False
    if PEOPLE in others:
        return PEOPLE
    # "renters over shops": a noun that no list has, but formed as those for several people are
    unknown = sentence.word(first).endswith(_OF_SEVERAL_PEOPLE)
    return "" if unknown and sentence.word(first + 1) in lists("grammar")["prepositions"] else others[-1]


def _owns(sentence: Sentence, at: int) -> bool:
    """Whether word `at` only says whose something is: "the residents' association"."""
    gap = sentence.gap(at) if at + 1 < sentence.end else ""
    return sentence.word(at).endswith("'s") or (sentence.word(at).endswith("s") and gap in ("' ", "’ "))


def counts(sentence: Sentence, at: int) -> bool:
    """Whether word `at` only says how many or which part: "a number of men", "parts of the roof"."""
    return listed(sentence.word(at), lists("people")["how many"])


def _end_of_noun(sentence: Sentence, at: int, after: int) -> int:
    """The word after nouns side by side that begin at word `at`: "care home residents"."""
    grammar, end = lists("grammar"), at + 1
    while end < min(after, at + 3) and sentence.touches(end - 1) and not _has_ended(sentence, end):
        word = sentence.word(end)
        verbal = word.endswith(("ing", "ed", "ly"))
        if verbal or (word in grammar["never a noun"] and word != "home"):
            break
        end += 1
    return end
