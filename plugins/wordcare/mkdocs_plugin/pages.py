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


def rendered(rulebook: Rulebook, markdown: str, page: Page, files: Files) -> str | None:
    """The Markdown of a word page, or of a list beside their folder; None for every other page."""
    where = page.file.abs_src_path or ""
    name = os.path.basename(where)
    word = name.removesuffix(".md")
    if word not in rulebook.words and not is_list(word):
        return None
    folder = os.path.realpath(rulebook.folder)
    here = os.path.dirname(os.path.realpath(where))
    if here == folder and word in rulebook.words:
        index = posixpath.join(posixpath.dirname(posixpath.dirname(page.file.src_uri)), "index.md")
        way_back = "../index.md" if files.get_file_from_path(index) else ""
        return word_page(rulebook.words[word], markdown, way_back)
    if here == os.path.dirname(folder) and is_list(word):
        to_words = posixpath.join(os.path.basename(folder), "{}.md")
        beside = [each.removesuffix(".md") for each in os.listdir(here) if each.endswith(".md")]
        made = list_page(word, rulebook.words.values(), lambda each: to_words.format(each.id), beside)
        return f"{markdown}\n\n{made}\n"
    return None
