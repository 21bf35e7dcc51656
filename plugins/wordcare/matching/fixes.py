"""Offers a replacement that can stand exactly where the words stood, or none.

Only an `instead` item that says which forms it `fits` can be offered, and only when it is
the one item that fits. A replacement is not a translation: when in doubt, a person writes.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence
    from wordcare.rulebook.word import Word as WordPage

_DETERMINERS = frozenset(("a", "an", "any", "each", "every", "one", "that", "this"))
"""Words before a noun that a replacement like "someone with ..." cannot follow."""


def fix(page: WordPage, feature: str, sentence: Sentence) -> str:
    """What to put in place of the match, with its capital letter; empty when nothing surely fits."""
    fitting = [say for say, fits, _ in page.instead if fits and fits in (feature, "any")]
    if len(fitting) != 1 or (feature in ("one", "several") and _governed(sentence)):
        return ""
    if sentence.text[sentence.tokens[sentence.last - 1].end :][:1] in ("'", "’"):
        return ""  # a possessive written with an apostrophe only: "addicts' views"
    return fitting[0][:1].upper() + fitting[0][1:] if _opens(sentence) else fitting[0]


def _opens(sentence: Sentence) -> bool:
    """Whether the words have a capital because they open their sentence or heading.

    An acronym has capitals anywhere, so only its place tells.
    """
    first = sentence.tokens[sentence.first]
    written = sentence.text[first.start : first.end]
    return written[:1].isupper() and (sentence.first == sentence.start or written[1:].islower())


def _governed(sentence: Sentence) -> bool:
    """Whether a word right before the noun ties it to its own grammar ("an addict", "this addict")."""
    if sentence.first == 0:
        return False
    return sentence.tokens[sentence.first - 1].text in _DETERMINERS
