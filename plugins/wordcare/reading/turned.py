"""Text that is turned round: what stands there as `abc` is seen as "cba", so its words are not found."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Prose

TURNED = "\u202e"
"""Turns what follows round; stands in a passage also for `<bdo dir="rtl">`."""

TURNED_BACK = "\u202c"

_FOUND = "Text that is turned round begins here: it is seen from its last letter to its first."


def turned_round(prose: Prose) -> Iterator[tuple[int, str, str]]:
    """A fault for each passage with letters that are read from left to right and turned round."""
    for passage in prose.passages:
        text = passage.text
        at = text.find(TURNED)
        while at >= 0:
            end = text.find(TURNED_BACK, at)
            if any(letter.isascii() and letter.isalpha() for letter in text[at : end if end > 0 else None]):
                yield passage.place(at, at + 1)[0], _FOUND, "Write it in the order in which it is read."
                break
            at = text.find(TURNED, end) if end > 0 else -1
