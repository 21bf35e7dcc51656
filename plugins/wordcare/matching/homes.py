"""Knows which files, built pages and addresses are pages of the rulebook, and which only have such a name."""

from __future__ import annotations

import os

SOURCES = (".md", ".markdown")

PUBLISHED = "words"
"""The folder of the word pages where the language guide is published."""


class Homes:
    """Where word pages live, seen from the file at `path`; `folder` is the rulebook's.

    A source is a word page if it is in that very folder. Of a built page or an address only the
    names are known: the last one is the id, and the one before it that of the folder.
    """

    __slots__ = ("_folder", "_name", "_path")

    def __init__(self, path: str, folder: str) -> None:
        self._path = path.replace("\\", "/")
        self._folder = folder
        self._name = folder.replace("\\", "/").rstrip("/").rpartition("/")[2]

    def own(self) -> str:
        """The id of the word page that the file is, as a source or as a built page; empty if it is none."""
        if self._path.endswith(SOURCES):
            return self._source(self._path)
        return self._named(self._path, self._name) if self._path.endswith(".html") else ""

    def linked(self, address: str) -> str:
        """The id of the word page that a link leads to; empty if it leads elsewhere."""
        path = address.split("#")[0].split("?")[0]
        if "//" in path:
            return self._named(path, self._name) or self._named(path, PUBLISHED)
        here = self._path.rpartition("/")[0]
        there = os.path.normpath(f"{here}/{path}" if here else path).replace(os.sep, "/")
        if path.endswith(SOURCES) and not path.startswith("/"):
            return self._source(there)
        return self._named(path, self._name) or self._named(there, self._name)

    def _source(self, path: str) -> str:
        folder, _, name = path.rpartition("/")
        is_home = os.path.realpath(folder) == os.path.realpath(self._folder)
        return name.rpartition(".")[0] if is_home else ""

    def _named(self, path: str, home: str) -> str:
        names = path.removesuffix("index.html").rstrip("/").split("/")
        return (
            names[-1].removesuffix(".html").removesuffix(".md")
            if len(names) > 1 and names[-2] == home
            else ""
        )
