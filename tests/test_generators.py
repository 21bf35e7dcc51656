"""One `mkdocs.yml`, several generators: the same pages, and no road past the language check.

MkDocs and ProperDocs are in the lock file, so one that is missing is a fault. Zensical is
tried where it is installed: it knows no plugins, and its newest versions cannot be had from
every package index, so nothing here depends on it.
"""

import filecmp
import importlib.util
import os
import re
import shutil
import subprocess
import sys

import pytest

from conftest import ROOT

NEEDED = ["mkdocs", "properdocs"]
OPTIONAL = [name for name in ["zensical"] if importlib.util.find_spec(name)]
CANARY = "# Plans\n\nNext year we will engage hard-to-reach groups.\n"
PLACE = "docs/canary.md:3:26"
GENERATOR = re.compile(r'<meta name="generator"[^>]*>')


def python(folder, *arguments):
    """Runs a module of this Python in `folder`; gives its exit code and all that it said."""
    quiet = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env={**os.environ, **quiet},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def build(folder, generator):
    return python(folder, generator, "build", "-f", "mkdocs.yml")


def most_words(folder, names):
    """Word pages beyond the first few letters: a few are enough here, and builds are slow."""
    if not folder.endswith(os.path.join("language", "words")):
        return []
    return [name for name in names if not name.startswith(("a", "co", "ha"))]


@pytest.fixture
def copy(tmp_path):
    """What the site is made from, with fewer word pages, in a folder of its own."""
    shutil.copytree(ROOT / "overrides", tmp_path / "overrides")
    shutil.copytree(ROOT / "docs", tmp_path / "docs", ignore=most_words)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


@pytest.fixture
def canary(copy):
    (copy / "docs/canary.md").write_text(CANARY, encoding="utf-8")
    return copy


def without_plugin(folder, name="wordcare"):
    """Take the plugin and its options out of the settings."""
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    without, times = re.subn(rf"\n  - {name}(?:|:(?:\n {{6}}.*)+)(?=\n)", "", settings)
    assert times == 1
    (folder / "mkdocs.yml").write_text(without, encoding="utf-8")


def files(folder):
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("generator", NEEDED)
def test_the_needed_generators_are_installed(generator):
    assert importlib.util.find_spec(generator), f"Install {generator}: pip install {generator}"


def test_mkdocs_and_properdocs_make_the_same_site(copy):
    for generator in NEEDED:
        code, said = build(copy, generator)
        assert code == 0, said
        (copy / "site").rename(copy / generator)
    first, second = (copy / generator for generator in NEEDED)
    assert files(first) == files(second)
    for path in files(first):
        if path.suffix in (".html", ".json", ".xml", ".css", ".js"):
            texts = [
                GENERATOR.sub("", (folder / path).read_text(encoding="utf-8")) for folder in (first, second)
            ]
            assert texts[0] == texts[1], path


def test_the_whole_site_builds_in_strict_mode(tmp_path):
    code, said = python(ROOT, "mkdocs", "build", "--strict", "--site-dir", str(tmp_path))
    assert code == 0, said


@pytest.mark.parametrize("generator", NEEDED + OPTIONAL)
def test_what_any_generator_builds_passes_the_check_of_the_built_folder(copy, generator):
    assert build(copy, generator)[0] == 0
    assert (copy / "site/language/words/hard-to-reach/index.html").exists()
    code, said = python(copy, "wordcare", "check", "site")
    assert code == 0, said


@pytest.mark.parametrize("generator", OPTIONAL)
def test_generators_without_plugins_build_every_page(copy, generator):
    assert build(copy, generator)[0] == 0
    pages = {path.relative_to(copy / "site") for path in (copy / "site").rglob("*.html")}
    assert build(copy, "mkdocs")[0] == 0
    assert {path.relative_to(copy / "site") for path in (copy / "site").rglob("*.html")} <= pages


def test_the_command_stops_the_canary(canary):
    code, said = python(canary, "wordcare", "check", "docs")
    assert code == 1
    assert PLACE in said


@pytest.mark.parametrize("generator", NEEDED)
@pytest.mark.parametrize("options", [[], ["--strict"]])
def test_the_plugin_stops_the_canary(canary, generator, options):
    code, said = python(canary, generator, "build", "-f", "mkdocs.yml", *options)
    assert code == 1
    assert PLACE in said
    assert "people our service has not reached yet" in said


@pytest.mark.parametrize("generator", NEEDED + OPTIONAL)
def test_the_check_of_the_built_folder_stops_the_canary(canary, generator):
    without_plugin(canary)
    without_plugin(canary, "hub")
    assert build(canary, generator)[0] == 0, "nothing but the check of the built folder is left"
    code, said = python(canary, "wordcare", "check", "site")
    assert code == 1
    assert "site/canary/index.html:" in said


def test_the_wordcare_plugin_alone_makes_the_difference(copy):
    """A page by page comparison would hide it if the plugin changed guides and not only word pages."""
    assert build(copy, "mkdocs")[0] == 0
    (copy / "site").rename(copy / "with")
    without_plugin(copy)
    assert build(copy, "mkdocs")[0] == 0
    changed = {
        path.as_posix()
        for path in files(copy / "with")
        if path.suffix == ".html" and not filecmp.cmp(copy / "with" / path, copy / "site" / path, False)
    }
    assert "language/index.html" in changed
    # The guides on one page hold the index of words too.
    assert all(path.startswith(("language/", "whole-guide/")) for path in changed)
