"""Offers a replacement that can stand where the words stood, or says why there is none.

Only an `instead` item that says which forms it `fits` can be offered, and only when it is
the one item that fits. A replacement is not a translation: when in doubt, a person writes.
What stands in quotation marks is left as somebody said it. The word "a" or "an" before the
words is changed with them.
"""

from __future__ import annotations

from wordcare.matching.lists import lists
from wordcare.matching.sense import HYPHENS, noun_at, used_as
from wordcare.matching.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence
    from wordcare.rulebook.word import Word as WordPage

QUOTED = "it is part of a quotation, and quotations stay as they are"
CHOICE = "only you can tell which words fit here"
GRAMMAR = "the words around it would have to change too"

IN_PLACE = "in place of "
"""Begins a note on a replacement that is meant for some of the words of its page only, up to a comma."""

_NOUNS = ("one", "several")
_ARTICLES = ("a", "an")
_SAID_WITH_A_VOWEL = "AEFHILMNORSX"
"""Letters whose names begin with a vowel: an NHS trust, an MP."""
_HELPERS = 3
"""How far before a verb its helping verb may stand: "has never been"."""


class Fix:
    """What to put in place of the words, and of `before` words before them; or why there is nothing."""

    __slots__ = ("before", "say", "why_not")

    def __init__(self, say: str, before: int = 0, why_not: str = "") -> None:
        self.say = say
        self.before = before
        """1 when the article before the words goes too, and `say` brings its own if it needs one."""
        self.why_not = why_not


def fix(page: WordPage, feature: str, scene: Scene) -> Fix:
    """The one replacement that fits the grammar, with its capital letter."""
    sentence = scene.sentence
    fitting = [
        say
        for say, fits, note in page.instead
        if fits and fits in (feature, "any") and _made_for(say, note, page.avoid, sentence)
    ]
    if _quoted(scene):
        return Fix("", why_not=QUOTED)
    if len(fitting) != 1:
        return Fix("", why_not=CHOICE)
    if not _fits(fitting[0], feature, scene):
        return Fix("", why_not=GRAMMAR)
    return _with_article(fitting[0], sentence)


def _made_for(say: str, note: str, avoided: list[str], sentence: Sentence) -> bool:
    """Whether `say` is meant for the match: a note may tell, or a word that it keeps of some expression.

    "Council" stands "in place of LA", and not of "TA". "Person with dementia" is made for "dementia
    sufferer", and not for "Alzheimer's sufferer".
    """
    match = sentence.texts[sentence.first : sentence.last]
    if note.startswith(IN_PLACE):
        return [word.text for word in words(note.removeprefix(IN_PLACE).partition(",")[0])] == match
    small = lists("grammar")["never a noun"]
    spoken = {word.text for word in words(say)} - small
    kept = spoken.intersection(word.text for expression in avoided for word in words(expression))
    return not kept or not kept.isdisjoint(match)


def _quoted(scene: Scene) -> bool:
    """Whether the match is in quotation marks, or after a straight one that is still open."""
    if any(scene.quotations.spoken(span) for span in scene.around):
        return True
    sentence = scene.sentence
    return scene.quotations.is_open(sentence.starts[sentence.first])


def _fits(say: str, feature: str, scene: Scene) -> bool:
    """Whether `say` can stand where the match stands, as far as its neighbours tell."""
    if feature == "possessive" or _glued(scene.sentence) or _shares_a_noun(say, scene.sentence):
        return False
    if feature in _NOUNS:
        return not _before_noun(scene) and _noun_fits(say, feature, scene.sentence)
    if feature in ("base", "s"):
        return used_as(scene) == "a verb"
    return feature != "past" or not _wants_participle(say, scene.sentence)


def _before_noun(scene: Scene) -> bool:
    """Whether a noun may come right after the match, so that both are one name: "the drug users forum"."""
    sentence = scene.sentence
    return (
        sentence.last < sentence.end and sentence.touches(sentence.last - 1) and noun_at(scene, sentence.last)
    )


def _glued(sentence: Sentence) -> bool:
    """Whether a hyphen or an apostrophe ties the match to more: "ex-addicts", "addicts' views"."""
    start, end = sentence.starts[sentence.first], sentence.ends[sentence.last - 1]
    after = sentence.text[end : end + 1]
    return sentence.text[max(start - 1, 0) : start] in HYPHENS or (after != "" and after in "-‐‑'’")


def _shares_a_noun(say: str, sentence: Sentence) -> bool:
    """Whether a noun further on may belong to the match too, and `say` could not stand before it.

    "The homeless and rough sleeper population", but not "the homeless and the poor".
    """
    tail = lists("fits")["begins a tail"].intersection(say.split()[1:])
    if (
        not tail
        or sentence.word(sentence.last) not in ("and", "or")
        or not sentence.touches(sentence.last - 1)
    ):
        return False
    following = sentence.word(sentence.last + 1)
    several = following.endswith("s") or following in lists("fits")["several people"]
    return not several and following not in lists("grammar")["never a noun"]


def _noun_fits(say: str, feature: str, sentence: Sentence) -> bool:
    """Whether the word before the match can stand before `say` as well."""
    fits = lists("fits")
    before = _word_before(sentence)
    if say.split()[0] in fits["whole already"]:
        return not before or _takes_article(say, sentence)
    if not before or before in fits["describes"]:
        return True
    if before in fits["owns"]:
        return say.split()[0] != "people"
    if feature == "several":
        return before not in fits["before one"] and (before in fits["before several"] or _is_verb(before))
    return before in fits["before one"] or before in fits["before several"]


def _word_before(sentence: Sentence) -> str:
    """The word right before the match, with nothing but a space between; else empty."""
    before = sentence.first - 1
    return sentence.word(before) if sentence.touches(before) else ""


def _is_verb(word: str) -> bool:
    grammar = lists("grammar")
    bases = (word, word.removesuffix("s"), word.removesuffix("ing"), f"{word.removesuffix('ing')}e")
    return (
        word in grammar["past verbs"]
        or word.endswith("ed")
        or any(base in grammar["verbs of people"] for base in bases)
    )


def _wants_participle(say: str, sentence: Sentence) -> bool:
    """Whether `say` is a simple past, where a helping verb asks for another form: "has ran"."""
    fits = lists("fits")
    if say.split()[0] not in fits["past only"]:
        return False
    near = range(max(sentence.first - _HELPERS, sentence.start), sentence.first)
    return any(sentence.word(at) in fits["helps a verb"] for at in near)


def _takes_article(say: str, sentence: Sentence) -> bool:
    """Whether `say` can take the place of the article before the match too: "an addict", "someone who"."""
    fits = lists("fits")
    return (
        _word_before(sentence) in _ARTICLES
        and say.split()[0] in fits["takes the article"]
        and sentence.word(sentence.first - 2) not in fits["keeps its article"]
    )


def _with_article(say: str, sentence: Sentence) -> Fix:
    article = _word_before(sentence)
    if article not in _ARTICLES:
        return Fix(_in_capitals(say, sentence, sentence.first))
    if _takes_article(say, sentence):
        return Fix(_in_capitals(say, sentence, sentence.first - 1), before=1)
    said = _in_capitals(say, sentence, sentence.first)
    fitting = article_of(said)
    if fitting == article:
        return Fix(said)
    return Fix(f"{_in_capitals(fitting, sentence, sentence.first - 1)} {said}", before=1)


def article_of(words: str) -> str:
    """The article that sounds right before `words`: "a" or "an"."""
    first = words.split()[0]
    if first[:1].isdigit():
        return "an" if first[0] == "8" or first[:2] in ("11", "18") else "a"
    if len(first) > 1 and first[:2].isupper():
        return "an" if first[0] in _SAID_WITH_A_VOWEL else "a"
    fits, low = lists("fits"), f"{first.lower()}-"
    if low.startswith(tuple(fits["vowel sound"])):
        return "an"
    return "an" if low[0] in "aeiou" and not low.startswith(tuple(fits["no vowel sound"])) else "a"


def _in_capitals(say: str, sentence: Sentence, at: int) -> str:
    """`say` with a capital letter where word `at`, which it replaces, has one for its place.

    An acronym has capitals anywhere, so only its place tells; in a sentence all of capitals,
    `say` is written so too.
    """
    written = sentence.text[sentence.starts[at] : sentence.ends[at]]
    if _shouted(sentence):
        return say.upper()
    opens = written[:1].isupper() and (at == sentence.start or written[1:].islower())
    return say[:1].upper() + say[1:] if opens else say


def _shouted(sentence: Sentence) -> bool:
    """Whether the whole sentence is in capitals; a lone acronym does not tell."""
    first, last = sentence.starts[sentence.start], sentence.ends[sentence.end - 1]
    several = sentence.end - sentence.start > 1
    return several and sentence.text[first:last].isupper()
