"""The review as text for people, as JSON for programs, and as Markdown for a page of the site."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from wordcare.word_pages.text import long_date, plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from hub.review import Section

_NAMES = {
    "days_late": "days late",
    "days_old": "days old",
    "reading_age": "reading age",
    "average_sentence": "words in the average sentence",
}


def as_text(sections: list[Section], today: date) -> Iterator[str]:
    """Each section with a count, then a line for each row; empty ones in one line at the end."""
    yield f"What waits to be looked at, on {today.isoformat()}\n"
    for section in sections:
        if section.rows:
            yield f"\n{section.title} ({len(section.rows)})\n"
            for row in section.rows:
                yield f"  {row['page']}{_details(row)}\n"
    empty = [section.title for section in sections if not section.rows]
    if empty:
        yield "\nNothing under: " + "; ".join(empty) + ".\n"
    yield "\nThis list stops nobody. It helps to choose what to read next.\n"


def as_json(sections: list[Section], today: date) -> str:
    """One object: `today`, and a list of rows under the name of each section."""
    document = {"today": today.isoformat(), **{section.name: section.rows for section in sections}}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def as_markdown(sections: list[Section], today: date) -> str:
    """A list under each section that has something, to stand under the page's own text."""
    parts = [f"This list was made on {long_date(today.isoformat())}."]
    for section in sections:
        if section.rows:
            rows = (f"- `{row['page']}` {plain(_details(row))}".rstrip() for row in section.rows)
            parts += [f"## {section.title} ({len(section.rows)})", "\n".join(rows)]
    return "\n\n".join(parts)


def _details(row: dict[str, Any]) -> str:
    parts = [
        f"{_NAMES.get(name, name)}: {value}" for name, value in row.items() if name != "page" and value != ""
    ]
    return f" ({'; '.join(parts)})" if parts else ""
