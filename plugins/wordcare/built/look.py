"""Looks at one built page: which expressions it has, and which of them are new.

What was found in a source is not said twice. What passed there is judged again where it stands now,
because a mark, an exception or a quotation holds for one place only.
What comes of it is plain values, because the pages of a large site are shared among processes.
"""

from __future__ import annotations

import re

from wordcare.built.folder import PLAIN
from wordcare.built.glance import Glance
from wordcare.built.titles import passages, repeated, titles, whole_passage
from wordcare.checking import verdicts_and_problems
from wordcare.finding import Problem, our_fault
from wordcare.parcels import without_path
from wordcare.verdict import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    from wordcare.built.titles import Passed
    from wordcare.rulebook import Rulebook
    from wordcare.source import Source

    Use = tuple[str, str]
    """One way of using words: the id of the word page, and the words with their neighbours."""

    Untold = tuple[str, str, str, None]
    """A use that was found in a source and told to nobody: the use, and the page made from that source."""

    Judged = Use | Passed | Untold
    """What was judged in a source: a use that was found there, or what was let pass."""

    Packed = tuple[Any, ...]
    """A verdict that flags words of a page, and first the titles of which it may be a mere repetition."""

    Seen = tuple[set[Use], set[Passed], list[Packed], tuple[Any, ...]]
    """Of one page: its uses, the titles that pass in it, what is new, and the problem with it if any."""

LONGEST_TITLE = 2_000
"""Characters; so far back the tag of a title is looked for."""

# Links to the next page are called "Next: " and its title.
_LABEL = re.compile(r"=[\"'][^\"'<>:]{1,40}:\s*\Z")
_AFTER_TITLE = re.compile(r"\s+[-–—|·]\s")


class Look:
    """Looks at pages, one after the other. `judged` is what was judged in the sources."""

    def __init__(self, rulebook: Rulebook, today: str, judged: Collection[Judged]) -> None:
        self._rulebook = rulebook
        self.today = today
        self._judged = frozenset(judged)
        self.glance = Glance(rulebook, self.was_judged)

    def at(self, source: Source | Problem, page: str) -> Seen:
        """What is seen in `page`, given as its path inside the site, that was read or could not be."""
        if isinstance(source, Problem):
            return set(), set(), [], without_path(source)
        try:
            return self._seen(source, page)
        except Exception as error:  # one page that we cannot cope with must not hide the others
            return set(), set(), [], without_path(our_fault(source.path, error))

    def _seen(self, source: Source, page: str) -> Seen:
        # What looks like a tag in plain text is words, which a glance would not see.
        nothing_new = None if source.path.lower().endswith(PLAIN) else self.glance.uses(source.text)
        if nothing_new is not None:
            return nothing_new, set(), [], ()
        found, problems = verdicts_and_problems(source, self._rulebook, self.today)
        new = [_packed(each) for each in found if each.flagged and not self._is_known(source, each, page)]
        return set(map(use, found)), titles(found), new, without_path(problems[0]) if problems else ()

    def _is_known(self, source: Source, verdict: Verdict, page: str) -> bool:
        """Whether a verdict was found in a source, or its passage is let pass in the source of this page."""
        uses = _uses(verdict)
        if _ends_title(source.text, verdict.end):
            uses.add((verdict.rule, verdict.company.rpartition(" ")[0]))
        if _LABEL.search(source.text, max(verdict.start - 60, 0), verdict.start):
            uses.add((verdict.rule, verdict.company.partition(" ")[2]))
        if whole_passage(verdict, page) in self._judged:
            return True
        return not self._judged.isdisjoint({*uses, *((*each, page, None) for each in uses)})

    def was_judged(self, verdict: Verdict) -> bool:
        """Whether the words of a verdict were found in a source."""
        return not self._judged.isdisjoint(_uses(verdict))


def use(verdict: Verdict) -> Use:
    """The use that a verdict is about."""
    return verdict.rule, verdict.company


def judged_uses(found: Collection[Verdict], page: str = "", *, told: bool = True) -> set[Judged]:
    """What was judged in one file and needs no second look.

    That is what was found in it, wherever it stands, or if it is in doubt or nobody was `told`, only in
    the `page` that is made from it; titles that pass, as titles; and in that page, passages that pass.
    """
    flagged = [verdict for verdict in found if verdict.flagged]
    known: set[Judged] = {use(verdict) for verdict in flagged if told and not verdict.doubtful}
    if page:
        known.update((*use(verdict), page, None) for verdict in flagged if not told or verdict.doubtful)
    return known | titles(found) | (passages(found, page) if page else set())


def new_beside(titles: set[Passed], found: list[Packed]) -> list[Verdict]:
    """The verdicts of `found` that are more than a repetition of one of the `titles` that pass."""
    return [_unpacked(*parts) for may_repeat, *parts in found if titles.isdisjoint(may_repeat)]


def _packed(verdict: Verdict) -> Packed:
    found = verdict.rule, verdict.feature, verdict.start, verdict.end, verdict.found, verdict.company
    return (repeated(verdict), verdict.disguised, verdict.doubtful, *found)


def _unpacked(disguised: bool, doubtful: bool, *found: Any) -> Verdict:
    """A verdict as far as it matters once the page was looked at."""
    verdict = Verdict(*found)
    verdict.disguised = disguised
    verdict.doubtful = doubtful
    return verdict


def _uses(verdict: Verdict) -> set[Use]:
    """The use that a verdict is about, also without the number of a footnote: no source has that."""
    before, _, last = verdict.company.rpartition(" ")
    return {use(verdict), (verdict.rule, before)} if last.isdecimal() else {use(verdict)}


def _ends_title(text: str, end: int) -> bool:
    """Whether the words end what generators take from the page for its title, before the site's name."""
    near = max(end - LONGEST_TITLE, 0)
    in_title = text.rfind("<title", near, end) > text.rfind("</title", near, end)
    return in_title and _AFTER_TITLE.match(text, end) is not None
