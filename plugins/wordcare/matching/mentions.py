"""Tells when words are talked about and not used: marked so, linked to their page, or on their page."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.prose import Passage


def mention(path: str, passage: Passage, start: int, end: int, page: str, folder: str) -> str:
    """Why `start:end` of the file mentions the words of a word page; empty when it may be a use."""
    if own_page(path, folder) == page:
        return "this is its own page in the language guide"
    for mark_start, mark_end, kind, value in passage.marks:
        if mark_start <= start and end <= mark_end:
            if kind == "mention":
                return "it is marked as a mention"
            if kind == "link" and address_stem(value) == page:
                return "it is a link to its own page in the language guide"
    return ""


def own_page(path: str, folder: str) -> str:
    """The id of the word page that `path` is, as a source or as a built page; empty if it is none."""
    parts = path.replace("\\", "/").split("/")
    homes = {"words", folder.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]}
    if len(parts) >= 2 and parts[-2] in homes and parts[-1].endswith((".md", ".html")):
        return parts[-1].rsplit(".", 1)[0]
    if len(parts) >= 3 and parts[-3] in homes and parts[-1] == "index.html":
        return parts[-2]
    return ""


def address_stem(address: str) -> str:
    """The last name in an address: `words/` + `hard-to-reach.md#why` gives `hard-to-reach`."""
    path = address.split("#")[0].split("?")[0].removesuffix("index.html").rstrip("/")
    return path.rsplit("/", 1)[-1].removesuffix(".md").removesuffix(".html")
