"""The gate that every page and file passes before a site is written. Nothing is written if it is shut.

A thin layer between the site generator and `hub.safety`: it hands over what is to be looked at,
and remembers what was refused.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import markdown

from hub.safety.files import refused_file
from hub.safety.pages import in_front_matter, in_page, in_settings, problem
from wordcare.contents import file_bytes, text_of
from wordcare.files import shown
from wordcare.finding import Problem

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.pages import Page


class Gate:
    """What was refused in one build."""

    def __init__(self, config: MkDocsConfig) -> None:
        self.problems = list(in_settings(shown(config.config_file_path or ""), config.markdown_extensions))
        self._config = config

    def look_at_files(self, files: Files) -> None:
        """Look at all files beside the pages."""
        needed = self._config.extra.get("scripts_when_needed") or []
        named = (*self._config.extra_css, *self._config.extra_javascript, *needed)
        listed = {str(path) for path in named}
        for file in files:
            path = file.abs_src_path
            if path and file.src_dir == self._config.docs_dir and not file.is_documentation_page():
                drawing = _text(path) if file.src_uri.lower().endswith(".svg") else ""
                for refusal in refused_file(file.src_uri, listed, drawing):
                    self.problems.append(problem(shown(path), refusal))

    def look_at_page(self, page: Page, html: str) -> None:
        """Look at a page, as its Markdown came out."""
        path = page.file.abs_src_path
        name = shown(path) if path else page.file.src_uri
        self.problems += in_front_matter(name, page.meta)
        text = _text(path) if path else page.markdown or ""
        self.problems += in_page(name, text, html, self._rendered)

    def _rendered(self, text: str) -> str:
        return markdown.markdown(
            text,
            extensions=self._config.markdown_extensions,
            extension_configs=self._config.mdx_configs or {},
        )


def _text(path: str) -> str:
    """The text of a file; empty where it cannot be read, which others report."""
    data = file_bytes(path) if os.path.exists(path) else b""
    source = data if isinstance(data, Problem) else text_of(path, data)
    return "" if isinstance(source, Problem) else source.text
