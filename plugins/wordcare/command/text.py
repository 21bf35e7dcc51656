"""`wordcare text`: show what is read of a page: the words that a reader gets, with their places.

With `--format json`, one object a file, each on a line of its own:

    {"path": "docs/index.md", "spans": [{"line": 3, "column": 5, "text": "..."}]}

`text` is the exact slice of the file at that place, free of markup; a span never runs over
a line end. Lines and columns count from 1, columns in code points.
"""

from __future__ import annotations

import sys

from wordcare.command.arguments import STDIN, STDIN_NAME, Option, Usage
from wordcare.command.selection import paths_to_check
from wordcare.command.spans import spans
from wordcare.command.streams import print_problems, write
from wordcare.contents import file_text, piped_bytes, text_of
from wordcare.files import shown
from wordcare.finding import Problem, our_fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.command.arguments import Arguments
    from wordcare.command.spans import Span
    from wordcare.source import Source

USAGE = Usage(
    "text",
    "Show what is read of a page: the words that a reader gets, and where they stand.",
    "PATH...",
    "files and folders, or - for what is piped in",
    (
        Option("--format", "FORMAT", "how to show it", ("text", "json"), "text"),
        STDIN_NAME,
    ),
    needed=True,
)


def run(typed: Arguments) -> int:
    """Show the words of each file; the exit code is 2 when one could not be read, else 0."""
    from wordcare.settings import Settings

    found = paths_to_check([path for path in typed.paths if path != STDIN], Settings(), others=True)
    problems = list(found.problems)
    write(_shown(typed, list(found.files), problems), utf8=typed["--format"] == "json")
    print_problems(problems)
    return 2 if problems else 0


def _shown(typed: Arguments, paths: list[str], problems: list[Problem]) -> Iterator[str]:
    show = _as_json if typed["--format"] == "json" else _as_text
    for source in _sources(typed, paths, problems):
        from wordcare.checking import problem
        from wordcare.reading import read

        try:
            prose = read(source)
        except Exception as error:  # one page that we cannot cope with must not hide the others
            problems.append(our_fault(source.path, error))
            continue
        problems += [problem(source, *fault) for fault in prose.faults]
        yield from show(source.path, spans(source, prose))


def _sources(typed: Arguments, paths: list[str], problems: list[Problem]) -> Iterator[Source]:
    if STDIN in typed.paths:
        name = shown(typed["--stdin-filename"])
        data = piped_bytes(name, sys.stdin.buffer)
        yield from _readable(data if isinstance(data, Problem) else text_of(name, data), problems)
    for path in paths:
        yield from _readable(file_text(path), problems)


def _readable(source: Source | Problem, problems: list[Problem]) -> Iterator[Source]:
    if isinstance(source, Problem):
        problems.append(source)
    else:
        yield source


def _as_json(path: str, found: list[Span]) -> Iterator[str]:
    import json

    shown = [{"line": line, "column": column, "text": text} for line, column, text in found]
    yield json.dumps({"path": path, "spans": shown}, ensure_ascii=False) + "\n"


def _as_text(path: str, found: list[Span]) -> Iterator[str]:
    from wordcare.reports.excerpt import visible

    for line, column, text in found:
        yield f"{visible(path)}:{line}:{column}: {visible(text)}\n"
