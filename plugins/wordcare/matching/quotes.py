"""Finds what stands in quotation marks, curly or straight, double or single, also inside each other.

An apostrophe is told from a quotation mark by what stands around it. A mark that opens and
never closes counts to the end of the passage when it is double (a quotation that goes on in
the next paragraph is written so), and not at all when it is single. Italics set words apart as
well: titles, and words that are talked about, often stand in them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage

_MARKS = "\"“”„«»'‘’"
_CLOSES = {'"': '"', "“": "”", "„": "“”", "«": "»", "'": "'", "‘": "’‘"}

_OPENS_ITALICS = ("<em>", "<i>", "<cite>")
_CLOSES_ITALICS = ("</em>", "</i>", "</cite>")
_ITALICS = ("*", "_", "<")
"""One of these stands in all markup of italics."""

DEPTH = 12
"""How many quotations before some words are looked at for one that holds them."""


MOST = 20
"""How many quotations of one sentence are looked at."""


class Quotations:
    """What stands in quotation marks, or in italics, in one passage."""

    __slots__ = ("_by_end", "_italics", "_spans", "_straight")

    def __init__(self, text: str, italics: list[tuple[int, int]]) -> None:
        self._italics = frozenset(italics)
        self._spans = quotations(text)
        if italics:
            self._spans = sorted(self._spans + italics)
        self._by_end = {end: start for start, end in self._spans}
        self._straight = _all(text, '"')

    def __bool__(self) -> bool:
        return bool(self._spans)

    def around(self, start: int, end: int) -> list[tuple[int, int]]:
        """The quotations that hold `start:end`, the innermost first."""
        if not self._spans:
            return []
        last = bisect_right(self._spans, (start, end + 1_000_000_000))
        near = self._spans[max(last - DEPTH, 0) : last]
        return [span for span in reversed(near) if end <= span[1]]

    def spoken(self, span: tuple[int, int]) -> bool:
        """Whether quotation marks stand round `span`, and not only italics."""
        return span not in self._italics

    def closed_between(self, start: int, end: int) -> int:
        """Where the first words begin of a quotation that closes in `start:end`; -1 if none does."""
        return next((self._by_end[at] for at in range(start, end) if at in self._by_end), -1)

    def is_open(self, at: int) -> bool:
        """Whether the straight double marks before `at` leave one without its partner."""
        return bisect_left(self._straight, at) % 2 == 1

    def begun_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """The quotations of which the first word begins in `start:end`, at most MOST of them."""
        first = bisect_left(self._spans, (start, 0))
        return self._spans[first : min(bisect_left(self._spans, (end, 0)), first + MOST)]


def quotations(text: str) -> list[tuple[int, int]]:
    """Start and end of the words inside each pair of quotation marks, in order of their start."""
    found: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for at in _marks(text):
        sign = text[at]
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        if sign in "'’‘" and before.isalnum() and after.isalnum():
            continue
        level = _level(opened, sign) if _can_close(before, after) else -1
        if level >= 0:
            found.append((opened[level][1], at))
            del opened[level:]
        elif sign in _CLOSES and _can_open(before, after):
            opened.append((sign, at + 1))
    found += [(start, len(text)) for sign, start in opened[:1] if sign == "“"]
    return sorted(found)


def _marks(text: str) -> list[int]:
    """Where quotation marks and apostrophes stand."""
    found = []
    for sign in _MARKS if not text.isascii() else "\"'":
        found += _all(text, sign)
    return sorted(found)


def _all(text: str, sign: str) -> list[int]:
    """Every offset at which `sign` stands."""
    found = []
    at = text.find(sign)
    while at >= 0:
        found.append(at)
        at = text.find(sign, at + 1)
    return found


def _level(opened: list[tuple[str, int]], sign: str) -> int:
    """Which of the open quotations `sign` closes; -1 for none. Few are ever open at once."""
    for level in range(len(opened) - 1, max(len(opened) - 4, -1), -1):
        if sign in _CLOSES[opened[level][0]]:
            return level
    return -1


def _can_close(before: str, after: str) -> bool:
    return bool(before) and not before.isspace() and not after.isalnum()


def _can_open(before: str, after: str) -> bool:
    return not before.isalnum() and bool(after) and not after.isspace()


def italics(passage: Passage, source: str) -> list[tuple[int, int]]:
    """Start and end, in the text of `passage`, of each part that `source` sets in italics.

    Readers of files leave markup out of a passage, but its pieces tell where it stood.
    """
    found: list[tuple[int, int]] = []
    pieces = passage.pieces
    opened, at, before = -1, 0, max((pieces[0][1] if pieces else 0) - 6, 0)
    last = pieces[-1][2] if pieces else 0
    if not any(source.find(sign, before, last) >= 0 for sign in _ITALICS):
        return found
    for text, start, end in pieces:
        if markup := source[before:start]:
            if opened >= 0 and _closes(markup):
                found.append((opened, at))
                opened = -1
            if opened < 0 and _opens(markup):
                opened = at
        at += len(text)
        before = end
    if opened >= 0 and _closes(source[before : before + 7]):
        found.append((opened, at))
    return [(start, end) for start, end in found if _whole_words(passage.text, start, end)]


def _whole_words(text: str, start: int, end: int) -> bool:
    """Whether `start:end` neither begins nor ends inside a word."""
    return not text[max(start - 1, 0) : start].isalnum() and not text[end : end + 1].isalnum()


def _opens(markup: str) -> bool:
    return markup.endswith(_OPENS_ITALICS) or _single(markup[-2:], markup[-1:])


def _closes(markup: str) -> bool:
    return markup.startswith(_CLOSES_ITALICS) or _single(markup[:2], markup[:1])


def _single(edge: str, sign: str) -> bool:
    """Whether the edge of some markup is one star or one underscore; two are for bold."""
    return sign in ("*", "_") and edge != sign * 2
