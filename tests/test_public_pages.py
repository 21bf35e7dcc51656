"""Where messages send people to read more: only to pages that are there."""

import json

import pytest

from small_project import run, write_words
from small_site import CANARY, SETTINGS, WORD, Project

SITE = "https://example.org/hub/"


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("words", "settings", "address"),
    [
        ("docs/guide/glossary", "site_name: A\n", "guide/glossary/hard-to-reach/"),
        ("docs/guide/glossary", "use_directory_urls: false  # flat\n", "guide/glossary/hard-to-reach.html"),
        ("pages/glossary", "docs_dir: 'pages'\n", "glossary/hard-to-reach/"),
        ("docs", "site_name: A\n", "hard-to-reach/"),
        ("docs/glossary", "docs_dir: !ENV [DOCS, docs]\n", "glossary/hard-to-reach/"),
        ("words", "site_name: A\n", None),
        ("words", None, "language/words/hard-to-reach/"),
    ],
)
def test_the_address_is_that_of_the_page_on_the_site(here, monkeypatch, words, settings, address):
    write_words(here / words)
    (here / "wordcare.toml").write_text(f'words = "{words}"\nsite = "{SITE}"\n')
    if settings is not None:
        (here / "mkdocs.yml").write_text(settings)
    (here / "a.txt").write_text("We engage hard-to-reach groups.\n")
    made = run(monkeypatch, "check", "--format=sarif", "a.txt").out
    rule = json.loads(made)["runs"][0]["tool"]["driver"]["rules"][0]
    assert rule.get("helpUri") == (SITE + address if address else None)
    expected = SITE + address if address else f"{words}/hard-to-reach.md"
    assert expected in run(monkeypatch, "check", "a.txt").out
    assert expected in run(monkeypatch, "explain", "hard-to-reach").out


@pytest.fixture
def project(here, caplog, monkeypatch):
    return Project(here, caplog, monkeypatch)


@pytest.mark.parametrize(
    ("more", "address"),
    [("", "guide/glossary/bad-thing/"), ("use_directory_urls: false\n", "guide/glossary/bad-thing.html")],
)
def test_the_plugin_knows_where_pages_are(project, more, address):
    project.write("docs/guide/glossary/bad-thing.md", WORD)
    options = "- wordcare: {words: docs/guide/glossary, fail_on: never}"
    settings = SETTINGS.replace("- wordcare", options) + f"site_url: {SITE}\n{more}"
    project.write("mkdocs.yml", settings)
    project.write("docs/index.md", f"# Welcome\n\n{CANARY}\n")
    assert project.build() is None
    assert f"Read more: {SITE}{address}" in project.said[0][1]
    assert (project.folder / "site" / address.removesuffix("/")).exists()


@pytest.mark.parametrize(("option", "linked"), [("", False), (f"site: {SITE}, ", True)])
def test_the_words_that_come_with_us_have_pages_only_where_somebody_says_so(project, option, linked):
    (project.folder / "docs" / "language" / "words").rename(project.folder / "words")
    settings = SETTINGS.replace("- wordcare", f"- wordcare: {{{option}fail_on: never}}")
    project.write("mkdocs.yml", f"{settings}site_url: https://other.example.org/\n")
    project.write("docs/index.md", f"# Welcome\n\n{CANARY}\n")
    assert project.build() is None
    said = project.said[0][1]
    assert "other.example.org" not in said
    assert (f"{SITE}language/words/hard-to-reach/" in said) == linked


def test_word_pages_outside_the_site_have_no_public_page(project):
    (project.folder / "docs" / "language" / "words").rename(project.folder / "words")
    options = f"- wordcare: {{words: words, site: {SITE}, fail_on: never}}"
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", options))
    project.write("docs/index.md", f"# Welcome\n\n{CANARY}\n")
    assert project.build() is None
    assert "Read more: words/hard-to-reach.md" in project.said[0][1]
