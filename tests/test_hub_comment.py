"""`python -m hub comment`: one comment, on the right pull request only, whatever a report says."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from conftest import ROOT
from fake_github import US, FakeGitHub, served
from small_project import write_words
from wordcare.pull_request.comment import MARK
from wordcare.pull_request.report import MOST_BYTES, Place, Report, Suggestion, written

SCHEMA = json.loads((Path(__file__).parent / "data" / "review_schema.json").read_text(encoding="utf-8"))
COMMIT = "0123456789abcdef0123456789abcdef01234567"
REPORT = Report(
    7,
    "block",
    [Place("docs/a.md", 3, "hard-to-reach", "block", "hard to reach", False)],
    [],
    [],
    [Suggestion("docs/a.md", 5, 5, ["drug-user"], "Some people who use drugs.")],
)


class Step:
    """The step that writes the comment, in a project of its own."""

    def __init__(self, folder, github):
        self.folder, self.github = folder, github
        write_words(folder / "words")
        (folder / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
        (folder / "mkdocs.yml").write_text("site_name: Our site\n", encoding="utf-8")

    def run(self, report=REPORT, code=0, **told):
        data = report if isinstance(report, bytes) else written(report).encode()
        (self.folder / "report.json").write_bytes(data)
        settings = {
            "PATH": os.environ["PATH"],
            "XDG_CACHE_HOME": str(self.folder / "user"),
            "GITHUB_API_URL": self.github.address,
            "GITHUB_SERVER_URL": "https://github.example",
            "GITHUB_REPOSITORY": "team/hub",
            "GITHUB_TOKEN": "a-token",
            "CHECKED_COMMIT": COMMIT,
            "CHECKED_REPOSITORY": "someone/hub",
            "CHECKED_RUN": "99",
            "PYTHONPATH": str(ROOT / "plugins"),
            **told,
        }
        made = subprocess.run(
            [sys.executable, "-m", "hub", "comment", "report.json"],
            cwd=self.folder,
            env={name: value for name, value in settings.items() if value},
            capture_output=True,
            text=True,
            check=False,
        )
        assert made.returncode == code, made.stdout + made.stderr
        return made.stdout + made.stderr


@pytest.fixture
def step(tmp_path):
    with served(FakeGitHub(COMMIT)) as github:
        yield Step(tmp_path, github)


def test_it_writes_one_comment_and_the_changes_to_accept(step):
    assert step.run() == "The comment was written. Changes to accept: 1.\n"
    (comment,) = step.github.comments
    assert comment["body"].startswith(f"{MARK}\nThank you for this change.")
    assert f"https://github.example/someone/hub/blob/{COMMIT}/docs/a.md?plain=1#L3" in comment["body"]
    assert "[The check](https://github.example/team/hub/actions/runs/99) has the details" in comment["body"]
    (review,) = step.github.reviews
    jsonschema.Draft7Validator(SCHEMA).validate(review)
    assert (review["commit_id"], review["event"]) == (COMMIT, "COMMENT")


def test_it_updates_the_comment_and_repeats_nothing(step):
    step.run()
    assert step.run() == "The comment says the same as before.\n"
    assert step.run(REPORT._replace(places=[])) == "The comment was updated.\n"
    (comment,) = step.github.comments
    assert "nothing that stands in its way" in comment["body"]
    assert len(step.github.reviews) == 1


def test_it_finds_its_comment_among_many(step):
    step.github.comments = [{"id": n, "user": {"login": "a"}, "body": "Hello"} for n in range(250)]
    step.run()
    step.run(REPORT._replace(places=[]))
    assert len(step.github.comments) == 251


@pytest.mark.parametrize("user", [{"login": "someone"}, None])
def test_it_never_writes_over_what_others_wrote(step, user):
    step.github.comments = [
        {"id": 1, "user": user, "body": f"{MARK}\nMine."},
        {"id": 2, "user": {"login": US}, "body": None},
    ]
    step.run()
    assert [one["body"] for one in step.github.comments[:2]] == [f"{MARK}\nMine.", None]
    assert len(step.github.comments) == 3


@pytest.mark.parametrize(
    ("report", "told"),
    [
        (REPORT._replace(number=8), {}),
        (REPORT._replace(number=0), {}),
        (REPORT, {"CHECKED_COMMIT": "f" * 40}),
        (REPORT, {"CHECKED_REPOSITORY": "team/hub"}),
    ],
)
def test_a_report_about_another_pull_request_writes_nothing(step, report, told):
    assert "Nothing was written." in step.run(report, **told)
    assert (step.github.comments, step.github.reviews) == ([], [])
    assert {one.split()[0] for one in step.github.asked} <= {"GET"}


@pytest.mark.parametrize(
    "change", [{"state": "closed"}, {"head": {"sha": COMMIT, "repo": None}}, {"head": None}]
)
def test_a_pull_request_that_is_closed_or_whose_copy_has_gone_is_left_alone(step, change):
    step.github.pulls[7].update(change)
    assert "Nothing was written." in step.run()
    assert step.github.comments == []


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"x" * (MOST_BYTES + 1), written(REPORT).replace('"block"', '"worse"').encode()]
)
def test_a_report_of_another_form_is_not_even_asked_about(step, data):
    assert "eport" in step.run(data, code=2)
    assert step.github.asked == []


def test_changes_that_github_does_not_take_do_not_keep_the_comment_away(step):
    step.github.refuses_reviews = True
    assert step.run() == "The comment was written. GitHub did not take the changes to accept.\n"


@pytest.mark.parametrize("status", [401, 403, 500])
def test_when_github_does_not_answer_the_step_says_so(step, status):
    step.github.answer = status
    assert f"GitHub answered {status}" in step.run(code=2)


@pytest.mark.parametrize(
    "name", ["GITHUB_TOKEN", "CHECKED_COMMIT", "CHECKED_REPOSITORY", "GITHUB_REPOSITORY"]
)
def test_it_needs_to_be_told_which_check_has_ended(step, name):
    said = step.run(code=2, **{name: ""})
    assert name in said
    assert step.github.asked == []


def test_the_token_is_never_said(step):
    step.github.answer = 500
    assert "a-token" not in step.run(code=2) + step.run(b"{", code=2)
