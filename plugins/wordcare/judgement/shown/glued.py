"""Tells when words stand in a row of a table that lost its bars: "Demented patient Patient with dementia"."""

from __future__ import annotations

from wordcare.judgement.shown.rows import reworded
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

MOST = 14
"""How many words such a row may have."""
LABEL = 4
"""How many words the cell with the match may have."""
JUDGED = 4
"""How many words after an entry may say what is wrong with it."""


def glued(sentence: Sentence) -> str:
    """Why words in such a row are talked about; empty when they may be used, or stand in none.

    Where the second cell began a word has a capital letter and the one before it has none.
    """
    count = len(sentence.texts)
    whole = sentence.start == 0 and sentence.end == count and count <= MOST
    if sentence.first == 0 and (judged := _judged(sentence)):
        return f"it is an entry in a list: “{judged}”"
    if not whole or sentence.text.rstrip().endswith((".", "!", "?", ":")):
        return ""
    for at in range(1, count):
        if not sentence.capital(at) or sentence.capital(at - 1) or sentence.gap(at - 1).strip():
            continue
        cells = sentence.text[: sentence.ends[at - 1]], sentence.text[sentence.starts[at] :]
        own, other = cells if sentence.last <= at else reversed(cells)
        within = sentence.last <= at or sentence.first >= at
        says_who = any(kind_of(word) == PEOPLE for word in other.lower().split())
        if within and says_who and len(own.split()) <= LABEL and (why := reworded(sentence, [other], own)):
            return why
    return ""


def _judged(sentence: Sentence) -> str:
    """What is said to be wrong right after an entry: "deaf and dumb Widely thought offensive"."""
    at = sentence.last
    if (
        at >= sentence.end
        or not sentence.capital(at)
        or sentence.capital(at - 1)
        or sentence.gap(at - 1) != " "
    ):
        return ""
    near = map(sentence.word, range(at, min(at + JUDGED, sentence.end)))
    return next((word for word in near if word in lists("speaking")["says what kind of word it is"]), "")
