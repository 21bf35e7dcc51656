"""Tells when somebody mends a text or asks about one, so that its words are talked about: "Comment: ...".

Remarks beside a draft, orders to find and replace words, and questions in a quiz are such.
"""

from __future__ import annotations

from itertools import pairwise

from wordcare.judgement.talk.printed import OF_PEOPLE
from wordcare.matching.dated import is_year
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

FEW = 3
"""How many words may number or sign a remark, and stand between words that belong together."""
FAR = 8
"""How many words after "find" may say what to put in place, or of the question before an answer."""
RECENT = 2000
"""What was printed before this year has words of its own time."""
_SPEAKS = frozenset(("asks", "asked", "says", "said", "speaks", "spoke", "uses", "used", "calls", "called"))
_OFFENDS = ("offensive", "derogatory", "demeaning", "stigmatising", "insulting", "outdated", "patronising")
_FINDS = ("find", "finds", "found", "consider", "considers")
_ASKS = ("whose", "who")
_ANSWERS = ("answer", "answers")
_THEY = frozenset(("they", "them", "their", "we", "us"))
_MAY = frozenset(("will", "can", "may", "shall", "is", "are", "be"))
_WORDS = frozenset(("word", "words", "term", "terms", "phrase", "phrases", "label", "labels"))
_PERSON = frozenset(("person", "people", "somebody", "someone", "who", "user", "users"))
_BETTER = ("preferred", "better", "instead", "say", "use", "kinder")

Span = tuple[int, int]
"""The first word in the quotation marks, and the word after the last."""


def of_draft(scene: Scene, quoted: Span | None) -> str:
    """Why words are talked about as those of a text that is mended; empty when they may be used."""
    sentence = scene.sentence
    sign = _remark(sentence, quoted) or _put_better_next(sentence) or _liked_less(sentence)
    if quoted:
        sign = (
            sign
            or _found_and_replaced(sentence, quoted)
            or _no_such_names(scene, quoted)
            or _found_offensive(sentence, quoted)
            or _asked_after_colon(sentence, quoted)
            or _answers(sentence, quoted)
            or _between_two(scene, quoted)
            or _of_old_print(sentence)
        )
    return f"the words are talked about: “{sign}”" if sign else ""


def _remark(sentence: Sentence, quoted: Span | None) -> str:
    """The opening of a remark beside a draft: "Comment [HM4]: you've got 'addicts' here again."."""
    start = sentence.start
    near = range(start, min(start + FEW, sentence.first))
    colon = next((at for at in near if ":" in sentence.gap(at)), -1)
    if sentence.word(start) != "comment" or colon < 0:
        return ""
    asked = sentence.first == colon + 1 and sentence.last == sentence.end and sentence.rest[:1] == "?"
    yours = quoted and sentence.texts[quoted[1] : quoted[1] + 1] in ([], ["here"], ["again"], ["in"])
    return f"{sentence.word(start)}:" if asked or yours else ""


def _liked_less(sentence: Sentence) -> str:
    """What people like less to read or hear: "would rather read specific needs than special needs"."""
    than = sentence.first - 1 - (sentence.word(sentence.first - 1) in ("a", "an"))
    if sentence.word(than) != "than":
        return ""
    near = range(max(than - FAR - FEW, sentence.start), than)
    rather = next((at for at in near if sentence.word(at) == "rather"), -1)
    verb = sentence.word(rather + 1) if rather >= 0 else ""
    somebody = kind_of(sentence.word(than - 1)) == PEOPLE  # "rather hear from neighbours than addicts"
    return f"rather {verb} … than" if verb in ("read", "hear", "say", "write") and not somebody else ""


def _put_better_next(sentence: Sentence) -> str:
    """What opens the next sentence with better words: "IV Drug Abuser. Preferred: IV drug user."."""
    after = sentence.end
    whole = sentence.start == 0 and sentence.last == after and sentence.first <= FEW
    better = whole and after + 1 < len(sentence.texts) and sentence.texts[after] in _BETTER
    better = better and not _PERSON.isdisjoint(sentence.texts[after + 1 : after + FAR])
    return f"{sentence.texts[after]}:" if better and sentence.gap(after).startswith(":") else ""


def _found_and_replaced(sentence: Sentence, quoted: Span) -> str:
    """The order to look for words: "find 'addicts' and replace it", "search the text for 'addicts'"."""
    start = sentence.start + (sentence.word(sentence.start) in ("please", "then"))
    order = sentence.word(start)
    if order == "find" and start == quoted[0] - 1:
        verb, after = (sentence.word(quoted[1] + ahead) for ahead in (1, 2))
        return f"{order} … replace" if verb == "replace" and after in ("", "it", "with") else ""
    if order not in ("search", "check") or sentence.word(quoted[0] - 1) != "for":
        return ""
    places = lists("speaking")["where words are printed"] | {"draft"}
    place = sentence.word(quoted[0] - 2)
    if sentence.word(quoted[1]) not in ("", "and", "or"):
        return ""  # "check the minutes for 'bed blockers' discharged"
    return f"{order} … {place}" if listed(place, places - OF_PEOPLE) else ""


def _no_such_names(scene: Scene, quoted: Span) -> str:
    """Whether names for one are ruled out in a row: "no 'junkie', no 'bed blocker'"."""
    sentence = scene.sentence
    if sentence.word(quoted[0] - 1) != "no" or sentence.feature not in ("one", ""):
        return ""
    if not _MAY.isdisjoint(sentence.texts[quoted[1] : sentence.end]):
        return ""  # "no 'addict' and no smoker will be considered"
    begun = scene.quotations.begun_in(sentence.starts[sentence.start], sentence.ends[sentence.end - 1])
    others = sum(sentence.word(scene.within(*span)[0] - 1) == "no" for span in begun)
    return "no …, no …" if others > 1 else ""


def _found_offensive(sentence: Sentence, quoted: Span) -> str:
    """What people find words to be: "many find 'addicts' offensive"."""
    at = quoted[1]
    finds = sentence.word(quoted[0] - 1) in _FINDS and sentence.word(at) in _OFFENDS
    finds = finds and (at + 1 >= sentence.end or not sentence.touches(at))
    return f"{sentence.word(quoted[0] - 1)} … {sentence.word(quoted[1])}" if finds else ""


def _asked_after_colon(sentence: Sentence, quoted: Span) -> str:
    """The question about words after a colon: "'Hard to reach': whose problem is it?"."""
    after = quoted[1]
    if after >= sentence.end or ":" not in sentence.gap(after - 1):
        return ""
    they = not _THEY.isdisjoint(sentence.texts[after : sentence.end])
    if sentence.word(after) in _ASKS and "?" in sentence.rest and not they:
        return f": {sentence.word(after)} …"
    said = (at for at in range(after + 1, sentence.end) if sentence.word(at) in ("say", "write"))
    told = (at for at in said if sentence.word(at - 1) in ("so", "please", "instead", "just", "better"))
    return next((f": … {sentence.word(at)}" for at in told), "")


def _answers(sentence: Sentence, quoted: Span) -> str:
    """Whether it answers a question about words: "Which word labels someone? Answer: 'addicts'."."""
    answers = sentence.word(quoted[0] - 1) in _ANSWERS and quoted[0] - 1 == sentence.start
    before = sentence.texts[max(sentence.start - FAR, 0) : sentence.start]
    asked = any(one in ("which", "what") and two in _WORDS for one, two in pairwise(before))
    return "answer:" if answers and asked else ""


def _between_two(scene: Scene, quoted: Span) -> str:
    """The word for how two expressions differ: "a world of difference between 'addicts' and 'people'"."""
    sentence, after = scene.sentence, quoted[1]
    differ = sentence.word(quoted[0] - 2)
    if sentence.word(quoted[0] - 1) != "between" or differ not in ("difference", "distinction"):
        return ""
    both = sentence.word(after) == "and" and after + 1 < sentence.end
    begun = both and scene.quotations.begun_in(sentence.ends[after], sentence.starts[after + 1] + 1)
    return f"{differ} between" if begun else ""


def _of_old_print(sentence: Sentence) -> str:
    """What was printed long ago with these words: "the leaflet from 1983 asks to help 'the handicapped'"."""
    places = lists("speaking")["where words are printed"] - OF_PEOPLE
    if _SPEAKS.isdisjoint(sentence.others):
        return ""
    for at in range(sentence.start, sentence.end - 2):
        year = sentence.word(at + 2)
        dated = sentence.word(at + 1) in ("from", "of", "in") and is_year(year) and int(year) < RECENT
        if dated and listed(sentence.word(at), places):
            return f"{sentence.word(at)} {sentence.word(at + 1)} {year}"
    return ""
