"""How one value in the front matter of a word page is checked and turned into plain data.

Each check takes a `Field` (which key, and what to write instead) and the YAML there. It gives
the value back; when something is wrong it says so through the field and gives what it can.
`expressions` has the checks of words to find; `keys` puts all checks together into a table.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple
from unicodedata import name as unicode_name

from wordcare.rulebook.faults import CONTROL, Faults, did_you_mean, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wordcare.safe_yaml import Value

    Check = Callable[["Field", Value], Any]

MOST_ITEMS = 200
MOST_LETTERS = 400
"""Of any one text. These limits leave twice the room that our own pages need, and keep a page from a
stranger from slowing every run: what is advised is judged by the whole rulebook."""

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_WEB = re.compile(r"https?://[^\s<>]+[\s\"]")
_LINK = re.compile(r"https?://[^\s<>\"]+\Z")


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


def text(field: Field, node: Value, most: int = MOST_LETTERS) -> str:
    """A text in one piece of at most `most` letters, spaces made plain; "" when there is none."""
    if node.kind in ("list", "mapping"):
        what = "a list" if node.kind == "list" else "a set of keys"
        field.wrong(node, f"`{field.name}` is {what}, but a text is wanted here.")
        return ""
    value = " ".join(node.text.split())
    if not value or node.kind == "nothing":
        field.wrong(node, f"`{field.name}` is empty.")
        return ""
    if len(value) > most:
        field.wrong(node, f"`{field.name}` has {len(value):,} letters.", f"Use at most {most:,}.")
        return ""
    if CONTROL.search(value):
        field.wrong(node, f"`{field.name}` has a control character in `{shown(value)}`.", "Take it out.")
        return ""
    return value


def short_text(most: int) -> Check:
    """A check for a text of at most `most` letters."""

    def check(field: Field, node: Value) -> str:
        return text(field, node, most)

    return check


def choice(*known: str) -> Check:
    """A check for one of the `known` words."""

    def check(field: Field, node: Value) -> str:
        value = text(field, node)
        if value and value not in known:
            all_known = f"Use one of: {', '.join(known)}."
            hint = did_you_mean(value, known, "")
            field.wrong(node, f"`{field.name}` is `{shown(value)}`.", f"{hint} {all_known}".strip())
            return ""
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
        write = 'Write `%20` for a space, and `%22` for `"`.' if _WEB.match(value) else ""
        field.wrong(node, f"`{field.name}` is `{shown(value)}`, which is not a web address.", write)
    return value


def listed(item: Check, most: int = MOST_ITEMS) -> Check:
    """A check for a list of at most `most` entries. A single value is kindly taken as a list of one."""

    def check(field: Field, node: Value) -> list[Any]:
        nodes = node.items if node.kind == "list" else [node]
        if not nodes:
            field.wrong(node, f"`{field.name}` is an empty list.")
        if len(nodes) > most:
            field.wrong(node, f"`{field.name}` has {len(nodes)} entries.", f"Use at most {most}.")
        _check_twice(field, nodes[:most])
        return [item(field, each) for each in nodes[:most]]

    return check


def _check_twice(field: Field, nodes: list[Value]) -> None:
    """Each text of a list stands there once; one with other capitals is another."""
    first: dict[str, Value] = {}
    for node in nodes:
        value = "" if node.kind in ("list", "mapping") else " ".join(node.text.split())
        other = first.setdefault(value, node)
        if value and other is not node:
            field.wrong(
                node,
                f"`{shown(value)}` stands twice under `{field.name}`.",
                f"Keep one of them; the other is on line {other.line}.",
            )


def _about_unknown(name: Value, keys: Mapping[str, Key]) -> tuple[str, str]:
    """What to say of a key that is none of `keys`: what was found, and what to write."""
    all_keys = f"Keys here are: {', '.join(keys)}."
    if name.kind in ("list", "mapping"):
        return "A list or a set of keys stands here in place of a key.", all_keys
    if not name.text.strip():
        return "There is no key before this colon.", all_keys
    unseen = next((sign for sign in name.text if not sign.isprintable()), "")
    seen = "".join(sign for sign in name.text if sign.isprintable())
    if unseen and seen in keys:
        sign = unicode_name(unseen, "a control character").lower()
        return f"The key `{seen}` has a character that nobody can see: {sign}.", f"Type `{seen}:` again."
    return f"`{shown(name.text)}` is not a key we know.", did_you_mean(name.text, keys, all_keys)


def mapping(keys: Mapping[str, Key]) -> Check:
    """A check for a set of keys, each with a check of its own."""

    def check(field: Field, node: Value) -> dict[str, Any]:
        if node.kind == "nothing" or (node.kind == "list" and not node.items):
            field.wrong(node, f"`{field.name}` is empty.", f"{field.write} Or leave the line out.")
            return {}
        if node.kind != "mapping":
            field.wrong(node, f"`{field.name}` has no keys.", f"Keys here are: {', '.join(keys)}.")
            return {}
        values = {}
        unknown = set()  # told once each: that a key stands twice is told elsewhere
        for name, value in node.pairs:
            if name.text in keys:
                key = keys[name.text]
                values[name.text] = key.check(Field(name.text, key.write, field.faults), value)
            elif name.kind in ("list", "mapping") or name.text not in unknown:
                unknown.add(name.text)
                field.wrong(name, *_about_unknown(name, keys))
        for wanted, key in keys.items():
            if key.required and wanted not in values:
                field.wrong(node, f"`{wanted}` is missing.", key.write)
        return values

    return check
