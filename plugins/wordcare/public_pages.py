"""Where the pages about words stand on the public site, as far as that can be told.

MkDocs puts a page where it stands below the folder of its sources. So the settings of the site are
looked at, if there are any above the word pages. Read line by line: a reader of YAML takes too long
to load.
"""

from __future__ import annotations

import os

from wordcare.contents import file_bytes
from wordcare.reading import SITE_SETTINGS

READING_PAGE = "reading"
"""The name of the page that explains the rules of reading ease, beside the folder of word pages."""

NO = ("false", "no", "off")


class Home:
    """Where on a site the word pages are: their folder there, and how their addresses end."""

    __slots__ = ("ending", "folder")

    def __init__(self, folder: str = "language/words", ending: str = "/") -> None:
        self.folder = folder
        self.ending = ending

    def word(self, site: str, rule: str) -> str:
        """The public page about a rule; empty when the guide has no public address."""
        return _address(site, self.folder, f"{rule}{self.ending}")

    def reading(self, site: str) -> str:
        """The public page about reading ease; empty when the guide has no public address."""
        return _address(site, os.path.dirname(self.folder), f"{READING_PAGE}{self.ending}")


def _address(site: str, folder: str, name: str) -> str:
    return "/".join(part for part in (site.rstrip("/"), folder, name) if part) if site else ""


def home_of(words: str, docs: str, *, folders: bool) -> Home | None:
    """Where the pages in the folder `words` are, on a site made of `docs`; None when they are not on it.

    With `folders`, each page gets a folder of its own, as MkDocs does unless it is told otherwise.
    Either folder may be a link, so its real path counts as well as the one that was given.
    """
    for path in (os.path.realpath, os.path.abspath):
        try:
            below = os.path.relpath(path(words), path(docs)).replace(os.sep, "/")
        except ValueError:  # on another drive of Windows
            continue
        if below.split("/")[0] != "..":
            return Home("" if below == "." else below, "/" if folders else ".html")
    return None


def home(words: str) -> Home | None:
    """Where the pages in the folder `words` are; None when they are on no site that we know of.

    Without settings of MkDocs above that folder, all is where it is on our own site.
    """
    from wordcare.rulebook.compiled import shipped

    if os.path.abspath(words) == os.path.abspath(shipped()):
        return Home()
    folder = os.path.abspath(words)
    while os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
        for name in SITE_SETTINGS:
            path = os.path.join(folder, name)
            data = file_bytes(path) if os.path.isfile(path) else None
            if isinstance(data, bytes):
                return _as_told(words, folder, str(data, "utf-8", "replace"))
    return Home()


def _as_told(words: str, folder: str, settings: str) -> Home | None:
    told = {}
    for line in settings.splitlines():
        if line.startswith(("docs_dir:", "use_directory_urls:")):
            key, _, value = line.partition(":")
            told[key] = value.partition(" #")[0].strip().strip("\"'")
    docs = told.get("docs_dir", "")
    if not docs or docs.startswith("!"):  # it is told elsewhere
        docs = "docs"
    folders = told.get("use_directory_urls", "").lower() not in NO
    return home_of(words, os.path.join(folder, docs), folders=folders)
