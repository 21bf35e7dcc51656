"""`wordcare check --changed-since`: only lines that changed count, and git runs nothing but itself."""

import json
import os
import subprocess
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from growth import is_in_proportion
from small_project import run, write_words
from wordcare.changes import changed_lines
from wordcare.same_lines import same_lines

BAD = "Groups that are hard to reach.\n"


def git(*arguments):
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = tmp_path / "project"
    write_words(folder / "words")
    (folder / "wordcare.toml").write_text('words = "words"\ninclude = ["docs"]\n', encoding="utf-8")
    (folder / "docs").mkdir()
    monkeypatch.chdir(folder)
    write("a.md", f"# One\n\n{BAD}\nLast.\n")
    git("init", "--initial-branch", "main")
    git("add", ".")
    git("commit", "--message", "First")
    return folder


def write(name, text):
    with open(f"docs/{name}", "w", encoding="utf-8", newline="") as file:
        file.write(text)


def found(monkeypatch, revision="HEAD", *more):
    made = run(monkeypatch, "check", "--format", "json", "--changed-since", revision, *more)
    assert made.out, made.err
    return [f"{one['path']}:{one['line']}" for one in json.loads(made.out)["findings"]]


def test_nothing_changed_nothing_is_found(monkeypatch):
    made = run(monkeypatch, "check", "--changed-since", "HEAD")
    assert (made.code, made.out, made.err) == (0, "Nothing to change in 0 files.\n", "")


def test_only_changed_lines_count(monkeypatch):
    write("a.md", f"# One\n\n{BAD}\nLast.\n\nNew: {BAD}")
    made = run(monkeypatch, "check", "--changed-since", "HEAD")
    assert made.code == 1
    assert "docs/a.md:7:" in made.out
    assert "docs/a.md:3:" not in made.out
    assert made.err == "1 finding not shown: the lines are as they were before.\n"


LINKED = "Fine.\n\nGroups that are [hard to reach][x].\n\n[x]: %s\n"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        (f"```\n{BAD}```\n", BAD, 1),
        (f"<!-- note\n{BAD}-->\n", BAD, 1),
        (f"One\n\n    {BAD}", f"- One\n\n    {BAD}", 3),
        (LINKED % "../words/hard-to-reach.md", LINKED % "other.md", 3),
    ],
)
def test_words_that_other_lines_made_prose_are_new(monkeypatch, before, after, line):
    write("a.md", before)
    git("add", ".")
    git("commit", "--message", "Then")
    write("a.md", after)
    assert found(monkeypatch) == [f"docs/a.md:{line}"]


def test_words_that_only_moved_with_their_lines_are_not_new(monkeypatch):
    write("a.md", f"# Two\n\nMore.\n\n{BAD}\nLast.\n")
    assert found(monkeypatch) == []


def test_staged_unstaged_untracked_and_committed_changes_count(monkeypatch):
    write("staged.md", BAD)
    git("add", "docs/staged.md")
    write("untracked.md", BAD)
    write("a.md", f"{BAD}\n{BAD}")
    assert found(monkeypatch) == ["docs/a.md:1", "docs/staged.md:1", "docs/untracked.md:1"]
    git("add", ".")
    git("commit", "--message", "Second")
    assert found(monkeypatch) == []
    assert found(monkeypatch, "HEAD~1") == ["docs/a.md:1", "docs/staged.md:1", "docs/untracked.md:1"]


def test_renamed_files_keep_their_old_lines(monkeypatch):
    write("a.md", f"# One\n\n{BAD}\nLast.\n" + "More text, so that it is known again.\n" * 5)
    git("commit", "--all", "--message", "Longer")
    git("mv", "docs/a.md", "docs/é b.md")
    with open("docs/é b.md", "a", encoding="utf-8") as file:
        file.write(f"\n{BAD}")
    assert found(monkeypatch) == ["docs/é b.md:12"]
    git("add", ".")
    git("commit", "--message", "Moved")
    assert found(monkeypatch, "HEAD~1") == ["docs/é b.md:12"]


def test_what_the_other_branch_did_meanwhile_does_not_count(monkeypatch):
    git("switch", "--create", "mine")
    write("mine.md", BAD)
    git("add", ".")
    git("commit", "--message", "Mine")
    git("switch", "main")
    write("a.md", "# One\n\nGood words now.\n\nLast.\n")
    git("commit", "--all", "--message", "Theirs")
    git("switch", "mine")
    assert found(monkeypatch, "main") == ["docs/mine.md:1"]


def test_words_that_come_together_over_a_line_that_went(monkeypatch):
    write("a.md", "Groups that are hard\nsomething else\nto reach.\n")
    git("commit", "--all", "--message", "Apart")
    write("a.md", "Groups that are hard\nto reach.\n")
    assert found(monkeypatch) == ["docs/a.md:1"]


def test_taking_an_exception_out_brings_the_words_back(monkeypatch):
    allowed = '<!-- wordcare: allow "hard to reach" because we quote it -->\n\n'
    write("a.md", f"# One\n\n{allowed}Groups\n{BAD}\nMore.\n")
    git("commit", "--all", "--message", "Allowed")
    write("a.md", f"# One\n\nGroups\n{BAD}\nMore.\n")
    assert found(monkeypatch) == ["docs/a.md:4"]


def test_other_line_ends_are_no_change(monkeypatch):
    write("a.md", f"# One\n\n{BAD}\nLast.\n".replace("\n", "\r\n"))
    assert found(monkeypatch) == []


def test_it_works_from_a_folder_further_down_and_for_files_outside(project, monkeypatch, tmp_path):
    outside = tmp_path / "outside.md"
    outside.write_text(BAD, encoding="utf-8")
    write("a.md", f"{BAD}\n{BAD}")
    monkeypatch.chdir(project / "docs")
    assert found(monkeypatch, "HEAD", "a.md", str(outside)) == ["a.md:1", "../../outside.md:1"]


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        (
            "nowhere",
            "--changed-since: Git knows no revision “nowhere” here. Write a branch, a tag or a commit",
        ),
        ("HEAD:docs/a.md", "--changed-since: Git knows no revision “HEAD:docs/a.md” here."),
        ("--output=stolen", "--changed-since: “--output=stolen” begins with a dash, so it is no revision."),
        ("main..HEAD", "--changed-since: Git knows no revision “main..HEAD” here."),
    ],
)
def test_a_revision_that_is_none_is_said(project, monkeypatch, revision, said):
    made = run(monkeypatch, "check", f"--changed-since={revision}")
    assert (made.code, made.out) == (2, "")
    assert made.err.startswith(said)
    assert not (project / "stolen").exists()


def test_no_repository_and_no_git_are_said(monkeypatch, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    made = run(monkeypatch, "check", "--changed-since", "HEAD")
    assert made.code == 2
    assert made.err.startswith(
        "--changed-since: This folder is not kept in git. It said: not a git repository"
    )
    monkeypatch.setenv("PATH", str(elsewhere))
    made = run(monkeypatch, "check", "--changed-since", "HEAD")
    assert made.err == (
        "--changed-since: This needs git, and there is none on this machine."
        " Install git, or leave the option out.\n"
    )


def test_a_repository_without_a_commit_is_said(monkeypatch, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    git("init")
    made = run(monkeypatch, "check", "--changed-since", "HEAD")
    assert made.err.startswith("--changed-since: Git knows no revision “HEAD” here.")


@pytest.mark.skipif(os.name == "nt", reason="the traps are shell scripts")
def test_git_runs_nothing_that_a_repository_brings_along(project, monkeypatch):
    trap = project / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch '{project}/sprung'\ncat\n", encoding="utf-8")
    trap.chmod(0o755)
    for name in (
        *(
            "diff.external",
            "diff.evil.command",
            "diff.evil.textconv",
            "filter.evil.clean",
            "filter.evil.smudge",
        ),
        *("filter.evil.process", "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor"),
    ):
        git("config", name, str(trap))
    hooks = project / ".git" / "hooks"
    hooks.mkdir(exist_ok=True)
    for name in ("post-index-change", "post-checkout", "reference-transaction"):
        (hooks / name).write_text(trap.read_text(), encoding="utf-8")
        (hooks / name).chmod(0o755)
    (project / ".gitattributes").write_text("*.md diff=evil filter=evil\n", encoding="utf-8")
    (project / "sprung").unlink(missing_ok=True)
    write("a.md", f"{BAD}\n{BAD}")
    write("b.md", BAD)
    assert found(monkeypatch) == ["docs/a.md:1", "docs/b.md:1"]
    assert not (project / "sprung").exists()
    subprocess.run(["git", "--no-pager", "diff"], check=False, capture_output=True)
    assert (project / "sprung").exists(), "the traps do not work, so this proves nothing"


def test_a_baseline_is_not_made_from_some_lines_only(project, monkeypatch):
    made = run(monkeypatch, "check", "--changed-since", "HEAD", "--baseline", "known")
    assert made.code == 2
    assert made.err.startswith("--baseline: A baseline is made from whole pages")
    run(monkeypatch, "check", "--baseline", "known")
    write("a.md", f"{BAD}\n# One\n\n{BAD}\nLast.\n")
    assert found(monkeypatch, "HEAD", "--baseline", "known") == ["docs/a.md:1"]


LINES = some.lists(some.sampled_from(["a", "b", "", "c", "d"]), max_size=12)


@given(before=LINES, after=LINES)
def test_lines_that_are_not_touched_stand_in_the_text_before(before, after):
    lines = changed_lines("\n".join(before), "\n".join(after))
    kept = [
        line for number, line in enumerate("\n".join(after).split("\n"), 1) if not lines.touch(number, number)
    ]
    rest = iter("\n".join(before).split("\n"))
    assert all(line in rest for line in kept)


@pytest.fixture
def part(project, monkeypatch, tmp_path):
    """A submodule in docs/part, with a page in it and one in a folder below."""
    other = tmp_path / "other"
    (other / "deep").mkdir(parents=True)
    (other / "b.md").write_text(f"Fine.\n\n{BAD}", encoding="utf-8")
    (other / "deep" / "c.md").write_text(BAD, encoding="utf-8")
    monkeypatch.chdir(other)
    git("init", "--initial-branch", "main")
    git("add", ".")
    git("commit", "--message", "Theirs")
    monkeypatch.chdir(project)
    git("-c", "protocol.file.allow=always", "submodule", "add", str(other), "docs/part")
    git("commit", "--message", "With a part")
    return project / "docs" / "part"


def test_a_submodule_that_did_not_change_holds_nothing_new(part, monkeypatch):
    assert found(monkeypatch) == []
    monkeypatch.chdir(part)
    git("commit", "--allow-empty", "--message", "Later")
    monkeypatch.chdir(part.parent.parent)
    git("commit", "--all", "--message", "Moved on")
    assert found(monkeypatch, "HEAD~1") == []
    monkeypatch.setenv("GIT_DIR", str(part.parent.parent / ".git"))  # as a hook of git has it
    assert found(monkeypatch, "HEAD~1") == []


def test_lines_of_a_submodule_that_changed_count(part, monkeypatch):
    write("part/b.md", f"{BAD}\nFine.\n\n{BAD}")
    write("part/new.md", BAD)
    assert found(monkeypatch) == ["docs/part/b.md:1", "docs/part/new.md:1"]
    monkeypatch.chdir(part)
    git("mv", "deep/c.md", "deep/d.md")
    git("add", ".")
    git("commit", "--message", "More")
    monkeypatch.chdir(part.parent.parent)
    git("commit", "--all", "--message", "Took it")
    assert found(monkeypatch) == []
    assert found(monkeypatch, "HEAD~1") == ["docs/part/b.md:1", "docs/part/new.md:1"]


def test_a_new_submodule_is_all_new(part, monkeypatch):
    assert found(monkeypatch, "HEAD~1") == ["docs/part/b.md:3", "docs/part/deep/c.md:1"]


def test_a_submodule_without_the_commit_is_said(part, monkeypatch):
    git("rm", "--cached", "docs/part")
    git("update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},docs/part")
    git("commit", "--message", "A commit that nobody has")
    made = run(monkeypatch, "check", "--changed-since", "HEAD")
    assert (made.code, made.out) == (2, "")
    assert made.err == (
        "docs/part: This submodule does not have the commit 111111111111, which it had then."
        " Fetch that commit there with git first.\n"
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("old {} words", "new {} others"),
        ("words {}", "words {}."),
    ],
)
def test_a_long_page_that_was_rewritten_is_compared_in_time_to_its_length(before, after):
    """Half its lines are blank, and the same as all other blank ones."""

    def work(size):
        pages = ["\n\n".join(each.format(number) for number in range(size)) for each in (before, after)]
        return lambda: changed_lines(*pages)

    assert is_in_proportion(work, 500, 4000, 16)


@given(some.lists(some.sampled_from("abcd"), max_size=12), some.lists(some.sampled_from("abcd"), max_size=12))
def test_lines_that_stay_are_the_same_and_in_order(old, new):
    kept = same_lines(old, new)
    assert all(old[here] == new[there] for here, there in kept)
    assert all(one[0] < two[0] and one[1] < two[1] for one, two in pairwise(kept))


def test_one_changed_line_is_one_changed_line():
    old = [*"abcdefgh"]
    assert [there for _, there in same_lines(old, [*"abcdXfgh"])] == [0, 1, 2, 3, 5, 6, 7]
    assert same_lines(old, [*"abcd", "X", *"efgh"])[4] == (4, 5)
    assert same_lines([], ["a"]) == same_lines(["a"], []) == []
