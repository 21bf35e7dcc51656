"""Words that reach readers without standing in a Markdown file: found in what was built, and named."""

import re

import pytest

from small_site import CANARY, Project


@pytest.fixture
def project(tmp_path, caplog, monkeypatch):
    return Project(tmp_path, caplog, monkeypatch)


ROADS = {
    "a hook that changes pages": (
        "hooks: [hook.py]\n",
        "def on_page_content(html, **_): return html + WORDS",
    ),
    "a string of the theme": (f"copyright: {CANARY}\n", ""),
    "a macro in a source": (
        "hooks: [hook.py]\n",
        "def on_page_markdown(markdown, **_): return markdown + WORDS",
    ),
    "a generated page": (
        "hooks: [hook.py]\n",
        "from mkdocs.structure.files import File\n"
        "def on_files(files, config):\n"
        "    files.append(File.generated(config, 'made.md', content='# Made' + WORDS))\n",
    ),
    "a file that another plugin writes": (
        "hooks: [hook.py]\n",
        "from pathlib import Path\n"
        "def on_post_build(config): Path(config.site_dir, 'made.html').write_text(WORDS)\n",
    ),
    "a page that is changed once it is written": (
        "hooks: [hook.py]\n",
        "from pathlib import Path\n"
        "def on_post_build(config):\n"
        "    path = Path(config.site_dir, 'index.html')\n"
        "    path.write_text(path.read_text() + WORDS)\n",
    ),
    "a page title": (
        "hooks: [hook.py]\n",
        "def on_page_context(context, page, **_): page.title = WORDS.strip()",
    ),
    "the search index": (
        "hooks: [hook.py]\n",
        "from pathlib import Path\n"
        "def on_post_build(config):\n"
        "    path = Path(config.site_dir, 'search', 'search_index.json')\n"
        "    path.write_text(path.read_text().replace('Hello', WORDS.strip()))\n",
    ),
}


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("road", ROADS)
def test_words_that_come_by_another_road_are_found_and_named(project, monkeypatch, road, large):
    settings, hook = ROADS[road]
    if large:  # its pages are looked at while others are still being written
        monkeypatch.setattr("wordcare.mkdocs_plugin.build.cores", lambda: 2)
        project.write_many()
    project.settings(settings)
    project.write("hook.py", f"WORDS = '\\n\\n<p>{CANARY}</p>\\n'\n{hook}")
    if road == "a page title":
        project.write("hook.py", f"WORDS = '{CANARY}'\n{hook}")
    assert project.build()
    level, text = project.said[0]
    assert level == "ERROR"
    assert re.match(r"(site/.*|mkdocs\.yml):\d+:\d+: Please change “hard-to-reach”", text)
    if not text.startswith("mkdocs.yml"):
        assert "did not come from a Markdown file" in text
