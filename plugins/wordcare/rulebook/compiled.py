"""A rulebook ready for use, from its pages or from what an earlier run compiled of them."""

from __future__ import annotations

import os
import time
from _collections_abc import Mapping  # the same class; its public home takes 1 ms to import

from wordcare.finding import CannotRun, Problem
from wordcare.rulebook import kept
from wordcare.rulebook.listing import contents, page_path, settled, stamps
from wordcare.rulebook.word import Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from wordcare.rulebook.kept import Block, Head


DRAWERS = ("trie", "company")
"""The parts of the index that are kept in drawers (see `matching.index.Entries`)."""

FEW = 100
"""Values up to which it is faster to read each by itself than all blocks."""


class Words(Mapping[str, Word]):
    """Word pages by id, each brought to life when it is first asked for."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._known: dict[str, Word] = {}

    def __getitem__(self, name: str) -> Word:
        word = self._known.get(name)
        if word is None:
            path = page_path(self._rulebook.folder, f"{name}.md")
            word = self._known[name] = Word.from_values(self._rulebook.entry("words", name), path)
        return word

    def __contains__(self, name: object) -> bool:
        return name in self._rulebook.places("words")

    def __iter__(self) -> Iterator[str]:
        return iter(self._rulebook.places("words"))

    def __len__(self) -> int:
        return len(self._rulebook.places("words"))


class Index(dict[str, "Any"]):
    """What `matching.index.build` gave, each part read when it is first asked for."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook

    def __missing__(self, part: str) -> Any:
        if part in DRAWERS:
            from wordcare.matching.index import Entries

            value = self[part] = Entries(Drawers(self._rulebook, part))
        else:
            value = self[part] = self._rulebook.part(part)
        return value


class Drawers(dict["str | bytes", "dict[Any, bytes]"]):
    """The drawers of one part of the index, each read when it is first opened."""

    def __init__(self, rulebook: Rulebook, part: str) -> None:
        self._rulebook = rulebook
        self._part = part

    def __missing__(self, letters: str | bytes) -> dict[Any, bytes]:
        is_there = letters in self._rulebook.places(self._part)
        drawer = self[letters] = self._rulebook.entry(self._part, letters) if is_there else {}
        return drawer


class Rulebook:
    """Everything the checker knows: `words` by id, and the `index` for finding their forms."""

    def __init__(self, folder: str, head: Head, blocks: bytes | None, kept_at: str) -> None:
        self.folder = folder
        self.words = Words(self)
        self.index = Index(self)
        self._head = head
        self._blocks = blocks
        """All stored values; None while they stand in the file that belongs to `_kept_at`."""
        self._kept_at = kept_at
        self._opened = 0
        """How many values were read from the file, one by one."""
        self._places: dict[str, dict[Any, Block]] = {}

    @property
    def key(self) -> str:
        """A fingerprint of the pages and of the engine that compiled them."""
        return self._head.key

    def places(self, part: str) -> dict[Any, Block]:
        """Where each drawer of a part of the index stands; for "words", where each word stands, by its id."""
        if part not in self._places:
            self._places[part] = self.part(part)
        return self._places[part]

    def part(self, name: str) -> Any:
        """A part of the index that is kept whole, or the places of one that is not."""
        return self._value(lambda: self._head.parts[name])

    def entry(self, part: str, key: str | bytes) -> Any:
        """What stands at one of the places of a part. Raises `KeyError`."""
        return self._value(lambda: self.places(part)[key])

    def _value(self, place: Callable[[], Block]) -> Any:
        try:
            return kept.unpack(self._bytes(place()), place())
        except kept.Damaged:  # throw it away and go back to the pages
            kept.forget(self._kept_at)
            self._blocks = self._compiled_again()
            return kept.unpack(self._bytes(place()), place())

    def _bytes(self, block: Block) -> bytes:
        if self._blocks is None and self._opened > FEW:
            self._blocks = kept.all_blocks(self._kept_at)
        if self._blocks is None:
            self._opened += 1
            return kept.block_bytes(self._kept_at, block)
        return self._blocks[block[0] : block[0] + block[1]]

    def _compiled_again(self) -> bytes:
        """The blocks anew. Raises `CannotRun` when the pages are no longer those that this run began with."""
        head, blocks = _compile(self.folder, kept.signature(self.folder))
        if head.key != self.key:
            changed = Problem(self.folder, "The rulebook was changed while it was in use.", "Run this again.")
            raise CannotRun([changed])
        self._head, self._places = head, {}
        return blocks


def load(folder: str | None, cache: str | None) -> Rulebook:
    """The rulebook in `folder`, or the one that ships with wordcare.

    `cache` is a folder for compiled rulebooks; None compiles anew. Raises `CannotRun`, with
    every fault of every page, when the rulebook cannot be used.
    """
    folder = shipped() if folder is None else folder
    sign = kept.signature(folder)
    path = kept.place(cache, folder) if cache is not None else ""
    head = kept.read(path, sign) if path else None
    if head and (_same_files(folder, head) or _same_content(folder, path, sign, head)):
        return Rulebook(folder, head, None, path)
    head, blocks = _compile(folder, sign)
    if path:
        kept.write(path, sign, head, blocks)
    return Rulebook(folder, head, blocks, path)


def shipped() -> str:
    """The folder of the rulebook that comes with wordcare, in a wheel or in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "words_pages")
    if os.path.isdir(inside):
        return inside
    return _from_here(os.path.join(os.path.dirname(os.path.dirname(package)), "docs", "language", "words"))


def _from_here(path: str) -> str:
    """`path` as people see it from where they are, when it is below there."""
    try:
        below = os.path.join(os.getcwd(), "")
    except OSError:  # that folder is gone
        return path
    return path[len(below) :] if path.startswith(below) else path


def _same_files(folder: str, head: Head) -> bool:
    return head.settled and head.pages == kept.state(stamps(folder))


def _same_content(folder: str, path: str, sign: bytes, head: Head) -> bool:
    """Whether the pages read as they did; if so, their new stamps are kept for the next run."""
    read_at, now = time.time_ns(), stamps(folder)
    pages, problems = contents(folder, now)
    if problems or kept.fingerprint(sign, pages) != head.key:
        return False
    head.pages, head.settled = kept.state(now), settled(now, read_at)
    kept.write_head(path, sign, head)
    return True


def _compile(folder: str, sign: bytes) -> tuple[Head, bytes]:
    """Read, check and compile all pages. Raises `CannotRun`."""
    from wordcare.rulebook.folder import compile_pages

    read_at, now = time.time_ns(), stamps(folder)
    pages, problems = contents(folder, now)
    words, index = compile_pages(folder, pages, problems)
    in_pieces = {
        "words": {word.id: word.values() for word in words},
        **{part: index[part].drawers for part in DRAWERS},
    }
    blocks, whole = b"", dict(index)
    for part, entries in in_pieces.items():
        whole[part], more = kept.pack(entries, len(blocks))
        blocks += more
    parts, more = kept.pack(whole, len(blocks))
    head = kept.Head(kept.fingerprint(sign, pages), kept.state(now), settled(now, read_at), parts)
    return head, blocks + more
