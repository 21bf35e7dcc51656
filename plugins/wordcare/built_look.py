"""Looks at one built page: which expressions it has, and which of them are new.

What comes of it is plain values, because the pages of a large site are shared among processes.
"""

from __future__ import annotations

import re

from wordcare.built_glance import Glance
from wordcare.checking import verdicts
from wordcare.finding import Problem, our_fault
from wordcare.judging import Verdict
from wordcare.matching.mentions import LINKED, OWN_PAGE
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Set
    from typing import Any

    from wordcare.rulebook import Rulebook

    Use = tuple[str, str]
    """One way of using words: the id of the word page, and the words with their neighbours."""

    Seen = tuple[set[Use], list[tuple[Any, ...]], tuple[Any, ...]]
    """Of one page: its uses, what is new in it, and the problem with it if any."""

# Links to the next page are called "Next: " and its title.
_LABEL = re.compile(r"=[\"'][^\"'<>:]{1,40}:\s*\Z")
_AFTER_TITLE = re.compile(r"\s+[-–—|·]\s")


class Look:
    """Looks at pages, one after the other. `judged` are the uses that were judged in the sources."""

    def __init__(self, rulebook: Rulebook, today: str, judged: Collection[Use]) -> None:
        self._rulebook = rulebook
        self._today = today
        self._judged = frozenset(judged)
        self.glance = Glance(rulebook, self._was_judged)

    def at(self, source: Source | Problem) -> Seen:
        """What is seen in a page that was read, or that could not be."""
        if isinstance(source, Problem):
            return set(), [], packed_problem(source)
        try:
            uses, new = self._seen(source)
        except Exception as error:  # one page that we cannot cope with must not hide the others
            return set(), [], packed_problem(our_fault(source.path, error))
        return uses, [_packed(verdict) for verdict in new], ()

    def _seen(self, source: Source) -> tuple[set[Use], list[Verdict]]:
        """What passes in a page passes again in its own table of contents and title."""
        # What looks like a tag in plain text is words, which a glance would not see.
        nothing_new = None if source.path.lower().endswith(".txt") else self.glance.uses(source.text)
        if nothing_new is not None:
            return nothing_new, []
        found = verdicts(source, self._rulebook, self._today)
        known = self._judged | judged_uses(verdict for verdict in found if not verdict.flagged)
        return set(map(use, found)), [verdict for verdict in found if not _is_known(source, verdict, known)]

    def _was_judged(self, verdict: Verdict) -> bool:
        return not self._judged.isdisjoint(_uses(verdict))


def use(verdict: Verdict) -> Use:
    """The use that a verdict is about."""
    return verdict.rule, verdict.company


def judged_uses(found: Iterable[Verdict]) -> set[Use]:
    """The uses in one file whose copies elsewhere (a menu, a title, a search index) need no second look.

    A link to a word's page, and a word on its own page, stand for themselves only: the same
    words elsewhere, without the link, are no mention.
    """
    return {use(verdict) for verdict in found if verdict.reason not in (OWN_PAGE, LINKED)}


def _packed(verdict: Verdict) -> tuple[Any, ...]:
    found = verdict.rule, verdict.feature, verdict.start, verdict.end, verdict.found, verdict.company
    return (*found, verdict.flagged, verdict.disguised)


def unpacked(parts: tuple[Any, ...]) -> Verdict:
    """A verdict on a page, as far as it matters once the page was looked at."""
    verdict = Verdict(*parts[:6])
    verdict.flagged, verdict.disguised = parts[6:]
    return verdict


def packed_problem(problem: Problem) -> tuple[Any, ...]:
    """A problem without the path of its file."""
    return problem.message, problem.next_step, problem.line, problem.column


def _uses(verdict: Verdict) -> set[Use]:
    """The use that a verdict is about, also without the number of a footnote: no source has that."""
    before, _, last = verdict.company.rpartition(" ")
    return {use(verdict), (verdict.rule, before)} if last.isdecimal() else {use(verdict)}


def _is_known(source: Source, verdict: Verdict, known: Set[Use]) -> bool:
    uses = _uses(verdict)
    if _ends_title(source.text, verdict.end):
        uses.add((verdict.rule, verdict.company.rpartition(" ")[0]))
    if _LABEL.search(source.text, max(verdict.start - 60, 0), verdict.start):
        uses.add((verdict.rule, verdict.company.partition(" ")[2]))
    return not known.isdisjoint(uses)


def _ends_title(text: str, end: int) -> bool:
    """Whether the words end what generators take from the page for its title, before the site's name."""
    in_title = text.rfind("<title", 0, end) > text.rfind("</title", 0, end)
    return in_title and _AFTER_TITLE.match(text, end) is not None
