"""Reads what was typed after the command's name.

The standard library's parser takes longer to load than a page takes to check, so this is a
small one: long options with or without a value, `--option=value`, and `--` before paths
that begin with a dash. Every mistake gets a suggestion.
"""

from __future__ import annotations

import os

from wordcare.finding import CannotRun, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings

HELP_COLUMN = 28
HELP = ("-h", "--help")


class Option:
    """One option. Without a `value` (what stands for the value in the help) it is a switch."""

    __slots__ = ("choices", "default", "name", "said", "value")

    def __init__(
        self,
        name: str,
        value: str,
        said: str,
        choices: Sequence[str] = (),
        default: str = "",
    ) -> None:
        self.name = name
        self.value = value
        self.said = said
        self.choices = choices
        self.default = default


class Usage:
    """What one command takes.

    `paths` names what is not an option and is empty when there is no such thing; `needed`
    says that one must be there.
    """

    __slots__ = ("about", "command", "name", "needed", "options", "paths", "paths_help")

    def __init__(
        self,
        command: str,
        about: str,
        paths: str,
        paths_help: str,
        options: Sequence[Option],
        *,
        needed: bool = False,
        program: str = "wordcare",
    ) -> None:
        self.command = command
        self.name = f"{program} {command}"
        self.about = about
        self.paths = paths
        self.paths_help = paths_help
        self.options = options
        self.needed = needed


class Arguments:
    """What was typed: `paths` in order, and the value of each option; "" when it was not given."""

    __slots__ = ("_values", "paths")

    def __init__(self, usage: Usage) -> None:
        self.paths: list[str] = []
        self._values = {option.name: option.default for option in usage.options}

    def __getitem__(self, option: str) -> str:
        return self._values[option]

    def __setitem__(self, option: str, value: str) -> None:
        self._values[option] = value


STDIN = "-"
"""The path that stands for what is piped in."""

STDIN_NAME = Option("--stdin-filename", "NAME", "the name of what is piped in", default="stdin.md")

ONLY_INCLUDED = Option("--only-included", "", "of the files named, take only those that the settings include")
"""For programs such as pre-commit, which name each file themselves."""

RULEBOOK = (
    Option("--words", "DIR", "the folder of word pages to use"),
    Option("--config", "FILE", "the settings file to use"),
    Option("--no-cache", "", "keep no results, and use none from before"),
)
"""The options that say which rulebook and which settings to use."""


def parsed(usage: Usage, typed: Sequence[str]) -> Arguments:
    """What was typed, understood. Raises `CannotRun`."""
    made, names_input = Arguments(usage), False
    waiting = list(reversed(typed))
    while waiting:
        word = waiting.pop()
        if word == "--":
            made.paths += reversed(waiting)
            break
        if word == "-" or not word.startswith("-") or " " in word.partition("=")[0]:
            made.paths.append(word)  # no option has a space in its name
        else:
            option, value = _option(usage, word, waiting)
            made[option.name] = value
            names_input |= option is STDIN_NAME
    if usage.needed and not made.paths:
        raise _wrong(usage, f"Please say which {usage.paths}: {usage.paths_help}.")
    if names_input and STDIN not in made.paths:
        raise _wrong(usage, f"{STDIN_NAME.name} names what is piped in.", "Give - as a path too.")
    if made.paths and not usage.paths:
        raise _wrong(usage, f"`{usage.name}` takes options only, and found “{made.paths[0]}”.")
    return made


def _option(usage: Usage, word: str, waiting: list[str]) -> tuple[Option, str]:
    """The option that `word` begins, and its value, which may be the next word that is waiting."""
    name, equals, value = word.partition("=")
    option = next((option for option in usage.options if option.name == name), None)
    if option is None:
        raise _wrong(usage, f"There is no option {name}.", _likely(name, usage))
    if not option.value:
        if equals:
            raise _wrong(usage, f"{name} takes no value.")
        return option, "yes"
    if not equals:
        value = waiting.pop() if waiting else ""
    if not value.strip():
        raise _wrong(usage, f"{name} needs a value: {name} {option.value}.")
    if option.choices and value not in option.choices:
        raise _wrong(usage, f"{name} cannot be “{value}”.", f"It is one of: {', '.join(option.choices)}.")
    return option, value


def _wrong(usage: Usage, message: str, next_step: str = "") -> CannotRun:
    next_step = next_step or f"`{usage.name} --help` shows how."
    return CannotRun([Problem("", message, next_step)])


def _likely(name: str, usage: Usage) -> str:
    from difflib import get_close_matches

    likely = get_close_matches(name, [option.name for option in usage.options], n=1)
    if likely:
        return f"Did you mean {likely[0]}?"
    return "" if name.startswith("--") or not usage.paths else "If it is no option, write -- before it."


def help_text(usage: Usage) -> str:
    """What `--help` shows."""
    paths = usage.paths if usage.needed or not usage.paths else f"[{usage.paths}]"
    rows = [(usage.paths, usage.paths_help)] if usage.paths else []
    for option in usage.options:
        choices = f": {', '.join(option.choices)}" if option.choices else ""
        rows.append((f"{option.name} {option.value}".strip(), option.said + choices))
    listed = "".join(f"  {name:<{HELP_COLUMN}}{said}\n" for name, said in rows)
    return f"usage: {usage.name} [OPTIONS] {paths}".rstrip() + f"\n\n{usage.about}\n\n{listed}"


def settings_and_rulebook(typed: Arguments) -> tuple[Settings, Rulebook]:
    """What the options of `RULEBOOK` ask for. Raises `CannotRun`."""
    from wordcare import settings as settings_module
    from wordcare import stored
    from wordcare.rulebook import load

    settings = settings_module.load(typed["--config"], keep=not typed["--no-cache"])
    if settings.words is not None and not typed["--words"] and not os.path.isdir(settings.words):
        from wordcare.settings_file import no_such_folder

        raise CannotRun([no_such_folder(settings.path, settings.words)])
    # A compiled rulebook is no result: it cannot be out of date, so it may be kept all the same.
    return settings, load(typed["--words"] or settings.words, settings.cache or stored.user_folder() or None)
