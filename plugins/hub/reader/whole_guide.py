"""All guides on one page, with contents, to print or to keep."""

from __future__ import annotations

import posixpath
import re
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

_HEADING = re.compile(r"<(/?)h([1-5])\b")
_ID = re.compile(r'(<[^>]*?\s(?:id|for|aria-labelledby|aria-describedby)=")([^"]+)"')
_NAME = re.compile(r'(<input\b[^>]*?\sname=")([^"]+)"')
_ADDRESS = re.compile(r'(\s(?:href|src)=")([^"]*)"')
_PLACE = re.compile(r'\shref="#([^"]+)"')
_MEANT = re.compile(r'\s(?:for|aria-[a-z]+)="([^"]+)"')
_PLACE_NAME = re.compile(r'(?<=[\w"])\sid="([^"]+)"(?=[^<>]*>)')
_WORD = re.compile(r'<a\b[^>]*class="hub-word"[^>]*#word-([^"]+)"[^>]*>(.*?)</a>', re.DOTALL)
_LATER_WAY_BACK = re.compile(r'<a\b[^>]*href="#[^"]*-fnref\d+-[^"]*"[^>]*>.*?</a>')
_WAY_BACK = re.compile(r'(<a class="footnote-backref"[^>]*?) title="[^"]*">(.*?)(?:, place 1)?</span></a>')
_OF_NOTE = re.compile(r'(\sid="|\shref="#)(guide-\d+-(fn(?:ref)?)\d*-[^"]*)"')
"""The name of a note, or of a place with a note."""
_TOP = "https://guide.invalid/"
"""Stands for the top of the site while addresses are worked out."""


def whole_guide(nav: Navigation, here: Page) -> str:
    """The contents and then each page of the menu, as HTML for the page `here`.

    Lists of all words and pages about tools, which weigh less in the search too, stay on their own pages.
    So do forms, whose template brings what they need.
    """
    pages = [page for page in nav.pages if page is not here and page.content and not _stays_out(page)]
    names = {page.url: f"guide-{number}" for number, page in enumerate(pages, start=1)}
    contents = "".join(
        f'<li><a href="#{names[page.url]}">{escape(str(page.title))}</a></li>' for page in pages
    )
    sections = _with_light_notes(_once("\n".join(_section(page, names, here) for page in pages)))
    return _with_ids_that_matter(
        f'<h2 id="contents">Contents</h2>\n<ol class="contents">{contents}</ol>\n'
        f'<div class="whole-guide">\n{sections}\n</div>\n'
    )


def _once(html: str) -> str:
    """`html` with each word explained where it is first used, and one way back from each note.

    That is what one page does, and on so long a page the others weigh a lot.
    """
    met: set[str] = set()

    def first(found: re.Match[str]) -> str:
        word, text = found.groups()
        if word in met:
            return text
        met.add(word)
        return found[0]

    return _LATER_WAY_BACK.sub("", _WORD.sub(first, html))


def _with_light_notes(html: str) -> str:
    """`html` with numbers for the names of notes, and ways back that tell once where they lead."""
    numbers: dict[str, int] = {}

    def numbered(found: re.Match[str]) -> str:
        return f'{found[1]}guide-{found[3]}-{numbers.setdefault(found[2], len(numbers) + 1)}"'

    return _OF_NOTE.sub(numbered, _WAY_BACK.sub(r"\1>\2</span></a>", html))


def _with_ids_that_matter(html: str) -> str:
    """`html` without the names of places that nothing leads to: on so long a page they weigh a lot."""
    wanted = set(_PLACE.findall(html)).union(*(names.split() for names in _MEANT.findall(html)))
    return _PLACE_NAME.sub(lambda found: found[0] if found[1] in wanted else "", html)


def _stays_out(page: Page) -> bool:
    told = page.meta.get("search")
    is_list = isinstance(told, dict) and told.get("boost", 1) < 1
    return is_list or "template" in page.meta


def _section(page: Page, names: dict[str, str], here: Page) -> str:
    name = names[page.url]

    def prefixed(found: re.Match[str]) -> str:
        ids = " ".join(f"{name}-{each}" for each in found[2].split())
        return f'{found[1]}{ids}"'

    def moved(found: re.Match[str]) -> str:
        return f'{found[1]}{_address(found[2], page, names, here)}"'

    html = _HEADING.sub(lambda tag: f"<{tag[1]}h{int(tag[2]) + 1}", page.content or "")
    html = _NAME.sub(prefixed, _ID.sub(prefixed, html))
    html = _ADDRESS.sub(moved, html)
    return f'<section id="{name}">\n{html}\n</section>'


def _address(address: str, page: Page, names: dict[str, str], here: Page) -> str:
    """Where a link of `page` leads when it stands on the page `here`: to a part of it if it can."""
    target = urlsplit(urljoin(_TOP + page.url, address))
    if f"{target.scheme}://{target.netloc}/" != _TOP:
        return address
    path, part = target.path.lstrip("/").removeprefix("./"), target.fragment
    name = names.get(path or "./", names.get(path))
    # What the frame adds around a page, such as words explained, stays with that page.
    if name and (not part or path != page.url.removeprefix("./") or f'id="{part}"' in (page.content or "")):
        return f"#{name}-{part}" if part else f"#{name}"
    back = posixpath.relpath(path or ".", here.url.rstrip("/") or ".")
    return f"{back}{'/' if path.endswith('/') else ''}{'#' + part if part else ''}"
