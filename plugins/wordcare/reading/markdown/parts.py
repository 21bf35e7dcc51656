"""The records of inline reading: hidden parts, and lines in which they are hidden.

What is found in a text is hidden under a mask of the same length (STX, filler, ETX), so that
what is looked for later does not see it and every offset stays what it was.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.emphasis import Region

    Span = tuple[int, int]

OBJECT, NOTHING, CHARACTER, BREAK, HTML, LINK, STASHED, RAISED, RAISED_ENDS, CODE = range(10)
"""What a hidden part shows: something without words, nothing, one character, a space, what the
tag or comment says, the words of a link, what the stash holds; or the edge of what is raised; code."""


class Part:
    """One hidden part."""

    __slots__ = ("end", "kind", "line", "value")

    def __init__(self, end: int, kind: int, value: str = "", line: Line | None = None) -> None:
        self.end = end
        """Where it ends in the whole text."""
        self.kind = kind
        self.value = value
        """The character, the address of the link, or the number in the stash."""
        self.line = line
        """The text of a link."""


class Line:
    """A text with its parts hidden. `base` is where it begins in the whole text.

    `regions` are the pairs of emphasis marks, counted from the beginning of `data`.
    """

    __slots__ = ("base", "data", "regions")

    def __init__(self, data: str, base: int, regions: list[Region]) -> None:
        self.data = data
        self.base = base
        self.regions = regions


def masked(data: str, spans: list[Span]) -> str:
    """`data` with the spans, given in order, hidden."""
    kept, at = [], 0
    for start, end in spans:
        kept.append(data[at:start])
        kept.append("\x02" + "x" * (end - start - 2) + "\x03")
        at = end
    kept.append(data[at:])
    return "".join(kept)
