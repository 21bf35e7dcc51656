"""Words as HTML shows them: white space in a row is one space, `&amp;` is one character.

Works on a part of a file that holds no tags. The readers of HTML, front matter and site
settings make their pieces here.
"""

from __future__ import annotations

import re

from wordcare.prose import Passage

TYPE_CHECKING = False
if TYPE_CHECKING:
    Piece = tuple[str, int, int]

_SPECIAL = re.compile(
    r"[ \t\n\r\f]{2,}|[\t\n\r\f]|&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+);?|[a-zA-Z][a-zA-Z0-9]{1,31};?)"
)
_COMMON = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&#x27;": "'",
    "&nbsp;": "\xa0",
}
LONGEST_REFERENCE = 40
"""Characters; the longest name has 32. What is longer is a number for no character."""


def add_pieces(
    pieces: list[Piece], text: str, start: int, end: int, *, attribute: bool = False, decode: bool = True
) -> None:
    """Add what a reader gets from `text[start:end]`. No space is added at the beginning or twice.

    `attribute`: it is the value of an attribute. `decode`: `&amp;` is one character.
    """
    at = start
    for match in _SPECIAL.finditer(text, start, end):
        begin, after = match.span()
        if at < begin:
            _add(pieces, text[at:begin], at, begin)
        at = after
        if text[begin] != "&":
            _add(pieces, " ", begin, after)
            continue
        if not decode:
            _add(pieces, match[0], begin, after)
            continue
        words, at = character(text, begin, after, end, attribute=attribute)
        _add(pieces, words, begin, at)
    if at < end:
        _add(pieces, text[at:end], at, end)


def trim(pieces: list[Piece]) -> list[Piece]:
    """Without the space at the end."""
    while pieces and pieces[-1][0] in (" ", ""):
        pieces.pop()
    if pieces and pieces[-1][0][-1] == " ":
        words, start, end = pieces[-1]
        pieces[-1] = (words[:-1], start, end - 1)
    return pieces


def passage(kind: str, text: str, start: int, end: int, *, attribute: bool = False) -> Passage | None:
    """A passage of its own out of `text[start:end]`; None if there are no words."""
    pieces: list[Piece] = []
    add_pieces(pieces, text, start, end, attribute=attribute)
    return passage_of(kind, pieces)


def passage_of(kind: str, pieces: list[Piece]) -> Passage | None:
    """A passage of these pieces without the space at the end; None if there are no words."""
    return Passage(kind, pieces) if trim(pieces) else None


def character(text: str, start: int, end: int, limit: int, *, attribute: bool = False) -> tuple[str, int]:
    """What the reference `text[start:end]` stands for and where it ends; `&` if it is none."""
    reference = text[start:end]
    if (known := _COMMON.get(reference)) is not None:
        return known, end
    if end - start > LONGEST_REFERENCE:
        return "\ufffd", end
    import html
    from html.entities import html5

    if reference[1] == "#" or reference[1:] in html5:
        if (
            attribute
            and reference[-1] != ";"
            and reference[1] != "#"
            and text[end : min(end + 1, limit)] == "="
        ):
            return reference, end
        return html.unescape(reference), end
    if not attribute:
        for length in range(len(reference) - 1, 2, -1):  # `&notit` is `¬it`
            if reference[1:length] in html5:
                return html5[reference[1:length]], start + length
    return reference, end


def _add(pieces: list[Piece], words: str, start: int, end: int) -> None:
    if words[:1] == " " and (not pieces or pieces[-1][0][-1:] == " "):
        if len(words) > 1 and len(words) == end - start:
            pieces.append((words[1:], start + 1, end))
    elif words:
        pieces.append((words, start, end))
