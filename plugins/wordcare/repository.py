"""What a git repository kept at one commit. Git is only asked, and runs nothing but itself.

A submodule is a repository of its own: it counts from the commit that its outer repository names for it.
"""

from __future__ import annotations

import os
import subprocess

from wordcare.files import shown
from wordcare.finding import CannotRun, Problem

OPTION = "--changed-since"
_SAFE = (
    "--no-pager",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "safe.bareRepository=explicit"),
)
"""Settings that keep git from running anything but itself."""
_ALONE = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "LC_ALL": "C",
}
"""No network, no questions, no writing."""
_OF_ONE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR")
"""What the environment may say about the repository where the command runs, and about no other."""

_WRITE_ONE = (
    "Write a branch, a tag or a commit. `git branch --all` lists the branches. "
    "If it is not here yet, fetch it with git first."
)
_NO_REPOSITORY = ("This folder is not kept in git.", "Go to one that is, or leave the option out.")
_NO_CONTENT = (b" missing", b" ambiguous", b" submodule")
"""How git's answer ends when it is not followed by what a file held."""
_SUBMODULE = b"160000"
"""The mode of an entry that names a commit of another repository."""


class Repository:
    """The repository whose files are in the folder `root`, as it was at `commit`."""

    def __init__(self, root: str, commit: str, *, inner: bool = False) -> None:
        """`inner` says that it is a submodule. Raises `CannotRun` when git cannot say how it was."""
        self._root = root
        self._commit = commit
        self._folder = root if inner else ""
        self._old_names = self._renamed()
        self._around: dict[str, Repository] = {}

    @classmethod
    def here(cls, revision: str) -> Repository:
        """The one where the command runs, as it was when its line of work left that of `revision`."""
        root = _asked(["rev-parse", "--show-toplevel"], _NO_REPOSITORY).rstrip("\n")
        return cls(os.path.realpath(root), _base(revision))

    def name(self, whole: str) -> str:
        """The name that a file had, given its real path; empty when it is not in the folder at all."""
        if not whole.startswith(os.path.join(self._root, "")):
            return ""
        name = whole[len(self._root) :].replace(os.sep, "/").lstrip("/")
        return self._old_names.get(name, name)

    def contents(self, names: list[str]) -> dict[str, bytes]:
        """What files held, by their names; those that were not there are left out."""
        asked = [name for name in names if name and "\n" not in name]
        answer = self._run(
            ["cat-file", "--batch"], os.fsencode("".join(f"{self._commit}:{n}\n" for n in asked))
        )
        found: dict[str, bytes] = {}
        at = 0
        for name in asked if answer.returncode == 0 else ():
            head, _, _ = answer.stdout[at:].partition(b"\n")
            at += len(head) + 1
            if head.endswith(_NO_CONTENT):
                continue
            kind, size = head.split()[-2:]
            if kind == b"blob":
                found[name] = answer.stdout[at : at + int(size)]
            at += int(size) + 1
        return found

    def around(self, folder: str) -> Repository:
        """The innermost repository that keeps what is in `folder`, a real path: this, or a submodule."""
        if len(folder) <= len(self._root) or not self.name(folder):
            return self
        if folder not in self._around:
            outer = self.around(os.path.dirname(folder))
            is_one = os.path.lexists(os.path.join(folder, ".git"))
            self._around[folder] = (outer._submodule(folder) if is_one else None) or outer
        return self._around[folder]

    def _submodule(self, folder: str) -> Repository | None:
        """The submodule in `folder`; None when there was none at that time. Raises `CannotRun`."""
        listed = self._run(["ls-tree", "-z", "--full-tree", self._commit, "--", self.name(folder)]).stdout
        mode, _, rest = listed.partition(b" ")
        if mode != _SUBMODULE:
            return None
        commit = rest.split()[1].decode()
        if _run(["cat-file", "-e", f"{commit}^{{commit}}"], folder=folder).returncode:
            message = f"This submodule does not have the commit {commit[:12]}, which it had then."
            raise CannotRun([Problem(shown(folder), message, "Fetch that commit there with git first.")])
        return Repository(folder, commit, inner=True)

    def _renamed(self) -> dict[str, str]:
        """From new to old names, as far as git has been told of the new ones."""
        asked = ["diff-index", "--cached", "--find-renames", "--diff-filter=R", "--name-status", "-z"]
        asked += ["--no-ext-diff", "--no-textconv", self._commit]
        parts = _asked(asked, _NO_REPOSITORY, self._folder).split("\0")
        return {new: old for _, old, new in zip(parts[::3], parts[1::3], parts[2::3], strict=False)}

    def _run(self, command: list[str], sent: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        return _run(command, sent, self._folder)


def _base(revision: str) -> str:
    """The commit to compare with: where both lines of work parted, or the revision itself."""
    if revision.startswith("-"):
        raise _wrong(f"“{revision}” begins with a dash, so it is no revision.", _WRITE_ONE)
    unknown = (f"Git knows no revision “{revision}” here.", _WRITE_ONE)
    asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"]
    commit = _asked(asked, unknown).strip()
    shared = _run(["merge-base", commit, "HEAD"])
    return shared.stdout.decode().strip() if shared.returncode == 0 else commit


def _asked(command: list[str], otherwise: tuple[str, str], folder: str = "") -> str:
    """What git answers. Raises `CannotRun`, with git's own words if it gave some, else with `otherwise`."""
    answer = _run(command, folder=folder)
    if answer.returncode == 0:
        return os.fsdecode(answer.stdout)
    message, next_step = otherwise
    said = " ".join(os.fsdecode(answer.stderr).split()).removeprefix("fatal: ").rstrip(".")
    raise _wrong(f"{message} It said: {said}." if said else message, next_step)


def _run(command: list[str], sent: bytes = b"", folder: str = "") -> subprocess.CompletedProcess[bytes]:
    """Run git where the command runs, or in the `folder` of a submodule."""
    around = {**os.environ, **_ALONE}
    for name in _OF_ONE if folder else ():
        around.pop(name, None)
    try:
        return subprocess.run(
            ["git", *_SAFE, *command],
            input=sent,
            capture_output=True,
            check=False,
            cwd=folder or None,
            env=around,
        )
    except OSError:
        step = "Install git, or leave the option out."
        raise _wrong("This needs git, and there is none on this machine.", step) from None


def _wrong(message: str, next_step: str) -> CannotRun:
    return CannotRun([Problem(OPTION, message, next_step)])
