"""What is measured of the command: whole corpora, one small page, second runs."""

import sys
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path

from bench import inputs
from bench.measure import MEGABYTE, PYTHON, ROOT, WORDCARE, WORK, Line, Run, at_least, at_most, in_turn, run

CLEAN = "# Meeting {}\n\nWe meet on Tuesday at ten. Tea is ready from half past nine, and travel is paid.\n"
FOUND = CLEAN + "\nWe will engage hard-to-reach groups.\n"


def corpus(folder: Path, times: int) -> Iterator[Line]:
    """Rendering against checking, ten times the text, memory. Nothing is read from a results cache."""
    check = [*WORDCARE, "--no-cache", folder]
    run(check)
    checked = sorted((run(check) for _ in range(times)), key=lambda one: one.seconds)[times // 2]
    rendered = float(run([*PYTHON, "-m", "bench.render", folder]).output)
    note = f"{rendered:.2f} s / {checked.seconds:.2f} s"
    yield at_least("Rendering with Python-Markdown / checking", rendered / checked.seconds, "x", 20, note)
    yield at_most("Peak memory, corpus", checked.peak / MEGABYTE, "MB", 300)
    more = run([*WORDCARE, "--no-cache", inputs.tenfold(folder)])
    note = f"{more.seconds:.2f} s / {checked.seconds:.2f} s"
    yield at_most("Ten times the text / the text", more.seconds / checked.seconds, "x", 11, note)
    yield at_most("Peak memory, ten times the text", more.peak / MEGABYTE, "MB", 300)


def large_file(folder: Path, size: int) -> Iterator[Line]:
    """One large file."""
    big = run([*WORDCARE, "--no-cache", inputs.one_file(folder, size)])
    what = f"Peak memory, one file of {size // MEGABYTE} MB"
    yield at_most(what, big.peak / MEGABYTE, "MB", 1000, f"{big.seconds:.1f} s")


def small_page(times: int) -> Iterator[Line]:
    """One small page, new each time, so that no result can come from a cache."""
    number = count()

    def check(command: list[str | Path], text: str, folder: Path) -> Run:
        page = folder / ".cache" / "bench-page.md"
        page.parent.mkdir(exist_ok=True)
        page.write_text(text.format(next(number)), encoding="utf-8")
        return run([*command, page], folder)

    commands = {"wordcare": [Path(sys.executable).with_name("wordcare"), "check"], "-m wordcare": WORDCARE}
    pages = {"nothing found": CLEAN, "one finding": FOUND}
    folders = {"here": ROOT, "in an empty folder": inputs.fresh("elsewhere", lambda folder: None)}
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
    few, many = inputs.rulebook(40), inputs.rulebook(1000)
    page = WORK / "page.md"
    page.write_text(FOUND, encoding="utf-8")
    for what, path, rounds in (("one small page", page, 5 * times), ("corpus", folder, times)):
        checks = [[*WORDCARE, "--no-cache", "--words", words, path] for words in (few, many)]
        for check in checks:
            run(check)
        small, large = in_turn(rounds, *(partial(run, check) for check in checks))
        note = f"{large:.3f} s / {small:.3f} s"
        yield at_most(f"1,000 expressions / 40, {what}", large / small, "x", 1.2, note)


def second_run(folder: Path, times: int) -> Iterator[Line]:
    """Unchanged files once more; for each first run every file gets a new last line."""
    check = [*WORDCARE, folder]

    def first() -> Run:
        for path in inputs.markdown_files(folder):
            with path.open("a", encoding="utf-8") as file:
                file.write("\nMore.\n")
        return run(check)

    one, two = in_turn(times, first, lambda: run(check))
    yield at_least("First run / second run, nothing changed", one / two, "x", 5, f"{one:.2f} s / {two:.2f} s")
