"""`wordcare new word`: the questions about an expression, and its page."""

from __future__ import annotations

import os
from functools import partial
from shlex import quote

from wordcare import settings
from wordcare.command.new import free_path, said, written
from wordcare.command.questions import ask, can_ask, listed
from wordcare.finding import CannotRun, Problem
from wordcare.new_pages.word import NO_REASON, Rulebook, WordPage, expression_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from wordcare.command.arguments import Arguments

QUESTIONS = {
    "--avoid": "Which words should people avoid? Put commas between several.",
    "--level": "How strongly? block stops a page, warn asks to think again, advise is a hint.",
    "--instead": "What could people say instead? Put commas between several, or leave it empty.",
    "--why": "Why can the words hurt? Say it in a sentence or two, or leave it empty.",
}
ANSWERS = (*QUESTIONS, "--topic")

FIRST_AVOIDED = 4
"""The line of a new page on which the first of the words to avoid stands."""


def made(typed: Arguments, title: str, today: date) -> list[str]:
    """Ask and write; gives what to say. Raises `CannotRun`."""
    draft = _Draft(typed, title, today)
    if can_ask():
        draft.ask()
    faults = draft.faults()
    if faults:
        raise CannotRun([Problem(each.path, each.message, each.next_step) for each in faults])
    path = written(draft.path, title, draft.page().text(today))
    return said(path, draft.steps())


class _Draft:
    """A word page that is being thought up."""

    def __init__(self, typed: Arguments, title: str, today: date) -> None:
        folder = _folder(typed)
        self.path = free_path(folder, typed["--name"], title)
        self._title = title
        self._today = today
        self._rulebook = Rulebook(folder)
        told = ((name, typed[name]) for name in ("--words", "--config"))
        self._as_told = "".join(f" {name} {quote(value)}" for name, value in told if value)
        self._answers = {option: typed[option] for option in ANSWERS}
        self._usual = {"--avoid": expression_in(title), "--level": WordPage(title, []).level}

    def page(self) -> WordPage:
        """The page with the answers so far."""
        told = {option: self._answers[option] or self._usual.get(option, "") for option in ANSWERS}
        return WordPage(
            self._title,
            list(listed(told["--avoid"])),
            told["--level"],
            listed(told["--instead"]),
            told["--topic"],
            told["--why"] or NO_REASON,
        )

    def faults(self) -> list[Problem]:
        """What the rulebook has against the page. Places in it say nothing, for nobody has seen it yet."""
        own = self._rulebook.path(os.path.basename(self.path))
        found = self._rulebook.faults_with(os.path.basename(self.path), self.page().text(self._today))
        return [
            Problem("", each.message, each.next_step, each.line) if each.path == own else each
            for each in found
        ]

    def ask(self) -> None:
        """Ask for what was not told. Raises `CannotRun` when no answer could mend what was."""
        told = self._faults_of_what_was_told()
        if told:
            raise CannotRun([Problem(each.path, each.message, each.next_step) for each in told])
        for option, question in QUESTIONS.items():
            if not self._answers[option]:
                ask(question, self._usual.get(option, ""), partial(self._answered, option))

    def _faults_of_what_was_told(self) -> list[Problem]:
        """All faults but those of words to avoid that nobody has chosen yet."""
        found = self.faults()
        if self._answers["--avoid"]:
            return found
        usual = range(FIRST_AVOIDED, FIRST_AVOIDED + len(self.page().avoid))
        return [each for each in found if not each.path and each.line not in usual]

    def _answered(self, option: str, answer: str) -> list[Problem]:
        self._answers[option] = answer
        return self.faults()

    def steps(self) -> list[str]:
        """What to do next."""
        name = os.path.basename(self.path).removesuffix(".md")
        steps = []
        if not self._answers["--why"]:
            steps.append(
                "Open the page and say why the words can hurt. People with lived experience know best."
            )
        return [
            *steps,
            "Add examples: sentences where the words should be found, and some where they are fine.",
            f"See every form that is found: wordcare words --forms {name}{self._as_told}",
            f"See that the rulebook is sound: wordcare words{self._as_told}",
            "Send it to the others as a draft. It counts once people have agreed.",
        ]


def _folder(typed: Arguments) -> str:
    """The folder of word pages. Raises `CannotRun` when the project has none of its own."""
    folder = typed["--words"] or settings.load(typed["--config"], keep=False).words
    if folder:
        return folder
    message = "This project has no word pages of its own: its settings name no folder for them."
    next_step = 'Write words = "words" in wordcare.toml, or give a folder with --words.'
    raise CannotRun([Problem("", message, next_step)])
