"""Writes what the search in the browser reads, as scripts, because these load from a memory stick too.

- `words.js`: all words with their forms, everyday words, and words that have a page of their own.
- `places-N.js`: where the words of one part of the alphabet stand.
- `page-N.js`: what is shown of one page among the results.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

from hub.search.words import stem

if TYPE_CHECKING:
    from pathlib import Path

    from hub.search.everyday import Everyday
    from hub.search.index import Index, Page

PART = 24_000
"""Letters in a part of the alphabet, about: what a slow line fetches in a moment."""


def page_shown(page: Page) -> bytes:
    """What is shown of one page, small enough to be kept until it may be written."""
    shown = {"url": page.url, "title": page.title, "summary": page.summary, "sections": page.sections}
    return zlib.compress(_json(shown).encode(), 1)


def write_page(folder: Path, number: int, shown: bytes, why: str) -> None:
    """Write what `page_shown` gave; `why`, if there is any, stands in for a summary that is lacking."""
    text = zlib.decompress(shown).decode()
    if why:
        page = json.loads(text)
        text = _json(page | {"summary": page["summary"] or why})
    _write(folder / f"page-{number}.js", f"page({number},{text})")


def write_index(folder: Path, index: Index, everyday: Everyday) -> None:
    """Write all words, and where they stand."""
    parts: list[str] = []
    inside: list[str] = []
    first, size = "", 0
    for name, places in index.postings():
        if size > PART:
            _write_part(folder, len(parts), inside)
            parts.append(first)
            inside, size = [], 0
        if not inside:
            first = name
        inside.append(f"{_json(name)}:{_json(places)}")
        size += len(inside[-1])
    _write_part(folder, len(parts), inside)
    parts.append(first)
    every = {"parts": parts, "forms": _forms(index, everyday), "pages": index.pages}
    every |= {"also": everyday.also, "leads": everyday.leads, "own": everyday.own, "quiet": everyday.quiet}
    every |= {"urgent": everyday.urgent}
    _write(folder / "words.js", f"wordsAre({_json(every)})")


def _forms(index: Index, everyday: Everyday) -> list[str]:
    """Each stem followed by its forms, those that stand on no page but may be asked for among them."""
    every = index.forms()
    for word in everyday.words:
        every.setdefault(stem(word), set()).add(word)
    return [" ".join([name, *sorted(every[name])]) for name in sorted(every)]


def _write_part(folder: Path, number: int, inside: list[str]) -> None:
    _write(folder / f"places-{number}.js", f"places({number},{{{','.join(inside)}}})")


def _write(path: Path, call: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"hubSearch.{call}\n", encoding="utf-8")


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
