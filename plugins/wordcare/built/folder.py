"""What of the folder of a built site is looked at: pages, drawings, plain texts, search indexes, others."""

from __future__ import annotations

import os

from wordcare.built.others import may_show
from wordcare.reading import PAGES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

PLAIN = (".txt", ".vtt")
"""Endings of the names of plain texts."""
SEARCH_INDEXES = ("search/search_index.json", "search.json")
SEARCH_SCRIPTS = "search"
"""The folder in which a search index may stand in parts: see `reading.search_script`."""


def is_built(folder: str) -> bool:
    """Whether a site generator made this folder: it has a first page, and a map or a search index."""
    names = ("sitemap.xml", *SEARCH_INDEXES)
    return _is_file(folder, "index.html") and any(_is_file(folder, name) for name in names)


def pages(folder: str) -> Iterator[str]:
    """The paths of all web pages, drawings and plain texts inside the site, with forward slashes."""
    for part, names in _parts(folder):
        yield from (f"{part}{name}" for name in sorted(names) if name.lower().endswith((*PAGES, *PLAIN)))


def search_indexes(folder: str) -> list[str]:
    """The search indexes inside the site; parts of it, such as languages, may have their own."""
    return [
        f"{part}{name}"
        for part, _ in _parts(folder)
        for name in SEARCH_INDEXES
        if _is_file(folder, part, name)
    ]


def scripts(folder: str) -> list[str]:
    """The scripts that may hold parts of a search index."""
    where = os.path.join(folder, SEARCH_SCRIPTS)
    names = sorted(os.listdir(where)) if os.path.isdir(where) else []
    return [f"{SEARCH_SCRIPTS}/{name}" for name in names if name.endswith(".js")]


def others(folder: str) -> list[str]:
    """All other files inside the site that may show words to people."""
    return [f"{part}{name}" for part, names in _parts(folder) for name in sorted(names) if may_show(name)]


def _is_file(*names: str) -> bool:
    return os.path.isfile(os.path.join(*names))


def _parts(folder: str) -> Iterator[tuple[str, list[str]]]:
    """The site itself, and every folder in it, as beginnings of paths inside the site, with its files."""
    for where, folders, names in os.walk(folder):
        folders.sort()
        below = os.path.relpath(where, folder).replace(os.sep, "/")
        yield "" if below == "." else f"{below}/", names
