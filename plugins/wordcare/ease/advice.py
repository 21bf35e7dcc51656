"""What is said about reading ease: short, kind, and about the words, never about the writer."""

from __future__ import annotations

from wordcare.ease.hard import plainer
from wordcare.ease.splitting import is_list, joint

LEVELS = {
    "very-long-sentence": "warn",
    "long-sentence": "advise",
    "hard-word": "advise",
    "unexplained-word": "advise",
    "unexplained-acronym": "advise",
    "wall-of-text": "advise",
    "average-sentence": "warn",
    "reading-grade": "warn",
}
"""The rules, in the order in which they matter, and how strongly each counts unless it is set otherwise."""

RULES: dict[str, tuple[str, str, str]] = {
    "very-long-sentence": (
        "This sentence is very long",
        "People may lose the thread of a very long sentence, most of all when tired or upset.",
        "Say one thing in each sentence, or turn the parts into a list.",
    ),
    "long-sentence": (
        "Could this sentence be two?",
        "Short sentences are easier to take in.",
        "End it where a new thought begins, or turn its parts into a list.",
    ),
    "hard-word": (
        "A plainer word may help here",
        "Everyday words reach more people.",
        "Use an everyday word, or say what this one means.",
    ),
    "unexplained-word": (
        "Please say what this word means",
        "It is a good word, but new to some readers.",
        "Explain it where it first stands on the page, or link it to the glossary.",
    ),
    "unexplained-acronym": (
        "Please write these letters out",
        "Only people who know them already can read them.",
        "Write the words in full the first time, with the letters in brackets after them.",
    ),
    "wall-of-text": (
        "This paragraph is long",
        "A wall of text is hard to begin, and hard to find your place in.",
        "Start a new paragraph where a new thought begins, or use a list.",
    ),
    "average-sentence": (
        "The sentences of this page are long",
        "Short sentences are easier to take in.",
        "Begin with the longest ones: `wordcare reading` shows them.",
    ),
    "reading-grade": (
        "This page may be hard to read",
        "Its grade is above the limit that was set for it. A grade is only a rough guide.",
        "Make long sentences shorter, and hard words plainer.",
    ),
}
"""Rule to three texts: what is asked (the title), why it matters, what to write instead."""

SHOWN_WORDS = 6


def shortened(text: str) -> str:
    """The first words of a sentence, to know it by."""
    words = text.split()
    return " ".join(words) if len(words) <= SHOWN_WORDS + 2 else " ".join(words[:SHOWN_WORDS]) + " …"


def note_on_sentence(text: str, start: int, end: int, words: int) -> str:
    """How long the sentence is, and where it might be split."""
    said = f"It has {words} words."
    if is_list(text, start, end):
        return f"{said} Its parts could be a list."
    at = joint(text, start, end)
    if at is None:
        return said
    after = " ".join(text[at:end].lstrip(" ,;:–—-").split()[:3])
    return f"{said} It might be split before “{after}”."


def note_on_word(word: str) -> str:
    """A plainer word, when one is known."""
    known = [f"“{choice.strip()}”" for choice in plainer(word).split(",") if choice.strip()]
    return f"Perhaps: {' or '.join(known)}." if known else ""


def note_on_acronym(explained: int | None) -> str:
    """Where the long form is, when it comes too late."""
    return "" if explained is None else "The page writes it out further down. Do it here, the first time."
