"""Whether a page explains a word or a short form, and where.

Taken for an explanation of X: "X means ...", "X is a ...", "X stands for ...", "X (in other words)",
"other words (X)", "we call this X", "X: doing ...", "X: ..." at the start of a line, a term with
its description, an abbreviation with its long form, and a link to a glossary or a word page. The
file is searched as it stands, its markup looked through, so that nothing need be read for it.
"""

from __future__ import annotations

import re

_MARKUP = re.compile(r"\]\([^)\s]*\)|\]\[[^\]]*\]|\{[^}]*\}|</?[a-zA-Z][^>]*>|[*_\[\]\"“”]")
_SAYS = re.compile(
    r"(?: [\w’'-]+){0,2}?,? (?:(?:which|that) )?(?:(?:also|sometimes|often|simply|just|here|really) )?"
    r"(?:means?|refers? to|stands? for|describes?|(?:is|are) (?:short for|about|when|where|how|what|any"
    r"|an?|the|our|people|words?|ways?|[a-z]+ing))\s"
)
_BRACKETS = re.compile(r"(?:['’]?s)?\s\(([^()]+\s[^()]+)\)")
_CLOSES = re.compile(r"(?:,? for short|, or [^()]+)?\)")
_NAMES = re.compile(r"(?:called|call (?:this|it|that)|known as|what|by|short for)\s$")
_DESCRIBES = re.compile(r"(?::| [–—-]|\s*\n:)\s")
_LINE_START = re.compile(r"(?:^|\n)[ \t]*(?:[-+*]|\d+\.)?[ \t]*$")
_GUIDE = re.compile(r"[*_]*\]\([^)\s]*(?:glossary|jargon|words/)")
_GLOSS = re.compile(r"(?::| [–—-]) [a-z]+ing\b")
_LINE_END = re.compile(r"[ \t>]*\r?\n(?![ \t]*\r?\n|:)[ \t>]*")
_WINDOW = 90


def defines(text: str, start: int, end: int) -> bool:
    """Whether the word at `start:end` is given its meaning there for the whole page."""
    before = text[max(0, start - 2) : start]
    return (before == "*[" and text.startswith("]:", end)) or _GUIDE.match(text, end) is not None


def explains(text: str, start: int, end: int, *, is_acronym: bool = False) -> bool:
    """Whether `text` says what the word at `start:end` means, right there."""
    if text.startswith("</abbr>", end):
        return True
    after = _LINE_END.sub(" ", _MARKUP.sub("", text[end : end + _WINDOW]))
    before = _MARKUP.sub("", text[max(0, start - _WINDOW) : start])
    if before.endswith("(") and _CLOSES.match(after):
        return not is_acronym or _may_stand_for(text[start:end], before)
    if brackets := _BRACKETS.match(after):
        return not is_acronym or brackets[1][:1].lower() == text[start].lower()
    if _SAYS.match(after) or _GLOSS.match(after) or _NAMES.search(before):
        return True
    return bool(_DESCRIBES.match(after) and _LINE_START.search(before))


def _may_stand_for(short: str, before: str) -> bool:
    """Whether the letters of a short form stand, in this order, in the words before it."""
    words, at = before.lower(), 0
    for letter in short.rstrip("s").lower():
        at = words.find(letter, at) + 1
        if letter.isalnum() and not at:
            return False
    return True
