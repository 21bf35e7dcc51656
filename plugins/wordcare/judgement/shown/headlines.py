"""Tells which headline or placard of others leads to words: "The headline read: Junkie mum jailed"."""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

FEW = 4
"""How many words from the start of a sentence may hold the headline."""
_HEADINGS = ("heading", "headline", "caption", "banner", "slogan", "placard")
_OURS = ("photo", "picture", "image", "suggested", "draft", "our", "new", "alt")
_PRINTED = (
    "read",
    "reads",
    "said",
    "says",
    "ran",
    "runs",
    "went",
    "was",
    "screamed",
    "like",
    "in",
    "from",
    "on",
)


def headline_of(sentence: Sentence, colon: int) -> str:
    """The headline or placard of others that leads to the match: "The headline read: Junkie mum jailed".

    "Headline: ..." and "Photo caption: ..." say what we print ourselves.
    """
    known = lists("speaking")["leads to a headline"]
    for at in range(sentence.start, sentence.first):
        if sentence.ends[at] > colon:
            return ""
        word, last = sentence.word(at), sentence.starts[at + 1] > colon
        pointed = at > sentence.start and sentence.word(at - 1) not in _OURS
        printed = at < sentence.start + FEW and sentence.word(at + 1) in _PRINTED
        if (word in known or word in _HEADINGS) and (printed or (last and pointed)):
            return word
    return ""
