"""The plugin for MkDocs and ProperDocs: each event is handed to a plain function, and little more."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from mkdocs.config import base
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority

from hub.reader.a_to_z import a_to_z, everyday_words
from hub.reader.assets import bundled, without_theme_files
from hub.reader.author_checks import faults
from hub.reader.browser_rules import write_browser_rules
from hub.reader.cards import Cards, palette
from hub.reader.links import with_file_names
from hub.reader.notes import with_notes_in_order
from hub.reader.statement import StatementFault, statement
from hub.reader.tables import with_captions_and_labels
from hub.reader.task_boxes import with_task_boxes
from hub.reader.whole_guide import whole_guide
from hub.search.everyday import leads
from hub.search_step import TABLE
from wordcare.files import shown
from wordcare.mkdocs_plugin.log import JUST_UNDER_WARNING, LOG

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

FIRST = 1000
"""Before every other plugin."""

_VOID = re.compile(r"<((?:br|hr|img|input)\b[^<>]*?)\s*/>")
"""Elements without an end, in the way of XML, which checkers of HTML frown at."""

A_TO_Z = "a-to-z.md"
WHOLE_GUIDE = "whole-guide.md"
STATEMENT = "about/accessibility.md"
COLOURS = "stylesheets/colours.css"
CARDS = Path(".cache", "cards")
"""Where cards are kept between builds, beside the settings of the site."""


class ReaderSettings(base.Config):
    """There is nothing to set."""


class ReaderPlugin(BasePlugin[ReaderSettings]):
    """Handlers for the events of a build, in the order in which they come."""

    nav: Navigation
    in_menu: dict[str, Page]
    cards: Cards | None = None

    def on_config(self, config: MkDocsConfig) -> None:
        """Begin the cards, if others can find them: that takes an address."""
        if config.site_url:
            sheet = Path(config.docs_dir, COLOURS)
            colours = palette(sheet.read_text(encoding="utf-8") if sheet.exists() else "")
            kept = Path(config.config_file_path or "").parent / CARDS
            self.cards = Cards(config.site_name, colours, kept)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """One style sheet and one script, named after what is in them, and nothing that no page uses."""
        bundled(files, config)
        return without_theme_files(files)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """Remember the order of the guides, and where each is."""
        self.nav = nav
        self.in_menu = {each.url: each for each in nav.pages if each.url}

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Say what a writer can mend for everyone to use the page, and mend what Markdown makes."""
        html = with_notes_in_order(with_task_boxes(with_captions_and_labels(_VOID.sub(r"<\1>", html))))
        path = page.file.abs_src_path
        if path and page.file.generated_by is None:
            for fault in faults(html, Path(path).read_text(encoding="utf-8-sig")):
                LOG.log(
                    JUST_UNDER_WARNING,
                    "%s:%d: %s %s",
                    shown(path),
                    fault.line,
                    fault.message,
                    fault.next_step,
                )
        page.markdown = ""  # nobody asks for it again, and a large site has much of it
        return html

    @event_priority(FIRST)
    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Fill the pages that are made from all others, now that those are rendered."""
        env.trim_blocks = env.lstrip_blocks = True  # lines with nothing but a tag leave nothing behind
        index, table = _page(files, A_TO_Z), Path(config.docs_dir).parent / TABLE
        if index:
            _add(index, a_to_z(files, index))
        if whole := _page(files, WHOLE_GUIDE):  # it has the list of pages, and needs no words to search with
            _add(whole, whole_guide(self.nav, whole))
        if index and table.exists():
            led = leads(table.read_text(encoding="utf-8-sig"))
            _add(index, everyday_words(led, files, index))
        if page := _page(files, STATEMENT):
            _add(page, _statement(config))

    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> None:
        """Give a page its card. A page that stands in no menu, such as that of a word, has its section's."""
        if self.cards:
            above = (page.url, *(f"{folder}/" for folder in PurePosixPath(page.url).parents))
            nearest = next((self.in_menu[url] for url in above if url in self.in_menu), None)
            about = page if "made_by" in page.meta else nearest
            card = self.cards.card(str(about.title)) if about else None
            context["card"] = card and card._asdict()  # type: ignore[typeddict-unknown-key]

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Let links work when the folder is read from a memory stick."""
        return with_file_names(output) if config.use_directory_urls else output

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Tell servers the same rules that the pages tell browsers."""
        write_browser_rules(config.site_dir)
        if self.cards:
            self.cards.write(Path(config.site_dir))


def _page(files: Files, name: str) -> Page | None:
    file = files.get_file_from_path(name)
    return file.page if file else None


def _add(page: Page, html: str) -> None:
    page.content = (page.content or "") + html


def _statement(config: MkDocsConfig) -> str:
    """The accessibility statement; empty for a site without the facts for it. Raises `PluginError`."""
    facts = Path(config.docs_dir, STATEMENT).with_suffix(".yml")
    if not facts.exists():
        return ""
    results = facts.with_stem(f"{facts.stem}-results")
    told = results.read_text(encoding="utf-8") if results.exists() else ""
    try:
        return statement(facts.read_text(encoding="utf-8"), told, str(config.extra.get("suggest_to") or ""))
    except StatementFault as fault:
        raise PluginError(f"{shown(str(facts))}: {fault}") from None
