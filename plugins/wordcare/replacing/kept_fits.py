"""Tells why words should stay although new ones would fit: a name, a sign, a term of law, words told of.

Judging flags such words when it is not sure. Who puts new ones in place has to be.
"""

from __future__ import annotations

from wordcare.matching.capitals import has_capitals
from wordcare.matching.lists import lists
from wordcare.matching.words import words
from wordcare.replacing.noun_fits import opens_at
from wordcare.replacing.wording import is_headline, is_shouted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence
    from wordcare.rulebook.word import Word as WordPage

NAME = "it may be part of a name, and names stay as they are"
SIGN = "it may be what a sign says, and that stays as it is"
LAW = "it may be a term of law here, and those stay as they are"
TOLD = "the sentence may be about the words themselves, and only you can tell"

_ARTICLES = ("a", "an", "the")
_SELF = ("self", "selves")
_WHO = frozenset(["who", "that", "whose"])
_LOUD = 2
"""So many words in capitals, side by side, are no acronym."""
_SOON = 4
"""Within so many words after "as" stands the verb of "as people said then", or "who" in what a word means."""


def kept(page: WordPage, feature: str, sentence: Sentence) -> str:
    """Why the match should stay as it is; empty when nothing speaks for it."""
    if _in_a_name(sentence) or _in_a_title(sentence):
        return NAME
    if _on_a_sign(sentence) or _is_read_out(sentence):
        return SIGN
    if _is_law(page, sentence):
        return LAW
    told = _as_somebody_says(sentence) or (feature in ("one", "several") and _is_told_of(sentence))
    return TOLD if told else ""


def _in_a_name(sentence: Sentence) -> bool:
    """Whether capitals tie the match to a word before it, inside a sentence: "ours is Feed the Homeless"."""
    if is_headline(sentence):
        return False
    if sentence.acronym(sentence.last - 1):
        return _is_what_for(sentence)
    if not has_capitals(sentence):
        return False
    small, at = lists("names")["joins names"] | lists("grammar")["prepositions"], sentence.first - 1
    while sentence.word(at) in small and sentence.touches(at):
        at -= 1
    return at > sentence.start and sentence.touches(at) and sentence.capital(at) and sentence.word(at) != "i"


def _is_what_for(sentence: Sentence) -> bool:
    """Whether a capital letter stands before "for" an acronym, inside a sentence: "we run Tea for OAPs"."""
    at = sentence.first - 2
    named = sentence.start < at and sentence.touches(at) and sentence.touches(at + 1)
    return named and sentence.word(at + 1) == "for" and sentence.capital(at) and not sentence.acronym(at)


def _in_a_title(sentence: Sentence) -> bool:
    """Whether a name in small letters began before: "a leaflet called Help for rough sleepers"."""
    at = sentence.first
    while at > sentence.start and sentence.touches(at - 1):
        at -= 1
        if sentence.word(at) in lists("fits")["is the title"]:
            return sentence.capital(at + 1)
    return False


def _on_a_sign(sentence: Sentence) -> bool:
    """Whether the match is in capitals with words beside it, which the sentence is not."""
    if is_shouted(sentence):
        return False
    first, last = max(sentence.first - 1, sentence.start), min(sentence.last + 1, sentence.end)
    loud = [_is_loud(sentence, at) for at in range(first, last)]
    return any(loud[at : at + _LOUD] == [True] * _LOUD for at in range(len(loud)))


def _is_loud(sentence: Sentence, at: int) -> bool:
    written = sentence.text[sentence.starts[at] : sentence.ends[at]]
    return len(written) > 1 and written.isupper()


def _is_read_out(sentence: Sentence) -> bool:
    """Whether the sentence says that a sign says so, without quotation marks: "no beggars, the sign says"."""
    bears, says = lists("fits")["bears words"], lists("fits")["says in writing"]
    return any(
        sentence.word(at) in bears and sentence.word(at + 1) in says
        for at in range(sentence.start, sentence.end)
    )


def _is_law(page: WordPage, sentence: Sentence) -> bool:
    """Whether the sentence names a law or a duty, and the page says that the law uses its words."""
    if lists("fits")["page tells of law"].isdisjoint(word.text for word in words(page.fine)):
        return False
    if not sentence.known.isdisjoint(lists("fits")["speaks of law"]):
        return True
    named, numbered = lists("names")["laws"], lists("fits")["parts of a law"]
    return any(
        (sentence.word(at) in named and sentence.capital(at) and at > sentence.start)
        or (sentence.word(at) in numbered and sentence.word(at + 1)[:1].isdigit())
        for at in range(sentence.start, sentence.end)
    )


def _as_somebody_says(sentence: Sentence) -> bool:
    """Whether the sentence says that it uses the words of others: "all junkies, as they said then"."""
    says = lists("fits")["says"]
    return any(
        sentence.word(at) == "as" and not says.isdisjoint(sentence.texts[at + 1 : at + 1 + _SOON])
        for at in range(sentence.start, sentence.end)
    )


def _is_told_of(sentence: Sentence) -> bool:
    """Whether the sentence tells what somebody is called or seen as, or what the words mean."""
    fits, at = lists("fits"), opens_at(sentence) - 1
    while sentence.word(at) in _ARTICLES:
        at -= 1
    before = sentence.word(at)
    if before == "as":
        return sentence.word(at - 1) not in fits["before a plain as"]
    if before in fits["gives a name"] or before.endswith(_SELF):
        return True
    if at < sentence.start and _says_what_it_is(sentence):
        return True
    return before in fits["is done"] and _is_explained_next(sentence)


def _says_what_it_is(sentence: Sentence) -> bool:
    """Whether the match, as the subject, is told the meaning of: "rough sleepers are people who ..."."""
    after = sentence.texts[sentence.last + 1 : min(sentence.last + 1 + _SOON, sentence.end)]
    return sentence.word(sentence.last) in ("is", "are", "mean", "means") and not _WHO.isdisjoint(after)


def _is_explained_next(sentence: Sentence) -> bool:
    """Whether the next sentence explains the words: "They are asylum seekers. This means ..."."""
    opening = sentence.texts[sentence.end : sentence.end + 2]
    explained = opening[1:] == ["means"] and opening[0] in ("this", "that", "it")
    return explained and sentence.last == sentence.end
