"""Takes out of some HTML the parts that nobody sees, so that the words around them meet.

This is for a quick look: it knows tags by their names alone, and no tree of elements.
"""

from __future__ import annotations

import re

from wordcare.reading.html_elements import BLOCKS, OBJECTS, UNREAD, VOID
from wordcare.reading.html_tag import telling
from wordcare.reading.html_tokens import RAW_TEXT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    Span = tuple[int, int]

TAG = re.compile(r"<(/?[a-zA-Z][^<>]*)>")

_UNSEEN = UNREAD - OBJECTS


def is_unseen(tag: str, name: str) -> bool:
    """Whether an opening tag, without its brackets, begins something inside a passage that nobody sees.

    Blocks end a passage, seen or not.
    """
    if name in BLOCKS or tag.startswith("/"):
        return False
    told = telling(f"<{tag}>", name)
    if told and told.shadow:
        return False
    return name in _UNSEEN or bool(told and told.hidden)


def unseen_spans(html: str, unseen: Collection[str]) -> tuple[list[Span], bool]:
    """Where elements stand that begin with one of the tags `unseen`, and whether all of them end."""
    spans: list[Span] = []
    endless: set[str] = set()
    at = 0
    for match in TAG.finditer(html):
        if match.start() < at or match[1] not in unseen:
            continue
        name = _name(match[1])
        at = match.end() if name in endless else _end(html, match.end(), name, match[1])
        if at < 0:
            endless.add(name)
            at = match.end()
        spans.append((match.start(), at))
    return spans, not endless


def without(html: str, spans: list[Span], perhaps: str) -> str:
    """Some HTML without those parts. Where one has a block in it, words around may not meet: `perhaps`."""
    kept, at = [], 0
    for start, end in spans:
        kept.append(html[at:start])
        if any(_name(tag.removeprefix("/")) in BLOCKS for tag in TAG.findall(html, start, end)):
            kept.append(perhaps)
        at = end
    return "".join(kept) + html[at:]


def _name(tag: str) -> str:
    return re.split(r"[\s/]", tag, maxsplit=1)[0].lower()


def _end(html: str, at: int, name: str, tag: str) -> int:
    """Where an element ends whose opening tag ends at `at`; -1 if it never does."""
    if name in VOID or (name == "svg" and tag.endswith("/")):
        return at
    depth = 1
    for match in re.compile(rf"<(/?){re.escape(name)}(?=[\s/>])[^<>]*>", re.I).finditer(html, at):
        if match[1]:
            depth -= 1
        elif name not in RAW_TEXT:
            depth += 1
        if not depth:
            return match.end()
    return -1
