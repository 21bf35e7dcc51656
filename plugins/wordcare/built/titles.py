"""What built pages repeat of each other: headings and titles, in menus, links and titles.

A heading that is let pass by its mark or its exception is repeated without it: in the menu, the
table of contents, the links to the next page. There it passes too, if it stands there as a whole
and nothing else does. What passes in any other way is judged anew wherever it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from operator import itemgetter

from wordcare.matching.mentions import LINKED, MARKED, OWN_PAGE
from wordcare.matching.words import Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wordcare.built.look import Judged
    from wordcare.prose import Passage
    from wordcare.verdict import Verdict

    Passed = tuple[str, str, str]
    """What was let pass: the id of the word page, all words of the passage, and where it may stand."""

LONGEST = 1_000
"""Characters of a title."""

MOST_MARKS = 1_000
"""A passage with more links and the like repeats no title."""

ANYWHERE = ""
"""The page of a title: others may repeat it."""

_TITLES = frozenset(("heading", "title", "description", "setting"))
"""Kinds of passages, in a source or in a built page, that other pages repeat."""

_REPEATING = frozenset(("title", "label"))
"""Kinds of passages that repeat them, besides links and menus."""

_ONLY_THERE = frozenset((OWN_PAGE, LINKED))
"""Why words pass without excusing the same words elsewhere: there they have no link, and another page."""

_BESIDE_TITLE = re.compile(r"\s+[-–—|·•:]\s+|:\s+")
"""Stands between a title and what is put beside it: the name of the site, or the word "Next"."""


def passed(judged: Iterable[Judged]) -> set[Passed]:
    """What was let pass, of all that was judged: that has three parts, and a use that was found has two."""
    return {each for each in judged if len(each) == 3}


def titles(found: Iterable[Verdict]) -> set[Passed]:
    """The headings and titles that pass, for other pages to repeat."""
    return {
        (verdict.rule, _words(passage.text), ANYWHERE)
        for verdict in found
        if (passage := verdict.passage) and passage.kind in _TITLES
        if not verdict.flagged and verdict.reason not in _ONLY_THERE
    }


def passages(found: Iterable[Verdict], page: str) -> set[Passed]:
    """The passages of a source that pass in the page made from it, even without their comments.

    A mark stays in the page, so what is without it there was not marked.
    """
    return {
        (verdict.rule, _words(verdict.passage.text), page)
        for verdict in found
        if verdict.passage and not verdict.flagged and verdict.reason not in (*_ONLY_THERE, MARKED)
    }


def whole_passage(verdict: Verdict, page: str) -> Passed:
    """What must have passed in the source of `page` for a verdict on it to say nothing new."""
    return verdict.rule, _words(verdict.passage.text) if verdict.passage else "", page


def repeated(verdict: Verdict) -> set[Passed]:
    """The titles of which one must have passed for a verdict to be about a mere repetition of it."""
    passage = verdict.passage
    if passage is None:
        return set()
    shown = [passage.text] if passage.kind in _REPEATING else list(_linked(passage, verdict))
    titles = [text for text in shown if len(text) <= LONGEST]
    return {(verdict.rule, _words(part), ANYWHERE) for text in titles for part in _parts(text)}


def _linked(passage: Passage, verdict: Verdict) -> Iterator[str]:
    """The text of the link, and what stands in the menu, of which the words of a verdict are part."""
    pieces = passage.pieces
    for start, end, kind, _ in passage.marks if len(passage.marks) <= MOST_MARKS else ():
        if kind in ("link", "menu") and start <= verdict.start and verdict.end <= end:
            first = bisect_left(pieces, start, key=itemgetter(1))
            some = pieces[first : first + LONGEST + 1]
            yield "".join(text for text, _, last in some if last <= end)


def _parts(text: str) -> Iterator[str]:
    yield text
    for match in _BESIDE_TITLE.finditer(text):
        yield text[: match.start()]
        yield text[match.end() :]


@lru_cache(64)
def _words(text: str) -> str:
    return " ".join(Tokens(text).texts)
