"""Further forms of an expression, so that contributors list one. British spelling.

A noun's last word gets its plural and possessives, and so does the word before "of" and the
like (ladies of the night). A verb's first word gets its endings. The
rules are few and exact, `irregular` holds what they do not cover, and where a rule might
give another everyday word it gives nothing. Apostrophes are straight here; the matcher
takes curly ones for the same, and reads "users'" as "users" with a sign after it.
"""

from __future__ import annotations

from wordcare.rulebook.irregular import LISTS
from wordcare.rulebook.nouns import is_plural, may_be_noun, noun_forms, plurals
from wordcare.rulebook.verbs import verb_forms


def forms_of(expression: str, inflect: str) -> list[tuple[str, str]]:
    """`expression` and its further forms, each with its feature, none twice.

    `inflect` is noun, verb or none. Features: one, several, possessive for nouns; base, s,
    past, ing for verbs; "" where none of them is certain.
    """
    forms: dict[str, str] = {}
    for form, feature in _MAKERS[inflect](expression):
        forms.setdefault(form, feature)
    return list(forms.items())


def _noun_phrase(expression: str) -> list[tuple[str, str]]:
    words = expression.split(" ")
    before = " ".join([*words[:-1], ""])
    if words[-2:-1] == ["to"]:  # "hard to reach" ends in a verb
        return [(expression, "")]
    forms = [(before + form, feature) for form, feature in noun_forms(words[-1])]
    return _with_head(expression, words, forms)


def _with_head(expression: str, words: list[str], forms: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The same forms if nothing like "of" is inside; else those of the word before it decide the number."""
    joints = (at for at, word in enumerate(words[1:-1], 1) if word.lower() in LISTS["joints"])
    at = next(joints, 0)
    if not at or not may_be_noun(words[at - 1]):
        return forms
    head = words[at - 1]
    others = [(form, feature if feature == "possessive" else "") for form, feature in forms[1:]]
    if is_plural(head):
        return [(expression, "several"), *others]
    if plurals(head) == [head]:  # sheep, staff
        return [(expression, ""), *others]
    heads = [(" ".join([*words[: at - 1], several, *words[at:]]), "several") for several in plurals(head)]
    return [(expression, "one"), *heads, *others]


def _verb_phrase(expression: str) -> list[tuple[str, str]]:
    first, space, rest = expression.partition(" ")
    before, hyphen, verb = first.rpartition("-")
    return [(before + hyphen + form + space + rest, feature) for form, feature in verb_forms(verb)]


def _as_it_is(expression: str) -> list[tuple[str, str]]:
    """Only itself, and what is owned by people: "the homeless", "mentally ill people"."""
    words = expression.split(" ")
    several = is_plural(words[-1]) and not words[-1].lower().endswith("s")
    plain = "'" not in expression and not set(LISTS["joints"]).intersection(words)
    owns = plain and (words[0] == "the" or several)
    return [(expression, ""), *([(f"{expression}'s", "possessive")] if owns else [])]


_MAKERS = {"noun": _noun_phrase, "verb": _verb_phrase, "none": _as_it_is}
