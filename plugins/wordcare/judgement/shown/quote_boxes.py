"""Tells what the markup around a place says of a quotation.

In Markdown readers see `!!! quote`, `??? quote` and `/// quote` as quotations, though the markup calls
them admonitions. In HTML a figure may hold a quotation, and its caption the name of who said it.
"""

from __future__ import annotations

import re

from wordcare.judgement.shown.headed import rules_out

FAR = 20_000
"""How many letters before a place are looked at."""

_KINDS = r"[ \t]+(?:\w+[ \t]+)*(?:quote|cite)\b"
_INDENTED = re.compile(rf"[ \t]*(?:!!!|\?\?\?\+?){_KINDS}")
_TITLED = re.compile(r"[ \t]*(?:!!!|\?\?\?\+?|===)[^\"]*\"([^\"]{1,100})\"")
_FENCED = re.compile(rf"[ \t]*/{{3,}}{_KINDS}")
_ANY_FENCE = re.compile(r"[ \t]*/{3,}[ \t]*(\S?)")


_CALLOUT = re.compile(r"[ \t]*>[ \t]*\[!(?!quote\b|cite\b)\w+\]", re.IGNORECASE)
_QUOTED = re.compile(r"[ \t]*>(?![ \t]*>)")


def in_callout(text: str, at: int) -> bool:
    """Whether offset `at` of `text` is in a box such as `> [!NOTE]`, and in no quotation inside of it.

    Nobody opens the words of somebody else like that. So they are the guide's own, and stay so where a
    page is built without such boxes.
    """
    ends = text.find("\n", at)
    lines = text[max(at - FAR, 0) : len(text) if ends < 0 else ends].splitlines()
    for line in reversed(lines):
        if not _QUOTED.match(line):
            return False
        if _CALLOUT.match(line):
            return True
    return False


def in_quote_box(text: str, at: int) -> bool:
    """Whether offset `at` of `text` is inside such a box, or in its title."""
    lines = re.split(r"\r\n|\r|\n", text[max(at - FAR, 0) : at])
    margin = _margin(f"{lines[-1]}x")
    if _INDENTED.match(lines[-1]) or _FENCED.match(lines[-1]):
        return True
    closed = 0
    for line in reversed(lines[:-1]):
        fence = _ANY_FENCE.match(line)
        if fence and not fence[1]:
            closed += 1
        elif fence and closed:
            closed -= 1
        elif fence and _FENCED.match(line):
            return True
        if line.strip() and _margin(line) < margin:
            margin = _margin(line)
            if _INDENTED.match(line):
                return True
    return False


def words_to_avoid(text: str, at: int) -> str:
    """Why words at offset `at` are only shown: they are in a box or a tab such as "Don't say"."""
    return next((f"it stands under “{title}”" for title in _titles_around(text, at) if rules_out(title)), "")


def _titles_around(text: str, at: int) -> list[str]:
    """The titles of the boxes and tabs round offset `at` of `text`, the innermost first."""
    lines = re.split(r"\r\n|\r|\n", text[max(at - FAR, 0) : at])
    margin, titles = _margin(f"{lines[-1]}x"), []
    for line in reversed(lines[:-1]):
        if line.strip() and _margin(line) < margin:
            margin = _margin(line)
            if title := _TITLED.match(line):
                titles.append(title[1])
    return titles


def _margin(line: str) -> int:
    line = line.expandtabs(4)
    return len(line) - len(line.lstrip(" "))


def captioned(text: str, start: int, end: int) -> bool:
    """Whether the quotation in HTML at `start:end` of `text` has a caption, or a line with a name."""
    quotation, figure = (_element(text, name, start, end) for name in ("blockquote", "figure"))
    return "<footer" in quotation or "<cite" in quotation or "<figcaption" in figure


def _element(text: str, name: str, start: int, end: int) -> str:
    """The element of HTML round `start:end`; empty when there is none near."""
    opens = text.rfind(f"<{name}", max(start - FAR, 0), start)
    if opens < 0 or text.find(f"</{name}", opens, start) >= 0:
        return ""
    return text[opens : max(text.find(f"</{name}", end, end + FAR), opens)]
