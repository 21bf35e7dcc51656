"""All pages of a rulebook folder together: each one's faults, and those between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wordcare.finding import CannotRun, Problem
from wordcare.rulebook.clashes import clashes
from wordcare.rulebook.inflection import forms_of
from wordcare.rulebook.listing import MOST_BYTES, page_path
from wordcare.rulebook.page import Page, read_page

if TYPE_CHECKING:
    from wordcare.rulebook.word import Word

    Form = tuple[str, str, str]
    """What is found, the id of its page, its grammatical feature."""


def read_pages(
    folder: str, contents: list[tuple[str, bytes]], unreadable: list[Problem]
) -> tuple[list[Word], list[Form]]:
    """All words and all their forms. Raises `CannotRun` with every fault of every page."""
    pages = [_page(page_path(folder, name), content) for name, content in contents]
    problems = unreadable + [problem for page in pages for problem in page.problems]
    sound = [page for page in pages if page.word]
    forms = [form for page in sound if page.word for form in word_forms(page.word)]
    problems += clashes(sound, forms)
    if problems:
        raise CannotRun(sorted(problems, key=lambda problem: (problem.path, problem.line, problem.column)))
    return [page.word for page in sound if page.word], forms


def word_forms(word: Word) -> list[Form]:
    """Everything that is found for one word page."""
    given = [(expression, word.id, "") for expression in word.forms]
    inflect = "none" if word.forms else word.inflect
    made = [(form, word.id, feature) for each in word.avoid for form, feature in forms_of(each, inflect)]
    return list(dict.fromkeys(made + given))


def _page(path: str, content: bytes) -> Page:
    if len(content) > MOST_BYTES:
        size = Problem(path, f"The page is larger than {MOST_BYTES:,} bytes.", "Make it shorter.", 1)
        return Page(path, None, [size], {})
    try:
        return read_page(path, content.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"Byte 0x{content[error.start]:02x} is not text in UTF-8."
        return Page(path, None, [Problem(path, found, "Save the page again as UTF-8.", line)], {})
