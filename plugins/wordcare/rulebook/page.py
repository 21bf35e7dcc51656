"""Reads one word page: front matter as data, the body as the reason why.

A page is either a `Word` or a list of problems, all of them at once. Nothing in a page is
run, and reading it takes time in proportion to its length, whoever wrote it.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from wordcare.finding import Problem
from wordcare.rulebook.checks import Field
from wordcare.rulebook.faults import CONTROL, Faults, shown
from wordcare.rulebook.fill import fill
from wordcare.rulebook.first_sentence import first_sentence
from wordcare.rulebook.keys import FINDING, KEYS
from wordcare.rulebook.matter import matter_values
from wordcare.rulebook.word import Word
from wordcare.safe_yaml import Value, YamlFault

FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_BARE_BRACKETS = re.compile(r"[ \t]*(?:-|flag:|pass:)[ \t]*\[\[")
_SPACES = {ord(sign): " " for sign in "\t\n"}
_SMALLEST = "Begin with `---`, then the keys title, avoid and level, then `---`, then say why."


class Page(NamedTuple):
    """What came of one file."""

    path: str
    word: Word | None
    """None when there are problems."""
    problems: list[Problem]
    lines: dict[tuple[str, str], int]
    """From key and text to the line on which that text stands: ("avoid", "hard to reach") to 4."""
    draft: Word | None = None
    """What could be read, without the parts that are faulty; None when that was nothing."""
    finds: bool = False
    """Whether the draft finds what the writer means: then its examples, say, can be tried."""


def read_page(path: str, page: str) -> Page:
    """The page at `path` (shown to people; its last part gives the id) with the text `page`."""
    faults = Faults(path)
    name = path.rpartition("/")[2].removesuffix(".md")
    if not _NAME.match(name):
        faults.on_line(
            1,
            f"The file name `{shown(name)}.md` would make an address that is hard to say.",
            "Use small letters, digits and hyphens, such as `hard-to-reach.md`.",
        )
    word = Word(name, path)
    values: dict[str, Any] = {}
    node: Value | None = None
    matter, body, body_line = _parts(page.removeprefix("\ufeff"), faults)
    if matter is not None:
        node, values = matter_values(
            matter, KEYS, _SMALLEST, faults, lambda fault: _said_better(fault, matter, path)
        )
        word.body = body.strip()
        word.why = first_sentence(body)
        if not word.why:
            write = "Say why in a few plain sentences."
            faults.on_line(body_line, "There is no text after the front matter.", write)
    lines = fill(word, values)
    if faults.problems:
        return Page(path, None, faults.problems, lines, word, node is not None and _is_clear(node))
    return Page(path, word, [], lines, word, finds=True)


def _is_clear(matter: Value) -> bool:
    """Whether all keys that say what is found are sound, whatever is wrong with others."""
    faults = Faults("")
    names = [name.text for name, _ in matter.pairs]
    for name, value in matter.pairs:
        if name.text in FINDING:
            KEYS[name.text].check(Field(name.text, "", faults), value)
    return not faults.problems and "avoid" in names and KEYS.keys() >= set(names) and _are_once(names)


def _are_once(names: list[str]) -> bool:
    return all(names.count(name) < 2 for name in FINDING)


def _parts(page: str, faults: Faults) -> tuple[str | None, str, int]:
    """Front matter, body and the line of the body; no front matter when it cannot be told apart."""
    page = page.replace("\r\n", "\n").replace("\r", "\n")
    match = FRONT_MATTER.match(page)
    control = CONTROL.search(page.translate(_SPACES))
    if control:
        line = page.count("\n", 0, control.start()) + 1
        found = f"There is a control character here, {shown(control[0])}. Readers cannot see it."
        faults.on_line(line, found, "Take it out, or save the page again as plain text.")
    elif match:
        return match[1], page[match.end() :], page.count("\n", 0, match.end()) + 1
    elif page.startswith("---"):
        faults.on_line(1, "The front matter never ends.", "Write `---` on a line of its own after the keys.")
    else:
        faults.on_line(1, "The page does not begin with front matter.", _SMALLEST)
    return None, "", 1


def _said_better(fault: YamlFault, matter: str, path: str) -> Problem:
    """The fault, with a better step where a sentence begins with a bracket."""
    line = "".join(matter.split("\n")[fault.line - 2 : fault.line - 1])
    step = fault.next_step
    if _BARE_BRACKETS.match(line):
        step = 'Put quotes round the sentence, such as "[[Hard-to-reach]] groups were asked."'
    return Problem(path, fault.message, step, fault.line, fault.column)
