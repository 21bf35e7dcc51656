"""Answers questions about the rulebook: which pages speak of some words, and which forms they find."""

from __future__ import annotations

from wordcare.matching.index import matches
from wordcare.matching.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.rulebook.compiled import Rulebook
    from wordcare.rulebook.word import Word

LIKELY = 0.75
"""How alike two names must be to suggest one. Some of ours are insults: nobody should meet one by a guess."""

MOST_SUGGESTIONS = 3


def find(question: str, rulebook: Rulebook) -> list[Word]:
    """The pages whose id, title or some form is `question`, or else those that have a form in it."""
    wanted = plain(question)
    named = [word for word in rulebook.words.values() if wanted in (plain(word.id), plain(word.title))]
    tokens, found = matches(rulebook.index, question)
    met = [(match.last - match.first, match.id) for match in found]
    whole = [name for size, name in met if size == len(tokens.texts)]
    ids = [word.id for word in named] + (whole or ([] if named else [name for _, name in met]))
    return [rulebook.words[name] for name in dict.fromkeys(ids)]


def suggestions(question: str, rulebook: Rulebook) -> list[str]:
    """The nearest titles and expressions to words that the rulebook does not know, best first."""
    from difflib import get_close_matches

    known = {plain(name): name for word in rulebook.words.values() for name in (word.title, *word.avoid)}
    near = get_close_matches(plain(question)[:200], list(known), n=MOST_SUGGESTIONS, cutoff=LIKELY)
    return [known[name] for name in near]


def holding(question: str, rulebook: Rulebook) -> list[str]:
    """Longer expressions with these very words in them, one for each page, the shortest first."""
    wanted = plain(question)
    found = []
    for word in rulebook.words.values():
        longer = [form for form, _ in forms(word) if wanted and f" {wanted} " in f" {plain(form)} "]
        found += [min(longer, key=len)] if longer else []
    return sorted(found, key=len)[:MOST_SUGGESTIONS]


def forms(word: Word) -> list[tuple[str, str]]:
    """Everything that is found for a page, each with its feature (see `inflection.forms_of`)."""
    from wordcare.rulebook.forms import word_forms

    return [(form.text, form.feature) for form in word_forms(word)]


def plain(text: str) -> str:
    """Words as they are compared: in small letters, with one space between them."""
    return " ".join(word.text for word in words(text))
