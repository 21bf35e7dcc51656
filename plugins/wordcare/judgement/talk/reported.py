"""Tells when a name is one that others give, or that is asked about or ruled out as a name.

"What the papers called a broken home", "is it right to call somebody", "stop calling the weather".
What is printed speaks too, in quotation marks: "tabloids warn of 'yobs'".
"""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts
from wordcare.matching.kinds import PEOPLE, kind_of, plural
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

SUBJECT = 4
"""How many words from the start of a sentence may name who speaks in it."""
WHO = 3
"""How many words may say who calls somebody something, after "what"."""
FAR = 7
"""How many words of those named may stand between a verb of naming and a describing word."""
_ARTICLES = ("a", "an", "the")
_CALLED = ("called", "dubbed", "nicknamed", "branded", "labelled")
_OURSELVES = ("i", "we", "is", "are", "was", "were", "be", "been", "being", "get", "got")
_HOW = ("often", "only", "always", "just", "also", "never", "rarely", "usually")
_OF_WHOM = ("my", "your", "his", "her", "their", "our", "he", "she", "they", "somebody", "someone")
_THEM = ("him", "her", "them", "me", "us", "it", "somebody", "someone", "anyone", "anybody", "yourself")
_GIVES_NAMES = ("call", "calling", "label", "labelling", "labeling", "brand", "branding", "name", "naming")
_RIGHT = frozenset(
    ("right", "ok", "okay", "fair", "wrong", "rude", "kind", "acceptable", "offensive", "fine")
)
_GOES_ON = ("and", "or", "when", "if", "because")
_SAY = ("say", "write", "saying", "writing")
_STOP = ("stop", "don't", "never", "not")
_MAY, _WE = ("can", "could", "should", "may"), ("you", "we", "i", "one")
_ASKS = ("is", "was", "isn't")


def reported(scene: Scene) -> str:
    """The verb of others who give the name; empty when the writer may give it."""
    sentence = scene.sentence
    sign = _what_others_call(sentence) or _is_it_right(sentence) or _does_harm(sentence)
    sign = sign or _stop_calling(sentence) or _not_to_be_said(sentence)
    return f"the words are talked about: “{sign}”" if sign else ""


def _before_article(sentence: Sentence) -> int:
    """The word before the match and its article."""
    return sentence.first - 1 - (sentence.word(sentence.first - 1) in _ARTICLES)


def _ends(sentence: Sentence) -> bool:
    """Whether a stop, or the end of the sentence, comes right after the match."""
    return sentence.last >= sentence.end or not sentence.touches(sentence.last - 1)


def _what_others_call(sentence: Sentence) -> str:
    """The verb after "what" and those who speak so: "in what the papers called a broken home"."""
    verb = _before_article(sentence)
    if sentence.word(verb) not in _CALLED or not sentence.touches(verb) or not _ends(sentence):
        return ""
    near = range(verb - 1, max(verb - 2 - WHO, sentence.start - 1), -1)
    what = next((at for at in near if sentence.word(at) == "what"), -1)
    ours = sentence.word(verb - 1) in ("to", *_OURSELVES)
    return f"what … {sentence.word(verb)}" if 0 <= what < verb - 1 and not ours else ""


def _names_somebody_so(sentence: Sentence, verb: int) -> bool:
    """Whether somebody stands between the verb of naming and the match: "call somebody a junkie"."""
    last = _before_article(sentence)
    by_as = sentence.word(last) == "as"
    if not by_as and sentence.word(verb) not in _GIVES_NAMES:
        return False  # "referring frequent attenders", "describe how we deal with addicts"
    between = range(verb + 1, last + (not by_as))
    small = lists("grammar")["prepositions"] - {"to"}
    straight = all(map(sentence.touches, range(verb, sentence.last - 1)))
    somebody = any(kind_of(sentence.word(at)) == PEOPLE or sentence.word(at) in _THEM for at in between)
    return straight and somebody and small.isdisjoint(map(sentence.word, between))


def _is_it_right(sentence: Sentence) -> str:
    """The verb in a question of how to speak: "Is it right to call somebody a junkie?"."""
    start = sentence.start
    asks = sentence.word(start) in _ASKS and sentence.word(start + 1) == "it"
    asks = asks and not _RIGHT.isdisjoint(sentence.texts[start + 2 : start + 4])
    may = sentence.word(start) in _MAY and sentence.word(start + 1) in _WE
    if not (asks or may) or sentence.last != sentence.end or sentence.rest.lstrip("\"'”’")[:1] != "?":
        return ""
    naming = lists("speaking")["naming somebody"]
    near = range(start + 2, sentence.first)
    before = _WE if may else ("to",)
    verb = next((at for at in near if sentence.word(at) in naming and sentence.word(at - 1) in before), 0)
    return (
        f"{sentence.word(start)} … {sentence.word(verb)}"
        if verb and _names_somebody_so(sentence, verb)
        else ""
    )


def _does_harm(sentence: Sentence) -> str:
    """What naming people so does: "Calling people addicts depersonalises them"."""
    opening = sentence.word(sentence.start)
    if opening not in lists("speaking")["naming somebody"] or not opening.endswith("ing"):
        return ""
    at = sentence.last + (sentence.word(sentence.last).endswith("ly") or sentence.word(sentence.last) in _HOW)
    verb = sentence.word(at)
    third = verb.endswith("s") and not verb.endswith(("ss", "us", "is", "as")) and sentence.touches(at - 1)
    named = sentence.word(_before_article(sentence)) == "as" or plural(sentence) or acts(verb)
    named = named or sentence.word(sentence.start + 1) in _THEM  # "calling it a drug habit denies that"
    return f"{opening} … {verb}" if third and named and _names_somebody_so(sentence, sentence.start) else ""


def _stop_calling(sentence: Sentence) -> str:
    """The order not to describe something so: "Please stop calling the weather schizophrenic"."""
    grammar = lists("grammar")
    if sentence.feature not in ("", "one") or sentence.word(sentence.first - 1) in grammar["before a noun"]:
        return ""
    for at in range(sentence.first - 2, max(sentence.first - 2 - FAR, sentence.start), -1):
        if not sentence.touches(at) or sentence.word(at) in grammar["prepositions"]:
            return ""
        if sentence.word(at) in ("calling", "call"):
            refused = sentence.word(at - 1) in _STOP and at - 2 <= sentence.start
            object_ = sentence.word(at + 1) in grammar["before a noun"] or sentence.word(at + 1) in _THEM
            goes_on = _ends(sentence) or sentence.word(sentence.last) in _GOES_ON
            return f"{sentence.word(at - 1)} {sentence.word(at)}" if refused and object_ and goes_on else ""
    return ""


def _not_to_be_said(sentence: Sentence) -> str:
    """The order not to say what somebody did: "Please don't say my mum lost her battle"."""
    at = sentence.start + (sentence.word(sentence.start) == "please")
    at += sentence.texts[at : at + 2] == ["do", "not"]
    refused = sentence.word(at) in _STOP and sentence.word(at + 1) in _SAY
    of_whom = sentence.word(at + 2) in _OF_WHOM
    told = (
        refused and of_whom and sentence.feature in ("past", "s", "") and 0 < sentence.first - at - 2 <= WHO
    )
    straight = told and all(map(sentence.touches, range(at, sentence.first)))
    return f"{sentence.word(at)} {sentence.word(at + 1)}" if straight and _ends(sentence) else ""


def of_media(scene: Scene, quoted: tuple[int, int]) -> str:
    """Who speaks to the public, and how, before a quotation of it: "tabloids warn of 'yobs'"."""
    sentence, speaking = scene.sentence, lists("speaking")
    near = range(sentence.start, min(sentence.start + SUBJECT, quoted[0]))
    found = (at for at in near if sentence.word(at) in speaking["speaks to the public"])
    subject = next(found, -1)
    between = sentence.texts[subject + 1 : quoted[0]]
    verb = next((word for word in between if word in speaking["speaks in public"]), "")
    opens = subject >= 0 and sentence.word(subject - 1) not in lists("grammar")["prepositions"]
    ours = {"our", "my", "we", "us"}.isdisjoint(sentence.texts[sentence.start : quoted[0]])
    return f"{sentence.word(subject)} … {verb}" if opens and ours and verb else ""
