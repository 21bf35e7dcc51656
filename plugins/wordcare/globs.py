"""Patterns for paths, as written in settings: `docs/**/*.md`, `drafts`, `*.txt`.

A pattern is read from the folder of the settings. `*` stands for anything within one name,
`**` for any number of folders, `?` for one letter. A pattern that names a folder covers
everything in it; `.` is the folder of the settings.
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


def wrong_in(glob: str) -> str:
    """The part in square brackets that stands for no letter, such as `[z-a]`; empty when all is well."""
    try:
        matcher([glob])
    except _NoLetterError as error:
        return str(error)
    return ""


def about(wrong: str) -> tuple[str, str]:
    """What to say about a part that `wrong_in` names, and what to do next."""
    return (
        f"`{wrong}` in a pattern stands for no letter.",
        "Name some, or a range such as [a-z] or [!0-9].",
    )


class _NoLetterError(ValueError):
    """Raised with the part of a pattern that stands for no letter."""


# What a star stands for is never tried again in another way (`(?>...)`): what comes after it may as
# well begin where it comes first. So long names and many stars take no longer than they have to.
def _expression(glob: str) -> str:
    runs: list[list[str]] = [[]]
    for part in _parts(glob):
        if part != "**":
            runs[-1].append(_name(part) + "/")
        elif runs[-1] or len(runs) == 1:
            runs.append([])
    first, *others = ["".join(run) for run in runs]
    if not others:
        return _ALL if not first and "." in glob else first[:-1] + _REST
    middle = "".join(f"(?>{_FOLDERS}{run})" for run in others[:-1])
    return first + middle + (f"{_FOLDERS}{others[-1][:-1]}{_REST}" if others[-1] else _ALL)


_ALL = "(?s:.+)"
_FOLDERS = "(?:[^/]+/)*?"
_REST = r"(?:/(?s:.*))?\Z"


def _name(part: str) -> str:
    """An expression for one name: what stands before the first star, then each star with what follows."""
    first, *others = _between_stars(part)
    if not others:
        return first
    return first + "".join(f"(?>[^/]*?{piece})" for piece in others[:-1]) + f"[^/]*{others[-1]}"


def _between_stars(part: str) -> list[str]:
    pieces = [""]
    at = 0
    while at < len(part):
        letter = part[at]
        at += 1
        end = _end_of_choice(part, at) if letter == "[" else 0
        if letter == "*":
            pieces.append("")
        elif letter == "?":
            pieces[-1] += "[^/]"
        elif end:
            pieces[-1] += _choice(part[at:end])
            at = end + 1
        else:
            pieces[-1] += re.escape(letter)
    return pieces


def _end_of_choice(part: str, start: int) -> int:
    """Where the bracket closes that opened before `start`; 0 when it is a bracket in a name."""
    first = start + part.startswith("!", start)
    end = part.find("]", first + 1)
    if end < 0 and part.startswith("]", first):
        raise _NoLetterError(part[start - 1 : first + 1])
    return max(end, 0)


def _choice(inside: str) -> str:
    """An expression for one letter out of what stands in square brackets."""
    letters = inside.removeprefix("!")
    chosen, at = "", 0
    while at < len(letters):
        low = high = letters[at]
        if letters[at + 1 : at + 2] == "-" and at + 2 < len(letters):
            high = letters[at + 2]
            at += 2
        if low > high:
            raise _NoLetterError(f"[{inside}]")
        chosen += re.escape(low) if low == high else f"{re.escape(low)}-{re.escape(high)}"
        at += 1
    return f"(?!/)[{'^' if letters != inside else ''}{chosen}]"
