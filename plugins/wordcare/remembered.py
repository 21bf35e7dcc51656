"""Results of earlier runs, so that a file which has not changed need not be checked again.

A result is kept under everything that it depends on: the bytes and the path of the file,
the rulebook, the levels, the selection, the engine itself and, where a file may hold
exceptions with an end date, today's date. So it can be lost, but it cannot be out of date.
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

ENGINE = ("matching", "reading", "reading/markdown")
FILE = "results"
KEY = 16
"""Bytes in a key."""
MOST = 20_000
"""How many results to keep: those used last."""
LARGEST = 200
"""A file with more findings than this is checked anew each time."""
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
    ) -> None:
        self._path = os.path.join(folder, FILE)
        self._results: dict[bytes, bytes] = stored.load(self._path) or {}
        self._used: dict[bytes, bytes] = {}
        self._changed = False
        self._today = today.encode()
        # A selection of nothing differs from no selection.
        options = (
            __version__,
            _engine(),
            rulebook_key,
            sorted(levels.items()),
            selected and sorted(selected),
        )
        self._salt = blake2b(marshal.dumps(repr(options)), digest_size=KEY).digest()

    def key(self, path: str, data: bytes) -> bytes:
        """The name under which the result for these bytes at this path is kept."""
        dated = self._today if b"<!--" in data or b"wordcare" in data else b""
        name = blake2b(data, digest_size=KEY, key=self._salt)
        name.update(b"\0".join((b"", dated, path.encode("utf-8", "surrogateescape"))))
        return name.digest()

    def get(self, key: bytes, path: str) -> Result | None:
        """What was found then; None when this was never checked, or is forgotten."""
        packed = self._results.get(key)
        if packed is None:
            return None
        self._used[key] = packed
        if packed == CLEAN:
            return [], []
        findings, problems = marshal.loads(packed)
        return (
            [Finding(path, *parts[:6], note=parts[6], fix=parts[7]) for parts in findings],
            [Problem(path, *parts) for parts in problems],
        )

    def put(self, key: bytes, result: Result) -> None:
        """Keep a result for the next run."""
        findings, problems = result
        if len(findings) > LARGEST:
            return
        self._changed = True
        self._used[key] = marshal.dumps(_plain(findings, problems)) if findings or problems else CLEAN

    def save(self) -> None:
        """Write what is new; what was not used for longest goes first when there is too much."""
        if not self._changed:
            return
        unused = [item for item in self._results.items() if item[0] not in self._used]
        kept = unused + list(self._used.items())
        stored.save(self._path, dict(kept[-MOST:]))


def _engine() -> list[tuple[str, int, int]]:
    """Names, sizes and times of the modules that decide what is found, for those who change them."""
    package = os.path.dirname(os.path.abspath(__file__))
    folders = [package, *(os.path.join(package, *part.split("/")) for part in ENGINE)]
    try:
        return [
            (entry.name, entry.stat().st_size, entry.stat().st_mtime_ns)
            for folder in folders
            for entry in sorted(os.scandir(folder), key=lambda entry: entry.name)
            if entry.name.endswith(".py")
        ]
    except OSError:  # inside a zip file the version has to be enough
        return []


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
