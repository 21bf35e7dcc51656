"""Turns what is refused into words for the person who sent it: the file, the line, why, what to do."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from typing import TYPE_CHECKING, Any

from hub.safety.allowed import EXTENSIONS
from hub.safety.html import Refusal, refused
from hub.safety.lines import line_finder
from wordcare.finding import Problem
from wordcare.rulebook.faults import shown as as_shown

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

MOST = 20
"""How much is said of one page. Who mends that much sees the rest the next time."""

_TAG = re.compile(r"<[A-Za-z/!?]")


def in_page(path: str, text: str, html: str, render: Callable[[str], str]) -> Iterator[Problem]:
    """What is refused in a page, as problems with a place.

    `text` is the file as it stands, `html` what the page became, and `render` turns the
    Markdown after the front matter into HTML.
    """
    found = refused(html)[:MOST]
    if not found:
        return
    head, body = _parted(text)
    line = line_finder(body, render)
    seen: Counter[Refusal] = Counter()
    for refusal in found:
        seen[refusal] += 1
        yield problem(path, refusal, head + min(line(refusal, seen[refusal]), body.count("\n") + 1))


def in_front_matter(path: str, values: Mapping[str, Any]) -> Iterator[Problem]:
    """Problems with values of front matter that hold tags, spelt out or as `&lt;`: templates show these."""
    for key, value in values.items():
        if any(_TAG.search(unescape(text)) for text in _texts(value)):
            message = f"`{key}` holds a tag of HTML, and front matter is plain text."
            yield Problem(path, message, "Leave out everything between < and >.")


def in_settings(path: str, extensions: Iterable[str]) -> Iterator[Problem]:
    """Problems with Markdown extensions that are not on the list."""
    for name in extensions:
        if name not in EXTENSIONS:
            message = (
                f"The Markdown extension `{name}` is not on the list of those that are known to be safe."
            )
            next_step = (
                "Leave it out, or ask those who look after the site. The list is in hub/safety/allowed.toml."
            )
            yield Problem(path, message, next_step)


def in_template(path: str, template: Any, own: Collection[str]) -> Iterator[Problem]:
    """A problem with a page that asks for a template that is not one of the site's `own`.

    Those of the theme lack the content rules and the way out.
    """
    if template and template not in own:
        message = f"`template` is `{as_shown(str(template))}`, which is not a template of this site."
        yield Problem(path, message, "Leave it out. Every page then has the way out at its top.")


def from_elsewhere(path: str, named: Iterable[str]) -> Iterator[Problem]:
    """Problems with scripts and style sheets in the settings that come from another site."""
    for address in named:
        if "//" in address.replace("\\", "/"):
            message = (
                f"`{address}` would be fetched from another site, and that site would learn who reads here."
            )
            yield Problem(path, message, "Put the file into the folder of the pages, and use its name.")


def problem(path: str, refusal: Refusal, line: int = 0) -> Problem:
    """What to say of one refusal."""
    found = as_shown(refusal.found)
    return Problem(
        path, f"This page cannot bring {found} into the site. {refusal.why}", refusal.instead, line
    )


def _parted(text: str) -> tuple[int, str]:
    """How many lines the front matter takes, and what comes after it."""
    front = re.match(r"\ufeff?---[ \t]*\r?\n.*?^(?:---|\.\.\.)[ \t]*\r?\n", text, re.DOTALL | re.MULTILINE)
    head = front[0] if front else ""
    return head.count("\n"), text[len(head) :]


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from _texts(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _texts(inner)
