"""Tells what the subject of a sentence is: a noun for people, one for things, or neither.

Of nouns side by side the last one counts, and what a preposition governs is not the subject:
"the clinic for young people".
"""

from __future__ import annotations

from wordcare.matching.kinds import PEOPLE, THINGS, is_for_people, kind_of
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_TITLES = ("mr", "mrs", "ms", "miss", "mx", "dr")
_OBJECTS = ("me", "us", "him", "her", "them")
BACK = 16
"""How many words before a match may hold its subject."""
ADJECTIVES = 4
"""How many words before a noun may hold the article or the verb before it."""
_OF_SEVERAL_PEOPLE = ("ers", "ors", "ists", "ees", "ants", "ents", "ians")


def noun_before(scene: Scene, last: int) -> str:
    """What the subject is that ends at word `last`, or a little before."""
    grammar, sentence = lists("grammar"), scene.sentence
    joined = sentence.word(last) in ("and", "or", "but") or _is_first_comma(sentence, last)
    if joined and sentence.word(last + 1) in grammar["be"]:
        # "the bell is high up and is hard to reach", "he has had a bad year, is hard to house, and ..."
        return noun_before(scene, _before_verb(sentence, last))
    if 0 <= last < sentence.end - 1 and ":" in sentence.gap(last):
        return ""  # "Ward notes: remains non-compliant"
    if _are_told_of(sentence, last):
        return PEOPLE
    kinds: list[str] = []
    first = last + 1
    for at in range(last, max(sentence.start, last - BACK) - 1, -1):
        word = sentence.word(at)
        if at == last and sentence.word(at - 1) in _TITLES and sentence.capital(at):
            return PEOPLE  # "the panel thinks Mr Doyle is"
        if at == last and _is_initial(sentence, at):
            return PEOPLE
        gap = sentence.gap(at) if at < last else ""
        if any(sign in gap for sign in ";:|") or (
            "," in gap and _leads_in(sentence) and _begins_noun(sentence, at + 1)
        ):
            break  # "we run a café; my cook is", "for a year, Dad could not"
        if at == last and _leads_in(sentence) and _is_new_name(sentence, at):
            return PEOPLE  # "Since the shop closed Mum has been"
        if at == last and word == "it" and sentence.word(at + 1) in ("are", "were"):
            kinds.insert(0, "")  # "the men who use it are hard to reach"
            first = at
            continue
        points = word in ("this", "these") and at < last  # "these three are hard to house"
        short = "" if points or word in ("that", "which") else short_subject(word)
        if word in ("who", "whoever") or (short and not any(kinds)):
            return short
        if short and sentence.word(at + 1) in grammar["prepositions"]:
            if word in grammar["whose"] and any(kinds):
                break  # "some of the bolts"
            if word in _OBJECTS and any(kinds) and sentence.word(last) in ("that", "which"):
                break  # "it blocks them in places that are hard to reach"
            return short  # "everyone on the bus"
        if short and any(kinds) and _has_object_before(sentence, at, last):
            kinds.clear()  # "the young men we support"
            first = at
            continue
        if word in grammar["be"] or (short and word not in grammar["whose"]):
            break
        before = sentence.word(at - 1)
        if word in ("that", "which") and any(kinds) and before not in grammar["prepositions"]:
            if not kind_of(before) or _reports(sentence, at - 1) or _begins_clause(sentence, at + 1, last):
                break
            kinds.clear()  # "the group that uses the hall"
            first = at
            continue
        if word in grammar["starts a clause"] and word != "that":
            break
        named = at > sentence.start and sentence.capital(at) and kind_of(word) == THINGS  # Mr Hall is no hall
        kind = PEOPLE if is_for_people(word) else kind_of(word)  # "the junkies on our stair"
        kinds.insert(0, "" if named or _owns(sentence, at) else kind)
        first = at
    return _head(scene, first, kinds)


def _are_told_of(sentence: Sentence, last: int) -> bool:
    """Whether what ends at word `last` names people of whom a verb tells: "the file notes the mother is"."""
    if kind_of(sentence.word(last)) != PEOPLE:
        return False
    grammar, speaking = lists("grammar"), lists("speaking")
    tells = speaking.joined("verbs that report", "verbs of thought", "verbs that tell of somebody")
    small = grammar["prepositions"] | grammar["starts a clause"] | {"and", "or", "but", "nor"}
    for at in range(last - 1, max(last - ADJECTIVES, sentence.start), -1):
        if sentence.word(at) in tells:
            return True
        if sentence.word(at) in small or sentence.gap(at) != " ":
            return False
        if sentence.word(at) in grammar["before a noun"]:
            return sentence.gap(at - 1) == " " and sentence.word(at - 1) in tells
    return False


def _reports(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is a verb before "that", and no noun: "the file notes that", not "the notes that"."""
    speaking, before = lists("speaking"), lists("grammar")["before a noun"]
    verb = sentence.word(at) in speaking.joined(
        "verbs that report", "verbs of thought", "verbs that tell of somebody"
    )
    return verb and at > sentence.start and sentence.word(at - 1) not in before


def _begins_clause(sentence: Sentence, at: int, last: int) -> bool:
    """Whether words `at` to `last` are a subject and no more: "a letter that their daughter suffers"."""
    short = last - at in (1, 2) and kind_of(sentence.word(last)) == PEOPLE
    before = lists("grammar")["before a noun"] - lists("grammar")["prepositions"]
    return short and sentence.word(at) in before


def _is_first_comma(sentence: Sentence, at: int) -> bool:
    """Whether a comma after word `at` is the first, so that it ends no aside."""
    near = range(sentence.start, min(at + 1, sentence.end - 1))
    return next((each for each in near if "," in sentence.gap(each)), None) == at


def _before_verb(sentence: Sentence, at: int) -> int:
    """The last word of the subject of the verb that stands before word `at`, or one before the sentence."""
    verbs = lists("grammar")["be"] | lists("grammar")["ends a subject"] | {"can't"}
    near = range(at - 1, max(at - BACK, sentence.start), -1)
    return next((each - 1 for each in near if sentence.word(each) in verbs), sentence.start - 1)


def _leads_in(sentence: Sentence) -> bool:
    """Whether the sentence opens with what is no subject: "if it rains, the men stay in"."""
    opening = sentence.word(sentence.start)
    return opening in lists("grammar")["prepositions"] or opening in lists("grammar")["leads in"]


def _begins_noun(sentence: Sentence, at: int) -> bool:
    """Whether word `at` may begin a subject: "the family", "Dad", but not "built by men"."""
    word, small = sentence.word(at), lists("grammar")["prepositions"]
    opens = word in lists("grammar")["before a noun"] and word not in small
    return (
        opens
        or PEOPLE in (kind_of(word), kind_of(sentence.word(at + 1)))
        or (sentence.capital(at) and _is_first_comma(sentence, at - 1))
    )


def _is_new_name(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is as a name, with nothing to do with the word before: "since it closed Mum has"."""
    before, grammar = sentence.word(at - 1), lists("grammar")
    own = before in grammar["before a noun"] or before in grammar["starts a clause"]
    alone = sentence.capital(at) and not sentence.capital(at - 1) and at - 1 > sentence.start
    return (
        kind_of(sentence.word(at)) == PEOPLE
        and alone
        and not own
        and before not in grammar["prepositions"]
        and sentence.gap(at - 1) == " "
    )


def _is_initial(sentence: Sentence, at: int) -> bool:
    """Whether a letter stands for somebody's name and opens its clause: "Panel: R is not ready to change"."""
    opens = at == sentence.start or not sentence.touches(at - 1)
    letter = len(sentence.word(at)) == 1 and sentence.word(at) not in ("a", "i")
    return letter and opens and sentence.capital(at)


def _has_object_before(sentence: Sentence, at: int, last: int) -> bool:
    """Whether word `at` is a pronoun that acts on the people named right before it: "the men we support".

    `last` is the last word of the subject.
    """
    pronoun = sentence.word(at) in ("we", "they", "you", "i", "he", "she", "it")
    acts_alone = sentence.word(at + 1).removesuffix("s") in lists("grammar")["may be a noun too"]
    acts_alone = acts_alone or sentence.word(at + 2) == "to"  # "the people we want to help are"
    acts_alone = acts_alone or at + 1 == last  # "the men we house are"
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
    while end < min(after, at + 3) and sentence.touches(end - 1) and not has_ended(sentence, end):
        word = sentence.word(end)
        verbal = word.endswith(("ing", "ed", "ly"))
        if verbal or (word in grammar["never a noun"] and word != "home"):
            break
        end += 1
    return end


def has_ended(sentence: Sentence, at: int) -> bool:
    """Whether no noun belongs to the one before word `at`: "families need homes", "the man next door"."""
    grammar, word, before = lists("grammar"), sentence.word(at), sentence.word(at - 1)
    several = before.endswith("s") or before in lists("people")["several"]
    return several or word == "next" or word in grammar["past verbs"]


def short_subject(word: str) -> str:
    """Whom "they're" or "it's" is about."""
    for kind, section in ((PEOPLE, "people, for sure"), (THINGS, "things, for sure")):
        if word in lists("grammar")[section]:
            return kind
    return ""
