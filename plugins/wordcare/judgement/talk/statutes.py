"""Tells by its turns of phrase that words are those of a law: "it shall be lawful to commit any vagrant"."""

from __future__ import annotations

from itertools import pairwise

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_OURS = frozenset(("we", "our", "us", "i", "my", "tenant", "tenants", "flat", "landlord", "bid"))


def of_statute(sentence: Sentence) -> str:
    """Why words are those of a law, by the sentence that they stand in; empty when they may not be."""
    texts = sentence.texts[sentence.start : sentence.end]
    held = {*texts, *(" ".join(pair) for pair in pairwise(texts))}
    speaking = lists("speaking")
    law = sorted(held & speaking["turns of phrase of laws"])
    rule = sorted(held & speaking["turns of phrase of rules"])
    told = [*law, *rule][:2]
    if not law or len(told) < 2 or not _OURS.isdisjoint(texts):
        return ""
    return f"the words are those of a law: “{' … '.join(told)}”"
