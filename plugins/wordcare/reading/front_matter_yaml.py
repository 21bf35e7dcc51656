"""Front matter that is more than plain `key: words` lines: asks the YAML parser.

Imported by `front_matter` when it is needed.
"""

from __future__ import annotations

import re

from wordcare.prose import Passage
from wordcare.reading.front_matter import SHOWN, FrontMatter
from wordcare.reading.html_text import add_pieces, trim
from wordcare.safe_yaml import Value, YamlFault, compose, duplicates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.html_text import Piece
    from wordcare.source import Source

LARGEST = 200_000
"""Characters of front matter that are read; a page needs a few hundred."""

_ESCAPE = re.compile(
    r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|((?>\r\n?|\n))[ \t]*|(.))", re.S
)
_ESCAPED = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "v": "\v", "N": "\x85", "_": "\xa0"}
_ESCAPED |= dict.fromkeys("tnrfLP \t", " ")


def read_yaml(source: Source, start: int, end: int, found: FrontMatter) -> None:
    """Add to `found` what stands in `source.text[start:end]`, and what is wrong with it."""
    if end - start > LARGEST:
        said = f"Front matter with more than {LARGEST:,} characters is not read."
        found.faults.append((start, said, "Keep the text of the page below it."))
        return
    try:
        root = compose(source.text[start:end], source.line_column(start)[0])
    except YamlFault as fault:
        said = f"The front matter cannot be read. {fault.message}"
        found.faults.append((start + fault.offset, said, fault.next_step))
        if not fault.ours:
            found.end = 0
        return
    if root.kind != "mapping":
        said = f"The front matter is a {root.kind}, so it is shown on the page as text."
        found.faults.append((start, said, "Write `key: words` on each line."))
        found.end = 0
        return
    for name, first in duplicates(root):
        said = f"The key `{name.text}` stands here again; it was already on line {first.line}."
        found.faults.append((start + name.start, said, "Keep one of the two."))
    for key in SHOWN:
        _read_shown(source.text, start, key, root.get(key), found)


def _read_shown(text: str, start: int, key: str, value: Value | None, found: FrontMatter) -> None:
    if value is None or value.kind == "nothing":
        return
    if value.kind in ("text", "number"):
        if (passage := scalar_passage(key, text, start, value)) is not None:
            found.passages.append(passage)
        return
    said = f"The {key} is a {value.kind}, not words."
    found.faults.append((start + value.start, said, f"Put the words of the {key} in quotation marks."))


def scalar_passage(kind: str, text: str, offset: int, value: Value) -> Passage | None:
    """The words of a YAML value as a page shows them, each with its place in the file.

    `offset` is where the composed text begins in `text`. None if there are no words.
    """
    start, end = _past_properties(text, offset + value.start), offset + value.end
    shown: list[Piece] = []
    add_pieces(shown, value.text, 0, len(value.text))
    if not trim(shown):
        return None
    pieces: list[Piece] = []
    _add_scalar(pieces, text, start, end, value.style)
    words = "".join(piece[0] for piece in shown)
    if "".join(piece[0] for piece in trim(pieces)) != words:
        pieces = [(words, start, end)]  # rare forms: the words are right, the place is the whole value
    return Passage(kind, pieces)


def _past_properties(text: str, start: int) -> int:
    """Past a tag (`!!str`) or a name (`&name`) before the words."""
    match = re.compile(r"(?:[!&]\S*+\s++)*+").match(text, start)
    return match.end() if match else start


def _add_scalar(pieces: list[Piece], text: str, start: int, end: int, style: str) -> None:
    if style == "'":
        _add_quoted(pieces, text, start + 1, end - 1, re.compile("'(')"))
    elif style == '"':
        _add_quoted(pieces, text, start + 1, end - 1, _ESCAPE)
    elif style in ("|", ">"):
        header = re.compile(r"[^\r\n]*").match(text, start, end)
        assert header is not None
        add_pieces(pieces, text, header.end(), end)
    else:
        add_pieces(pieces, text, start, end)


def _add_quoted(pieces: list[Piece], text: str, start: int, end: int, escape: re.Pattern[str]) -> None:
    for match in escape.finditer(text, start, end):
        add_pieces(pieces, text, start, match.start())
        start = match.end()
        words = _unescaped(match)
        doubled = words == " " and (not pieces or pieces[-1][0][-1:] == " ")
        if words and not doubled:
            pieces.append((words, match.start(), start))
    add_pieces(pieces, text, start, end)


def _unescaped(match: re.Match[str]) -> str:
    if match.lastindex is None or match.lastindex == 4:
        return ""
    sign = match[match.lastindex]
    return chr(int(sign, 16)) if len(sign) > 1 else _ESCAPED.get(sign, sign)
