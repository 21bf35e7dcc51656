"""Set phrases that have a plainer twin, such as "prior to", where they stand in a text."""

from __future__ import annotations

import re
from functools import cache

from wordcare.ease.data import read_pairs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_NEAR = 40
"""How far a phrase may reach on either side of one of its words."""
_MARKS = ("", ".", ",", ";", ":", "?", "!", ")", ").", "),")
"""What may stand right after the last word of a phrase."""


def set_phrases(text: str, tokens: set[str]) -> Iterator[tuple[str, str]]:
    """Each phrase in the text, as it is listed and as it is written; `tokens` are the words of the text."""
    for head in _heads().keys() & tokens:
        for phrase in _heads()[head]:
            if tokens.issuperset(_inner(phrase)):
                for written in {text[start:end] for start, end in places(phrase, text)}:
                    yield phrase, written


def is_in_phrase(text: str, start: int, end: int) -> bool:
    """Whether the words at `start:end` are part of such a phrase, and not all of it."""
    near = text[max(0, start - _NEAR) : end + _NEAR]
    at = min(start, _NEAR)
    return any(
        first <= at < last
        for phrase in _members().get(text[start:end].lower(), ())
        for first, last in places(phrase, near)
    )


@cache
def _inner(phrase: str) -> list[str]:
    """The words of a phrase that never stand beside a mark or have a capital letter."""
    return phrase.split()[1:-1]


@cache
def _phrases() -> list[str]:
    return [listed for listed in read_pairs("plainer") if " " in listed]


@cache
def _heads() -> dict[str, list[str]]:
    """The longest word of each phrase, also with a capital letter or a mark, and the phrases that have it."""
    heads: dict[str, list[str]] = {}
    for phrase in _phrases():
        head = max(phrase.split(), key=len)
        marks = _MARKS if phrase.endswith(f" {head}") else ("",)  # "£900 per annum."
        for token in (head.capitalize(), *(head + mark for mark in marks)):
            heads.setdefault(token, []).append(phrase)
    return heads


@cache
def _members() -> dict[str, list[str]]:
    """Words, and shorter phrases, with the phrases that have them in it."""
    members: dict[str, list[str]] = {}
    for phrase in _phrases():
        shorter = [other for other in _phrases() if other in phrase and other != phrase]
        for part in (*phrase.split(), *shorter):
            members.setdefault(part, []).append(phrase)
    return members


def places(phrase: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a phrase in small letters stands, also with a capital letter, or with the s of several."""
    for match in _rest(phrase).finditer(text):
        start = match.start() - 1
        if start >= 0 and text[start].lower() == phrase[0] and not text[max(0, start - 1) : start].isalnum():
            yield start, match.end()


@cache
def _rest(phrase: str) -> re.Pattern[str]:
    """A phrase without its first letter: patterns that begin with letters are quick."""
    return re.compile(r"\s+".join(map(re.escape, phrase[1:].split(" "))) + r"s?\b")
