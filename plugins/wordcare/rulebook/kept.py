"""The compiled rulebook on disk: a head that is read on every run, and blocks read on first use.

The head says which engine, folder and files the rulebook was made from, and holds a digest
of every block. It is sealed (see `stored`), so what stands in a block is either what we put
there or not used.
"""

from __future__ import annotations

import marshal
import os
import sys
import time
from _blake2 import blake2b  # hashlib takes 2 ms to import

from wordcare import engine, stored
from wordcare.stored import mark_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from wordcare.rulebook.listing import Stamp

    Block = tuple[int, int, bytes]
    """Start, length and digest of a value in the file of blocks."""


NAME = "rulebook-"
"""Begins the names of all files of compiled rulebooks."""
MOST = 8
"""Rulebooks to keep in one folder."""
DRAFT = 3_600_000_000_000
"""Nanoseconds after which nobody is still writing a file."""


class Damaged(Exception):  # noqa: N818 - reads as what it is where it is caught
    """A block is not there, or not what was put there."""


class Head:
    """What a run needs to know before it reads any block."""

    __slots__ = ("key", "pages", "parts", "settled")

    def __init__(self, key: str, pages: bytes, settled: bool, parts: dict[str, Block]) -> None:
        self.key = key
        """A fingerprint of the pages and of the engine that compiled them."""
        self.pages = pages
        """The state of the pages, as `state` names it by their stamps."""
        self.settled = settled
        """Whether pages in this state surely hold what was compiled (see `listing.settled`)."""
        self.parts = parts
        """Where the parts of the index stand, by name, and the tables of what is kept in pieces."""


def place(cache: str, folder: str) -> str:
    """The file in the folder `cache` for the head of the rulebook in `folder`."""
    return os.path.join(cache, f"{NAME}{mark_of(os.fsencode(os.path.abspath(folder))).hex()[:12]}")


def signature(folder: str) -> bytes:
    """Differs when anything but the pages differs that a compiled rulebook depends on."""
    parts = (engine.state(), sys.version, str(marshal.version), os.path.abspath(folder))
    return mark_of(os.fsencode("\0".join(parts)))


def fingerprint(sign: bytes, contents: list[tuple[str, bytes]]) -> str:
    """Names one state of the engine and of the pages (name, content)."""
    digest = blake2b(sign, digest_size=16)
    for name, content in contents:
        digest.update(b"%b\0%d\0" % (os.fsencode(name), len(content)))
        digest.update(content)
    return digest.hexdigest()


def pack(values: dict[Any, Any], start: int) -> tuple[dict[Any, Block], bytes]:
    """All values as one run of bytes that stands at `start`, and where each stands."""
    where, parts = {}, []
    for name, value in values.items():
        data = marshal.dumps(value)
        where[name] = (start, len(data), mark_of(data))
        parts.append(data)
        start += len(data)
    return where, b"".join(parts)


def state(stamps: list[Stamp]) -> bytes:
    """Names the state of all pages that these stamps tell of."""
    return mark_of(marshal.dumps(stamps, 2))  # later versions of the format also tell what is shared


def unpack(data: bytes, block: Block) -> Any:
    """The value whose bytes are `data`. Raises `Damaged`."""
    if mark_of(data) != block[2]:
        raise Damaged
    return marshal.loads(data)


def block_bytes(path: str, block: Block) -> bytes:
    """What stands in the file of blocks that belongs to the head at `path`. Raises `Damaged`."""
    try:
        with open(f"{path}.blocks", "rb", buffering=0) as file:
            file.seek(block[0])
            return file.read(block[1])
    except OSError:
        raise Damaged from None


def all_blocks(path: str) -> bytes | None:
    """The whole file of blocks that belongs to the head at `path`; None if it is not there."""
    try:
        with open(f"{path}.blocks", "rb") as file:
            return file.read()
    except OSError:
        return None


def read(path: str, sign: bytes) -> Head | None:
    """The head of a rulebook that this very engine compiled; None when there is none to trust."""
    kept = stored.load(path)
    if not kept or kept[0] != sign:
        return None
    return Head(*kept[1:])


def write(path: str, sign: bytes, head: Head, blocks: bytes) -> None:
    """Keep a rulebook. When that is not possible, the next run compiles again."""
    draft = f"{path}.blocks.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(draft, "wb") as file:
            file.write(blocks)
        os.replace(draft, f"{path}.blocks")
    except OSError:
        forget(draft)
        return
    write_head(path, sign, head)
    prune(os.path.dirname(path))


def prune(cache: str) -> None:
    """Keep the rulebooks that were compiled last; those of folders that are gone would stay for ever.

    One that is still in use is compiled again when it is next asked for.
    """
    try:
        with os.scandir(cache) as entries:
            found = [
                (entry.stat().st_mtime_ns, entry.path) for entry in entries if entry.name.startswith(NAME)
            ]
    except OSError:
        return
    heads = [path for _, path in sorted(found, reverse=True) if "." not in os.path.basename(path)]
    newest = heads[:MOST]
    for changed, path in found:
        head = path.removesuffix(".blocks")
        if head not in newest and (head in heads or changed < time.time_ns() - DRAFT):
            forget(path)


def write_head(path: str, sign: bytes, head: Head) -> None:
    """Keep the head alone, for blocks that are there already."""
    stored.save(path, (sign, head.key, head.pages, head.settled, head.parts))


def forget(path: str) -> None:
    """Remove a file, if it is there: without its head, no block is asked for again."""
    try:
        os.unlink(path)
    except OSError:
        return
