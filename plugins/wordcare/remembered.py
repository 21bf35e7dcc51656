"""Results of earlier runs, so that a file which has not changed need not be checked again.

A result is kept under everything that it depends on: the bytes and the path of the file,
the rulebook, the levels, the selection, what is asked about reading ease, the engine itself
and, where a file may hold exceptions with an end date, today's date. So it can be lost, but it
cannot be out of date.
"""

from __future__ import annotations

import marshal
import os
from _blake2 import blake2b

from wordcare import __version__, stored
from wordcare.finding import Finding, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    Result = tuple[list[Finding], list[Problem]]

ENGINE = ("matching", "reading", "reading/markdown", "ease", "ease/data")
KEY = 16
"""Bytes in a key."""
SHELVES = 16
"""Results are spread over this many files, so that one page needs only one of them."""
ROOM = 1_000_000
"""How many bytes to keep on a shelf: the results used last."""
LABEL = 100
"""Bytes that each result takes beside its content, at most."""
CLEAN = b""
"""Stands for the result of a file with nothing to say about it."""


class Remembered:
    """The results kept in one folder, for runs with the same rulebook and options."""

    def __init__(
        self,
        folder: str,
        rulebook_key: str,
        levels: Mapping[str, str],
        selected: frozenset[str] | None,
        today: str,
        ease_key: str = "",
    ) -> None:
        self._folder = folder
        self._shelves: dict[int, Shelf] = {}
        self._today = today.encode()
        # A selection of nothing differs from no selection.
        options = (
            __version__,
            _engine(),
            rulebook_key,
            sorted(levels.items()),
            selected and sorted(selected),
            ease_key,
        )
        self._salt = blake2b(repr(options).encode(), digest_size=KEY).digest()

    def key(self, path: str, data: bytes) -> bytes:
        """The name under which the result for these bytes at this path is kept."""
        dated = self._today if b"<!--" in data or b"wordcare" in data else b""
        name = blake2b(data, digest_size=KEY, key=self._salt)
        name.update(b"\0".join((b"", dated, path.encode("utf-8", "surrogateescape"))))
        return name.digest()

    def get(self, key: bytes, path: str) -> Result | None:
        """What was found then; None when this was never checked, or is forgotten."""
        parcel = self._shelf(key).take(key)
        return None if parcel is None else unpacked(parcel, path)

    def put(self, key: bytes, parcel: bytes) -> None:
        """Keep a packed result for the next run."""
        self._shelf(key).put(key, parcel)

    def save(self) -> None:
        """Write what is new."""
        for shelf in self._shelves.values():
            shelf.save()

    def _shelf(self, key: bytes) -> Shelf:
        number = key[0] % SHELVES
        if number not in self._shelves:
            self._shelves[number] = Shelf(os.path.join(self._folder, f"results-{number:x}"))
        return self._shelves[number]


class Shelf:
    """The results in one file."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._known: dict[bytes, bytes] = stored.load(path) or {}
        self._used: dict[bytes, bytes] = {}
        self._changed = False

    def take(self, key: bytes) -> bytes | None:
        """The packed result under `key`, which counts as used now."""
        packed = self._known.get(key)
        if packed is not None:
            self._used[key] = packed
        return packed

    def put(self, key: bytes, packed: bytes) -> None:
        """Keep a packed result."""
        self._used[key] = packed
        self._changed = True

    def save(self) -> None:
        """Write what is new; what was not used for longest goes first when there is too much."""
        if not self._changed:
            return
        unused = [(key, packed) for key, packed in self._known.items() if key not in self._used]
        kept: dict[bytes, bytes] = {}
        room = ROOM
        for key, packed in reversed([*unused, *self._used.items()]):
            room -= LABEL + len(packed)
            if room < 0:
                break
            kept[key] = packed
        stored.save(self._path, dict(reversed(kept.items())))


def _engine() -> list[tuple[str, int, int]]:
    """Names, sizes and times of the modules that decide what is found, for those who change them."""
    package = os.path.dirname(os.path.abspath(__file__))
    folders = [package, *(os.path.join(package, *part.split("/")) for part in ENGINE)]
    try:
        return [
            (entry.name, entry.stat().st_size, entry.stat().st_mtime_ns)
            for folder in folders
            for entry in sorted(os.scandir(folder), key=lambda entry: entry.name)
            if entry.name.endswith((".py", ".txt"))
        ]
    except OSError:  # inside a zip file the version has to be enough
        return []


def packed(result: Result) -> bytes:
    """A result as bytes, without the path of its file."""
    findings, problems = result
    return marshal.dumps(_plain(findings, problems)) if findings or problems else CLEAN


def unpacked(parcel: bytes, path: str) -> Result:
    """The result that was packed, for the file at `path`."""
    if parcel == CLEAN:
        return [], []
    findings, problems = marshal.loads(parcel)
    return (
        [Finding(path, *parts[:6], note=parts[6], fix=parts[7]) for parts in findings],
        [Problem(path, *parts) for parts in problems],
    )


def _plain(findings: list[Finding], problems: list[Problem]) -> tuple[list[tuple[object, ...]], ...]:
    return (
        [
            (
                f.start,
                f.end,
                (f.line, f.column, f.end_line, f.end_column),
                f.rule,
                f.level,
                f.found,
                f.note,
                f.fix,
            )
            for f in findings
        ],
        [(p.message, p.next_step, p.line, p.column) for p in problems],
    )
