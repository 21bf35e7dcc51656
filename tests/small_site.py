"""A small site with a rulebook of three words, built by MkDocs inside the test process."""

import logging
import textwrap

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

CANARY = "we will engage hard-to-reach groups"
WORD = """---
title: Hard to reach
avoid: [hard to reach]
level: block
topic: access
instead:
  - people our service has not reached yet
examples:
  flag: ["We engage [[hard-to-reach]] groups."]
---
It puts the fault on people.
"""
SETTINGS = """
site_name: Our site
theme:
  name:
  custom_dir: theme
plugins:
  - search
  - wordcare
"""
THEME = """<!doctype html>
<html lang="en"><head><title>{{ page.title }} - {{ config.site_name }}</title></head>
<body>{{ page.content }}<footer>{{ config.copyright or "" }}</footer></body></html>
"""


def built(config, caplog, command):
    """Builds the site of these settings; gives the reason why it stopped, or None."""
    config.plugins.on_startup(command=command, dirty=False)
    address = "http://127.0.0.1:8000/" if command == "serve" else None
    config.site_url = address or config.site_url
    try:
        with caplog.at_level(logging.INFO):
            build(config, serve_url=address)
    except Abort as stopped:
        return str(stopped)
    finally:
        config.plugins.on_shutdown()
    return None


def logged(caplog, plugin):
    """What a plugin wrote to the log: (level, text)."""
    ours = [record for record in caplog.records if record.name == f"mkdocs.plugins.{plugin}"]
    return [(record.levelname, record.getMessage()) for record in ours]


class Project:
    """A small site in a folder of its own."""

    def __init__(self, folder, caplog, monkeypatch):
        self.folder = folder
        self._caplog = caplog
        monkeypatch.chdir(folder)
        self.write("mkdocs.yml", SETTINGS)
        self.write("theme/main.html", THEME)
        self.write("docs/index.md", "# Welcome\n\nHello.\n")
        self.write("docs/language/index.md", "# Words\n\nOur words.\n")
        self.write("docs/language/words/hard-to-reach.md", WORD)
        self.write_word("addict", "warn")
        self.write_word("co-production", "advise")

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")

    def write_many(self):
        """So many pages that a process beside the build is worth the bother."""
        for number in range(120):
            self.write(f"docs/page{number:03}.md", f"# Page {number}\n\nWe can reach {number}.\n")

    def write_word(self, name, level):
        head = f"title: {name}\navoid: [{name.replace('-', ' ')}]\nlevel: {level}\n"
        self.write(f"docs/language/words/{name}.md", f"---\n{head}---\nThink of the person.\n")

    def settings(self, more):
        self.write("mkdocs.yml", SETTINGS + more)

    def build(self, command="build", file="mkdocs.yml", **options):
        """Builds the site; gives the reason why it stopped, or None."""
        self._caplog.clear()
        return built(load_config(str(self.folder / file), **options), self._caplog, command)

    @property
    def said(self):
        """What the plugin wrote to the log."""
        return logged(self._caplog, "wordcare")

    def html(self, name):
        return (self.folder / "site" / name).read_text(encoding="utf-8")
