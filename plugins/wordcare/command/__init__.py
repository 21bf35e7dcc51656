"""The command `wordcare`: picks what was asked for, and turns every ending into an exit code.

0: nothing at or above the fail level. 1: something found. 2: could not run, or not on every
file. 130: stopped with Ctrl-C. Each command is a module with `USAGE` and `run`, imported
when it is asked for, so that a small check starts fast.
"""

from __future__ import annotations

import gc
import os
import sys

from wordcare.finding import CannotRun, systems_fault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from wordcare.finding import Problem

COMMANDS = {
    "check": "find words to change in pages",
    "fix": "put better words in place where one replacement fits",
    "text": "show what is read of a page, and where it stands",
    "explain": "say all that the rulebook says about some words",
    "reading": "show how easy pages are to read",
    "pull-request": "tell what a change brings, for those who sent it",
    "words": "list the word pages and see that they are sound",
    "new": "begin a guide or a word page",
    "lsp": "show findings in an editor while you write",
}

OBJECTS = 50_000
"""New objects between two looks for unreachable ones. Python's own 700 would cost a tenth of a run."""

USAGE = (
    "usage: wordcare COMMAND ...\n\n"
    "Care for words: finds language that hurts, and says what to write instead.\n\n"
    + "".join(f"  wordcare {name:<14}{what}\n" for name, what in COMMANDS.items())
    + "\n`wordcare COMMAND --help` says more about each. `wordcare --version` says which version this is.\n"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process, if None) and give its exit code."""
    gc.set_threshold(OBJECTS)
    _open_closed_streams()
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _run(arguments)
    except CannotRun as error:
        return _could_not_run(error.problems)
    except OSError as error:
        return _could_not_run([systems_fault(error)])
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. Files that were not checked yet stay unchecked.\n")
        return 130
    except Exception:  # a fault of ours: without this Python would end with 1, as if words had been found
        return _failed()


def _failed() -> int:
    """Say that the program itself failed, and where."""
    from traceback import print_exc

    print_exc()
    sys.stderr.write(
        "\nwordcare itself failed. This is no fault of your pages. Please send what stands above to those "
        "who look after it.\n"
    )
    return 2


def _open_closed_streams() -> None:
    """Python has no stream at all where the caller closed one. To read from closed input stays an error."""
    sys.stdin, sys.stdout, sys.stderr = (
        stream or open(os.devnull, mode, encoding="utf-8")  # noqa: SIM115 - open to the end
        for stream, mode in ((sys.stdin, "w"), (sys.stdout, "w"), (sys.stderr, "w"))
    )


def _could_not_run(problems: list[Problem]) -> int:
    from wordcare.command.streams import print_problems

    print_problems(problems)
    return 2


def _run(arguments: list[str]) -> int:
    from wordcare.command.streams import write

    name = arguments[0] if arguments else ""
    if name in ("-h", "--help"):
        write([USAGE])
        return 0
    if name in ("-V", "--version"):
        from wordcare import __version__

        write([f"wordcare {__version__}\n"])
        return 0
    if name not in COMMANDS:
        sys.stderr.write(_no_such_command(name) + "\n" + USAGE)
        return 2
    from wordcare.command.arguments import HELP, help_text, parsed

    command = __import__(
        f"wordcare.command.{name.replace('-', '_')}", fromlist=["run"]
    )  # importlib takes 1 ms
    if any(word in HELP for word in arguments[1:]):
        write([help_text(command.USAGE)])
        return 0
    return int(command.run(parsed(command.USAGE, arguments[1:])))


def _no_such_command(name: str) -> str:
    if not name:
        return "Please say what to do."
    if os.path.exists(name):
        return f"To check {name}, write: wordcare check {name}"
    from difflib import get_close_matches

    likely = get_close_matches(name, COMMANDS, n=1)
    return f"There is no command `{name}`." + (f" Did you mean `{likely[0]}`?" if likely else "")
