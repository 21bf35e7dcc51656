"""A first pull request from a copy of the project, followed from start to end through our workflows.

Each `run:` step is the one in the file. The project is small, so that building it takes a moment.
"""

import os
import shutil
import sys
from pathlib import Path

import pytest

from conftest import ROOT
from fake_github import FakeGitHub, served
from hub_project import guide
from pull_request import NEW, OLD, git
from small_project import write_words
from wordcare.pull_request.comment import MARK
from workflow_steps import Runner, workflow

SETTINGS = """\
site_name: Our site
theme: {name: null, custom_dir: theme}
plugins:
  - search
  - wordcare:
      fail_on: !ENV [WORDCARE_FAIL_ON, block]
extra:
  content_notes:
    from_review: {violence: Violence}
    ours: {money worries: Money worries}
"""
THEME = "<!doctype html>\n<html lang='en'><head><title>{{ page.title }}</title></head><body>{{ page.content }}</body></html>"
OWN = '[tool.wordcare]\nwords = "docs/language/words"\ninclude = ["docs/**"]\n'
PAGE = "docs/a.md"


def write(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def main(tmp_path):
    """The project on its main branch, with one finding from before anyone checked."""
    folder = tmp_path / "team" / "hub"
    write_words(folder / "docs" / "language" / "words")
    write(folder, "mkdocs.yml", SETTINGS)
    write(folder, "theme/main.html", THEME)
    write(folder, "pyproject.toml", OWN)
    write(folder, ".gitignore", ".venv\nsite/\n.cache/\nreport/\n")
    write(folder, "docs/index.md", guide(body="# Welcome\n\nHello.\n"))
    write(folder, PAGE, guide(body=OLD))
    shutil.copy(ROOT / "Makefile", folder)
    shutil.copytree(ROOT / "requirements", folder / "requirements")
    (folder / "overrides").mkdir()
    write(folder, "overrides/.keep", "")
    write(folder, "plugins/.keep", "")
    git("init", "--initial-branch", "main", cwd=folder)
    commit(folder)
    return folder


def commit(folder):
    git("add", "--all", cwd=folder)
    git("commit", "--message", "Change", cwd=folder)
    return git("rev-parse", "HEAD", cwd=folder)


class Host:
    """GitHub as far as a workflow sees it: it gets files, keeps artefacts and starts jobs."""

    def __init__(self, folder, main, github):
        self.folder, self.main, self.github = folder, main, github
        self.artefacts = folder / "artefacts"
        self._runs = 0

    def run(self, file, job, given, source, settings=()):
        """Run one job on a fresh machine: (the machine, what came of each step)."""
        self._runs += 1
        machine = self.folder / f"machine {self._runs}" / "work"
        machine.mkdir(parents=True)
        self._source = source
        stand_ins = {
            "actions/checkout": self._checkout,
            "actions/setup-python": lambda *_: None,
            "actions/configure-pages": lambda *_: None,
            "actions/upload-artifact": self._keep,
            "actions/upload-pages-artifact": lambda runner, asked: self._keep(
                runner, {**asked, "name": "pages"}
            ),
            "actions/download-artifact": self._fetch,
        }
        runner = Runner(machine, given, stand_ins, settings)
        steps = workflow(file)["jobs"][job]
        return runner, runner.run(steps["steps"], steps.get("env", {}))

    def _checkout(self, runner, asked):
        assert asked["persist-credentials"] == "False"
        git("clone", "--no-checkout", str(self.main), ".", cwd=runner.folder)
        if self._source != self.main:
            git("fetch", str(self._source), asked["ref"], cwd=runner.folder)
        git("checkout", "--detach", asked.get("ref", "main"), cwd=runner.folder)
        # The real one installs for a minute. Here everything is installed, and older than nothing.
        (runner.folder / ".venv").symlink_to(sys.prefix)
        for name in ("requirements/site.txt", "pyproject.toml"):
            os.utime(runner.folder / name, (0, 0))

    def _keep(self, runner, asked):
        source, target = runner.folder / asked["path"], self.artefacts / asked["name"]
        shutil.rmtree(target, ignore_errors=True)
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            target.mkdir(parents=True)
            shutil.copy(source, target)

    def _fetch(self, runner, asked):
        assert not Path(asked["path"]).is_relative_to(runner.folder), "it must not lie among our own files"
        shutil.copytree(self.artefacts / asked["name"], asked["path"])

    def check(self, copy, head):
        """The workflow that looks at a pull request; it is told nothing secret."""
        pull = {
            "number": 7,
            "base": {"sha": git("rev-parse", "HEAD", cwd=self.main)},
            "head": {"sha": head, "repo": {"full_name": "someone/hub"}},
        }
        given = {"github": {"server_url": "https://github.example", "event": {"pull_request": pull}}}
        return self.run("pull-request.yml", "pages", given, copy)

    def comment(self, head):
        """The workflow that writes the comment."""
        ended = {
            "id": 1,
            "event": "pull_request",
            "conclusion": "failure",
            "head_sha": head,
            "head_repository": {"full_name": "someone/hub"},
        }
        event = {"workflow_run": ended, "repository": {"default_branch": "main"}}
        settings = {
            "GITHUB_API_URL": self.github.address,
            "GITHUB_REPOSITORY": "team/hub",
            "GITHUB_SERVER_URL": "https://github.example",
        }
        given = {
            "github": {"token": "a-token", "event": event},
            "vars": {"WHO_TO_ASK": "Ask the editors at tea time."},
        }
        machine = f"machine {self._runs + 1}"
        given["runner"] = {"temp": str(self.folder / machine / "work temp")}
        return self.run("pull-request-comment.yml", "comment", given, self.main, settings)


def codes(done):
    return {name: step.code for name, step in done.items() if step.code}


CHECK = "Check the words on lines that changed"
BUILD = "Build the site and check what was built"
WRITE = "Write or update the comment"


def test_a_first_pull_request_from_start_to_end(main, tmp_path):
    copy = tmp_path / "someone" / "hub"
    git("clone", str(main), str(copy))
    write(copy, PAGE, guide(body=NEW))
    head = commit(copy)
    with served(FakeGitHub(head)) as github:
        host = Host(tmp_path, main, github)

        # The check: it points at the blocked word first, and not at what was there before.
        runner, done = host.check(copy, head)
        assert codes(done) == {CHECK: 1}, done[BUILD].out
        at = NEW.count("\n", 0, NEW.index("hard-to-reach")) + guide(body="").count("\n") + 1
        notes = [line for line in done[CHECK].out.splitlines() if line.startswith("::")]
        assert [note.split()[0] for note in notes] == ["::error", "::warning", "::notice"]
        assert notes[0].startswith(
            f"::error file=docs/a.md,line={at},endLine={at},col=31,endColumn=44,title=Please"
        )
        assert "Fits here: people who use drugs" in notes[1]
        assert "“hard to reach”" not in "".join(notes)

        # Without any right to write, the whole comment stands in the summary, and the site can be looked at.
        assert "Thank you for this change." in runner.summary
        assert "### Was here before you" in runner.summary
        assert (host.artefacts / "preview-of-the-site" / "index.html").is_file()

        # The comment, and one change to accept.
        _, done = host.comment(head)
        assert done[WRITE].out == "The comment was written. Changes to accept: 1.\n"
        (comment,) = github.comments
        assert comment["body"].startswith(f"{MARK}\nThank you for this change.")
        assert comment["body"].endswith("### Who to ask\n\nAsk the editors at tea time.\n")
        assert f"https://github.example/someone/hub/blob/{head}/docs/a.md?plain=1#L{at}" in comment["body"]
        (change,) = github.review_comments

        # The contributor accepts the change, and writes better words for the other.
        lines = guide(body=NEW).split("\n")
        lines[change["line"] - 1] = change["body"].split("```suggestion\n")[1].split("\n```")[0]
        write(copy, PAGE, "\n".join(lines).replace("hard-to-reach groups", "groups we have not met"))
        assert "people who use drugs" in (copy / PAGE).read_text()
        head = commit(copy)
        github.pulls[7]["head"]["sha"] = head
        runner, done = host.check(copy, head)
        assert codes(done) == {}
        _, done = host.comment(head)
        assert done[WRITE].out == "The comment was updated.\n"
        (comment,) = github.comments
        assert "nothing that stands in its way" in comment["body"]
        assert len(github.reviews) == 1


def test_the_older_run_writes_nothing_when_the_contributor_was_faster(main, tmp_path):
    copy = tmp_path / "someone" / "hub"
    git("clone", str(main), str(copy))
    write(copy, PAGE, guide(body=NEW))
    head = commit(copy)
    with served(FakeGitHub("f" * 40)) as github:
        host = Host(tmp_path, main, github)
        host.check(copy, head)
        _, done = host.comment(head)
        assert done[WRITE].code == 0
        assert (github.comments, github.reviews) == ([], [])


def test_nothing_that_the_pull_request_brings_runs_where_the_comment_is_written(main, tmp_path):
    """The copy brings its own command, settings and Makefile, and a report that tries to act."""
    copy = tmp_path / "someone" / "hub"
    git("clone", str(main), str(copy))
    trap = "import os\nopen(os.environ['RUNNER_TEMP'] + '/trapped', 'w').close()\n"
    write(copy, "hub/__init__.py", trap)
    write(copy, "wordcare.py", trap)
    head = commit(copy)
    with served(FakeGitHub(head)) as github:
        host = Host(tmp_path, main, github)
        report = tmp_path / "artefacts" / "report"
        write(report, "wordcare.py", trap)
        shutil.copytree(copy / "hub", report / "hub")
        write(report, "report.json", '{"version": 1, "pull_request": 7, "fail_on": "$(touch trapped)"}')
        runner, done = host.comment(head)
        assert codes(done) == {WRITE: 2}
        assert "In the report, `fail_on` is not a text that fits." in done[WRITE].out
        assert not list(runner.temp.rglob("trapped"))
        assert github.comments == []


def test_the_main_branch_is_checked_built_and_kept_for_publishing(main, tmp_path):
    host = Host(tmp_path, main, None)
    _, done = host.run("publish.yml", "build", {}, main)
    assert codes(done) == {"Check, build, and check what was built": 2}, "the older finding must stop it"
    write(main, PAGE, guide(body=OLD.replace("hard to reach", "not met yet")))
    commit(main)
    _, done = host.run("publish.yml", "build", {}, main)
    assert codes(done) == {}
    assert "not met yet" in (host.artefacts / "pages" / "a" / "index.html").read_text()


def test_once_a_week_what_is_due_stands_in_the_summary(main, tmp_path):
    write(
        main, "docs/old.md", guide().replace("2026-11-25", "2020-01-01").replace("2027-05-25", "2020-07-01")
    )
    commit(main)
    runner, done = Host(tmp_path, main, None).run("review.yml", "review", {}, main)
    assert codes(done) == {}
    assert "    What waits to be looked at" in runner.summary
    assert "      docs/old.md (due: 2020-07-01" in runner.summary
