"""`wordcare fix`: put better words in place, where exactly one replacement fits.

On a terminal each file is shown as a diff, and a question follows. Elsewhere the files are
written at once, unless `--dry-run` says not to. What is piped in goes out mended. The exit code
is 1 when a replacement was not made, or when a finding is left that fails a check; 2 when a file
could not be read or written.
"""

from __future__ import annotations

import sys
from time import strftime

from wordcare.command.arguments import (
    ONLY_INCLUDED,
    RULEBOOK,
    STDIN,
    STDIN_NAME,
    Option,
    Usage,
    settings_and_rulebook,
)
from wordcare.command.questions import can_ask
from wordcare.command.selection import built_sites, known_levels, paths_to_check, selected_rules
from wordcare.command.streams import is_for_eyes, print_problems, wants_colour, write, write_aside
from wordcare.contents import BYTE_ORDER_MARK, file_bytes, piped_bytes, text_of
from wordcare.files import shown
from wordcare.finding import CannotRun, Problem, failing, our_fault
from wordcare.reports.diff import diff, patch
from wordcare.reports.excerpt import visible
from wordcare.reports.text import number_of
from wordcare.writing import rewrite

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wordcare.command.arguments import Arguments
    from wordcare.fixing import Fixed, Fixer, Left
    from wordcare.rulebook import Rulebook
    from wordcare.source import Source

    Offer = Callable[[str, bytes, Source, Fixed], None]

USAGE = Usage(
    "fix",
    "Put better words in place where exactly one replacement fits, and show what is left for you.\n"
    "Quotations stay as they are. On a terminal you are asked about each file first.",
    "PATH...",
    "files and folders, or - for what is piped in",
    (
        Option("--dry-run", "", "show what would change, and write nothing"),
        Option("--yes", "", "do not ask"),
        Option("--select", "ID,...", "replace only the words of these word pages"),
        ONLY_INCLUDED,
        STDIN_NAME,
        *RULEBOOK,
    ),
    needed=True,
)

MOVED = "This heading has new words, and so a new address. Please look at links that lead to it."
QUESTION = "Write this to {path}? (y)es, (n)o, (a)ll that follow, (q)uit: "
ANSWERS = {"y": "yes", "n": "no", "a": "all", "q": "quit"}


def run(typed: Arguments) -> int:
    """Mend the files, say what is left, and give the exit code."""
    from wordcare.fixing import Fixer

    settings, rulebook = settings_and_rulebook(typed)
    selected = selected_rules(typed["--select"], rulebook)
    known_levels(settings, rulebook)
    fixer = Fixer(rulebook, settings.levels, selected, strftime("%Y-%m-%d"))
    job = Job(fixer, rulebook, _way(typed))
    if typed.paths == [STDIN]:
        job.piped(shown(typed["--stdin-filename"]))
        print_problems(job.problems)
        write_aside([job.summary()])
        return job.exit_code(settings.fail_on)
    sites = built_sites(typed.paths)
    paths, only_included = [path for path in typed.paths if path not in sites], bool(typed["--only-included"])
    found = paths_to_check(paths, settings, others=True, only_included=only_included)
    job.problems += [_built(site) for site in sites] + found.problems
    for path in found.files:
        if job.way == "quit":
            break
        job.file(path)
    print_problems(job.problems)
    write([job.summary()])
    return job.exit_code(settings.fail_on)


def _way(typed: Arguments) -> str:
    """How to go about it: "dry" writes nothing, "ask" asks about each file, "all" writes each."""
    if typed["--dry-run"]:
        return "dry"
    return "ask" if not typed["--yes"] and can_ask() else "all"


def _built(site: str) -> Problem:
    return Problem(
        site,
        "These pages were built from others, and will be built again.",
        "Give the folder that they are built from.",
    )


class Job:
    """One run over several files, and how far it has come. `way` may change with an answer."""

    def __init__(self, fixer: Fixer, rulebook: Rulebook, way: str) -> None:
        self.way = way
        self.problems: list[Problem] = []
        self._fixer = fixer
        self._rulebook = rulebook
        self._colour = wants_colour(sys.stdout)
        self._files = self._replaced = self._unmade = 0
        self._left: list[Left] = []

    def file(self, path: str) -> None:
        """Mend one file."""
        self._mend(path, file_bytes(path), self._offer)

    def piped(self, name: str) -> None:
        """Mend the text on the input stream, as if it were the file `name`, and pass it on."""
        self._mend(name, piped_bytes(name, sys.stdin.buffer), self._pass_on)

    def _mend(self, path: str, data: bytes | Problem, then: Offer) -> None:
        if isinstance(data, Problem):
            self.problems.append(data)
            return
        source = text_of(path, data)
        if isinstance(source, Problem):
            self.problems.append(source)
            return
        self._files += 1
        try:
            fixed = self._fixer.fixed(source)
        except CannotRun:
            raise
        except Exception as error:  # one page that we cannot cope with must not hide the others
            self.problems.append(our_fault(path, error))
            return
        then(path, data, source, fixed)

    def _pass_on(self, path: str, data: bytes, source: Source, fixed: Fixed) -> None:
        made = self.way != "dry"
        if made:
            write([_mark(data) + fixed.source.text], utf8=True)
        else:
            self._show(path, data, source, fixed)
        write_aside(self._counted(path, source, fixed, made=made))

    def _offer(self, path: str, data: bytes, source: Source, fixed: Fixed) -> None:
        if fixed.number:
            self._show(path, data, source, fixed)
        made = bool(fixed.number) and self._is_wanted(path)
        if made and not self._written(path, data, fixed.source):
            return
        write(self._counted(path, source, fixed, made=made))

    def _show(self, path: str, data: bytes, source: Source, fixed: Fixed) -> None:
        """Show what changes: to the byte where programs may read it."""
        old, new, mark = source.text, fixed.source.text, _mark(data)
        if is_for_eyes(sys.stdout):
            write(diff(path, old, new, self._colour))
        else:
            write(patch(path, mark + old, mark + new), utf8=True)

    def _counted(self, path: str, source: Source, fixed: Fixed, *, made: bool) -> Iterator[str]:
        """Count what was done, and say what is left."""
        self._replaced += fixed.number if made else 0
        self._unmade += 0 if made else fixed.number
        places = [
            fixed.source.line_column(one.verdict.start)
            if made
            else source.line_column(fixed.origin(one.verdict.start))
            for one in fixed.left
        ]
        self._left += fixed.left
        yield from _left_lines(path, fixed.left, places, self._rulebook)
        if made:
            yield from (f"{visible(path)}:{line}: {MOVED}\n" for line in fixed.moved)

    def _is_wanted(self, path: str) -> bool:
        if self.way == "ask":
            answer = _answer(path)
            self.way = answer if answer in ("all", "quit") else "ask"
            return answer in ("yes", "all")
        return self.way == "all"

    def _written(self, path: str, data: bytes, new: Source) -> bool:
        problem = rewrite(path, data, (_mark(data) + new.text).encode("utf-8"))
        if problem:
            self.problems.append(problem)
        return problem is None

    def summary(self) -> str:
        """How much was done, and what is left, with a line end."""
        parts = []
        if self._replaced or not self._unmade:
            parts.append(f"{number_of(self._replaced, 'replacement')} made")
        if self._unmade:
            parts.append(f"{number_of(self._unmade, 'replacement')} not made")
        if self._left:
            parts.append(f"{number_of(len(self._left), 'place')} left for you")
        said = f"{', '.join(parts)}; {number_of(self._files, 'file')} read."
        if self.problems:
            said += f" {number_of(len(self.problems), 'thing')} could not be done: see above."
        return said + "\n"

    def exit_code(self, fail_on: str) -> int:
        """0: nothing is left that fails a check. 1: something is. 2: not all could be done."""
        if self.problems:
            return 2
        return int(bool(self._unmade) or any(one.level in failing(fail_on) for one in self._left))


def _mark(data: bytes) -> str:
    """The byte order mark of a file, which is no part of its text; empty where it has none."""
    return "\ufeff" if data.startswith(BYTE_ORDER_MARK) else ""


def _answer(path: str) -> str:
    """What the person at the terminal wants; the end of their input means to stop."""
    while True:
        write([QUESTION.format(path=visible(path))])
        line = sys.stdin.readline()
        if not line:
            write(["\n"])
            return "quit"
        answer = ANSWERS.get(line.strip().lower()[:1])
        if answer:
            return answer


def _left_lines(
    path: str, left: list[Left], places: list[tuple[int, int]], rulebook: Rulebook
) -> Iterator[str]:
    """A line for each place that was left, with why and what to write; what to write once for each page."""
    told: set[str] = set()
    for one, (line, column) in zip(left, places, strict=True):
        page = rulebook.words[one.verdict.rule]
        said = f"{path}:{line}:{column}: “{one.verdict.found}” stays: {one.why}."
        if page.id not in told and page.instead:
            said += f" Instead: {'; '.join(page.replacements)}."
        told.add(page.id)
        yield visible(said) + "\n"
