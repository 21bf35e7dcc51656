"""The endings of one verb, in British spelling: travelled, committed, offended, ageing."""

from __future__ import annotations

import re

from wordcare.rulebook.irregular import LISTS, PLURALS, VERBS, WHOLE_VERBS
from wordcare.rulebook.nouns import like, with_s

_SHORT_END = re.compile(r"(?:[^aeiou]|qu|\A)[aeiouy][^aeiouwxy]\Z")
_SINGLE_VOWEL_L = re.compile(r"(?:[^aeiou]|qu)[aeiou]l\Z")
_VOWELS = re.compile(r"[aeiouy]+")


def verb_forms(verb: str) -> list[tuple[str, str]]:
    """`verb` and its endings: base, s, past, ing. A past participle of its own has no feature."""
    low = verb.lower()
    if low in LISTS["modals"] or not _is_base(low):
        return [(verb, "")]
    if low in WHOLE_VERBS:
        *others, ing = (like(verb, form) for form in WHOLE_VERBS[low])
        return [(verb, "base"), *((form, "") for form in others), (ing, "ing")]
    pasts, participles = _pasts(verb)
    return [
        (verb, "base"),
        (_third_person(verb), "s"),
        *((form, "past") for form in pasts),
        *((form, "") for form in participles),
        (f"{_before_ing(verb)}ing", "ing"),
    ]


def _is_base(verb: str) -> bool:
    """False for what already has an ending: failed, failing."""
    if verb in VERBS or verb.endswith("eed"):
        return True
    return not verb.endswith(("ed", "ing")) or verb in LISTS["verbs in ed and ing"]


def _pasts(verb: str) -> tuple[list[str], list[str]]:
    """Past tenses and past participles."""
    prefix, root = _prefix_and_root(verb.lower())
    if root:
        pasts, participles = VERBS[root]
        return [like(verb, prefix + form) for form in pasts], [
            like(verb, prefix + form) for form in participles
        ]
    if verb.endswith("e"):
        past = f"{verb}d"
    elif re.search(r"[^aeiou]y\Z", verb):
        past = f"{verb[:-1]}ied"
    else:
        past = f"{_doubled(verb)}ed"
    return [past], []


def _prefix_and_root(verb: str) -> tuple[str, str]:
    """How an irregular verb is made up; two empty texts for a regular one."""
    if verb in VERBS:
        return "", verb
    for prefix in LISTS["verb prefixes"]:
        root = verb.removeprefix(prefix)
        if root != verb and root in VERBS and verb not in LISTS["not prefixed"]:
            return prefix, root
    return "", ""


def _third_person(verb: str) -> str:
    low = verb.lower()
    if low in PLURALS:  # echoes, quizzes, stomachs: as the noun
        several = PLURALS[low][0]
        return verb + several.removeprefix(low) if several.startswith(low) else with_s(verb)
    return f"{verb}es" if re.search(r"[^aeiou]o\Z", low) else with_s(verb)


def _before_ing(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}y"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb.lower() not in LISTS["keep e"]:
        return verb[:-1]
    return _doubled(verb)


def _doubled(verb: str) -> str:
    """`verb` as it stands before -ed and -ing when it does not end in e."""
    low = verb.lower()
    if low.endswith("ic"):
        return f"{verb}k"
    one_syllable = len(_VOWELS.findall(low.replace("qu", "q"))) == 1
    by_rule = _SINGLE_VOWEL_L.search(low) or (one_syllable and _SHORT_END.search(low))
    if low not in LISTS["not doubled"] and (by_rule or low in LISTS["doubled"]):
        return verb + verb[-1]
    return verb
