"""The plugin for MkDocs and ProperDocs: each event is handed to plain functions, and little more.

Guides are checked before they are rendered, and faults stop the build once all has been said.
Generators that know no plugins skip this without a word, so the command must run as well.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File

from hub import check_words
from hub.gate import Gate
from hub.glossary_links import GlossaryLinks
from hub.project import SETTINGS
from hub.search_step import SearchStep
from hub.site import Site
from hub.suggest import suggest_problems
from wordcare.files import shown
from wordcare.finding import CannotRun
from wordcare.reports.text import number_of

if TYPE_CHECKING:
    from typing import Literal

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page

    from wordcare.finding import Problem

LOG = logging.getLogger("mkdocs.plugins.hub")

BEFORE_ALL = 1000
"""As the Markdown came out, before others add to it."""

AFTER_ALL = float("-inf")
"""After the language check, so that both have said all when the build stops."""


class NoOptions(Config):
    """The plugin needs none: what it reads stands in `extra`, where templates see it too."""


class HubPlugin(BasePlugin[NoOptions]):
    """Handlers for the events of a build, in the order in which they come."""

    serving = False
    site: Site
    gate: Gate
    search: SearchStep

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is the preview, where faults are said and nothing fails."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> None:
        """Check the guides, and leave out of the reading paths what is not written yet."""
        try:
            self.site = Site(config.config_file_path or SETTINGS)
        except CannotRun as error:
            _log(error.problems)
            raise PluginError("hub could not start. What to mend is listed above.") from None
        self.gate = Gate(config)
        self.search = SearchStep(self.site.project)
        self.site.problems += suggest_problems(
            shown(config.config_file_path or SETTINGS),
            published=bool(config.site_url) and not self.serving,  # the preview has an address too
            address=config.extra.get("suggest_to"),
        )
        _log(self.site.problems)
        missing = self.site.project.missing()
        for page in missing:
            LOG.info("A reading path names `%s`, which nobody has written yet. It is left out.", page)
        for door in config.extra.get("doors") or []:
            door["steps"] = [step for step in door["steps"] if step["page"] not in missing]
        config.markdown_extensions += [self.site.drawings, GlossaryLinks(self.site.glossary)]  # type: ignore[list-item]

    def on_files(self, files: Files, *, config: MkDocsConfig) -> None:
        """Look at what lies beside the pages, and add the files that are made from templates."""
        self.gate.look_at_files(files)
        check_words.in_one(files)
        made = check_words.files(self.site.project.words(), folders=config.use_directory_urls)
        for name, content in (*self.site.files, *made.items()):
            files.append(File.generated(config, name, content=content))

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Fill the pages that are made from data, and begin to look for words to explain."""
        return self.site.begin(page.file.src_uri, markdown)

    @event_priority(BEFORE_ALL)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Look at what the page brings, and give the template the words that it explains or kept."""
        self.gate.look_at_page(page, html)
        self.search.add(page, html)
        page.meta["explained_words"] = self.site.explained()
        page.meta["exceptions"] = self.site.kept_words(page.file.src_uri)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Before anything is written, stop a build in which a page could harm readers."""
        _log(self.gate.problems)
        if self.gate.problems and not self.serving:
            raise PluginError(
                "hub: the site was not built, to keep readers safe. What to mend is listed above."
            )

    @event_priority(AFTER_ALL)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what the search reads, and stop a build whose guides have faults."""
        try:
            self.search.write(config.site_dir)
        except CannotRun as error:
            self.site.problems += error.problems
            _log(error.problems)
        if self.site.problems and not self.serving:
            things = number_of(len(self.site.problems), "thing")
            raise PluginError(f"hub: {things} to mend. Each is listed above.")


def _log(problems: list[Problem]) -> None:
    for problem in problems:
        LOG.error("%s", problem)
