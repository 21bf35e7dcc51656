"""Tells whether a word with a capital letter belongs to a name, such as "Poverty Truth Commissioners"."""

from __future__ import annotations

import re

_ENDS_A_SENTENCE = ".!?:;"
_OPENERS = " \n\t“”‘\"'([*"
_NEXT_IS_NAMED = re.compile(r"\s[A-Z][a-z]")


def is_in_name(text: str, start: int, end: int) -> bool:
    """Whether the word at `start:end` is written as a name: with a capital that no new sentence asks for.

    At the beginning of a sentence it is one when the next word has a capital too.
    """
    if not text[start].isupper():
        return False
    before = text[:start].rstrip(_OPENERS)
    begins = not before or before[-1] in _ENDS_A_SENTENCE
    return not begins or bool(_NEXT_IS_NAMED.match(text, end))
