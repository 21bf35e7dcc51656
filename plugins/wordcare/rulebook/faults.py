"""Collects everything that is wrong with one word page, so that a writer hears it all at once."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from wordcare.finding import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.safe_yaml import Value

CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that steer a terminal or turn the direction of writing, and are never part of plain words."""
MOST_SHOWN = 60
"""Letters of somebody's text in a message."""


class Faults:
    """The faults of one file, each with its place, what was found and what to write."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def at(self, node: Value, found: str, write: str) -> None:
        """A fault at a part of the front matter."""
        self.problems.append(Problem(self.path, found, write, node.line, node.column))

    def on_line(self, line: int, found: str, write: str) -> None:
        """A fault of a whole line, or of the page when `line` is 1."""
        self.problems.append(Problem(self.path, found, write, line))


def did_you_mean(found: str, known: Iterable[str], otherwise: str) -> str:
    """The nearest of the `known` words as a question, or the sentence `otherwise`."""
    near = _nearest(found.lower(), tuple(known))
    return f"Did you mean `{near}`?" if near else otherwise


@lru_cache(maxsize=100)  # a page may have the same slip many times over
def _nearest(found: str, known: tuple[str, ...]) -> str:
    """The nearest of the `known` words; empty when none is near."""
    return next(iter(get_close_matches(found, known, n=1)), "")


def shown(text: str) -> str:
    """`text` short enough for a message, on one line, with signs for what cannot be seen."""
    line = " ".join(text.split())
    line = CONTROL.sub(lambda control: ascii(control[0])[1:-1], line)
    return line if len(line) <= MOST_SHOWN else line[: MOST_SHOWN - 1] + "…"
