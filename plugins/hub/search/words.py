"""The words of a text as search compares them. `search.js` holds the same rules for questions."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import snowballstemmer

_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)?")
_JOINED = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
_MARKS = re.compile(r"[\u0300-\u036f\u00ad]")
_PLAIN = str.maketrans("’‘ʼ‐‑", "'''--")
_STEMMER = snowballstemmer.stemmer("english")


def words(text: str) -> list[str]:
    """The words in order, in small letters without accents; a possessive 's is left out.

    Words with hyphens count as their parts, and after all others once more as one word:
    "co-production" is also found as "coproduction".
    """
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text)).translate(_PLAIN)
    plain = text.lower()
    found: list[str] = _WORD.findall(plain)
    if "'" in plain:
        found = [word.removesuffix("'s").replace("'", "") for word in found]
    if "-" in plain:
        found += [joined.replace("-", "") for joined in _JOINED.findall(plain)]
    return found


@cache
def stem(word: str) -> str:
    """What the forms of a word have in common, by the English Snowball rules: paying gives pay."""
    return str(_STEMMER.stemWord(word))
