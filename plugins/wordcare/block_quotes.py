"""Tells whose words a passage in a block quotation has, by the file and the passages around it."""

from __future__ import annotations

from wordcare.matching.signed import own_block
from wordcare.matching.speech import SAID_BY
from wordcare.quote_boxes import captioned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.prose import Passage


def whose(
    text: str, passage: Passage, words: Iterable[str], before: list[Passage], after: list[Passage]
) -> str:
    """Why the `words` of a passage in the file `text` are somebody's own; empty when nothing shows it."""
    start, end = passage.pieces[0][1], passage.pieces[-1][2]
    if captioned(text, start, end):
        return SAID_BY
    line = text.rfind("\n", 0, end) + 1
    last_line = "".join(piece for piece, begin, _ in passage.pieces if begin >= line)
    return own_block(passage, words, last_line, before, after)
