"""Says which places of a file are worth reading, so that the rest need not be parsed at all.

Reading Markdown exactly is slow beside looking for words in bytes. A place is a candidate
when an anchor (a piece of some expression) stands there with its neighbour, or when words in
its line may be joined, split or written in ways that plain bytes do not show. Nothing else can
hold an expression, so skipping what touches no candidate loses nothing; a property test proves it.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from itertools import pairwise

from wordcare.matching.letters import ENCLOSED, MARKS, UNSEEN
from wordcare.matching.second import doubtful_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator
    from typing import Any

    from wordcare.matching.index import Companions
    from wordcare.matching.neighbours import Neighbours

PULLS_APART = "<>[](){}&;"
"""Begin or end markup that may stand between two words which are read one after the other."""

_ALPHANUMERIC = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_SIGNS = b"*~^=+[_)]}<&#"
_OTHERS = bytes(set(range(256)).difference(_ALPHANUMERIC, _SIGNS))
_LOWER_WORDS = bytes.maketrans(_OTHERS + _SIGNS, b" " * len(_OTHERS + _SIGNS)).lower()
"""Maps ASCII letters to lower case, and everything but letters and digits to spaces."""

_BARS = bytes.maketrans(
    _OTHERS + _SIGNS + PULLS_APART.encode(), b" " * len(_OTHERS + _SIGNS) + b"|" * len(PULLS_APART)
).lower()
"""Maps as `_LOWER_WORDS` does, but what may pull words apart to a bar."""

_KINDS = bytes.maketrans(
    _ALPHANUMERIC + _SIGNS + _OTHERS, b"a" * len(_ALPHANUMERIC) + b"*******)))<&#" + b" " * len(_OTHERS)
)
"""Maps letters and digits to `a`, signs of markup to one of their kind, and all else to spaces."""

_TOUCHING = (b"a*a", b")a", b")*a", b")*)", b"a<", b"a&", b"&#")
"""How markup may touch letters on both sides, in kinds."""


def _joined() -> re.Pattern[str]:
    """Markup that touches letters on both sides: emphasis inside a word, a link or a tag in it.

    It starts with one set of characters, and looks behind itself from there, because `re`
    can skip quickly to a set.
    """
    import re

    return re.compile(
        r"[*~^=+\[)\]}<&](?:"
        r"(?<=[A-Za-z0-9][*~^=+\[])[_*~^=+\[]*[A-Za-z0-9]"
        r"|(?<=[)\]}])[_*~^=+\]]*[A-Za-z0-9]"
        r"|(?<=[A-Za-z0-9]<)(?:!|[^<>]{300}|[^<>]{0,300}>(?:<[^<>]{0,300}>)*[A-Za-z0-9&*~^=\[])"
        r"|(?<=[A-Za-z]&)[A-Za-z]"
        r"|(?<=&)#)"
    )


def _odd_letters() -> re.Pattern[str]:
    """Letters and marks beyond ASCII, and unseen characters; £, dashes and curly quotes are none."""
    import re

    return re.compile(rf"[^\t-\r -~](?:(?<=\w)|(?<=[{UNSEEN}{MARKS}{ENCLOSED}]))")


def _turning() -> re.Pattern[str]:
    """Tags that turn text round."""
    import re

    return re.compile("(?i:<bdo)")


_PLAIN = bytes(byte for byte in range(128) if chr(byte).isprintable() or chr(byte) in "\t\n\v\f\r")
"""The characters of ASCII that are what they seem."""

SPACE = ord(" ")

PART = 8_000
"""How many bytes are asked for anchors at once."""

SHORT = 100
"""In a part with fewer words each anchor is worth a look, because to load the pairs takes longer."""


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
    signs = text.encode("latin-1", "replace")
    places = list(_anchors(text, signs, index))
    if "re" in sys.modules or _may_touch(signs):
        places += _lines_with(_joined(), text)
    places += doubtful_lines(text, signs)
    if "<bdo" in text or "<BDO" in text:
        places += _lines_with(_turning(), text)
    if _has_odd_letters(text):
        places += _lines_with(_odd_letters(), text)
    return Candidates(places)


def _may_touch(signs: bytes) -> bool:
    """Whether markup may touch letters on both sides; without `re`, which is faster, but 5 ms to import."""
    kinds = signs.translate(_KINDS)
    for kind in (b"*", b")"):
        while kind * 2 in kinds:
            kinds = kinds.replace(kind * 2, kind)
    return any(touching in kinds for touching in _TOUCHING)


def _has_odd_letters(text: str) -> bool:
    """Whether `text` has letters that hide from bytes; looks only at what is left without plain ASCII."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _PLAIN)
    return bool(rest) and _odd_letters().search(rest.decode("utf-8", "surrogatepass")) is not None


def _anchors(text: str, signs: bytes, index: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """Places of anchors whose companions stand beside them.

    Parts of one size are asked, so that the work grows with the text and not with the text times the anchors.
    """
    plain = signs.translate(_LOWER_WORDS)
    neighbours: Neighbours | None = None
    for start, end in _parts(text):
        part = b" %b " % plain[start:end]
        for word in _likely(part, signs[start:end], index):
            expected: list[Companions] = index["company"][word]
            if expected and neighbours is None:
                from wordcare.matching.neighbours import Neighbours  # many files are small and need none

                neighbours = Neighbours(text, plain)
            for at in _places(part, word):
                place = start + at, start + at + len(word)
                if neighbours is None or not expected or neighbours.are_any(*place, expected):
                    yield place


def _likely(plain: bytes, signs: bytes, index: dict[str, Any]) -> frozenset[bytes]:
    """The anchors to look for in a part: all that may have their company beside them, and few more."""
    words = plain.split()
    anchors: frozenset[bytes] = index["anchors"]
    if len(words) < SHORT:
        return anchors.intersection(words)
    likely = anchors & _edges(signs).union(*index["pairs"].intersection(pairwise(words)))
    return likely.union(index["alone"].intersection(words))


def _edges(signs: bytes) -> set[bytes]:
    """The words at either end of a part, and those beside something that may pull words apart."""
    found = set()
    for between in signs.translate(_BARS).split(b"|"):
        if word := between.split(None, 1):
            found.add(word[0])
            found.add(between.rsplit(None, 1)[-1])
    return found


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of whole lines, each of at least PART letters but for the last."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + PART) + 1 or len(text)
        yield start, end
        start = end


def _places(part: bytes, word: bytes) -> Iterator[int]:
    """Where `word` stands by itself in a part, which has a space put before and after it."""
    length = len(word)
    at = part.find(word)
    while at >= 0:
        if part[at - 1] == SPACE == part[at + length]:
            yield at - 1
        at = part.find(word, at + length)


def _lines_with(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """The line of each match; at most one match a line is looked for."""
    match = pattern.search(text)
    while match:
        start = text.rfind("\n", 0, match.start()) + 1
        end = text.find("\n", match.start()) + 1 or len(text) + 1
        yield start, end
        match = pattern.search(text, max(end, match.end()))
