"""Whether what is said of a word tells its meaning: "a stomach bug", but not "a good idea for us"."""

from __future__ import annotations

import re
from functools import cache

from wordcare.ease.data import read
from wordcare.matching.lists import lists

_END = re.compile(r"[.;:!?](?:\s|$)|[()|]|\n\s*\n")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DOING = re.compile(r"(?!(?:be|hav|noth|anyth|someth|everyth)ing\b)[a-z]*[aeiouy][a-z]*ing\b")
_REASON = re.compile(r"\breasons? (?:not to|why)\b")
_ENOUGH = 2


def tells(said: str, least: int = _ENOUGH) -> bool:
    """Whether a sentence goes on with at least so many words that tell something."""
    words = _WORD.findall(clause(said))
    little = _little()
    return len([word for word in words if word.islower() and word.removesuffix("s") not in little]) >= least


def clause(said: str) -> str:
    """What is left of a sentence, or of a part of it between brackets."""
    end = _END.search(said)
    return said[: end.start()] if end else said


def tells_what_it_means(said: str) -> bool:
    """Whether what stands after "means" is a meaning: "getting better", but not "more work for us"."""
    said = said.lstrip()
    return bool(_DOING.match(said)) or tells(said, 1) or said[:1].isupper()


def judges(said: str) -> bool:
    """Whether something is said to be a challenge or the like, which is no meaning."""
    return not lists("speaking")["judges more than it explains"].isdisjoint(_WORD.findall(said))


def is_reason(said: str) -> bool:
    """Whether it is a reason not to do something: that has a meaning, though other reasons only judge."""
    return _REASON.search(said) is not None and tells(said)


@cache
def _little() -> frozenset[str]:
    return frozenset(word.removesuffix("s") for word in read("little"))
