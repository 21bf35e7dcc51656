"""What the plugin shows: findings in the preview, word pages and their index on the site."""

import re

import pytest

from small_site import CANARY, Project


@pytest.fixture
def project(tmp_path, caplog, monkeypatch):
    return Project(tmp_path, caplog, monkeypatch)


def test_the_preview_shows_findings_on_the_page_and_goes_on(project):
    project.write("docs/index.md", f"# Welcome\n\nNext year {CANARY} <now>.\n")
    assert project.build("serve") is None
    html = project.html("index.html")
    (box,) = re.findall(r"<aside .*?</aside>", html, re.DOTALL)
    assert "Line 3:" in box
    assert "people our service has not reached yet" in box
    assert 'href="http://127.0.0.1:8000/language/words/hard-to-reach/"' in box
    assert 'role="heading"' in box
    assert "<aside" not in project.html("language/index.html")
    assert len(project.said) == 1, "the words in the box are no further findings"


def test_the_box_is_never_published(project):
    project.write("docs/index.md", "# Welcome\n\nAn addict.\n")
    assert project.build() is None
    assert "<aside" not in project.html("index.html")


def test_word_pages_and_their_index_are_rendered(project):
    assert project.build(strict=True) is None
    page = project.html("language/words/hard-to-reach/index.html")
    assert '<h2 id="say-instead">' in page
    assert '<mark class="word-found">hard-to-reach</mark>' in page
    assert 'href="../../">All the words</a>' in page
    index = project.html("language/index.html")
    assert 'href="words/hard-to-reach/">Hard to reach</a>' in index
    assert "Access (1)" in index


@pytest.mark.parametrize("setting", ["exclude_docs", "draft_docs"])
def test_lists_lead_only_to_pages_that_readers_get(project, setting):
    project.write("docs/language/a-to-z.md", "# A to Z\n")
    project.write("docs/language/by-level.md", "# By level\n")
    left_out = "language/words/addict.md\n  language/by-level.md\n"
    project.settings(f"not_in_nav: '*'\n{setting}: |\n  {left_out}")
    assert project.build() is None
    index = project.html("language/index.html")
    for html in (index, project.html("language/a-to-z/index.html")):
        assert "words/hard-to-reach/" in html
        assert "words/addict/" not in html
    assert '<h2 id="by-how-strongly-we-feel">' in index, "no other page has this list"
    project.settings(f"{setting}: language/words/\n")
    assert project.build() is None
    assert "words-filter" not in project.html("language/index.html")


def test_the_first_page_of_a_folder_may_be_a_readme(project):
    (project.folder / "docs/language/index.md").rename(project.folder / "docs/language/README.md")
    assert project.build(strict=True) is None
    assert 'href="words/hard-to-reach/">Hard to reach</a>' in project.html("language/index.html")
    assert 'href="../../">All the words</a>' in project.html("language/words/hard-to-reach/index.html")


def test_the_folder_of_word_pages_may_be_a_link(project):
    (project.folder / "docs/language/words").rename(project.folder / "shared")
    (project.folder / "docs/language/words").symlink_to("../../shared")
    project.settings("site_url: https://www.example.org/\n")
    project.write("docs/index.md", "# Welcome\n\nAn addict.\n")
    assert project.build() is None
    assert 'href="words/hard-to-reach/">Hard to reach</a>' in project.html("language/index.html")
    assert "https://www.example.org/language/words/addict/" in project.said[0][1]


def test_the_preview_goes_on_even_if_strict(project):
    project.write("docs/index.md", f"# Welcome\n\nNext year {CANARY}.\n")
    project.write("docs/other.md", "# Other\n\nA \0 here.\n")
    project.settings(f"copyright: {CANARY}\n")
    assert project.build("serve", strict=True) is None
    assert {level for level, _ in project.said} == {"WARNING"}
    assert len(project.said) > 2
    assert "Line 3:" in project.html("index.html")


GENERATED = """
from mkdocs.structure.files import File
def on_files(files, config):
    files.append(File.generated(config, 'made.md', content='# Made\\n\\nThe hard-to-reach came.'))
def on_page_markdown(markdown, page, **_):
    return markdown + '\\n\\nMore about an addict.\\n' if page.file.src_uri == 'index.md' else None
"""


def test_the_preview_shows_what_came_by_another_road(project):
    project.settings("hooks: [hook.py]\n")
    project.write("hook.py", GENERATED)
    project.write("docs/index.md", f"# Welcome\n\nNext year {CANARY}.\n")
    assert project.build("serve") is None
    (box,) = re.findall(r"<aside .*?</aside>", project.html("made/index.html"), re.DOTALL)
    assert "Not in the page’s own file:" in box
    (box,) = re.findall(r"<aside .*?</aside>", project.html("index.html"), re.DOTALL)
    assert "2 places" in box
    assert box.index("Line 3:") < box.index("Not in the page’s own file:")
    project.write("wordcare.toml", '[levels]\nhard-to-reach = "off"\n')
    assert project.build("serve") is None
    assert "<aside" not in project.html("made/index.html")
