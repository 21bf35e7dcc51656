"""What goes out: reports, messages, and how to behave when nobody reads them any more."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from wordcare.finding import Problem

WIDTH = 100
"""Columns of a report that goes to no terminal."""
NARROWEST = 40


def write(pieces: Iterable[str], *, utf8: bool = False) -> None:
    """Write a report. With `utf8`, programs read it, so it must not depend on the terminal.

    Raises `OSError` when there is no room for it.
    """
    _make_safe(sys.stdout, utf8=utf8)
    if not utf8 and os.environ.get("GITHUB_ACTIONS"):
        from wordcare.reports.excerpt import without_orders

        pieces = map(without_orders, pieces)
    try:
        for piece in pieces:
            sys.stdout.write(piece)
        sys.stdout.flush()
    except OSError as error:
        _abandon_output()
        if not isinstance(error, BrokenPipeError):  # its reader has seen enough; what was found counts
            raise


def write_aside(pieces: Iterable[str]) -> None:
    """Write for people beside a report that programs read."""
    from wordcare.reports.excerpt import without_orders

    _make_safe(sys.stderr)
    for piece in pieces:
        sys.stderr.write(without_orders(piece))


def print_problems(problems: Iterable[Problem]) -> None:
    """Say on the error stream what could not be done, one problem a line."""
    _make_safe(sys.stderr)
    for problem in problems:
        from wordcare.reports.excerpt import visible, without_orders

        sys.stderr.write(without_orders(visible(str(problem))) + "\n")


def _abandon_output() -> None:
    """Send the rest to nowhere, or Python would complain when it closes the stream."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return


def width(stream: TextIO) -> int:
    """Columns to fill."""
    try:
        # Some terminals do not know their width, and say 0.
        return max(os.get_terminal_size(stream.fileno()).columns or WIDTH, NARROWEST)
    except (OSError, ValueError, AttributeError):
        return WIDTH


def wants_colour(stream: TextIO) -> bool:
    """Colour is for terminals only, and for people who have not asked to do without it."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def is_for_eyes(stream: TextIO) -> bool:
    """Whether signs that steer what shows them may do harm: on a terminal, and in the log of GitHub."""
    return stream.isatty() or bool(os.environ.get("GITHUB_ACTIONS"))


def _make_safe(stream: TextIO, *, utf8: bool = False) -> None:
    """Let every letter pass; those that the stream cannot take are written as codes."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        exact = {"encoding": "utf-8", "newline": "\n"} if utf8 else {}
        reconfigure(errors="backslashreplace", **exact)
