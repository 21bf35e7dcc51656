"""Renders a folder of Markdown with Python-Markdown as our site does; prints the seconds it took.

Only the rendering is timed: neither start-up, nor reading files, nor front matter. One
renderer is kept for all pages, while MkDocs makes a new one each time: both choices favour
the renderer in the comparison.
"""

import os
import sys
import time
from pathlib import Path

import markdown
from mkdocs.config import load_config
from mkdocs.utils.meta import get_data
from yaml import YAMLError

os.chdir(Path(__file__).parent.parent)


def main() -> None:
    """Render each page under the folder given as the only argument."""
    settings = load_config("mkdocs.yml", plugins=[])
    renderer = markdown.Markdown(
        extensions=settings.markdown_extensions, extension_configs=settings.mdx_configs
    )
    pages = [body(path) for path in sorted(Path(sys.argv[1]).rglob("*.md"))]
    start = time.perf_counter()
    for page in pages:
        renderer.reset().convert(page)
    print(time.perf_counter() - start)


def body(path: Path) -> str:
    """A page without its front matter, or as it is where that cannot be read."""
    text = path.read_text(encoding="utf-8", errors="replace")
    try:
        return get_data(text)[0]
    except (YAMLError, ValueError):
        return text


main()
