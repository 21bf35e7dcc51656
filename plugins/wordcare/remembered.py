"""Results of earlier runs, so that a file which has not changed need not be checked again.

A result is kept under everything that it depends on: the bytes and the path of the file,
the rulebook, the levels, the selection, what is asked about reading ease, the engine itself
and, where a file may hold exceptions with an end date, today's date. So it can be lost, but it
cannot be out of date.
"""

from __future__ import annotations

import os
from _blake2 import blake2b

from wordcare import engine, stored

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

KEY = 16
"""Bytes in a key."""
SHELVES = 16
"""Results are spread over this many files, so that one page needs only one of them."""
ROOM = 1_000_000
"""How many bytes to keep on a shelf: the results used last."""
LABEL = 100
"""Bytes that each result takes beside its content, at most."""


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
            engine.state(),
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

    def take(self, key: bytes) -> bytes | None:
        """What was kept under `key`; None when this was never checked, or is forgotten."""
        return self._shelf(key).take(key)

    def put(self, key: bytes, parcel: bytes) -> None:
        """Keep a parcel for the next run."""
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
        """The parcel under `key`, which counts as used now."""
        parcel = self._known.get(key)
        if parcel is not None:
            self._used[key] = parcel
        return parcel

    def put(self, key: bytes, parcel: bytes) -> None:
        """Keep a parcel."""
        self._used[key] = parcel
        self._changed = True

    def save(self) -> None:
        """Write what is new; what was not used for longest goes first when there is too much."""
        if not self._changed:
            return
        unused = [(key, parcel) for key, parcel in self._known.items() if key not in self._used]
        kept: dict[bytes, bytes] = {}
        room = ROOM
        for key, parcel in reversed([*unused, *self._used.items()]):
            room -= LABEL + len(parcel)
            if room < 0:
                break
            kept[key] = parcel
        stored.save(self._path, dict(reversed(kept.items())))
