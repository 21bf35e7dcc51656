"""The templates in `overrides` say why they are there, and nothing changes underneath them unseen."""

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import material
import pytest

from conftest import ROOT

ORIGINALS = Path(material.__file__).parent / "templates"
OURS = sorted(
    path.relative_to(ROOT / "overrides").as_posix() for path in (ROOT / "overrides").rglob("*.html")
)
KNOWN = json.loads((ROOT / "tests/data/material_originals.json").read_text(encoding="utf-8"))
THEME = version("mkdocs-material")


def opening(name):
    """The comment at the top of one of our templates."""
    text = (ROOT / "overrides" / name).read_text(encoding="utf-8")
    assert text.startswith("{#"), f"{name} does not begin with a comment that says why it is there"
    return text.partition("#}")[0]


@pytest.mark.parametrize("name", [name for name in OURS if (ORIGINALS / name).exists()])
def test_an_override_stands_for_the_original_that_we_read(name):
    now = hashlib.sha256((ORIGINALS / name).read_bytes()).hexdigest()
    assert now == KNOWN.get(name), (
        f"`{name}` of the theme has changed. Read what changed, take over what helps readers, then put the "
        f"checksum {now} into tests/data/material_originals.json."
    )
    assert f"Material {THEME}" in opening(name)


@pytest.mark.parametrize("name", [name for name in OURS if not (ORIGINALS / name).exists()])
def test_a_template_of_our_own_says_what_it_is_for(name):
    assert len(opening(name)) > 40


def test_no_checksum_is_left_over():
    assert set(KNOWN) == {name for name in OURS if (ORIGINALS / name).exists()}


def test_no_template_calls_methods_of_python():
    """Zensical fills the same templates with MiniJinja, which has none."""
    for name in OURS:
        text = (ROOT / "overrides" / name).read_text(encoding="utf-8")
        for method in (".split(", ".strip(", ".items(", ".get(", ".replace(", ".startswith(", ".strftime("):
            assert method not in text, f"{name} has {method}"
