"""The rules of reading ease: what each is called, how strongly it counts, and what it says.

Data only, so that reports about findings which are remembered need nothing else.
"""

from __future__ import annotations

from wordcare.finding import READING_RULES

WARNINGS = ("very-long-sentence", "average-sentence", "reading-grade")
LEVELS = {rule: "warn" if rule in WARNINGS else "advise" for rule in READING_RULES}
"""The rules, in the order in which they matter, and how strongly each counts unless it is set otherwise."""

OF_THE_PAGE = ("average-sentence", "reading-grade")
"""Those that speak of a page as a whole, wherever they point."""

SAID: dict[str, tuple[str, str, str]] = {
    "very-long-sentence": (
        "This sentence is very long",
        "People may lose the thread of a very long sentence, most of all when tired or upset.",
        "Say one thing in each sentence, or turn the parts into a list.",
    ),
    "long-sentence": (
        "This sentence is long",
        "Short sentences are easier to take in.",
        "Could it be two? End it where a new thought begins, or turn its parts into a list.",
    ),
    "hard-word": (
        "This word may be hard",
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
        "Begin with the longest ones.",
    ),
    "reading-grade": (
        "This page may be hard to read",
        "Its grade is above the limit that was set for it. A grade is only a rough guide.",
        "Make long sentences shorter, and hard words plainer.",
    ),
}
"""Rule to three texts: what was found (the title), why it matters, what to write instead."""
