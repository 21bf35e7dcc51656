"""What can be told of a text before it is read: plain words, placeholders and nothing else, a box to tick."""

from __future__ import annotations

from wordcare.reading.markdown.stash import PLACEHOLDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk

_ONLY_PLACEHOLDERS = rf"\s*(?:{PLACEHOLDER}\s*)+$"
_TASK = r" *\[[xX ]\] +"
_SIGNS = ("[", "*", "`", "_", "<", "&", "=", "\\", "~", "^", "{", "$", "\x02", "  \n")
"""One of these stands in every text that is more than its words, but for codes for emoji."""


def placeholders(text: str) -> list[tuple[int, int, int]]:
    """The number of each placeholder in a text, and from where to where it goes."""
    if "\x02" not in text:
        return []
    import re

    return [(int(match[1]), *match.span()) for match in re.finditer(PLACEHOLDER, text)]


def only_placeholders(text: str) -> list[int]:
    """The numbers of the placeholders in a text that has nothing else."""
    found = placeholders(text)
    if not found:
        return []
    import re

    return [number for number, _, _ in found] if re.match(_ONLY_PLACEHOLDERS, text) else []


def without_box(chunk: Chunk) -> Chunk:
    """A text without the box to tick that may begin it."""
    import re

    task = re.match(_TASK, chunk.text)
    return chunk.cut(task.end()) if task else chunk


def is_plain(text: str) -> bool:
    """Whether nothing in the text is more than its words."""
    for sign in _SIGNS:
        if sign in text:
            return False
    return text.count(":") < 2  # a code for an emoji has two
