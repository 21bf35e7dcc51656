"""Tells when writers count themselves in, or say what they were to others: "me and other addicts"."""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts
from wordcare.judgement.talk.told import ends_there
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

AS = 8
"""How many words before "as an addict" may hold who took the writer for one."""
FEW = 4
"""How many words after a match may say whose it is."""
_ARTICLES = ("a", "an")
_LIKE_US = ("me", "us", "myself", "ourselves")
_SO_AM_I = (["and", "so", "was", "i"], ["and", "so", "am", "i"])
"""After a name for another: "Mum was an addict and so was I, so none of this is news to me"."""
_ARE = ("am", "are", "i'm", "we're")


def is_one_too(scene: Scene) -> bool:
    """Whether the writer says that they are one of those, were called so, or are not."""
    sentence = scene.sentence
    return _counts_in(sentence) or _is_their_label(scene) or _denies_it(scene) or _was_taken_for(sentence)


def _counts_in(sentence: Sentence) -> bool:
    """Whether they count themselves among them: "me and other addicts", "addicts, being one myself"."""
    at = sentence.first - 1
    if sentence.word(at) == "other" and sentence.word(at - 1) == "and" and sentence.word(at - 2) in _LIKE_US:
        return True
    if sentence.texts[sentence.last : sentence.last + 4] in _SO_AM_I:
        return sentence.last + 4 >= sentence.end or not sentence.touches(sentence.last + 3)
    later = range(sentence.last, sentence.end - 1)
    return any(
        sentence.word(at) == "one"
        and (
            sentence.word(at + 1) in _LIKE_US
            or sentence.word(at - 1) == "i'm"
            or sentence.word(at - 2) == "i"
        )
        and sentence.word(at - 1) in ("being", "am", "was", "i'm", "been")
        for at in later
    )


def _denies_it(scene: Scene) -> bool:
    """Whether it is what the writer says they are not: "I'm a friend who has diabetes, not a diabetic"."""
    sentence = scene.sentence
    at = sentence.first - 1
    if sentence.word(at) == "no" and sentence.word(at - 1) in ("i'm", "im"):
        return ends_there(scene)  # "I'm no scrounger"
    denied = sentence.word(at) == "not" and not sentence.touches(at - 1)
    return denied and sentence.word(sentence.start) in ("i'm", "i") and ends_there(scene)


def _was_taken_for(sentence: Sentence) -> bool:
    """Whether it is what the writer was taken for: "I was outed by a newspaper as an alcoholic"."""
    at = sentence.first - 1 - (sentence.word(sentence.first - 1) in _ARTICLES)
    if sentence.word(at) != "as" or not no_verb_follows(sentence):
        return False
    near = (sentence.texts[each : each + 3] for each in range(max(at - AS, sentence.start), at - 2))
    return any(i == "i" and be in ("was", "am") and done.endswith("ed") for i, be, done in near)


def _is_their_label(scene: Scene) -> bool:
    """Whether they say what they were to others: "I was 'the drunk' until I changed schools"."""
    before = scene.sentence.word(scene.sentence.first - 1)
    signs = lists("speaking")["says it of themselves"]
    return bool(scene.label) and before == "the" and scene.ends_with(scene.sentence.first - 2, signs)


def is_the_one(sentence: Sentence, at: int) -> bool:
    """Whether "the" and the match are all that one is: "I am the junkie on your step"."""
    start = sentence.first if sentence.word(sentence.first) == "the" else sentence.first - 1
    if at != start - 1 or sentence.word(start) != "the" or sentence.word(at) not in _ARE:
        return False
    near = range(sentence.last, sentence.last + FEW)
    if any(
        sentence.word(each).endswith("'s") and kind_of(sentence.word(each + 1)) == PEOPLE for each in near
    ):
        return False  # "I am the alcoholic in bed 4's nurse"
    if start < sentence.first:
        return sentence.feature == "one" and not acts(sentence.word(sentence.last))
    return sentence.last >= sentence.end or not sentence.touches(sentence.last - 1)


def no_verb_follows(sentence: Sentence) -> bool:
    """Whether no verb follows, of which the match would be the subject: "I was a nurse and an addict ran"."""
    grammar, word = lists("grammar"), sentence.word(sentence.last)
    verbs = grammar["be"] | grammar["ends a subject"] | grammar["past verbs"]
    verb = word in verbs or word.endswith("ed") or acts(word)
    return not verb or not sentence.touches(sentence.last - 1)
