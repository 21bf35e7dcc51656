"""Reads words a second time in which a sign may stand for another letter: `bIockers`, `bl0ckers`, `b|ock`.

Such a sign mostly is what it seems, so nothing is taken for something else but where the words
would then be an expression of the rulebook. Initials with stops are read so too. Few texts have
such signs inside a word at all, and whether one has is found without looking at its words.
"""

from __future__ import annotations

from wordcare.matching.initials import has_initials, lines_with_initials, without_stops
from wordcare.matching.letters import READINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

    Finder = Callable[[str], Iterable[tuple[int, int]]]

_LETTERS = b"ABCDEFGHJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\\"
"""A backslash may stand before a bar inside a word, and is not shown."""
_KINDS = bytes.maketrans(_LETTERS + b"01|", b"a" * len(_LETTERS) + b"111")
"""Maps letters, and the signs in doubt but for I, to one of their kind."""

_PLACES = (b"a1", b"aI")
"""Where a sign may stand as if it were a letter, in kinds."""

_SIGNS = "".join(READINGS[0])


def is_doubtful(text: str) -> bool:
    """Whether a sign in some word of `text` may stand for another letter, or a stop for none."""
    if has_initials(text):
        return True
    if not any(sign in text for sign in _SIGNS):
        return False
    return not text.isascii() or any(True for _ in _doubts(text.encode("ascii")))


def doubtful_lines(text: str, signs: bytes) -> Iterator[tuple[int, int]]:
    """The lines with such a sign; `signs` is the text in bytes, one for each character."""
    start, end = 0, 0
    for at in _doubts(signs):
        if not start <= at < end:
            start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at) + 1 or len(text) + 1
            yield start, end
    yield from lines_with_initials(text, signs)


def _doubts(signs: bytes) -> Iterator[int]:
    """Where a letter stands before a sign that may be one too."""
    kinds = signs.translate(_KINDS)
    for place in _PLACES:
        at = kinds.find(place)
        while at >= 0:
            if _is_letter(signs[at : at + 3]):
                yield at
            at = kinds.find(place, at + 1)


def _is_letter(near: bytes) -> bool:
    """Whether the sign between two others may be a letter: not in "PIP" and "B12", but in "BL0CK"."""
    before, sign, after = near[:1], near[1:2], near[2:]
    if before.islower() or before == b"\\" or after.islower():
        return True
    return after in (b"I", b"0", b"1", b"|") or (sign != b"I" and after.isupper())


def read_again(text: str, find: Finder) -> str:
    """`text` with other letters, or without stops in initials, where `find` then finds something there.

    It stays as long as it was.
    """
    import re
    from functools import partial

    signs = re.escape(_SIGNS)
    inside = re.compile(
        rf"(?<=[^\W\d_A-Z])[{signs}]+(?![A-Z0-9])"  # not "aI" as in "OpenAI", nor "b1" as in "b12"
        rf"|(?<=[A-Z])(?:[{signs}]+(?=[a-z])|[01|]+(?=[A-Z]))"  # nor "AI" as in "AIDS"
    )
    letters = list(text)
    for reading in READINGS:
        other = inside.sub(partial(_as_letters, reading), text)
        for start, end in find(other) if other != text else ():
            if other[start:end] != text[start:end]:
                letters[start:end] = other[start:end]
    return without_stops("".join(letters), find)


def _as_letters(reading: dict[str, str], match: re.Match[str]) -> str:
    return "".join(map(reading.__getitem__, match[0]))
