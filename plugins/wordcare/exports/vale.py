"""The rulebook as a style for Vale 3: a rule in YAML for each word page, and a description of the style.

Vale finds words wherever they stand. It does not know who is speaking, or what a word means in
its sentence. So a page whose words count in some company only (`only_when`) becomes a suggestion.

Rules: https://vale.sh/docs/checks/existence
"""

from __future__ import annotations

import json
import re
from itertools import pairwise

from wordcare.advice import ASKS
from wordcare.matching.letters import HYPHENS
from wordcare.matching.words import words
from wordcare.rulebook.lookup import forms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from wordcare.exports import Exported
    from wordcare.rulebook import Word

STYLE = "wordcare"
"""The folder of the rules, and the first part of their names in Vale."""

MADE = "# Made by wordcare from"
"""Begins every rule, so that a rule whose page has gone can be told from what others wrote."""

LEVELS = {"block": "error", "warn": "warning", "advise": "suggestion"}
_SPACE_OR_HYPHEN = rf"(?:\s+|[{HYPHENS}]\s*)"


def files(exported: Exported) -> dict[str, str]:
    """The rules, and a short description of the style."""
    made = {f"{word.id}.yml": _rule(word, exported) for word in exported.words}
    return {**made, "meta.json": json.dumps(_about(exported), ensure_ascii=False, indent=2) + "\n"}


def _about(exported: Exported) -> dict[str, Any]:
    return {
        "name": STYLE,
        "description": f"{exported.name}. Words that hurt, and what to write instead.",
        "author": exported.maker,
        "license": exported.licence,
        "vale_version": ">=3.0.0",
        "sources": sorted(
            {str(source["link"]) for word in exported.words for source in word.sources if source.get("link")}
        ),
    }


def _rule(word: Word, exported: Exported) -> str:
    level = "advise" if word.only_when else word.level
    values: dict[str, Any] = {"extends": "existence", "message": _message(word, level)}
    if link := exported.link(word):
        values["link"] = link
    values["level"] = LEVELS[level]
    values["ignorecase"] = False  # each token says itself whether capitals count
    values["tokens"] = [_token(form) for form in _longest_first(word)]
    if replacements := [say for say, fits, _ in word.instead if fits]:  # others describe what to write
        values["action"] = {"name": "replace", "params": replacements}
    licence = f", {exported.licence} by {exported.maker}" if exported.licence else ""
    return f"{MADE} {word.id}.md{licence}.\n{''.join(_yaml(values))}"


def _yaml(values: dict[str, Any], margin: str = "") -> Iterator[str]:
    """Keys with texts, lists of texts or more keys; JSON's texts are YAML's too."""
    for key, value in values.items():
        if isinstance(value, dict):
            yield f"{margin}{key}:\n{''.join(_yaml(value, f'{margin}  '))}"
        elif isinstance(value, list):
            yield f"{margin}{key}:\n"
            yield from (f"{margin}  - {json.dumps(one, ensure_ascii=False)}\n" for one in value)
        else:
            yield f"{margin}{key}: {json.dumps(value, ensure_ascii=False)}\n"


def _message(word: Word, level: str) -> str:
    """What Vale says; `%s` stands for the words that it found, so other percent signs are doubled."""
    instead = f"Instead: {'; '.join(word.replacements)}." if word.instead else ""
    parts = [word.why, instead, word.fine]
    said = " ".join(part for part in parts if part).replace("%", "%%")
    return f"{ASKS[level]} “%s”. {said}"


def _longest_first(word: Word) -> list[str]:
    """Every form that is found; a pattern takes the first that fits, so longer ones come first."""
    return sorted(dict.fromkeys(form for form, _ in forms(word)), key=lambda form: (-len(form), form))


def _token(form: str) -> str:
    """A pattern for one form: what it has between its words, and capitals only where it has them."""
    parts = words(form)
    pattern = _letters(form[parts[0].start : parts[0].end])
    for left, right in pairwise(parts):
        pattern += f"{_gap(form[left.end : right.start])}{_letters(form[right.start : right.end])}"
    return pattern


def _gap(gap: str) -> str:
    """A pattern for what stands between two words; a hyphen may be left out, an apostrophe too."""
    if gap == "/":
        return r"\s*/\s*"
    owned = "['’]?" if gap[0] in "'’" else ""
    return f"{owned}{_SPACE_OR_HYPHEN}{'?' if '-' in gap else ''}"


def _letters(word: str) -> str:
    escaped = re.escape(word.replace("’", "'")).replace("'", "['’]")
    return f"(?i:{escaped})" if word == word.lower() else escaped
