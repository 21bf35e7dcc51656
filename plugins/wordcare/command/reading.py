"""`wordcare reading`: how easy pages are to read, the hardest ones first.

They stand in the order of their grades. Pages that are too short for a grade stand among the others, by
their sentences and what words they have: `hardness` in `wordcare.ease.page` says how.

With `--format json`, a list of objects; scores are null when a page is too short for them:

    [{"path": "docs/index.md", "words": 240, "sentences": 21, "syllables": 330, "average_sentence": 11.4,
      "longest_sentence": 24, "hard_words": 3, "flesch_kincaid_grade": 5.1, "reading_age": 10, "smog": null}]

With `--format csv`, the same as a table for spreadsheets.
"""

from __future__ import annotations

from wordcare.command.arguments import Option, Usage
from wordcare.command.selection import paths_to_check
from wordcare.command.streams import print_problems, write
from wordcare.contents import file_text
from wordcare.ease.project import ON, Ease
from wordcare.finding import Problem, our_fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.command.arguments import Arguments
    from wordcare.ease.page import Page
    from wordcare.ease.project import Page as AskedPage
    from wordcare.finding import Finding
    from wordcare.source import Source

FORMATS = ("text", "json", "csv")

USAGE = Usage(
    "reading",
    "Show how easy pages are to read, the hardest ones first. For one page, show what could be easier.",
    "PATH...",
    "files and folders; without any, what the settings include",
    (
        Option("--format", "FORMAT", "how to show it", FORMATS, "text"),
        Option("--config", "FILE", "the settings file to use"),
    ),
)


class Read:
    """One page that was read: its row, and what could be easier."""

    __slots__ = ("findings", "page")

    def __init__(self, page: Page, findings: list[Finding]) -> None:
        self.page = page
        self.findings = findings


def run(typed: Arguments) -> int:
    """Show the pages; the exit code is 2 when one could not be read, else 0."""
    from wordcare.settings import load

    settings = load(typed["--config"], keep=False)
    ease = Ease(settings, None, ON)
    found = paths_to_check(typed.paths, settings)
    problems = list(found.problems)
    pages = [read for path in found.files for read in _read(path, ease, problems)]
    pages.sort(key=lambda read: read.page.hardness, reverse=True)
    print_problems(problems)
    write(_SHOWN[typed["--format"]](pages), utf8=typed["--format"] != "text")
    return 2 if problems else 0


def _read(path: str, ease: Ease, problems: list[Problem]) -> Iterator[Read]:
    source = file_text(path)
    if isinstance(source, Problem):
        problems.append(source)
    elif (page := ease.page(source)) is not None:
        try:
            yield _of(source, page, problems)
        except Exception as error:  # one page that we cannot cope with must not hide the others
            problems.append(our_fault(path, error))


def _of(source: Source, page: AskedPage, problems: list[Problem]) -> Read:
    from wordcare.checking import problem
    from wordcare.ease.page import measured
    from wordcare.reading import read

    prose = read(source)
    problems += [problem(source, *fault) for fault in prose.faults]
    problems += page.problems
    return Read(measured(source, prose, page.limits), page.findings(prose))


def _as_text(pages: list[Read]) -> Iterator[str]:
    from wordcare.ease import table

    if len(pages) == 1:
        yield from table.one_page(pages[0].page, pages[0].findings)
    else:
        yield from table.many_pages([read.page for read in pages])


def _as_json(pages: list[Read]) -> Iterator[str]:
    import json

    yield json.dumps([read.page.row for read in pages], ensure_ascii=False, indent=2) + "\n"


def _as_csv(pages: list[Read]) -> Iterator[str]:
    import csv
    import io

    from wordcare.ease.page import NAMES
    from wordcare.exports.table import safe

    made = io.StringIO()
    rows = csv.DictWriter(made, NAMES, lineterminator="\n")
    rows.writeheader()
    for read in pages:
        rows.writerow({**read.page.row, "path": safe(read.page.path)})
    yield made.getvalue()


_SHOWN = {"text": _as_text, "json": _as_json, "csv": _as_csv}
