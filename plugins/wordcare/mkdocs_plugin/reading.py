"""What the site shows about reading ease: the overview for maintainers, and why a page has its own limits."""

from __future__ import annotations

import os
import posixpath
import re
from typing import TYPE_CHECKING

from wordcare.contents import file_text
from wordcare.ease.limits_table import page_table
from wordcare.ease.overview import KEY, VALUE, Measured, overview, title_of
from wordcare.ease.page import measured
from wordcare.files import shown
from wordcare.reading import read
from wordcare.source import Source
from wordcare.word_pages.text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page

    from wordcare.ease.project import Ease
    from wordcare.rulebook import Rulebook

_TITLE = re.compile(r"\A\s*#[ \t].*\n")


def with_reading_ease(markdown: str, page: Page, files: Files, ease: Ease, rulebook: Rulebook) -> str | None:
    """The Markdown of a page with what it is to show about reading ease; None when that is nothing."""
    if page.meta.get(KEY) == VALUE:
        guides = [file for file in files.documentation_pages() if not _is_left_out(file, page, rulebook)]
        return f"{markdown}\n\n{overview(list(_measured(guides, page, ease)))}\n"
    reason = _reason(page) if "reading" in page.meta else ""
    if not reason:
        return None
    title = _TITLE.match(markdown)
    at = title.end() if title else 0
    return f"{markdown[:at]}\n**How this page reads:** {plain(reason)}\n\n{markdown[at:]}"


def _reason(page: Page) -> str:
    """Why the page has limits of its own, in words for readers."""
    source = _source(page.file)
    return str(page_table(source)[0].get("because", "")) if source else ""


def _is_left_out(file: File, page: Page, rulebook: Rulebook) -> bool:
    """Whether a file is the overview itself, or a page about a word, which says what to avoid."""
    folder = os.path.dirname(os.path.realpath(file.abs_src_path or ""))
    return file is page.file or folder == os.path.realpath(rulebook.folder)


def _measured(guides: list[File], page: Page, ease: Ease) -> Iterator[Measured]:
    here = posixpath.dirname(page.file.src_uri)
    for file in guides:
        source = _source(file)
        asked = ease.page(source) if source else None
        if source and asked:
            prose = read(source)
            name = title_of(prose, file.src_uri)
            address = posixpath.relpath(file.src_uri, here or ".")
            yield Measured(name, address, measured(source, prose, asked.limits))


def _source(file: File) -> Source | None:
    """The page as people write it; None for pages without a source, and for those that cannot be read."""
    if not file.abs_src_path or file.generated_by is not None:
        return None
    source = file_text(shown(file.abs_src_path))
    return source if isinstance(source, Source) else None
