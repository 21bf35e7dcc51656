"""Tells whether new words keep their meaning beside what "and", "or", a comma or a sign joins to them."""

from __future__ import annotations

from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists
from wordcare.matching.sentence import stems
from wordcare.replacing.noun_fits import has_tail, is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_AND = ("and", "or")
_SIGNS = ("/", "&", "+")
_ARTICLES = ("a", "an", "the")
_NEAR = 4
"""How far from the match the new words may not stand already."""
_ITEM = 3
"""A list whose items have more words is told from a new part of the sentence no more."""
_PREFIXES = ("mis", "ab", "over", "re", "un")
"""What makes another word of a new one, so that both would stand against each other: "use and misuse"."""


def joined_fits(say: str, sentence: Sentence) -> bool:
    """Whether nothing beside the match would be torn from it by `say`, or be said twice."""
    return not (
        _shares_a_noun(say, sentence)
        or _is_said_already(say, sentence)
        or (is_list(say) and _is_joined(sentence))
    )


def _shares_a_noun(say: str, sentence: Sentence) -> bool:
    """Whether what is joined may belong to the end of `say`, or lean on the match.

    "The homeless and rough sleeper population", but not "the homeless and the poor"; "people who
    use drugs and dealers", but not "people who are homeless and carers"; "the disabled and elderly".
    """
    joined, tail = joined_after(sentence), has_tail(say)
    if not joined or not (tail or sentence.word(sentence.first) == "the"):
        return False
    following, after = sentence.word(joined), sentence.word(joined + 1)
    if sentence.gap(joined - 1).strip() in _SIGNS or following == "two":
        return True  # "an addict or two"
    fits, grammar = lists("fits"), lists("grammar")
    if after in fits["several people"] and not tail:
        return False  # "the disabled and older people"
    if _describes(following):
        return True
    if following in fits["several people"] or following in grammar["never a noun"]:
        return False
    if sentence.feature == "past" and following in grammar["people, for sure"]:
        return False  # "he committed suicide, and nobody talks of it"
    if not tail and (kind_of(following) == PEOPLE or _is_verb(following, after)):
        return False
    if not following.endswith("s") or following.endswith(("ss", "ous")):
        return True
    last = say.split()[-1]
    return last in fits["several people"] or (last.endswith("s") and not last.endswith("ss"))


def _describes(word: str) -> bool:
    """Whether a word after "the poor and" describes people too, or begins what does: "sick", "newly"."""
    how = lists("grammar")["says how people are"] | lists("fits")["how very"]
    return word in how or (word.endswith("ly") and word not in lists("grammar")["never a noun"])


def _is_verb(word: str, after: str) -> bool:
    """Whether a word says what is done: "we feed the poor and clothe the naked"."""
    grammar = lists("grammar")
    acts_on = after in _ARTICLES or after in lists("fits")["owns"]
    return acts_on or word in grammar["verbs of people"] or word in grammar["past verbs"]


def _is_said_already(say: str, sentence: Sentence) -> bool:
    """Whether a word that `say` brings in stands beside the match already: "time or bandwidth"."""
    small = lists("grammar")["never a noun"] | lists("fits")["several people"] | lists("people")["anybody"]
    own = {stem for word in sentence.texts[sentence.first : sentence.last] for stem in stems(word)}
    brought = {word.strip(",") for word in say.lower().split()} - small - {"someone"}
    new = {stem for word in brought if own.isdisjoint(stems(word)) for stem in stems(word)}
    new |= {prefix + word for prefix in _PREFIXES for word in new}
    before = range(sentence.first - 1, sentence.first - 1 - _NEAR, -1)
    after = range(sentence.last, sentence.last + _NEAR)
    return any(_comes_to(new, sentence, places) for places in (before, after))


def _comes_to(new: set[str], sentence: Sentence, places: range) -> bool:
    """Whether one of `new` is met at `places` before a verb is: not in "the paper wrote about"."""
    grammar = lists("grammar")
    for at in places:
        word = sentence.word(at)
        if not new.isdisjoint(stems(word)):
            return True
        if word in grammar["be"] or word in grammar["past verbs"]:
            return False
    return False


def _is_joined(sentence: Sentence) -> bool:
    """Whether the match is one of several things in a list: "nurses and clinicians"."""
    return joined_after(sentence) > 0 or joined_before(sentence) >= 0


def joined_before(sentence: Sentence) -> int:
    """The number of the last word of what is joined before the match; -1 when nothing is."""
    at = sentence.first - 1
    while sentence.word(at) in _ARTICLES or sentence.word(at) in lists("fits")["describes"]:
        at -= 1
    if at >= sentence.start and sentence.gap(at).strip() in _SIGNS:
        return at
    return at - 1 if sentence.word(at) in _AND else -1


def joined_after(sentence: Sentence) -> int:
    """The number of the first word of what is joined after the match; 0 when nothing is."""
    last = sentence.last
    if last >= sentence.end:
        return 0
    sign = sentence.gap(last - 1).strip()
    if sign in _SIGNS:
        return last
    if sign in ("", ",") and sentence.word(last) in _AND:
        return last + 1 if last + 1 < sentence.end else 0
    return last if sign == "," and _is_listed(sentence, last) else 0


def _is_listed(sentence: Sentence, at: int) -> bool:
    """Whether a list of short items goes on from word `at` to an "and": "the poor, old and sick"."""
    grammar, size = lists("grammar"), 0
    apart = grammar["never a noun"] - grammar["says how people are"]
    for each in range(at, sentence.end - 1):
        word = sentence.word(each)
        if word in _AND:
            return True
        if word in apart or size == _ITEM:
            return False
        size = 0 if "," in sentence.gap(each) else size + 1
    return False
