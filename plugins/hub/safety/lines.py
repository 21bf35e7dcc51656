"""Finds the line of a page that brings something which is refused.

What is refused is found in the HTML that a page becomes, and HTML has no lines. So the page is
rendered again with only its first lines left live: the line with which a refusal appears is
its line. That holds for every way to write it: tags, links, references, attribute lists. It
costs some renderings, but only of pages that are refused anyway.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from hub.safety.html import refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from hub.safety.html import Refusal

_LIVE = re.compile(r"[<{&(]|/{3,}|(?<=\w):(?=\S)")
"""What begins tags, attribute lists, character references, blocks and addresses."""
_FENCES = ("```", "~~~")


def line_finder(markdown: str, render: Callable[[str], str]) -> Callable[[Refusal, int], int]:
    """Gives the line, counted from 1, of the nth refusal of a kind in the page `markdown`."""
    lines = markdown.splitlines(keepends=True)

    @cache
    def found_within(number: int) -> list[Refusal]:
        """What is refused when only the first `number` lines are live."""
        return refused(render("".join(lines[:number]) + "".join(map(_quiet, lines[number:]))))

    def line(refusal: Refusal, nth: int) -> int:
        numbers = range(1, len(lines) + 1)
        return bisect_left(numbers, nth, key=lambda number: found_within(number).count(refusal)) + 1

    return line


def _quiet(line: str) -> str:
    """The line with nothing live in it. Fences stay, for they say what is code."""
    return line if line.lstrip(" \t>-*+").startswith(_FENCES) else _LIVE.sub("x", line)
