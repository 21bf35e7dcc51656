"""Tells whose words a passage in a block quotation has, by the file and the passages around it."""

from __future__ import annotations

import re

from wordcare.judgement.own_words.signed import own_block
from wordcare.judgement.own_words.speech import SAID_BY
from wordcare.judgement.shown.quote_boxes import captioned
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.prose import Passage


_LABEL = re.compile(r"[>\W_]*([^\W\d_]+)(?:\]|:|\*\*|__|\s*$)")
LONGEST = 80
"""How many letters of the first line are looked at."""
LINES = 40
"""How many lines a note in a block quotation may have before a passage."""


def whose(
    text: str, passage: Passage, words: Iterable[str], before: list[Passage], after: list[Passage]
) -> str:
    """Why the `words` of a passage in the file `text` are somebody's own; empty when nothing shows it."""
    start, end = passage.pieces[0][1], passage.pieces[-1][2]
    if passage.quoted and _is_note(text, start):
        return ""
    if captioned(text, start, end):
        return SAID_BY
    line = text.rfind("\n", 0, end) + 1
    last_line = "".join(piece for piece, begin, _ in passage.pieces if begin >= line)
    return own_block(passage, words, last_line, before, after)


def _is_note(text: str, start: int) -> bool:
    """Whether the block quotation that holds `start` is a note to readers: "> **Note**", "> [!WARNING]"."""
    first = text.rfind("\n", 0, start) + 1
    for _ in range(LINES):
        above = text.rfind("\n", 0, first - 1) + 1 if first else 0
        if first == above or not text[above:first].lstrip(" \t-*+").startswith(">"):
            break
        first = above
    label = _LABEL.match(text[first : first + LONGEST].partition("\n")[0])
    return label is not None and label[1].lower() in lists("speaking")["labels before a colon"]
