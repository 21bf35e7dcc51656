"""Where the guides are, and what the settings of the site say about content notes and reading paths.

Templates read the same data from `extra` in mkdocs.yml, so pages and checks cannot differ.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from wordcare import rulebook, settings
from wordcare.contents import file_text
from wordcare.files import shown
from wordcare.finding import CannotRun, Problem
from wordcare.rulebook.checks import Field, Key, listed, mapping, text
from wordcare.rulebook.faults import Faults
from wordcare.safe_yaml import YamlFault, compose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.rulebook import Rulebook, Word
    from wordcare.safe_yaml import Value

SETTINGS = "mkdocs.yml"
WORDS = ("language", "words")
"""The folder of word pages inside the folder of guides."""

TOPIC_LISTS = ("from_review", "ours")


class Step(NamedTuple):
    """One page of a reading path."""

    page: str
    say: str
    """What the link to it says."""


class Door(NamedTuple):
    """One way into the site, for one kind of reader, and the pages behind it in order."""

    name: str
    steps: list[Step]


class Project(NamedTuple):
    """What a site says about itself."""

    docs: str
    """The folder of guides, as people are shown it."""
    topics: list[str]
    """What a content note may name."""
    doors: list[Door]

    def guides(self) -> Iterator[str]:
        """The paths of all guides inside `docs`, with forward slashes: every page but the word pages."""
        words = os.path.join(self.docs, *WORDS)
        for folder, folders, names in os.walk(self.docs):
            folders.sort()
            if os.path.normpath(folder) == os.path.normpath(words):
                folders.clear()
                continue
            for name in sorted(names):
                if name.endswith(".md"):
                    yield os.path.relpath(os.path.join(folder, name), self.docs).replace(os.sep, "/")

    def path(self, page: str) -> str:
        """Where the page stands, as people are shown it."""
        return shown(os.path.join(self.docs, page))

    def words(self) -> list[Word]:
        """All word pages. Raises `CannotRun` when the rulebook cannot be used."""
        found = self.rulebook()
        return list(found.words.values()) if found else []

    def rulebook(self) -> Rulebook | None:
        """What the language check goes by, if there are word pages. Raises `CannotRun` as `words` does."""
        folder = os.path.join(self.docs, *WORDS)
        return rulebook.load(folder, settings.load(None).cache) if os.path.isdir(folder) else None

    def missing(self) -> list[str]:
        """Pages that a reading path names and that nobody has written yet."""
        named = dict.fromkeys(step.page for door in self.doors for step in door.steps)
        return [page for page in named if not os.path.isfile(os.path.join(self.docs, page))]


_STEP = {
    "page": Key(text, "Write the file of the page inside `docs`, such as `page: safety.md`.", required=True),
    "say": Key(text, "Write what the link should say, such as `say: Feel safe`.", required=True),
}
_DOOR = {
    "name": Key(text, "Write who the door is for, such as `name: I work in a service`.", required=True),
    "for": Key(text, "Write what is behind the door, such as `for: How to begin`."),
    "steps": Key(listed(mapping(_STEP)), "List pages, each with `page` and `say`.", required=True),
}


def load(path: str = SETTINGS) -> Project:
    """The project whose site settings stand at `path`. Raises `CannotRun` with all that is wrong there."""
    source = file_text(shown(path))
    if isinstance(source, Problem):
        raise CannotRun([source])
    faults = Faults(source.path)
    try:
        told = compose(source.text, settings=True)
    except YamlFault as fault:
        raise CannotRun([fault.problem(source.path)]) from None
    extra = told.get("extra")
    docs = told.get("docs_dir")
    folder = os.path.join(os.path.dirname(path), docs.text if docs else "docs")
    project = Project(shown(folder), _topics(extra, faults), _doors(extra, faults))
    if faults.problems:
        raise CannotRun(faults.problems)
    return project


def _topics(extra: Value | None, faults: Faults) -> list[str]:
    notes = extra.get("content_notes") if extra else None
    lists = [part for name in TOPIC_LISTS if notes and (part := notes.get(name))]
    for part in lists:
        for name, label in part.pairs:
            text(Field(name.text, "Write how readers should see this topic.", faults), label)
    return [name.text for part in lists for name, _ in part.pairs]


def _doors(extra: Value | None, faults: Faults) -> list[Door]:
    node = extra.get("doors") if extra else None
    if node is None:
        return []
    found = listed(mapping(_DOOR))(Field("doors", "Give each door a `name` and `steps`.", faults), node)
    if faults.problems:
        return []
    return [Door(door["name"], [Step(step["page"], step["say"]) for step in door["steps"]]) for door in found]
