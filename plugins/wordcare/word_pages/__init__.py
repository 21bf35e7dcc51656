"""The rulebook as readers see it: each word page in full, and the lists of all words.

Gives Markdown that any Python-Markdown renders, without extensions, so that a generator's
adapter only has to put it in its place. Every avoided word shown here is marked as a
mention (class `mention`), so the check of the built site knows that it is talked about.
"""

from __future__ import annotations

from wordcare.word_pages.lists import is_list, list_page
from wordcare.word_pages.page import word_page

__all__ = ["is_list", "list_page", "word_page"]
