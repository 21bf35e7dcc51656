"""What `make` does and leaves undone, with a stand-in for Python that only writes down its arguments."""

import os
import shutil
import subprocess
import time

import pytest

from conftest import ROOT

STAND_IN = """\
#!/bin/sh
case "$*" in
-c*) echo works ;;
*) echo "$*" >> asked ;;
esac
case "$*" in
"-m mkdocs build"*) mkdir -p site && touch site/index.html ;;
esac
test ! -e fails || ! grep -qx -e "$*" fails
"""
CHECK = "-m wordcare check"
CHECK_READING = "-m wordcare check --reading"
BUILD, CHECK_BUILT = "-m mkdocs build --quiet", "-m wordcare check site"
CHECK_GUIDES = "-m hub check"
NPM_LOCK, GET_CHECKERS = "tests/checkers/package-lock.json", "tests/checkers.py"


class Project:
    """A small project, whose folder has a space in its name, with everything installed."""

    def __init__(self, folder):
        self.folder = folder
        for name in ("data", "docs", "overrides", "plugins", "requirements", "tests/checkers", ".venv/bin"):
            (folder / name).mkdir(parents=True)
        shutil.copy(ROOT / "Makefile", folder)
        locks = ("requirements/site.txt", "requirements/test.txt", "requirements/checkers.txt")
        self.write("docs/a page.md", "mkdocs.yml", "pyproject.toml", *locks, NPM_LOCK)
        python = folder / ".venv" / "bin" / "python"
        python.write_text(STAND_IN)
        python.chmod(0o755)
        written = [*folder.glob("*.toml"), *folder.glob("requirements/*"), folder / NPM_LOCK]
        for name in ("made", "site-ready", "test-ready", "checkers-ready"):
            self.write(f".venv/{name}")
            written.append(folder / ".venv" / name)
        for age, path in enumerate(reversed(written)):
            os.utime(path, (time.time() - 100 - age,) * 2)

    def write(self, *names, text="Words.\n"):
        for name in names:
            (self.folder / name).write_text(text)

    def make(self, target, code=0):
        """The steps that were asked for, in order."""
        (self.folder / "asked").unlink(missing_ok=True)
        outer = ("MAKE", "MFLAGS")  # what a `make test` around us would pass on
        settings = {name: value for name, value in os.environ.items() if not name.startswith(outer)}
        done = subprocess.run(
            ["make", target], cwd=self.folder, env=settings, capture_output=True, text=True, check=False
        )
        assert done.returncode == code, done.stdout + done.stderr
        return (self.folder / "asked").read_text().splitlines()


@pytest.fixture
def project(tmp_path):
    return Project(tmp_path / "our hub")


def test_the_site_is_checked_built_and_checked_as_it_was_built(project):
    assert project.make("site") == [CHECK, CHECK_GUIDES, BUILD, CHECK_BUILT]


def test_nothing_is_built_again_while_nothing_changes(project):
    project.make("site")
    assert project.make("site") == [CHECK, CHECK_GUIDES, CHECK_BUILT]
    os.utime(project.folder / "docs" / "a page.md")
    assert project.make("site") == [CHECK, CHECK_GUIDES, CHECK_BUILT]


@pytest.mark.parametrize(
    "change",
    [
        lambda at: (at / "docs" / "a page.md").write_text("Others.\n"),
        lambda at: (at / "docs" / "new page.md").write_text("New.\n"),
        lambda at: (at / "docs" / "a page.md").unlink(),
        lambda at: (at / "docs" / "a page.md").rename(at / "docs" / "b.md"),
        lambda at: (at / "overrides" / "main.html").write_text("x"),
        lambda at: (at / "plugins" / "x.py").write_text("x"),
        lambda at: (at / "data" / "x.yml").write_text("x"),
        lambda at: (at / "mkdocs.yml").write_text("x"),
        lambda at: shutil.rmtree(at / "site"),
    ],
    ids=["edited", "added", "removed", "renamed", "theme", "plugin", "data", "settings", "site-removed"],
)
def test_any_change_builds_it_again(project, change):
    project.make("site")
    change(project.folder)
    assert BUILD in project.make("site")
    assert BUILD not in project.make("site")


def test_a_change_that_bears_an_old_date_counts_too(project):
    project.make("site")
    page = project.folder / "docs" / "a page.md"
    page.write_text("Older words.\n")
    os.utime(page, (1, 1))
    assert BUILD in project.make("site")


@pytest.mark.parametrize("step", [CHECK, CHECK_GUIDES])
def test_what_must_change_stops_it_before_the_build_once_all_was_said(project, step):
    project.write("fails", text=f"{step}\n")
    assert project.make("site", code=2) == [CHECK, CHECK_GUIDES]


def test_the_review_only_lists(project):
    assert project.make("review") == ["-m hub review"]


def test_a_build_that_failed_or_did_not_pass_is_made_again(project):
    for step in (BUILD, CHECK_BUILT):
        project.write("fails", text=f"{step}\n")
        project.make("site", code=2)
        assert BUILD in project.make("site", code=2)
        (project.folder / "fails").unlink()
        assert BUILD in project.make("site")
        project.write("mkdocs.yml", text=step)


def test_a_new_lock_is_installed_with_its_hashes_and_an_old_one_is_not(project):
    project.make("check")
    later = time.time() + 60
    os.utime(project.folder / "requirements" / "site.txt", (later, later))
    asked = project.make("check")
    assert any("--require-hashes" in step and "requirements/site.txt" in step for step in asked)
    os.utime(project.folder / ".venv" / "site-ready", (later + 1, later + 1))
    assert project.make("check") == [CHECK_READING, CHECK_GUIDES]


def test_every_step_of_the_tests_runs_and_any_failure_fails_it(project):
    project.write("fails", text="-m ruff check .\n")
    asked = project.make("test", code=2)
    assert [step.split()[1] for step in asked if step.startswith("-m")] == ["ruff", "ruff", "mypy", "pytest"]
    (project.folder / "fails").unlink()
    project.make("test")


@pytest.mark.parametrize("lock", ["requirements/checkers.txt", NPM_LOCK])
def test_the_walks_get_their_checkers_when_a_lock_is_new_and_stop_without_them(project, lock):
    assert GET_CHECKERS not in project.make("test-site")
    later = time.time() + 60
    os.utime(project.folder / lock, (later, later))
    project.write("fails", text=f"{GET_CHECKERS}\n")
    assert project.make("test-site", code=2)[-1] == GET_CHECKERS
    (project.folder / "fails").unlink()
    asked = project.make("test-site")
    assert any("--require-hashes" in step and "requirements/checkers.txt" in step for step in asked)
    assert "pytest" in asked[-1]
