"""What is measured of the command: whole corpora, one small page, second runs."""

import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from time import sleep, time_ns

from bench import inputs
from bench.measure import MEGABYTE, PYTHON, ROOT, WORDCARE, WORK, Line, Run, at_least, at_most, in_turn, run

CLEAN = "# Meeting\n\nWe meet on Tuesday at ten. Tea is ready from half past nine, and travel is paid.\n"
FOUND = CLEAN + "\nWe will engage hard-to-reach groups.\n"
LAST_LINE = b"\nLast changed at "

SETTLING = 2.5
"""Seconds until a rulebook that was just written counts as compiled: before, its pages are read each time."""


def unseen(command: list[str | Path], pages: Iterable[Path], folder: Path) -> Run:
    """Run a command after every page got a new last line, so that no result is remembered."""
    for path in pages:
        text = path.read_bytes().rpartition(LAST_LINE)
        path.write_bytes(b"%s%s%d.\n" % (text[0] or text[2], LAST_LINE, time_ns()))
    return run(command, folder)


def corpus(folder: Path, times: int) -> Iterator[Line]:
    """Rendering against checking, ten times the text, memory: the best of several runs each.

    Each check reads every page; the rulebook was compiled before. Rendering uses one core.
    """
    pages, ten, place = list(inputs.markdown_files(folder)), inputs.tenfold(folder), inputs.elsewhere()
    check = [*WORDCARE, folder]
    run(check, place)
    once = min(unseen(check, pages, place) for _ in range(times))
    keeping_nothing = min(run([*check, "--no-cache"], place) for _ in range(times))
    rendered = min(float(run([*PYTHON, "-m", "bench.render", folder]).output) for _ in range(2))
    for what, one in (
        ("checking", once),
        ("checking with --no-cache", keeping_nothing),
    ):
        note = f"{rendered:.2f} s / {one}"
        yield at_least(f"Rendering / {what}", rendered / one.seconds, "x", 20, note)
    for what, read in (("corpus", folder), ("ten times the text", ten)):
        peak = run([*WORDCARE, "--no-cache", read], place, memory=True).peak / MEGABYTE
        yield at_most(f"Peak memory, {what}", peak, "MB", 300)
    more = min(unseen([*WORDCARE, ten], inputs.markdown_files(ten), place) for _ in range(2))
    note = f"{more} / {once}"
    yield at_most("Ten times the text / the text", more.seconds / once.seconds, "x", 11, note)


def large_file(folder: Path, size: int) -> Iterator[Line]:
    """One large file."""
    big = run([*WORDCARE, "--no-cache", inputs.one_file(folder, size)], inputs.elsewhere(), memory=True)
    what = f"Peak memory, one file of {size // MEGABYTE} MB"
    yield at_most(what, big.peak / MEGABYTE, "MB", 1000, str(big))


def small_page(times: int) -> Iterator[Line]:
    """One small page, new each time, so that no result can come from a cache."""

    def check(command: list[str | Path], text: str, folder: Path) -> Run:
        page = folder / ".cache" / "bench-page.md"
        page.parent.mkdir(exist_ok=True)
        page.write_text(text, encoding="utf-8")
        return unseen([*command, page], [page], folder)

    commands: dict[str, list[str | Path]] = {
        "wordcare": [Path(sys.executable).with_name("wordcare"), "check"],
        "wordcare by uv or pip 25.2": [*PYTHON, inputs.newest_script(), "check"],
        "-m wordcare": WORDCARE,
    }
    pages = {"nothing found": CLEAN, "one finding": FOUND}
    folders = {"here": ROOT, "elsewhere": inputs.elsewhere()}
    kinds = {
        f"{name}, {place}, {outcome}": partial(check, command, text, folder)
        for name, command in commands.items()
        for place, folder in folders.items()
        for outcome, text in pages.items()
    }
    for warm_up in kinds.values():
        warm_up()
    nothing, *checks = in_turn(times, lambda: run([*PYTHON, "-c", "pass"]), *kinds.values())
    for kind, seconds in zip(kinds, checks, strict=True):
        note = f"{seconds * 1000:.1f} ms / {nothing * 1000:.1f} ms"
        yield at_most(f"Small page / python -c pass: {kind}", seconds / nothing, "x", 2.5, note)


def rulebook_size(folder: Path, times: int) -> Iterator[Line]:
    """A rulebook of 1,000 expressions against one of 40, on a small page and on a corpus."""
    few, many, place = inputs.rulebook(40), inputs.rulebook(1000), inputs.elsewhere()
    sleep(SETTLING)
    page = WORK / "page.md"
    page.write_text(FOUND, encoding="utf-8")
    for what, path, rounds in (("one small page", page, 5 * times), ("corpus", folder, times)):
        pages = [page] if path is page else list(inputs.markdown_files(folder))
        checks = [partial(unseen, [*WORDCARE, "--words", words, path], pages, place) for words in (few, many)]
        for warm_up in checks * 2:
            warm_up()
        small, large = in_turn(rounds, *checks)
        note = f"{large:.3f} s / {small:.3f} s"
        yield at_most(f"1,000 expressions / 40, {what}", large / small, "x", 1.2, note)


def second_run(folder: Path, times: int) -> Iterator[Line]:
    """Unchanged files once more."""
    check = [*WORDCARE, folder]
    pages, place = list(inputs.markdown_files(folder)), inputs.elsewhere()
    one, two = in_turn(times, partial(unseen, check, pages, place), partial(run, check, place))
    yield at_least("First run / second run, nothing changed", one / two, "x", 5, f"{one:.2f} s / {two:.2f} s")
