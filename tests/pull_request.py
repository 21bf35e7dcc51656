"""A small project kept in git, and a change to it, for the tests of what a pull request gets."""

import os
import subprocess

from small_project import write_words

OLD = "# One\n\nGroups that are hard to reach.\n\nWe meet on Mondays.\n"
NEW = OLD.replace("Mondays.", "Mondays. We engage hard-to-reach groups.") + (
    "\nThree drug users came to talk with us in the hall. We deliver letters.\n"
)
"""One blocked word, one older finding, one word that can be replaced, one piece of advice."""


def git(*arguments, cwd=None):
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    settings = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    made = subprocess.run(
        ["git", *identity, *arguments],
        cwd=cwd,
        env={**settings, "GIT_CONFIG_GLOBAL": os.devnull},
        check=True,
        capture_output=True,
        text=True,
    )
    return made.stdout.strip()


def project(folder, monkeypatch):
    """The project in `folder`, as it was before anyone changed it; commands run there."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder.parent / "user"))
    write_words(folder / "words")
    (folder / "wordcare.toml").write_text('words = "words"\ninclude = ["docs"]\n', encoding="utf-8")
    (folder / "docs").mkdir()
    monkeypatch.chdir(folder)
    write("a.md", OLD)
    git("init", "--initial-branch", "main")
    git("add", ".")
    git("commit", "--message", "First")


def write(name, text):
    with open(f"docs/{name}", "w", encoding="utf-8", newline="") as file:
        file.write(text)
