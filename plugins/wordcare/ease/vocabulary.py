"""The words of a page that may need a plainer one, or an explanation: its hard, necessary and short ones.

Works on any text, a file's with its markup too: what is no word on the page is told later by where it
stands. So a page without such words is known before it is read.
"""

from __future__ import annotations

import re
from functools import cache

from wordcare.ease.data import read
from wordcare.ease.explained import key
from wordcare.ease.hard import form, is_hard, is_necessary, plainer
from wordcare.ease.syllables import syllables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.ease.limits import Limits

HARD, NECESSARY, ACRONYM = "hard-word", "unexplained-word", "unexplained-acronym"

_TO_SPACES = str.maketrans(dict.fromkeys("[](){}<>|*\"“”,;:!?…—=`", " "))
_ACRONYM = re.compile(r"[A-Z](?:&?[A-Z]){1,5}")
_ROMAN = re.compile("[IVX]+")


def tokens(text: str) -> set[str]:
    """All different words of `text`, some with marks around them."""
    return set(text.translate(_TO_SPACES).split())


class Vocabulary:
    """The words of a page that are worth a look."""

    __slots__ = ("kinds", "written")

    def __init__(self, words: Iterable[str], limits: Limits) -> None:
        self.kinds: dict[str, str] = {}
        """`key` of a word to HARD, NECESSARY or ACRONYM."""
        self.written: dict[str, list[str]] = {}
        """`key` of a word to the ways it is written on the page."""
        capitals: set[str] = set()
        for token in words:
            name, kind = _look(token)
            if kind or token in limits.necessary:
                self._take(token, name, kind, limits, capitals)
        for name in capitals:  # only ever with a capital: somebody's or something's name
            if name in self.kinds:
                del self.kinds[name], self.written[name]

    def _take(self, token: str, name: str, kind: str, limits: Limits, capitals: set[str]) -> None:
        bare = token.strip("'’‘._-–/\\#")
        if kind == ACRONYM and _letters(bare) in limits.acronyms:
            return
        if kind == HARD and form(token) in limits.necessary:
            kind = NECESSARY
        is_name = kind == HARD and bare[0].isupper() and not plainer(form(token))
        if is_name and name not in self.kinds:
            capitals.add(name)
        elif not is_name:
            capitals.discard(name)
        self.kinds[name] = kind
        self.written.setdefault(name, []).append(bare)

    def keep(self, kind: str, most: int) -> None:
        """Forget words of one kind beyond so many. Those with a plainer word come first, then the longest."""
        names = [name for name, known in self.kinds.items() if known == kind]
        for name in sorted(names, key=self._rank)[most:]:
            del self.kinds[name], self.written[name]

    def _rank(self, name: str) -> tuple[bool, int, str]:
        word = form(min(self.written[name]))
        return not plainer(word), -syllables(name), name


@cache
def _look(token: str) -> tuple[str, str]:
    """The key of a word and what kind it is; kind "" when it needs no look."""
    word = form(token)
    if word:
        kind = NECESSARY if is_necessary(word) else HARD if is_hard(word) else ""
        return (key(word), kind) if kind else ("", "")
    letters = _letters(token.strip("'’‘._-–"))
    if _ACRONYM.fullmatch(letters) and not is_known(letters):
        return key(letters), ACRONYM
    return "", ""


def _letters(token: str) -> str:
    """A short form without the ending of several, or of what belongs to it."""
    return token.removesuffix("'s").removesuffix("’s").removesuffix("s")


def is_known(letters: str) -> bool:
    """Whether no page need write these letters out: known to all, a number, or a shouted word."""
    return letters in _known() or bool(_ROMAN.fullmatch(letters)) or is_hard(letters.lower())


@cache
def _known() -> frozenset[str]:
    return frozenset(read("acronyms"))
