"""Plural and possessives of one noun, which may be a compound with hyphens."""

from __future__ import annotations

from wordcare.rulebook.irregular import LISTS, PLURALS

_COMPOUND_PLURALS = tuple(PLURALS[end][0] for end in LISTS["compound ends"])
_IRREGULAR_PLURALS = frozenset(several for both in PLURALS.values() for several in both)


def noun_forms(noun: str) -> list[tuple[str, str]]:
    """`noun` and its forms: one, several, possessive; only itself, without a feature, if it is no noun."""
    if not may_be_noun(noun):
        return [(noun, "")]
    if is_plural(noun):
        forms, all_several = [], [noun]
    else:
        forms, all_several = [(noun, "one"), (f"{noun}'s", "possessive")], plurals(noun)
    if all_several == [noun] and forms:  # sheep, staff: one or several
        return [(noun, ""), forms[1]]
    for several in all_several:
        forms.append((several, "several"))
        if not several.lower().endswith("s"):
            forms.append((f"{several}'s", "possessive"))
    return forms


def may_be_noun(word: str) -> bool:
    """False for words that surely are none: they join, help a verb, describe or say how."""
    last = word.lower().rpartition("-")[2]
    if word.lower() in PLURALS:
        return True
    if _ends_in_last_part(word):
        return not word.lower().rpartition("-")[0].endswith("ed")  # joined-up, washed-out
    if last in LISTS["not nouns"] or not last.replace("'", "").isalpha() or "'" in last:
        return False
    for ending in ("ed", "ing", "ly", "ful"):
        if last.endswith(ending) and not last.endswith("eed"):
            return last in LISTS[f"nouns in {ending}"]
    return not last.endswith(("less", "ous"))


def is_plural(noun: str) -> bool:
    """Whether a noun speaks of several as it stands."""
    low = noun.lower().rpartition("-")[2]
    if _is_acronym(noun) or low in LISTS["one in s"] or low in LISTS["no plural"]:
        return False
    if low in _IRREGULAR_PLURALS or low in LISTS["several"] or low.endswith(_COMPOUND_PLURALS):
        return True
    return low.endswith("s") and not low.endswith(("ss", "us", "is")) and low not in LISTS["unchanged"]


def plurals(noun: str) -> list[str]:
    """The plurals of a noun that speaks of one, the usual one first; none if it has none."""
    if noun.lower() in PLURALS:
        return [like(noun, several) for several in PLURALS[noun.lower()]]
    if _ends_in_last_part(noun):
        return [f"{noun}s"]
    before, hyphen, last = noun.rpartition("-")
    if last.lower() in PLURALS:
        return [before + hyphen + several for several in plurals(last)]
    return [before + hyphen + several] if (several := _plural_of_one_word(last)) else []


def _ends_in_last_part(word: str) -> bool:
    """Whether a compound with hyphens ends in a word that is no noun by itself, such as `has-been`."""
    before, _, last = word.lower().rpartition("-")
    return bool(before) and last in LISTS["last parts"]


def _plural_of_one_word(noun: str) -> str:
    low = noun.lower()
    if _is_acronym(noun):
        return "" if noun.endswith("S") else f"{noun}s"
    if low in LISTS["no plural"]:
        return ""
    if low in LISTS["unchanged"]:
        return noun
    for end in LISTS["compound ends"]:
        if low.endswith(end) and low not in LISTS["not compound"]:
            return noun[: -len(end)] + PLURALS[end][0]
    if low.endswith("sis"):
        return f"{noun[:-2]}es"
    return with_s(noun)


def with_s(word: str) -> str:
    """A noun's plural or a verb's third person by rule: -s, -es, or -ies."""
    low = word.lower()
    if low.endswith("y") and low[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}es" if low.endswith(("s", "x", "z", "ch", "sh")) else f"{word}s"


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def like(model: str, word: str) -> str:
    """`word` with a capital letter where `model` has one."""
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
