"""Syllables of what stands between two spaces: words, letters, numbers, and all that joins them.

- Hyphens and slashes join words, whose syllables are added up: `co-production` has four.
- Capitals are read letter by letter (`NHS`, three), unless they are said as a word: those, such
  as `NASA`, stand in `data/syllables.txt`, and six letters or more are taken for a word if they
  begin and end as words do.
- Numbers are read out: `2024`, five. `%` is per cent; `£` adds pounds; a unit right after a number
  (`data/units.txt`) is said in full: `5mg`, five.
- Apostrophes of both kinds are the same: `nurse’s`, two; `didn't`, two; `they're`, one.
- A web address, an e-mail address or the name of a file is one word of one syllable.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from wordcare.ease.data import read_pairs
from wordcare.ease.numbers import number_syllables
from wordcare.ease.syllables import WORDS_KEPT, listed, syllables

ADDRESS = re.compile(
    r"[a-z]+://|www\.|[\w.+-]+@[\w-]+\.|[\w-]+(?:\.[\w-]+)*\.(?:uk|com|org|net|gov|eu|html?|md|pdf|docx?|xlsx?|csv|py|ya?ml|json)\b",
    re.IGNORECASE,
)
"""How the address of a page or a person, or the name of a file, begins."""

_PART = re.compile(r"\d+(?:st|nd|rd|th|'?s)\b|\d[\d,.:]*\d|\d|[^\W\d_]+(?:'[^\W\d_]+)*'?|[&%£$€+]")
_LETTERS = re.compile(r"[A-Z](?:[afiot]?[A-Z])+(?:'?s)?'?")
_SAYABLE = re.compile(
    "(?:[B-DF-HJ-NP-TV-Z]|[BCFGPS]L|[BCDFGPTW]R|[CGPRSTW]H|[GKP]N|S[CKMNPQTW]|[DT]W|PS|S[CPT][LR]|[CPST]H[RLMW])?"
    "[AEIOUY](?:[A-Z]*[AEIOUY])?"
    "(?:[^AEIOUY]{0,3}|[LMNR][^AEIOUY]{3}|[^AEIOUY]{0,2}(?:[CGPST]H){1,2}[ST]{0,2})"
)
"""Capitals that begin and end as words do, such as IMPORTANT, but not DNACPR or UNCRPD."""
_SHORTEST_WORD = 6
"""Fewer capitals are mostly letters."""
_HISSING = re.compile("(?:[SXHZ]|[AI]CE)'s$")
"""The s of `NHS's` and `NICE's` is a syllable of its own, as in `nurse's`."""
_DOTTED = re.compile(r"(?:[^\W\d_]\.){2,}|(?:[^\W\d_]\.)+[^\W\d_]\b")
_LONGER = re.compile(r"[2-9]0th$|2nd$|(?<!1)6'?s$")
"""Twentieth, second and sixes have a syllable more than twenty, two and six; sixteens has not."""
_SIGNS = {"&": 1, "%": 2, "£": 1, "$": 2, "€": 2, "+": 1}
_AFTER_APOSTROPHE = (
    (re.compile("(.*)n't"), re.compile("(?:[dstk]|ve)$")),
    (re.compile("(.*)'s"), re.compile("(?:[sxz]|[sxzcg]e|[cs]h)$")),
    (
        re.compile("(.*)'(?:ve|ll|d)"),
        re.compile("[^aeiouywr]$|e$(?<=[^aeiouy]e)(?<!she)(?<!he)(?<!we)(?<!re)"),
    ),
    (re.compile("(.*)'(?:re|m|)"), re.compile("(?!)")),
)
"""Short forms, and the endings before them after which they are a syllable of their own."""


@lru_cache(WORDS_KEPT)
def spoken_syllables(token: str) -> int:
    """Syllables of a run of characters without spaces; 0 when nothing in it is read out."""
    if ADDRESS.match(token):
        return 1
    token = token.replace("’", "'").replace("ʼ", "'").replace("\u00ad", "")
    token = _DOTTED.sub(lambda match: match[0].replace(".", "").upper() + " ", token)
    whole = token.strip("'\"“”‘.,;:!?()[]")
    if known := listed(whole) or listed(whole.lower()):
        return known
    parts = _PART.finditer(token)
    return sum(_unit(part[0], token[: part.start()]) or _part(part[0]) for part in parts)


def is_sayable(letters: str) -> bool:
    """Whether capitals begin and end as words do."""
    return _SAYABLE.fullmatch(letters) is not None


def _unit(part: str, before: str) -> int:
    """Syllables of a unit right after a number; 0 when it is none."""
    return _units().get(part.lower(), 0) if before[-1:].isdecimal() else 0


@cache
def _units() -> dict[str, int]:
    return {unit: int(count) for unit, count in read_pairs("units").items()}


def _part(part: str) -> int:
    if part in _SIGNS:
        return _SIGNS[part]
    if part[0].isdecimal():
        return number_syllables(part.rstrip("stndrh'")) + bool(_LONGER.search(part))
    if _LETTERS.fullmatch(part):
        letters = part.rstrip("'s").upper()
        if len(letters) < _SHORTEST_WORD or not is_sayable(letters):
            return (listed(letters) or _letter_by_letter(letters)) + bool(_HISSING.search(part))
    return _word(part.lower())


def _letter_by_letter(letters: str) -> int:
    return sum(3 if letter == "W" else 1 for letter in letters)


def _word(word: str) -> int:
    if "'" in word:
        for short_form, sounded_after in _AFTER_APOSTROPHE:
            match = short_form.fullmatch(word)
            if match and match[1]:
                return _word(match[1]) + bool(sounded_after.search(match[1]))
        word = word.replace("'", "")
    return syllables(word)
