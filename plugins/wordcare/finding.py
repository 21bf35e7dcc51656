"""What the checker says: a finding about some words, or a problem that kept it from working.

Reports, the command and site generators read these records; nothing here knows of them.
"""

from __future__ import annotations

LEVELS = ("advise", "warn", "block")
"""From the mildest to the strongest."""

FAIL_ON = (*reversed(LEVELS), "never")
"""How strict a run may be: the mildest level of which one finding fails it."""

READING_RULES = (
    *("very-long-sentence", "long-sentence", "hard-word", "unexplained-word"),
    *("unexplained-acronym", "wall-of-text", "average-sentence", "reading-grade"),
)
"""The rules about reading ease, in the order in which they matter; `ease.rules` says what each means."""

DOUBTFUL = "You may only talk about the words, deny them or tell your own story. So please think again."
"""The note of a finding that would block if it were sure to be a use."""


def failing(fail_on: str) -> tuple[str, ...]:
    """The levels of which one finding fails a run that is this strict."""
    return LEVELS[LEVELS.index(fail_on) :] if fail_on in LEVELS else ()


class Finding:
    """Something to change (or to think about) at `start:end` of a file.

    `start` and `end` are code points from the start of the text, end exclusive. `line`,
    `column`, `end_line` and `end_column` count from 1; the end column is exclusive too.
    `rule` is the id of a page in the rulebook, or one of `exceptions.RULES`.
    """

    __slots__ = (
        "column",
        "end",
        "end_column",
        "end_line",
        "fix",
        "found",
        "in_yaml",
        "level",
        "line",
        "note",
        "path",
        "rule",
        "start",
        "where",
        "wider",
        "writing",
    )

    def __init__(
        self,
        path: str,
        start: int,
        end: int,
        place: tuple[int, int, int, int],
        rule: str,
        level: str,
        found: str,
        *,
        note: str = "",
        fix: str = "",
        wider: tuple[int, int, str] | None = None,
        in_yaml: bool = False,
        where: str = "above",
        writing: str = "markdown",
    ) -> None:
        self.path = path
        self.start = start
        self.end = end
        self.line, self.column, self.end_line, self.end_column = place
        self.rule = rule
        self.level = level
        self.found = found
        """The words as the reader sees them, in one line, without markup."""
        self.note = note
        """One more sentence about this place, such as that letters are disguised."""
        self.fix = fix
        """What to put in place of the words, when exactly one replacement fits; else empty."""
        self.wider = wider
        """The line and column of the "a" or "an" before the words, and what to put in place of all, when
        the one replacement that fits needs another article or none. Then `fix` is empty.
        """
        self.in_yaml = in_yaml
        """Whether it stands in front matter or in the settings of a site, where markup is no markup."""
        self.where = where
        """Where a comment may stand that lets the words pass, and
        """
        self.writing = writing
        """how they are marked as a mention: both as `prose.Room` says."""


class Problem:
    """Why something could not be checked, where, and what to do next. Always exit code 2."""

    __slots__ = ("column", "line", "message", "next_step", "path")

    def __init__(self, path: str, message: str, next_step: str, line: int = 0, column: int = 0) -> None:
        self.path = path
        self.message = message
        self.next_step = next_step
        self.line = line
        self.column = column

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        return f"{place}: {self.message} {self.next_step}" if place else f"{self.message} {self.next_step}"


def our_fault(path: str, error: Exception) -> Problem:
    """What to say when we fail on a file ourselves. Nobody can tell what it holds, so it is not fine."""
    message = f"wordcare itself failed on this file, with {type(error).__name__}: {error}."
    return Problem(path, message, "Please tell those who look after wordcare, and send them the file.")


def systems_fault(error: OSError) -> Problem:
    """What to say when the system keeps us from going on at all."""
    message = f"The system would not let us go on: {error.strerror or error}."
    return Problem(str(error.filename or ""), message, "Put that right, then try again.")


class CannotRun(Exception):  # noqa: N818 - reads as what it is where it is caught
    """Raised when nothing can be checked at all: a bad rulebook, bad settings."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems
