"""Reads one word page: front matter as data, the body as the reason why.

A page is either a `Word` or a list of problems, all of them at once. Nothing in a page is
run, and reading it takes time in proportion to its length, whoever wrote it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from wordcare.finding import Problem
from wordcare.rulebook.checks import Field
from wordcare.rulebook.faults import Faults
from wordcare.rulebook.first_sentence import first_sentence
from wordcare.rulebook.keys import page_values
from wordcare.rulebook.word import Word
from wordcare.safe_yaml import YamlFault, compose, duplicates

if TYPE_CHECKING:
    from wordcare.rulebook.checks import Placed

MOST_LETTERS = 100_000

_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_SMALLEST = "Begin with `---`, then the keys title, avoid and level, then `---`, then say why."


class Page(NamedTuple):
    """What came of one file."""

    path: str
    word: Word | None
    """None when there are problems."""
    problems: list[Problem]
    lines: dict[str, int]
    """The line on which each expression to avoid, form and replacement stands."""


def read_page(path: str, page: str) -> Page:
    """The page at `path` (shown to people; its last part gives the id) with the text `page`."""
    faults = Faults(path)
    name = path.rpartition("/")[2].removesuffix(".md")
    if not _NAME.match(name):
        faults.on_line(
            1,
            f"The file name `{name}.md` cannot be a web address that is easy to say.",
            "Use lower-case letters a to z, digits and hyphens, such as `hard-to-reach.md`.",
        )
    word, lines = Word(name, path), {}
    matter, body, first_body_line = _parts(page.removeprefix("\ufeff"), faults)
    if matter is not None:
        lines = _fill(word, matter, faults)
        word.body = body.strip()
        word.why = first_sentence(body)
        if not word.why:
            faults.on_line(
                first_body_line,
                "There is no text after the front matter.",
                "Say why, in a few plain sentences.",
            )
    return Page(path, None if faults.problems else word, faults.problems, lines)


def _parts(page: str, faults: Faults) -> tuple[str | None, str, int]:
    """Front matter, body and the line of the body; no front matter when it cannot be told apart."""
    page = page.replace("\r\n", "\n").replace("\r", "\n")
    if len(page) > MOST_LETTERS:
        faults.on_line(1, f"The page has {len(page):,} letters.", f"Keep it under {MOST_LETTERS:,}.")
        return None, "", 1
    if "\0" in page:
        line = page.count("\n", 0, page.index("\0")) + 1
        faults.on_line(
            line, "There is a NUL byte, which no text has.", "Save the page again as plain text in UTF-8."
        )
        return None, "", 1
    match = _FRONT_MATTER.match(page)
    if not match:
        opened = page.startswith("---")
        found = "The front matter never ends." if opened else "The page does not begin with front matter."
        write = "Write `---` on a line of its own after the keys." if opened else _SMALLEST
        faults.on_line(1, found, write)
        return None, "", 1
    return match[1], page[match.end() :], page.count("\n", 0, match.end()) + 1


def _fill(word: Word, matter: str, faults: Faults) -> dict[str, int]:
    """Put what the front matter says into `word`; the line of each expression and replacement."""
    try:
        node = compose(matter, first_line=2)
    except YamlFault as fault:
        _tell(fault, matter, faults)
        return {}
    for again, first in duplicates(node):
        faults.at(
            again, f"`{again.text}` stands twice.", f"Keep one of them; the other is on line {first.line}."
        )
    values = page_values(Field("front matter", _SMALLEST, faults), node)
    for key in ("title", "level", "topic", "inflect", "fine", "decided", "review", "sources", "instead"):
        if key in values:
            setattr(word, key, values[key])
    examples = values.get("examples", {})
    flag, passes = examples.get("flag", []), examples.get("pass", [])
    word.flag, word.passes = [each.text for each in flag], [each.text for each in passes]
    word.examples_at = [each.line for each in (*flag, *passes)]
    word.fine_when = _company(values.get("fine_when", {}))
    word.only_when = _company(values.get("only_when", {}))
    word.avoid = [each.text for each in values.get("avoid", [])]
    word.forms = [each.text for each in values.get("forms", [])]
    return {each.text: each.line for key in ("forms", "avoid") for each in values.get(key, [])}


def _company(values: dict[str, list[Placed]]) -> dict[str, list[str]]:
    return {where: [each.text for each in expressions] for where, expressions in values.items()}


def _tell(fault: YamlFault, matter: str, faults: Faults) -> None:
    """Pass on what YAML could not read, with a better step for sentences that begin with a bracket."""
    line = matter.split("\n")[fault.line - 2] if fault.line - 2 < matter.count("\n") else ""
    step = fault.next_step
    if re.match(r"\s*(?:-|flag:|pass:)\s*\[\[", line):
        step = 'Put quotes round the sentence, such as "[[Hard-to-reach]] groups were asked."'
    faults.problems.append(Problem(faults.path, fault.message, step, fault.line, fault.column))
