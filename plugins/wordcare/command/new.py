"""`wordcare new`: begin a guide or a word page, and say what to do next. Never writes over a page."""

from __future__ import annotations

import os
from datetime import date

from wordcare.command.arguments import Option, Usage
from wordcare.command.questions import Stopped
from wordcare.command.streams import write, write_aside
from wordcare.files import shown
from wordcare.finding import LEVELS, CannotRun, Problem
from wordcare.new_pages.creating import create
from wordcare.new_pages.file_name import fault, file_name
from wordcare.new_pages.guide import NAMINGS
from wordcare.reports.excerpt import visible
from wordcare.rulebook.faults import CONTROL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.command.arguments import Arguments

WORD = (
    Option("--avoid", "WORDS,...", "word: what to avoid, with commas between"),
    Option("--level", "LEVEL", "word: how strongly", LEVELS),
    Option("--instead", "WORDS,...", "word: what to say instead, with commas between"),
    Option("--topic", "TOPIC", "word: the topic it is listed under"),
    Option("--why", "REASON", "word: why the words can hurt, in a sentence or two"),
    Option("--words", "DIR", "word: the folder of word pages"),
)
GUIDE = (
    Option("--description", "SENTENCE", "guide: what the page is for"),
    Option("--audience", "PEOPLE,...", "guide: who it is for, with commas between"),
    Option("--content-note", "TOPIC,...", "guide: what may be hard to read, or none"),
    Option("--made-by", "NAME", "guide: the name to show; left out, you are not named"),
    Option("--how-named", "KIND", "guide: what sort of name that is", NAMINGS, NAMINGS[0]),
    Option("--folder", "DIR", "guide: where to put it; else the folder of the guides"),
)
ABOUT = {kind: [option.name for option in options] for kind, options in (("guide", GUIDE), ("word", WORD))}
"""Each kind of page, and the options that only it takes."""

USAGE = Usage(
    "new",
    'Begin a page: `wordcare new word "Bed blocker"` or `wordcare new guide "Feeling safe"`.\n'
    "What no option says is asked, if you are at a terminal.",
    "KIND TITLE",
    "guide or word, and the title of the page in quotes",
    (
        Option("--name", "NAME", "the file name, without .md; made from the title if left out"),
        Option("--config", "FILE", "the settings file to use"),
        *WORD,
        *GUIDE,
    ),
    needed=True,
)


def run(typed: Arguments) -> int:
    """Ask, write the page, say what to do next. Raises `CannotRun`; nothing is written then."""
    kind, title = typed.paths[0], " ".join(" ".join(typed.paths[1:]).split())
    if kind not in ABOUT:
        raise CannotRun([Problem("", f"There is no new “{kind}”.", f"Write one of: {', '.join(ABOUT)}.")])
    if not title:
        next_step = f'Put it in quotes: wordcare new {kind} "Title"'
        raise CannotRun([Problem("", "The page needs a title.", next_step)])
    _printable(title, "the title")
    for option in (*ABOUT["word"], *ABOUT["guide"]):
        typed[option] = " ".join(typed[option].split())
        _printable(typed[option], option)
    _only_of(kind, typed)
    module = __import__(f"wordcare.command.new_{kind}", fromlist=["made"])
    try:
        steps = module.made(typed, title, date.today())
    except (KeyboardInterrupt, Stopped):
        write_aside(["\nStopped. Nothing was written.\n"])
        return 130
    write(steps)
    return 0


def _printable(text: str, where: str) -> None:
    """Raises `CannotRun` for text with signs in it that nobody can see."""
    if CONTROL.search(text):
        message = f"There is a control character in {where}: {visible(text)}"
        raise CannotRun([Problem("", message, "Take it out.")])


def _only_of(kind: str, typed: Arguments) -> None:
    """Raises `CannotRun` for an option that belongs to another kind of page."""
    usual = {option.name: option.default for option in USAGE.options}
    for other, options in ABOUT.items():
        for option in options:
            if other != kind and typed[option] != usual[option]:
                message = f"{option} is for a {other}, and this is a {kind}."
                raise CannotRun([Problem("", message, "Leave it out.")])


def free_path(folder: str, name: str, title: str) -> str:
    """The path of a new page, where none may be yet. Raises `CannotRun`."""
    name = name or file_name(title)
    wrong = fault(name, title)
    if wrong:
        raise CannotRun([wrong])
    path = os.path.join(folder, f"{name}.md")
    if os.path.lexists(path):
        raise CannotRun([taken(path, title)])
    return path


def taken(path: str, title: str) -> Problem:
    """What to say about a page that is there already."""
    message = f"“{title}” would get this file name, and there is such a page already. It stays as it is."
    return Problem(shown(path), message, "Change that page, or choose another name with --name.")


def written(path: str, title: str, text: str) -> str:
    """Write the page; gives its path as people are shown it. Raises `CannotRun` if another came first."""
    try:
        create(path, text.encode("utf-8"))
    except FileExistsError:
        raise CannotRun([taken(path, title)]) from None
    return shown(path)


def said(path: str, steps: list[str]) -> list[str]:
    """What was begun, and what to do next, as numbered lines."""
    listed = [f"  {number}. {visible(step)}\n" for number, step in enumerate(steps, 1)]
    return [f"Begun: {visible(path)}\n\nNext:\n", *listed]
