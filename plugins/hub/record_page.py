"""The record of "you said, we did" as readers see it: a table to look over, then each entry in full.

Gives Markdown with a little HTML, because Markdown tables have no captions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hub.keys import NOT_YET
from wordcare.word_pages.text import long_date, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

STANDS = {
    "open": "Open: we have not decided",
    "yes": "We said yes",
    "partly": "We said yes to a part of it",
    "no": "We said no",
}


def record_page(entries: list[dict[str, Any]]) -> str:
    """The entries as Markdown, to stand under the page's own text."""
    if not entries:
        return "There are no entries yet."
    return "\n\n".join(["## All at a glance", _table(entries), "## Each one in full", *map(_entry, entries)])


def _table(entries: Iterable[dict[str, Any]]) -> str:
    rows = "".join(
        f'<tr><th scope="row"><a href="#{entry["id"]}">{plain(entry["title"])}</a></th>'
        f"<td>{STANDS[entry['decision']]}</td><td>{_asked(entry)}</td>"
        f"<td>{long_date(entry['look_again'])}</td></tr>\n"
        for entry in entries
    )
    names = ("What it is about", "Where it stands", "Have we asked people?", "We look again by")
    head = "".join(f'<th scope="col">{name}</th>' for name in names)
    return (
        '<div class="hub-record" markdown="1">\n<table>\n'
        "<caption>What was raised, and what became of it</caption>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>"
    )


def _entry(entry: dict[str, Any]) -> str:
    lines = [
        ("What we heard", entry["heard"]),
        ("Who said it, and how", f"{entry['from']}; {entry['how']}"),
        ("Have we asked people", _asked(entry)),
        ("Where it stands", STANDS[entry["decision"]]),
        ("What we decided", entry.get("decided", "")),
        ("Why", entry.get("why", "")),
        ("What changed", entry.get("changed", "")),
        ("We look at it again by", long_date(entry["look_again"])),
    ]
    facts = "\n".join(f"- **{name}:** {said}" for name, said in lines if said)
    return f"### {plain(entry['title'])} {{ #{entry['id']} }}\n\n{facts}"


def _asked(entry: dict[str, Any]) -> str:
    asked = str(entry["asked_people"])
    return "Not yet" if asked == NOT_YET else f"Yes, on {long_date(asked)}"
