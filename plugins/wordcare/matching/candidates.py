"""Says which places of a file are worth reading, so that the rest need not be parsed at all.

Reading Markdown exactly is slow beside looking for words in bytes. A place is a candidate
when an anchor (a piece of some expression) stands there, or when words in its line may be
joined, split or written in ways that plain bytes do not show. Nothing else can hold an
expression, so skipping what touches no candidate loses nothing; a property test proves it.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from wordcare.matching.words import MARKS, UNSEEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from wordcare.matching.index import Companions

_LOWER_WORDS = bytes(
    ord(chr(byte).lower()) if byte < 128 and chr(byte).isalnum() else 10 if byte in (10, 13) else 32
    for byte in range(256)
)
"""Maps ASCII letters to lower case, line ends to line feeds and everything else to spaces."""

# Markup that touches letters on both sides: emphasis inside a word, a link or a tag in it.
# It starts with one set of characters, and looks behind itself from there, because `re`
# can skip quickly to a set.
_JOINED = re.compile(
    r"[*~^=+\[)\]}<&](?:"
    r"(?<=[A-Za-z0-9][*~^=+\[])[_*~^=+\[]*[A-Za-z0-9]"
    r"|(?<=[)\]}])[_*~^=+\]]*[A-Za-z0-9]"
    r"|(?<=[A-Za-z0-9]<)(?:!|[^<>]{300}|[^<>]{0,300}>(?:<[^<>]{0,300}>)*[A-Za-z0-9&*~^=\[])"
    r"|(?<=[A-Za-z]&)[A-Za-z]"
    r"|(?<=&)#)"
)
# Letters, marks and unseen characters beyond ASCII; £, dashes, curly quotes and pictures are none.
_BEYOND_ASCII = re.compile(rf"[^\W\x00-\x7f]|[{UNSEEN}{MARKS}]")

_PULLS_APART = frozenset("<>[](){}&;")
"""Begin or end markup that may stand between two words which are read one after the other."""

BESIDE = 60
"""How many characters beside an anchor are looked at for its neighbours."""

PART = 8_000
"""How many bytes are asked for anchors at once."""

NEAR = 100
MORE_LINES = 4
"""How far the words of one expression may be wrapped or pulled apart by addresses of links."""


class Candidates:
    """The places of a text that may hold an expression."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, places: list[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(places):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def __bool__(self) -> bool:
        return bool(self._starts)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._starts, self._ends, strict=True)

    def touch(self, start: int, end: int) -> bool:
        """Whether some candidate overlaps `start:end`."""
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end


def candidates(text: str, index: dict[str, Any]) -> Candidates:
    """The candidate places of `text` for the expressions of `index`."""
    # One byte for each code point, so that offsets stay true; what is not Latin-1 becomes a `?`.
    plain = text.encode("latin-1", "replace").translate(_LOWER_WORDS)
    places = list(_anchors(text, plain, index))
    places += _lines_with(_JOINED, text, plain)
    if _beyond_ascii(text):
        places += _lines_with(_BEYOND_ASCII, text, plain)
    return Candidates(places)


def may_match(words: str, index: dict[str, Any]) -> bool:
    """Whether some expression may stand in `words`, which are free of markup."""
    if _beyond_ascii(words):
        return True
    present = index["pieces"].intersection(words.encode("latin-1", "replace").translate(_LOWER_WORDS).split())
    return any(_expected(word, present, index) is not None for word in present.intersection(index["anchors"]))


def _beyond_ascii(text: str) -> bool:
    """Whether `text` has letters that hide from bytes; looks only at what is left without ASCII."""
    if text.isascii():
        return False
    rest = text.encode("utf-8", "surrogatepass").translate(None, bytes(range(128)))
    return _BEYOND_ASCII.search(rest.decode("utf-8", "surrogatepass")) is not None


def _anchors(text: str, plain: bytes, index: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """Places of anchors whose companions stand beside them.

    Whole parts of the text are asked first, because most lack most anchors. The parts are
    of one size, so that the work grows with the text and not with the text times the anchors.
    """
    parts = list(_parts(plain))
    present = [index["pieces"].intersection(plain[start:end].split()) for start, end in parts]
    for number, (start, end) in enumerate(parts):
        near = present[number].union(*present[max(0, number - 1) : number + 2])
        for word in present[number].intersection(index["anchors"]):
            expected = _expected(word, near, index)
            if expected is not None:
                for at in _places(plain, word, start, end):
                    if not expected or _Neighbours(text, plain, at, at + len(word)).are_any(expected):
                        yield at, at + len(word)


def _expected(word: bytes, near: frozenset[bytes], index: dict[str, Any]) -> list[Companions] | None:
    """The companions of the anchor `word` that are all near; empty if it needs none, None if they lack."""
    every: list[Companions] = index["company"][word]
    return [companions for companions in every if companions[0] <= near] or None if every else every


def _parts(plain: bytes) -> Iterator[tuple[int, int]]:
    """Ranges of whole lines, each of at least PART bytes but for the last."""
    start = 0
    while start < len(plain):
        end = plain.find(b"\n", start + PART) + 1 or len(plain)
        yield start, end
        start = end


def _places(plain: bytes, word: bytes, start: int, end: int) -> Iterator[int]:
    """Where `word` stands by itself in `plain[start:end]`."""
    at = plain.find(word, start, end)
    while at >= 0:
        after = at + len(word)
        if not plain[at - 1 : at].strip() and not plain[after : after + 1].strip():
            yield at
        at = plain.find(word, after, end)


class _Neighbours:
    """The words beside a place, and whether markup may hide others."""

    __slots__ = ("_after", "_at", "_before", "_plain", "_pulled_after", "_pulled_before")

    def __init__(self, text: str, plain: bytes, start: int, end: int) -> None:
        self._plain = plain
        self._at = start
        before, after = plain[max(start - BESIDE, 0) : start], plain[end : end + BESIDE]
        self._before = before.split()[-1:]
        self._after = after.split(None, 1)[:1]
        gap_before = text[start - len(before) + len(before.rstrip()) : start]
        gap_after = text[end : end + len(after) - len(after.lstrip())]
        self._pulled_before = not self._before or not _PULLS_APART.isdisjoint(gap_before)
        self._pulled_after = not self._after or not _PULLS_APART.isdisjoint(gap_after)

    def are_any(self, expected: list[Companions]) -> bool:
        """Whether the words are the neighbours that some expression wants, or may be."""
        return any(self._may_be(*companions) for companions in expected)

    def _may_be(self, others: frozenset[bytes], before: bytes, after: bytes) -> bool:
        left = not before or self._before == [before]
        right = not after or self._after == [after]
        if left and right:
            return True
        if (left or self._pulled_before) and (right or self._pulled_after):
            lines = _lines_near(self._plain, self._at)
            return all(word in lines for word in others)
        return False


def _line_around(plain: bytes, at: int) -> tuple[int, int]:
    return plain.rfind(b"\n", 0, at) + 1, plain.find(b"\n", at) + 1 or len(plain) + 1


def _lines_near(plain: bytes, at: int) -> bytes:
    """The whole lines within NEAR bytes of `at`, and some lines more."""
    start, end = max(at - NEAR, 0), at + NEAR
    for _ in range(MORE_LINES):
        start = max(plain.rfind(b"\n", 0, start), 0)
        end = plain.find(b"\n", end) + 1 or len(plain)
    return plain[start:end]


def _lines_with(pattern: re.Pattern[str], text: str, plain: bytes) -> Iterator[tuple[int, int]]:
    """The line of each match; at most one match a line is looked for."""
    match = pattern.search(text)
    while match:
        line = _line_around(plain, match.start())
        yield line
        match = pattern.search(text, max(line[1], match.end()))
