"""A quick look at HTML, to leave unread what holds nothing new.

Pages of a site share most of their HTML, and what is left mostly repeats sources that were
checked already. So a page is cut into parts, and each distinct part is looked at once: its
tags are taken out crudely, which can only show more than a reader gets. If every expression
in that was judged before, the page need not be read; any doubt, and it is read as a whole.
"""

from __future__ import annotations

import re

from wordcare.built.bare import bare, left_open, passages
from wordcare.built.others import APART
from wordcare.judgement.judging import judge
from wordcare.matching.candidates import candidates
from wordcare.matching.index import matches, may_match
from wordcare.prose import Passage, Prose
from wordcare.reading.html_elements import BLOCKS, HOLLOW, PARTED, PASSED_OVER
from wordcare.source import Source
from wordcare.verdict import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from wordcare.matching.index import Match
    from wordcare.matching.words import Tokens
    from wordcare.rulebook import Rulebook

    Use = tuple[str, str]

    Learnt = tuple[dict[str, frozenset[Use]], list[int]]
    """Passages that were met: those with uses, and the hashes of all others."""

MOST_PASSAGES = 100_000
"""How many passages without expressions are remembered. The frame of a site is among the first; what
comes later is mostly on one page only."""

NONE: frozenset[Use] = frozenset()

NOTHING_LEARNT: Learnt = ({}, [])

LONG = 4_000
"""Parts with more characters are not remembered: they are pages' own, and would fill the memory."""

_SURELY_APART = BLOCKS - PASSED_OVER - PARTED - HOLLOW.keys() - {"label"}
_BEGINS_BLOCK = re.compile(
    rf"\s*<(?:{'|'.join(sorted(_SURELY_APART))})(?=[\s/>])(?![^<>]*(?:hidden|display))", re.I
)
"""No words before it go on in or behind it."""


def worth_judging(some: list[str], index: dict[str, Any]) -> Iterator[int]:
    """The numbers of the passages in which some expression may stand."""
    number, end, last = -1, 0, -1
    for start, _ in candidates(APART.join(some), index):
        while end <= start:
            number += 1
            end += len(some[number]) + len(APART)
        if number != last and may_match(some[number], index):
            yield number
        last = number


def judged_alone(passage: str, rulebook: Rulebook) -> list[Verdict]:
    """A verdict for every expression in a passage that stands by itself."""
    prose = Prose([Passage("paragraph", [(passage, 0, len(passage))])], [])
    return judge(Source("", passage), prose, rulebook, [])


def unjudged(passage: str, index: dict[str, Any]) -> list[Verdict]:
    """Every expression in a passage, whether or not it counts there: a verdict before it is judged."""
    tokens, met = matches(index, passage)
    return [Verdict(match.id, match.feature, 0, 0, "", _company(tokens, match)) for match in met]


def _company(tokens: Tokens, match: Match) -> str:
    return " ".join(tokens.texts[max(match.first - 1, 0) : match.last + 1])


class Glance:
    """The parts of all pages so far. `known` says whether an expression was judged before."""

    def __init__(self, rulebook: Rulebook, known: Callable[[Verdict], bool]) -> None:
        self._rulebook = rulebook
        self._known = known
        self._begins_block: dict[str, bool] = {}
        self._parts_met: dict[str, frozenset[Use] | None] = {}
        self._used: dict[str, frozenset[Use]] = {}
        """The passages met in which expressions are used."""
        self._clean: set[int] = set()
        """Other passages met, each by its hash."""

    def uses(self, html: str) -> set[Use] | None:
        """All uses in a page of which none is new; None when the page must be read."""
        found: set[Use] = set()
        met = self._parts_met
        for part in self._parts(html):
            if part in met:
                uses = met[part]
            else:
                uses = self._look_at(part)
                if len(part) < LONG:
                    met[part] = uses
            if uses is None:
                return None
            if uses:
                found |= uses
        return found

    def new(self, some: Iterable[str]) -> list[str]:
        """Those passages that were not met yet, or hold something new."""
        used, clean = self._used, self._clean
        return [each for each in dict.fromkeys(some) if hash(each) not in clean and each not in used]

    def learnt(self) -> Learnt:
        """All passages met, for another process that was copied from the same one."""
        return self._used, list(self._clean)

    def learn(self, learnt: Learnt) -> None:
        """Know passages that another process has met."""
        used, clean = learnt
        self._used.update(used)
        self._clean.update(clean)

    def _parts(self, html: str) -> list[str]:
        """Cuts at empty lines before blocks, of which templates are full; but not in what is hidden."""
        parts: list[list[str]] = []
        opened: list[str] = []
        known = self._begins_block
        for piece in html.split("\n\n"):
            begins = known.get(piece)
            if begins is None:
                begins = _BEGINS_BLOCK.match(piece) is not None
                if len(piece) < LONG:
                    known[piece] = begins
            whole = not opened
            left_open(piece, opened)
            if (begins and whole) or not parts:
                parts.append([piece])
            else:
                parts[-1].append(piece)
        return ["\n\n".join(part) for part in parts]

    def _look_at(self, part: str) -> frozenset[Use] | None:
        """The uses in a part; None when one of them was not judged before."""
        words = bare(part)
        read = None if words is None else passages(words)
        if read is None:
            return None
        every, joined = read
        new = self.new(every)
        some = [new[at] for at in worth_judging(new, self._rulebook.index)]
        found = {passage: self._uses_in(passage, joined.get(passage, [])) for passage in some}
        if len(self._clean) < MOST_PASSAGES:
            self._clean.update(hash(passage) for passage in new if found.get(passage, NONE) == NONE)
        self._used.update((passage, uses) for passage, uses in found.items() if uses)
        if None in found.values():
            return None
        return NONE.union(*(self._used[passage] for passage in every if passage in self._used))

    def _uses_in(self, passage: str, parts: list[str]) -> frozenset[Use] | None:
        """The uses in a passage; None when one of them is flagged and was not judged before.

        Neither is it known what is meant when only the `parts` that may be one passage make up a use.
        Mostly all were judged before, so that is asked first: judging them again takes longer.
        """
        found = unjudged(passage, self._rulebook.index)
        if parts and len(found) > sum(len(unjudged(part, self._rulebook.index)) for part in parts):
            return None
        if not all(map(self._known, found)):
            found = judged_alone(passage, self._rulebook)
            if not all(self._known(verdict) for verdict in found if verdict.flagged):
                return None
        return frozenset((verdict.rule, verdict.company) for verdict in found)
