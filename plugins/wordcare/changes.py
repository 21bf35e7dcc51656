"""Which lines changed since a git revision, in the files as they stand on disk.

Git only says what it has stored (`repository`); files on disk are compared here. So nothing that a
repository may bring along is ever run: no filter, no hook, no program for differences.
"""

from __future__ import annotations

import os
from collections import defaultdict

from wordcare.prose import has_orders
from wordcare.repository import Repository
from wordcare.same_lines import same_lines


class Lines:
    """The lines of one file that changed, and the places between lines where some were taken out."""

    def __init__(
        self,
        numbers: set[int],
        seams: set[int],
        same: dict[int, int] | None = None,
        *,
        all_of_them: bool = False,
    ) -> None:
        self._numbers = numbers
        self._seams = seams
        """Each is the number of the line before the place."""
        self._same = same or {}
        """From the number of each line that stayed as it was to the number that it had."""
        self._all = all_of_them

    @property
    def any(self) -> bool:
        """Whether anything changed."""
        return self._all or bool(self._numbers or self._seams)

    def before(self, number: int) -> int:
        """The number that a line had; 0 if it was not there."""
        return self._same.get(number, 0)

    def touch(self, first: int, last: int) -> bool:
        """Whether something changed in lines `first` to `last`, which count from 1."""
        if self._all:
            return True
        inside = range(first, last + 1)
        return any(number in self._numbers for number in inside) or any(
            number in self._seams for number in inside[:-1]
        )


class Changes:
    """What changed since `revision`, or rather since the line of work here left its line of work."""

    def __init__(self, revision: str) -> None:
        """Raises `CannotRun` when git cannot say."""
        self._repository = Repository.here(revision)
        self._contents: dict[str, bytes | None] = {}

    def touched(self, paths: list[str]) -> list[str]:
        """Those of `paths` in which something changed."""
        self._learn(paths)
        return [path for path in paths if self._differs(path)]

    def lines(self, path: str, text: str) -> Lines:
        """What changed in the file, which holds `text` now."""
        old = self.before(path)
        if old is None:
            return Lines(set(), set(), all_of_them=True)
        return changed_lines(str(old.removeprefix(b"\xef\xbb\xbf"), "utf-8", "replace"), text)

    def is_kept(self, path: str) -> bool:
        """Whether the file is one that the repository keeps, or could keep."""
        return bool(self._repository.name(os.path.realpath(path)))

    def before(self, path: str) -> bytes | None:
        """What the file held then; None when it was not there."""
        self._learn([path])
        return self._contents[path]

    def _differs(self, path: str) -> bool:
        try:
            with open(path, "rb") as file:
                return file.read() != self._contents[path]
        except OSError:  # the check will say what is wrong
            return True

    def _learn(self, paths: list[str]) -> None:
        """Ask git what the files held, those that were not asked about before."""
        names: dict[Repository, dict[str, str]] = defaultdict(dict)
        for path in paths:
            if path not in self._contents:
                whole = os.path.realpath(path)
                repository = self._repository.around(os.path.dirname(whole))
                names[repository][path] = repository.name(whole)
        for repository, named in names.items():
            held = repository.contents(list(named.values()))
            self._contents.update((path, held.get(name)) for path, name in named.items())


def changed_lines(before: str, after: str) -> Lines:
    """Which lines of `after` are not in `before`. Ways to end a line do not count.

    When a comment that speaks to us was changed or taken out, the block below it counts too.
    """
    old, new = _split(before), _split(after)
    numbers: set[int] = set()
    seams: set[int] = set()
    kept = same_lines(old, new)
    first = start = 0
    for last, end in [*kept, (len(old), len(new))]:
        seams.update([start] if first < last and start == end else [])
        numbers.update(range(start + 1, end + 1))
        if has_orders("\n".join(old[first:last])):
            numbers.update(range(end + 1, _block_end(new, end) + 1))
        first, start = last + 1, end + 1
    return Lines(numbers, seams, {there + 1: here + 1 for here, there in kept})


def _block_end(lines: list[str], at: int) -> int:
    """The number of the last line of the block that begins at or after index `at`."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    while at < len(lines) and lines[at].strip():
        at += 1
    return at


def _split(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
