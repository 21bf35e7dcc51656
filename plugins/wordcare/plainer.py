"""The plainer words that reports offer for a hard word. Reading ease is loaded only for one."""

from __future__ import annotations


def plainer_words(rule: str, word: str, note: str = "") -> list[str]:
    """The plainer twins of a hard word, when any are known; those that the note on a place has fit there."""
    if rule != "hard-word":
        return []
    from wordcare.ease.twins import plainer_forms

    return [part.partition("”")[0] for part in note.split("“")[1:]] or plainer_forms(word)
