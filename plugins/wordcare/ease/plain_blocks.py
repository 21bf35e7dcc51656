"""Tells what plain blocks of Markdown show, without reading them.

Most blocks are paragraphs, short lists or simple boxes with hardly any markup. A word in one of these is
shown as it stands, unless it is part of a title, of a term, of code or of an address. Headings, tables and
quotations are not scored at all. Of all other blocks nothing is said.
"""

from __future__ import annotations

import re

HIDDEN = "\0"
"""Stands for each letter that is not shown as a word of running text."""
UNSURE = "\x7f"
"""Stands for each letter of the mark of a note, which is shown as it stands where there is no such note."""

BOX = re.compile(
    r'(?:!!! ?[\w-]+(?: +[\w-]+)*|\?\?\?\+? ?[\w-]+(?: +[\w-]+)*|===[+!]{0,2}(?= +"))(?: +"[^"\n]*")? *\n'
)
"""The line that begins a box or a tab, with its title."""
LIST = re.compile(r"(?:[-*+]|\d{1,2}\.) ")
"""What a list begins with."""

_LINE = rf"(?:{LIST.pattern})?[*_]{{0,3}}[A-Za-z0-9`[].*\n"
_PARAGRAPH = re.compile(rf"(?:{_LINE})+\n*")
_INSIDE = re.compile(rf"(?:\n|    {_LINE})+")
"""Paragraphs and items inside of a box or of an item."""
_TERM = re.compile(r"[A-Za-z].*\n:   (?=[*_]{0,3}[A-Za-z0-9`[].*\n+\Z)")
"""A term whose description is one line."""
_HIDES = re.compile(
    r"[`\[](?:(?<=`)[^`\\\n]+`|(?<=\[)(?:(?<!!\[)((?:[^][`\n]|\n(?=[a-z]))*)\]\([^()\s\"'<>\\`]*\)|\^[\w-]+\](?!:)))"
)
"""Code, a link, or the mark of a note, in one paragraph. That a set of letters comes first makes it quick."""
_MARKUP = re.compile(r"[][|<>{}$\\`&~^=#\"“”‘\x01-\x09\x0b-\x1f:](?!(?<=:)[ \n])")
"""What may be markup beyond emphasis, or a quotation."""


_NOT_SCORED = ("#", ">", "|")
"""How headings, quotations and tables begin, on each of their lines."""
_HEADING_OR_QUOTATION = re.compile(r"#[^<\\\r\n]*\n+|(?:>(?![ \t]*\[!)[^<\r\n]*\n)+\n*")
"""No callout such as `> [!NOTE]`, whose words are scored."""
_ROWS = re.compile(r"(?:\|[^<\r\n]*\n)+\n*")


def is_apart(text: str, start: int, end: int) -> bool:
    """Whether `start:end` stands between empty lines, and begins at the margin."""
    ends = text.startswith("\n\n", end - 2) or end == len(text)
    return ends and (not start or text[start - 1] == "\n")


def is_not_scored(text: str, start: int, end: int) -> bool:
    """Whether `start:end` is a heading, a quotation or a table for certain."""
    if not (text.startswith(_NOT_SCORED, start) and is_apart(text, start, end)):
        return False
    if text[start] != "|":
        return _HEADING_OR_QUOTATION.fullmatch(text, start, end) is not None
    from wordcare.reading.markdown.tables import separator

    return _ROWS.fullmatch(text, start, end) is not None and separator(text[start:end]) > 0


def shown(block: str) -> str:
    """What a block that stands apart shows, each letter in its old place; empty when that is not certain."""
    at = _body(block)
    if at < 0 or "``" in block or HIDDEN in block:
        return ""
    words = block[at:]
    if "`" in words or "[" in words:
        words = _HIDES.sub(_hidden, words)
    return "" if _MARKUP.search(words.replace(HIDDEN, "")) else HIDDEN * at + words


def _body(block: str) -> int:
    """Where the words begin in a plain block; -1 when it is not plain."""
    box = BOX.match(block)
    if box is not None:
        return box.end() if _INSIDE.fullmatch(block, box.end()) else -1
    if "\n:" in block and (term := _TERM.match(block)):
        return term.end()
    lines = _PARAGRAPH.match(block)
    if lines is None:
        return -1
    rest = lines.end()
    return 0 if rest == len(block) or (LIST.match(block) and _INSIDE.fullmatch(block, rest)) else -1


def _hidden(match: re.Match[str]) -> str:
    """As many letters, of which only the words of a link are left."""
    if match[0].startswith("[^"):
        return UNSURE * len(match[0])
    words = match[1] or ""
    return f"{HIDDEN}{words}".ljust(len(match[0]), HIDDEN)
