"""Words that do not follow the rules of `inflection`, read from the text files in `english`."""

from __future__ import annotations

from importlib.resources import files


def _lines(name: str) -> list[str]:
    text = (files("wordcare.rulebook") / "english" / name).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _lists() -> dict[str, list[str]]:
    lists: dict[str, list[str]] = {}
    for line in _lines("lists.txt"):
        if line.startswith("["):
            words = lists.setdefault(line.strip("[]"), [])
        else:
            words.extend(line.split())
    return lists


def _verbs() -> dict[str, tuple[list[str], list[str]]]:
    rows = (line.split() for line in _lines("verbs.txt"))
    return {base: (past.split("/"), participle.split("/")) for base, past, participle in rows}


VERBS = _verbs()
"""From the base of a verb to its past tenses and its past participles."""

PLURALS = {one: several.split("/") for one, several in (line.split() for line in _lines("plurals.txt"))}
"""From a noun to its plurals, the usual one first."""

LISTS = _lists()
"""Lists of words by name; lists.txt says what each is for."""

WHOLE_VERBS = {
    "be": ["am", "is", "are", "was", "were", "been", "being"],
    "have": ["has", "had", "having"],
    "do": ["does", "did", "done", "doing"],
}
"""Verbs of which no form follows a rule; the last one ends in -ing."""
