"""What the plugin can be told in mkdocs.yml. What is not told comes from the project's own settings."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mkdocs.config import base
from mkdocs.config import config_options as options

from wordcare.ease.limits_table import all_faults, with_off
from wordcare.files import shown
from wordcare.finding import FAIL_ON, CannotRun, Problem
from wordcare.public_pages import home_of
from wordcare.settings import load
from wordcare.settings_file import WORDS_FOR_LEVELS, is_address, no_such_folder, suggestion

if TYPE_CHECKING:
    from typing import Any

    from mkdocs.config.defaults import MkDocsConfig

    from wordcare.public_pages import Home
    from wordcare.settings import Settings


class _Levels(options.DictOfItems[str]):
    """Rules and their levels. In YAML, `off` without quotation marks is a no."""

    def pre_validation(self, config: base.Config, key_name: str) -> None:
        if isinstance(told := config[key_name], dict):
            config[key_name] = with_off({"levels": told})["levels"]
        super().pre_validation(config, key_name)


class PluginSettings(base.Config):
    """The options under `plugins: - wordcare:`; the same words as in `[tool.wordcare]`."""

    enabled = options.Type(bool, default=True)
    words = options.Optional(options.Type(str))
    """The folder of word pages, from where mkdocs.yml stands."""
    site = options.Optional(options.Type(str))
    """The public address of the guide; else `site_url`."""
    fail_on = options.Optional(options.Choice(FAIL_ON))
    reading = options.Optional(options.Type((bool, dict)))
    """Whether to check reading ease too, or limits for it."""
    levels = _Levels(options.Choice(WORDS_FOR_LEVELS), default={})


def project_settings(told: PluginSettings, config: MkDocsConfig) -> Settings:
    """The settings of this build. Raises `CannotRun` when they, or a settings file, are faulty.

    The settings file is found and read as the command does it when it runs beside mkdocs.yml.
    """
    where = settings_of_site(config)
    _all_known(told, where)
    if not is_address(told.site or ""):
        message = "`site` must be a web address."
        raise CannotRun([Problem(where, message, "Write it like this: site: https://www.example.org/")])
    folder = os.path.dirname(os.path.abspath(where))
    if told.words is not None and not told.words.strip():
        message = "`words` must be the folder of word pages."
        raise CannotRun([Problem(where, message, "Write it like this: words: docs/language/words")])
    settings = load(None, start=folder)
    if not settings.path:
        settings.folder = os.path.relpath(folder)
    usual = os.path.join(config.docs_dir, "language", "words")
    if told.words:
        settings.words = os.path.join(folder, told.words)
    elif settings.words is None and os.path.isdir(usual):
        settings.words = usual
    if settings.words is not None:
        if not os.path.isdir(settings.words):
            named_in = where if told.words else settings.path
            raise CannotRun([no_such_folder(named_in, shown(settings.words))])
        settings.words = shown(settings.words)
    settings.site = told.site or settings.site
    if home_on_site(settings, config):
        settings.site = told.site or config.site_url or settings.site
    settings.fail_on = told.fail_on or settings.fail_on
    settings.levels = {**settings.levels, **told.levels}
    settings.reading = _reading(told.reading, settings.reading, where)
    return settings


def home_on_site(settings: Settings, config: MkDocsConfig) -> Home | None:
    """Where on this site the word pages are; None when they are not on it."""
    if settings.words is None:
        return None
    return home_of(settings.words, config.docs_dir, folders=config.use_directory_urls)


def outside_pages(settings: Settings) -> list[str]:
    """What the preview must watch beside the pages: the word pages, and the settings of the project."""
    return [os.path.abspath(path) for path in (settings.words, settings.path) if path]


def settings_of_site(config: MkDocsConfig) -> str:
    """The path of mkdocs.yml, whatever it is called, as people are shown it."""
    return shown(config.config_file_path or "mkdocs.yml")


def _all_known(told: PluginSettings, where: str) -> None:
    """The generator only warns of an option that is misspelt, and then builds without what was meant."""
    known = sorted(told._schema_keys)
    unknown = sorted(set(told) - set(known))
    if unknown:
        raise CannotRun(
            [
                Problem(where, f"There is no setting called `{key}`.", suggestion(key, known))
                for key in unknown
            ]
        )


def _reading(told: Any, before: bool | dict[str, Any] | None, where: str) -> bool | dict[str, Any] | None:
    """What is asked about reading ease. A plain yes or no keeps the limits that the project has."""
    if told is None:
        return before
    if isinstance(told, bool):
        return {**before, "check": told} if isinstance(before, dict) else told
    table = with_off(told)
    if found := all_faults(table):
        raise CannotRun([Problem(where, message, next_step) for _, message, next_step in found])
    return table
