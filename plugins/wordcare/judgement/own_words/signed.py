"""Tells whose words a block quotation has: by its signature, or by who is named before or after it.

A signature is "— Maria, 34", or a short last line such as "Maria, peer worker".
"""

from __future__ import annotations

import re

from wordcare.judgement.own_words.speech import FIRST_PERSON, SAID_BY, first_person, tells
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.prose import Passage

_DASHED = re.compile(r"\s*(?:[—–―~]|--?\s)\s*\w")
_DASH_AT_END = re.compile(r"[.!?…\"”’]\s*(?:[—–―]|--?\s)\s*[A-Z][^.!?]{0,60}$")
_CITED_AT_END = re.compile(r"\([A-Z][^()]{1,80}\b(?:1[789]|20)\d\d[a-z]?(?:[:,][^()]{1,20})?\)\W{0,3}$")
"""A source with its year: "(Smith, 2020, p. 4)"."""
_INNER_STOP = re.compile(r"[a-z]{3}[.!?][\"”’']?\s")
_SPEAKER = re.compile(r"([^\W\d_][^.!?:]{0,60}):\s")
_STOPS = (".", "!", "?", ":", ";", "…")
LEAD = 150
"""How many letters before a block quotation may hold a verb of speech."""
SHORT = 8
"""How many words a signature may have."""
OPENING = 4
"""How many words after a block quotation may say who spoke: "said Maria"."""


def own_block(
    quoted: Passage, words: Iterable[str], last_line: str, before: list[Passage], after: list[Passage]
) -> str:
    """Why a block quotation is somebody's own words; empty when nothing shows it.

    `last_line` is its last line in the file; `before` and `after` are the passages beside it.
    """
    if first_person(words):
        return FIRST_PERSON
    text = quoted.text
    signed = _DASH_AT_END.search(text) or (len(last_line) < len(text) and is_signature(last_line))
    marked = not quoted.quoted and tells(list(words))  # "<q>They see an addict</q>, said Maria"
    further = after[:2] if after and after[0].quoted else after[:1]
    beside = any(map(_leads_up, before)) or any(map(_follows, further))
    cited = _CITED_AT_END.search(text) is not None
    return SAID_BY if signed or marked or beside or cited or _names_speaker(text) else ""


def is_signature(line: str) -> bool:
    """Whether a line is no sentence, and names somebody: "*Maria, 34*", "A mother from Leeds"."""
    plain = line.strip().strip("*_>\"”’'—–―-~ ")
    words = plain.split()
    if not words or len(words) > SHORT or not plain[0].isupper() or plain.endswith(_STOPS):
        return False
    if _INNER_STOP.search(plain):
        return False  # "Drug users came. (Jo, 2020)"
    lower = [word.strip(",.()").lower() for word in words]
    if not lists("grammar")["ends a subject"].isdisjoint(lower):
        return False
    capitals = all(word[0].isupper() or word[0].isdigit() for word in words)
    return capitals or "," in plain or any(kind_of(word) == PEOPLE for word in lower)


def _names_speaker(text: str) -> bool:
    """Whether who speaks stands before a colon at the start: "Maria: They see an addict."."""
    found = _SPEAKER.match(text)
    label = found is not None and found[1].strip("*_ ").lower() in lists("speaking")["labels before a colon"]
    return found is not None and not label and is_signature(found[1])


def _leads_up(passage: Passage) -> bool:
    """Whether a passage before says who speaks: "Maria told us:", or a title "Maria" on a box."""
    if passage.kind == "title":
        return is_signature(passage.text) or tells(_words(passage.text))
    if passage.quoted:
        return _DASHED.match(passage.text) is not None
    text = passage.text.rstrip()
    if text.endswith(":") and _names_somebody(text.removesuffix(":")):
        return True
    return text.endswith((":", ",")) and tells(_words(text[-LEAD:])[-12:])


def _names_somebody(line: str) -> bool:
    """Whether a line is a name with more about who it is: "P22 (man, 60)", "Amina, 34"."""
    name = re.split(r"[,(]", line)[0].split()
    days = lists("names")["days and months"]
    named = 0 < len(name) <= OPENING and all(word[:1].isupper() or word.isdigit() for word in name)
    told = len(line.split()) > len(name) and days.isdisjoint(word.lower() for word in name)
    return named and told and is_signature(line)


def _follows(passage: Passage) -> bool:
    """Whether a passage after says who spoke: "— Maria", "Maria, peer worker", "said Maria."."""
    text = passage.text
    if _DASHED.match(text):
        return True
    if passage.kind not in ("paragraph", "item"):
        return False
    if passage.quoted:
        return is_signature(text)
    return _opens_with_name(text) or tells(_words(text)[:OPENING])


def _opens_with_name(line: str) -> bool:
    """Whether a line that may be a signature has a name before its comma: "Maria, peer worker"."""
    name, comma, _ = line.partition(",")
    days = lists("names")["days and months"]
    named = all(word[:1].isupper() and word.lower() not in days for word in name.split())
    return bool(comma) and named and is_signature(line)


def _words(text: str) -> list[str]:
    return [word.strip(".,:;()\"'“”‘’") for word in text.lower().replace("’", "'").split()]
