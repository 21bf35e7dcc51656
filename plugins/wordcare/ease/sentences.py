"""Cuts text into sentences.

A sentence ends at a full stop, question mark, exclamation mark or ellipsis, with the marks that
close after it, when a space follows and then anything but a small letter; or when a word with a
capital follows without one ("with us.You can"). It also ends where the text ends. Full stops in
short forms (`data/stops.txt`), after initials, in times, numbers, addresses and names of files end
nothing.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from wordcare.ease.data import read, read_pairs
from wordcare.ease.days import begins_with_day, goes_on_with_day, is_in_date
from wordcare.ease.syllables import WORDS_KEPT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_STOP = re.compile(
    r"""([.!?…](?<![.!?…]{2})(?<!\. \.)[.!?…]*+(?: \.)*+)(["'”’»)\]*_]*+)"""
    r"""(?:\s++|(?=[(“‘"]?(?!(?:Com|Net|Org|Uk|Gov|Js|Md|Py)\b)[A-Z][a-z’']*+(?![\w@/=(-]|[.:]\w)))"""
)
_RUN_ON = re.compile(r"""[(“‘"]*[A-Za-z][a-z’'-]*[a-z][.!?]+[)”’"]*""")
"""A word and a stop that may have lost the space after it; addresses and names of files have more in them."""
_NEXT = re.compile(r"""["'“‘«(\[*_•–—£$€#-]*\s*([\w'’]*)""")
_GOING_ON = "–—-&"
_OPENING = "([\"'“‘«*_"
_BEFORE = _OPENING + "-+ "
_SPEAKER = re.compile(
    r"[A-Z]\w*(?: [A-Z]\w*)? (?:asked|said|says|replied|shouted|cried|added|wondered|told)\b"
)
"""Who speaks: “Why?” Sam asked is one sentence."""
_I = re.compile("I(?:['’][a-z]+)?")
_INITIAL = re.compile(r"[A-Z]\. ?[A-Z]")
"""One more initial before a name: in `W. A. Brand` the A is no article."""
_NAMED_I = re.compile(
    r"(?:(?:M(?:rs?|s|x|iss)|Dr|Prof|Cllr|Rev)\.?|[ .][A-Z]\.| by| from| for| of| with) I\.\Z"
)
"""An I that is an initial: `Ms I. Khan`, `J. I. Khan`, `by I. Khan`."""
_NEAR_I = 9
_CLOCK = ("am.", "pm.", "a.m.", "p.m.")
"""What may follow a number without a space: 9.30am."""
_JOINTS = re.compile("[–—/]|(?<=[.0-9])-|-(?=[A-Z])")
"""What joins short forms: Mon.–Fri., Mon./Tues. and mid-Sept., but not pop-art."""
_VOWELLESS = re.compile(r"[A-Zb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,4}\.", re.ASCII)
"""No word is written so, but wks. and tbsp. are."""
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+")
_NUMBER_OF_ITEM = re.compile(r"\(?(?:\d{1,2}(?:\.\d{1,2})*|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})\.")
"""What counts the first sentence: 1. or 4.2. or iv."""
_STEP = re.compile(
    r"(?:Step|Stage|Part|Question|Rule|Tip|Figure|Table|Section|Chapter|Day|Week) (?:\d+|[A-Z])"
)
"""What counts the sentence that it opens: Step 1. Ring us."""
_COUNTS = re.compile(r"(?:^|[:;] )(\d{1,2})$")
_LETTERED_ITEM = re.compile(r"\(?(?:[a-z]|[ivx]{2,5})\)\s+[\"'“‘«]?[A-Z]")
"""What counts a sentence in running text: (b) Ring us, or b) Ring us."""
_LETTER = re.compile(r"(?![AI]\b(?![.,;:)]))(?:[A-Z]|[IVX]+)(?!\w)|[A-Z]{1,4}[/-]?[0-9]|Nos?\.? [0-9]")
"""What tells parts apart: figure B, ref. AB12, reg. no. 5; A and I are words if a space follows."""
_PLAIN = re.compile(r"[^\W_]+(?:['’),/%£-]+[^\W_]*)*+")
_ROMAN = re.compile("[ivxIVX]{1,5}")
_LONGEST_SHORT_FORM = 12
_LONGEST_LABEL = 20
_LONGEST_STEP = 12
_LONGEST_ASIDE = 200


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Where each sentence of `text[start:end]` begins and ends, without the space around it."""
    first, end, item = start, len(text) if end is None else end, 0
    for stop in _STOP.finditer(text, start, end):
        if start == first and _NUMBER_OF_ITEM.fullmatch(text, start, stop.start() + 1):
            continue
        if _counts(text, start, stop) == item + 1:
            item += 1  # "Steps: 1. Ring. 2. Wait."
        elif stop.end() < end and _ends(text, start, stop):
            yield start, len(text[start : stop.end()].rstrip()) + start
            start = stop.end()
    rest = text[start:end].rstrip()
    if rest:
        yield start, start + len(rest)


def may_go_on(last: str, following: str) -> bool:
    """Whether a sentence may go on after the word `last`, a full stop and a space: never a wrong no."""
    first = following.lstrip(_BEFORE)[:1]
    return not (first.isupper() or first.isdigit()) or _may_be_short_form(last)


@lru_cache(WORDS_KEPT)
def _may_be_short_form(last: str) -> bool:
    """Whether the full stop after the word `last` may end nothing."""
    if "." in last[-2:] or last[-1:].isdigit():
        return True
    bare = last.lstrip(_OPENING)
    if not (bare.isalpha() or _PLAIN.fullmatch(bare)):
        return True  # markup may stand in it
    if len(bare) < 2 or bare[0].isdigit() or _ROMAN.fullmatch(bare):
        return True
    last = f"{_JOINTS.split(bare)[-1]}."
    return last.lower() in _stops() or _VOWELLESS.fullmatch(last) is not None


def _counts(text: str, start: int, stop: re.Match[str]) -> int:
    """The number right before `stop` that opens a sentence or follows a colon; 0 when there is none."""
    at = stop.start()
    if not text[at - 1 : at].isdecimal():
        return 0
    number = _COUNTS.search(text[max(start, at - 4) : at])
    return int(number[1]) if number else 0


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether the sentence that begins at `start` ends at `stop`."""
    if not stop[0][-1].isspace():
        return _runs_on(text, start, stop)
    at, then = stop.start() + 1, text[stop.end()]
    if then.islower() and _goes_on(text[stop.end() : stop.end() + 2]):
        return _LETTERED_ITEM.match(text, stop.end()) is not None
    last = text[max(start, at - _LONGEST_SHORT_FORM) : at].split()[-1].lstrip(_OPENING)
    last = _JOINTS.split(last)[-1]
    if at - start <= _LONGEST_STEP and _STEP.fullmatch(text, start, at - 1):
        return False
    kind = _kind(last, text, start, at)
    if not kind and stop[1] == "." and then.isupper():
        return True  # as nearly all sentences do
    if kind and (then in _GOING_ON or _is_aside(text, stop.end())):
        return False  # "2 p.m. – 4 p.m.", "Tues. & Thurs."
    if last[0].isdecimal() and len(last) < 4 and is_in_date(text, at):
        return False
    if not kind and _LETTERED_ITEM.match(text, stop.end()):
        return True
    following = _NEXT.match(text, stop.end())
    assert following is not None  # all of it may be missing
    word = following[1]
    if _goes_on(word[:2]):
        return False
    if kind == "name" and _INITIAL.match(text, following.start(1)):
        return False
    if stop[1] != ".":
        pauses = stop[1].startswith(("..", ". .", "…")) and _I.fullmatch(word)
        asked = stop[2] and _SPEAKER.match(text, following.start(1))
        return not (pauses or asked)
    if kind == "part" and _LETTER.match(text, following.start(1)):
        return False
    if kind in ("clock", "day") and begins_with_day(text, following.start(1)):
        return not goes_on_with_day(text, start, at, following)
    return _ENDS[kind](word)


def _runs_on(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether only the space is missing where the sentence that begins at `start` ends: "with us.You can"."""
    at = stop.start() + 1
    last = text[max(start, text.rfind(" ", start, at) + 1) : stop.end()]
    return _RUN_ON.fullmatch(last) is not None and not _kind(last.lstrip(_OPENING), text, start, at)


def _kind(last: str, text: str, start: int, end: int) -> str:
    """The kind of short form that `last` is, which stands before `end`; empty when it is none."""
    if len(last) == 2 and last[0].isupper() and (last != "I." or _is_named_i(text, start, end)):
        if end - start == 2:
            return "never"  # "Q. Who pays? A. We do."
        return "" if _is_label(text, start, end) else "name"
    if known := _stops().get(last.lower()):
        return known
    if last[0].isdecimal() and last.lower().endswith(_CLOCK):
        return "clock"
    if _VOWELLESS.fullmatch(last):
        return "number"
    if not _is_letters(last):
        return ""
    return "clock" if len(last) > 2 and last.islower() else "name"  # p.c.m., but not U.K.


def _is_named_i(text: str, start: int, end: int) -> bool:
    """Whether the I before `end` is an initial of somebody."""
    return _NAMED_I.search(f" {text[max(start, end - _NEAR_I) : end]}") is not None


def _goes_on(word: str) -> bool:
    """Whether a word that begins so goes on with a sentence; names such as iPad may begin one."""
    return word[:1].islower() and not word[1:].isupper()


def _is_label(text: str, start: int, end: int) -> bool:
    """Whether the letter before `end` tells things apart: option B; A or B."""
    before = text[max(start, end - _LONGEST_LABEL) : end - 2].split()
    return bool(before) and (
        before[-1].lower().rstrip(".") in _lettered()
        or (before[-1] in ("and", "or") and len(before) > 1 and len(before[-2]) == 1)
    )


def _is_aside(text: str, at: int) -> bool:
    """Whether a bracket that holds no sentence opens at `at`: 10 a.m. (Room 4)."""
    inside, closing, _ = text[at : at + _LONGEST_ASIDE].partition(")")
    return bool(closing) and inside[:1] == "(" and inside.rstrip("'\"’”")[-1] not in ".!?…"


def _is_letters(last: str) -> bool:
    """Whether it is an initial, or letters with stops, such as `J.` or `U.K.`; `I.` is a word."""
    return (len(last) == 2 or last[-3:-2] == ".") and last != "I." and _DOTTED.fullmatch(last) is not None


@cache
def _stops() -> dict[str, str]:
    return read_pairs("stops")


@cache
def _lettered() -> frozenset[str]:
    return frozenset(read("lettered"))


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(read("sentence_beginnings"))


_ENDS: dict[str, Callable[[str], bool]] = {
    "": lambda word: True,
    "never": lambda word: False,
    "number": lambda word: not word[:1].isdigit(),
    "part": lambda word: not word[:1].isdigit(),
    "day": lambda word: not word[:1].isdigit(),
    "clock": lambda word: True,
    "name": lambda word: word.lower() in _beginnings(),
}
"""For each kind of short form: whether its full stop ends a sentence before a word."""
