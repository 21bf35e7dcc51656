"""A small project to run the command in: three word pages, settings and what was printed."""

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import wordcare
from wordcare.command import main

PACKAGE = Path(wordcare.__file__).parent

HARD_TO_REACH = """\
---
title: Hard to reach
avoid: [hard to reach]
level: block
topic: access
instead:
  - say: people our service has not reached yet
    note: about several people
  - people who are often left out
fine: Fine about shelves and islands.
fine_when:
  near: [shelf]
examples:
  flag: ["We engage [[hard-to-reach]] groups."]
  pass: ["The shelf is hard to reach."]
---
It puts the fault on people, when services are hard to reach. Say who you mean.
"""

DRUG_USER = """\
---
title: Drug user
avoid: [drug user]
level: warn
instead:
  - say: person who uses drugs
    fits: one
  - say: people who use drugs
    fits: several
---
People are more than one thing that they do.
"""

DELIVER = """\
---
title: Deliver
avoid: [deliver]
level: advise
inflect: verb
instead: [give, run]
---
Post is delivered; help is given.
"""

PAGES = {"hard-to-reach": HARD_TO_REACH, "drug-user": DRUG_USER, "deliver": DELIVER}


def write_words(folder, pages=PAGES):
    """Word pages in `folder`, by id."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, page in pages.items():
        (folder / f"{name}.md").write_text(page, encoding="utf-8")
    return folder


def run_in(folder, monkeypatch):
    """Makes `folder` a project with the word pages, where the command runs from now on."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "user"))
    write_words(folder / "words")
    (folder / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


class Piped(io.TextIOWrapper):
    """A stream that is no terminal, like a pipe or a file."""

    def __init__(self, data=b""):
        super().__init__(io.BytesIO(data), encoding="utf-8", newline="")

    def text(self):
        self.flush()
        return self.buffer.getvalue().decode("utf-8")


class Terminal(Piped):
    """A stream that says that it is a terminal."""

    def isatty(self):
        return True


def run(monkeypatch, *arguments, stdin=b"", terminal=False):
    """Run the command in this process: `.code`, `.out` and `.err`."""
    out, err = (Terminal(), Terminal()) if terminal else (Piped(), Piped())
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", Piped(stdin))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        code = main([str(argument) for argument in arguments])
    return SimpleNamespace(code=code, out=out.text(), err=err.text())
