"""Reads plain text: paragraphs with blank lines between them."""

from __future__ import annotations

import re

from wordcare.prose import Passage, Prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading import Wanted
    from wordcare.source import Source


def read_plain(source: Source, wanted: Wanted | None = None) -> Prose:
    """One passage for each paragraph. A line break, with the space around it, reads as one space."""
    text = source.text
    blank_line = re.compile(r"(?>\r\n?|\n)[ \t\f]*+(?>\r\n?|\n)\s*+")
    starts = [0, *(match.end() for match in blank_line.finditer(text))]
    ends = [*(match.start() for match in blank_line.finditer(text)), len(text)]
    passages = []
    for start, end in zip(starts, ends, strict=True):
        if start < end and (wanted is None or wanted(start, end)):
            pieces = list(_pieces(text, start, end))
            if pieces:
                passages.append(Passage("paragraph", pieces))
    return Prose(passages, [])


def _pieces(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    pieces: list[tuple[str, int, int]] = []
    for words in re.compile(r"[^\s](?:[^\r\n]*[^\s])?").finditer(text, start, end):
        if pieces:
            pieces.append((" ", pieces[-1][2], words.start()))
        pieces.append((words[0], *words.span()))
    return pieces
