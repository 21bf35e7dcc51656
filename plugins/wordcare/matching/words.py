"""Cuts what a reader sees into words, in the form in which the rulebook's words are compared.

A word is a run of letters and digits, apostrophes inside it included. Letters are
compared in lower case. Characters that cannot be seen (a soft hyphen, a zero-width
space) do not count, and letters that only look like Latin ones count as those: what looks
like a word to the reader is that word.
"""

from __future__ import annotations

import re
from functools import cache

UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
)
"""Characters that take no room on the page, as the inside of a character class."""

MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""Combining marks that Latin letters are drawn with, as the inside of a character class."""

_ASCII_WORD = re.compile("[A-Za-z0-9]+(?:'+[A-Za-z0-9]+)*")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """A pattern that only text beyond ASCII, or unusual gaps, need; compiling all takes 2 ms."""
    return re.compile(
        {
            "word": rf"[^\W_][^\W_{UNSEEN}{MARKS}]*(?:['’ʼ{UNSEEN}{MARKS}]+[^\W_]+)*[{MARKS}]*",
            "gap": rf"[\s{UNSEEN}]+|[{UNSEEN}]*[-‐‑‒–−\u00ad][\s{UNSEEN}]*",
            "unseen": f"[{UNSEEN}]",
            "marks": f"[{MARKS}]",
        }[name]
    )


_LOOK_ALIKE = str.maketrans(
    # Cyrillic, Greek, Armenian and other letters that a reader takes for Latin ones.
    "авԁеёһіїјкӏмнорсԛтѕуѵԝхүҽαβεηικνορτυχγωոսցօհֆքⅰⅼⅽⅾⅿıȷɑɡɩʋᴀʙᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ",
    "abdeehiijklmhopcqtsyvwxyeabenikvoptuxywnugohfqilcdmijagivabcdeghjklmnoprtuvwyz",
)


class Word:
    """One word of a passage: its text for comparing, and where it stands in the passage."""

    __slots__ = ("disguised", "end", "start", "text")

    def __init__(self, text: str, start: int, end: int, disguised: bool) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.disguised = disguised
        """Whether unseen or look-alike characters had to be looked through."""


def words(text: str) -> list[Word]:
    """The words of `text` in order."""
    if text.isascii():
        lower = text.lower()
        spans = map(re.Match.span, _ASCII_WORD.finditer(text))
        return [Word(lower[start:end], start, end, False) for start, end in spans]
    found = []
    for match in _pattern("word").finditer(text):
        raw = match[0]
        if raw.isascii():
            found.append(Word(raw.lower(), match.start(), match.end(), False))
        else:
            seen, disguised = _seen_through(raw)
            found.append(Word(seen, match.start(), match.end(), disguised))
    return found


def joined(text: str, left: Word, right: Word) -> bool:
    """Whether two words next to each other read as one expression: with space, hyphen or apostrophe."""
    gap = text[left.end : right.start]
    if gap[:1] in ("'", "\u2019") and left.text.endswith("s"):
        gap = gap[1:]  # "the lovers' tiff"
    if gap.isascii():
        return not gap.removeprefix("-").strip() and gap != ""
    return _pattern("gap").fullmatch(gap) is not None


def _seen_through(raw: str) -> tuple[str, bool]:
    """`raw` as a reader takes it in, in lower case, and whether that took looking through a disguise.

    An accent, a curly apostrophe or a soft hyphen is honest spelling, not a disguise.
    """
    plain = raw.replace("’", "'").replace("ʼ", "'").replace("\u00ad", "").lower()
    if plain.isascii():
        return plain, False
    from unicodedata import normalize

    visible = _pattern("unseen").sub("", plain)
    bare = _pattern("marks").sub("", normalize("NFKD", visible))
    seen = bare.translate(_LOOK_ALIKE)
    return seen, seen.isascii() and (len(visible) < len(plain) or not bare.isascii())
