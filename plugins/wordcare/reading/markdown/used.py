"""Which definitions a page uses: only of these do readers get to know what they say.

Comments are often written as the definition of a link that nobody uses: `[//]: # (To do)`.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from wordcare.prose import Passage
    from wordcare.reading.markdown.chunk import Chunk
    from wordcare.reading.markdown.definitions import Definition
    from wordcare.reading.markdown.parser import Parser

_EDGE = re.compile(r"\b")


def used(parser: Parser, passages: Iterable[Passage]) -> Iterator[tuple[Definition, Chunk]]:
    """The definitions that show, with what they say, when `passages` are all the words of the page.

    Keys of references were noted as they were met.
    """
    if parser.abbreviations:
        for key in _standing(parser.abbreviations, passages):
            parser.abbreviations[key].used = True
    for each in parser.definitions:
        if each.used and each.said is not None:
            yield each, each.said


def _standing(keys: Collection[str], passages: Iterable[Passage]) -> set[str]:
    """Those of `keys` that stand in the passages as words of their own, inside one piece of text."""
    lengths = sorted({len(key) for key in keys}, reverse=True)
    pieces = (words for passage in passages for words, _, _ in passage.pieces)
    return {key for words in pieces for key in _in(words, keys, lengths)}


def _in(words: str, keys: Collection[str], lengths: list[int]) -> Iterator[str]:
    """The keys in a text, of several at one place the longest.

    Keys are looked up by their length, so that thousands of them take no longer than a few.
    """
    edges = [match.start() for match in _EDGE.finditer(words)]
    known, after = set(edges), 0
    for at in edges:
        ends = (at + length for length in lengths if at + length in known) if at >= after else ()
        for end in ends:
            if words[at:end] in keys:
                after = end
                yield words[at:end]
                break
