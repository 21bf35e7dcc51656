"""Compares what is found today with a baseline, and tells what is new.

Lines may be broken elsewhere, files may have other names, and a sentence may be mended a little.
But no entry makes room for more than one finding, and a new sentence does not pass for an old one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import islice

from wordcare.ease.rules import OF_THE_PAGE
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from wordcare.baseline import Entry
    from wordcare.surroundings import Words

ALIKE = 0.5
"""What part of the neighbours must be the same for a sentence that was mended to count as known."""
SAME = 0.75
"""What part of the words that were found must be the same for that."""
LONG = 6
"""As many words, such as those of a long sentence, tell by themselves which use it is."""
MANY = 20
"""At most so many entries are compared with a finding word by word, so that long pages take no hours."""
LOOKED_AT = 4_000
"""So many places of words are counted to choose them, those of rare words first: common words tell little."""
SEVERAL = 2
"""So many neighbours, all still beside it in any order, tell that a sentence was only added to or turned."""


class Comparison:
    """Today's findings against a baseline: which are new, and which entries nothing needs any more."""

    def __init__(
        self,
        today: list[Entry],
        known: Counter[Entry],
        gone: Container[str],
        beside: Sequence[Counter[str]] = (),
        looked_at: Container[str] = (),
    ) -> None:
        """`today` has an entry for each finding, and `beside` all words near it in its sentence.

        `gone` knows the paths of files that are no longer there, `looked_at` those of which all
        findings are among today's.
        """
        self._today = today
        self._beside = beside
        self._open = set(range(len(today)))
        self.idle = Counter(known)
        """Entries that were not needed, and how often."""
        self._take_the_same()
        self._take_the_moved(gone)
        self._take_the_swapped(looked_at)
        self._take_the_alike()

    def is_new(self, number: int) -> bool:
        """Whether finding `number` of today was not there before."""
        return number in self._open

    def _take(self, number: int, entry: Entry) -> None:
        self._open.discard(number)
        self.idle[entry] -= 1
        if not self.idle[entry]:
            del self.idle[entry]

    def _take_the_same(self) -> None:
        for number, one in enumerate(self._today):
            if one in self.idle:
                self._take(number, one)

    def _take_the_moved(self, gone: Container[str]) -> None:
        """A file with a new name still has its findings, with the same words around them."""
        moved = self._idle_in(gone)
        for number in sorted(self._open):
            if others := moved[self._today[number][1:]]:
                self._take(number, others.pop())

    def _take_the_swapped(self, looked_at: Container[str]) -> None:
        """A file whose old name another has now: its sentences are no longer where they were.

        Words with nothing to tell them by, such as a heading, follow a sentence that went the same way.
        """
        moved = self._idle_in(looked_at)
        ways: set[tuple[str, str]] = set()
        for number in sorted(self._open):
            path, *words = self._today[number]
            if _tells(words[1]) and (others := moved[words[0], words[1]]):
                other = others.pop()
                ways.add((other[0], path))
                self._take(number, other)
        for number in sorted(self._open):
            path, *words = self._today[number]
            others = moved[words[0], words[1]] if ways else []
            for other in [one for one in others if (one[0], path) in ways][:1]:
                others.remove(other)
                self._take(number, other)

    def _idle_in(self, paths: Container[str]) -> dict[tuple[str, str], list[Entry]]:
        """The entries that nothing needs yet and that name one of `paths`, by rule and words."""
        found: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
        for one, times in self.idle.items():
            if one[0] in paths:
                found[one[1:]] += [one] * times
        return found

    def _take_the_alike(self) -> None:
        """A sentence that was mended elsewhere still has most of the words around the finding."""
        near = _Near(self.idle)
        for number in sorted(self._open):
            one = self._today[number]
            beside = self._beside[number] if self._beside else ()
            left = near.likely(one, beside)
            alike = [_likeness(one, other) for other in left]
            most = max(alike, default=0.0)
            best = left[alike.index(most)] if most >= ALIKE else None
            if left and not best:
                best = next((other for other in left if self._is_mended(number, other)), None)
            if best:
                self._take(number, best)

    def _is_mended(self, number: int, other: Entry) -> bool:
        """Whether all that stood beside the words still does: "are so very cold" after "are cold"."""
        if not self._beside:
            return False
        before, found, after = _parts(other[2])
        kept = _same_words(_parts(self._today[number][2])[1], found) >= SAME
        return kept and len(before + after) >= SEVERAL and Counter(before + after) <= self._beside[number]


class _Near:
    """The entries that nothing needs yet, `idle`, and in which of them a word stands."""

    def __init__(self, idle: Counter[Entry]) -> None:
        self._idle = idle
        self._every: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
        self._places: defaultdict[tuple[str, str, str], list[int]] = defaultdict(list)
        for path, rule, words in idle:
            every = self._every[path, rule]
            for word in {word for part in _parts(words) for word in part}:
                self._places[path, rule, word].append(len(every))
            every.append((path, rule, words))

    def likely(self, one: Entry, beside: Iterable[str]) -> list[Entry]:
        """Those of the same file and rule that may be alike: of many, the ones that share the most words."""
        path, rule, words = one
        every = self._every[path, rule]
        if len(every) <= MANY:
            return [other for other in every if other in self._idle]
        # In order, as those that are as rare as each other would else be chosen anew by chance on each run.
        asked = sorted({*beside, *(word for part in _parts(words) for word in part)})
        shared = Counter(self._looked_at([self._places.get((path, rule, word), []) for word in asked]))
        left = (at for at, _ in shared.most_common() if every[at] in self._idle)
        return [every[at] for at in sorted(islice(left, MANY))]

    def _looked_at(self, places: list[list[int]]) -> Iterator[int]:
        """The places of each word; of many, those of the rarest words, each with all its places or none."""
        left = LOOKED_AT
        for some in sorted(places, key=len):
            if len(some) > left:
                yield from some[:left] if left == LOOKED_AT else ()
                return
            yield from some
            left -= len(some)


def _likeness(one: Entry, other: Entry) -> float:
    """What part of the words is the same in both, from 0 to 1, for entries of one rule in one file.

    Where few words were found, it is the words beside them that tell one use from another.
    """
    if one[1] in OF_THE_PAGE:
        return 1.0
    these, those = _parts(one[2]), _parts(other[2])
    found = _same_words(these[1], those[1])
    if found < SAME:
        return 0.0
    return found if len(these[1]) >= LONG else _likeness_beside(these, those)


def _same_words(one: list[str], other: list[str]) -> float:
    """What part of the words that were found is the same in both."""
    return _shared(one, other).total() / max(len(one), len(other), 1)


def _likeness_beside(these: Words, those: Words) -> float:
    """What part of the neighbours is the same.

    A line may have been cut there, so a side counts as far as both have words. Small words alone are
    too little for that: "the" stands before most words.
    """
    sides = [(these[side], those[side]) for side in (0, 2)]
    shared = _shared(*sides[0]) + _shared(*sides[1])
    tells = not shared.keys() <= lists("grammar")["never a noun"]
    compared = sum((min if tells else max)(len(one), len(other)) for one, other in sides)
    return shared.total() / compared if compared else 0.0


def _tells(words: str) -> bool:
    """Whether the neighbours tell which use it is: several, and not small words alone."""
    before, _, after = _parts(words)
    beside = [*before, *after]
    return len(beside) >= SEVERAL and not lists("grammar")["never a noun"].issuperset(beside)


def _shared(one: list[str], other: list[str]) -> Counter[str]:
    return Counter(one) & Counter(other)


def _parts(words: str) -> Words:
    """The words before a finding, those that were found, and those after."""
    before, _, rest = words.partition("[")
    found, _, after = rest.partition("]")
    return before.split(), found.split(), after.split()
