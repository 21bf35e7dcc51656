"""The report about one pull request: plain data, written by one step and read by another.

    {
      "version": 1, "pull_request": 12 or 0, "fail_on": "block",
      "places": [{"path": "docs/index.md", "line": 3, "rule": "hard-to-reach", "level": "block",
                  "found": "hard-to-reach", "before": false}],
      "unread": ["docs/broken.md"],
      "reading": [{"path": "docs/index.md", "then": {"reading_age": 13, "longest_sentence": 40,
                   "hard_words": 3} or null, "now": {...}}],
      "suggestions": [{"path": "docs/index.md", "first": 3, "last": 3, "rules": ["hard-to-reach"],
                       "text": "the whole lines anew"}],
      "left_out": 0
    }

`before` says that the words stand on a line that did not change. Lines count from 1. No reasons and
no advice are in it: those come from the rulebook of whoever reads it.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from wordcare.finding import FAIL_ON, LEVELS, CannotRun, Problem, failing

VERSION = 1
MOST = 200
"""How many things one list of a report may hold; what is beyond is counted in `left_out`."""
MOST_SUGGESTIONS = 40
MOST_BYTES = 2_000_000
"""How big a report may be."""
LONGEST_NAME = 400
LONGEST_FOUND = 200
LONGEST_TEXT = 2_000
HIGHEST = 100_000_000
SCORES = ("reading_age", "longest_sentence", "hard_words")
"""What is told of how easy a page is: years, words, and a number of words."""


class Place(NamedTuple):
    """Words that were found. `before`: they stand on a line that this pull request leaves as it was."""

    path: str
    line: int
    rule: str
    level: str
    found: str
    before: bool


class Ease(NamedTuple):
    """How easy a page was and is to read, by `SCORES`; `then` is None when the page is new."""

    path: str
    then: dict[str, int | None] | None
    now: dict[str, int | None]


class Suggestion(NamedTuple):
    """The lines `first` to `last` of a page anew, without the last line end, and the rules that ask."""

    path: str
    first: int
    last: int
    rules: list[str]
    text: str


class Report(NamedTuple):
    """All that is known about one pull request. `unread` are files that could not be checked."""

    number: int
    fail_on: str
    places: list[Place]
    unread: list[str]
    reading: list[Ease]
    suggestions: list[Suggestion]
    left_out: int = 0

    @property
    def blocking(self) -> list[Place]:
        """The places that keep the pull request from going on."""
        levels = failing(self.fail_on)
        return [place for place in self.places if place.level in levels and not place.before]

    @property
    def advice(self) -> list[Place]:
        """The places on changed lines that stop nothing, the strongest first."""
        blocking = self.blocking
        rest = [place for place in self.places if not place.before and place not in blocking]
        return sorted(rest, key=lambda place: -LEVELS.index(place.level))

    @property
    def earlier(self) -> list[Place]:
        """The places that were there before."""
        return [place for place in self.places if place.before]


def written(report: Report) -> str:
    """The report as JSON; what is more than a reader would take is left out and counted."""
    new_first = sorted(report.places, key=lambda place: (place.before, -LEVELS.index(place.level)))
    places = [one._replace(found=one.found[:LONGEST_FOUND]) for one in new_first if _is_short(one.path)]
    suggestions = [one for one in report.suggestions if _is_short(one.path) and len(one.text) <= LONGEST_TEXT]
    made = {
        "version": VERSION,
        "pull_request": report.number,
        "fail_on": report.fail_on,
        "places": [one._asdict() for one in places[:MOST]],
        "unread": [path[:LONGEST_NAME] for path in report.unread[:MOST]],
        "reading": [one._asdict() for one in report.reading if _is_short(one.path)][:MOST],
        "suggestions": [one._asdict() for one in suggestions[:MOST_SUGGESTIONS]],
        "left_out": len(report.places) - len(places[:MOST]),
    }
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _is_short(path: str) -> bool:
    return len(path) <= LONGEST_NAME


def understood(path: str, data: bytes) -> Report:
    """The report that `data` holds. Raises `CannotRun` when any of it is not as it should be."""
    if len(data) > MOST_BYTES:
        raise _wrong(path, f"The report is bigger than {MOST_BYTES} bytes.")
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        raise _wrong(path, "The report is not JSON.") from None
    try:
        return _report(_Values(told))
    except _OddError as odd:
        raise _wrong(path, f"In the report, {odd}.") from None


def _wrong(path: str, message: str) -> CannotRun:
    return CannotRun([Problem(path, message, "Make it anew: `wordcare pull-request --format json`.")])


class _OddError(Exception):
    """Raised where a value is not what the form of a report asks for."""


class _Values:
    """One object of the report; each method gives a value of the kind asked for, or raises `_OddError`."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise _OddError("something is no object")
        self._values = value

    def number(self, key: str, least: int = 0) -> int:
        value = self._values.get(key)
        if type(value) is not int or not least <= value <= HIGHEST:
            raise _OddError(f"`{key}` is not a number from {least} to {HIGHEST}")
        return value

    def score(self, key: str) -> int | None:
        return None if self._values.get(key) is None else self.number(key)

    def yes(self, key: str) -> bool:
        value = self._values.get(key)
        if not isinstance(value, bool):
            raise _OddError(f"`{key}` is neither true nor false")
        return value

    def text(self, key: str, longest: int, choices: tuple[str, ...] = ()) -> str:
        return _text(key, self._values.get(key), longest, choices)

    def items(self, key: str) -> list[Any]:
        value = self._values.get(key)
        if not isinstance(value, list) or len(value) > MOST:
            raise _OddError(f"`{key}` is not a list of at most {MOST}")
        return value

    def texts(self, key: str) -> list[str]:
        return [_text(key, value, LONGEST_NAME) for value in self.items(key)]

    def scores(self, key: str) -> dict[str, int | None]:
        inside = _Values(self._values.get(key))
        return {name: inside.score(name) for name in SCORES}

    def has(self, key: str) -> bool:
        return self._values.get(key) is not None


def _text(key: str, value: object, longest: int, choices: tuple[str, ...] = ()) -> str:
    if not isinstance(value, str) or len(value) > longest or (choices and value not in choices):
        raise _OddError(f"`{key}` is not a text that fits")
    return value.encode("utf-8", "replace").decode("utf-8")  # half a letter cannot be sent on


def _report(told: _Values) -> Report:
    if told.number("version") != VERSION:
        raise _OddError(f"`version` is not {VERSION}")
    return Report(
        told.number("pull_request"),
        told.text("fail_on", LONGEST_NAME, FAIL_ON),
        [_place(_Values(one)) for one in told.items("places")],
        told.texts("unread"),
        [_ease(_Values(one)) for one in told.items("reading")],
        [_suggestion(_Values(one)) for one in told.items("suggestions")],
        told.number("left_out"),
    )


def _place(told: _Values) -> Place:
    return Place(
        told.text("path", LONGEST_NAME),
        told.number("line", 1),
        told.text("rule", LONGEST_NAME),
        told.text("level", LONGEST_NAME, LEVELS),
        told.text("found", LONGEST_FOUND),
        told.yes("before"),
    )


def _ease(told: _Values) -> Ease:
    then = told.scores("then") if told.has("then") else None
    return Ease(told.text("path", LONGEST_NAME), then, told.scores("now"))


def _suggestion(told: _Values) -> Suggestion:
    first, last = told.number("first", 1), told.number("last", 1)
    if last < first:
        raise _OddError("`last` comes before `first`")
    path, text = told.text("path", LONGEST_NAME), told.text("text", LONGEST_TEXT)
    return Suggestion(path, first, last, told.texts("rules"), text)
