"""What a stranger's page may not bring into the site, and what any page may."""

import json
import re
from pathlib import Path

import markdown
import pytest
import yaml
from jinja2 import Environment, FileSystemLoader
from mkdocs.utils.yaml import yaml_load

from hub.safety.allowed import EXTENSIONS
from hub.safety.files import refused_file
from hub.safety.html import refused
from hub.safety.pages import MOST, from_elsewhere, in_front_matter, in_page, in_settings, in_template

ROOT = Path(__file__).parent.parent
HOSTILE = sorted((ROOT / "tests" / "hostile").glob("*.md"))
SETTINGS = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["markdown_extensions"]
NAMES = [name if isinstance(name, str) else next(iter(name)) for name in SETTINGS]
OPTIONS = {name: options for each in SETTINGS if isinstance(each, dict) for name, options in each.items()}


def rendered(text):
    return markdown.markdown(text, extensions=NAMES, extension_configs=OPTIONS)


def problems(text):
    body = text.split("---\n", 2)[-1] if text.startswith("---") else text
    return list(in_page("page.md", text, rendered(body), rendered))


@pytest.mark.parametrize("path", HOSTILE, ids=lambda path: path.stem)
def test_a_hostile_page_is_refused_at_its_line(path):
    text = path.read_text(encoding="utf-8")
    expected = yaml.safe_load(text.split("---\n")[1])["refused"]
    found = problems(text)
    assert {problem.line for problem in found} == set(expected)
    for line, what in expected.items():
        assert any(what in problem.message for problem in found if problem.line == line)
    assert all(problem.next_step for problem in found)


@pytest.mark.parametrize("path", sorted((ROOT / "docs").rglob("*.md")), ids=lambda path: path.stem)
def test_our_own_pages_pass(path):
    assert problems(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "- [x] Done\n- [ ] To do",
        '=== "One"\n\n    Words.\n\n=== "Two"\n\n    More.',
        "Term\n:   Meaning[^1]\n\n[^1]: A note.",
        "| a | b |\n| :- | -: |\n| 1 | 2 |",
        "??? note \"More\"\n\n    Words.\n\n```python\nprint('<script>')\n```",
        "Write to <help@example.org>, or call [us](tel:+440000000).",
        "<details><summary>More</summary>Words</details>\n\n<!-- a comment -->",
        '<svg viewBox="0 0 9 9" role="img"><title>A dot</title><circle r="4" fill="currentColor"/></svg>',
        "![A flower](assets/flower.png){ width=300 loading=lazy }",
        "HTML is a language.\n\n*[HTML]: Hypertext Markup Language",
    ],
)
def test_what_guides_need_passes(text):
    assert problems(text) == []


def test_each_of_several_has_its_line():
    text = "\n\n".join(f"Words [here](javascript:{number})." for number in range(5))
    assert [problem.line for problem in problems(text)] == [1, 3, 5, 7, 9]


def test_much_on_one_page_is_said_in_part():
    assert len(problems("<script></script>\n\n" * (MOST + 30))) == MOST


@pytest.mark.parametrize("text", ["<div>" * 5000, "<b>" * 5000, "<" * 20_000, "[x](" * 3000, "<svg>" * 3000])
def test_deep_pages_end(text):
    refused(text)


@pytest.mark.parametrize(
    "value",
    ["<script>alert(1)</script>", ["fine", {"deep": "<img src=x>"}], "&lt;img src=x&gt;", "&#60;/title>"],
)
def test_front_matter_is_plain_text(value):
    (problem,) = in_front_matter("page.md", {"title": "Fine: 1 < 2", "description": value})
    assert "`description`" in problem.message


def test_extensions_that_read_other_files_are_refused():
    (problem,) = in_settings("mkdocs.yml", ["tables", "pymdownx.snippets"])
    assert "pymdownx.snippets" in problem.message
    assert list(in_settings("mkdocs.yml", NAMES)) == []
    assert EXTENSIONS.isdisjoint({"pymdownx.snippets", "pymdownx.b64"})


@pytest.mark.parametrize("name", ["redirect.html", "blog.html", "../main.html"])
def test_a_page_may_not_look_like_another_site(name):
    (problem,) = in_template("page.md", name, {"main.html"})
    assert name in problem.message
    assert list(in_template("page.md", "main.html", {"main.html"})) == []


@pytest.mark.parametrize(
    "address", ["https://example.org/a.js", "//example.org/a.css", "https:\\\\example.org"]
)
def test_settings_fetch_nothing_from_elsewhere(address):
    (problem,) = from_elsewhere("mkdocs.yml", ["javascripts/ours.js", address])
    assert address in problem.message


@pytest.mark.parametrize(
    "path", ["evil.html", "evil.js", "EVIL.JS", "a/.htaccess", "_headers", "a.swf", "a.exe"]
)
def test_files_that_could_run_are_refused(path):
    assert refused_file(path, set(), None)


@pytest.mark.parametrize("path", ["a.png", "B.JPG", "sheet.csv", "form.docx", "guide.pdf"])
def test_pictures_and_documents_pass(path):
    assert refused_file(path, set(), None) == []


def test_files_that_the_settings_name_pass():
    assert refused_file("javascripts/ours.js", {"javascripts/ours.js"}, None) == []


def test_drawings_are_looked_into():
    fine = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
    assert refused_file("a.svg", set(), fine) == []
    assert refused_file("a.svg", set(), fine.replace("<path", "<script>alert(1)</script><path"))
    assert refused_file("a.svg", set(), fine.replace("<path", '<path onload="alert(1)"'))


@pytest.mark.parametrize(
    "before",
    [
        '<?xml-stylesheet href="https://example.org/a.css"?>',
        '<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>',
        '<!doctype svg SYSTEM "a.dtd" [ ]>',
    ],
)
def test_drawings_declare_nothing_that_could_become_something_else(before):
    (refusal,) = refused_file("a.svg", set(), f"{before}<svg>&x;<path/></svg>")
    assert "plain SVG" in refusal.instead


SVG = "http://www.w3.org/2000/svg"


@pytest.mark.parametrize(
    "drawing",
    [
        f'<svg xmlns="{SVG}"><desc><title><script>alert(1)</script></title></desc></svg>',
        f'<x:svg xmlns:x="{SVG}"><x:script>alert(1)</x:script></x:svg>',
        f'<svg xmlns="{SVG}" xmlns:h="http://www.w3.org/1999/xhtml"><h:script>alert(1)</h:script></svg>',
        f'<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script><svg xmlns="{SVG}"/></html>',
        f'<svg xmlns="{SVG}"><desc><title><svg onload="alert(1)"/></title></desc></svg>',
        f'<!DOCTYPE svg PUBLIC ">" "" [<!ATTLIST svg onload CDATA "alert(1)">]><svg xmlns="{SVG}"/>',
        f'<?xml version="1.0" encoding="iso-2022-jp"?><svg xmlns="{SVG}"/>',
        f'<svg xmlns="{SVG}"><path></svg>',
        "",
        None,
    ],
)
def test_a_drawing_is_read_as_a_browser_reads_it_by_itself(drawing):
    (refusal, *_) = refused_file("a.svg", set(), drawing)
    assert refusal.instead


def test_a_drawing_from_a_drawing_program_passes():
    document = (
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    )
    drawing = (
        f"<svg xmlns='{SVG}' viewBox='0 0 9 9' xml:lang='cy'><title>Caf&#233;</title><path d='M0 0'/></svg>"
    )
    before = f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- by hand -->\n{document}'
    assert refused_file("a.svg", set(), f"{before}\n{drawing}") == []


def test_a_title_is_words_wherever_it_stands():
    """To strip tags from `&lt;` makes `<` of it, so a title could become a tag after all."""
    templates = Environment(loader=FileSystemLoader(ROOT / "overrides"))
    templates.filters["url"] = str
    page = {"title": "&lt;/title&gt;&lt;meta http-equiv=refresh&gt;", "meta": {}, "toc": [], "content": ""}
    config = {"site_name": "A", "site_description": "", "extra": {}, "extra_css": []}
    for name in ("head.html", "content.html"):
        shown = templates.get_template(f"partials/{name}").render(page=page, config=config, nav={})
        assert "<meta http-equiv=refresh" not in shown


def test_front_matter_cannot_add_attributes_to_the_page(tmp_path):
    """A page may say `robots`, and nothing that a browser takes for an order to go elsewhere."""
    template = (ROOT / "overrides/partials/described.html").read_text(encoding="utf-8")
    value = '0;url=https://example.org" http-equiv="refresh'
    shown = (
        Environment()
        .from_string(template)
        .render(
            page={"meta": {"robots": value, "status": 'x"', "written": '"', "changed": "</script>"}},
            config={"site_name": "A"},
            about="",
        )
    )
    (robots,) = re.findall('<meta name="robots".*', shown)
    assert 'http-equiv="refresh' not in robots
    told = json.loads(shown.partition('ld+json">')[2].partition("</script>")[0])
    assert (told["creativeWorkStatus"], told["dateCreated"]) == ('x"', '"')
    assert told["dateModified"] == "</script>"
