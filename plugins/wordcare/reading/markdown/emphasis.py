"""Which `*`, `_`, `^`, `~` and `=` are marks (emphasis, strong, insert, delete, mark) and which are text."""

from __future__ import annotations

from wordcare.reading.markdown.emphasis_kinds import ETX
from wordcare.reading.markdown.emphasis_pairs import RUN, Pairing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.reading.markdown.emphasis_pairs import Region


def regions(data: str) -> list[Region]:
    """All pairs of marks in `data`, in which what is no text is hidden between STX and ETX."""
    found: list[Region] = []
    pairs = Pairing(data)
    at, before = 0, ""
    while (run := RUN.search(data, at)) is not None:
        start = run.start()
        previous = before if start == at and before else data[start - 1 : start]
        before = ""
        at = pairs.pair(start, run.end(), previous)
        if pairs.regions:
            found.extend(pairs.regions)
            before = _before(data, at)
    return found


def _before(data: str, at: int) -> str:
    """What counts as the character before the mark at `at`, which follows a finished element."""
    if data[at : at + 1] != data[at - 1]:
        return ETX
    run = at - 1
    while run > 0 and data[run - 1] == data[at]:
        run -= 1
    return data[run - 1] if run else ETX
