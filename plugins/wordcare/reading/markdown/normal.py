"""The body of a file as Python-Markdown first makes it: LF line ends, no tabs, empty blank lines."""

from __future__ import annotations

from wordcare.reading.markdown.chunk import Chunk

_ODD = "\t\r\x02\x03"


def normal(text: str, start: int) -> Chunk:
    """What stands from `start` on, with the white space as Python-Markdown has it."""
    for sign in _ODD:
        if text.find(sign, start) >= 0:
            from wordcare.reading.markdown.odd_lines import line_by_line

            return line_by_line(text, start)
    return _without_blanks(Chunk(text[start:] + "\n\n", [0], [start]))


def _without_blanks(chunk: Chunk) -> Chunk:
    """Blank lines made empty."""
    if "\n " not in chunk.text:
        return chunk
    import re

    kept, at = [], 0
    for blank in re.finditer(r"\n +(?=\n)", chunk.text):
        kept.append((at, blank.start() + 1))
        at = blank.end()
    if not kept:
        return chunk
    kept.append((at, len(chunk.text)))
    return chunk.pick(kept)
