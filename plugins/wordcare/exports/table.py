"""The rulebook as CSV, for spreadsheets: UTF-8, one row for each word page.

A cell that a spreadsheet would take for a formula gets an apostrophe in front. Several things in
one cell stand on a line each: any other sign may be part of one of them.
"""

from __future__ import annotations

import csv
import io

from wordcare.rulebook.word import cited

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.exports import Exported
    from wordcare.rulebook import Word

COLUMNS = (
    "id",
    "title",
    "level",
    "topic",
    "avoid",
    "instead",
    "why",
    "fine",
    "sources",
    "status",
    "review",
    "link",
    "licence",
)
MARK = "\ufeff"
"""At the start it tells Excel that letters such as those of Welsh are UTF-8; plain English does without."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def files(exported: Exported) -> dict[str, str]:
    """One file."""
    made = io.StringIO()
    table = csv.writer(made, lineterminator="\n")
    table.writerow(COLUMNS)
    licence = f"{exported.licence}, {exported.maker}, {exported.licence_link}" if exported.licence else ""
    for word in exported.words:
        table.writerow([safe(cell) for cell in (*_row(word), exported.link(word), licence)])
    text = made.getvalue()
    return {"words.csv": text if text.isascii() else MARK + text}


def _row(word: Word) -> tuple[str, ...]:
    return (
        word.id,
        word.title,
        word.level,
        word.topic,
        "\n".join([*word.avoid, *word.forms]),
        "\n".join(word.replacements),
        word.why,
        word.fine,
        "\n".join(map(cited, word.sources)),
        word.decided.get("status", ""),
        word.review,
    )


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell
