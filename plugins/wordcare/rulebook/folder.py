"""All pages of a rulebook folder together: each one's faults, and those between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wordcare.finding import CannotRun, Problem
from wordcare.matching.index import build
from wordcare.rulebook.between import (
    Draft,
    contradictions,
    doubles,
    idle_company,
    idle_replacements,
    same_titles,
)
from wordcare.rulebook.examples import failures_of
from wordcare.rulebook.forms import word_forms
from wordcare.rulebook.listing import MOST_BYTES, page_path
from wordcare.rulebook.page import Page, read_page

if TYPE_CHECKING:
    from wordcare.rulebook.word import Word


def compile_pages(
    folder: str, contents: list[tuple[str, bytes]], unreadable: list[Problem]
) -> tuple[list[Word], dict[str, Any]]:
    """All words, and the index of all their forms. Raises `CannotRun` with every fault of every page."""
    pages = [_page(page_path(folder, name), content) for name, content in contents]
    clear = [page for page in pages if page.finds]
    words = [page.draft for page in clear if page.draft]
    index = build((form.text, word.id, form.feature) for word in words for form in word_forms(word))
    problems = [
        *unreadable,
        *(problem for page in pages for problem in page.problems),
        *same_titles([page for page in pages if page.draft and page.draft.title]),
        *doubles(clear),
        *idle_company(clear),
        *idle_replacements(clear),
        *contradictions(clear, index),
    ]
    if problems:  # else `wordcare words` tries the examples, so that no other run waits for them
        draft = Draft({word.id: word for word in words}, index)
        problems += [problem for word in words for problem in failures_of(word, draft)]  # type: ignore[arg-type]
        raise CannotRun(sorted(problems, key=lambda problem: (problem.path, problem.line, problem.column)))
    return words, index


def _page(path: str, content: bytes) -> Page:
    if len(content) > MOST_BYTES:
        return _unread(path, f"The page is larger than {MOST_BYTES:,} bytes.", "Make it shorter.", 1)
    try:
        return read_page(path, content.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"Byte 0x{content[error.start]:02x} is not text in UTF-8."
        return _unread(path, found, "Save the page again as UTF-8.", line)


def _unread(path: str, found: str, write: str, line: int) -> Page:
    return Page(path, None, [Problem(path, found, write, line)], {})
