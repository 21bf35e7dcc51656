"""Asks the person at the terminal, and asks again as long as an answer cannot be used."""

from __future__ import annotations

import sys

from wordcare.finding import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Check = Callable[[str], Iterable[Problem]]

SEPARATOR = ","


class Stopped(Exception):  # noqa: N818 - reads as what it is where it is caught
    """Somebody ended the questions."""


def can_ask() -> bool:
    """Whether a person is there to answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(question: str, default: str, check: Check) -> str:
    """The answer to a question, or the default for an empty one, once `check` has nothing against it.

    Raises `Stopped` when the person ends the input, and `KeyboardInterrupt`.
    """
    shown = f"{question} [{default}]\n> " if default else f"{question}\n> "
    while True:
        try:
            answer = " ".join(input(shown).split()) or default
        except EOFError:
            raise Stopped from None
        problems = list(check(answer))
        if not problems:
            return answer
        for problem in problems:
            sys.stdout.write(f"{problem.message} {problem.next_step}\n")


def listed(answer: str) -> tuple[str, ...]:
    """The parts of an answer that has commas between them."""
    return tuple(part.strip() for part in answer.split(SEPARATOR) if part.strip())
