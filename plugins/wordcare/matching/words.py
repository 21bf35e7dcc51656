"""Cuts what a reader sees into words, in the form in which the rulebook's words are compared.

A word is a run of letters and digits, apostrophes inside it included. Letters are
compared in lower case. Characters that cannot be seen (a soft hyphen, a zero-width
space) do not count, and letters that only look like Latin ones count as those: what looks
like a word to the reader is that word.
"""

from __future__ import annotations

from wordcare.matching.letters import (
    ENCLOSED,
    FIRST_ENCLOSED,
    HOLLOW,
    HYPHENS,
    LOOK_ALIKE,
    MARKS,
    NOTE_MARKS,
    UNSEEN,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_AS_WRITTEN = (
    ("\u2019", "'"),
    *((sign, " ") for sign in "\u2018\u201c\u201d\u2013\u2014\u2026\u00a0\u2022\ufffc£"),
)
"""Signs beyond ASCII that most often stand between words, and curly apostrophes: they are worth
replacing, because words in ASCII are cut much faster."""

_ODD = 0


def _compared(sign: str) -> int:
    """What an ASCII character is compared as: a small letter, a space, or odd."""
    if sign.isalnum() or sign == "'":
        return ord(sign.lower())
    return ord(" ") if sign.isprintable() or sign in "\t\n\v\f\r" else _ODD


_LETTERS = bytes(_compared(chr(byte)) for byte in range(128)) + bytes(128)
"""Maps ASCII letters to lower case; digits and apostrophes stay, and all else that can be seen becomes
a space."""

_PATTERNS: dict[str, re.Pattern[str]] = {}


def _pattern(name: str) -> re.Pattern[str]:
    """A pattern that only letters beyond ASCII, or unusual gaps, need; importing `re` takes 5 ms."""
    if not _PATTERNS:
        import re

        quickly = r"[A-Za-z0-9]++(?=[ -&(-/:-@\n])"  # most words; the rest finds them too
        letter = rf"[^\W_{HOLLOW}{NOTE_MARKS}]"
        one = f"(?:{letter}|[{ENCLOSED}])"
        more = f"{letter}*(?:[{ENCLOSED}]+{letter}*)*"
        begins = f"(?:{letter}|[{ENCLOSED}](?=[{UNSEEN}{MARKS}]*{one}))"  # a sign such as ⓘ alone is no word
        space = rf"[\s{UNSEEN}]"
        patterns = {
            "word": rf"{quickly}|{begins}{more}(?:['’ʼ{UNSEEN}{MARKS}]+{one}{more})*[{MARKS}]*",
            "gap": rf"[{NOTE_MARKS}]*(?:{space}+|[{UNSEEN}]*[{HYPHENS}]{space}*)",
            "unseen": f"[{UNSEEN}]",
            "marks": f"[{MARKS}]",
        }
        _PATTERNS.update((each, re.compile(pattern)) for each, pattern in patterns.items())
    return _PATTERNS[name]


_TAKEN_OUT = {ord(first) + at: chr(ord("a") + at) for first in FIRST_ENCLOSED for at in range(26)}
"""From letters in circles and the like to the letters themselves."""


class Word:
    """One word of a passage: its text for comparing, and where it stands in the passage."""

    __slots__ = ("disguised", "end", "start", "text")

    def __init__(self, text: str, start: int, end: int, disguised: bool = False) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.disguised = disguised
        """Whether unseen or look-alike characters had to be looked through."""


class Tokens:
    """The words of a text side by side: most are only compared, and few looked at one by one."""

    __slots__ = ("_ends", "_plain", "_starts", "disguised", "texts")

    def __init__(self, text: str) -> None:
        self.disguised: frozenset[int] = frozenset()
        """The numbers of the words for which unseen or look-alike characters had to be looked through."""
        self._plain = plain = _letters(text)
        self._starts: list[int] | None = None
        self._ends: list[int] | None = None
        if plain is None:
            several = list(_beyond_ascii(text))
            self.texts = [word.text for word in several]
            self._starts = [word.start for word in several]
            self._ends = [word.end for word in several]
            self.disguised = frozenset([at for at, word in enumerate(several) if word.disguised])
        elif "'" in plain:
            self.texts = [word for part in plain.split() if (word := part.strip("'"))]
        else:
            self.texts = plain.split()

    @property
    def starts(self) -> list[int]:
        """Where each word begins."""
        if self._starts is None:
            self._starts = list(map(int.__sub__, self.ends, map(len, self.texts)))
        return self._starts

    @property
    def ends(self) -> list[int]:
        """Where each word ends."""
        if self._ends is None:
            assert self._plain is not None
            find, at = self._plain.find, 0
            self._ends = [at := find(word, at) + len(word) for word in self.texts]
        return self._ends


def words(text: str) -> list[Word]:
    """The words of `text` in order, one by one."""
    tokens = Tokens(text)
    found = list(map(Word, tokens.texts, tokens.starts, tokens.ends))
    for at in tokens.disguised:
        found[at].disguised = True
    return found


def _letters(text: str) -> str | None:
    """`text`, as long as it is, in lower case and with a space for all but letters, digits and apostrophes.

    None if it has letters beyond ASCII, or may have, or signs that cannot be seen.
    """
    if not text.isascii():
        for sign, plain in _AS_WRITTEN:
            text = text.replace(sign, plain)
        if not text.isascii():
            return None
    letters = text.encode("ascii").translate(_LETTERS)
    return None if _ODD in letters else str(letters, "ascii")


def _beyond_ascii(text: str) -> Iterator[Word]:
    for match in _pattern("word").finditer(text):
        raw = match[0]
        if raw.isascii() and raw.isprintable():
            yield Word(raw.lower(), match.start(), match.end())
        else:
            seen, disguised = _seen_through(raw)
            yield Word(seen, match.start(), match.end(), disguised)


def joined(text: str, left: Word, right: Word) -> bool:
    """Whether two words next to each other read as one expression."""
    return joins(text[left.end : right.start], left.text)


def joins(gap: str, before: str) -> bool:
    """Whether a gap after the word `before` joins it to the next: a space, a hyphen or an apostrophe."""
    if gap == " ":
        return True
    if gap[:1] in ("'", "\u2019") and before.endswith("s"):
        gap = gap[1:]  # "the lovers' tiff"
    if gap.isascii():
        return not gap.removeprefix("-").strip() and gap != ""
    return _pattern("gap").fullmatch(gap) is not None


def _seen_through(raw: str) -> tuple[str, bool]:
    """`raw` as a reader takes it in, in lower case, and whether that took looking through a disguise.

    An accent, a curly apostrophe or a soft hyphen is honest spelling, not a disguise.
    """
    plain = raw.replace("’", "'").replace("ʼ", "'").replace("\u00ad", "").lower()
    if plain.isascii() and plain.isprintable():
        return plain, False
    from unicodedata import normalize

    visible = _pattern("unseen").sub("", plain).translate(_TAKEN_OUT)
    bare = _pattern("marks").sub("", normalize("NFKD", visible)).lower()
    seen = bare.translate(LOOK_ALIKE)
    return seen, seen.isascii() and (visible != plain or not bare.isascii())
