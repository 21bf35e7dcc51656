"""Finds where a name may begin and end: the words with capitals round a match, and small ones between."""

from __future__ import annotations

from wordcare.matching.dated import is_day_or_month
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

LONGEST = 12
"""How many words a name may go on for on either side of a match."""


def run_before(sentence: Sentence) -> int:
    """The first word of the name: back over capitals and small joining words."""
    small, first = lists("names")["joins names"], sentence.first
    opening = lists("grammar")["never a noun"]
    for at in range(sentence.first - 1, max(sentence.start, sentence.first - LONGEST) - 1, -1):
        if not sentence.touches(at) or (at == sentence.start and sentence.word(at) in opening):
            break
        if sentence.capital(at) and not is_day_or_month(sentence.word(at)):
            first = at
        elif sentence.word(at) not in small:
            break
    return first


def run_after(sentence: Sentence) -> int:
    """The word after the name: on over capitals and small joining words."""
    small, last = lists("names")["joins names"], sentence.last
    for at in range(sentence.last, min(sentence.end, sentence.last + LONGEST)):
        if not sentence.touches(at - 1) and sentence.gap(at - 1).strip(" '’&"):
            break
        if sentence.capital(at) and not is_day_or_month(sentence.word(at)):
            last = at + 1
        elif sentence.word(at) not in small:
            break
    return last
