"""`wordcare lsp`: the language server, which an editor starts and talks to."""

from __future__ import annotations

import signal
import sys

from wordcare.command.arguments import RULEBOOK, Option, Usage
from wordcare.command.streams import write_aside
from wordcare.finding import CannotRun, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.command.arguments import Arguments

USAGE = Usage(
    "lsp",
    "Show findings in an editor while you write. Your editor starts this and talks to it.",
    "",
    "",
    (Option("--stdio", "", "talk over the input and output streams, as it always does"), *RULEBOOK),
)

WAITING = (
    "This command waits for an editor to talk to it. How to set up yours is in docs/about/editors.md.\n"
    "Press Ctrl-C to stop.\n"
)


def run(typed: Arguments) -> int:
    """Serve one editor until it says that it is done. Raises `CannotRun` without the library for it."""
    try:
        from wordcare.editor.server import server
    except ImportError as error:
        raise CannotRun([_not_installed(error)]) from None
    from wordcare.editor.projects import Projects

    if sys.stdin.isatty():
        write_aside([WAITING])
    # A thread is reading, and could not be asked to stop. There is nothing to clear up.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    made = server(Projects(typed["--words"], typed["--config"], keep=not typed["--no-cache"]))
    made.start_io()
    return 0 if made.was_shut_down else 1


def _not_installed(error: ImportError) -> Problem:
    message = f"The language server needs the library `pygls`, version 2, which is not here ({error})."
    next_step = 'From a copy of the wordcare repository: python -m pip install ".[editor]"'
    return Problem("", message, next_step)
