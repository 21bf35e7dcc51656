"""Words that others wrote, put into Markdown so that they are shown and do nothing.

A file name or a line of a pull request may hold marks, HTML, links, or `@somebody`, who would get
a message. In a code span none of these works on any host that we know.
"""

from __future__ import annotations

import re

from wordcare.reports.excerpt import visible

CUT = "…"
_TICKS = re.compile(r"`+")
_SPECIAL = re.compile(r"[\\`*_\[\]<>&~|]")
_CALLS = re.compile(r"[@#]|:(?=//)|www(?=\.)")
_APART = "<!-- -->"
"""Keeps a host from seeing a name, a number of an issue or an address. An entity would not."""


def code(text: str, room: int) -> str:
    """`text` as a code span on one line, cut to about `room` letters."""
    shown = visible(" ".join(text.split()))
    shown = shown if len(shown) <= room else shown[:room].rstrip() + CUT
    if not shown:
        return "` `"
    marks = "`" * (_longest_ticks(shown) + 1)
    gap = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{marks}{gap}{shown}{gap}{marks}"


def plain(text: str) -> str:
    """`text` as plain words for the middle of a line: no mark, no HTML, no address, no name to call."""
    flat = visible(" ".join(text.split()))
    return _CALLS.sub(rf"\g<0>{_APART}", _SPECIAL.sub(r"\\\g<0>", flat))


def fenced(text: str, name: str) -> str:
    """`text` in a fence of its own that nothing in it can close. `name` says what it is."""
    fence = "`" * max(3, _longest_ticks(text) + 1)
    return f"{fence}{name}\n{text}\n{fence}"


def _longest_ticks(text: str) -> int:
    return max(map(len, _TICKS.findall(text)), default=0)
