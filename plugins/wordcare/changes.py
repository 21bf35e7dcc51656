"""Which lines changed since a git revision, in the files as they stand on disk.

Git only says what it has stored; files on disk are compared here. So nothing that a repository
may bring along is ever run: no filter, no hook, no program for differences.
"""

from __future__ import annotations

import difflib
import os
import subprocess

from wordcare.finding import CannotRun, Problem
from wordcare.prose import has_orders

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


class Lines:
    """The lines of one file that changed, and the places between lines where some were taken out."""

    def __init__(
        self,
        numbers: set[int],
        seams: set[int],
        same: dict[int, int] | None = None,
        *,
        all_of_them: bool = False,
    ) -> None:
        self._numbers = numbers
        self._seams = seams
        """Each is the number of the line before the place."""
        self._same = same or {}
        """From the number of each line that stayed as it was to the number that it had."""
        self._all = all_of_them

    @property
    def any(self) -> bool:
        """Whether anything changed."""
        return self._all or bool(self._numbers or self._seams)

    def before(self, number: int) -> int:
        """The number that a line had; 0 if it was not there."""
        return self._same.get(number, 0)

    def touch(self, first: int, last: int) -> bool:
        """Whether something changed in lines `first` to `last`, which count from 1."""
        if self._all:
            return True
        inside = range(first, last + 1)
        return any(number in self._numbers for number in inside) or any(
            number in self._seams for number in inside[:-1]
        )


class Changes:
    """What changed since `revision`, or rather since the line of work here left its line of work."""

    def __init__(self, revision: str) -> None:
        """Raises `CannotRun` when git cannot say."""
        self._root = os.path.realpath(_asked(["rev-parse", "--show-toplevel"], _NO_REPOSITORY).rstrip("\n"))
        self._base = _base(revision)
        self._old_names = self._renamed()
        self._contents: dict[str, bytes | None] = {}

    def touched(self, paths: list[str]) -> list[str]:
        """Those of `paths` in which something changed."""
        self._learn(paths)
        return [path for path in paths if self._differs(path)]

    def lines(self, path: str, text: str) -> Lines:
        """What changed in the file, which holds `text` now."""
        self._learn([path])
        old = self._contents[path]
        if old is None:
            return Lines(set(), set(), all_of_them=True)
        return changed_lines(str(old.removeprefix(b"\xef\xbb\xbf"), "utf-8", "replace"), text)

    def is_kept(self, path: str) -> bool:
        """Whether the file is one that the repository keeps, or could keep."""
        return bool(self._stored_name(path))

    def before(self, path: str) -> bytes | None:
        """What the file held then; None when it was not there."""
        self._learn([path])
        return self._contents[path]

    def _differs(self, path: str) -> bool:
        try:
            with open(path, "rb") as file:
                return file.read() != self._contents[path]
        except OSError:  # the check will say what is wrong
            return True

    def _learn(self, paths: list[str]) -> None:
        """Ask git what the files held, those that were not asked about before."""
        new = [path for path in paths if path not in self._contents]
        names = {path: self._stored_name(path) for path in new}
        asked = [path for path in new if names[path] and "\n" not in names[path]]
        self._contents.update(dict.fromkeys(new))
        wanted = "".join(f"{self._base}:{names[path]}\n" for path in asked)
        answer = _run(["cat-file", "--batch"], os.fsencode(wanted))
        at = 0
        for path in asked if answer.returncode == 0 else ():
            head, _, _ = answer.stdout[at:].partition(b"\n")
            at += len(head) + 1
            if head.endswith(b" missing"):
                continue
            kind, size = head.split()[-2:]
            if kind == b"blob":
                self._contents[path] = answer.stdout[at : at + int(size)]
            at += int(size) + 1

    def _stored_name(self, path: str) -> str:
        """The name of a file in the revision; empty when it is not in the repository at all."""
        whole = os.path.realpath(path)
        if not whole.startswith(os.path.join(self._root, "")):
            return ""
        name = whole[len(self._root) :].replace(os.sep, "/").lstrip("/")
        return self._old_names.get(name, name)

    def _renamed(self) -> dict[str, str]:
        """From new to old names, as far as git has been told of the new ones."""
        asked = ["diff-index", "--cached", "--find-renames", "--diff-filter=R", "--name-status", "-z"]
        parts = _asked([*asked, "--no-ext-diff", "--no-textconv", self._base], _NO_REPOSITORY).split("\0")
        return {new: old for _, old, new in zip(parts[::3], parts[1::3], parts[2::3], strict=False)}


def changed_lines(before: str, after: str) -> Lines:
    """Which lines of `after` are not in `before`. Ways to end a line do not count.

    When a comment that speaks to us was changed or taken out, the block below it counts too.
    """
    old, new = _split(before), _split(after)
    numbers: set[int] = set()
    seams: set[int] = set()
    same: dict[int, int] = {}
    for kind, first, last, start, end in difflib.SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            same.update(zip(range(start + 1, end + 1), range(first + 1, last + 1), strict=True))
            continue
        seams.update([start] if kind == "delete" else [])
        numbers.update(range(start + 1, end + 1))
        if has_orders("\n".join(old[first:last])):
            numbers.update(range(end + 1, _block_end(new, end) + 1))
    return Lines(numbers, seams, same)


def _block_end(lines: list[str], at: int) -> int:
    """The number of the last line of the block that begins at or after index `at`."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    while at < len(lines) and lines[at].strip():
        at += 1
    return at


def _split(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _base(revision: str) -> str:
    """The commit to compare with: where both lines of work parted, or the revision itself."""
    if revision.startswith("-"):
        raise _wrong(f"“{revision}” begins with a dash, so it is no revision.", _WRITE_ONE)
    unknown = (f"Git knows no revision “{revision}” here.", _WRITE_ONE)
    asked = ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"]
    commit = _asked(asked, unknown).strip()
    shared = _run(["merge-base", commit, "HEAD"])
    return shared.stdout.decode().strip() if shared.returncode == 0 else commit


_WRITE_ONE = (
    "Write a branch, a tag or a commit, such as main. If it is not here yet, fetch it with git first."
)
_NO_REPOSITORY = ("This folder is not kept in git.", "Go to one that is, or leave the option out.")


def _asked(command: list[str], otherwise: tuple[str, str]) -> str:
    """What git answers. Raises `CannotRun`, with git's own words if it gave some, else with `otherwise`."""
    answer = _run(command)
    if answer.returncode == 0:
        return os.fsdecode(answer.stdout)
    message, next_step = otherwise
    said = " ".join(os.fsdecode(answer.stderr).split()).removeprefix("fatal: ").rstrip(".")
    raise _wrong(f"{message} It said: {said}." if said else message, next_step)


def _run(command: list[str], sent: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", *_SAFE, *command],
            input=sent,
            capture_output=True,
            check=False,
            env={**os.environ, **_ALONE},
        )
    except OSError:
        step = "Install git, or leave the option out."
        raise _wrong("This needs git, and there is none on this machine.", step) from None


def _wrong(message: str, next_step: str) -> CannotRun:
    return CannotRun([Problem(OPTION, message, next_step)])
