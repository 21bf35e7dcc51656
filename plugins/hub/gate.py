"""The gate that every page and file passes before a site is written. Nothing is written if it is shut.

A thin layer between the site generator and `hub.safety`: it hands over what is to be looked at,
and remembers what was refused.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import markdown

from hub.safety.files import FROM_OUTSIDE, refused_file
from hub.safety.pages import (
    from_elsewhere,
    in_front_matter,
    in_page,
    in_settings,
    in_template,
    problem,
)
from wordcare.contents import file_text
from wordcare.files import shown
from wordcare.finding import Problem

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files
    from mkdocs.structure.pages import Page

    from hub.safety.html import Refusal


class Gate:
    """What was refused in one build."""

    def __init__(self, config: MkDocsConfig) -> None:
        self.problems = list(in_settings(shown(config.config_file_path or ""), config.markdown_extensions))
        self._config = config
        needed = config.extra.get("scripts_when_needed") or []
        named = (*config.extra_css, *config.extra_javascript, *needed)
        self._listed = {str(path) for path in named}
        self.problems += from_elsewhere(shown(config.config_file_path or ""), sorted(self._listed))
        own = config.theme.custom_dir
        self._templates = {path.name for path in Path(own).glob("*.html")} if own else set()

    def look_at_files(self, files: Files) -> None:
        """Look at all files beside the pages."""
        home = os.path.realpath(self._config.docs_dir)
        for file in files:
            path = file.abs_src_path
            if path and file.src_dir == self._config.docs_dir:
                self.problems += [
                    problem(shown(path), refusal) for refusal in self._in_file(file, path, home)
                ]

    def _in_file(self, file: File, path: str, home: str) -> list[Refusal]:
        if not os.path.realpath(path).startswith(os.path.join(home, "")):
            return [FROM_OUTSIDE]
        if file.is_documentation_page():
            return []
        drawing = _text(path) if file.src_uri.lower().endswith(".svg") else None
        return refused_file(file.src_uri, self._listed, drawing)

    def look_at_page(self, page: Page, html: str) -> None:
        """Look at a page, as its Markdown came out."""
        path = page.file.abs_src_path
        name = shown(path) if path else page.file.src_uri
        self.problems += in_front_matter(name, page.meta)
        self.problems += in_template(name, page.meta.get("template"), self._templates)
        text = (_text(path) or "") if path else page.markdown or ""
        self.problems += in_page(name, text, html, self._rendered)

    def _rendered(self, text: str) -> str:
        return markdown.markdown(
            text,
            extensions=self._config.markdown_extensions,
            extension_configs=self._config.mdx_configs or {},
        )


def _text(path: str) -> str | None:
    """The text of a file; None where it cannot be read, which others report of pages."""
    source = file_text(path)
    return None if isinstance(source, Problem) else source.text
