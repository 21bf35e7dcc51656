"""What a built site shows beside its pages: feeds, style sheets, tables, calendars, Markdown, names.

Much of it repeats the pages, without their marks: only what the page has not that it leads to is new.
"""

from __future__ import annotations

import re

from wordcare.contents import BYTE_ORDER_MARK, OTHER_MARKS, file_bytes, text_of
from wordcare.finding import Problem
from wordcare.judgement.judging import judge
from wordcare.matching.candidates import candidates
from wordcare.prose import Prose
from wordcare.reading import MARKDOWN
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wordcare.reading.feed import Part
    from wordcare.rulebook import Rulebook
    from wordcare.verdict import Verdict

STYLES = (".css",)
FEEDS = (".xml", ".rss", ".atom")
"""Endings of names. Other XML may end so too."""
TABLES = (".csv", ".tsv")
CALENDARS = (".ics",)
INSTALLED = (".webmanifest", "manifest.json")
ENDINGS = (*STYLES, *FEEDS, *TABLES, *CALENDARS, *MARKDOWN, *INSTALLED)
JSON_FEED = re.compile(r"(?:^|/)feed[^/]*\.json\Z|\bfeed\.json\Z", re.I)

APART = "\n" * 9
"""Lines between words that belong to different things."""

MOST_FOLDERS = 20
"""How deep in a site a page is looked for."""

_OTHER_MARKS = tuple(mark for mark, _ in OTHER_MARKS)
_HOST = re.compile(r"(?:[a-zA-Z][\w+.-]*:)?//[^/?#]*")


def may_show(name: str) -> bool:
    """Whether a file of this name may show words to people, though it is no page."""
    return name.lower().endswith(ENDINGS) or JSON_FEED.search(name) is not None


def source_of(path: str) -> Source | Problem | None:
    """The text of such a file; None if it is XML that is no feed and no page."""
    data = file_bytes(path)
    if isinstance(data, Problem):
        return data
    source = text_of(path, data)
    if path.lower().endswith(FEEDS) and isinstance(source, Source):
        from wordcare.reading.feed import is_feed

        return source if is_feed(source.text) or is_page(source) else None
    if path.lower().endswith(STYLES) and not data.startswith(_OTHER_MARKS):
        return Source(
            path, str(data.removeprefix(BYTE_ORDER_MARK), "utf-8", "replace")
        )  # so browsers read it
    return source


def is_page(source: Source | Problem) -> bool:
    """Whether this is XML that browsers show as a page, whatever its name says."""
    if isinstance(source, Problem) or not source.path.lower().endswith(FEEDS):
        return False
    from wordcare.reading.feed import is_page

    return is_page(source.text)


def new_in(
    source: Source,
    rulebook: Rulebook,
    page_at: Callable[[str], str],
    repeats: Callable[[Verdict, str], bool],
) -> Iterator[Verdict]:
    """What is flagged in such a file and not repeated from the page that `page_at` gives for an address."""
    parts = list(_parts(source))
    likely = candidates(APART.join(words for _, words, _ in parts), rulebook.index)
    at = 0
    for address, words, passages in parts if likely else ():
        start, at = at, at + len(words) + len(APART)
        if likely.touch(start, start + len(words)):
            page = page_at(address)
            for verdict in judge(Source(page, ""), Prose(passages(), []), rulebook, []):
                if verdict.flagged and not repeats(verdict, page):
                    yield verdict


def new_in_whole(
    source: Source, rulebook: Rulebook, today: str, page: str, repeats: Callable[[Verdict, str], bool]
) -> list[Verdict]:
    """What is flagged in a file that readers can open as it is, and not repeated from its `page`."""
    from wordcare.checking import verdicts

    if is_page(source):
        source = Source(f"{source.path}.xhtml", source.text)  # read by this name
    found = verdicts(source, rulebook, today)
    return [verdict for verdict in found if verdict.flagged and not repeats(verdict, page)]


def pages_beside(name: str) -> tuple[str, str]:
    """The pages that a file of Markdown inside the site may be a copy of."""
    stem = name.rpartition(".")[0]
    return f"{stem}.html", f"{stem}/index.html"


def page_files(address: str) -> Iterable[str]:
    """The files that an address may lead to, the likeliest first: the site may begin in some folder."""
    from urllib.parse import unquote

    path = unquote(re.split("[?#]", _HOST.sub("", address, count=1), maxsplit=1)[0])
    folders = path.lstrip("/").split("/")[-MOST_FOLDERS:]
    for first in range(max(len(folders) - 1, 1) if not folders[-1] else len(folders)):
        name = "/".join(folders[first:])
        yield from (
            (f"{name}index.html",)
            if name[-1:] in ("", "/")
            else (
                name,
                f"{name}/index.html",
                f"{name}.html",
            )
        )


def _parts(source: Source) -> Iterator[Part]:
    name = source.path.lower()
    if name.endswith(STYLES):
        from wordcare.reading.styles import passages, words

        text = source.text
        yield source.path, APART.join(words(text)), lambda: list(passages(text, 0, len(text)))
    elif name.endswith(FEEDS):
        from wordcare.reading.feed import parts

        yield from parts(source)
    elif name.endswith(TABLES):
        from wordcare.reading import cells

        yield from cells.parts(source)
    elif name.endswith(CALENDARS):
        from wordcare.reading import calendar

        yield from calendar.parts(source)
    else:
        from wordcare.reading import json_shown

        yield from json_shown.parts(source)
