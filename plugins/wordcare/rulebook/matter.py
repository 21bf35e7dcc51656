"""Checks the front matter of a page: its keys and values, or everything that is wrong with them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wordcare.rulebook.checks import Field, mapping
from wordcare.safe_yaml import Value, YamlFault, compose, duplicates, odd_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wordcare.finding import Problem
    from wordcare.rulebook.checks import Key
    from wordcare.rulebook.faults import Faults

    Told = Callable[[YamlFault], Problem]


def matter_values(
    matter: str, keys: Mapping[str, Key], begin: str, faults: Faults, told: Told
) -> tuple[Value | None, dict[str, Any]]:
    """The front matter as YAML, if it has keys, and the checked values of `keys`.

    `begin` is the next step where there is nothing to check; `told` says what is wrong as YAML.
    """
    node, odd = _composed(matter)
    values: dict[str, Any] = {}
    if node is not None:
        for again, first in duplicates(node):
            where = f"Keep one of them; the other is on line {first.line}."
            faults.at(again, f"`{again.text}` stands twice.", where)
        if node.kind == "mapping":
            values = mapping(keys)(Field("front matter", begin, faults), node)
        else:
            faults.at(node, "The front matter has no keys.", begin)
            node = None
    told_lines = {problem.line for problem in faults.problems}
    faults.problems += [told(fault) for fault in odd if fault.line not in told_lines]
    return node, values


def _composed(matter: str) -> tuple[Value | None, list[YamlFault]]:
    """The front matter, if its structure is sound, and what is wrong with it as YAML: one fault a line."""
    try:
        return compose(matter, first_line=2), []
    except YamlFault as error:
        odd = [*(fault for fault in odd_words(matter, 2) if fault.line != error.line), error]
        if error.ours:
            return None, odd
    try:  # a date that cannot be, or a tag: the other keys can be checked all the same
        return compose(matter, first_line=2, settings=True), odd
    except YamlFault:
        return None, odd
