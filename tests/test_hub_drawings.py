"""Our drawings: they follow the colours of the page, and have words in their place."""

import re

import pytest
from markdown import Markdown

from conftest import ROOT
from hub import project as projects
from hub.drawings import Drawings, drawing_problems
from hub_project import Project

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    '<rect width="5" height="5" fill="currentColor"/><text>Ask</text></svg>'
)
OURS = sorted((ROOT / "docs/assets/diagrams").glob("*.svg"))


@pytest.fixture
def project(tmp_path, monkeypatch):
    project = Project(tmp_path, monkeypatch)
    project.write("docs/assets/diagrams/ask.svg", SVG)
    return project


def rendered(markdown, page="start/why.md"):
    drawings = Drawings("docs")
    drawings.page = page
    return Markdown(extensions=["attr_list", drawings]).convert(markdown)


def test_a_drawing_becomes_a_part_of_the_page_with_its_words(project):
    html = rendered("![Ask first](../assets/diagrams/ask.svg){ .diagram }")
    assert "<svg" in html
    assert 'role="img"' in html
    assert 'aria-label="Ask first"' in html
    assert ">Ask</text>" in html
    assert "ns0:" not in html


@pytest.mark.parametrize(
    "markdown",
    [
        "![A](../assets/diagrams/ask.svg)",
        "![A](../assets/diagrams/missing.svg){ .diagram }",
        "![A](../assets/other/ask.svg){ .diagram }",
        "![A](../../mkdocs.yml){ .diagram }",
        "![A](https://example.org/assets/diagrams/ask.svg){ .diagram }",
    ],
)
def test_any_other_picture_stays_a_picture(project, markdown):
    assert "<img" in rendered(markdown)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<text>", "<style/><text>", "has a part `style`"),
        ("<text>", "<script/><text>", "has a part `script`"),
        ("<text>", "<foreignObject/><text>", "has a part `foreignObject`"),
        ("<text>", '<text onclick="x()">', "`text` has `onclick`"),
        ("<text>", '<text style="fill: red">', "`text` has `style`"),
        ('fill="currentColor"', 'fill="#000"', "Write `currentColor`"),
        ('viewBox="0 0 10 10"', "", "has no `viewBox`"),
        ("</svg>", "", "not sound XML"),
        ("<svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg", "has a document type"),
    ],
)
def test_what_cannot_be_shown_safely_or_in_all_colours_is_said_and_not_shown(project, old, new, said):
    project.write("docs/assets/diagrams/ask.svg", SVG.replace(old, new, 1))
    (problem,) = drawing_problems(projects.load())
    assert said in str(problem)
    assert str(problem).startswith("docs/assets/diagrams/ask.svg:")
    assert "<img" in rendered("![A](../assets/diagrams/ask.svg){ .diagram }")


def test_ours_are_sound(monkeypatch):
    monkeypatch.chdir(ROOT)
    assert OURS
    assert drawing_problems(projects.load()) == []


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_our_letters_stay_readable_on_a_phone(path):
    """At 320 px a page leaves about 290 px, so letters of 16 in a drawing 360 wide are still 13 px high."""
    text = path.read_text(encoding="utf-8")
    width = float(re.search(r'viewBox="0 0 ([\d.]+)', text)[1])
    sizes = [float(size) for size in re.findall(r'font-size="([\d.]+)"', text)]
    assert min(sizes) * 290 / width > 12
