"""What changes in a file, as a unified diff that people read and `git apply` takes."""

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


def diff(path: str, before: str, after: str, colour: bool) -> Iterator[str]:
    """The lines of the diff; none when nothing changes."""
    made = difflib.unified_diff(_lines(before), _lines(after), f"a/{path}", f"b/{path}", n=2)
    for number, line in enumerate(made):
        if number < 2:
            yield paint(colour, BOLD, visible(line.rstrip("\n"))) + "\n"
            continue
        yield paint(colour, _COLOURS.get(line[0], ""), visible(line.rstrip("\r\n"))) + "\n"
        if not line.endswith(("\n", "\r")):
            yield _NO_END


def _lines(text: str) -> list[str]:
    return [line for line in _LINE.findall(text) if line]
