"""Readers: from a file to the words that a person gets from it.

`read` picks the reader by the name of the file. Each reader is imported when it is
first needed, because one run mostly needs only one of them.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from wordcare.prose import Prose
    from wordcare.source import Source

    Wanted = Callable[[int, int], bool]
    """Asked with the offsets of a block; False means that nobody needs its words."""

SITE_SETTINGS = ("mkdocs.yml", "mkdocs.yaml", "properdocs.yml", "properdocs.yaml")
"""Names of files in which a site keeps its name, its description and its menu."""

MARKDOWN = (".md", ".markdown")
HTML = (".html", ".htm")
"""Endings of the names of files that people write so."""

PAGES = (*HTML, ".xhtml", ".shtml", ".svg")
"""Endings of the names of web pages, and of drawings that a page may show."""

YAML = (".yml", ".yaml")

SUFFIXES = (*MARKDOWN, *HTML, ".txt")
"""Endings of the names of files that can be read."""


def can_read(path: str) -> bool:
    """Whether there is a reader for a file of this name."""
    return path.lower().endswith(SUFFIXES) or _name(path) in SITE_SETTINGS


def read(source: Source, wanted: Wanted | None = None) -> Prose:
    """All that a person reads or hears of this file; as plain text if its kind is not known.

    `wanted` is asked with the start and end of each block; words of a block for which it
    answers False may be left out.
    """
    path = source.path.lower()
    if path.endswith(MARKDOWN):
        from wordcare.reading.markdown import read_markdown

        return read_markdown(source, wanted)
    if path.endswith(PAGES):
        from wordcare.reading.html import read_html

        return read_html(source, wanted)
    if path.endswith(YAML):  # a site generator may be told another name for its settings
        from wordcare.reading.site_settings import read_site_settings

        return read_site_settings(source)
    from wordcare.reading.plain import read_plain

    return read_plain(source, wanted)


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].lower()
