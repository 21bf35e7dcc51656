"""What of the folder of a built site is looked at: pages, drawings, plain texts, search indexes, others."""

from __future__ import annotations

import os

from wordcare.built.others import may_show
from wordcare.files import leads_outside, shown
from wordcare.reading import PAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.finding import Problem

PLAIN = (".txt", ".vtt", ".srt")
"""Endings of the names of plain texts."""
SEARCH_INDEXES = ("search/search_index.json", "search.json")
SEARCH_SCRIPTS = "search/"
"""The folder in which a search index may stand in parts: see `reading.search_script`."""

NO_LINK = "Put a copy into the site, or remove the link."


def is_built(folder: str) -> bool:
    """Whether a site generator made this folder: it has a first page, and a map or a search index."""
    names = ("sitemap.xml", *SEARCH_INDEXES)
    return _is_file(folder, "index.html") and any(_is_file(folder, name) for name in names)


class Folder:
    """What is looked at in a built site, as paths inside it with forward slashes.

    Links are followed only where they stay inside the site.
    """

    def __init__(self, path: str) -> None:
        self.pages: list[str] = []
        """All web pages, drawings and plain texts."""
        self.search_indexes: list[str] = []
        """Parts of the site, such as languages, may have their own."""
        self.scripts: list[str] = []
        """Those that may hold parts of a search index."""
        self.others: list[str] = []
        """All other files that may show words to people."""
        self.problems: list[Problem] = []
        """What is to be said of links that lead elsewhere."""
        self._path = path
        self._root = os.path.join(os.path.realpath(path), "")
        for part, folders, names in self._parts():
            for name in folders:
                self._leads_outside(part + name)
            for name in names:
                wanted = self._list_for(part + name)
                if wanted is not None and not self._leads_outside(part + name):
                    wanted.append(part + name)

    def _parts(self) -> Iterator[tuple[str, list[str], list[str]]]:
        """The site itself, and every folder in it, as beginnings of paths, with what is in it."""
        for where, folders, names in os.walk(self._path):
            folders.sort()
            below = os.path.relpath(where, self._path).replace(os.sep, "/")
            yield "" if below == "." else f"{below}/", folders, sorted(names)

    def _list_for(self, name: str) -> list[str] | None:
        if name.lower().endswith((*PAGES, *PLAIN)):
            return self.pages
        if f"/{name}".endswith(tuple(f"/{index}" for index in SEARCH_INDEXES)):
            return self.search_indexes
        if name.startswith(SEARCH_SCRIPTS) and name.endswith(".js") and name.count("/") == 1:
            return self.scripts
        return self.others if may_show(name) else None

    def _leads_outside(self, name: str) -> bool:
        """Whether this is a link to something outside the site; if so, that is said."""
        path = os.path.join(self._path, name)
        if not os.path.islink(path):
            return False
        target = os.path.realpath(path)
        if not os.path.exists(target) or os.path.join(target, "").startswith(self._root):
            return False
        self.problems.append(leads_outside(shown(path), target, NO_LINK))
        return True


def _is_file(*names: str) -> bool:
    return os.path.isfile(os.path.join(*names))
