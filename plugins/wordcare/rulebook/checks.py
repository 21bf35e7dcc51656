"""How one value in the front matter of a word page is checked and turned into plain data.

Each check takes a `Field` (which key, and what to write instead) and the YAML there. It gives
the value back; when something is wrong it says so through the field and gives what it can.
`keys` puts the checks together into a table.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from wordcare.matching.words import joined, words
from wordcare.rulebook.faults import Faults, did_you_mean, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wordcare.safe_yaml import Value

    Check = Callable[["Field", Value], Any]

MOST_ITEMS = 200
MOST_WORDS = 12
MOST_LETTERS = 2000

_PATTERN_SIGNS = re.compile(r"[\\()|*?\[\]{}^$<>=~`]|\+(?!\Z|\s)|(?<![A-Z0-9])\+")
_MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_LINK = re.compile(r"https?://[^\s<>\"]+\Z")


class Placed(NamedTuple):
    """A text of the front matter and the line of the file on which it begins."""

    text: str
    line: int


class Field(NamedTuple):
    """The key that is being read, what to write there, and where faults are collected."""

    name: str
    write: str
    faults: Faults

    def wrong(self, node: Value, found: str, write: str = "") -> None:
        """Say that the value at `node` is wrong: what was found, and what to write."""
        self.faults.at(node, found, write or self.write)


class Key(NamedTuple):
    """A key that a mapping may have: how it is checked, and what a writer is told to write."""

    check: Check
    write: str
    required: bool = False


def text(field: Field, node: Value) -> str:
    """A text in one piece, spaces made plain; "" when there is none."""
    if node.kind in ("list", "mapping"):
        what = "a list" if node.kind == "list" else "a set of keys"
        field.wrong(node, f"`{field.name}` is {what}, but a text is wanted here.")
        return ""
    value = " ".join(node.text.split())
    if not value or node.kind == "nothing":
        field.wrong(node, f"`{field.name}` is empty.")
        return ""
    if len(value) > MOST_LETTERS:
        field.wrong(node, f"`{field.name}` has {len(value):,} letters.", f"Use at most {MOST_LETTERS:,}.")
        return ""
    return value


def choice(*known: str) -> Check:
    """A check for one of the `known` words."""

    def check(field: Field, node: Value) -> str:
        value = text(field, node)
        if value and value not in known:
            all_known = f"Use one of: {', '.join(known)}."
            hint = did_you_mean(value, known, "")
            field.wrong(node, f"`{field.name}` is `{shown(value)}`.", f"{hint} {all_known}".strip())
        return value

    return check


def day(field: Field, node: Value) -> str:
    """A day of the calendar, as YYYY-MM-DD."""
    value = text(field, node)
    if not value:
        return ""
    try:
        if not _DATE.fullmatch(value):
            raise ValueError
        date.fromisoformat(value)
    except ValueError:
        field.wrong(node, f"`{field.name}` is `{shown(value)}`, which is not a day we can read.")
    return value


def year(field: Field, node: Value) -> str:
    """A year in four digits."""
    value = text(field, node)
    if value and not re.fullmatch(r"[12]\d{3}", value, re.ASCII):
        field.wrong(node, f"`{field.name}` is `{shown(value)}`, which is not a year.")
    return value


def link(field: Field, node: Value) -> str:
    """An address on the web."""
    value = text(field, node)
    if value and not _LINK.match(value):
        field.wrong(node, f"`{field.name}` is `{shown(value)}`, which is not a web address.")
    return value


def expression(field: Field, node: Value) -> Placed:
    """Words to be found, as people write them: at most `MOST_WORDS`, with spaces and hyphens between."""
    return _words(field, node, _fault_of_words, _fault_of_gaps)


def phrase(field: Field, node: Value) -> Placed:
    """Words that keep company with an expression, as people write them."""
    return _words(field, node, _fault_of_words)


def _words(field: Field, node: Value, *faults: Callable[[str], tuple[str, str] | None]) -> Placed:
    value = text(field, node)
    fault = next(filter(None, (fault(value) for fault in faults)), None) if value else None
    if fault:
        field.wrong(node, *fault)
    return Placed(value, node.line)


def _fault_of_words(value: str) -> tuple[str, str] | None:
    """What was found and what to write, when `value` is not words as people write them."""
    sign = _PATTERN_SIGNS.search(value)
    if sign:
        return (
            f"`{shown(value)}` has the sign `{sign[0]}`, as patterns do.",
            "Write the words as people write them, one expression on each line.",
        )
    if "," in value or ";" in value:
        return f"`{shown(value)}` looks like several expressions.", "Write each on a line of its own."
    if not value.isprintable() or not words(value):
        return f"`{shown(ascii(value)[1:-1])}` is not made of words.", "Write at least one word."
    if len(words(value)) > MOST_WORDS:
        return f"`{shown(value)}` has more than {MOST_WORDS} words.", "Keep the few words that matter."
    return None


def _fault_of_gaps(value: str) -> tuple[str, str] | None:
    """What was found and what to write, when a sign between words keeps `value` from ever being found."""
    for left, right in pairwise(words(value)):
        if not joined(value, left, right):
            sign = value[left.end : right.start].strip()
            return (
                f"`{shown(value)}` has `{sign}` between words, so it can never be found.",
                "Use only spaces and hyphens between words.",
            )
    return None


def example(field: Field, node: Value) -> Placed:
    """A sentence. `[[ ]]` stand in pairs, hold some words, and are not put inside each other."""
    if node.kind in ("list", "mapping"):
        field.wrong(
            node,
            "This example does not reach us as a sentence: `[`, `{` and `: ` mean something in YAML.",
            'Put quotes round the sentence, such as "[[Hard-to-reach]] groups were asked."',
        )
        return Placed("", node.line)
    value = text(field, node)
    inside = _MARKED.findall(value)
    outside = _MARKED.sub("", value)
    if "[[" in outside or "]]" in outside or any("[[" in part for part in inside):
        field.wrong(
            node, f"`{shown(value)}` has `[[` and `]]` that do not pair up.", "Write one `]]` for each `[[`."
        )
    elif not all(part.strip() for part in inside):
        field.wrong(
            node, f"`{shown(value)}` has nothing between `[[` and `]]`.", "Mark the words to be found."
        )
    elif field.name == "flag" and value and not inside:
        field.wrong(
            node, f"`{shown(value)}` marks no words.", "Put `[[` and `]]` round the words to be found."
        )
    elif field.name == "pass" and inside:
        field.wrong(
            node, f"`{shown(value)}` marks words, but nothing is found here.", "Take the `[[` and `]]` out."
        )
    return Placed(value, node.line)


def listed(item: Check) -> Check:
    """A check for a list. A single value is kindly taken as a list of one."""

    def check(field: Field, node: Value) -> list[Any]:
        nodes = node.items if node.kind == "list" else [node]
        if not nodes:
            field.wrong(node, f"`{field.name}` is an empty list.")
        if len(nodes) > MOST_ITEMS:
            field.wrong(node, f"`{field.name}` has {len(nodes)} lines.", f"Use at most {MOST_ITEMS}.")
        return [item(field, each) for each in nodes[:MOST_ITEMS]]

    return check


def mapping(keys: Mapping[str, Key]) -> Check:
    """A check for a set of keys, each with a check of its own."""

    def check(field: Field, node: Value) -> dict[str, Any]:
        if node.kind != "mapping":
            field.wrong(node, f"`{field.name}` has no keys.", f"Keys here are: {', '.join(keys)}.")
            return {}
        values = {}
        for name, value in node.pairs:
            if name.text in keys:
                key = keys[name.text]
                values[name.text] = key.check(Field(name.text, key.write, field.faults), value)
            else:
                hint = did_you_mean(name.text, keys, f"Keys here are: {', '.join(keys)}.")
                field.wrong(name, f"`{shown(name.text)}` is not a key we know.", hint)
        for wanted, key in keys.items():
            if key.required and wanted not in values:
                field.wrong(node, f"`{wanted}` is missing.", key.write)
        return values

    return check
