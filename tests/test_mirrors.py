"""The scripts of "Check your words" say which module of the engine each part of them mirrors."""

import re
from pathlib import Path

import pytest

from conftest import ROOT
from wordcare import judgement, matching, replacing
from wordcare.judgement import naming, own_words, senses, shown, talk

PACKAGES = (matching, judgement, senses, shown, talk, naming, own_words)


def modules(package):
    """The modules right in a package."""
    return {path.stem for path in Path(package.__file__).parent.glob("*.py")} - {"__init__"}


MODULES = set.union(*map(modules, PACKAGES))
NOT_MIRRORED = {
    "beside", "block_quotes", "candidates", "common", "exceptions", "homes", "mentions", "neighbours",
    "quote_boxes", "signed",
}  # fmt: skip
"""Modules that the page does without: it reads plain text."""
SCRIPTS = {
    path: text
    for path in sorted((ROOT / "docs/javascripts").glob("check-*.js"))
    if "   Mirrors " in (text := path.read_text(encoding="utf-8"))
}
NAME = re.compile(r"\b([a-z_]+)\.py\b")


def mirrored(text):
    """The modules that the headings inside a script name."""
    return {name for heading in re.findall(r"/\* ---- (.*?) \*/", text) for name in NAME.findall(heading)}


def test_each_module_of_judgement_is_mirrored_or_listed_as_not():
    named = set.union(*map(mirrored, SCRIPTS.values()))
    assert MODULES - named == NOT_MIRRORED


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_the_first_lines_of_a_script_name_the_modules_in_it(path):
    text = SCRIPTS[path]
    first = text[: text.index("*/")].partition(", and what ")[0]
    assert set(NAME.findall(first)) == mirrored(text)


@pytest.mark.parametrize("package", [*PACKAGES, replacing], ids=lambda package: package.__name__)
def test_the_map_of_a_package_names_each_module(package):
    named = set(re.findall(r"`(\w+)`", package.__doc__))
    assert named - {part.__name__.rpartition(".")[2] for part in PACKAGES} == modules(package)
