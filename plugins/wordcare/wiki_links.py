"""Tells whether a place in a page is where a wiki link leads: "drug users" in `[[drug users|Our page]]`.

Notes are often linked so. Python-Markdown shows it as text, but the link is lost when the words change.
"""

from __future__ import annotations

FAR = 500
"""How many letters before and after a place are looked at."""


def in_wiki_target(text: str, at: int) -> bool:
    """Whether offset `at` is in the address of such a link, or of what is shown: `![[drug users.png]]`."""
    before, opens, inside = _line_before(text, at).rpartition("[[")
    after, closes, _ = _line_after(text, at).partition("]]")
    if not opens or not closes or "]]" in inside or "[[" in after:
        return False
    return "|" not in inside or before.endswith("!")


def _line_before(text: str, at: int) -> str:
    return text[max(at - FAR, 0) : at].replace("\r", "\n").rpartition("\n")[2]


def _line_after(text: str, at: int) -> str:
    return text[at : at + FAR].replace("\r", "\n").partition("\n")[0]
