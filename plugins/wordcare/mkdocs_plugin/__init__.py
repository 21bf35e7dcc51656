"""The plugin for MkDocs and ProperDocs: each event is handed to the engine, and little more.

Sources are checked as they are loaded, what was built is checked at the very end, and the
build fails when something was found that may not be published. The word pages get their
full form, their index its lists. Generators that know no plugins (Zensical) skip all this
without a word, so the command must run as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority

from wordcare.finding import CannotRun
from wordcare.mkdocs_plugin.build import Build
from wordcare.mkdocs_plugin.log import log_checked, log_problems
from wordcare.mkdocs_plugin.pages import rendered
from wordcare.mkdocs_plugin.preview import box
from wordcare.mkdocs_plugin.reading import with_reading_ease
from wordcare.mkdocs_plugin.settings import (
    PluginSettings,
    home_on_site,
    outside_pages,
    project_settings,
    settings_of_site,
)

if TYPE_CHECKING:
    from typing import Literal

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

    from wordcare.reports import Checked

LAST = -1_000_000_000
"""After every other plugin and hook. What one writes as MkDocs shuts down is seen by the command alone."""


class WordcarePlugin(BasePlugin[PluginSettings]):
    """Handlers for the events of a build, in the order in which they come."""

    build: Build | None = None
    serving = False

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is the preview, where findings show on the page and nothing fails."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> None:
        """Load the rulebook; a faulty one fails the build, with all its faults listed."""
        self.build = None
        if self.config.enabled:
            try:
                settings = project_settings(self.config, config)
                config.watch = [*config.watch, *outside_pages(settings)]
                self.build = Build(
                    settings,
                    home=home_on_site(settings, config),
                    told=self.config.levels,
                    told_in=settings_of_site(config),
                    preview=self.serving,
                )
            except CannotRun as error:
                log_problems(error.problems)
                raise PluginError("wordcare could not start. What to mend is listed above.") from None

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Check the names in the settings of the site."""
        if self.build and config.config_file_path:
            self._check(config.config_file_path)

    @event_priority(LAST)
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """Of a large site, check the sources while its pages are rendered."""
        if self.build:
            pages = files.documentation_pages()
            made = {path: file.dest_uri for file in pages if (path := _source_of(file))}
            self.build.begin(made, config.site_dir)

    def on_pre_page(self, page: Page, *, config: MkDocsConfig, files: Files) -> None:
        """Check the source of a page as it is on disk; pages without one are checked when built."""
        path = _source_of(page.file)
        if self.build and path and not self.build.is_begun(path):
            self._check(path)

    @event_priority(LAST)
    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str | None:
        """Give word pages their full form, the index its lists, and pages what they show of reading ease."""
        if not self.build:
            return None
        rulebook = self.build.rulebook
        return rendered(rulebook, markdown, page, files) or with_reading_ease(
            markdown, page, files, self.build.measuring, rulebook
        )

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """When all pages are rendered, say what was found in their sources."""
        if self.build:
            for checked in self.build.finished():
                self._log(checked)

    @event_priority(LAST)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> None:
        """In the preview, show the findings of a page at its top: by now all sources were checked."""
        if self.build and self.serving:
            html = page.content or ""
            page.content = box(self.build.findings_on(page.file, html), self.build.advisor) + html

    @event_priority(LAST)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> None:
        """Of a large site, look at each page as soon as it is written, while others are."""
        if self.build:
            self.build.writes(page.file.dest_uri)

    def on_build_error(self, *, error: Exception) -> None:
        """Leave nothing running."""
        if self.build:
            self.build.close()

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Check what was built, then fail the build if anything found must not be published."""
        if self.build:
            for checked in self.build.check_built(config.site_dir):
                self._log(checked)
            if self.build.verdict() and not self.serving:
                raise PluginError(self.build.verdict())

    def _check(self, path: str) -> None:
        assert self.build is not None
        self._log(self.build.check_source(path))

    def _log(self, checked: Checked) -> None:
        assert self.build is not None
        log_checked(checked, self.build.advisor, None if self.serving else self.build.fails)


def _source_of(file: File) -> str | None:
    """The path of the source of a page, if it has one that people write."""
    return file.abs_src_path if file.generated_by is None else None
