"""Everything that is found for one word page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from unicodedata import combining, normalize

from wordcare.matching.words import words
from wordcare.rulebook.inflection import forms_of

if TYPE_CHECKING:
    from wordcare.rulebook.word import Word


class Form(NamedTuple):
    """One form of a word page."""

    text: str
    feature: str
    """one, several, possessive, base, s, past, ing, or "" when none is certain."""
    given: tuple[str, str]
    """Key and text of the front matter that it comes from: ("avoid", "hard to reach")."""


def word_forms(word: Word) -> list[Form]:
    """The forms given by hand, or those that the engine makes; none that reads like an earlier one."""
    inflect = "none" if word.forms else word.inflect
    forms = [
        Form(text, feature, ("avoid", given))
        for given in word.avoid
        for text, feature in forms_of(given, inflect)
    ]
    forms += [Form(given, "", ("forms", given)) for given in word.forms]
    different: dict[tuple[str, ...], Form] = {}
    for form in forms:
        different.setdefault(as_read(form.text), form)
    return list(different.values())


def as_read(expression: str) -> tuple[str, ...]:
    """The words of an expression as the matcher compares them, small letters and capitals apart."""
    return tuple(
        word.text if expression[word.start : word.end].islower() else expression[word.start : word.end]
        for word in words(expression)
    )


def folded(expression: str) -> tuple[str, ...]:
    """The words of an expression without accents, curls and wide letters; only capitals stay as they are."""
    return tuple(_with_capitals(word.text, expression[word.start : word.end]) for word in words(expression))


def _with_capitals(text: str, written: str) -> str:
    """`text`, in small letters, with the capitals that it has as `written`."""
    letters = [sign for sign in normalize("NFKD", written) if not combining(sign)]
    if len(letters) != len(text):  # signs that cannot be seen stand between the letters
        return text if written.islower() else text.upper()
    return "".join(
        small.upper() if sign.isupper() else small for small, sign in zip(text, letters, strict=True)
    )
