"""Says which lines of a file are worth reading, so that the others need not be parsed at all.

Reading Markdown exactly is slow beside looking for words in bytes. A line is a candidate
when an anchor (a piece of some expression) stands in it, or when words in it may be
joined, split or written in ways that plain bytes do not show. Nothing else can hold an
expression, so skipping the other lines loses nothing; a property test proves it.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from wordcare.matching.words import MARKS, UNSEEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

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

PART = 8_000
"""How many bytes are asked for anchors at once."""

NEAR = 8
"""How many lines an expression may be wrapped over; few have as many words."""


class Candidates:
    """The lines of a text that may hold an expression."""

    __slots__ = ("_ends", "_starts")

    def __init__(self, lines: list[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in lines]
        self._ends = [end for _, end in lines]

    def __bool__(self) -> bool:
        return bool(self._starts)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return zip(self._starts, self._ends, strict=True)

    def touch(self, start: int, end: int) -> bool:
        """Whether some candidate line overlaps `start:end`."""
        at = bisect_right(self._ends, start)
        return at < len(self._starts) and self._starts[at] < end


def candidates(text: str, index: dict[str, Any]) -> Candidates:
    """The candidate lines of `text` for the expressions of `index`."""
    # One byte for each code point, so that offsets stay true; what is not Latin-1 becomes a `?`.
    plain = text.encode("latin-1", "replace").translate(_LOWER_WORDS)
    lines = set(_lines_with_anchors(plain, index))
    lines.update(_lines_with(_JOINED, text, plain))
    if _beyond_ascii(text):
        lines.update(_lines_with(_BEYOND_ASCII, text, plain))
    return Candidates(sorted(lines))


def may_match(words: str, index: dict[str, Any]) -> bool:
    """Whether some expression may stand in `words`, which are free of markup."""
    if _beyond_ascii(words):
        return True
    present = index["pieces"].intersection(words.encode("latin-1", "replace").translate(_LOWER_WORDS).split())
    return any(_has_company(word, present, index["company"]) for word in present)


def _beyond_ascii(text: str) -> bool:
    """Whether `text` has letters that hide from bytes; looks only at what is left without ASCII."""
    if text.isascii():
        return False
    rest = text.encode("utf-8", "surrogatepass").translate(None, bytes(range(128)))
    return _BEYOND_ASCII.search(rest.decode("utf-8", "surrogatepass")) is not None


def _lines_with_anchors(plain: bytes, index: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """Lines with an anchor whose companions stand near it.

    Whole parts of the text are asked first, because most lack most anchors. The parts are
    of one size, so that the work grows with the text and not with the text times the anchors.
    """
    parts = list(_parts(plain))
    present = [index["pieces"].intersection(plain[start:end].split()) for start, end in parts]
    for number, (start, end) in enumerate(parts):
        near = present[number].union(*present[max(0, number - 1) : number + 2])
        anchors = [word for word in present[number] if _has_company(word, near, index["company"])]
        if anchors:
            yield from _lines_in_part(plain, start, end, anchors, index["company"])


def _parts(plain: bytes) -> Iterator[tuple[int, int]]:
    """Ranges of whole lines, each of at least PART bytes but for the last."""
    start = 0
    while start < len(plain):
        end = plain.find(b"\n", start + PART) + 1 or len(plain)
        yield start, end
        start = end


def _lines_in_part(
    plain: bytes, start: int, end: int, anchors: list[bytes], company: dict[bytes, list[frozenset[bytes]]]
) -> Iterator[tuple[int, int]]:
    lines: dict[tuple[int, int], list[bytes]] = {}
    for word in anchors:
        at = plain.find(word, start, end)
        while at >= 0:
            line = _line_around(plain, at)
            lines.setdefault(line, []).append(word)
            at = plain.find(word, line[1], end)
    for line, found in lines.items():
        if any(not company[word] for word in found):
            yield line
        else:
            near = frozenset(_lines_near(plain, *line).split())
            if any(_has_company(word, near, company) for word in found):
                yield line


def _has_company(word: bytes, near: frozenset[bytes], company: dict[bytes, list[frozenset[bytes]]]) -> bool:
    """Whether `word` is an anchor and the other words of one of its expressions are near."""
    expected = company.get(word)
    return expected is not None and (not expected or any(map(near.issuperset, expected)))


def _line_around(plain: bytes, at: int) -> tuple[int, int]:
    return plain.rfind(b"\n", 0, at) + 1, plain.find(b"\n", at) + 1 or len(plain) + 1


def _lines_near(plain: bytes, start: int, end: int) -> bytes:
    """The line `start:end` with NEAR lines before and after it."""
    for _ in range(NEAR):
        start = plain.rfind(b"\n", 0, max(start - 1, 0)) + 1
        end = plain.find(b"\n", end) + 1 or len(plain)
    return plain[start:end]


def _lines_with(pattern: re.Pattern[str], text: str, plain: bytes) -> Iterator[tuple[int, int]]:
    """The line of each match; at most one match a line is looked for."""
    match = pattern.search(text)
    while match:
        line = _line_around(plain, match.start())
        yield line
        match = pattern.search(text, max(line[1], match.end()))
