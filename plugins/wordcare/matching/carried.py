"""Finds a quotation that goes on from one paragraph, or item of a list, to the next, and reads it as one.

A quotation goes on where it is left open and a later paragraph closes it. By British custom each
paragraph may open it anew. Where none of the next few closes it, the mark was a slip and nothing goes on.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from wordcare.matching.pairs import Pairs, begins_speech
from wordcare.matching.quotes import Quotations
from wordcare.matching.scene import Scene
from wordcare.matching.sentence import Sentence
from wordcare.matching.words import Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 8
"""How many paragraphs and items such a quotation may have."""
LONGEST = 10_000
"""How many letters it may have, with the text around it."""


def carried(texts: list[str], at: int) -> tuple[str, int] | None:
    """The texts of a quotation that goes on over number `at` and others, and where that begins in them."""
    for first in range(at, max(at - MOST, -1), -1):
        for joined, places in _going_on(tuple(texts[first : first + MOST])):
            if at - first < len(places):
                return joined, places[at - first]
    return None


@lru_cache(maxsize=2 * MOST)  # the same quotations are asked for from each passage they go on over
def _going_on(texts: tuple[str, ...]) -> list[tuple[str, list[int]]]:
    """For each quotation from the first text to another: its texts as one, and where each begins in it."""
    opened = [left for left in Pairs(texts[0]).left if begins_speech(texts[0], left[1])]
    return [whole for sign, start in opened if (whole := _whole(texts, sign, start))]


def _whole(texts: tuple[str, ...], sign: str, start: int) -> tuple[str, list[int]] | None:
    """What `_going_on` gives for the quotation that begins at `start` of the first text."""
    joined, places = texts[0], [0]
    for text in texts[1:]:
        places.append(len(joined) + 1)
        joined += " " + (f" {text[1:]}" if text.startswith(sign) else text)
        if len(joined) > LONGEST:
            break
        if any(start == opened for opened, _ in Pairs(joined).found):
            return joined, places
    return None


class Whole:
    """The texts over which a quotation goes on, read as one."""

    __slots__ = ("_offset", "_quotations", "_text", "_tokens")

    def __init__(self, text: str, offset: int) -> None:
        """`offset` is where the passage begins in `text` of which matches are asked for."""
        self._text = text
        self._offset = offset
        self._tokens = Tokens(text)
        self._quotations = Quotations(text, [])

    def scene(self, sentence: Sentence) -> Scene:
        """A match of the passage, where it stands in the whole."""
        before = bisect_left(self._tokens.starts, self._offset)
        first, last = sentence.first + before, sentence.last + before
        return Scene(Sentence(self._text, self._tokens, first, last, sentence.feature), self._quotations)


def may_be_open(lead: str) -> bool:
    """Whether the text before a passage, may leave a quotation open; this spares a closer look."""
    for block in lead.split("\n\n"):
        if block.count("“") > block.count("”") or block.count('"') % 2:
            return True
    return any(
        lead[max(at - 1, 0) : at].strip() == "" for sign in "‘'" for at in _before_capitals(lead, sign)
    )


def _before_capitals(text: str, sign: str) -> Iterator[int]:
    """Every place of `sign` with a capital letter after it."""
    at = text.find(sign)
    while at >= 0:
        if text[at + 1 : at + 2].isupper():
            yield at
        at = text.find(sign, at + 1)
