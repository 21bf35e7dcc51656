"""Tells why nothing can be put in place of some words of a file, whatever the grammar says."""

from __future__ import annotations

from wordcare.proof import span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage

FAR = 500
"""How many letters before the words a wiki link may begin."""
MARKUP = "there is markup among the words, and only you can tell where it belongs"
LINK = "the words name a link as well, and its address would be lost"
TARGET = "it is the address of a link or a file, which would be lost"


def unfit(text: str, passage: Passage, start: int, end: int) -> str:
    """Why `start:end` of a file with this text must stay; empty when it can be replaced."""
    if text.find("[[", max(start - FAR, 0), start) >= 0:
        from wordcare.wiki_links import in_wiki_target

        if in_wiki_target(text, start):
            return TARGET
    if not span(passage, start, end, text):
        return MARKUP
    return LINK if _is_link_by_name(text, passage, start, end) else ""


def _is_link_by_name(text: str, passage: Passage, start: int, end: int) -> bool:
    """Whether the words name a link as well: `[drug users]`, with its address further on."""
    return any(
        kind == "link" and begin <= start and end <= stop and _is_name(text[end:stop])
        for begin, stop, kind, _ in passage.marks
    )


def _is_name(rest: str) -> bool:
    """Whether a link that ends so has its address under the words that it shows: `[words]`, `[words][]`."""
    return rest.endswith("]") and ("][" not in rest or rest.endswith("[]"))
