"""The words of a page that may need a plainer one, or an explanation: hard, necessary and short ones.

They are found in the file as it stands. What is no word on the page, such as a part of an address or
of code, is told later by where it stands. So a page without such words need not be read for them.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import islice

from wordcare.ease.data import read
from wordcare.ease.explained import defines, explains
from wordcare.ease.hard import base, form, is_hard, is_necessary, plainer
from wordcare.ease.set_phrases import is_in_phrase, places, set_phrases
from wordcare.ease.short_forms import dotted, is_before_name, is_initials, is_known, joined, letters_of, owner
from wordcare.ease.standing import is_in_name, is_shouted, opens_sentence
from wordcare.ease.syllables import WORDS_KEPT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.ease.limits import Limits

HARD, NECESSARY, ACRONYM = "hard-word", "unexplained-word", "unexplained-acronym"
"""Kinds of words, named after their rules."""

MOST_USES = 3
"""Where a word stands is looked at this often; the first uses may be in headings or addresses."""

MOST_SEARCHED = 200
"""How many of its uses are searched for an explanation."""

_FIRST_WORD = re.compile(r"[^\w/@.#=&;:\\-]*+([A-Za-z][A-Za-z'’&-]*+)(?![\w/@=.\\][^\s])")
_JOINED = re.compile(r"[\w/@.#=-]")
_JOINS = re.compile(r"[^\W_]|[/@-]")
"""What joins a word to one before it or after it."""
_BEFORE = re.compile(r"\S*\Z")
_AFTER = re.compile(r"\S{0,40}")
_NEAR = 40


_CHUNK = 1 << 20
"""How many characters are cut into words at a time, so that large files take little memory."""

_needing_nothing: set[str] = set()
"""What was looked at already, and is of no kind: most words of most pages."""


class Word:
    """One word of a page, in all the ways it is written there."""

    __slots__ = ("explained", "kind", "name", "phrases", "uses", "written")

    def __init__(self, name: str, kind: str) -> None:
        self.name = name
        self.kind = kind
        """HARD, NECESSARY or ACRONYM."""
        self.phrases: list[tuple[int, int]] = []
        """Where needed phrases stand that are looked at as a whole."""
        self.written: set[str] = set()
        self.uses: list[tuple[int, int]] = []
        """Where it stands in the file: (start, end) of the first few uses."""
        self.explained: int | None = None
        """The offset at which the page explains it; None when it does not."""

    @property
    def is_fine(self) -> bool:
        """Whether the page explains it; letters must be written out before they are used again."""
        return self.explained is not None and (
            self.kind != ACRONYM or not self.uses or self.explained <= self.uses[0][0]
        )


def vocabulary(text: str, limits: Limits) -> dict[str, Word]:
    """The words in `text` that may need something, by name, not yet looked up."""
    found: dict[str, Word] = {}
    capitals: set[str] = set()
    if len(_needing_nothing) > WORDS_KEPT:
        _needing_nothing.clear()
    tokens = _tokens(text)
    for token in tokens if limits.necessary else tokens - _needing_nothing:
        looks = _looks(token)
        if not looks[0][2] and (len(looks) == 1 or not any(kind for _, _, kind in looks)):
            _needing_nothing.add(token)
            if not limits.necessary:
                continue
        for written, name, kind in looks:
            if not kind and name not in limits.necessary:
                continue
            if kind == ACRONYM and (name in limits.acronyms or name.lower() in tokens):
                continue  # known here, or a word that is only stressed by its capitals
            if kind != ACRONYM and name in limits.necessary:
                kind = NECESSARY
            word = found.get(name)
            if word is None:
                word = found[name] = Word(name, kind)
                capitals.add(name)
            word.written.add(written)
            if kind != HARD or written[0].islower() or plainer(name):
                capitals.discard(name)
    for name, written in set_phrases(text, tokens):
        found.setdefault(name, Word(name, HARD)).written.add(written)
    for name in capitals:  # only ever with a capital: a name, unless it only opens sentences
        if not (_no_name().search(name) and _only_opens(found[name], text)):
            del found[name]
    _add_needed_phrases(found, text, limits)
    return found


def _add_needed_phrases(found: dict[str, Word], text: str, limits: Limits) -> None:
    """Look at phrases that a project or page needs, such as "appropriate adult", and not at their words."""
    for name in sorted(limits.necessary, key=len):  # a longer one may have a shorter one in it
        if " " in name and (at := list(places(name, text))):
            for word in found.values():
                if any(written.lower() in f"{name}s" for written in word.written):
                    word.phrases += at
            found[name] = Word(name, NECESSARY)
            found[name].written.update(text[start:end] for start, end in at)


@cache
def _no_name() -> re.Pattern[str]:
    """How words begin or end that are no names."""
    return re.compile("|".join(read("no_names")))


def _only_opens(word: Word, text: str) -> bool:
    """Whether each of the first few uses of a word opens a sentence."""
    uses = [start for written in word.written for start, _ in islice(_uses(text, written), MOST_USES)]
    return bool(uses) and all(opens_sentence(text, start) for start in uses)


def _tokens(text: str) -> set[str]:
    """What stands between spaces, each once. Where a chunk ends within a word, its halves find no place."""
    found: set[str] = set()
    for start in range(0, len(text), _CHUNK):
        found.update(text[start : start + _CHUNK].split())
    return found


def look_up(word: Word, text: str) -> None:
    """Find where the word stands, and whether the page explains it."""
    uses = sorted(use for written in word.written for use in _uses(text, written))
    if word.phrases:
        uses = [use for use in uses if not any(start <= use[0] < end for start, end in word.phrases)]
    if word.kind == HARD:
        uses = [use for use in uses if not is_in_phrase(text, *use)]
    is_acronym = word.kind == ACRONYM
    let_be = _is_no_short_form if is_acronym else is_in_name
    no_name = word.kind == HARD and " " in word.name  # "Prior to Easter" is none
    word.uses = list(islice((use for use in uses if no_name or not let_be(text, *use)), MOST_USES))
    if any(defines(text, *use) for use in uses):
        word.explained = 0
        return
    if is_acronym and (as_name := word.name.capitalize()) in text:
        uses = sorted([*uses, *_uses(text, as_name)])  # "... Advisory Service (Cafcass)"
    told = (start for start, end in uses if explains(text, start, end, is_acronym=is_acronym))
    word.explained = next(told, None)


def _is_no_short_form(text: str, start: int, end: int) -> bool:
    return is_before_name(text, start, end) or is_shouted(text, start, end) or is_initials(text, start, end)


def name_of(token: str) -> str:
    """The name of the word in `token`; empty when there is none."""
    return _look(token)[1]


def kind_of(token: str) -> tuple[str, str]:
    """The kind of the word in `token`, which may be empty, and its name."""
    _, name, kind = _look(token)
    return kind, name


def in_names(word: Word, text: str) -> int:
    """How often the word stands in names."""
    capitals = [written for written in word.written if written[0].isupper()]
    return sum(is_in_name(text, *use) for written in capitals for use in _uses(text, written))


def rank(word: Word) -> tuple[bool, int, str]:
    """Words with a plainer one come first, then the longest."""
    return not plainer(word.name), -len(word.name), word.name


def _uses(text: str, written: str) -> Iterator[tuple[int, int]]:
    at, left = text.find(written), MOST_SEARCHED
    while at >= 0 and left:
        left -= 1
        end = at + len(written)
        beside = (at > 0 and _JOINED.match(text, at - 1)) or _JOINS.match(text, end)
        if not beside or written in joined(_token_around(text, at, end)):
            yield at, end
        at = text.find(written, end)


def _token_around(text: str, start: int, end: int) -> str:
    """All that stands between spaces where `start:end` is a part of it."""
    before, after = _BEFORE.search(text[max(0, start - _NEAR) : start]), _AFTER.match(text, end)
    return f"{before[0] if before else ''}{text[start:end]}{after[0] if after else ''}"


@lru_cache(WORDS_KEPT)
def _looks(token: str) -> list[tuple[str, str, str]]:
    """What `_look` tells of each word in what stands between spaces."""
    parts = joined(token) if "/" in token or "-" in token or "–" in token else ()
    return [_look(part) for part in parts] if parts else [_look(token)]


def _look(token: str) -> tuple[str, str, str]:
    """How a word is written without the marks around it, its name, and its kind, which may be empty."""
    if match := _FIRST_WORD.match(token):
        return _judged(match[1].rstrip("'’-&"))
    return _judged(letters) if (letters := dotted(token)) else ("", "", "")


@lru_cache(WORDS_KEPT)
def _judged(written: str) -> tuple[str, str, str]:
    """What `_look` tells of a word without marks around it."""
    if not written[1:].islower() and (letters := letters_of(written)):
        return owner(written), letters, "" if is_known(letters) else ACRONYM
    word = form(written)
    if not word:
        return "", "", ""
    return written, base(word), NECESSARY if is_necessary(word) else HARD if is_hard(word) else ""
