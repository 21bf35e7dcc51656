"""`wordcare new guide`: the questions about a guide, and its page."""

from __future__ import annotations

import os

from wordcare import settings
from wordcare.command.new import free_path, said, written
from wordcare.command.questions import ask, can_ask, listed
from wordcare.contents import file_text
from wordcare.files import shown
from wordcare.finding import CannotRun, Problem
from wordcare.new_pages.guide import NAMINGS, GuidePage
from wordcare.reading import SITE_SETTINGS, read
from wordcare.rulebook.faults import CONTROL
from wordcare.safe_yaml import YamlFault, compose
from wordcare.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from wordcare.command.arguments import Arguments
    from wordcare.settings import Settings

QUESTIONS = {
    "--description": "What is the page for? One plain sentence.",
    "--audience": "Who is it for? Put commas between several.",
    "--content-note": "What in it may be hard to read, such as abuse? Put commas between several.",
    "--made-by": "Which name shall stand on the page? Leave it empty to stay unnamed.",
}
USUAL = {"--audience": "anyone", "--content-note": "none"}


def made(typed: Arguments, title: str, today: date) -> list[str]:
    """Ask and write; gives what to say. Raises `CannotRun`."""
    project = settings.load(typed["--config"], keep=False)
    docs = _docs(project)
    folder = typed["--folder"] or docs
    _must_hold_guides(folder, project)
    path = free_path(folder, typed["--name"], title)
    answers = {option: typed[option] for option in (*QUESTIONS, "--how-named")}
    if can_ask():
        _ask(answers)
    text = _page(title, answers).text(today)
    faults = read(Source(shown(path), text)).faults
    if faults:
        raise CannotRun([Problem("", message, next_step) for _, message, next_step in faults])
    path = written(path, title, text)
    return said(path, _steps(path, os.path.relpath(path, docs).replace(os.sep, "/")))


def _page(title: str, answers: dict[str, str]) -> GuidePage:
    note = listed(answers["--content-note"] or USUAL["--content-note"])
    return GuidePage(
        title,
        answers["--description"],
        listed(answers["--audience"] or USUAL["--audience"]),
        () if note == (USUAL["--content-note"],) else note,
        answers["--made-by"],
        answers["--how-named"],
    )


def _ask(answers: dict[str, str]) -> None:
    for option, question in QUESTIONS.items():
        if not answers[option]:
            answers[option] = ask(question, USUAL.get(option, ""), _unprintable)
            if option == "--made-by" and answers[option]:
                kinds = ", ".join(NAMINGS)
                answers["--how-named"] = ask(f"What sort of name is that: {kinds}?", NAMINGS[0], _no_naming)


def _unprintable(answer: str) -> list[Problem]:
    found = "There is a sign in this answer that nobody can see."
    return [Problem("", found, "Write it again without.")] if CONTROL.search(answer) else []


def _no_naming(answer: str) -> list[Problem]:
    found = f"“{answer}” is not a sort of name that we know."
    return [] if answer in NAMINGS else [Problem("", found, f"Use one of: {', '.join(NAMINGS)}.")]


def _docs(project: Settings) -> str:
    """The folder of the guides: what the site's settings say, else `docs`, else where the settings are."""
    for name in SITE_SETTINGS:
        source = file_text(os.path.join(project.folder, name))
        if isinstance(source, Source):
            return os.path.normpath(os.path.join(project.folder, _docs_dir(source)))
    usual = os.path.normpath(os.path.join(project.folder, "docs"))
    return usual if os.path.isdir(usual) else project.folder


def _docs_dir(source: Source) -> str:
    try:
        told = compose(source.text, settings=True).get("docs_dir")
    except YamlFault:  # whoever builds the site is told about it
        return "docs"
    return told.text if told and told.text else "docs"


def _must_hold_guides(folder: str, project: Settings) -> None:
    """Raises `CannotRun` for a folder that is not there, or that holds word pages."""
    if not os.path.isdir(folder):
        message = "There is no such folder."
        raise CannotRun([Problem(shown(folder), message, "Make it first, or name another with --folder.")])
    if project.words and os.path.realpath(folder) == os.path.realpath(project.words):
        next_step = 'For a word page, write: wordcare new word "Title"'
        raise CannotRun([Problem(shown(folder), "This folder is for word pages only.", next_step)])


def _steps(path: str, page: str) -> list[str]:
    return [
        "Open the page and write under each heading. Readers do not see the hints between <!-- and -->.",
        f"Put it into the menu: add `- {page}` under `nav` in the site's settings, such as mkdocs.yml.",
        f"See which words could be kinder: wordcare check {path}",
        f"See how easy it is to read: wordcare reading {path}",
        "Show it to people who know the subject from their own lives, and write down what they change.",
    ]
