"""Reports that programs read: JSON, SARIF and GitHub's workflow commands, whole and exact."""

import json
from pathlib import Path

import jsonschema
import pytest

from wordcare import __version__
from wordcare.advice import Advice
from wordcare.finding import Finding, Problem
from wordcare.reports import Checked, Run, github, json_document, sarif

SCHEMA = json.loads((Path(__file__).parent / "sarif_schema.json").read_text(encoding="utf-8"))

FINDING = Finding("docs/a page.md", 4, 13, (1, 5, 2, 4), "drug-user", "warn", "drug user", fix="person")
PROBLEM = Problem("docs/b.md", "There is a NUL byte here.", "Remove it.", 3, 1)


def advisor(rule):
    return Advice(
        "Drug user", "People are more.", ["a person", "people"], "Never.", f"https://example.org/{rule}/"
    )


def run(findings=(FINDING,), problems=(), fail_on="block"):
    return Run(advisor, fail_on, [Checked("docs/a page.md", None, list(findings), [])], list(problems))


def sarif_of(asked):
    document = json.loads("".join(sarif.lines(asked)))
    jsonschema.Draft7Validator(SCHEMA, format_checker=jsonschema.FormatChecker()).validate(document)
    return document["runs"][0]


def test_json_has_the_plainer_word_among_what_to_write():
    found = [
        Finding("a.md", 0, 9, (1, 1, 1, 10), "hard-word", "advise", word) for word in ("commenced", "xyz")
    ]
    document = json.loads("".join(json_document.lines(run(found))))
    assert [one["instead"] for one in document["findings"]] == [["started"], ["a person", "people"]]


def test_json_gives_the_exact_place_the_reason_and_the_way_on():
    document = json.loads("".join(json_document.lines(run(problems=[PROBLEM]))))
    assert document == {
        "version": 1,
        "findings": [
            {
                "path": "docs/a page.md",
                "line": 1,
                "column": 5,
                "endLine": 2,
                "endColumn": 4,
                "start": 4,
                "end": 13,
                "rule": "drug-user",
                "level": "warn",
                "found": "drug user",
                "message": "Please think again about “drug user”.",
                "note": "",
                "why": "People are more.",
                "instead": ["a person", "people"],
                "fix": "person",
                "read": "https://example.org/drug-user/",
                "exception": '<!-- wordcare: allow "drug user" because … -->',
                "where": "above the paragraph",
                "mention": "*drug user*{ .mention }",
            }
        ],
        "problems": [
            {
                "path": "docs/b.md",
                "line": 3,
                "column": 1,
                "message": "There is a NUL byte here.",
                "nextStep": "Remove it.",
            }
        ],
        "summary": {"files": 1, "block": 0, "warn": 1, "advise": 0, "exitCode": 2},
    }


@pytest.mark.parametrize(
    ("level", "fail_on", "code"),
    [
        ("block", "block", 1),
        ("warn", "block", 0),
        ("warn", "warn", 1),
        ("block", "warn", 1),
        ("advise", "warn", 0),
        ("advise", "advise", 1),
        ("block", "never", 0),
    ],
)
def test_the_exit_code_follows_the_fail_level(level, fail_on, code):
    found = Finding("a.md", 0, 1, (1, 1, 1, 2), "drug-user", level, "x")
    assert run([found], fail_on=fail_on).exit_code == code
    assert run([found], [PROBLEM], fail_on).exit_code == 2
    assert run([], fail_on=fail_on).exit_code == 0


def test_sarif_names_rule_level_place_and_replacement():
    made = sarif_of(run())
    place = {
        "artifactLocation": {"uri": "docs/a%20page.md", "uriBaseId": "SRCROOT"},
        "region": {"startLine": 1, "startColumn": 5, "endLine": 2, "endColumn": 4},
    }
    assert made["results"] == [
        {
            "ruleId": "drug-user",
            "ruleIndex": 0,
            "level": "warning",
            "message": {
                "text": "Please think again about “drug user”. People are more. Instead: a person; people."
            },
            "locations": [{"physicalLocation": place}],
            "fixes": [
                {
                    "description": {"text": "Write “person”."},
                    "artifactChanges": [
                        {
                            "artifactLocation": place["artifactLocation"],
                            "replacements": [
                                {"deletedRegion": place["region"], "insertedContent": {"text": "person"}}
                            ],
                        }
                    ],
                }
            ],
        }
    ]
    assert made["columnKind"] == "unicodeCodePoints"


def test_sarif_describes_each_rule_once():
    made = sarif_of(run([FINDING, FINDING]))
    said = "People are more. Instead: a person; people. Never."
    assert made["tool"]["driver"] == {
        "name": "wordcare",
        "semanticVersion": __version__,
        "rules": [
            {
                "id": "drug-user",
                "shortDescription": {"text": "Drug user"},
                "fullDescription": {"text": said},
                "help": {"text": said},
                "helpUri": "https://example.org/drug-user/",
            }
        ],
    }


def test_sarif_takes_the_article_with_the_words_where_it_changes_too():
    wide = Finding("a.md", 3, 7, (1, 4, 1, 8), "drug-user", "warn", "addict", wider=(1, 1, "A person"))
    change = sarif_of(run([wide]))["results"][0]["fixes"][0]
    assert change["description"] == {"text": "Write “A person”."}
    assert change["artifactChanges"][0]["replacements"] == [
        {
            "deletedRegion": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 8},
            "insertedContent": {"text": "A person"},
        }
    ]


def test_sarif_gives_no_fix_where_none_fits():
    made = sarif_of(run([Finding("a.md", 0, 1, (1, 1, 1, 2), "drug-user", "block", "x")]))
    assert "fixes" not in made["results"][0]
    assert made["results"][0]["level"] == "error"


def test_sarif_tells_what_could_not_be_checked():
    made = sarif_of(run([], [PROBLEM, Problem("", "No rulebook.", "Give one.")]))
    assert made["results"] == []
    (invocation,) = made["invocations"]
    assert (invocation["exitCode"], invocation["executionSuccessful"]) == (2, False)
    first, second = invocation["toolExecutionNotifications"]
    assert first == {
        "level": "error",
        "message": {"text": "There is a NUL byte here. Remove it."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "docs/b.md", "uriBaseId": "SRCROOT"},
                    "region": {"startLine": 3, "startColumn": 1},
                }
            }
        ],
    }
    assert "locations" not in second


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("docs/é#1?.md", {"uri": "docs/%C3%A9%231%3F.md", "uriBaseId": "SRCROOT"}),
        ("a:b.md", {"uri": "a%3Ab.md", "uriBaseId": "SRCROOT"}),
        ("bad\udcff.md", {"uri": "bad%FF.md", "uriBaseId": "SRCROOT"}),
        ("../up.md", {"uri": "../up.md", "uriBaseId": "SRCROOT"}),
        ("/full/a b.md", {"uri": "file:///full/a%20b.md"}),
    ],
)
def test_sarif_paths_are_addresses(path, uri):
    made = sarif_of(run([Finding(path, 0, 1, (1, 1, 1, 2), "drug-user", "block", "x")]))
    assert made["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"] == uri


def test_github_annotates_the_place_with_all_that_helps():
    found = Finding(
        "a.md", 4, 13, (1, 5, 1, 14), "drug-user", "block", "drug user", note="Look.", fix="person"
    )
    assert "".join(github.lines(run([found]))) == (
        "::error file=a.md,line=1,endLine=1,col=5,endColumn=14,title=Please change “drug user”"
        "::People are more.%0ALook.%0AFits here: person%0AInstead: a person; people"
        "%0ARead: https://example.org/drug-user/\n"
        "1 to change in 1 file; 1 file checked.\n"
    )


def test_github_is_given_columns_only_on_one_line():
    first = next(github.lines(run()))
    assert first.startswith("::warning file=docs/a page.md,line=1,endLine=2,title=Please think")


def test_github_commands_cannot_be_broken_out_of():
    found = Finding("a,b:c%.md", 0, 1, (1, 1, 1, 2), "drug-user", "advise", "100%, or: so\r\n::error::x")
    first = next(github.lines(run([found])))
    assert first.startswith(
        "::notice file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,endColumn=2,"
        "title=There may be better words than “100%25%2C or%3A so%0D%0A%3A%3Aerror%3A%3Ax”::People"
    )
    assert first.count("\n") == 1


def test_odd_names_of_files_are_given_as_signs_that_do_nothing():
    strange = Finding("esc\x1b[31m\udcff.md", 4, 13, (1, 5, 1, 14), "drug-user", "warn", "drug user")
    (line, *_) = github.lines(run([strange]))
    assert "file=esc<1B>[31m\ufffd.md," in line
    document = "".join(json_document.lines(run([strange], [Problem("\udcfe.md", "x", "y")])))
    document.encode("utf-8")
    assert json.loads(document)["findings"][0]["path"] == "esc\x1b[31m\ufffd.md"
    assert json.loads(document)["problems"][0]["path"] == "\ufffd.md"


def test_github_is_told_what_could_not_be_checked():
    said = "".join(github.lines(run([], [PROBLEM, Problem("", "No rulebook.", "Give one.")])))
    assert said.splitlines()[:2] == [
        "::error file=docs/b.md,line=3,col=1,title=This could not be checked"
        "::There is a NUL byte here. Remove it.",
        "::error title=This could not be checked::No rulebook. Give one.",
    ]


def test_github_is_given_first_what_it_should_show_first():
    """It shows ten of a kind beside the lines, and keeps the rest to its log."""
    levels = ["advise", "warn", "block", "warn"]
    found = [
        Finding("a.md", 0, 1, (line, 1, line, 2), "x", level, "x") for line, level in enumerate(levels, 1)
    ]
    made = "".join(github.lines(run(found, [PROBLEM]))).splitlines()
    assert [line.split()[0] for line in made[:5]] == [
        "::error",
        "::error",
        "::warning",
        "::warning",
        "::notice",
    ]
    assert [line.partition("line=")[2][0] for line in made[:5]] == ["3", "3", "2", "4", "1"]
    assert "GitHub shows" not in made[-1]
    many = [Finding("a.md", 0, 1, (1, 1, 1, 2), "x", "warn", "x")] * 11
    assert "".join(github.lines(run(many))).endswith(
        "GitHub shows 10 of each kind beside the lines. All of them are listed above.\n"
    )


def test_sarif_says_what_ends_a_line():
    assert sarif_of(run())["newlineSequences"] == ["\r\n", "\n", "\r"]
