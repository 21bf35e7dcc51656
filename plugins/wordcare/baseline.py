"""A baseline: the findings that a project had when it took up the checker, so that only new ones count.

The file has a line for each finding, in order, with tabs between its parts:

    docs/index.md	hard-to-reach	how we engage [hard to reach] groups in our

The path is read from the folder of the file. The words are those of the finding, and on either side
up to three from the same line, in small letters. There are no line numbers, so lines may move;
and each entry stands alone, so the file merges well.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from wordcare.ease.rules import OF_THE_PAGE
from wordcare.finding import CannotRun, Problem
from wordcare.matching.lists import lists
from wordcare.matching.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from wordcare.finding import Finding
    from wordcare.source import Source

    _Parts = tuple[list[str], list[str], list[str]]

Entry = tuple[str, str, str]
"""Path, rule, and the words with their neighbours."""

HEADING = "# wordcare baseline 1"
ABOUT = (
    f"{HEADING}\n"
    "# What was found here before. Each line: the page, the rule, and the words with their neighbours.\n"
    "# Only what is not listed counts as new. When you have changed a page, its lines can go.\n"
)
BESIDE = 3
"""How many words on either side tell one use from another."""
MOST = 12
"""The most words of a finding that are kept."""
WINDOW = 120
"""How many letters on either side are looked at for them."""
ALIKE = 0.5
"""What part of the neighbours must be the same for a sentence that was mended to count as known."""
SAME = 0.75
"""What part of the words that were found must be the same for that."""
LONG = 6
"""As many words, such as those of a long sentence, tell by themselves which use it is."""
SEVERAL = 2
"""So many neighbours, all still beside it in any order, tell that a sentence was only added to or turned."""
LONGEST = 500
"""How many letters of a finding are looked at."""
_LINE_END = re.compile("[\r\n]")
_MERGING = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


def entry(source: Source, finding: Finding, path: str) -> Entry:
    """What to keep of a finding in the file that is named `path` in the baseline."""
    before, after = _beside(source, finding)
    inside = _words(source.text[finding.start : min(finding.end, finding.start + LONGEST)])
    found = f"[{' '.join(inside[:MOST])}]"
    return path, finding.rule, " ".join([*before[-BESIDE:], found, *after[:BESIDE]])


def neighbours(source: Source, finding: Finding) -> Counter[str]:
    """All words beside a finding in its line, further than an entry keeps them."""
    before, after = _beside(source, finding)
    return Counter(before + after)


def _beside(source: Source, finding: Finding) -> tuple[list[str], list[str]]:
    start, end = finding.start, finding.end
    before = _LINE_END.split(source.text[max(start - WINDOW, 0) : start])[-1]
    after = _LINE_END.split(source.text[end : end + WINDOW], maxsplit=1)[0]
    return _words(before), _words(after)


def _words(text: str) -> list[str]:
    return [word.text for word in words(text)]


def written(entries: Iterable[Entry]) -> str:
    """The content of a baseline file."""
    lines = sorted("\t".join(map(_escaped, one)) for one in entries)
    return ABOUT + "".join(f"{line}\n" for line in lines)


def entries_in(source: Source) -> Counter[Entry]:
    """What a baseline file lists, and how often. Raises `CannotRun` with all that is wrong with it."""
    lines = source.text.replace("\r\n", "\n").split("\n")
    if lines[0].strip() != HEADING:
        message = f"This is not a baseline: its first line is not `{HEADING}`."
        raise CannotRun([Problem(source.path, message, _ANEW, 1, 1)])
    found: Counter[Entry] = Counter()
    problems = []
    for number, line in enumerate(lines, 1):
        parts = line.split("\t")
        if len(parts) == 3 and parts[0] and parts[1]:
            found[_plain(parts[0]), _plain(parts[1]), _plain(parts[2])] += 1
        elif line.strip() and not line.startswith("#"):
            problems.append(_unclear(source.path, number, line))
    if problems:
        raise CannotRun(problems)
    return found


_ANEW = "Give another file. Or remove this one, and the check will make a new one."


def _unclear(path: str, number: int, line: str) -> Problem:
    if line.startswith(_MERGING):
        step = "Keep the lines of both sides, and take out this mark that git left."
        return Problem(path, "Two changes met here, and nobody has put them together yet.", step, number, 1)
    step = "Take the line out, or write the baseline again with --update-baseline."
    return Problem(path, "This line is not a page, a rule and words with tabs between them.", step, number, 1)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def _plain(text: str) -> str:
    parts = text.split("\\\\")
    return "\\".join(p.replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r") for p in parts)


class Comparison:
    """Today's findings against a baseline: which are new, and which entries nothing needs any more."""

    def __init__(
        self,
        today: list[Entry],
        known: Counter[Entry],
        gone: Container[str],
        beside: Sequence[Counter[str]] = (),
    ) -> None:
        """`today` has an entry for each finding, and `beside` its `neighbours`.

        `gone` knows the paths of files that are no longer there.
        """
        self._today = today
        self._beside = beside
        self._open = set(range(len(today)))
        self.idle = Counter(known)
        """Entries that were not needed, and how often."""
        self._take_the_same()
        self._take_the_moved(gone)
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
        moved: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
        for one, times in self.idle.items():
            if one[0] in gone:
                moved[one[1:]] += [one] * times
        for number in sorted(self._open):
            if others := moved[self._today[number][1:]]:
                self._take(number, others.pop())

    def _take_the_alike(self) -> None:
        """A sentence that was mended elsewhere still has most of the words around the finding."""
        near = defaultdict(list)
        for one in self.idle:
            near[one[:2]].append(one)
        for number in sorted(self._open):
            one = self._today[number]
            left = [other for other in near[one[:2]] if other in self.idle]
            best = max(left, key=lambda other: _likeness(one, other), default=None)
            if best and _likeness(one, best) < ALIKE:
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


def _likeness_beside(these: _Parts, those: _Parts) -> float:
    """What part of the neighbours is the same.

    A line may have been cut there, so a side counts as far as both have words. Small words alone are
    too little for that: "the" stands before most words.
    """
    sides = [(these[side], those[side]) for side in (0, 2)]
    shared = _shared(*sides[0]) + _shared(*sides[1])
    tells = not shared.keys() <= lists("grammar")["never a noun"]
    compared = sum((min if tells else max)(len(one), len(other)) for one, other in sides)
    return shared.total() / compared if compared else 0.0


def _shared(one: list[str], other: list[str]) -> Counter[str]:
    return Counter(one) & Counter(other)


def _parts(words: str) -> _Parts:
    """The words before a finding, those that were found, and those after."""
    before, _, rest = words.partition("[")
    found, _, after = rest.partition("]")
    return before.split(), found.split(), after.split()
