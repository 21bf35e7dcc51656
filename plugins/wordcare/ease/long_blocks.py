"""A quick look at a block of a file, which tells whether it may hold a long sentence.

The answer is never a wrong no. What looks like one sentence may be several, and then it is read for nothing.
"""

from __future__ import annotations

import re

from wordcare.ease.plain_blocks import BOX, LIST
from wordcare.ease.sentences import may_go_on
from wordcare.ease.spoken_words import MARKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NEXT_ITEM = re.compile(r"\n(?:[-*+]|\d{1,2}\.) ")
_NEXT_BLOCK = re.compile(r"\n[ \t]*\n\s*")
_NEXT_LINE = re.compile(r"\n *")
_HIDES_LINES = ("<", "```", "~~~")
"""In tags, comments and code the end of a line, or an empty line, need not end anything."""


def may_hold_long(block: str, most: float, gaps: Sequence[str], *, is_markdown: bool) -> bool:
    """Whether a sentence in `block` may have more than `most` words.

    `gaps` are what may stand between words, beside spaces and line ends. In Markdown, items of lists and
    empty lines end a sentence, where nothing hides them.
    """
    block = block.rstrip()
    parts: Iterator[str] = iter((block,))
    if is_markdown and "\n" in block and not any(sign in block for sign in _HIDES_LINES):
        if block.startswith(("!!!", "???", "===")):
            block = BOX.sub("", block, count=1)  # titles are not scored
        parts = _parts(block)
    if any(mark in block for mark in MARKS) or "&" in block:
        return True  # without what people say, sentences may go on
    return any(_longest_run(part, most, gaps) > most for part in parts)


def _parts(block: str) -> Iterator[str]:
    """What stands between empty lines; where the block is a list, its items."""
    cut = _NEXT_ITEM if LIST.match(block) else None
    for part in _NEXT_BLOCK.split(block):
        yield from cut.split(part) if cut else (part,)


def _longest_run(part: str, most: float, gaps: Sequence[str]) -> int:
    """Words in the longest run that no full stop ends for certain, counted until there are too many."""
    text = part.strip()
    if "\n" in text:
        text = _NEXT_LINE.sub(" ", text)
    others = sum(map(text.count, gaps))
    if text.count(" ") + others < most:
        return 0
    run, last = 0, "."
    for piece in text.split(". "):
        if not may_go_on(last, piece):
            run = 0
        run += piece.count(" ") + 1
        if others:
            run += sum(map(piece.count, gaps))
        if run > most:
            break
        last = piece.rpartition(" ")[2]
    return run
