"""Reading ease on the site: told in the build, shown for maintainers, and the reasons of pages."""

import re

import pytest

from small_site import Project

LONG = "We" + " all" * 29 + " meet.\n"
SETTINGS = """site_name: Our site
theme:
  name:
  custom_dir: theme
markdown_extensions:
  - tables
plugins:
  - wordcare:
      reading: {reading}
"""


@pytest.fixture
def project(tmp_path, caplog, monkeypatch):
    made = Project(tmp_path, caplog, monkeypatch)
    made.write("mkdocs.yml", SETTINGS.format(reading="true"))
    return made


def test_the_build_tells_and_goes_on(project):
    project.write("docs/index.md", f"# Welcome\n\n{LONG}")
    assert project.build(strict=True) is None
    ((level, said),) = project.said
    assert level == "INFO"
    assert said.startswith("docs/index.md:3:1: This sentence is long: “We all all all all all …”.")
    assert "Short sentences are easier to take in." in said


def test_the_build_tells_nothing_unless_it_is_asked(project):
    project.write("docs/index.md", f"# Welcome\n\n{LONG}")
    project.write("mkdocs.yml", SETTINGS.format(reading="false"))
    assert project.build() is None
    assert project.said == []


def test_limits_may_stand_in_the_settings_of_the_site_and_block(project):
    project.write("docs/index.md", f"# Welcome\n\n{LONG}")
    project.write("mkdocs.yml", SETTINGS.format(reading="{levels: {long-sentence: block, hard-word: off}}"))
    assert project.build() is not None
    assert [level for level, _ in project.said] == ["ERROR"]
    project.write("mkdocs.yml", SETTINGS.format(reading="{long_sentense: 3}"))
    assert project.build() is not None
    assert "mkdocs.yml: There is no limit called `long_sentense`." in project.said[0][1]


def test_the_preview_shows_reading_ease_too(project):
    project.write("docs/index.md", f"# Welcome\n\n{LONG}")
    assert project.build("serve") is None
    assert "This sentence is long" in project.html("index.html")


def test_where_there_are_limits_the_preview_looks_though_builds_do_not(project):
    project.write("docs/index.md", f"# Welcome\n\n{LONG}")
    project.write("mkdocs.yml", SETTINGS.format(reading="{check: false}"))
    assert project.build() is None
    assert project.said == []
    assert project.build("serve") is None
    assert "This sentence is long" in project.html("index.html")


def test_a_page_shows_the_reason_for_limits_of_its_own(project):
    front = "---\nreading:\n  long_sentence: 60\n  because: This page quotes <a> law.\n---\n"
    project.write("docs/index.md", f"{front}# Welcome\n\n{LONG}")
    assert project.build() is None
    assert project.said == []
    html = project.html("index.html")
    assert "<strong>How this page reads:</strong> This page quotes &#60;a&#62; law.</p>" in html
    assert html.index("<h1") < html.index("How this page reads")


def test_the_page_for_maintainers_shows_each_guide_in_words_bars_and_numbers(project):
    project.write("docs/index.md", "# Welcome & more\n\nOne two three. One two.\n")
    project.write("docs/more/long.md", f"---\ntitle: Long\n---\n{LONG}")
    project.write(
        "docs/more/reading.md", "---\nwordcare: reading-ease\n---\n# How easy?\n\nSome words here.\n"
    )
    assert project.build(strict=True) is None
    html = project.html("more/reading/index.html")
    assert "Some words here." in html
    assert 'on <a href="../long/">Long</a>, with 31.0 words on average' in html
    bars = re.findall(
        r'<li><a href="([^"]*)">[^<]*</a>: ([\d.]+) words.*?<rect width="([\d.]+)%"', html, re.S
    )
    assert bars == [
        ("../long/", "31.0", "100.0"),
        ("../../", "2.5", "8.1"),
        ("../../language/", "2.0", "6.5"),
    ]
    assert html.count('aria-hidden="true"') == len(bars)
    rows = [re.findall(r"<t[hd][^>]*>(?:<a[^>]*>)?([^<]*)", row) for row in html.split("<tr>")[1:]]
    assert rows[0][0] == "Page"
    assert rows[1] == ["Long", "31", "1", "31.0", "31", "0", "-", "-", "-"]
    assert [row[0] for row in rows[2:]] == ["Welcome &#38; more", "Words"]


def test_without_guides_it_says_so(project):
    project.write("docs/index.md", "---\nwordcare: reading-ease\n---\n# How easy?\n")
    project.write("docs/language/index.md", "")
    assert project.build() is None
    assert "No page could be measured yet." in project.html("index.html")
