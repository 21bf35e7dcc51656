"""What changes in a file, as a unified diff: for eyes, or to the byte for `git apply` and `patch`."""

from __future__ import annotations

import difflib
import re

from wordcare.reports.excerpt import visible
from wordcare.reports.text import BOLD, paint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_COLOURS = {"-": "31", "+": "32", "@": "36"}
_NO_END = "\\ No newline at end of file\n"
_CONTEXT = 2
"""How many lines to show before and after those that change."""
_QUOTED = re.compile(r'[\x00-\x1f"\\\x7f\udc80-\udcff]')
"""What git writes as a code in the name of a file."""


def diff(path: str, before: str, after: str, colour: bool) -> Iterator[str]:
    """The lines of the diff for people, safe on any terminal; none when nothing changes."""
    made = difflib.unified_diff(_lines(before), _lines(after), f"a/{path}", f"b/{path}", n=_CONTEXT)
    for number, line in enumerate(made):
        if number < 2:
            yield paint(colour, BOLD, visible(line.rstrip("\n"))) + "\n"
            continue
        yield paint(colour, _COLOURS.get(line[0], ""), visible(line.rstrip("\r\n"))) + "\n"
        if not line.endswith(("\n", "\r")):
            yield _NO_END


def patch(path: str, before: str, after: str) -> Iterator[str]:
    """The same for programs: each letter as it is. Their lines end with a line feed and nothing else."""
    made = difflib.unified_diff(
        _fed(before), _fed(after), _named(f"a/{path}"), _named(f"b/{path}"), n=_CONTEXT
    )
    for line in made:
        yield line if line.endswith("\n") else f"{line}\n{_NO_END}"


def _lines(text: str) -> list[str]:
    return [line for line in _LINE.findall(text) if line]


def _fed(text: str) -> list[str]:
    """The lines of a text as programs take them."""
    *lines, last = text.split("\n")
    return [*(f"{line}\n" for line in lines), *([last] if last else [])]


def _named(path: str) -> str:
    """A name as git writes it: quoted where it has odd letters, and with a tab after one with spaces."""
    if _QUOTED.search(path):
        path = f'"{_QUOTED.sub(lambda sign: _code(sign[0]), path)}"'
    return f"{path}\t" if " " in path else path


def _code(sign: str) -> str:
    return f"\\{sign}" if sign in '"\\' else f"\\{ord(sign) & 0xFF:03o}"
