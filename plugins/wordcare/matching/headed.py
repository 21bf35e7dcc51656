"""Tells when words stand in a list or a column of words under discussion: "Avoid", "Words we dropped"."""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene

ROOM = 4
"""A list item is only the words when it has at most so many others."""


def alone(scene: Scene) -> bool:
    """Whether a passage is little more than the match."""
    sentence = scene.sentence
    return len(sentence.tokens) - (sentence.last - sentence.first) <= ROOM


def headed(lead: str) -> str:
    """Why words under this heading or lead are only talked about; empty when they may be used."""
    plain = f" {' '.join(lead.lower().replace('’', chr(39)).split())} "
    plain = "".join(sign if sign.isalnum() or sign in "' " else " " for sign in plain)
    for sign in lists("speaking")["heads a list of words"]:
        if f" {sign} " in plain:
            return f"it stands under “{' '.join(lead.split())[-60:]}”"
    return ""
