"""Whether people say what they mean by a word: "by X we mean ...", "we use X to describe ..."."""

from __future__ import annotations

import re

from wordcare.ease.telling import clause, judges, tells

_SAYING = re.compile(
    r"\b(?:by|say|says|use|uses|write|writes|(?:talk|speak|hear)s? (?:about|of)|(?:word|term|phrase))"
    r"\s(?:the (?:word|term|phrase) )?(?:an? |the )?$",
    re.IGNORECASE,
)
_MEAN = re.compile(
    r",? (?:(?:we|I|they|people) (?:(?:just|only|often|really|simply) )?"
    r"(?:mean|are (?:talking|speaking) (?:about|of))\b|is meant\b"
    r"|((?:is|are) (?:(?:also|often|sometimes) )?used "
    r"(?:to (?:mean|describe|talk about)|for when|when|where)\b|to (?:mean|describe)\b|for when\b))"
)
"""As in "by X we mean ...", "we use the word X to describe ..." and "the term X is used when ..."."""
_NAMES = re.compile(
    r"(?:called|call (?:this|it|that)|known as|short for|(?:which|what) (?:[\w’'-]+ ){1,2}call"
    r"|\bcalls? (?!for\b)[a-z]*[aeiouy][a-z]*ing\s[^.,;:!?()]{5,60})"
    r"\s(?:the |an? )?(?:[a-z’'-]+ )?$"
)
_WORD_FOR = re.compile(r"\b(?:words?|names?|term|phrase) for\s[^.;:!?]+\s(?:is|are)\s(?:the |an? )?$")
_BEFORE_NAME = ("is", "are", "a", "an", "the")
_NEAR_NAME = 90
_NEAR_SAYING = 40


def is_named(before: str, last: str) -> bool:
    """Whether the words before a word, of which `last` is the last one, say what is called so."""
    near = before[-_NEAR_NAME:]
    if ("call" in near or "known as" in near or "short for" in near) and _NAMES.search(near):
        return True
    return last in _BEFORE_NAME and _WORD_FOR.search(before) is not None


def is_meant(before: str, after: str) -> bool:
    """Whether the words around a word say what somebody means by it."""
    meant = _MEAN.match(after)
    if meant is None or _SAYING.search(before[-_NEAR_SAYING:]) is None:
        return False
    said = clause(after[meant.end() :])
    return not meant[1] or (tells(said, 1) and not judges(said))
