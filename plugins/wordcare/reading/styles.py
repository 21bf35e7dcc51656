r"""Reads style sheets: the words that they put into a page.

    p::after { content: "They are " "hard\A to reach" / "spoken words" }

Strings side by side are shown as one. What stands for other things (`attr(title)`, a counter) is
left alone, and so are addresses, selectors and names.
"""

from __future__ import annotations

import re

from wordcare.prose import OBJECT, Passage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reading.html_text import Piece

    Shown = list[tuple[int, int] | None]
    """The offsets of strings that are shown as one, without quotes; None for something between them."""

PROPERTIES = frozenset(
    (
        *("content", "quotes", "list-style", "list-style-type", "text-overflow", "hyphenate-character"),
        *("prefix", "suffix", "symbols", "additive-symbols", "pad", "negative", "initial-value"),
    )
)
"""Properties whose strings are shown; so may be those of any variable (`--words`)."""

_COMMENT = r"/\*.*?(?:\*/|\Z)"
_NEW_LINE = r"(?:\r\n|[\n\r\f])"
_PART = re.compile(
    rf"{_COMMENT}|[;{{}}]"
    rf"|[uU][rR][lL]\(\s*+(?![\"'\s])(?:[^)\\]++|\\.)*+"
    rf"|\"(?P<double>(?:[^\"\\\n\r\f]++|\\{_NEW_LINE}|\\.)*+)\"?"
    rf"|'(?P<single>(?:[^'\\\n\r\f]++|\\{_NEW_LINE}|\\.)*+)'?",
    re.S,
)
_ESCAPE = re.compile(rf"\\(?:([0-9a-fA-F]{{1,6}})(?:\r\n|[ \t\n\r\f])?|({_NEW_LINE})|(.))", re.S)
_ANY_COMMENT = re.compile(_COMMENT, re.S)
_ADDRESS = re.compile(r"(?:url|src|format|local|type|tech)\(\s*\Z|=\s*\Z", re.I)
"""Stands before a string that nobody sees."""
_NEAR = 20
"""How many letters of what stands before a string are looked at for that."""


def words(css: str) -> list[str]:
    """All words that a style sheet shows, without their places."""
    return [
        "".join(OBJECT if span is None else _ESCAPE.sub(_spelt, css[slice(*span)]) for span in shown)
        for shown in _shown(css, 0, len(css))
    ]


def passages(text: str, start: int, end: int) -> Iterator[Passage]:
    """The words that the style sheet `text[start:end]` shows, with their places in the file."""
    for shown in _shown(text, start, end):
        pieces: list[Piece] = []
        for span in shown:
            pieces += [(OBJECT, pieces[-1][2], pieces[-1][2])] if span is None else _pieces(text, *span)
        if any(piece[0] != OBJECT and not piece[0].isspace() for piece in pieces):
            yield Passage("label", pieces)


def _shown(text: str, start: int, end: int) -> Iterator[Shown]:
    """The strings that are shown, those as one that are read as one."""
    begins, last, told = start, start, None
    shown: Shown = []
    for match in _PART.finditer(text, start, end):
        if match[0] in ("{", "}", ";"):
            begins, last, told = match.end(), match.end(), None
            if shown:
                yield shown
                shown = []
        elif match.lastgroup:
            if told is None:
                told = _property(text[begins : match.start()]) in (*PROPERTIES, "--")
            gap = _ANY_COMMENT.sub("", text[last : match.start()])
            last = match.end()
            if told and not _ADDRESS.search(gap[-_NEAR:]):
                if shown and ("/" in gap or "," in gap):
                    yield shown
                    shown = []
                elif shown and gap.strip():
                    shown.append(None)
                shown.append(match.span(match.lastgroup))
    if shown:
        yield shown


def _property(declaration: str) -> str:
    """The property that a declaration is about, given up to its first string; `--` for any variable."""
    name = _ESCAPE.sub(_spelt, _ANY_COMMENT.sub("", declaration).partition(":")[0]).strip().lower()
    return "--" if name.startswith("--") else name


def _pieces(text: str, start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    at = start
    for match in _ESCAPE.finditer(text, start, end):
        pieces += [(text[at : match.start()], at, match.start()), (_spelt(match), *match.span())]
        at = match.end()
    pieces.append((text[at:end], at, end))
    return [piece for piece in pieces if piece[0]]


def _spelt(escape: re.Match[str]) -> str:
    """The sign that an escape spells; nothing for one that only wraps a line."""
    number, _, sign = escape.groups()
    if not number:
        return sign or ""
    code = int(number, 16)
    if not code or code > 0x10FFFF or 0xD800 <= code < 0xE000:
        return "\ufffd"
    return " " if chr(code).isspace() else chr(code)
