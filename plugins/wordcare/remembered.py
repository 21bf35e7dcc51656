"""Results of earlier runs, so that a file which has not changed need not be checked again.

A result is kept under everything that it depends on: the bytes and the path of the file,
the rulebook, the levels, the selection, what is asked about reading ease, the engine itself
and, where a file may hold exceptions with an end date, today's date. So it can be lost, but it
cannot be out of date. A file that is saved again and again takes the room of one result.
"""

from __future__ import annotations

import os
from _blake2 import blake2b

from wordcare import engine, stored

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

KEY = 16
"""Bytes in each half of a key."""
SHELVES = 16
"""Results are spread over this many files, so that one page needs only one of them."""
ROOM = 1_000_000
"""How many bytes to keep on a shelf: the results used last."""
_SIGNS = (b"<!--", b"ordcare", b"ordCare", b"ORDCARE")
"""Of exceptions, in all the ways in which they may begin."""
LABEL = 100
"""Bytes that each result takes beside its parcel, at most."""


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
        """What names this path, and what names these bytes: the result is kept under both."""
        dated = self._today if any(sign in data for sign in _SIGNS) else b""
        place = blake2b(path.encode("utf-8", "surrogateescape"), digest_size=KEY, key=self._salt)
        content = blake2b(data, digest_size=KEY, key=self._salt)
        content.update(b"\0" + dated)
        return place.digest() + content.digest()

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
        """By the first half of a key, the second half and the parcel."""
        self._used: dict[bytes, bytes] = {}
        self._changed = False

    def take(self, key: bytes) -> bytes | None:
        """The parcel under `key`, which counts as used now."""
        place, content = key[:KEY], key[KEY:]
        kept = self._known.get(place, b"")
        if kept[:KEY] != content:
            return None
        self._used[place] = kept
        return kept[KEY:]

    def put(self, key: bytes, parcel: bytes) -> None:
        """Keep a parcel."""
        self._used[key[:KEY]] = key[KEY:] + parcel
        self._changed = True

    def save(self) -> None:
        """Write what is new; what was not used for longest goes first when there is too much."""
        if not self._changed:
            return
        unused = [(place, kept) for place, kept in self._known.items() if place not in self._used]
        keeping: dict[bytes, bytes] = {}
        room = ROOM
        for place, kept in reversed([*unused, *self._used.items()]):
            room -= LABEL + len(kept) - KEY
            if room < 0:
                break
            keeping[place] = kept
        stored.save(self._path, dict(reversed(keeping.items())))
