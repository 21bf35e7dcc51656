"""A rulebook ready for use, from its pages or from what an earlier run compiled of them."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping

from wordcare.rulebook import kept
from wordcare.rulebook.listing import contents, page_path, stamps, unchanged
from wordcare.rulebook.word import Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from wordcare.rulebook.kept import Head


class Words(Mapping[str, Word]):
    """Word pages by id, each brought to life when it is first asked for."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._known: dict[str, Word] = {}

    def __getitem__(self, name: str) -> Word:
        word = self._known.get(name)
        if word is None:
            if name not in self:
                raise KeyError(name)
            path = page_path(self._rulebook.folder, f"{name}.md")
            word = self._known[name] = Word.from_values(self._rulebook.value(name), path)
        return word

    def __contains__(self, name: object) -> bool:
        return name in self._rulebook.head.blocks and name != ""

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._rulebook.head.blocks if name)

    def __len__(self) -> int:
        return len(self._rulebook.head.blocks) - 1


class Rulebook:
    """Everything the checker knows: `words` by id, and the `index` for finding their forms."""

    def __init__(self, folder: str, head: Head, blocks: bytes | None, kept_at: str) -> None:
        self.folder = folder
        self.head = head
        self.words = Words(self)
        self._blocks = blocks
        self._kept_at = kept_at
        self._index: dict[str, Any] | None = None

    @property
    def key(self) -> str:
        """A fingerprint of the pages and of the engine that compiled them."""
        return self.head.key

    @property
    def index(self) -> dict[str, Any]:
        """What `matching.index.build` made of all forms."""
        if self._index is None:
            self._index = self.value("")
        return self._index

    def value(self, name: str) -> Any:
        """The stored values of the word `name`, or the index for ""."""
        if self._blocks is None:
            block = self.head.blocks[name]
            try:
                return kept.unpack(kept.block_bytes(self._kept_at, block), block)
            except kept.Damaged:  # throw it away and go back to the pages
                kept.forget(self._kept_at)
                self.head, self._blocks = _compile(self.folder, kept.signature(self.folder))
        start, length, digest = self.head.blocks[name]
        return kept.unpack(self._blocks[start : start + length], (start, length, digest))


def load(folder: str | None, cache: str | None) -> Rulebook:
    """The rulebook in `folder`, or the one that ships with wordcare.

    `cache` is a folder for compiled rulebooks; None compiles anew. Raises `CannotRun`, with
    every fault of every page, when the rulebook cannot be used.
    """
    folder = shipped() if folder is None else folder
    sign = kept.signature(folder)
    path = kept.place(cache, folder) if cache is not None else ""
    head = kept.read(path, sign) if path else None
    if head and unchanged(head.stamps, stamps(folder), head.read_at):
        return Rulebook(folder, head, None, path)
    if head and _same_content(folder, path, sign, head):
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
    return os.path.join(os.path.dirname(os.path.dirname(package)), "docs", "language", "words")


def _same_content(folder: str, path: str, sign: bytes, head: Head) -> bool:
    """Whether the pages read as they did; if so, their new times are kept for the next run."""
    read_at, now = time.time_ns(), stamps(folder)
    pages, problems = contents(folder, now)
    if problems or kept.fingerprint(sign, pages) != head.key:
        return False
    head.read_at, head.stamps = read_at, now
    kept.write_head(path, sign, head)
    return True


def _compile(folder: str, sign: bytes) -> tuple[Head, bytes]:
    """Read, check and compile all pages. Raises `CannotRun`."""
    from wordcare.rulebook.folder import compile_pages

    read_at, now = time.time_ns(), stamps(folder)
    pages, problems = contents(folder, now)
    words, index = compile_pages(folder, pages, problems)
    values: dict[str, Any] = {"": index}
    values.update((word.id, word.values()) for word in words)
    where, blocks = kept.pack(values)
    return kept.Head(kept.fingerprint(sign, pages), now, read_at, where), blocks
