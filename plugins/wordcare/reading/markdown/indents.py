"""Taking indentation off, in the two ways Python-Markdown does it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.chunk import Chunk

TAB = 4


def indent_of(text: str) -> int:
    """How many spaces `text` begins with."""
    return len(text) - len(text.lstrip(" "))


def detab(block: Chunk, width: int = TAB) -> tuple[Chunk | None, Chunk | None]:
    """The lines indented by `width`, without that indentation, and what follows the last of them."""
    text, space = block.text, " " * width
    kept: list[tuple[int, int]] = []
    at, length = 0, len(text)
    while at <= length:
        end = text.find("\n", at)
        end = length if end < 0 else end
        if text.startswith(space, at):
            kept.append((at + width, min(end + 1, length)))
        elif not text[at:end].strip():
            kept.append((end, min(end + 1, length)))
        else:
            break
        at = end + 1
    if not kept:
        return None, block
    if at > length:
        return block.pick(kept), None
    start, end = kept[-1]
    kept[-1] = (start, end - 1)
    return block.pick(kept), block.cut(at)


def loose_detab(block: Chunk, width: int = TAB) -> Chunk:
    """All lines, those indented by `width` without that indentation."""
    text, space = block.text, " " * width
    kept: list[tuple[int, int]] = []
    at, length = 0, len(text)
    while at <= length:
        end = text.find("\n", at)
        end = length if end < 0 else end
        kept.append((at + width if text.startswith(space, at) else at, min(end + 1, length)))
        at = end + 1
    return block.pick(kept)
