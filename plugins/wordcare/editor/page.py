"""What is to be said about the text of one page as it stands in an editor, saved or not."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from wordcare.checking import check_with_verdicts
from wordcare.contents import file_bytes, text_of
from wordcare.editor.places import MARK
from wordcare.finding import CannotRun, Finding, Problem, our_fault
from wordcare.reading import can_read
from wordcare.rulebook.examples import failures_of
from wordcare.rulebook.listing import INTRODUCTION
from wordcare.rulebook.page import read_page
from wordcare.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.editor.projects import Project
    from wordcare.verdict import Verdict

KINDS = {"markdown": ".md", "html": ".html", "plaintext": ".txt"}
"""What an editor calls a kind of text, and how we name a file of that kind."""


class Page:
    """A text that was checked. `source` is None when it is not a text that we can read."""

    def __init__(self, source: Source | None, problems: list[Problem]) -> None:
        self.source = source
        self.findings: list[Finding] = []
        self.problems = problems
        """What could not be read, and for a word page what is wrong with it as a rule."""
        self.verdicts: list[Verdict] = []
        """Every expression, those that are let pass too."""


def readable_name(name: str, kind: str) -> str:
    """The name to read a text by; empty when wordcare does not read such texts.

    `kind` is what the editor calls it. It decides for texts without a name that tells.
    """
    if can_read(name):
        return name
    return f"{name}{KINDS[kind]}" if kind in KINDS else ""


def checked(name: str, text: str, project: Project) -> Page:
    """The page `name` with `text`, by the rules of `project`. Raises `CannotRun`."""
    source = text_of(name, text.encode("utf-8", "surrogatepass"))
    if isinstance(source, Problem):
        return Page(None, [source])
    page = Page(source, list(_faults_as_rule(source, project)))
    if project.rulebook is not None:
        try:
            page.findings, problems, page.verdicts = check_with_verdicts(
                source, project.rulebook, project.settings.levels, None, date.today().isoformat()
            )
        except CannotRun:
            raise
        except Exception as error:  # one page that we cannot cope with must not end the server
            problems = [our_fault(name, error)]
        page.problems += problems
    return page


def _faults_as_rule(source: Source, project: Project) -> Iterator[Problem]:
    """What is wrong with the page as a part of the rulebook, if it is one."""
    folder, name = os.path.split(os.path.abspath(source.path))
    if not name.endswith(".md") or name == INTRODUCTION:
        return
    if os.path.realpath(folder) != os.path.realpath(project.words):
        return
    own = read_page(source.path, source.text).problems
    if own or not _is_saved(source):
        yield from own
        return
    for problem in project.problems:  # those with other pages, which only show when all are read
        if os.path.abspath(problem.path) == os.path.abspath(source.path):
            yield problem
    word = project.rulebook.words.get(name.removesuffix(".md")) if project.rulebook else None
    if project.rulebook and word and not project.problems:
        yield from failures_of(word, project.rulebook)


def _is_saved(source: Source) -> bool:
    data = file_bytes(source.path)
    return isinstance(data, bytes) and data.decode("utf-8", "replace").removeprefix(MARK) == source.text
