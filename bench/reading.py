"""What is measured of reading ease: what it adds to a check, and how long one page takes."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench import inputs
from bench.measure import PYTHON, WORDCARE, WORK, Line, at_most, in_turn, run


def beside_words(folder: Path, times: int) -> Iterator[Line]:
    """A check with reading ease against one without, as a part of rendering; nothing is kept."""
    place = inputs.elsewhere()
    check = [*WORDCARE, "--no-cache", "--format", "json"]
    checks = [partial(run, [*check, switch, folder], place) for switch in ("--no-reading", "--reading")]
    without, with_reading = in_turn(times, *checks)
    rendered = min(float(run([*PYTHON, "-m", "bench.render", folder]).output) for _ in range(2))
    note = f"({with_reading:.2f} s - {without:.2f} s) / {rendered:.2f} s"
    yield at_most("Reading ease in a check / rendering", (with_reading - without) / rendered, "x", 0.2, note)


def one_page(folder: Path, times: int) -> Iterator[Line]:
    """One page of a thousand words, from the start of the process to its end."""
    page = WORK / "page.md"
    page.write_bytes(next(inputs.markdown_files(folder)).read_bytes())
    reading: list[str | Path] = [*PYTHON, "-m", "wordcare", "reading", page]
    check = [*WORDCARE, "--no-cache", "--reading", page]
    place = inputs.elsewhere()
    seconds = in_turn(times, *(partial(run, command, place) for command in (check, reading)))
    for what, taken in zip(("wordcare check --reading", "wordcare reading"), seconds, strict=True):
        yield at_most(f"One page: {what}", taken, "s", 0.3)
