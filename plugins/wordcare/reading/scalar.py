"""The words of one YAML value, whichever way it is quoted, each with its place in the file."""

from __future__ import annotations

import re

from wordcare.prose import Passage
from wordcare.reading.html_text import add_pieces, trim

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.reading.html_text import Piece
    from wordcare.safe_yaml import Value

_ESCAPE = re.compile(
    r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|((?>\r\n?|\n))[ \t]*|(.))", re.S
)
_DOUBLED = re.compile("'(')")
_ESCAPED = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "v": "\v", "N": "\x85", "_": "\xa0"}
_ESCAPED |= dict.fromkeys("tnrfLP \t", " ")


def scalar_passage(kind: str, text: str, offset: int, value: Value, *, decode: bool = True) -> Passage | None:
    """The words of a YAML value as a page shows them, each with its place in the file.

    `offset` is where the composed text begins in `text`. `decode` makes `&amp;` one character.
    None if there are no words.
    """
    start, end = _past_properties(text, offset + value.start), offset + value.end
    shown: list[Piece] = []
    add_pieces(shown, value.text, 0, len(value.text), decode=decode)
    if not trim(shown):
        return None
    pieces: list[Piece] = []
    for first, last, spelt in _parts(text, start, end, value.style):
        if spelt is None:
            add_pieces(pieces, text, first, last, decode=decode)
        elif spelt and (spelt != " " or (pieces and pieces[-1][0][-1:] != " ")):
            pieces.append((spelt, first, last))
    words = "".join(piece[0] for piece in shown)
    if "".join(piece[0] for piece in trim(pieces)) != words:
        pieces = [(words, start, end)]  # rare forms: the words are right, the place is the whole value
    return Passage(kind, pieces)


def _past_properties(text: str, start: int) -> int:
    """Past a tag (`!!str`) or a name (`&name`) before the words."""
    match = re.compile(r"(?:[!&]\S*+\s++)*+").match(text, start)
    return match.end() if match else start


def _parts(text: str, start: int, end: int, style: str) -> Iterator[tuple[int, int, str | None]]:
    """The parts of the value: (start, end, what an escape there spells, or None for plain words)."""
    if style in ("|", ">"):
        header = re.compile(r"[^\r\n]*").match(text, start, end)
        start = header.end() if header else start
    elif style:
        start, end = start + 1, end - 1
        escape = _ESCAPE if style == '"' else _DOUBLED
        for match in escape.finditer(text, start, end):
            yield start, match.start(), None
            yield (*match.span(), _unescaped(match))
            start = match.end()
    yield start, end, None


def _unescaped(match: re.Match[str]) -> str:
    if match.lastindex is None or match.lastindex == 4:
        return ""
    sign = match[match.lastindex]
    return chr(int(sign, 16)) if len(sign) > 1 else _ESCAPED.get(sign, sign)
