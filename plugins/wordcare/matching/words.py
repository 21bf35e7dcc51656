"""Cuts what a reader sees into words, in the form in which the rulebook's words are compared.

A word is a run of letters and digits, apostrophes inside it included. Letters are
compared in lower case. Characters that cannot be seen (a soft hyphen, a zero-width
space) do not count, and letters that only look like Latin ones count as those: what looks
like a word to the reader is that word.
"""

from __future__ import annotations

from wordcare.matching.letters import (
    AMONG_LATIN,
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

_HYPHENS = ("-", "\u2010", "\u2011")

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
            "hidden": f"(?!\u00ad)[{UNSEEN}]",
            "marks": f"[{MARKS}]",
        }
        _PATTERNS.update((each, re.compile(pattern)) for each, pattern in patterns.items())
    return _PATTERNS[name]


_TAKEN_OUT = {ord(first) + at: chr(ord("a") + at) for first in FIRST_ENCLOSED for at in range(26)}
"""From letters in circles and the like to the letters themselves."""

_ALIKE_IN_LATIN = LOOK_ALIKE | AMONG_LATIN


class Word:
    """One word of a passage: its text for comparing, and where it stands in the passage."""

    __slots__ = ("end", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end


class Tokens:
    """The words of a text side by side: most are only compared, and few looked at one by one."""

    __slots__ = ("_ends", "_plain", "_starts", "texts")

    def __init__(self, text: str) -> None:
        self._plain = plain = _letters(text)
        self._starts: list[int] | None = None
        self._ends: list[int] | None = None
        if plain is None:
            several = list(_beyond_ascii(text))
            self.texts = [word.text for word in several]
            self._starts = [word.start for word in several]
            self._ends = [word.end for word in several]
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
    return list(map(Word, tokens.texts, tokens.starts, tokens.ends))


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
        yield Word(_seen(match[0]), match.start(), match.end())


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


def is_slip(gap: str) -> bool:
    """Whether a gap is a hyphen that belongs to both words, with a space or a new line before it by mistake.

    "hard -to -reach" is still one expression. With spaces at both sides it is a dash.
    """
    return gap[-1:] in _HYPHENS and gap[:-1].isspace()


def _seen(raw: str) -> str:
    """A word as a reader takes it in, in lower case."""
    plain = _honest(raw).lower()
    if _is_plain(plain):
        return plain
    from unicodedata import normalize

    alike = _ALIKE_IN_LATIN if any("a" <= sign <= "z" for sign in plain) else LOOK_ALIKE
    visible = _pattern("unseen").sub("", plain).translate(_TAKEN_OUT).translate(alike)
    bare = _pattern("marks").sub("", normalize("NFKD", visible)).lower()
    return bare.translate(alike)


def is_disguised(written: str) -> bool:
    """Whether unseen or look-alike signs of a word, or of words side by side, had to be looked through."""
    if _is_plain(written):
        return False
    words_in_it = [match[0] for match in _pattern("word").finditer(written)]
    return _pattern("hidden").search(written) is not None or any(map(_is_word_disguised, words_in_it))


def _is_word_disguised(raw: str) -> bool:
    """Whether a word that reads as a Latin one has letters that are drawn in another way.

    An accent (any mark with which a letter makes one character), a ligature, a curly apostrophe
    or a soft hyphen is honest spelling, no disguise.
    """
    plain = _honest(raw)
    if _is_plain(plain) or not _seen(raw).isascii():
        return False
    from unicodedata import normalize

    signs = [(sign, normalize("NFKD", sign)) for sign in normalize("NFC", plain)]
    return not all(
        _is_plain(sign) or (len(parts) > 1 and parts[0].isascii() and parts[0].isalpha())
        for sign, parts in signs
    )


def _honest(raw: str) -> str:
    """`raw` with a straight apostrophe for each curly one, and without soft hyphens."""
    return raw.replace("’", "'").replace("ʼ", "'").replace("\u00ad", "")


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable()
