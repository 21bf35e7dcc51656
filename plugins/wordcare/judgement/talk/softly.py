"""Tells when less than proof is enough, as the sentence talks about words, or about what a law says.

Advice keeps quiet there, unless the words are a name for people. In 2,200 places where expressions
that do not stop a page were rightly found, one in 130 stands in such a sentence.

What stops a page elsewhere still counts there, but only warns. Nobody is stopped while they write
about the words, about themselves or about their own people, or say that the words do not fit somebody.
"""

from __future__ import annotations

from wordcare.matching.kinds import names_somebody
from wordcare.matching.lists import lists
from wordcare.matching.signs import other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence


_LAWS = ("act", "regulations", "code", "directive", "convention")
_IN = ("in", "by")
_PARTS = ("part", "schedule", "article", "regulation")
_DENIES = ("isn't", "aren't", "wasn't", "weren't")
_LEADS_TO_NAME = ("like", "becoming")
_OUR, _HAS = ("my", "our"), ("has", "had")
_VERBS = ("base", "s", "past", "ing")
_SHARED = ("of", "with", "like", "among")
_OF_A_THING = ("word", "term", "terms", "expression", "expressions")
"""Before "of" these are no talk about words: "terms of reference", "an expression of interest"."""


def softly(scene: Scene, level: str) -> str:
    """Why an expression that does not stop a page is let pass; empty when nothing in the sentence says so.

    `level` is that of its page.
    """
    sentence = scene.sentence
    if level == "advise" and (law := _law(sentence)):
        return f"advice keeps quiet where the sentence is about a law: “{law}”"
    if names_somebody(sentence) or "the" in (
        sentence.word(sentence.first),
        sentence.word(sentence.first - 1),
    ):
        return ""  # and not "the intentionally homeless"
    if sign := _sign(scene, lists("speaking")["signs of talk about words, for advice"]):
        return f"advice keeps quiet where the sentence talks about words: “{sign}”"
    for at in range(sentence.start + 1, sentence.first):
        word = sentence.word(at)
        if word in _LAWS and sentence.capital(at) and sentence.capital(at - 1):
            return f"advice keeps quiet where the sentence is about a law: “{sentence.word(at - 1)} {word}”"
    return ""


def _law(sentence: Sentence) -> str:
    """What says that a sentence is about what a law says: "the 1996 Act", "by law", "under Part 7"."""
    for at in range(sentence.start + 1, sentence.end):
        word, before = sentence.word(at), sentence.word(at - 1)
        named = word in _LAWS and sentence.capital(at) and (before == "the" or before.isdigit())
        if named or (word == "law" and before in _IN and sentence.gap(at - 1) == " "):
            return f"{before} {word}"
        if before in _PARTS and word.isdigit() and sentence.word(at - 2) == "under":
            return f"under {before} {word}"
    return ""


def doubt(scene: Scene) -> str:
    """Why words that stop a page elsewhere may be no use of them here; empty when nothing says so."""
    speaking, sentence = lists("speaking"), scene.sentence
    others = ["signs of what others say, for doubt"] if scene.label else []
    if sign := _sign(scene, speaking.joined("signs of talk about words, for doubt", *others)):
        return f"it may be used or only talked about: “{sign}”"
    at = sentence.first - 1
    while sentence.word(at) in speaking["between signs and a name"]:
        at -= 1
    if denied := _denied(sentence, at):
        return f"it may be denied of somebody: “{denied}”"
    own = _own(sentence, at)
    return f"it may be the writer’s own story: “{own}”" if own else ""


def _denied(sentence: Sentence, at: int) -> str:
    """What denies a name that it leads to, at word `at`: "is not a junkie", but not "is not a junkie den"."""
    after, grammar = sentence.word(sentence.last), lists("grammar")
    if after and sentence.touches(sentence.last - 1) and after not in grammar["never a noun"]:
        return ""
    word, before = sentence.word(at), sentence.word(at - 1)
    if word in ("not", "never") and before in grammar["be"]:
        return f"{before} {word}"
    return word if word in _DENIES else ""


def _own(sentence: Sentence, at: int) -> str:
    """What says that a name may be the writer's own; word `at` leads to the name."""
    word, before = sentence.word(at), sentence.word(at - 1)
    if word == "i" and before in ("am", "was"):
        return f"{before} I"  # "was I an addict at all?"
    if word in _LEADS_TO_NAME and sentence.word(sentence.last) == "i":
        return f"{word} … I"  # "like any addict I had my plans"
    if kin := _kin(sentence, at):
        return kin
    if (before, word) == ("life", "as") and sentence.word(at - 2) in ("", "my"):
        return "life as"  # at the beginning, or "my life as an alcoholic"
    shared = word in ("other", "fellow") and before in _SHARED and "i" in sentence.others
    return f"{before} {word} … I" if shared else ""  # "I got well with a room full of other addicts"


def _kin(sentence: Sentence, at: int) -> str:
    """The writer's own people, of whom it is said: "my dad was an alcoholic", "our son took his life".

    Nobody's insult is part of a story, and "our partner has addicts" speaks of others.
    """
    people = lists("people")
    if sentence.feature in _VERBS:
        at -= sentence.word(at) in _HAS
    elif (
        sentence.word(at) in lists("grammar")["be"]
        and sentence.word(sentence.last - 1) in people["said of kin"]
    ):
        at -= 1
    else:
        return ""
    at -= sentence.word(at) == "who"
    whose, word = sentence.word(at - 1), sentence.word(at)
    return f"{whose} {word}" if whose in _OUR and word in people["kin"] else ""


def _sign(scene: Scene, signs: frozenset[str]) -> str:
    """The word of the sentence that is one of `signs`; empty when none is."""
    sentence = scene.sentence
    if signs.isdisjoint(sentence.others):
        return ""
    for at in (*range(sentence.start, sentence.first), *range(sentence.last, sentence.end)):
        word = sentence.word(at)
        if word in signs and not _means_else(sentence, at) and not other_sense(scene, at):
            return word
    return ""


def _means_else(sentence: Sentence, at: int) -> bool:
    """Whether a sign is part of an address or a turn of phrase: "words/addict.md", "terms of reference"."""
    after = sentence.word(at + 1)
    return bool(after) and (sentence.gap(at) == "/" or (after == "of" and sentence.word(at) in _OF_A_THING))
