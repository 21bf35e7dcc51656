"""What is wrong with a table of limits, and the table in the front matter of a page.

Imported only where limits are set: most pages have none of their own.
"""

from __future__ import annotations

import re
from difflib import get_close_matches

from wordcare import globs
from wordcare.ease.limits import LISTS, NUMBERS
from wordcare.ease.rules import LEVELS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wordcare.safe_yaml import Value
    from wordcare.source import Source

KEY = "reading"
"""The key of front matter under which a page sets its own limits."""
CHOICES = ("block", "warn", "advise", "off")
NAMES = (*NUMBERS, *LISTS, "levels", "because")
MORE = ("check", "folders")
"""What the limits of a whole project may hold besides."""

_DECIMAL = re.compile(r"\d+\.\d+")

Fault = tuple[str, str, str]
"""(key, what was found, what to do next)"""


def faults(table: object, *, needs_reason: bool, more: tuple[str, ...] = ()) -> list[Fault]:
    """All that is wrong with `table`. `more` names keys that are fine there besides, such as `path`."""
    if not isinstance(table, dict):
        return [("", "The limits for reading must be a table.", "Write one name and its value on each line.")]
    names = (*NAMES, *more)
    found = [fault for key, value in table.items() for fault in _faults(str(key), value, names)]
    if needs_reason and not str(table.get("because") or "").strip():
        found.append(
            ("because", "These limits give no reason.", "Add `because` with a few words for readers.")
        )
    return found


def folder_faults(folder: object) -> list[Fault]:
    """All that is wrong with the limits for one folder in the settings of a project."""
    found = faults(folder, needs_reason=True, more=("path",))
    if isinstance(folder, dict) and not (isinstance(folder.get("path"), str) and folder["path"].strip()):
        step = 'Write, for example, path = "docs/law"'
        found.append(("path", "These limits do not say for which folder they are.", step))
    elif isinstance(folder, dict) and (wrong := globs.wrong_in(folder["path"])):
        found.append(("path", *globs.about(wrong)))
    return found


def all_faults(table: dict[str, object]) -> list[Fault]:
    """All that is wrong with the limits of a whole project, those for its folders too."""
    found = faults(table, needs_reason=False, more=MORE)
    folders = table.get("folders")
    return found + [
        fault for folder in (folders if isinstance(folders, list) else []) for fault in folder_faults(folder)
    ]


def with_off(table: dict[str, object]) -> dict[str, object]:
    """`table` as YAML gives it, where `off` may have become a no."""
    levels = table.get("levels")
    if not isinstance(levels, dict):
        return table
    return {**table, "levels": {rule: "off" if level is False else level for rule, level in levels.items()}}


def _faults(key: str, value: object, names: tuple[str, ...]) -> Iterator[Fault]:
    name = key.replace("-", "_")
    if name not in names:
        yield key, f"There is no limit called `{key}`.", _suggestion(name, names)
    elif name in NUMBERS and not _is_number(value):
        yield (
            key,
            f"`{key}` must be a number, or 0 for no limit.",
            f"Write a number, such as {NUMBERS[name] or 9}.",
        )
    elif name in LISTS and not (isinstance(value, list) and all(isinstance(word, str) for word in value)):
        yield (
            key,
            f"`{key}` must be a list of words.",
            "Write the words in square brackets with commas between.",
        )
    elif name == "check" and not isinstance(value, bool):
        yield key, "`check` must be true or false.", "Write true to check reading ease each time."
    elif name == "folders" and not isinstance(value, list):
        yield key, "`folders` must be a list.", "Write [[tool.wordcare.reading.folders]] above each."
    elif name == "because" and not isinstance(value, str):
        yield key, "The reason must be words.", "Write it in quotation marks."
    elif name == "levels":
        yield from _level_faults(key, value)


def _level_faults(key: str, value: object) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield key, "`levels` must give levels to rules.", "Name a rule, such as long-sentence, and its level."
        return
    for rule, level in value.items():
        if rule not in LEVELS:
            yield str(rule), f"There is no rule `{rule}` about reading.", _suggestion(str(rule), LEVELS)
        elif level not in CHOICES:
            yield (
                str(rule),
                f"The level of `{rule}` cannot be “{level}”.",
                f"Write {', '.join(CHOICES[:-1])} or off.",
            )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0


def _suggestion(found: str, choices: Iterable[str]) -> str:
    likely = get_close_matches(found, list(choices), n=1)
    return f"Did you mean `{likely[0]}`?" if likely else f"There are: {', '.join(choices)}."


def page_table(source: Source) -> tuple[dict[str, object], list[tuple[int, str, str]]]:
    """The limits that a page sets for itself in its front matter, and what is wrong with them.

    Each fault has the offset in the file, what was found, and what to do next. With faults, the
    table is empty.
    """
    start = source.text.find("\n") + 1
    end = source.text.find("\n---", start) + 1
    if not (source.text.startswith("---") and f"\n{KEY}:" in source.text[:end]):
        return {}, []
    from wordcare.safe_yaml import YamlFault, compose

    try:
        value = compose(source.text[start:end], 2).get(KEY)
    except YamlFault:  # the reader of front matter says so
        return {}, []
    if value is None or value.kind == "nothing":
        return {}, []
    table = _plain(value)
    found = [(_place(start, value, key), said, step) for key, said, step in faults(table, needs_reason=True)]
    return ({}, found) if found or not isinstance(table, dict) else (table, [])


def _place(start: int, value: Value, key: str) -> int:
    """Where the key stands, or else the table."""
    inside = [name.start for name, _ in _pairs(value) if name.text == key]
    return start + (inside[0] if inside else value.start)


def _pairs(value: Value) -> Iterator[tuple[Value, Value]]:
    for name, inner in value.pairs:
        yield name, inner
        yield from _pairs(inner)


def _plain(value: Value) -> object:
    if value.kind == "mapping":
        return {name.text: _plain(inner) for name, inner in value.pairs}
    if value.kind == "list":
        return [_plain(item) for item in value.items]
    if value.kind == "number" and (value.text.isdecimal() or _DECIMAL.fullmatch(value.text)):
        return float(value.text) if "." in value.text else int(value.text)
    if value.kind == "yes or no" and value.text.lower() in ("off", "no", "false"):
        return "off"
    return value.text
