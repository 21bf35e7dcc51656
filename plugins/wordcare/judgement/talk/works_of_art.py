"""Tells when a sentence says of a name in capitals that it is a work of art, a pub or a ship."""

from __future__ import annotations

from wordcare.matching.capitals import in_title
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene

_ARTICLES = ("a", "an", "the")


def is_a_work(scene: Scene, at: int) -> str:
    """The kind of work that a match with capitals is said to be: "The Drunkard is an oil painting"."""
    sentence, works = scene.sentence, lists("speaking")["follows: works of art"]
    opens = sentence.first == sentence.start or sentence.word(sentence.first - 1) == "the"
    named = opens and sentence.capital(sentence.last - 1)
    while named and at < sentence.end and sentence.word(at) not in ("is", "was") and in_title(sentence, at):
        at += 1
    if named and sentence.word(at) in _ARTICLES and "," in sentence.gap(at - 1):
        at -= 1  # "the Lame Duck, a pub by the canal"
    elif not named or sentence.word(at) not in ("is", "was") or sentence.word(at + 1) not in _ARTICLES:
        return ""
    if sentence.word(at + 3) == "of" and sentence.word(at + 2).endswith(("st", "nd", "rd", "th")):
        at += 2 + (sentence.word(at + 4) == "the")  # "is the fourth of the novels"
    for ahead in range(at + 2, min(at + 6, sentence.end)):
        if sentence.word(ahead) in lists("grammar")["never a noun"] - {"rather", "very", "quite"}:
            return ""
        if listed(sentence.word(ahead), works):
            return sentence.word(ahead)
    return ""
