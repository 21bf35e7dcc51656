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
