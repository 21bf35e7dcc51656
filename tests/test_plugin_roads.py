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
    "a file that a hook writes very late": (
        "hooks: [hook.py]\n",
        "from pathlib import Path\n"
        "from mkdocs.plugins import event_priority\n"
        "@event_priority(-100_000)\n"
        "def on_post_build(config): Path(config.site_dir, 'late.html').write_text(WORDS)\n",
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
    "a feed": (
        "hooks: [hook.py]\n",
        "from html import escape\nfrom pathlib import Path\n"
        "def on_post_build(config): Path(config.site_dir, 'feed_rss_created.xml').write_text(\n"
        "    '<rss><channel><description>' + escape(WORDS) + '</description></channel></rss>')\n",
    ),
    "a style sheet": (
        "hooks: [hook.py]\n",
        "from pathlib import Path\n"
        "def on_post_build(config):\n"
        "    css = 'p::after{content:\"' + WORDS.strip()[3:-4].replace('h', '\\\\68 ') + '\"}'\n"
        "    Path(config.site_dir, 'more.css').write_text(css)\n",
    ),
    "a style sheet in a page": (
        "hooks: [hook.py]\n",
        "def on_post_page(output, **_):\n"
        "    return output + '<style>p::after{content:\"' + WORDS.strip()[3:-4] + '\"}</style>'\n",
    ),
    "a manifest": (
        "hooks: [hook.py]\n",
        "import json\nfrom pathlib import Path\n"
        "def on_post_build(config):\n"
        "    Path(config.site_dir, 'site.webmanifest').write_text(json.dumps({'description': WORDS}))\n",
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


ONCE = {
    "a quotation": f"A poster of 1970 said: “{CANARY}”\n",
    "an exception": f'<!-- wordcare: allow "hard to reach" because we quote -->\n{CANARY}\n',
    "a mention": f"*{CANARY}*{{ .mention }}\n",
}


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("way", ONCE)
def test_words_that_pass_in_one_place_do_not_pass_by_another_road(project, monkeypatch, way, large):
    if large:
        monkeypatch.setattr("wordcare.mkdocs_plugin.build.cores", lambda: 2)
        project.write_many()
    extensions = "markdown_extensions: [attr_list]\n"
    project.settings(extensions)
    project.write("docs/history.md", f"# History\n\n{ONCE[way]}")
    assert project.build() is None
    project.settings(f"hooks: [hook.py]\n{extensions}")
    project.write(
        "hook.py",
        f"def on_page_content(html, page, **_):\n"
        f"    return html + '<p>{CANARY}</p>' * (page.file.src_uri == 'index.md')\n",
    )
    assert project.build()
    assert [text.partition(":")[0] for level, text in project.said if level == "ERROR"] == ["site/index.html"]


@pytest.mark.parametrize("large", [False, True])
def test_words_that_nobody_was_told_of_are_new_on_any_other_page(project, monkeypatch, large):
    if large:
        monkeypatch.setattr("wordcare.mkdocs_plugin.build.cores", lambda: 2)
        project.write_many()
    project.write("wordcare.toml", 'exclude = ["docs/archive/**"]\n')
    project.write("docs/archive/old.md", f"# Old\n\n{CANARY}\n")

    def built_with(words, page):
        """The site with some more words on one page; the name is new because hooks are loaded once."""
        project.settings(f"hooks: [{page[0]}.py]\n")
        adds = f"html + '<p>{words}</p>' * (page.file.src_uri == '{page}')"
        project.write(f"{page[0]}.py", f"def on_page_content(html, page, **_): return {adds}\n")
        project.build()
        return [text.partition(":")[0] for _, text in project.said]

    assert project.build(strict=True) is None
    assert built_with(CANARY, "index.md") == ["site/index.html"]
    assert built_with("For hard-to-reach people.", "archive/old.md") == ["site/archive/old/index.html"]


def test_settings_of_the_site_that_are_left_out_excuse_nothing_on_its_pages(project):
    project.write("wordcare.toml", 'include = ["docs/**/*.md"]\n')
    project.settings(f"copyright: {CANARY}\nsite_description: {CANARY}\n")
    assert project.build()
    assert [text.partition(":")[0] for _, text in project.said] == ["site/index.html"]


@pytest.mark.parametrize("large", [False, True])
def test_an_exception_holds_where_a_plugin_takes_comments_out_of_pages(project, monkeypatch, large):
    if large:
        monkeypatch.setattr("wordcare.mkdocs_plugin.build.cores", lambda: 2)
        project.write_many()
    project.settings("hooks: [hook.py]\n")
    project.write(
        "hook.py", "import re\ndef on_post_page(output, **_): return re.sub('<!--.*?-->', '', output)"
    )
    project.write("docs/history.md", f"# History\n\n{ONCE['an exception']}")
    assert project.build() is None
