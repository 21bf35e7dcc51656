"""Tells whether new words for people or things can stand where a noun stood, by the words around it."""

from __future__ import annotations

from wordcare.judgement.senses.sense import noun_at
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_ARTICLES = ("a", "an")
_AND = ("and", "or")
_NO_TAIL = ("describes what they do", "needs a plain noun")
"""Sections of words that no "people who" can follow."""
_SHARING = ("/", "&", "+")
"""Signs between two words that share what stands after them: "drug/alcohol users"."""


def noun_fits(say: str, feature: str, scene: Scene) -> bool:
    """Whether `say` can stand in the place of a noun for one or for several."""
    sentence = scene.sentence
    if before_noun(scene) or _shares_what_it_describes(sentence) or not _is_told_of_what(say, sentence):
        return False
    before = word_before(sentence)
    if say.split()[0] in lists("fits")["whole already"]:
        return not before or takes_article(say, sentence)
    start = opens_at(sentence)
    opening, describing = _word_left_of(sentence, start), sentence.texts[start : sentence.first]
    about_deeds = any(not lists("fits")[kind].isdisjoint(describing) for kind in _NO_TAIL)
    owned = opening in lists("fits")["owns"]
    if owned or (about_deeds and has_tail(say)):
        return owned and not has_tail(say)
    if opening == "the" and _is_of(sentence) and " of " not in say:
        return False  # "the misuse of drugs"
    if feature != "several":
        return _one_fits(say, opening, sentence)
    if is_list(say) and not has_tail(say) and (describing or opening in lists("fits")["before no list"]):
        return False  # "male" and "two" would go with "gay men" of "gay men and lesbians" only
    return _several_fit(opening, sentence)


def _is_told_of_what(say: str, sentence: Sentence) -> bool:
    """Whether what `say` is about is told, if it could be taken for that of drugs: "use was high"."""
    return say not in lists("fits")["means drugs alone"] or sentence.word(sentence.last) == "of"


def before_noun(scene: Scene) -> bool:
    """Whether a noun may come right after the match, so that both are one name: "the drug users forum"."""
    sentence = scene.sentence
    if sentence.last >= sentence.end or not sentence.touches(sentence.last - 1):
        return False
    return noun_at(scene, sentence.last) or _no_verb_of_one(sentence)


def _no_verb_of_one(sentence: Sentence) -> bool:
    """Whether what may be a verb is none, as it would end in s after one: "the drug user report"."""
    grammar, after = lists("grammar"), sentence.word(sentence.last)
    may_be_verb = after in grammar["verbs of people"] or after in grammar["may be a noun too"]
    return sentence.feature == "one" and may_be_verb and after not in grammar["never a noun"]


def has_tail(say: str) -> bool:
    """Whether `say` goes on after its noun: "people who", "numbers we watch"."""
    return not lists("fits")["begins a tail"].isdisjoint(say.split()[1:])


def is_list(say: str) -> bool:
    """Whether `say` names more than one thing: "gay men and lesbians"."""
    return "," in say or not {"and", "or"}.isdisjoint(say.split())


def word_before(sentence: Sentence) -> str:
    """The word right before the match, with nothing but a space between; else empty."""
    return _word_left_of(sentence, sentence.first)


def takes_article(say: str, sentence: Sentence) -> bool:
    """Whether `say` can take the place of the article before the match too: "an addict", "someone who"."""
    fits = lists("fits")
    return (
        word_before(sentence) in _ARTICLES
        and say.split()[0] in fits["takes the article"]
        and sentence.word(sentence.first - 2) not in fits["keeps its article"]
    )


def _word_left_of(sentence: Sentence, at: int) -> str:
    return sentence.word(at - 1) if sentence.touches(at - 1) else ""


def opens_at(sentence: Sentence) -> int:
    """Where the match begins, with all that describes it: the number of "young" in "our young addicts"."""
    at = sentence.first
    while _word_left_of(sentence, at) in lists("fits")["describes"]:
        at -= 1
    return at


def _is_of(sentence: Sentence) -> bool:
    return "of" in sentence.texts[sentence.first : sentence.last]


def _several_fit(opening: str, sentence: Sentence) -> bool:
    fits = lists("fits")
    if not opening or opening in fits["before several"]:
        return True
    return opening not in fits["before one"] and _acts(sentence)


def _one_fits(say: str, opening: str, sentence: Sentence) -> bool:
    """Whether there is the article, or the like, that a noun for one needs: not "moved to council"."""
    fits = lists("fits")
    if _counts_or_denies(opening, sentence) or _keeps_its_article(sentence):
        return False
    if opening in fits["before one"] or opening in fits["before one or several"]:
        return True
    alone = sentence.last - sentence.first == sentence.end - sentence.start
    bare = not opening or opening in fits["before several"] or _acts(sentence)
    bare = bare and opening not in fits["in a turn of phrase"]  # "he is on medication"
    return alone or (bare and (say[:1].isupper() or say.split()[-1] in fits["needs no article"]))


def _counts_or_denies(opening: str, sentence: Sentence) -> bool:
    """Whether the words before say how many, or that somebody is none: "one in three", "is no addict"."""
    after, grammar = sentence.word(sentence.last), lists("grammar")
    if opening == "one":
        number = sentence.word(sentence.last + 1)
        return after in ("in", "out") and (number in {*grammar["numbers"], "of"} or number[:1].isdigit())
    return opening == "no" and sentence.word(opens_at(sentence) - 2) in grammar["be"]


def _keeps_its_article(sentence: Sentence) -> bool:
    """Whether "a" belongs to a turn of phrase before the match: "what a junkie"."""
    at = opens_at(sentence) - 1
    return sentence.word(at) in _ARTICLES and sentence.word(at - 1) in lists("fits")["keeps its article"]


def _acts(sentence: Sentence) -> bool:
    """Whether the word before the match is a verb; in -ed it may describe: "suspected addicts"."""
    word, before = word_before(sentence), _word_left_of(sentence, sentence.first - 1)
    if not _is_verb(word):
        return False
    return not word.endswith("ed") or not (
        not before or before in lists("grammar")["before a noun"] or _is_verb(before)
    )


def _is_verb(word: str) -> bool:
    grammar = lists("grammar")
    bases = (word, word.removesuffix("s"), word.removesuffix("ing"), f"{word.removesuffix('ing')}e")
    return (
        word in grammar["past verbs"]
        or word.endswith("ed")
        or any(base in grammar["verbs of people"] for base in bases)
    )


def _shares_what_it_describes(sentence: Sentence) -> bool:
    """Whether a word before the match needs its noun too: "drug and alcohol misusers"."""
    first = sentence.first
    if first == sentence.start:
        return False
    if sentence.gap(first - 1).strip() in _SHARING:
        return True
    if word_before(sentence) not in _AND or not sentence.touches(first - 2):
        return False
    other = sentence.word(first - 2)
    whole = (
        (other.endswith("s") and not other.endswith("ss"))
        or other in lists("grammar")["never a noun"]
        or kind_of(other) == PEOPLE
    )
    name = sentence.capital(first - 2) and first - 2 > sentence.start
    return not whole and not name and not _is_verb(other)
