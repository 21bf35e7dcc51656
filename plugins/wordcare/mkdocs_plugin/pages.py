"""Puts the rulebook's pages in their place on the site."""

from __future__ import annotations

import os
import posixpath
from typing import TYPE_CHECKING

from wordcare.word_pages import is_list, list_page, word_page

if TYPE_CHECKING:
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from wordcare.rulebook import Rulebook

INDEX = ("index.md", "README.md")
"""Names of the first page of a folder."""


def rendered(rulebook: Rulebook, markdown: str, page: Page, files: Files) -> str | None:
    """The Markdown of a word page, or of a list beside their folder; None for every other page."""
    where = page.file.abs_src_path or ""
    name = os.path.basename(where)
    word = "index" if name in INDEX else name.removesuffix(".md")
    if word not in rulebook.words and not is_list(word):
        return None
    folder = os.path.realpath(rulebook.folder)
    here = os.path.dirname(os.path.realpath(where))
    below = posixpath.dirname(page.file.src_uri)
    if here == folder and word in rulebook.words:
        above = posixpath.dirname(below)
        ways = (f"../{index}" for index in INDEX if _is_built(files, posixpath.join(above, index)))
        return word_page(rulebook.words[word], markdown, next(ways, ""))
    words = _name_of(folder, here) if is_list(word) else ""
    return _with_list(word, rulebook, markdown, below, words, files) if words else None


def _with_list(
    name: str, rulebook: Rulebook, markdown: str, below: str, words: str, files: Files
) -> str | None:
    """A page in the folder `below` with its list of the word pages in the folder `words` beside it.

    Only pages that readers get are in the list: a project may leave some out of its site.
    """
    built = [
        word
        for word in rulebook.words.values()
        if _is_built(files, posixpath.join(below, words, f"{word.id}.md"))
    ]
    if not built:
        return None
    beside = [
        posixpath.basename(file.src_uri).removesuffix(".md")
        for file in files.documentation_pages()
        if posixpath.dirname(file.src_uri) == below
    ]
    made = list_page(name, built, lambda word: posixpath.join(words, f"{word.id}.md"), beside)
    return f"{markdown}\n\n{made}\n"


def _name_of(folder: str, here: str) -> str:
    """The name of `folder`, a real path, in the folder `here`, where it may be a link; empty if none."""
    with os.scandir(here) as entries:
        names = [each.name for each in entries if each.is_dir() and os.path.realpath(each.path) == folder]
    return min(names, default="")


def _is_built(files: Files, uri: str) -> bool:
    """Whether a page will be on the site that readers get."""
    file = files.get_file_from_path(uri)
    return file is not None and file.inclusion.is_included()
