"""Where words meet at the edges of an element, and where they do not.

Blocks stand apart from the words around them. But a label goes on with the words it stands among, and
so does a block that its style puts in a line. What nobody sees, or sees elsewhere, parts no words.
"""

from __future__ import annotations

from wordcare.reading.html_elements import ABOVE_WORDS, HOLLOW

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.html_open import Element
    from wordcare.reading.html_run import Run
    from wordcare.reading.html_tag import Tag

_ENDS_NAME = (*" \t\n\r\f/>",)

IN_LINE = ("inline", "contents")


def stands_apart(name: str, tag: Tag | None, *, block: bool) -> bool:
    """Whether the words around an element that is not hidden meet as if it was not there."""
    if name == "template":
        return not (tag and tag.shadow)
    return (name == "title" and not block) or name in ABOVE_WORDS or bool(tag and tag.display == "none")


def joins_before(run: Run, name: str, tag: Tag | None, start: int) -> bool:
    """Whether a block goes on with the words before it."""
    return (name == "label" and run.ends_in_words(start)) or bool(tag and tag.display in IN_LINE)


def joins_after(text: str, block: Element, name: str, end: int) -> bool:
    """Whether the words after the closing tag that ends at `end` go on with those in the innermost block."""
    if block.name != name:
        return False
    return block.joins or (name == "label" and text[end : _next_tag(text, end)].strip() != "")


def closes_at_once(text: str, name: str, start: int, end: int) -> bool:
    """Whether an opening tag begins an element that shows nothing, because nothing is in it."""
    closes = end + len(name) + 2
    if text[end:closes].lower() != f"</{name}" or text[closes : closes + 1] not in _ENDS_NAME:
        return False
    shows = HOLLOW[name]
    return not shows or shows not in text[start:end].lower()


def _next_tag(text: str, at: int) -> int:
    found = text.find("<", at)
    return len(text) if found < 0 else found
