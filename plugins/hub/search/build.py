"""Makes the search of one build: takes its pages as they are rendered, and writes the files."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from hub.search.everyday import everyday
from hub.search.files import page_shown, write_index, write_page
from hub.search.index import Index
from wordcare.contents import file_text
from wordcare.files import shown
from wordcare.finding import CannotRun, Problem
from wordcare.source import Source
from wordcare.word_pages.page import FOR_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hub.search.index import Page
    from wordcare.rulebook import Word

FOLDER = "search"
"""Where the files are in the built site."""

WORD_PAGE = 0.3
"""How much a word page weighs against a guide: there are many, and each is about one expression."""

BESIDE_THE_POINT = {"When it is fine", "Where this comes from", "Who decided, and when", FOR_CHECKING}
"""Parts of a word page whose words are about something else, such as lunch or a ladder in an example."""


class SearchBuild:
    """The pages of one build, as they become known. `words` is the folder of the word pages in the docs."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._index = Index()
        self._pages: list[bytes] = []
        self._numbers: dict[str, int] = {}

    def add(self, source: str, page: Page) -> None:
        """Take in a page with its file in the docs."""
        path = PurePosixPath(source)
        is_word = str(path.parent) == self._words
        if is_word:
            about = [section for section in page.sections if section.heading not in BESIDE_THE_POINT]
            page = page._replace(weight=WORD_PAGE * page.weight, sections=about)
        self._numbers[path.stem if is_word else source] = self._index.add(page)
        self._pages.append(page_shown(page))

    def write(self, site: str, table: str | None, rulebook: Iterable[Word]) -> None:
        """Write all files into the built site. `table` is the file with everyday words, if there is one.

        Raises CannotRun if that file is faulty.
        """
        source = _source(table) if table else Source("", "{quiet: [], words: []}")
        rulebook = list(rulebook)
        found = everyday(source.path, source.text, self._numbers, rulebook)
        why = {self._numbers[word.id]: word.why for word in rulebook if word.id in self._numbers}
        folder = Path(site, FOLDER)
        for number, shown_of_page in enumerate(self._pages):
            write_page(folder, number, shown_of_page, why.get(number, ""))
        write_index(folder, self._index, found)


def _source(path: str) -> Source:
    source = file_text(shown(path))
    if isinstance(source, Problem):
        raise CannotRun([source])
    return source
