"""Tells whether new words would still say what the old ones said, beside what is said with them.

Grammar alone does not tell: "so-called people who use drugs" and "what a person who uses drugs!"
are whole sentences, and say something that nobody meant.
"""

from __future__ import annotations

from wordcare.matching.kinds import is_for_people
from wordcare.matching.lists import lists
from wordcare.matching.sentence import stems
from wordcare.matching.words import words
from wordcare.replacing.joined_fits import joined_after, joined_before
from wordcare.replacing.noun_fits import has_tail, opens_at, word_before

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_ARTICLES = ("a", "an", "the")
_HIM = ("him", "her", "them", "us", "me")
_LONG_OTHERS = (2, 3)
"""How many words a name for the other half has: the rich, the well off."""
_NEAR = 8
"""How far from the match the same turn of phrase would be heard twice."""
_ITEM = 3
"""How many words one of several people who are joined may have: "and young fathers"."""


def keeps_meaning(say: str, feature: str, sentence: Sentence) -> bool:
    """Whether nothing around the match goes with the old words only."""
    if feature in ("one", "several") and (_is_called_out(sentence) or _is_so_called(sentence)):
        return False
    if feature in ("one", "several") and _says_who_somebody_is(sentence):
        return False
    return not (
        _is_said_near(say, sentence)
        or _says_its_preposition_twice(say, sentence)
        or _is_one_of_a_pair(say, sentence)
        or _is_willed(say, feature, sentence)
        or _was_done_to_somebody(say, sentence)
        or _is_set_against(sentence)
        or _tells_of_strength(say, sentence)
    )


def _is_called_out(sentence: Sentence) -> bool:
    """Whether the words are a cry, which says them to somebody: "Junkies!", "What a junkie!"."""
    end = sentence.ends[sentence.last - 1]
    short = sentence.first - sentence.start < _ITEM
    return sentence.last == sentence.end and short and sentence.text[end : end + 1] == "!"


def _is_so_called(sentence: Sentence) -> bool:
    """Whether the words are held at arm's length: "the so-called junkies"."""
    return word_before(sentence) == "called" and sentence.word(sentence.first - 2) == "so"


def _is_said_near(say: str, sentence: Sentence) -> bool:
    """Whether all of `say` stands beside the match already: "from now on, going forward"."""
    new = [word.text for word in words(say)]
    before = sentence.texts[max(sentence.first - _NEAR, sentence.start) : sentence.first]
    after = sentence.texts[sentence.last : min(sentence.last + _NEAR, sentence.end)]
    return len(new) > 1 and any(
        some[at : at + len(new)] == new for some in (before, after) for at in range(len(some))
    )


def _says_its_preposition_twice(say: str, sentence: Sentence) -> bool:
    """Whether `say` ends with what follows already: "kept in hospital under the Act under section 2"."""
    if not sentence.touches(sentence.last - 1):
        return False
    new = [word for word in say.split() if word in lists("grammar")["prepositions"]]
    return new[-1:] == [sentence.word(sentence.last)]


def _is_one_of_a_pair(say: str, sentence: Sentence) -> bool:
    """Whether the match names one of two that belong together, and `say` both: "mothers and fathers"."""
    pairs, own = lists("fits")["goes in pairs"], stems(sentence.word(sentence.last - 1))
    if pairs.isdisjoint(own) or (say.split()[-1] in own and not has_tail(say)):
        return False
    after, before = joined_after(sentence), joined_before(sentence)
    near = [*range(after, after + _ITEM)] if after else []
    near += [before] if before >= 0 else []
    return any(not pairs.isdisjoint(stems(sentence.word(at))) for at in near)


def _is_willed(say: str, feature: str, sentence: Sentence) -> bool:
    """Whether somebody may mean to do what only comes to pass in `say`: "tried to die", "considered it"."""
    fits, before, further = lists("fits"), word_before(sentence), sentence.word(sentence.first - 2)
    if say.split()[0] not in fits["comes to pass"]:
        return False
    if before == "to":
        return further not in fits["may come to pass"]
    if feature == "ing":
        return not is_for_people(before) and not (before == "of" and further in fits["how likely"])
    return before in _HIM  # "helped him commit"


def _was_done_to_somebody(say: str, sentence: Sentence) -> bool:
    """Whether somebody was harmed by what the match names, and by `say` nobody is: "a victim of abuse"."""
    harm, match = lists("fits")["does harm"], sentence.texts[sentence.first : sentence.last]
    if harm.isdisjoint(match) or not harm.isdisjoint(say.split()):
        return False
    before = sentence.texts[max(sentence.first - _NEAR, sentence.start) : sentence.first]
    return not lists("fits")["was harmed"].isdisjoint(before)


def _is_set_against(sentence: Sentence) -> bool:
    """Whether those named as a group stand against others so named: "the rich and the poor".

    Or against themselves, as in "the blind leading the blind".
    """
    match = sentence.texts[sentence.first : sentence.last]
    if match[0] != "the":
        return False
    around = range(sentence.start, sentence.end - 1)
    others = {" ".join(sentence.texts[at : at + long]) for at in around for long in _LONG_OTHERS}
    size = len(match) + 1
    twice = (sentence.first - size, sentence.last + 1)
    again = any(sentence.texts[max(at, sentence.start) : at + size - 1] == match for at in twice)
    return again or not lists("fits")["the other half"].isdisjoint(others)


def _tells_of_strength(say: str, sentence: Sentence) -> bool:
    """Whether somebody strong is meant, and `say` does not say so: "able-bodied people to lift boxes"."""
    fits = lists("fits")
    silent = say.replace("-", " ") in fits["of no strength"]
    return silent and not fits["asks for strength"].isdisjoint(sentence.others)


def _says_who_somebody_is(sentence: Sentence) -> bool:
    """Whether "who are" comes before, so that somebody would be named twice: "people who are drug users"."""
    grammar, at = lists("grammar"), opens_at(sentence) - 1
    while sentence.word(at) in _ARTICLES:
        at -= 1
    if sentence.word(at) not in lists("fits")["says who somebody is"]:
        return False
    while sentence.word(at) in grammar["be"] or sentence.word(at) in grammar["between subject and be"]:
        at -= 1
    return sentence.word(at) in ("who", "that")
