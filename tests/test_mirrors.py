"""The scripts of "Check your words" say which module of the engine each part of them mirrors."""

import re
from pathlib import Path

import pytest

from conftest import ROOT
from wordcare import matching

MODULES = {path.stem for path in Path(matching.__file__).parent.glob("*.py")} - {"__init__"}
NOT_MIRRORED = {
    "candidates", "common", "condition_fits", "exceptions", "fitting", "fixes", "homes", "joined_fits",
    "kept_fits", "meaning_fits", "mentions", "neighbours", "noun_fits", "object_fits", "phrase_fits",
    "signed", "tail_fits", "verb_fits", "wording",
}  # fmt: skip
"""Modules that the page does without: it reads plain text, and replaces no words."""
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


def test_the_map_of_the_package_names_each_module():
    assert set(re.findall(r"`(\w+)`", matching.__doc__)) == MODULES
