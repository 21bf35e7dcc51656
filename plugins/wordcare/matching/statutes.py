"""Tells by its turns of phrase that words are those of a law: "it shall be lawful to commit any vagrant"."""

from __future__ import annotations

from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_SINGLE = frozenset(
    (
        "thereof", "therein", "hereby", "herein", "aforesaid", "subsection", "prescribed", "lawful",
        "thereto", "whereas", "hereinafter", "notwithstanding", "enacted",
    )
)  # fmt: skip
_PAIRED = (
    ("shall", "be"), ("secretary", "of"), ("purposes", "of"), ("meaning", "of"), ("justice", "of"),
    ("no", "person"), ("any", "person"), ("his", "majesty"), ("her", "majesty"),
)  # fmt: skip
ENOUGH = 2
"""So many different turns of phrase are those of a law; one may be anybody's."""


def of_statute(sentence: Sentence) -> str:
    """Why words are those of a law, by the sentence that they stand in; empty when they may not be."""
    texts = sentence.texts[sentence.start : sentence.end]
    found = list(dict.fromkeys(word for word in texts if word in _SINGLE))
    found += [" ".join(pair) for pair in _PAIRED if pair in set(pairwise(texts))]
    told = found[:ENOUGH] if len(found) >= ENOUGH else []
    return f"the words are those of a law: “{' … '.join(told)}”" if told else ""
