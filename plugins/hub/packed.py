"""Lists of phrases in few bytes, for scripts: each phrase without the letters it shares with the one before.

    ["hard to reach", "hard to place", "hard hat"]  →  "hard to reach", sign 8, "place", sign 5, "hat"

Neighbours in our lists begin alike, and a sign costs less than pointing back to the same letters, as
compressing does. Signs are control characters, which no phrase holds; `check-text.js` unpacks them.
"""

from __future__ import annotations

import json
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

FULL = "|"
"""Stands before a phrase that is told in full."""

_ASIDE = 0xE000
"""How far signs are set aside, to letters that no language uses, until the script is written."""

_AS_THEY_ARE = {_ASIDE + sign: sign for sign in range(32)}

_BREAKS = {0x0A: 0x09, 0x0D: 0x0C}
"""Signs that would end a line, so the sign below takes their place."""

_MOST = 31
"""The last control character."""


def packed(phrases: Iterable[str]) -> str:
    """`phrases` as one text, in their order."""
    told = ["", *phrases]
    return "".join(_told(phrase, last) for last, phrase in pairwise(told)).removeprefix(FULL)


def script(value: Any) -> str:
    """`value` as a script writes it, with the signs of its packed lists as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_AS_THEY_ARE)


def _told(phrase: str, last: str) -> str:
    shared = _shared(phrase, last)
    return f"{chr(_ASIDE + shared)}{phrase[shared:]}" if shared else f"{FULL}{phrase}"


def _shared(phrase: str, last: str) -> int:
    """How many letters `phrase` shares with `last`, or 0 where a sign would not be shorter."""
    alike = sum(1 for _ in takewhile(_same, zip(phrase, last, strict=False)))
    if alike < 2 or not phrase[:alike].isascii():  # scripts count some other signs as two
        return 0
    shared = min(alike, _MOST)
    return _BREAKS.get(shared, shared)


def _same(letters: tuple[str, str]) -> bool:
    return letters[0] == letters[1]
