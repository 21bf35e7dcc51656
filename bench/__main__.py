"""`python -m bench [quick] [corpus] [page] [rulebook] [again] [large] [build] [reading]`.

All parts, or those named. Prints each figure beside its target. Figures are ratios within one
run on one machine, so they can be compared between machines; the seconds behind them stand in
brackets. Ends with 0 whether or not targets are met, and with 2 when something could not be run.
"""

import sys
from collections.abc import Callable, Iterator
from itertools import chain

from bench import builds, checks, inputs, reading
from bench.measure import WORK, CouldNotRun, Line


def main(words: list[str]) -> int:
    """Run what `words` ask for."""
    quick = "quick" in words
    named = [word for word in words if word != "quick"]
    WORK.mkdir(parents=True, exist_ok=True)
    folder = inputs.corpus(100 if quick else 1000)
    pages = list(inputs.markdown_files(folder))
    size = sum(len(page.read_text(encoding="utf-8", errors="replace").split()) for page in pages)
    print(f"Corpus: {len(pages):,} files, {size:,} words\n")
    parts: dict[str, Callable[[], Iterator[Line]]] = {
        "page": lambda: checks.small_page(15 if quick else 31),
        "rulebook": lambda: checks.rulebook_size(folder, 3 if quick else 5),
        "again": lambda: checks.second_run(folder, 3),
        "reading": lambda: chain(reading.beside_words(folder, 3), reading.one_page(folder, 9)),
        "corpus": lambda: checks.corpus(folder, 3 if quick else 5),
        "large": lambda: checks.large_file(folder, 5_000_000 if quick else 50_000_000),
        "build": lambda: builds.with_and_without(50 if quick else 500, 2 if quick else 3),
    }
    for name, part in parts.items():
        if not named or name in named:
            for line in part():
                print(line, flush=True)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except CouldNotRun as problem:
        print(problem, file=sys.stderr)
        sys.exit(2)
