"""Tells why nothing can be put in place of some words of a file, whatever the grammar says."""

from __future__ import annotations

from wordcare.proof import span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.judgement.meaning import File
    from wordcare.prose import Passage

_LISTED = ("item", "cell")
FAR = 500
"""How many letters before the words a wiki link or a tag may begin."""
MARKUP = "there is markup among the words, and only you can tell where it belongs"
LINK = "the words name a link as well, and its address would be lost"
EXERCISE = "it is part of an exercise, and would be spoilt"
BARE = "it stands in a tag without quotation marks, where only one word can"
TARGET = "it is the address of a link or a file, which would be lost"


def unfit(file: File, passage: Passage, start: int, end: int) -> str:
    """Why `start:end` of a file must stay; empty when it can be replaced."""
    text = file.text
    if text.find("[[", max(start - FAR, 0), start) >= 0:
        from wordcare.wiki_links import in_wiki_target

        if in_wiki_target(text, start):
            return TARGET
    if not span(passage, start, end, text):
        return MARKUP
    before = text[max(start - FAR, 0) : start].rstrip(" ")
    if before.endswith("=") and _in_a_tag(before):
        return BARE
    if _is_exercise(file, passage, start):
        return EXERCISE
    return LINK if _is_link_by_name(text, passage, start, end) else ""


def _in_a_tag(before: str) -> bool:
    """Whether a tag or a list of attributes is still open there: `<img alt=words>`, `{ title=words }`."""
    return max(before.rfind("<"), before.rfind("{")) > max(before.rfind(">"), before.rfind("}"))


def _is_exercise(file: File, passage: Passage, start: int) -> bool:
    """Whether the words are there to be put better by the reader: in a list under "Rewrite these"."""
    asked = [file.beside.lead(passage)] if passage.kind in _LISTED else []
    asked.append(file.text[passage.start : start].rpartition(":")[0])
    return any(_asks_for_better_words(lead) for lead in asked if lead)


def _asks_for_better_words(lead: str) -> bool:
    from wordcare.matching.lists import lists
    from wordcare.matching.words import words

    plain = f" {' '.join(word.text for word in words(lead))} "
    return any(f" {asks} " in plain for asks in lists("fits")["asks for better words"])


def _is_link_by_name(text: str, passage: Passage, start: int, end: int) -> bool:
    """Whether the words name a link as well: `[drug users]`, with its address further on."""
    return any(
        kind == "link" and begin <= start and end <= stop and _is_name(text[end:stop])
        for begin, stop, kind, _ in passage.marks
    )


def _is_name(rest: str) -> bool:
    """Whether a link that ends so has its address under the words that it shows: `[words]`, `[words][]`."""
    return rest.endswith("]") and ("][" not in rest or rest.endswith("[]"))
