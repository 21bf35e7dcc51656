"""Puts better words into a text where exactly one replacement fits, and changes nothing else.

Each replacement is proved before it counts (see `proof`). What cannot be proved is left, with the
reason.
"""

from __future__ import annotations

import re
from itertools import pairwise

from wordcare.checking import level_of, verdicts
from wordcare.proof import Page, Replacement, moved_headings, replaced
from wordcare.replacing.fixes import GRAMMAR, QUOTED
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.rulebook import Rulebook
    from wordcare.verdict import Verdict

UNSAFE = "the page would no longer read as it does now"
AGAIN = "the new words would be found again here"
ALONE = "the same words are left in this sentence, and only both together can change"

_ENDS = re.compile(r"[.!?…][^\w\s]{0,8}\s++(?![a-z])|\n\s*\n")
"""What ends a sentence, or a paragraph. After "e.g. " a small letter goes on."""

_JOINTS = frozenset(["and", "or", "nor", "/", "&", "a", "an", "the"])
"""What may stand between two things that are joined."""

ROUNDS = 5
"""How often to look again: new words may make others plain enough to be replaced."""


class Left:
    """Words that were found and not replaced, and why, in plain words without a full stop."""

    __slots__ = ("level", "verdict", "why")

    def __init__(self, verdict: Verdict, level: str, why: str) -> None:
        self.verdict = verdict
        self.level = level
        self.why = why


class Fixed:
    """What came of one text: the text anew, how many replacements it took, and what was left in it."""

    __slots__ = ("_rounds", "left", "moved", "number", "source")

    def __init__(
        self, source: Source, rounds: list[list[Replacement]], left: list[Left], moved: list[int]
    ) -> None:
        self.source = source
        self.moved = moved
        """The lines of headings that read differently now, so that links to them may break."""
        self.number = sum(map(len, rounds))
        self.left = left
        self._rounds = rounds

    def origin(self, offset: int) -> int:
        """Where that which stands at `offset` of the text anew stood before."""
        for replacements in reversed(self._rounds):
            moved = 0
            for one in replacements:
                if one.start + moved >= offset:
                    break
                moved += len(one.say) - (one.end - one.start)
            offset -= moved
        return offset


class Fixer:
    """Mends texts by one rulebook; the arguments are those of `checking.check`."""

    def __init__(
        self, rulebook: Rulebook, levels: Mapping[str, str], selected: frozenset[str] | None, today: str
    ) -> None:
        self._rulebook = rulebook
        self._levels = levels
        self._selected = selected
        self._today = today

    def fixed(self, source: Source) -> Fixed:
        """`source` with all replacements made; mending what comes out changes nothing more."""
        current = source
        rounds: list[list[Replacement]] = []
        while len(rounds) < ROUNDS:
            replacements, left = self._round(current)
            if not replacements:
                return Fixed(current, rounds, left, moved_headings(source, current) if rounds else [])
            rounds.append(replacements)
            current = Source(source.path, replaced(current.text, replacements))
        # It never comes to rest, so some pages of the rulebook send each other round.
        left = [Left(verdict, level, AGAIN) for verdict, level in self._found(source)]
        return Fixed(source, [], left, [])

    def _found(self, source: Source) -> list[tuple[Verdict, str]]:
        """What is to be changed or thought about, each with its level, in order."""
        flagged = [
            (verdict, verdict.weighed(level_of(verdict.rule, self._rulebook, self._levels, self._selected)))
            for verdict in verdicts(source, self._rulebook, self._today)
            if verdict.flagged
        ]
        return [(verdict, level) for verdict, level in flagged if level != "off"]

    def _round(self, source: Source) -> tuple[list[Replacement], list[Left]]:
        """The replacements to make in `source`, in order, and what is left."""
        found = self._found(source)
        if not any(verdict.fix for verdict, _ in found):
            return [], [Left(verdict, level, verdict.unfixed) for verdict, level in found]
        page = Page(source)
        why = {id(verdict): verdict.unfixed for verdict, _ in found}
        wanted: list[Replacement] = []
        for verdict, _ in found:
            if verdict.fix and (not wanted or wanted[-1].end <= verdict.fix_start):
                wanted.append(Replacement(verdict))
        rounds = (
            (lambda some: _unlike(source, some), GRAMMAR),
            (page.sound, UNSAFE),
            (lambda some: self._lasting(source, some), AGAIN),
            (lambda some: _with_all_alike(source, some, [verdict for verdict, _ in found]), ALONE),
        )
        for keep, reason in rounds:
            kept = keep(wanted)
            why.update((id(one.verdict), reason) for one in set(wanted).difference(kept))
            wanted = kept
        made = {id(one.verdict) for one in wanted}
        left = [Left(verdict, level, why[id(verdict)]) for verdict, level in found if id(verdict) not in made]
        return wanted, left

    def _lasting(self, source: Source, wanted: list[Replacement]) -> list[Replacement]:
        """Those of `wanted` whose new words are not found again."""
        while wanted:
            starts = _new_starts(wanted)
            found = self._found(Source(source.path, replaced(source.text, wanted)))
            again = [
                one
                for one, start in zip(wanted, starts, strict=True)
                if any(verdict.start < start + len(one.say) and verdict.end > start for verdict, _ in found)
            ]
            if not again:
                break
            found_again = set(again)
            wanted = [one for one in wanted if one not in found_again]
        return wanted


def _unlike(source: Source, wanted: list[Replacement]) -> list[Replacement]:
    """Those of `wanted` that would not say the same as the one joined to them: "drug users or junkies"."""
    alike = set()
    for one, other in pairwise(wanted):
        between = source.text[one.end : other.start].lower().replace(",", " ").split()
        if one.say.lower() == other.say.lower() and _JOINTS.issuperset(between):
            alike |= {one, other}
    return [one for one in wanted if one not in alike]


def _with_all_alike(source: Source, wanted: list[Replacement], found: list[Verdict]) -> list[Replacement]:
    """Those of `wanted` whose words are not left in the same sentence: "run by addicts for addicts".

    One of two would look like other people. What somebody said stays in any case.
    """
    made = {id(one.verdict) for one in wanted}
    sentences: dict[int, int] = {}
    left = set()
    for before, one in zip([None, *found], found, strict=False):
        apart = before is None or _are_parted(source, before, one)
        sentences[id(one)] = len(sentences) if apart else sentences[id(before)]
        if id(one) not in made and one.unfixed != QUOTED:
            left.add((one.rule, sentences[id(one)]))
    return [one for one in wanted if (one.verdict.rule, sentences[id(one.verdict)]) not in left]


def _are_parted(source: Source, before: Verdict, after: Verdict) -> bool:
    """Whether a sentence ends between two expressions."""
    if before.passage is not after.passage:
        return True
    between = source.text[before.end : after.start + 1]  # and how the second of them begins
    return _ENDS.search(between) is not None


def _new_starts(replacements: list[Replacement]) -> list[int]:
    """Where each of the new words begins in the new text."""
    starts, moved = [], 0
    for one in replacements:
        starts.append(one.start + moved)
        moved += len(one.say) - (one.end - one.start)
    return starts
