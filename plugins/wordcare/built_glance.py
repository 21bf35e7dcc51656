"""A quick look at HTML, to leave unread what holds nothing new.

Pages of a site share most of their HTML, and what is left mostly repeats sources that were
checked already. So a page is cut into parts, and each distinct part is looked at once: its
tags are taken out crudely, which can only show more than a reader gets. If every expression
in that was judged before, the page need not be read; any doubt, and it is read as a whole.
"""

from __future__ import annotations

import re
from html import unescape

from wordcare.judging import judge
from wordcare.matching.candidates import candidates, may_match
from wordcare.prose import Passage, Prose
from wordcare.reading.html_elements import BLOCKS, CODE, OBJECTS, SPOKEN, UNREAD
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wordcare.judging import Verdict
    from wordcare.rulebook import Rulebook

    Use = tuple[str, str]

BREAK = "\x01"
"""Stands where no expression is found across: where blocks, code and objects begin and end."""

LONG = 4_000
"""Parts with more characters are not remembered: they are pages' own, and would fill the memory."""

_STANDS_FOR = {**dict.fromkeys(BLOCKS | CODE | UNREAD | OBJECTS, BREAK), "br": " "}
"""What a tag leaves behind; other tags leave nothing, because words may run through them."""

_BEGINS_BLOCK = re.compile(rf"\s*</?(?:{'|'.join(sorted(BLOCKS, key=len, reverse=True))})(?=[\s/>])", re.I)
_TAG = re.compile(r"</?([a-zA-Z][^\s/<>]*)[^<>]*>")
_COMMENT = re.compile("<!--.*?-->", re.S)
_VALUE = re.compile(r"=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))")
_SPOKEN = re.compile(rf"[\s\"'/](?:{'|'.join(SPOKEN)}|content|value)\s*{_VALUE.pattern}", re.I)


def bare(html: str, rulebook: Rulebook) -> str:
    """The words of some HTML and of its spoken attributes, blocks set apart, all else taken out."""
    whole = _TAG.sub(_what_stands, html)
    if may_match(unescape(_values(_VALUE, html)), rulebook.index):
        whole += BREAK + _values(_SPOKEN, html)
    if "<!--" in html:
        whole += BREAK + bare(_COMMENT.sub("", html).replace("<!--", ""), rulebook)
    return unescape(whole) if "&" in whole else whole


def _what_stands(tag: re.Match[str]) -> str:
    return _STANDS_FOR.get(tag[1].lower(), "")


def _values(attributes: re.Pattern[str], html: str) -> str:
    return BREAK.join({"".join(values) for values in attributes.findall(html)})


def bare_verdicts(words: str, rulebook: Rulebook) -> Iterator[tuple[int, Verdict]]:
    """(offset of its passage, verdict) for every expression in what `bare` gives."""
    done = -1
    for start, end in candidates(words, rulebook.index):
        start = max(words.rfind(BREAK, 0, start) + 1, done + 1)
        while start < end:
            done = words.find(BREAK, start)
            done = len(words) if done < 0 else done
            passage = words[start:done]
            if may_match(passage, rulebook.index):
                for verdict in judge(Source("", passage), _prose(passage), rulebook, []):
                    yield start, verdict
            start = done + 1


def _prose(passage: str) -> Prose:
    return Prose([Passage("paragraph", [(passage, 0, len(passage))])], [])


class Glance:
    """The parts of all pages so far. `known` says whether a flagged expression was judged before."""

    def __init__(self, rulebook: Rulebook, known: Callable[[Verdict], bool]) -> None:
        self._rulebook = rulebook
        self._known = known
        self._begins_block: dict[str, bool] = {}
        self._seen: dict[str, frozenset[Use] | None] = {}

    def uses(self, html: str) -> set[Use] | None:
        """All uses in a page of which none is new; None when the page must be read."""
        found: set[Use] = set()
        seen = self._seen
        for part in self._parts(html):
            if part in seen:
                uses = seen[part]
            else:
                uses = self._look_at(part)
                if len(part) < LONG:
                    seen[part] = uses
            if uses is None:
                return None
            if uses:
                found |= uses
        return found

    def _parts(self, html: str) -> list[str]:
        """Cuts at empty lines before blocks, of which templates are full."""
        parts: list[str] = []
        known = self._begins_block
        for piece in html.split("\n\n"):
            begins = known.get(piece)
            if begins is None:
                begins = _BEGINS_BLOCK.match(piece) is not None
                if len(piece) < LONG:
                    known[piece] = begins
            if begins or not parts:
                parts.append(piece)
            else:
                parts[-1] += f"\n\n{piece}"
        return parts

    def _look_at(self, part: str) -> frozenset[Use] | None:
        """The uses in a part; None when one of them was not judged before."""
        found = [verdict for _, verdict in bare_verdicts(bare(part, self._rulebook), self._rulebook)]
        if any(verdict.flagged and not self._known(verdict) for verdict in found):
            return None
        return frozenset((verdict.rule, verdict.company) for verdict in found)
