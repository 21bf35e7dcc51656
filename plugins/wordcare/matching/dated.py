"""Tells titles by the year beside them, and by what else stands on a title page."""

from __future__ import annotations

from wordcare.matching.capitals import is_title
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

AUTHORS = 8
"""How many words before the year of a source may name who wrote it."""
_PUBLISHES = ("press", "books", "publishing", "publishers", "publications")
_PRINTED = ("published", "printed", "reprinted", "issued", "released")


def dated_title(sentence: Sentence) -> str:
    """The title that the match stands in or is; empty when it stands in none."""
    return _after_year(sentence) or _before_year(sentence) or _printed_in(sentence)


def is_year(word: str) -> bool:
    """Whether a word reads as a year of the last centuries or this one."""
    return len(word) == 4 and word.isdigit() and word[:2] in ("17", "18", "19", "20")


def is_day_or_month(word: str) -> bool:
    """Whether a word is the name of a day or a month, or of a feast."""
    return word in lists("names")["days and months"]


def _after_year(sentence: Sentence) -> str:
    """The sentence, if it is the title in an entry such as "Smith, J. (2010). Hard to reach families."."""
    start = sentence.starts[sentence.start]
    before = sentence.text[max(start - 12, 0) : start].rstrip(" .,:'\"‘“")
    if not before.endswith(")") or not is_year(before[-5:-1]):
        start = _after_author(sentence)
    return sentence.text[start : sentence.ends[sentence.end - 1]] if start >= 0 else ""


def _after_author(sentence: Sentence) -> int:
    """Where the title begins after an author and a year, with no stop between; -1 if none is there.

    "Jones, A. and Hall, B. (2015) Drug addicts in prison", but not "Jones (2015) met addicts".
    """
    for at in range(max(sentence.start, 1), min(sentence.start + AUTHORS, sentence.first)):
        bracketed = sentence.gap(at - 1).endswith("(") and sentence.gap(at) == ") "
        if is_year(sentence.word(at)) and bracketed:
            return sentence.starts[at + 1] if sentence.capital(at + 1) else -1
    return -1


def _before_year(sentence: Sentence) -> str:
    """The match, if it ends a title that its year follows: "Reaching the Hard to Reach (2009)"."""
    after = _after_publisher(sentence, sentence.last)
    dated = after < sentence.end and is_year(sentence.word(after)) and sentence.gap(after - 1) == " ("
    if not dated or not is_title(sentence):
        return ""
    return sentence.text[sentence.starts[sentence.first] : sentence.ends[sentence.last - 1]]


def _after_publisher(sentence: Sentence, at: int) -> int:
    """The word after a publisher that follows word `at`: "Listening to Young Offenders, Riverside Press"."""
    if at >= sentence.end or sentence.gap(at - 1) != ", ":
        return at
    near = range(at, min(at + AUTHORS, sentence.end))
    return next(
        (each + 1 for each in near if sentence.word(each) in _PUBLISHES and sentence.capital(each)), at
    )


def _printed_in(sentence: Sentence) -> str:
    """The match, if it is a title up to its colon: "Deliberate self-harm: a review, published in 1994".

    So too when the rest of the title page follows: "Heavy users: easing the load ANALYSIS OF CALLS".
    """
    colon = sentence.last < sentence.end and ":" in sentence.gap(sentence.last - 1)
    printed = colon and any(
        (sentence.word(at) in _PRINTED and sentence.word(at + 1) == "in" and is_year(sentence.word(at + 2)))
        or _is_shouted(sentence, at)
        for at in range(sentence.last, sentence.end - 2)
    )
    shouted = sentence.text[sentence.starts[sentence.start] : sentence.ends[sentence.end - 1]].isupper()
    whole = printed and sentence.first == sentence.start and not shouted
    return sentence.text[sentence.starts[sentence.first] : sentence.ends[sentence.last - 1]] if whole else ""


def _is_shouted(sentence: Sentence, at: int) -> bool:
    """Whether three words in capitals begin at word `at`, as on a title page: "ANALYSIS OF CALLS"."""
    return sentence.text[sentence.starts[at] : sentence.ends[at + 2]].isupper()
