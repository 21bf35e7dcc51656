"""The plugin for MkDocs and ProperDocs: each event is handed to a plain function, and little more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.config import base
from mkdocs.plugins import BasePlugin, event_priority

from hub.reader.a_to_z import a_to_z
from hub.reader.assets import bundled, without_theme_files
from hub.reader.browser_rules import write_browser_rules
from hub.reader.links import with_file_names
from hub.reader.tables import with_table_regions
from hub.reader.whole_guide import whole_guide

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

FIRST = 1000
"""Before every other plugin."""

A_TO_Z = "a-to-z.md"
WHOLE_GUIDE = "whole-guide.md"


class ReaderSettings(base.Config):
    """There is nothing to set."""


class ReaderPlugin(BasePlugin[ReaderSettings]):
    """Handlers for the events of a build, in the order in which they come."""

    nav: Navigation

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """One style sheet and one script, named after what is in them, and nothing that no page uses."""
        bundled(files, config)
        return without_theme_files(files)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """Remember the order of the guides."""
        self.nav = nav

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Let wide tables scroll by keyboard."""
        return with_table_regions(html)

    @event_priority(FIRST)
    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Fill the pages that are made from all others, now that those are rendered."""
        for name, made in ((A_TO_Z, a_to_z), (WHOLE_GUIDE, whole_guide)):
            file = files.get_file_from_path(name)
            if file and file.page:
                file.page.content = (file.page.content or "") + made(self.nav, files, file.page)

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Let links work when the folder is read from a memory stick."""
        return with_file_names(output) if config.use_directory_urls else output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Tell servers the same rules that the pages tell browsers."""
        write_browser_rules(config.site_dir)
