"""What is measured of the plugin: what it adds to a build."""

from collections.abc import Iterator
from pathlib import Path

from bench import inputs
from bench.corpus import write_corpus
from bench.measure import PYTHON, ROOT, Line, Run, at_most, run

SETTINGS = """\
INHERIT: {root}/mkdocs.yml
docs_dir: docs
site_dir: {site}
theme:
  custom_dir: {root}/overrides
nav: null
plugins: {plugins}
"""


def with_and_without(pages: int, times: int) -> Iterator[Line]:
    """`mkdocs build` with the plugin against without, the best of several, taken in turn."""
    folder = inputs.fresh("build", lambda folder: write(folder, pages))

    def build(name: str) -> Run:
        return run(
            [*PYTHON, "-m", "mkdocs", "build", "--quiet", "--config-file", f"{name}.yml"], folder, (0,)
        )

    rounds = [(build("without").seconds, build("with").seconds) for _ in range(times)]
    without, plugin = (min(column) for column in zip(*rounds, strict=True))
    note = f"{plugin:.1f} s / {without:.1f} s"
    yield at_most(
        f"mkdocs build of {pages} pages, added by the plugin", 100 * (plugin / without - 1), "%", 10, note
    )


def write(folder: Path, pages: int) -> None:
    """The pages and two settings files. A tenth of the usual rate of words, and none stops the build.

    Settings of their own keep ours away, which leave out all but our pages.
    """
    (folder / "wordcare.toml").write_text("", encoding="utf-8")
    docs = folder / "docs"
    write_corpus(docs, pages, inputs.expressions("warn", "advise"), rate=0.25)
    (docs / "index.md").write_text("# Start\n\nWelcome.\n", encoding="utf-8")
    for name, plugins in (("with", "[search, {wordcare: {fail_on: never}}]"), ("without", "[search]")):
        text = SETTINGS.format(root=ROOT, site=f"site-{name}", plugins=plugins)
        (folder / f"{name}.yml").write_text(text, encoding="utf-8")
