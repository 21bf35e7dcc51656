"""Patterns for paths, as written in settings: `docs/**/*.md`, `drafts`, `*.txt`.

A pattern is read from the folder of the settings. `*` stands for anything within one name,
`**` for any number of folders, `?` for one letter. A pattern that names a folder covers
everything in it.
"""

from __future__ import annotations

import re

WILD = "*?["


def matcher(globs: list[str]) -> re.Pattern[str] | None:
    """A pattern that matches the paths which any of `globs` covers; None when there are none."""
    if not globs:
        return None
    return re.compile("|".join(f"(?:{_expression(glob)})" for glob in globs))


def fixed_part(glob: str) -> str:
    """The folders (or the whole path) before the first wild card: where a walk may start."""
    parts: list[str] = []
    for part in _parts(glob):
        if any(wild in part for wild in WILD):
            break
        parts.append(part)
    return "/".join(parts)


def _parts(glob: str) -> list[str]:
    return [part for part in glob.replace("\\", "/").split("/") if part not in ("", ".")]


def _expression(glob: str) -> str:
    parts = _parts(glob)
    pieces: list[str] = []
    for part in parts:
        if part == "**":
            if not pieces or pieces[-1] != "(?:[^/]+/)*":
                pieces.append("(?:[^/]+/)*")
        else:
            pieces.append(_name(part) + "/")
    if parts and parts[-1] == "**":
        return "".join(pieces[:-1]) + ".+"
    return "".join(pieces)[:-1] + "(?:/.*)?$"


def _name(part: str) -> str:
    expression = ""
    at = 0
    while at < len(part):
        letter = part[at]
        at += 1
        end = part.find("]", at + 1)
        if letter == "*":
            expression += "" if expression.endswith("[^/]*") else "[^/]*"
        elif letter == "?":
            expression += "[^/]"
        elif letter == "[" and end > 0:
            inside = part[at:end].replace("\\", "\\\\").replace("[", "\\[").replace("^", "\\^")
            expression += "[" + ("^" + inside[1:] if inside.startswith("!") else inside) + "]"
            at = end + 1
        else:
            expression += re.escape(letter)
    return expression
