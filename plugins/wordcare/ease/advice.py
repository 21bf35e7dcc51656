"""What is said about one place: how long a sentence is, where it might be split, which word is plainer."""

from __future__ import annotations

from wordcare.ease.splitting import is_list, joint, stands_alone
from wordcare.prose import OBJECT

SHOWN_WORDS = 6
MORE = "The page has more like these."
"""Said at the last of many words."""


def shortened(text: str) -> str:
    """The first words of a sentence, to know it by."""
    words = text.replace(OBJECT, "…").split()
    return " ".join(words) if len(words) <= SHOWN_WORDS + 2 else " ".join(words[:SHOWN_WORDS]) + " …"


def note_on_sentence(text: str, start: int, end: int, words: int) -> str:
    """How long the sentence is, and where it might be split."""
    said = f"It has {words} words."
    if is_list(text, start, end):
        return f"{said} Its parts could be a list."
    at = joint(text, start, end)
    if at is None:
        return said
    after = " ".join(text[at:end].replace(OBJECT, "…").lstrip(" ,;:–—-").split()[:3])
    more = "" if stands_alone(text, at, end) else ", with a word or two put in"
    return f"{said} It might be split before “{after}”{more}."


def note_on_word(written: str, before: str = "") -> str:
    """A plainer word for one that stands after `before`, when one is known."""
    from wordcare.ease.twins import plainer_forms

    known = [f"“{choice}”" for choice in plainer_forms(written, before)]
    return f"Perhaps: {' or '.join(known)}." if known else ""


def note_on_acronym(explained: int | None) -> str:
    """Where the long form is, when it comes too late."""
    return "" if explained is None else "The page writes it out further down. Do it here, the first time."
