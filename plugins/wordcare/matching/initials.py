"""Reads initials with stops as the letters that they are: "O.A.P." is "OAP".

Only three or more count, as two are mostly somebody's name or a place, and only where the letters
are an expression of the rulebook.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from wordcare.matching.second import Finder

_CAPITALS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_KINDS = bytes.maketrans(_CAPITALS, b"A" * len(_CAPITALS))
_INITIALS = b"A.A.A"

_UNSEEN = "\u00ad"
"""Stands for a stop between initials: within a word, readers do not see it."""


def has_initials(text: str) -> bool:
    """Whether there may be initials with stops in `text`."""
    return "." in text and _INITIALS in text.encode("latin-1", "replace").translate(_KINDS)


def lines_with_initials(text: str, signs: bytes) -> Iterator[tuple[int, int]]:
    """The lines with some; `signs` is the text in bytes, one for each character."""
    kinds, at = signs.translate(_KINDS), -1
    while (at := kinds.find(_INITIALS, at + 1)) >= 0:
        end = text.find("\n", at) + 1 or len(text) + 1
        yield text.rfind("\n", 0, at) + 1, end
        at = end


def without_stops(text: str, find: Finder) -> str:
    """`text` with an unseen sign for each stop inside initials where `find` then finds something."""
    import re

    initials = re.compile(r"(?<![A-Za-z0-9.])[A-Z](?:\.[A-Z]){2,}(?:\.?s)?(?!\.?[A-Za-z0-9])")
    other = initials.sub(_closed, text)
    signs = list(text)
    for start, end in find(other) if other != text else ():
        signs[start:end] = other[start:end]
    return "".join(signs)


def letters_of(written: str) -> str:
    """What is written, without unseen signs and with straight apostrophes, for comparing its capitals."""
    return written.replace(_UNSEEN, "").replace("’", "'")


def _closed(match: re.Match[str]) -> str:
    return match[0].replace(".", _UNSEEN)
