"""What of a file needs to be read for reading ease, told from the file as it stands.

Reading a whole page takes longer than looking for what is worth reading. So a block is read when it may
hold a long sentence, or when a word to report stands in it and markup leaves it open whether it shows.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from wordcare.ease.long_blocks import may_hold_long
from wordcare.ease.plain_blocks import HIDDEN, UNSURE, is_apart, is_not_scored, shown
from wordcare.ease.references import references
from wordcare.ease.vocabulary import ACRONYM, HARD, NECESSARY, look_up, rank, vocabulary
from wordcare.prose import may_quote_in_boxes
from wordcare.reading import MARKDOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from wordcare.ease.limits import Limits
    from wordcare.ease.vocabulary import Word
    from wordcare.source import Source

MOST_WORDS = 10
"""Of each kind of words, no more than these are reported for one page, each once."""

BETWEEN_WORDS = " \n\r\t\u00a0—&<"
"""What may stand between two words in a file; character references and tags may be spaces."""

STOPS = (". ", ".\n", "? ", "?\n", "! ", "!\n")
"""What mostly ends a sentence in a file. Without the space it may stand in an address."""

NUMBERED = tuple(f"\n{number}. " for number in range(1, 10))
"""How items of lists begin, with a stop that ends nothing."""

NOT_PROSE = '#|>`“"‘'
"""How lines begin that are mostly not scored, such as headings and quotations; empty ones aside."""

FENCES = ("```", "~~~")
"""What stands above and below a block of code."""

NEARLY = 0.85
"""How near to its limit such a rough average must be for the page to be read as a whole."""

AVERAGED_SENTENCES = 8
"""An average of fewer sentences says nothing."""

_FENCED = re.compile(r"\n[ \t]*(```|~~~).*?\n[ \t]*\1", re.DOTALL)

MOST_LOOKED_UP = 50
"""Of each kind, no more than these are looked up to find them, so that no page takes long."""


class Screen:
    """What of one page matters. Give `touch` to a reader, and the screen to `findings`.

    `covered` names words, in small letters, and letters as written, of which somebody else takes care,
    such as the rulebook.
    """

    __slots__ = (
        "_between",
        "_fewest",
        "_is_markdown",
        "_least",
        "_places",
        "_rarer",
        "_references",
        "_text",
        "_wall",
        "shown",
        "whole",
        "words",
    )

    def __init__(self, source: Source, limits: Limits, covered: Container[str] = ()) -> None:
        self._text = source.text
        # Line ends count as spaces too, even where there is no other space.
        self._between = [gap for gap in BETWEEN_WORDS if gap == " " or gap in source.text]
        self._rarer = [gap for gap in self._between if gap not in " \n"]
        self._is_markdown = source.path.lower().endswith(MARKDOWN) and not _may_hold_markdown(source.text)
        self._fewest = limits.shortest_of_long
        self._wall = limits.wall_of_text or float("inf")
        self._least = 2 * min(self._fewest, self._wall)
        self.whole = _needs_all(source.text, limits)
        """Whether all of the page must be read, as something may be said of it as a whole."""
        self.words = list(_reported(source.text, limits, covered))
        """The words to report, if they stand in prose."""
        self.shown: set[int] = set()
        """Where words to report are shown for certain, so that their blocks need not be read."""
        self._places = sorted(start for word in self.words for start, _ in word.uses)
        self._references = references(source.text)

    def touch(self, start: int, end: int) -> bool:
        """Whether anything may be found in the block at `start:end`."""
        if self.whole or end > self._references:
            return True
        places = self._places  # few steps and no calls, because this is asked of each block
        at = bisect_left(places, start)
        has_word = at < len(places) and places[at] < end
        is_short = end - start < self._least  # each word has a letter, and a gap before it
        if is_short and not has_word:
            return False
        if self._is_markdown and is_not_scored(self._text, start, end):
            return False
        if has_word and not self._certain(start, end, at):
            return True
        if is_short:
            return False
        gaps, count = 0, self._text.count
        for gap in self._between:  # a sentence of 26 words has at least 25 gaps
            gaps += count(gap, start, end)
        if gaps < self._fewest or gaps >= self._wall:
            return gaps >= self._wall
        return may_hold_long(self._text[start:end], self._fewest, self._rarer, is_markdown=self._is_markdown)

    def _certain(self, start: int, end: int, at: int) -> bool:
        """Whether it is certain which words to report in a block, from the place `at` on, are shown."""
        text = self._text
        if not (self._is_markdown and is_apart(text, start, end)):
            return False
        words = shown(text[start:end])
        places = self._places[at : bisect_left(self._places, end)]
        if not words or any(words[place - start] == UNSURE for place in places):
            return False
        self.shown.update(place for place in places if words[place - start] != HIDDEN)
        return True


def _may_hold_markdown(text: str) -> bool:
    """Whether there may be elements with blocks in them, or boxes whose blocks are not what they seem."""
    return "///" in text or ("<" in text and "markdown" in text) or may_quote_in_boxes(text)


def _needs_all(text: str, limits: Limits) -> bool:
    """Whether something may have to be said of the page as a whole."""
    if limits.grade or not limits.average_sentence:
        return bool(limits.grade)
    most = limits.average_sentence * NEARLY
    body = text[_body(text) :]
    return (
        body.count(" ") + body.count("\n") >= AVERAGED_SENTENCES * most and _rough_average(body, most) >= most
    )


def _body(text: str) -> int:
    """Where a page begins after its front matter."""
    return text.find("\n---", 3) + 1 if text.startswith("---") else 0


def _rough_average(body: str, enough: float) -> float:
    """Words in a sentence of what looks like prose, if anything too many; counted out from `enough` only."""
    if any(fence in body for fence in FENCES):
        body = _FENCED.sub("\n", f"\n{body}")
    text = "\n".join([line for line in body.split("\n") if line[:1] not in NOT_PROSE])
    gaps = text.count(" ") + text.count("\n")
    stops = 0
    for item in NUMBERED:
        if not (items := text.count(item)):
            break  # no list goes on so far
        stops -= items
    for stop in STOPS:
        stops += text.count(stop)
        if gaps < enough * stops:
            break  # the more stops, the less it is
    return gaps / max(stops, 1)


def _reported(text: str, limits: Limits, covered: Container[str]) -> Iterator[Word]:
    """The first few words of each kind that the page does not explain, and one that tells of more."""
    found = sorted(vocabulary(text, limits).values(), key=rank)
    found = [word for word in found if word.name.lower() not in covered and word.name not in covered]
    for kind in (HARD, NECESSARY, ACRONYM):
        wanted = MOST_WORDS + 1 if limits.levels[kind] != "off" else 0
        for word in [word for word in found if word.kind == kind][:MOST_LOOKED_UP]:
            if wanted:
                look_up(word, text)
                if word.uses and not word.is_fine:
                    wanted -= 1
                    yield word
