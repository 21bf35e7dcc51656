"""The search as a step of a build: which pages it takes in, and what of their front matter counts.

A thin layer between the site generator and `hub.search`.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from hub.project import WORDS
from hub.search.build import SearchBuild
from hub.search.index import Page as Found
from hub.search.sections import sections

if TYPE_CHECKING:
    from mkdocs.structure.pages import Page

    from hub.project import Project

TABLE = os.path.join("data", "search.yml")
"""The everyday words, beside the folder of guides; a site may have none."""


class SearchStep:
    """The search of one build."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._build = SearchBuild("/".join(WORDS))

    def add(self, page: Page, html: str) -> None:
        """Take in a page, unless its front matter says `search: {exclude: true}`.

        `search: {boost: 0.3}` makes a page weigh less, such as a list of all words.
        """
        told: dict[str, Any] = page.meta.get("search") or {}
        if not told.get("exclude"):
            summary, weight = str(page.meta.get("description") or ""), float(told.get("boost", 1))
            found = Found(page.url, str(page.title), summary, sections(html), weight)
            self._build.add(page.file.src_uri, found)

    def write(self, site: str) -> None:
        """Write what the search reads. Raises `CannotRun` when the everyday words are faulty."""
        table = os.path.join(os.path.dirname(self._project.docs), TABLE)
        self._build.write(site, table if os.path.exists(table) else None, self._project.words())
