"""Puts better words into a text where exactly one replacement fits, and changes nothing else.

Each replacement is proved before it counts: the new text is read again as its reader would
read it, and must say the same as before but for the new words. So markup, addresses and
settings stay whole. What cannot be proved is left, with the reason.
"""

from __future__ import annotations

from bisect import bisect_left

from wordcare.checking import level_of, verdicts
from wordcare.reading import read
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from wordcare.prose import Passage
    from wordcare.rulebook import Rulebook
    from wordcare.verdict import Verdict

MARKUP = "there is markup among the words, and only you can tell where it belongs"
UNSAFE = "the page would no longer read as it does now"
AGAIN = "the new words would be found again here"

ROUNDS = 5
"""How often to look again: new words may make others plain enough to be replaced."""

_BREAKS = ("\\", "  ", "<")
"""How a line break begins that the reader sees."""


class Replacement:
    """New words for `start:end` of a text."""

    __slots__ = ("end", "say", "start", "verdict")

    def __init__(self, verdict: Verdict) -> None:
        self.start = verdict.fix_start
        self.end = verdict.end
        self.say = verdict.fix
        self.verdict = verdict


class Left:
    """Words that were found and not replaced, and why, in plain words without a full stop."""

    __slots__ = ("level", "verdict", "why")

    def __init__(self, verdict: Verdict, level: str, why: str) -> None:
        self.verdict = verdict
        self.level = level
        self.why = why


class Fixed:
    """What came of one text: the text anew, how many replacements it took, and what was left in it."""

    __slots__ = ("_rounds", "left", "number", "source")

    def __init__(self, source: Source, rounds: list[list[Replacement]], left: list[Left]) -> None:
        self.source = source
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
                return Fixed(current, rounds, left)
            rounds.append(replacements)
            current = Source(source.path, _replaced(current.text, replacements))
        # It never comes to rest, so some pages of the rulebook send each other round.
        return Fixed(source, [], [Left(verdict, level, AGAIN) for verdict, level in self._found(source)])

    def _found(self, source: Source) -> list[tuple[Verdict, str]]:
        """What is to be changed or thought about, each with its level, in order."""
        flagged = [
            (verdict, level_of(verdict.rule, self._rulebook, self._levels, self._selected))
            for verdict in verdicts(source, self._rulebook, self._today)
            if verdict.flagged
        ]
        return [(verdict, level) for verdict, level in flagged if level != "off"]

    def _round(self, source: Source) -> tuple[list[Replacement], list[Left]]:
        """The replacements to make in `source`, in order, and what is left."""
        found = self._found(source)
        if not any(verdict.fix for verdict, _ in found):
            return [], [Left(verdict, level, verdict.unfixed) for verdict, level in found]
        page = _Page(source)
        why = {id(verdict): verdict.unfixed for verdict, _ in found}
        wanted: list[Replacement] = []
        for verdict, _ in found:
            if verdict.fix and page.is_plain(verdict.fix_start, verdict.end):
                if not wanted or wanted[-1].end <= verdict.fix_start:
                    wanted.append(Replacement(verdict))
            elif verdict.fix:
                why[id(verdict)] = MARKUP
        for keep, reason in ((page.sound, UNSAFE), (lambda some: self._lasting(source, some), AGAIN)):
            kept = keep(wanted)
            why.update((id(one.verdict), reason) for one in wanted if one not in kept)
            wanted = kept
        made = {id(one.verdict) for one in wanted}
        left = [Left(verdict, level, why[id(verdict)]) for verdict, level in found if id(verdict) not in made]
        return wanted, left

    def _lasting(self, source: Source, wanted: list[Replacement]) -> list[Replacement]:
        """Those of `wanted` whose new words are not found again."""
        while wanted:
            starts = _new_starts(wanted)
            found = self._found(Source(source.path, _replaced(source.text, wanted)))
            again = [
                one
                for one, start in zip(wanted, starts, strict=True)
                if any(verdict.start < start + len(one.say) and verdict.end > start for verdict, _ in found)
            ]
            if not again:
                break
            wanted = [one for one in wanted if one not in again]
        return wanted


def _replaced(text: str, replacements: list[Replacement]) -> str:
    parts, at = [], 0
    for one in replacements:
        parts += [text[at : one.start], one.say]
        at = one.end
    return "".join([*parts, text[at:]])


def _new_starts(replacements: list[Replacement]) -> list[int]:
    """Where each of the new words begins in the new text."""
    starts, moved = [], 0
    for one in replacements:
        starts.append(one.start + moved)
        moved += len(one.say) - (one.end - one.start)
    return starts


class _Page:
    """A text as it is read now, to compare with how it would be read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._passages = [passage for passage in read(source).passages if passage.pieces]

    def is_plain(self, start: int, end: int) -> bool:
        """Whether nothing but words, spaces and soft line ends stands in `start:end` of the file."""
        return any(
            passage.pieces[0][1] <= start
            and end <= passage.pieces[-1][2]
            and _span(passage, start, end, self._source.text)
            for passage in self._passages
        )

    def sound(self, wanted: list[Replacement]) -> list[Replacement]:
        """Those of `wanted` after which the page reads as before, but for the new words."""
        if not wanted or self._reads_well(wanted):
            return wanted
        if len(wanted) == 1:
            return []
        half = len(wanted) // 2
        kept = [*self.sound(wanted[:half]), *self.sound(wanted[half:])]
        return kept if self._reads_well(kept) else []

    def _reads_well(self, wanted: list[Replacement]) -> bool:
        after = read(Source(self._source.path, _replaced(self._source.text, wanted)))
        expected = [(passage.kind, self._expected(passage, wanted)) for passage in self._passages]
        return expected == [
            (passage.kind, _plain(passage.text)) for passage in after.passages if passage.pieces
        ]

    def _expected(self, passage: Passage, wanted: list[Replacement]) -> str:
        """How the passage should read with the new words."""
        first = bisect_left(wanted, passage.pieces[0][1], key=_start)
        parts, at = [], 0
        for one in wanted[first:]:
            if one.start >= passage.pieces[-1][2]:
                break
            span = _span(passage, one.start, one.end, self._source.text)
            if span:
                parts += [passage.text[at : span[0]], one.say]
                at = span[1]
        return _plain("".join([*parts, passage.text[at:]]))


def _span(passage: Passage, start: int, end: int, text: str) -> tuple[int, int] | None:
    """Where `start:end` of the file stands in the passage; None when there is more than plain words in it."""
    at, first, reached = 0, -1, start
    for words, begins, ends in passage.pieces:
        if begins > reached:
            return None
        if words and ends > reached:
            same = len(words) == ends - begins
            if not same and (begins < start or ends > end or _is_seen(words, text[begins:ends])):
                return None
            first = at + (start - begins if same else 0) if first < 0 else first
            if ends >= end:
                return first, at + (end - begins if same else len(words))
            reached = ends
        at += len(words)
    return None


def _is_seen(words: str, written: str) -> bool:
    """Whether a piece that is not written as it reads is a line break that the reader sees."""
    return words.isspace() and written.startswith(_BREAKS)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _start(one: Replacement) -> int:
    return one.start
