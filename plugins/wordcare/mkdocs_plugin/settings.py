"""What the plugin can be told in mkdocs.yml. What is not told comes from the project's own settings."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mkdocs.config import base
from mkdocs.config import config_options as options

from wordcare import stored
from wordcare.files import shown
from wordcare.finding import LEVELS, CannotRun, Problem
from wordcare.settings import OWN_FILE, SHARED_FILE, Settings, load

if TYPE_CHECKING:
    from typing import Any

    from mkdocs.config.defaults import MkDocsConfig


class PluginSettings(base.Config):
    """The options under `plugins: - wordcare:`; the same words as in `[tool.wordcare]`."""

    enabled = options.Type(bool, default=True)
    words = options.Optional(options.Type(str))
    """The folder of word pages, from where mkdocs.yml stands."""
    site = options.Optional(options.Type(str))
    """The public address of the guide; else `site_url`."""
    fail_on = options.Optional(options.Choice((*LEVELS, "never")))
    reading = options.Optional(options.Type((bool, dict)))
    """Whether to check reading ease too, or limits for it."""
    levels = options.DictOfItems(options.Choice((*LEVELS, "off")), default={})


def project_settings(told: PluginSettings, config: MkDocsConfig) -> Settings:
    """The settings of this build. Raises `CannotRun` when they, or a settings file, are faulty."""
    _all_known(told)
    folder = os.path.dirname(os.path.abspath(config.config_file_path or "mkdocs.yml"))
    settings = _beside(folder)
    usual = os.path.join(config.docs_dir, "language", "words")
    if told.words:
        settings.words = os.path.join(folder, told.words)
    elif settings.words is None and os.path.isdir(usual):
        settings.words = usual
    if settings.words is not None:
        settings.words = shown(settings.words)
    settings.site = told.site or config.site_url or settings.site
    settings.fail_on = told.fail_on or settings.fail_on
    settings.levels = {**settings.levels, **told.levels}
    settings.reading = _reading(told.reading, settings.reading)
    return settings


def _all_known(told: PluginSettings) -> None:
    """The generator only warns of an option that is misspelt, and then builds without what was meant."""
    known = sorted(told._schema_keys)
    unknown = sorted(set(told) - set(known))
    if unknown:
        from wordcare.settings_file import suggestion

        raise CannotRun(
            [
                Problem("mkdocs.yml", f"There is no setting called `{key}`.", suggestion(key, known))
                for key in unknown
            ]
        )


def _reading(told: Any, before: bool | dict[str, Any] | None) -> bool | dict[str, Any] | None:
    """What is asked about reading ease. A plain yes or no keeps the limits that the project has."""
    if told is None:
        return before
    if isinstance(told, bool):
        return {**before, "check": told} if isinstance(before, dict) else told
    from wordcare.ease.limits_table import all_faults, with_off

    table = with_off(told)
    if found := all_faults(table):
        raise CannotRun([Problem("mkdocs.yml", message, next_step) for _, message, next_step in found])
    return table


def _beside(folder: str) -> Settings:
    """What the settings file beside mkdocs.yml says, or the settings of a project without any."""
    for name in (OWN_FILE, SHARED_FILE):
        path = os.path.join(folder, name)
        if os.path.exists(path) and (name == OWN_FILE or _speaks_of_us(path)):
            return load(path)
    settings = Settings(folder)
    settings.cache = stored.user_folder() or None
    return settings


def _speaks_of_us(path: str) -> bool:
    with open(path, encoding="utf-8", errors="replace") as file:
        return "[tool.wordcare" in file.read()
