"""`wordcare pull-request --format json`, and reading it again: a report is data that nobody vouches for."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from pull_request import NEW, OLD, git, project, write
from small_project import run
from wordcare.finding import CannotRun
from wordcare.pull_request.report import (
    MOST,
    MOST_BYTES,
    Ease,
    Place,
    Report,
    Suggestion,
    understood,
    written,
)

SCORES = {"reading_age": None, "longest_sentence": 4, "hard_words": 0}
REPORT = Report(
    12,
    "block",
    [
        Place("docs/a.md", 5, "hard-to-reach", "block", "hard-to-reach", False),
        Place("docs/a.md", 7, "deliver", "advise", "deliver", False),
        Place("docs/a.md", 3, "hard-to-reach", "block", "hard to reach", True),
    ],
    ["docs/b.md"],
    [Ease("docs/a.md", None, SCORES), Ease("docs/c.md", {**SCORES, "reading_age": 9}, SCORES)],
    [Suggestion("docs/a.md", 7, 8, ["drug-user"], "All of it anew.")],
)


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    project(tmp_path / "project", monkeypatch)


def told(monkeypatch, *more):
    made = run(monkeypatch, "pull-request", "--changed-since", "HEAD", "--format", "json", *more)
    assert made.code == 0, made.err
    return json.loads(made.out)


def test_it_tells_new_from_old_words_and_how_easy_the_page_was_and_is(monkeypatch):
    write("a.md", NEW)
    made = told(monkeypatch, "--number", "12")
    assert (made["pull_request"], made["fail_on"], made["unread"]) == (12, "block", [])
    assert [(one["line"], one["rule"], one["level"], one["before"]) for one in made["places"]] == [
        (5, "hard-to-reach", "block", False),
        (7, "drug-user", "warn", False),
        (7, "deliver", "advise", False),
        (3, "hard-to-reach", "block", True),
    ]
    (page,) = made["reading"]
    assert (page["then"]["longest_sentence"], page["now"]["longest_sentence"]) == (6, 11)
    assert made["suggestions"] == [
        {
            "path": "docs/a.md",
            "first": 7,
            "last": 7,
            "rules": ["drug-user"],
            "text": "Three people who use drugs came to talk with us in the hall. We deliver letters.",
        }
    ]


def test_words_that_come_with_wordcare_are_no_part_of_the_change(monkeypatch):
    with open("wordcare.toml", "w", encoding="utf-8") as file:
        file.write('include = ["docs"]\n')
    assert told(monkeypatch)["places"] == []


def test_a_page_that_did_not_change_is_not_in_it(monkeypatch):
    write("b.md", "# New\n\nHello to all of you.\n")
    made = told(monkeypatch)
    assert made["places"] == []
    assert [(one["path"], one["then"]) for one in made["reading"]] == [("docs/b.md", None)]


def test_a_new_word_tells_of_the_pages_that_use_it_and_stops_nobody(monkeypatch):
    with open("words/mondays.md", "w", encoding="utf-8") as file:
        file.write("---\ntitle: Mondays\navoid: [on Mondays]\nlevel: block\n---\nTuesdays are better.\n")
    made = told(monkeypatch)
    assert [(one["path"], one["rule"], one["before"]) for one in made["places"]] == [
        ("docs/a.md", "mondays", True)
    ]
    assert made["reading"] == []


def test_it_compares_with_where_the_work_began_not_with_what_others_did_since(monkeypatch):
    git("switch", "--create", "mine")
    write("a.md", OLD + "\nMine is hard-to-reach people.\n")
    git("commit", "--all", "--message", "Mine")
    git("switch", "main")
    write("a.md", "# Other\n\n" + OLD)
    git("commit", "--all", "--message", "Theirs")
    git("switch", "mine")
    made = run(monkeypatch, "pull-request", "--changed-since", "main", "--format", "json")
    assert [one["line"] for one in json.loads(made.out)["places"] if not one["before"]] == [7]


def test_words_that_were_code_before_are_new(monkeypatch):
    write("a.md", "```\nGroups that are hard to reach.\n```\n")
    git("commit", "--all", "--message", "As code")
    write("a.md", "Groups that are hard to reach.\n")
    assert [(one["line"], one["before"]) for one in told(monkeypatch)["places"]] == [(1, False)]


def test_what_cannot_be_read_is_named_and_the_exit_code_says_so(monkeypatch):
    with open("docs/b.md", "wb") as file:
        file.write(b"\xff\xfe\x00")
    made = run(monkeypatch, "pull-request", "--changed-since", "HEAD", "--format", "json")
    assert made.code == 2
    assert json.loads(made.out)["unread"] == ["docs/b.md"]
    assert "docs/b.md" in made.err


def test_a_page_on_which_we_fail_ourselves_does_not_hide_the_others(monkeypatch):
    def fixed(_, source):
        raise ZeroDivisionError(source.path)

    monkeypatch.setattr("wordcare.fixing.Fixer.fixed", fixed)
    write("a.md", NEW)
    made = run(monkeypatch, "pull-request", "--changed-since", "HEAD", "--format", "json")
    assert made.code == 2
    assert "docs/a.md: wordcare itself failed on this file" in made.err
    told = json.loads(made.out)
    assert (len(told["places"]), told["unread"]) == (4, ["docs/a.md"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "either --changed-since or --report"),
        (("--changed-since", "HEAD", "--report", "x.json"), "either --changed-since or --report"),
        (("--changed-since", "nowhere"), "Git knows no revision “nowhere” here."),
        (("--changed-since", "HEAD", "--number", "twelve"), "“twelve” is not a number."),
        (("--report", "nowhere.json"), "nowhere.json"),
    ],
)
def test_what_was_not_meant_gets_an_answer(monkeypatch, arguments, said):
    made = run(monkeypatch, "pull-request", *arguments)
    assert made.code == 2
    assert said in made.err


def test_what_is_written_is_understood():
    assert understood("r.json", written(REPORT).encode()) == REPORT


def test_a_report_holds_only_so_much_and_says_how_much_it_left_out():
    places = [Place("a.md", line, "x", "advise", "x" * 500, False) for line in range(1, MOST + 8)]
    places.append(Place("a.md", 999, "x", "block", "x", False))
    text = Suggestion("a.md", 1, 1, ["x"], "x" * 100_000)
    made = understood("r.json", written(REPORT._replace(places=places, suggestions=[text] * 900)).encode())
    assert len(made.places) == MOST
    assert made.places[0].line == 999, "what blocks is kept before the rest"
    assert (made.left_out, made.suggestions) == (8, [])
    assert all(len(place.found) <= 200 for place in made.places)


def test_the_biggest_report_is_still_taken():
    wide = "\U0001f49c"
    places = [Place(wide * 400, 10**8, "x" * 255, "advise", wide * 300, True)] * 999
    suggestions = [Suggestion(wide * 400, 1, 2, ["x" * 255] * 3, wide * 2_000)] * 999
    pages = [Ease(wide * 400, SCORES, SCORES)] * 999
    big = Report(1, "block", places, [wide * 999] * 999, pages, suggestions)
    assert len(understood("r.json", written(big).encode()).places) == MOST


def test_a_name_that_is_too_long_to_show_is_counted_only():
    long = REPORT.places[0]._replace(path="x" * 401)
    made = understood(
        "r.json", written(REPORT._replace(places=[long], reading=[Ease("x" * 401, None, SCORES)])).encode()
    )
    assert (made.places, made.reading, made.left_out) == ([], [], 1)


def test_a_page_with_a_new_name_is_compared_with_the_old_one(monkeypatch):
    git("mv", "docs/a.md", "docs/b.md")
    write("b.md", OLD + "\nMore hard-to-reach people.\n")
    made = told(monkeypatch)
    assert [(one["path"], one["line"], one["before"]) for one in made["places"]] == [
        ("docs/b.md", 7, False),
        ("docs/b.md", 3, True),
    ]
    assert made["reading"][0]["then"]["longest_sentence"] == 6


CHANGES = [
    ("version", 2),
    ("pull_request", "12"),
    ("pull_request", -1),
    ("pull_request", True),
    ("pull_request", 10**30),
    ("fail_on", "Block"),
    ("fail_on", None),
    ("places", {}),
    ("places", [1]),
    ("places", [{"path": "a.md"}]),
    ("places", [REPORT.places[0]._asdict()] * (MOST + 1)),
    ("places", [{**REPORT.places[0]._asdict(), "path": "x" * 401}]),
    ("places", [{**REPORT.places[0]._asdict(), "found": ["x"]}]),
    ("places", [{**REPORT.places[0]._asdict(), "level": "fatal"}]),
    ("places", [{**REPORT.places[0]._asdict(), "line": 0}]),
    ("places", [{**REPORT.places[0]._asdict(), "before": 1}]),
    ("unread", [None]),
    ("reading", [{"path": "a.md", "then": None, "now": None}]),
    ("reading", [{"path": "a.md", "then": None, "now": {**SCORES, "hard_words": 1.5}}]),
    ("suggestions", [{**REPORT.suggestions[0]._asdict(), "first": 9}]),
    ("suggestions", [{**REPORT.suggestions[0]._asdict(), "text": "x" * 2_001}]),
    ("left_out", []),
]


@pytest.mark.parametrize(("key", "value"), CHANGES)
def test_a_report_of_another_form_is_refused_whole(key, value):
    changed = {**json.loads(written(REPORT)), key: value}
    with pytest.raises(CannotRun, match="In the report, "):
        understood("r.json", json.dumps(changed).encode())


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[", b"[]", b"null", b"[" * 200_000, b'{"version": NaN}', b"1" * (MOST_BYTES + 1)]
)
def test_what_is_no_report_is_refused(data):
    with pytest.raises(CannotRun):
        understood("r.json", data)


ANYTHING = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=9), inner, max_size=3),
    max_leaves=9,
)


@given(some.sampled_from([*json.loads(written(REPORT)), "more"]), ANYTHING)
def test_whatever_stands_in_it_is_understood_or_refused(key, value):
    data = json.dumps({**json.loads(written(REPORT)), key: value}).encode()
    try:
        made = understood("r.json", data)
    except CannotRun:
        return
    assert isinstance(made, Report)


def test_half_a_letter_does_no_harm():
    changed = written(REPORT).encode().replace(b'"found": "hard-to-reach"', b'"found": "\\ud800"')
    assert understood("r.json", changed).places[0].found == "?"
