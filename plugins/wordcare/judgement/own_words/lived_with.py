"""Tells when words are for what writers live with: "my relapse", "I suffered a breakdown"."""

from __future__ import annotations

from wordcare.judgement.own_words.own_story import WANTS, article_of, leads_from_me
from wordcare.matching.kinds import names_somebody
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_I = ("i", "i'm", "i've", "i'd", "i'll")
_BODY = ("body", "leg", "legs", "hand", "hands", "arm", "arms", "back", "foot", "feet", "mind", "brain")
_HAD = ("suffered", "had", "survived")
_SINCE = ("also", "once", "recently", "then")


def lived_with(sentence: Sentence) -> bool:
    """Whether it is what the writer has, had or lives with."""
    return _is_mine(sentence) or _is_what_i_had(sentence)


def _is_mine(sentence: Sentence) -> bool:
    """Whether it is what the writer lives with: "my relapse", but not "my clients"."""
    mine = sentence.word(sentence.first - 1) == "my"
    return mine and sentence.word(sentence.last - 1) in lists("people")["what people live with"]


def _is_what_i_had(sentence: Sentence) -> bool:
    """Whether it is what the writer had: "I suffered a breakdown", "my own history of abuse"."""
    article = article_of(sentence)
    at = (article if article >= 0 else sentence.first) - 1
    if sentence.word(sentence.last) in _BODY and sentence.word(at) in ("have", "had"):
        return sentence.word(at - 1) in _I
    lived = sentence.word(sentence.last - 1) in lists("people")["what people live with"]
    if not lived or names_somebody(sentence):
        return False
    at -= sentence.word(at) == "from" and sentence.word(at - 1) == "suffered"
    if sentence.word(at) == "of" and sentence.word(at - 1) in ("history", "years"):
        return "my" in (sentence.word(at - 2), sentence.word(at - 3))
    if sentence.word(at) == "with" and sentence.word(at - 1) in ("lived", "live"):
        return leads_from_me(sentence, at - 1, WANTS)
    if sentence.word(at) == "after" and article >= 0:
        return leads_from_me(sentence, at)  # "I was in hospital after a failed suicide attempt"
    if article < 0 and sentence.word(at) in ("have", "had") and sentence.word(at - 1) in _I:
        return True  # "I have 'high-functioning autism'"
    had = article >= 0 and sentence.word(at) in _HAD and sentence.word(at - 1) in (*_I, *_SINCE)
    return had and leads_from_me(sentence, at, WANTS)
