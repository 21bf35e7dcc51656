"""The command `wordcare`: picks what was asked for, and turns every ending into an exit code.

0: nothing at or above the fail level. 1: something found. 2: could not run, or not on every
file. 130: stopped with Ctrl-C. Each command is a module with `USAGE` and `run`, imported
when it is asked for, so that a small check starts fast.
"""

from __future__ import annotations

import os
import sys

from wordcare.finding import CannotRun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "check": "find words to change in pages",
    "text": "show what is read of a page, and where it stands",
    "explain": "say all that the rulebook says about some words",
    "words": "list the word pages and see that they are sound",
}

USAGE = (
    "usage: wordcare COMMAND ...\n\n"
    "Care for words: finds language that hurts, and says what to write instead.\n\n"
    + "".join(f"  wordcare {name:<9}{what}\n" for name, what in COMMANDS.items())
    + "\n`wordcare COMMAND --help` says more about each. `wordcare --version` says which version this is.\n"
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with `arguments` (those of the process, if None) and give its exit code."""
    arguments = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _run(arguments)
    except CannotRun as error:
        from wordcare.command.streams import print_problems

        print_problems(error.problems)
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. Files that were not checked yet stay unchecked.\n")
        return 130
    except BrokenPipeError:
        from wordcare.command.streams import abandon_output

        abandon_output()
        return 2


def _run(arguments: list[str]) -> int:
    name = arguments[0] if arguments else ""
    if name in ("-h", "--help"):
        sys.stdout.write(USAGE)
        return 0
    if name in ("-V", "--version"):
        from wordcare import __version__

        sys.stdout.write(f"wordcare {__version__}\n")
        return 0
    if name not in COMMANDS:
        sys.stderr.write(_no_such_command(name) + "\n" + USAGE)
        return 2
    from wordcare.command.arguments import HELP, help_text, parsed

    command = __import__(f"wordcare.command.{name}", fromlist=["run"])  # importlib would take 1 ms
    if any(word in HELP for word in arguments[1:]):
        sys.stdout.write(help_text(command.USAGE))
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
