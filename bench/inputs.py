"""The pages and rulebooks that the benchmark works on, all under `.cache/bench`."""

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from bench.corpus import vocabulary, write_corpus
from bench.measure import ROOT, WORK

WORDS = ROOT / "docs" / "language" / "words"


def expressions(*levels: str) -> list[str]:
    """The expressions of our rulebook, of some levels only if any are named."""
    found: list[str] = []
    for page in sorted(WORDS.glob("*.md")):
        data = yaml.safe_load(page.read_text(encoding="utf-8").split("---\n")[1])
        if not levels or data["level"] in levels:
            found += data["avoid"]
    return found


def corpus(pages: int) -> Path:
    """A copy of the pages in the folder named by BENCH_CORPUS, or pages written for the purpose."""
    given = os.environ.get("BENCH_CORPUS")
    if given:
        return fresh("corpus", lambda folder: copy_pages(Path(given), folder))
    return fresh("corpus", lambda folder: write_corpus(folder, pages, expressions()))


def copy_pages(given: Path, folder: Path) -> None:
    """Copy all Markdown files."""
    for page in markdown_files(given):
        target = folder / page.relative_to(given)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, target)


def fresh(name: str, write: Callable[[Path], object]) -> Path:
    """An empty folder of this name after `write(folder)` has filled it."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    write(folder)
    return folder


def newest_script() -> Path:
    """The command as uv and pip from 25.2 on install it. What older pips write imports `re` first."""
    path = WORK / "wordcare"
    path.write_text("import sys\nfrom wordcare.__main__ import run\nsys.exit(run())\n", encoding="utf-8")
    return path


def elsewhere() -> Path:
    """A folder with settings of its own, which say nothing; ours do not count there."""
    return fresh("elsewhere", lambda folder: (folder / "wordcare.toml").touch())


def tenfold(corpus: Path) -> Path:
    """Ten copies of a corpus, side by side."""
    return fresh("tenfold", lambda folder: [shutil.copytree(corpus, folder / f"{n}") for n in range(10)])


def one_file(corpus: Path, size: int) -> Path:
    """A single file of about `size` bytes, made from the pages of a corpus."""
    path = WORK / "one-file.md"
    pages = [page.read_bytes().split(b"\n---\n", 1)[-1] for page in markdown_files(corpus)]
    with path.open("wb") as file:
        while file.tell() < size:
            for page in pages:
                file.write(page + b"\n")
                if file.tell() >= size:
                    break
    return path


def rulebook(size: int) -> Path:
    """A rulebook of `size` pages with one expression each.

    The first 40 are from our own rulebook, so all sizes find about the same; the others are made
    up like real ones, from one to three common words and one that is less common.
    """
    chance = random.Random(size)
    words = vocabulary()
    made_up = (
        " ".join([*chance.choices(words[:400], k=chance.randint(1, 3)), chance.choice(words[400:])])
        for _ in range(2 * size)
    )
    every = list(dict.fromkeys([*expressions()[:40], *made_up]))[:size]

    def write(folder: Path) -> None:
        for number, expression in enumerate(every):
            page = {
                "title": f"Expression {number}",
                "avoid": [expression],
                "level": "warn",
                "inflect": "none",
            }
            body = f"---\n{yaml.safe_dump(page)}---\n\nIt hurts people.\n"
            (folder / f"expression-{number}.md").write_text(body, encoding="utf-8")

    return fresh(f"rulebook-{size}", write)


def markdown_files(folder: Path) -> Iterator[Path]:
    """All Markdown files of a folder, in order."""
    yield from sorted(folder.rglob("*.md"))
