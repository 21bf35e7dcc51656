"""Which words and short forms a page explains, and from which place on.

Taken for an explanation: "X means ...", "X is a ...", "X stands for ...", "X (in other words)",
"other words (X)", "we call this X", "X: ..." at the start of a paragraph or an item, a term with its
description, an abbreviation with its long form, and a link to a glossary or a word page.
"""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.prose import Passage, Prose
    from wordcare.source import Source

_SAYS = re.compile(
    r"[\"”’*]?,? (?:(?:also|sometimes|often|simply|just|here|really) )?(?:means?|refers? to|stands? for|describes?"
    r"|(?:is|are) (?:short for|about|when|where|how|what|any|an?|the|our|people|words?|ways?|[a-z]+ing)) "
)
_IN_BRACKETS = re.compile(r"([\w’'&-]+)[\"”’]? \(([^()]{3,})\)")
_CALLED = re.compile(r"(?:called|call (?:this|it|that)|known as|what|by) [\"“‘]?([\w’'&-]+)[\"”’]?(?! by)")
_AT_START = re.compile(r"\s*[\"“‘]?([\w’'& -]{2,40}?)[\"”’]?(?::| [–—-]) ")
_WORDS_BEFORE = re.compile(r"[\w’'&-]+")
_ABBREVIATION = re.compile(r"^ {0,3}\*\[([^\]\n]+)\]:|<abbr\b[^>]*title[^>]*>([^<]+)</abbr>", re.MULTILINE)
_LINK_TEXT = re.compile(r"\[([^\]]+)\]|>([^<>]+)<")
_GUIDE = ("glossary", "/words/", "jargon")
_NOT_LETTERS = re.compile(r"[\W_]+")
_SHORT_FORM = re.compile(r"[A-Z][\w&]*[A-Z]s?")


def explained(source: Source, prose: Prose) -> dict[str, int]:
    """The `key` of each word explained, and the offset from which it is; 0 stands for the whole page."""
    found: dict[str, int] = {}
    for written, offset in _explanations(source, prose):
        name = key(written)
        found[name] = min(offset, found.get(name, offset))
    return found


@cache
def key(written: str) -> str:
    """By what a word is known, hyphens, capitals and the s of several apart."""
    name = _NOT_LETTERS.sub("", written).lower()
    return name[:-1] if len(name) > 2 and name.endswith("s") else name


def _explanations(source: Source, prose: Prose) -> Iterator[tuple[str, int]]:
    for match in _ABBREVIATION.finditer(source.text) if "abbr" in source.text or "*[" in source.text else ():
        yield match[1] or match[2], 0
    for passage in prose.passages:
        if passage.kind == "term":
            yield passage.text, 0
        for written, at in _in_text(passage.text):
            yield written, passage.place(at, at + 1)[0]
        for start, end, kind, value in passage.marks:
            if kind == "link" and any(name in value for name in _GUIDE):
                yield _shown(source.text[start:end]), 0


def _shown(link: str) -> str:
    match = _LINK_TEXT.search(link)
    return (match[1] or match[2]) if match else link


def _in_text(text: str) -> Iterator[tuple[str, int]]:
    """Words that `text` explains, and where in it they stand."""
    for said in _SAYS.finditer(text):
        yield from _just_before(text, said.start())
    for pair in _IN_BRACKETS.finditer(text):
        yield from _in_brackets(text, pair)
    for called in _CALLED.finditer(text):
        yield called[1], called.start(1)
    if start := _AT_START.match(text):
        yield start[1], start.start(1)


def _just_before(text: str, end: int) -> Iterator[tuple[str, int]]:
    """The last word before `end`, the last two together, the last three, and any with a hyphen."""
    words = list(_WORDS_BEFORE.finditer(text, max(0, end - 60), end))[-3:]
    for word in words:
        yield text[word.start() : end], word.start()
        if "-" in word[0]:
            yield word[0], word.start()


def _in_brackets(text: str, pair: re.Match[str]) -> Iterator[tuple[str, int]]:
    inside = pair[2].removesuffix(" for short").rstrip(", ")
    if " " not in inside:
        if not _SHORT_FORM.fullmatch(inside) or _may_stand_for(inside, text[: pair.start(2)]):
            yield inside, max(pair.start(2) - 1, 0)
    elif not _SHORT_FORM.fullmatch(pair[1]) or pair[1][0].lower() == inside.lstrip("“‘'\"")[:1].lower():
        yield pair[1], pair.start(1)


def _may_stand_for(short: str, before: str) -> bool:
    """Whether the letters of a short form stand, in this order, in the words before it."""
    words = before[-100:].lower()
    letters = [letter for letter in short.rstrip("s").lower() if letter.isalnum()]
    at = 0
    for letter in letters:
        at = words.find(letter, at) + 1
        if not at:
            return False
    return True
