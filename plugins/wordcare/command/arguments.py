"""Arguments that several commands share, and a parser that starts fast and speaks plainly."""

from __future__ import annotations

import argparse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.rulebook import Rulebook
    from wordcare.settings import Settings

HELP_WIDTH = 96


class _Help(argparse.HelpFormatter):
    """Help of a fixed width: argparse would import `shutil` to measure the terminal, at every start."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=HELP_WIDTH)


def parser(name: str, description: str) -> argparse.ArgumentParser:
    """A parser for the command `name`."""
    return argparse.ArgumentParser(
        f"wordcare {name}", description=description, formatter_class=_Help, allow_abbrev=False
    )


def add_rulebook(to: argparse.ArgumentParser) -> None:
    """The options that say which rulebook and which settings to use."""
    to.add_argument("--words", metavar="DIR", help="the folder of word pages to use")
    to.add_argument("--config", metavar="FILE", help="the settings file to use")
    to.add_argument("--no-cache", action="store_true", help="keep no results, and use none from before")


def settings_and_rulebook(options: argparse.Namespace) -> tuple[Settings, Rulebook]:
    """What the options of `add_rulebook` ask for. Raises `CannotRun`."""
    from wordcare import settings as settings_module
    from wordcare.rulebook import load

    settings = settings_module.load(options.config, keep=not options.no_cache)
    return settings, load(options.words or settings.words, settings.cache)
