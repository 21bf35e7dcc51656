"""Templates as files to take away: each is made from the Markdown page that readers see.

`blocks` reads the part of a page that is meant to be copied; `plain`, `word` and `table` write
it as plain text, for Word and other writing programs, and for spreadsheets. The document is
made by hand, because the format needs little and a library for it would bring much more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hub.downloads.blocks import Template, read_template, with_plain_text
from hub.downloads.plain import as_plain
from hub.downloads.table import as_csv
from hub.downloads.word import as_docx

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hub.guide import Guide

__all__ = ["FOLDER", "Template", "as_plain", "files", "read_template", "with_plain_text"]

FOLDER = "templates"
"""Where the files are on the site."""


def files(guides: Iterable[Guide]) -> Iterator[tuple[str, bytes]]:
    """The path on the site and the bytes of each file that the guides offer; the same for the same guides."""
    for guide in guides:
        for name in guide.values.get("downloads", []):
            template = read_template(guide.values["title"], guide.body)
            yield f"{FOLDER}/{name}", _WRITERS[name[name.rindex(".") :]](template)


def _text(template: Template) -> bytes:
    return as_plain(template).encode()


_WRITERS = {".txt": _text, ".docx": as_docx, ".csv": as_csv}
