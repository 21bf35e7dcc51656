"""A baseline: the findings that a project had when it took up the checker, so that only new ones count.

The file has a line for each finding, in order, with tabs between its parts:

    docs/index.md	hard-to-reach	how we engage [hard to reach] groups in our

The path is read from the folder of the file. The words are those of the finding, and on either side
up to three from the same sentence (see `surroundings`), in small letters. There are no line numbers,
so lines may move; and each entry stands alone, so the file merges well. `comparison` tells what is new.
"""

from __future__ import annotations

import re
from collections import Counter

from wordcare.finding import CannotRun, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.source import Source
    from wordcare.surroundings import Words

Entry = tuple[str, str, str]
"""Path, rule, and the words with their neighbours."""

HEADING = "# wordcare baseline 1"
ABOUT = (
    f"{HEADING}\n"
    "# What was found here before. Each line: the page, the rule, and the words with their neighbours.\n"
    "# Only what is not listed counts as new. When you have changed a page, its lines can go.\n"
)
BESIDE = 3
"""How many words on either side tell one use from another."""
MOST = 12
"""The most words of a finding that are kept."""
_NO_TEXT = re.compile(r"\\u(dc[89a-f][0-9a-f])")
"""Stands for a byte in the name of a file that is no text."""
_MERGING = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def entry(path: str, rule: str, around: Words) -> Entry:
    """What to keep of a finding of `rule` in the file that is named `path` in the baseline."""
    before, inside, after = around
    return path, rule, " ".join([*before[-BESIDE:], f"[{' '.join(inside[:MOST])}]", *after[:BESIDE]])


def written(entries: Iterable[Entry]) -> str:
    """The content of a baseline file."""
    lines = sorted("\t".join(map(_escaped, one)) for one in entries)
    return ABOUT + "".join(f"{line}\n" for line in lines)


def entries_in(source: Source) -> Counter[Entry]:
    """What a baseline file lists, and how often. Raises `CannotRun` with all that is wrong with it."""
    lines = source.text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != HEADING:
        message = f"This is not a baseline: its first line is not `{HEADING}`."
        raise CannotRun([Problem(source.path, message, _ANEW, 1, 1)])
    found: Counter[Entry] = Counter()
    problems = []
    for number, line in enumerate(lines, 1):
        parts = line.split("\t")
        if len(parts) == 3 and parts[0] and parts[1]:
            found[_plain(parts[0]), _plain(parts[1]), _plain(parts[2])] += 1
        elif line.strip() and not line.startswith("#"):
            problems.append(_unclear(source.path, number, line))
    if problems:
        raise CannotRun(problems)
    return found


_ANEW = "Give another file. Or remove this one, and the check will make a new one."


def _unclear(path: str, number: int, line: str) -> Problem:
    if line.startswith(_MERGING):
        step = "Keep the lines of both sides, and take out this mark that git left."
        return Problem(path, "Two changes met here, and nobody has put them together yet.", step, number, 1)
    step = "Take the line out, or write the baseline again with --update-baseline."
    return Problem(path, "This line is not a page, a rule and words with tabs between them.", step, number, 1)


def _escaped(text: str) -> str:
    """On one line, and in UTF-8 even if the name of a file is not."""
    text = text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _plain(text: str) -> str:
    parts = text.split("\\\\")
    return "\\".join(
        _NO_TEXT.sub(lambda sign: chr(int(sign[1], 16)), part)
        .replace("\\t", "\t")
        .replace("\\n", "\n")
        .replace("\\r", "\r")
        for part in parts
    )
