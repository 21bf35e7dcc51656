"""Where a long sentence might become two."""

from __future__ import annotations

import re

_JOINTS = re.compile(
    r"; |: | [–—-] |, (?:and|but|so|or|which|who|because|while|where|as|then|although|however)\b"
    r"| (?:and|but|because|so that|which|who|while|although)"
    r" (?=(?:we|they|it|you|he|she|this|that|there|the|people|has|have|are|is|will|can)\b)"
)
"""Where two thoughts are joined: a mark, or a word with another thought after it."""
_COMMAS = re.compile(r",\s")
FEWEST = 5
"""Words that each half keeps at least."""
MANY_COMMAS = 4


def joint(text: str, start: int, end: int) -> int | None:
    """Where the second half of the sentence `text[start:end]` could begin; None where no place offers itself.

    Of all joints, the one nearest to the middle counts.
    """
    middle = (start + end) // 2
    places = [match.start() for match in _JOINTS.finditer(text, start, end)]
    fair = [
        at for at in places if min(text.count(" ", start, at), text.count(" ", at + 1, end)) + 1 >= FEWEST
    ]
    return min(fair, key=lambda at: abs(at - middle), default=None)


def is_list(text: str, start: int, end: int) -> bool:
    """Whether the sentence may be a list in disguise."""
    return len(_COMMAS.findall(text, start, end)) >= MANY_COMMAS
