"""How expressions, company and examples on a word page are checked: as people write them, no patterns."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from wordcare.matching.words import joined, words
from wordcare.rulebook.checks import Field, choice, text
from wordcare.rulebook.faults import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.safe_yaml import Value

MOST_WORDS = 12

LONGEST_EXAMPLE = 200
"""Letters in an example, its marks included."""

_PATTERN_SIGNS = re.compile(r"[\\()|*?\[\]{}^$<>=~`]|\+(?!\Z|\s)|(?<![A-Z0-9])\+")
_MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


class Placed(NamedTuple):
    """A text of the front matter and the line of the file on which it begins."""

    text: str
    line: int


def expression(field: Field, node: Value) -> Placed:
    """Words to be found, as people write them: at most `MOST_WORDS`, with spaces or the like between."""
    return _words(field, node, _fault_of_words, _fault_of_gaps)


def one_of(*known: str) -> Callable[[Field, Value], Placed]:
    """A check for one of the `known` answers to a question of grammar."""
    check = choice(*known)

    def placed(field: Field, node: Value) -> Placed:
        return Placed(check(field, node), node.line)

    return placed


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
    if not value.isprintable():
        return (
            f"`{shown(ascii(value)[1:-1])}` has a character that nobody can see.",
            "Type the words again.",
        )
    if not words(value):
        return f"`{shown(ascii(value)[1:-1])}` is not made of words.", "Write at least one word."
    if len(words(value)) > MOST_WORDS:
        return f"`{shown(value)}` has more than {MOST_WORDS} words.", "Keep the few words that matter."
    return None


def _fault_of_gaps(value: str) -> tuple[str, str] | None:
    """What was found and what to write, when a sign between words keeps `value` from ever being found."""
    for left, right in pairwise(words(value)):
        if not joined(value, left, right) and value[left.end : right.start] != "/":
            sign = value[left.end : right.start].strip()
            return (
                f"`{shown(value)}` has `{sign}` between words, so it can never be found.",
                "Put only a space, a hyphen or a slash between words.",
            )
    return None


def example(field: Field, node: Value) -> Placed:
    """A sentence. `[[ ]]` stand in pairs, hold some words, and are not put inside each other."""
    if node.kind in ("list", "mapping"):
        field.wrong(
            node,
            "We cannot read this example as words: `[`, `{` and `: ` mean something in YAML.",
            'Put quotes round the sentence, such as "[[Hard-to-reach]] groups were asked."',
        )
        return Placed("", node.line)
    value = text(field, node, LONGEST_EXAMPLE)
    if fault := _fault_of_marks(field.name, value):
        field.wrong(node, *fault)
        value = ""
    return Placed(value, node.line)


def _fault_of_marks(kind: str, value: str) -> tuple[str, str] | None:
    """What was found and what to write, when the marks in an example of this kind are wrong."""
    inside = _MARKED.findall(value)
    outside = _MARKED.sub("", value)
    if "[[" in outside or "]]" in outside or any("[[" in part for part in inside):
        return f"`{shown(value)}` has `[[` and `]]` that do not pair up.", "Write one `]]` for each `[[`."
    if not all(part.strip() for part in inside):
        return f"`{shown(value)}` has nothing between `[[` and `]]`.", "Mark the words to be found."
    if kind == "flag" and value and not inside:
        return f"`{shown(value)}` marks no words.", "Put `[[` and `]]` round the words to be found."
    if kind == "pass" and inside:
        return f"`{shown(value)}` marks words, but nothing is found here.", "Take the `[[` and `]]` out."
    return None
