"""A file name for a title: small letters, digits and hyphens, so that it is easy to say as an address."""

from __future__ import annotations

import re
import unicodedata

from wordcare.finding import Problem

LONGEST = 80
"""Letters in a file name that we make. Titles may be longer."""

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_APOSTROPHES = re.compile(r"(?<=\w)['’ʼ](?=\w)")
_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "&": " and "}
)
"""Letters that do not fall apart into a plain one and its accent."""
_TAKEN = frozenset(
    (
        "index",
        "readme",
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
    )
)
"""Names with a meaning of their own, to the site or to Windows."""

_CHOOSE = "Choose one with --name, of small letters, digits and hyphens, such as: --name bed-blocker"


def file_name(title: str) -> str:
    """The file name for a title, without `.md`; empty when the title has no letters that fit into one."""
    plain = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", title.casefold().translate(_LETTERS)))
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    name = "-".join(re.findall(r"[a-z0-9]+", letters))
    if len(name) <= LONGEST:
        return name
    return name[: LONGEST + 1].rpartition("-")[0] or name[:LONGEST]


def fault(name: str, title: str) -> Problem | None:
    """What is wrong with a file name that was made from `title`, or was chosen for it; None if it is fine."""
    if not name:
        return Problem("", f"We can make no file name from the title “{title}”.", _CHOOSE)
    if not _NAME.fullmatch(name):
        return Problem("", f"`{name}` would make an address that is hard to say.", _CHOOSE)
    if name in _TAKEN:
        return Problem("", f"The name `{name}` has a meaning of its own, so no page can have it.", _CHOOSE)
    return None
