"""The files that pages ask for: one style sheet, one script, named after what is in them.

A new version has a new name, so browsers may keep the old one for good. Sources stay small and
apart; `mkdocs.yml` lists them in order.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File
from rjsmin import jsmin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

FOLDER = "assets"
_COMMENT = re.compile(r"\s*/\*.*?\*/", re.DOTALL)
THEME_FILES = ("assets/", "search/")
"""Where Material puts scripts, styles and pictures. Our templates use none of them."""


def bundled(files: Files, config: MkDocsConfig) -> None:
    """Put one file in the place of the style sheets in `config`, and one in that of the scripts."""
    config.extra_css = [_one(files, config, map(str, config.extra_css), "css")]
    config.extra_javascript = [_one(files, config, map(str, config.extra_javascript), "js")]


def _one(files: Files, config: MkDocsConfig, names: Iterable[str], kind: str) -> str:
    text = ""
    for name in names:
        file = files.get_file_from_path(name)
        if file is None:
            text += Path(config.docs_dir, name).read_text(encoding="utf-8")
        else:
            text += file.content_string
            files.remove(file)
    # What only we read is a quarter of the weight.
    text = _COMMENT.sub("", text) if kind == "css" else jsmin(text)
    mark = hashlib.sha256(text.encode()).hexdigest()[:10]
    bundle = f"{FOLDER}/site.{mark}.{kind}"
    files.append(File.generated(config, bundle, content=text))
    return bundle


def without_theme_files(files: Files) -> Files:
    """`files` without those that come with Material."""
    for file in list(files):
        from_theme = "templates" in Path(file.src_dir or "").parts
        if from_theme and file.src_uri.startswith(THEME_FILES):
            files.remove(file)
    return files
