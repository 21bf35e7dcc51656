"""`wordcare explain`: all that the rulebook says about some words.

Where it says nothing, the rules of reading ease may: about hard words, letters, and their own names.
"""

from __future__ import annotations

import sys

from wordcare.advice import Advisor, page_file
from wordcare.command.arguments import RULEBOOK, Usage, settings_and_rulebook
from wordcare.command.streams import wants_colour, width, write
from wordcare.finding import CannotRun, Problem
from wordcare.reports.excerpt import visible
from wordcare.reports.text import BOLD, paint, wrapped
from wordcare.rulebook.word import cited
from wordcare.word_pages.page import COMPANY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wordcare.command.arguments import Arguments
    from wordcare.rulebook import Rulebook, Word
    from wordcare.settings import Settings

LABELS = 11
"""Columns for the labels on the left."""

LEVELS = {
    "block": "please change it; a page with it is not published",
    "warn": "please think again; there is nearly always a better way to say it",
    "advise": "think about it; you may well keep it",
}
USAGE = Usage(
    "explain",
    "Say all that the rulebook says about some words.",
    "EXPRESSION",
    "the words, or the id of their page",
    RULEBOOK,
    needed=True,
)


def run(typed: Arguments) -> int:
    """Explain the words; raises `CannotRun` when nothing is known about them."""
    settings, rulebook = settings_and_rulebook(typed)
    expression = " ".join(typed.paths)
    columns, colour = width(sys.stdout), wants_colour(sys.stdout)
    write(list(_explained(expression, settings, rulebook, columns, colour)))
    return 0


def _explained(
    expression: str, settings: Settings, rulebook: Rulebook, columns: int, colour: bool
) -> Iterator[str]:
    from wordcare.rulebook.lookup import find

    pages = find(expression, rulebook)
    address = Advisor(rulebook, settings.site).address
    for page in pages:
        yield from explained(page, address(page.id), columns, colour)
    if not pages:
        from wordcare.command.explain_reading import parts_about

        parts = parts_about(expression, settings)
        if not parts:
            raise _unknown(expression, rulebook)
        yield from labelled(expression, parts, columns, colour)


def _unknown(expression: str, rulebook: Rulebook) -> CannotRun:
    """What to say where nothing is known."""
    from difflib import get_close_matches

    from wordcare.ease.rules import LEVELS as RULES
    from wordcare.rulebook.lookup import LIKELY, holding, plain, suggestions

    next_step = "`wordcare words` lists all its pages."
    rules = get_close_matches(plain(expression)[:200].replace(" ", "-"), list(RULES), n=1, cutoff=LIKELY)
    if likely := holding(expression, rulebook) or rules or suggestions(expression, rulebook):
        next_step = f"Did you mean {' or '.join(f'“{name}”' for name in likely)}?"
    return CannotRun([Problem("", f"The rulebook says nothing about “{expression}”.", next_step)])


def explained(page: Word, address: str, columns: int, colour: bool) -> Iterator[str]:
    """The whole page for a terminal, line by line. `address` is that of the public page, or empty."""
    yield from labelled(page.title, _parts(page, address), columns, colour)


def labelled(title: str, parts: Iterable[tuple[str, list[str]]], columns: int, colour: bool) -> Iterator[str]:
    """A title, then paragraphs with their labels on the left, line by line."""
    yield f"{paint(colour, BOLD, visible(title))}\n\n"
    for label, paragraphs in parts:
        start = f"{label:>{LABELS}}: "
        bullet = "- " if len(paragraphs) > 1 and label != "Why" else ""
        for number, paragraph in enumerate(paragraphs):
            if number and label == "Why":
                yield "\n"
            hang = bullet
            for line in wrapped(paragraph, columns - len(start) - len(bullet)):
                yield f"{start}{hang}{line}\n"
                start, hang = " " * len(start), " " * len(bullet)
    yield "\n"


def _parts(page: Word, address: str) -> Iterator[tuple[str, list[str]]]:
    yield "Avoid", ["; ".join([*page.avoid, *page.forms])]
    yield "Level", [f"{page.level}: {LEVELS[page.level]}"]
    if page.topic:
        yield "Topic", [page.topic]
    yield "Why", [" ".join(paragraph.split()) for paragraph in page.body.split("\n\n") if paragraph.strip()]
    if page.instead:
        yield "Instead", page.replacements
    fine = [page.fine] if page.fine else []
    fine += [_company("When", kind, words) for kind, words in page.fine_when.items()]
    fine += [_company("Found only when", kind, words) for kind, words in page.only_when.items()]
    if fine:
        yield "Fine when", fine
    if page.flag:
        yield "Found in", [_unmarked(example) for example in page.flag]
    if page.passes:
        yield "Not in", page.passes
    if page.sources:
        yield "Sources", [cited(source) for source in page.sources]
    if page.decided:
        yield "Decided", [_decided(page)]
    yield "Read", [address or page_file(page)]


def _company(start: str, kind: str, words: list[str]) -> str:
    return f"{start} {COMPANY[kind]}: {', '.join(words)}."


def _unmarked(example: str) -> str:
    return example.replace("[[", "“").replace("]]", "”")


def _decided(page: Word) -> str:
    decided = page.decided
    parts = [
        decided.get("status", ""),
        f"by {decided['by']}" if decided.get("by") else "",
        f"on {decided['when']}" if decided.get("when") else "",
    ]
    said = ", ".join(part for part in parts if part)
    return f"{said}; to be looked at again on {page.review}" if page.review else said
