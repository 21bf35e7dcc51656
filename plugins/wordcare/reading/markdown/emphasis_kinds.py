"""Whether a run of emphasis marks can open, close, both or neither; its neighbours decide."""

from __future__ import annotations

import re

STX, ETX = "\x02", "\x03"
"""Stand around what is no text."""
AMBIGUOUS, END, START, NEITHER = "a", "e", "s", ""
_WORD = re.compile(r"\w")


def _is_punctuation(character: str) -> bool:
    if character.isalnum() or character.isspace() or character in (STX, ETX, ""):
        return False
    if character.isascii():
        return character.isprintable()
    from unicodedata import category

    return category(character)[0] in "PS"


def kind_of(data: str, start: int, end: int, previous: str) -> str:
    """Whether the run of marks can close, open, both or neither."""
    token = data[start]
    following = data[end : end + 1]
    follows_text = bool(following) and not following.isspace()
    after_text = bool(previous) and not previous.isspace() and previous != token
    odd_before, odd_after = _is_punctuation(previous), _is_punctuation(following)
    strict = token not in "^~"  # punctuation counts for these two only between other punctuation
    closes = after_text and not (strict and odd_before)
    opens = follows_text and not (strict and odd_after)
    if token == "_":
        closes = closes and not _WORD.match(following)
        opens = opens and not _WORD.match(previous)
    own = previous != token
    if (closes and opens) or (own and (odd_before or previous == ETX) and (odd_after or following == STX)):
        return AMBIGUOUS
    if closes or (own and odd_before and (not follows_text or odd_after or following == STX)):
        return END
    if opens or (own and odd_after and (odd_before or not after_text or previous == ETX)):
        return START
    return NEITHER
