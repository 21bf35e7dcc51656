"""Puts the checked values of a front matter into a `Word`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wordcare.rulebook.expressions import Placed
    from wordcare.rulebook.word import Word

_AS_THEY_ARE = ("title", "level", "topic", "inflect", "fine", "decided", "review", "sources")


def fill(word: Word, values: dict[str, Any]) -> dict[tuple[str, str], int]:
    """Put `values` into `word`; from each key and text to the line on which it stands.

    What was found to be faulty is empty, and is left out.
    """
    for key in _AS_THEY_ARE:
        if key in values:
            setattr(word, key, values[key])
    fine_when, only_when = values.get("fine_when", {}), values.get("only_when", {})
    examples = values.get("examples", {})
    flag, passes = ([each for each in examples.get(key, []) if each.text] for key in ("flag", "pass"))
    instead = [each for each in values.get("instead", []) if each[0].text]
    word.avoid = _texts(values.get("avoid", []))
    word.forms = _texts(values.get("forms", []))
    word.instead = [(say.text, fits, note) for say, fits, note in instead]
    word.fine_when = {place: _texts(phrases) for place, phrases in fine_when.items()}
    word.only_when = {place: _texts(phrases) for place, phrases in only_when.items()}
    word.flag = _texts(flag)
    word.passes = _texts(passes)
    word.examples_at = [each.line for each in (*flag, *passes)]
    placed = {key: values.get(key, []) for key in ("avoid", "forms")}
    placed["instead"] = [say for say, _, _ in instead]
    placed |= fine_when
    return {(key, each.text): each.line for key, list_ in placed.items() for each in list_}


def _texts(placed: list[Placed]) -> list[str]:
    return [each.text for each in placed]
