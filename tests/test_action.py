"""What other projects use: the action and the hooks, each run as its host would run it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from conftest import ROOT
from pull_request import NEW, OLD, git
from workflow_steps import Runner

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
INSTALL, CHECK = (step["name"] for step in ACTION["runs"]["steps"])


@pytest.fixture(scope="module")
def action_path(tmp_path_factory):
    """The action as GitHub fetches it: a copy in a folder of its own, whose name has a space."""
    return copied(tmp_path_factory.mktemp("their actions") / "hub")


def copied(folder):
    """Our files in `folder`, those that the action and the hooks need."""
    for name in ("plugins", "requirements", "docs/language/words"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in (
        "action.yml",
        ".pre-commit-hooks.yaml",
        "pyproject.toml",
        "README.md",
        "LICENCE",
        "LICENCE-GUIDES.md",
    ):
        shutil.copy(ROOT / name, folder)
    return folder


class Theirs:
    """Somebody else's project, and a run of the action in it."""

    def __init__(self, folder, action_path, lib):
        self.folder, self._action_path, self._lib = folder, action_path, lib
        folder.mkdir()
        (folder / "page.md").write_text(
            "# Us\n\nWe are junkies for tea.\n\nGroups that are hard to reach.\n", encoding="utf-8"
        )
        # The name of a module of ours: it must not be taken for it.
        (folder / "wordcare.py").write_text("raise SystemExit('not this one')\n", encoding="utf-8")

    def run(self, **inputs):
        known = {name: told["default"] for name, told in ACTION["inputs"].items()}
        assert set(inputs) <= {name.replace("-", "_") for name in known}
        known |= {name.replace("_", "-"): value for name, value in inputs.items()}
        given = {"inputs": known, "github": {"action_path": str(self._action_path)}}
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        runner = Runner(self.folder, given, settings={"PATH": path})
        if not self._lib:
            made = runner.run(ACTION["runs"]["steps"])
            assert made[INSTALL].code == 0, made[INSTALL].out
            self._lib.append(runner.temp / "wordcare")
        else:
            shutil.copytree(self._lib[0], runner.temp / "wordcare", dirs_exist_ok=True)
            made = runner.run(ACTION["runs"]["steps"][1:])
        return made[CHECK]


@pytest.fixture(scope="module")
def lib():
    """Where the library was installed, once."""
    return []


@pytest.fixture
def theirs(tmp_path, action_path, lib):
    return Theirs(tmp_path / "their project", action_path, lib)


def test_it_marks_words_with_the_rulebook_that_comes_with_it(theirs):
    made = theirs.run()
    assert made.code == 1
    assert (
        "::error file=page.md,line=5,endLine=5,col=17,endColumn=30,title=Please change “hard to reach”"
        in made.out
    )


def test_what_fails_can_be_chosen(theirs):
    assert theirs.run(fail_on="never").code == 0


def test_paths_stand_on_lines_of_their_own(theirs):
    (theirs.folder / "a b.md").write_text("Hello.\n", encoding="utf-8")
    (theirs.folder / "-c.md").write_text("Hello.\n", encoding="utf-8")
    made = theirs.run(paths="a b.md\n\n  -c.md  \n")
    assert (made.code, made.out) == (0, "Nothing to change in 2 files.\n")


def test_only_lines_that_changed_may_count(theirs):
    (theirs.folder / "page.md").write_text(OLD, encoding="utf-8")
    git("init", cwd=theirs.folder)
    git("add", ".", cwd=theirs.folder)
    git("commit", "--message", "First", cwd=theirs.folder)
    assert theirs.run(changed_since="HEAD").code == 0
    (theirs.folder / "page.md").write_text(NEW, encoding="utf-8")
    made = theirs.run(changed_since="HEAD")
    assert made.code == 1
    assert made.out.count("::error") == 1


def test_their_own_settings_and_words_count(theirs):
    (theirs.folder / "ours").mkdir()
    (theirs.folder / "ours" / "tea.md").write_text(
        "---\ntitle: Tea\navoid: [tea]\nlevel: block\n---\nWhy.\n", encoding="utf-8"
    )
    (theirs.folder / "set.toml").write_text('include = ["page.md"]\n', encoding="utf-8")
    made = theirs.run(words="ours", config="set.toml")
    assert "Please change “tea”" in made.out
    assert "hard to reach" not in made.out


def test_what_was_found_earlier_may_be_left_out(theirs):
    theirs.run(baseline="known.json")
    assert theirs.run(baseline="known.json").code == 0


@pytest.mark.parametrize("name", list(ACTION["inputs"]))
def test_no_input_becomes_part_of_the_script(theirs, name):
    theirs.run(**{name.replace("-", "_"): "$(touch trapped)`touch trapped`\"; touch trapped; '"})
    assert not (theirs.folder / "trapped").exists()


def test_its_inputs_are_told_of_where_people_look():
    page = (ROOT / "docs" / "about" / "for-maintainers.md").read_text(encoding="utf-8")
    assert [name for name in ACTION["inputs"] if f"`{name}`" not in page] == []


def pre_commit(folder, *arguments):
    settings = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PYTHON"))}
    return subprocess.run(
        [str(Path(sys.executable).parent / "pre-commit"), *arguments],
        cwd=folder,
        env={**settings, "PRE_COMMIT_HOME": str(folder.parent / "kept"), "GIT_CONFIG_GLOBAL": os.devnull},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_hooks_find_and_mend_as_pre_commit_runs_them(tmp_path):
    hub = copied(tmp_path / "hub")
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    for folder in (hub, theirs):
        git("init", cwd=folder)
    (theirs / "a page.md").write_text("Groups that are hard to reach.\n", encoding="utf-8")
    (theirs / "mend.md").write_text("He committed suicide.\n", encoding="utf-8")
    (theirs / "code.py").write_text("hard_to_reach = 'hard to reach'\n", encoding="utf-8")
    (theirs / "old.md").write_text("Groups that are hard to reach.\n", encoding="utf-8")
    (theirs / "wordcare.toml").write_text('exclude = ["old.md"]\n', encoding="utf-8")
    for folder in (hub, theirs):
        git("add", ".", cwd=folder)
        git("commit", "--message", "First", cwd=folder)
    assert pre_commit(theirs, "validate-manifest", str(hub / ".pre-commit-hooks.yaml")).returncode == 0
    made = pre_commit(theirs, "try-repo", str(hub), "--all-files")
    assert made.returncode == 1, made.stdout + made.stderr
    assert "a page.md:1:17: Please change “hard to reach”" in made.stdout
    assert "code.py" not in made.stdout
    assert "old.md" not in made.stdout
    assert (theirs / "mend.md").read_text() == "He died by suicide.\n"
