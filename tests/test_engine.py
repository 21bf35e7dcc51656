"""Caches count as stale when any file changes that decides what is found and how it is said."""

from pathlib import Path

from wordcare import engine

PACKAGE = Path(engine.__file__).parent
CALLERS = {
    "built",
    "command",
    "editor",
    "exports",
    "mkdocs_plugin",
    "new_pages",
    "pull_request",
    "word_pages",
}
"""Folders that only ask the engine: nothing of theirs is kept."""


def test_each_folder_of_the_package_is_part_of_the_engine_or_asks_it():
    folders = {
        path.parent.relative_to(PACKAGE).as_posix().removeprefix(".")
        for ending in ("py", "txt")
        for path in PACKAGE.rglob(f"*.{ending}")
    }
    assert folders == {*engine.FOLDERS, *CALLERS}
