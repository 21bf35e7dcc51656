"""The A to Z of every page: what people without JavaScript have in place of a search.

The everyday words that the search knows stand below it, each beside the page that they lead to.
"""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from mkdocs.utils import get_relative_url

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

_OPENINGS = ("a ", "an ", "the ")


def a_to_z(files: Files, here: Page) -> str:
    """Lists of links to all pages, one for each letter, as HTML for the page `here`."""
    pages = [file.page for file in files.documentation_pages() if file.page and file.page is not here]
    pages.sort(key=lambda page: _sorted_as(page))
    letters = [(letter, list(group)) for letter, group in groupby(pages, key=lambda page: _letter(page))]
    jumps = "".join(f'<li><a href="#letter-{letter.lower()}">{letter}</a></li>' for letter, _ in letters)
    lists = "\n".join(_list(letter, group, here) for letter, group in letters)
    return f'<nav aria-label="Letters"><ul class="letters">{jumps}</ul></nav>\n{lists}\n'


def everyday_words(led: Iterable[tuple[str, list[str]]], files: Files, here: Page) -> str:
    """The words that lead to each page, as HTML for the page `here`: a list, or nothing without words.

    `led` gives files of pages, each with the words that people search for it with.
    """
    asked: dict[str, list[str]] = {}
    for path, words in led:
        asked.setdefault(path, []).extend(words)
    found = ((files.get_file_from_path(path), words) for path, words in asked.items())
    items = "\n".join(
        f'<dt>{_link(file.page, here)}</dt><dd class="mention">{escape(", ".join(dict.fromkeys(words)))}</dd>'
        for file, words in found
        if file and file.page
    )
    heading = '<h2 id="everyday-words">Words that people search with</h2>'
    return f"{heading}\n<dl>\n{items}\n</dl>\n" if items else ""


def _list(letter: str, pages: list[Page], here: Page) -> str:
    items = "\n".join(f"<li>{_link(page, here)}</li>" for page in pages)
    return f'<h2 id="letter-{letter.lower()}">{letter}</h2>\n<ul class="index">\n{items}\n</ul>'


def _link(page: Page, here: Page) -> str:
    # A title may be an expression that we ask people to avoid: here it is only named.
    address = get_relative_url(page.url, here.url)
    return f'<a href="{escape(address)}"><span class="mention">{escape(_title(page))}</span></a>'


def _title(page: Page) -> str:
    return str(page.title or page.file.name)


def _sorted_as(page: Page) -> str:
    title = _title(page).casefold()
    for opening in _OPENINGS:
        title = title.removeprefix(opening)
    return title


def _letter(page: Page) -> str:
    first = _sorted_as(page)[:1].upper()
    return first if first.isalpha() else "Numbers"
