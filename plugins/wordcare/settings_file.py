"""Reading one settings file, and saying everything that is wrong with it at once.

Imported only when settings are new or changed: reading TOML takes longer than a small check.
"""

from __future__ import annotations

import re
import tomllib
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from wordcare import globs
from wordcare.contents import file_text, text_of
from wordcare.finding import FAIL_ON, LEVELS, CannotRun, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wordcare.source import Source

_KINDER = (("Invalid ", "we cannot read this "), ("Illegal ", "there is no place here for the "))
"""What the library for TOML says, and how we say it."""

_AT_END = " (at end of document)"
_ADDRESS = re.compile(r"https?://[^\s/?#]*\w[^\s/?#]*(?:/[^\s?#]*)?")
_PATTERNS = ("include", "exclude")
WORDS_FOR_LEVELS = (*LEVELS, "off")


def table_in(path: str, data: bytes, *, shared: bool) -> dict[str, Any] | None:
    """The settings that stand in a file; None when it is `shared` and has no [tool.wordcare].

    Raises `CannotRun` with every fault found.
    """
    source = text_of(path, data)
    if isinstance(source, Problem):
        raise CannotRun([source])
    table: Any = _toml(source)
    if shared:
        tool = table.get("tool")
        table = tool.get("wordcare") if isinstance(tool, dict) else None
        if table is None:
            return None
        if not isinstance(table, dict):
            message = "`wordcare` under [tool] must be a table."
            raise CannotRun(
                [_problem(source, "wordcare", message, "Write [tool.wordcare] on a line of its own.")]
            )
    problems = [problem for key, value in table.items() for problem in _faults(source, key, value)]
    if problems:
        raise CannotRun(problems)
    return dict(table)


def _toml(source: Source) -> dict[str, Any]:
    try:
        return tomllib.loads(source.text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        message = str(error) or "The values are nested too deeply"
        place = re.search(r" \(at line (\d+), column (\d+)\)$", message)
        said = message[: place.start()] if place else message.removesuffix(_AT_END)
        line, column = (int(place[1]), int(place[2])) if place else (0, 0)
        if message.endswith(_AT_END):
            line, column = source.line_column(len(source.text.rstrip()))
        for harsh, kind in _KINDER:
            said = said.replace(harsh, kind)
        next_step = "Texts stand in quotes, and lists in square brackets."
        raise CannotRun(
            [Problem(source.path, f"This line is not TOML: {said}.", next_step, line, column)]
        ) from None


def _faults(source: Source, key: str, value: Any) -> list[Problem]:
    if key not in _KINDS:
        if key == "tool" and isinstance(value, dict) and "wordcare" in value:
            message = "[tool.wordcare] belongs in pyproject.toml only."
            return [_problem(source, "wordcare", message, "Leave the table's name out in this file.")]
        message = f"There is no setting called `{key}`."
        return [_problem(source, key, message, suggestion(key, _KINDS))]
    kind, example, fits = _KINDS[key]
    if key == "levels" and isinstance(value, dict):
        return [_level_fault(source, rule, level) for rule, level in value.items() if not _is_level(level)]
    if key == "reading" and isinstance(value, dict):
        return list(_reading_faults(source, value))
    if fits(value):
        wrong = [part for glob in value if (part := globs.wrong_in(glob))] if key in _PATTERNS else []
        return [_problem(source, key, *globs.about(part)) for part in wrong]
    return [_problem(source, key, f"`{key}` must be {kind}.", f"Write it like this: {example}")]


def _level_fault(source: Source, rule: str, level: object) -> Problem:
    found = f'"{level}"' if isinstance(level, str) else "what it is set to"
    choices = ", ".join(f'"{choice}"' for choice in WORDS_FOR_LEVELS[:-1]) + f' or "{WORDS_FOR_LEVELS[-1]}"'
    message = f"The level of `{rule}` cannot be {found}."
    return _problem(source, rule, message, f"Write one of {choices}.")


def _reading_faults(source: Source, table: dict[str, Any]) -> Iterator[Problem]:
    """What is wrong with the limits for reading ease, first those for all pages, then folder by folder."""
    from wordcare.ease.limits_table import MORE, faults, folder_faults

    start = max(source.text.find("reading"), 0)
    for fault in faults(table, needs_reason=False, more=MORE):
        yield _problem_below(source, start, *fault)
    folders = table.get("folders", [])
    for folder in folders if isinstance(folders, list) else []:
        start = max(source.text.find("folders]]", start + 1), start)
        for fault in folder_faults(folder):
            yield _problem_below(source, start, *fault)


def _problem_below(source: Source, start: int, key: str, message: str, next_step: str) -> Problem:
    """A problem at `key` where that is set after `start`, or else on the line of `start`."""
    place = place_of(source, key, start)
    place = place if any(place) else (source.line_column(start)[0], 1)
    return Problem(source.path, message, next_step, *place)


def said_twice(own: str, shared: str) -> Problem:
    """What to say of two files with settings in one folder: nobody can tell which of them count."""
    source = file_text(shared)
    place = (0, 0) if isinstance(source, Problem) else place_of(source, "wordcare")
    message = f"There are settings under [tool.wordcare] here, and more in {own}."
    return Problem(shared, message, "Put all of them into one of the two files.", *place)


def no_such_folder(path: str, words: str) -> Problem:
    """What to say when `words` in the settings file at `path` names no folder."""
    source = file_text(path)
    place = (0, 0) if isinstance(source, Problem) else place_of(source, "words")
    message = f"`words` names {words}, and there is no such folder."
    return Problem(path, message, "Write its path from where this file stands.", *place)


def suggestion(found: str, choices: Iterable[str]) -> str:
    """The next step for a name that is none of `choices`: the likeliest ones, or all of them."""
    likely = get_close_matches(found, list(choices), n=1, cutoff=0.6)
    if likely:
        return f"Did you mean `{likely[0]}`?"
    return "The settings are: " + ", ".join(f"`{choice}`" for choice in choices) + "."


def place_of(source: Source, key: str, start: int = 0) -> tuple[int, int]:
    """Line and column at which `key` is first set after `start`; (0, 0) when it cannot be told."""
    name = rf"""["']?(?P<key>{re.escape(key)})["']?"""
    alone = rf"^[ \t]*\[{{0,2}}[ \t]*(?:[\w. \"'-]+\.[ \t]*)?{name}[ \t]*[\]=.]"
    in_braces = rf"[{{,][ \t]*{name}[ \t]*="
    start = max(source.text.find("[tool.wordcare"), start)
    for pattern in (alone, in_braces):
        found = re.compile(pattern, re.MULTILINE).search(source.text, start)
        if found:
            return source.line_column(found.start("key"))
    return 0, 0


def _problem(source: Source, key: str, message: str, next_step: str) -> Problem:
    return Problem(source.path, message, next_step, *place_of(source, key))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(_is_text(item) for item in value)


def _is_level(value: object) -> bool:
    return value in WORDS_FOR_LEVELS if isinstance(value, str) else False


def is_address(value: object) -> bool:
    """Whether the addresses of pages can be made from this one; an empty one says that there is none."""
    return isinstance(value, str) and (not value or _ADDRESS.fullmatch(value) is not None)


_KINDS: dict[str, tuple[str, str, Callable[[object], bool]]] = {
    "words": ("the folder of word pages", 'words = "docs/language/words"', _is_text),
    "include": ("a list of patterns for paths", 'include = ["docs/**/*.md", "mkdocs.yml"]', _is_list),
    "exclude": ("a list of patterns for paths", 'exclude = ["docs/archive"]', _is_list),
    "levels": (
        "a table of rules and their levels",
        '[levels] and below it: hard-to-reach = "warn"',
        lambda _: False,
    ),
    "reading": (
        "true, false, or a table of limits",
        "[reading] and below it: long_sentence = 25",
        lambda value: isinstance(value, bool),
    ),
    "site": ("a web address", 'site = "https://www.example.org/"', is_address),
    "fail_on": ("block, warn, advise or never", 'fail_on = "warn"', lambda value: value in FAIL_ON),
    "cache": ("a folder", 'cache = ".cache/wordcare"', _is_text),
}
"""What each setting must be, how it is written, and whether a value is that."""
