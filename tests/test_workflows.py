"""The workflows as they are written: looked over by two linters, and by rules of our own."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from conftest import ROOT
from workflow_steps import workflow

FILES = sorted(path.name for path in (ROOT / ".github" / "workflows").iterdir())
BIN = Path(sys.executable).parent
USES = re.compile(r"^ *(?:- )?uses: (\S+)(.*)$", re.MULTILINE)
PINNED = re.compile(r"actions/[a-z-]+@[0-9a-f]{40}")
WRITES = {
    ("pull-request-comment.yml", "comment"): {"pull-requests"},
    ("publish.yml", "deploy"): {"pages", "id-token"},
}
"""The only jobs that may write anything, and what."""


def jobs():
    return [(file, name, job) for file in FILES for name, job in workflow(file)["jobs"].items()]


def text(file):
    return (ROOT / ".github" / "workflows" / file).read_text(encoding="utf-8")


def test_they_are_these():
    assert FILES == ["publish.yml", "pull-request-comment.yml", "pull-request.yml", "review.yml"]


@pytest.mark.parametrize(
    "command",
    [
        ["zizmor", "--offline", "--no-progress", "--quiet", "--persona=pedantic", "--collect=all", "--strict-collection", "."],
        ["actionlint", *(str(Path(".github", "workflows", file)) for file in FILES)],
    ],
    ids=lambda command: command[0],
)  # fmt: skip
def test_linters_for_workflows_find_nothing(command):
    made = subprocess.run(
        [str(BIN / command[0]), *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stdout + made.stderr


def test_the_linters_would_see_a_fault(tmp_path):
    bad = tmp_path / ".github" / "workflows" / "bad.yml"
    bad.parent.mkdir(parents=True)
    steps = "    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n"
    bad.write_text(
        f"on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-24.04\n{steps}", encoding="utf-8"
    )
    for command in (["zizmor", "--offline", "--quiet", str(bad)], ["actionlint", str(bad)]):
        made = subprocess.run(
            [str(BIN / command[0]), *command[1:]], capture_output=True, text=True, check=False
        )
        assert made.returncode != 0
        assert "bad.yml" in made.stdout + made.stderr


@pytest.mark.parametrize("file", [*FILES, "../../action.yml"])
def test_every_action_is_pinned_to_a_commit_and_names_its_version(file):
    for action, after in USES.findall(text(file)):
        assert PINNED.fullmatch(action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", after), action


def test_the_same_action_is_pinned_in_the_same_way_everywhere():
    pins = {action for file in FILES for action, _ in USES.findall(text(file))}
    assert len(pins) == len({action.partition("@")[0] for action in pins})


@pytest.mark.parametrize("file", FILES)
def test_nothing_may_be_done_unless_a_job_asks_for_it(file):
    assert workflow(file)["permissions"] == {}
    assert "secrets." not in text(file)


@pytest.mark.parametrize(
    ("file", "name", "job"), jobs(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_each_job_has_no_more_rights_than_it_needs(file, name, job):
    writes = {right for right, how in job["permissions"].items() if how == "write"}
    assert writes == WRITES.get((file, name), set())
    assert job["timeout-minutes"] <= 60


@pytest.mark.parametrize(
    ("file", "name", "job"), jobs(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_no_text_from_outside_becomes_part_of_a_script(file, name, job):
    for step in job["steps"]:
        assert "${{" not in step.get("run", ""), (file, name)
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_a_pull_request_is_checked_without_the_rights_of_the_project():
    check = workflow("pull-request.yml")
    assert set(check["on"]) == {"pull_request"}
    assert "pull_request_target" not in "".join(map(text, FILES))


def test_what_may_write_gets_no_files_of_a_pull_request():
    comment = workflow("pull-request-comment.yml")
    assert comment["on"] == {
        "workflow_run": {"workflows": [workflow("pull-request.yml")["name"]], "types": ["completed"]}
    }
    (job,) = comment["jobs"].values()
    (checkout,) = [step for step in job["steps"] if step.get("uses", "").startswith("actions/checkout@")]
    assert checkout["with"]["ref"] == "${{ github.event.repository.default_branch }}"
    assert "repository" not in checkout["with"]
    assert not [step for step in job["steps"] if "head_branch" in yaml.safe_dump(step)]


def test_only_the_main_branch_is_published():
    assert workflow("publish.yml")["on"]["push"] == {"branches": ["main"]}
    assert workflow("publish.yml")["jobs"]["deploy"]["environment"]["name"] == "github-pages"


def test_the_tests_of_a_pull_request_are_those_that_people_run():
    (step,) = [step for step in workflow("pull-request.yml")["jobs"]["tests"]["steps"] if "run" in step]
    assert (ROOT / step["run"]).stat().st_mode & 0o100


def test_our_site_listens_to_what_the_check_of_a_pull_request_says(monkeypatch):
    from mkdocs.config import load_config

    for said, meant in (("never", "never"), (None, "block")):
        if said:
            monkeypatch.setenv("WORDCARE_FAIL_ON", said)
        else:
            monkeypatch.delenv("WORDCARE_FAIL_ON", raising=False)
        config = load_config(str(ROOT / "mkdocs.yml"))
        assert config.plugins["wordcare"].config.fail_on == meant
