"""Tells senses apart by grammar: what noun follows, whom or what words are about, noun or verb.

The rules are few and exact, over closed lists (`grammar.txt`) and lists of nouns for people
and for things (`people.txt`, `things.txt`). A page asks for them by name; see `company`.
"""

from __future__ import annotations

from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

PEOPLE, THINGS = "people", "things"
FAR = 6
"""How many words after a match may belong to the noun that it describes."""
_QUOTES = " \"'”’»\u00a0\n-\u2010\u2011"
"""What may stand between a label and the noun it is put on."""
_OF_THINGS = ("tion", "sion", "ment", "ness", "ware", "logy", "graphy", "ism", "ance", "ture", "age")
_ADJECTIVES = ("ful", "ous", "ive", "less", "able", "ible")
HYPHENS = ("-", "\u2010", "\u2011")
LONG = 9
"""A sentence with so many other words has some of the commonest ones of its language."""
BACK = 16
"""How many words before a match may hold its subject."""


def elsewhere(scene: Scene) -> str:
    """Why the match is no such word at all: half of a compound, or a word of another language."""
    sentence = scene.sentence
    end = sentence.tokens[sentence.last - 1].end
    if sentence.text[end : end + 1] in HYPHENS and sentence.text[end + 1 : end + 2].isspace():
        return "it is the first half of a longer word"
    return "the sentence is not in English" if _in_another_language(sentence) else ""


def _in_another_language(sentence: Sentence) -> bool:
    """Whether a long sentence has common words of another language, and none of English."""
    if sentence.end - sentence.start - (sentence.last - sentence.first) < LONG:
        return False
    found = sentence.others
    grammar = lists("grammar")
    if not found.isdisjoint(grammar["signs of English"]):
        return False
    return len(found & grammar["signs of other languages"]) > 1


def meant(declared: Mapping[str, list[str]], scene: Scene) -> str:
    """What a page declares about grammar and is so, in words for people; empty when nothing is."""
    for key, judged in _JUDGED.items():
        found = judged(scene) if key in declared else ""
        if found and found in declared[key]:
            return _IN_WORDS[key, found]
    return ""


def followed_by(scene: Scene) -> str:
    """Gives "a noun" when the match describes a noun right after it: "the homeless charity"."""
    return "a noun" if _followed_by_noun(scene) else "no noun"


def _followed_by_noun(scene: Scene) -> bool:
    """Whether the match describes a noun right after it: "the homeless charity"."""
    sentence = scene.sentence
    return (
        sentence.last < sentence.end and sentence.touches(sentence.last - 1) and noun_at(scene, sentence.last)
    )


def noun_at(scene: Scene, at: int) -> bool:
    """Whether word `at` is a noun, or leads to one, after a name for people in the plural."""
    grammar, word = lists("grammar"), scene.sentence.word(at)
    if not word or word in grammar["never a noun"] or word in grammar["be"]:
        return False
    if word in grammar["may be a noun too"]:
        return _noun_by_what_follows(scene, at + 1)
    if word in grammar["verbs of people"] or word in grammar["past verbs"]:
        return False
    if word.endswith(("n't", "ly", "ed", "ing")) and word not in grammar["nouns in -ing"]:
        return False
    if word.endswith(_ADJECTIVES) and not _kind(word):
        return scene.sentence.touches(at) and noun_at(scene, at + 1)
    return not word[0].isdigit() and not _takes_object(scene, at)


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
    plural = word.endswith("s") and word not in grammar["never a noun"]
    return plural and not listed(word, lists("people")["people"])


def _takes_object(scene: Scene, at: int) -> bool:
    """Whether word `at` acts on what follows it, as in "language about the poor frames people"."""
    return (
        scene.sentence.word(at).endswith("s") and scene.sentence.word(at + 1) in lists("grammar")["objects"]
    )


def about(scene: Scene) -> str:
    """Whom or what the words are about: `PEOPLE`, `THINGS`, or "" when that cannot be told."""
    if scene.sentence.feature in ("several", "possessive"):
        return ""  # a noun of its own, which describes nothing
    return _noun_after(scene) or _subject(scene)


def _kind(word: str) -> str:
    if listed(word, lists("people")["people"]):
        return PEOPLE
    thing = listed(word, lists("things")["things"]) or word.removesuffix("s").endswith(_OF_THINGS)
    return THINGS if thing else ""


def _noun_after(scene: Scene) -> str:
    """What the last noun is that the match stands in front of: "hard-to-reach young men"."""
    grammar, sentence = lists("grammar"), scene.sentence
    kind, at = "", sentence.last
    while at < min(sentence.end, sentence.last + FAR) and not sentence.gap(at - 1).strip(_QUOTES):
        word = sentence.word(at)
        if word in grammar["never a noun"] or word in grammar["be"]:
            break
        kind = _kind(word) or kind
        at += 1
    return kind


def _subject(scene: Scene) -> str:
    """What the subject is, or the object that the match is said of: "the shelf is hard to reach"."""
    grammar, sentence = lists("grammar"), scene.sentence
    at = sentence.first - 1
    while at > sentence.start and sentence.word(at) in grammar["between subject and be"]:
        at -= 1
    if sentence.word(at) in grammar["be"]:
        return _short_subject(sentence.word(at)) or _noun_before(scene, at - 1)
    # "found the shelf hard to reach", "those hard to reach"
    return _kind(sentence.word(at)) if at == sentence.first - 1 else ""


def _short_subject(word: str) -> str:
    """Whom "they're" or "it's" is about."""
    for kind, section in ((PEOPLE, "people, for sure"), (THINGS, "things, for sure")):
        if word in lists("grammar")[section]:
            return kind
    return ""


def _noun_before(scene: Scene, last: int) -> str:
    """What the subject is that ends at word `last`, or a little before."""
    grammar, sentence = lists("grammar"), scene.sentence
    kinds: list[str] = []
    first = last + 1
    for at in range(last, max(sentence.start, last - BACK) - 1, -1):
        word = sentence.word(at)
        short = "" if word in ("that", "which") else _short_subject(word)
        if word == "who" or (short and not any(kinds)):
            return short
        if short or (any(kinds) and word in ("that", "which")):
            break
        if word in grammar["be"] or (word in grammar["starts a clause"] and word != "that"):
            break
        kinds.insert(0, _kind(word))
        first = at
    return _head(scene, first, kinds)


def _head(scene: Scene, first: int, kinds: list[str]) -> str:
    """What the first noun is that no preposition governs: "the clinic for young people", "families in need".

    `kinds` says what each word is from number `first` on. Of nouns side by side, the last one counts.
    """
    governed, others = False, [""]
    for at, kind in enumerate(kinds, start=first):
        if scene.sentence.word(at) in lists("grammar")["prepositions"]:
            governed = True
        elif kind and not any(kinds[at - first + 1 : at - first + 2]):
            if not governed:
                return kind
            others.append(kind)
            governed = False
    return PEOPLE if PEOPLE in others else others[-1]


def used_as(scene: Scene) -> str:
    """Whether the match is used as "a verb" or as "a noun"; "" when its neighbours do not tell."""
    grammar, sentence = lists("grammar"), scene.sentence
    before, after = sentence.word(sentence.first - 1), sentence.word(sentence.last)
    touching = sentence.touches(sentence.first - 1)
    if sentence.feature == "possessive":
        return "a noun"
    if touching and before in grammar["before a noun"]:
        return "a noun"
    if touching and before in grammar["before a verb"]:
        return "a verb"
    if after in ("the", "a", "an", "our", "your", "their", "his", "her", "my", "its", "them", "him", "it"):
        return "a verb"
    if sentence.feature in ("past", "ing", "base", "s"):
        return "a verb"
    return ""


_JUDGED = {"followed_by": followed_by, "about": about, "used_as": used_as}
"""What a page may declare about grammar, and what judges it."""

_IN_WORDS = {
    ("followed_by", "a noun"): "it describes the noun that follows",
    ("followed_by", "no noun"): "no noun follows",
    ("about", PEOPLE): "it is about people",
    ("about", THINGS): "it is about things, not people",
    ("used_as", "a noun"): "it is a noun here",
    ("used_as", "a verb"): "it is a verb here",
}
