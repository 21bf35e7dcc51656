"""The plugin in a small site: what readers see of a guide's front matter, and when a build stops."""

import re
import shutil

import pytest
from mkdocs.config import load_config

from conftest import ROOT
from hub_project import FRONT, SETTINGS, Project, changed, guide
from small_site import built, logged

THEME = """\
{%- set content %}{{ page.content }}{% endset -%}
<!doctype html><html lang="en"><head><title>{{ page.title }}</title></head><body>
{%- if page.meta.made_by -%}
  {%- set before %}{% include "partials/hub/before.html" %}{% endset -%}
  {{ content | replace("</h1>", "</h1>" ~ before) }}
  {% include "partials/hub/after.html" %}
{%- else %}{{ content }}{% endif %}
</body></html>
"""
MORE = "theme:\n  name:\n  custom_dir: theme\nplugins: [hub]\nmarkdown_extensions: [attr_list]\n"


class Site(Project):
    def __init__(self, folder, monkeypatch, caplog):
        super().__init__(folder, monkeypatch)
        self._caplog = caplog
        self.write("mkdocs.yml", SETTINGS + MORE)
        shutil.copytree(ROOT / "overrides/partials", folder / "theme/partials")
        self.write("theme/main.html", THEME)

    def build(self, *, command="build", strict=False):
        """Builds the site; gives the reason why it stopped, or None."""
        return built(load_config(str(self.folder / "mkdocs.yml"), strict=strict), self._caplog, command)

    @property
    def said(self):
        return logged(self._caplog, "hub")

    def page(self, name="safety"):
        """The words of a page as one line, with its tags."""
        return " ".join((self.folder / "site" / name / "index.html").read_text(encoding="utf-8").split())

    def words(self, name="safety"):
        return " ".join(re.sub(r"<[^>]+>", " ", self.page(name)).split())


@pytest.fixture
def site(tmp_path, monkeypatch, caplog):
    return Site(tmp_path, monkeypatch, caplog)


@pytest.mark.parametrize("strict", [False, True])
def test_faults_stop_the_build_once_all_are_said(site, strict):
    site.write("docs/safety.md", guide(changed("status", "status: dratf")))
    site.write("docs/index.md", "# Welcome\n")
    assert site.build(strict=strict)
    errors = [text for level, text in site.said if level == "ERROR"]
    assert [text.partition(":")[0] for text in errors] == ["docs/index.md", "docs/safety.md"]
    assert (site.folder / "site/index.html").exists(), "the language check comes after, and has its say too"


def test_the_preview_says_faults_and_goes_on(site):
    site.write("docs/safety.md", guide(changed("status", "status: dratf")))
    assert site.build(command="serve") is None
    assert [level for level, _ in site.said if level == "ERROR"] == ["ERROR"]


def test_settings_that_cannot_be_used_stop_it_at_once(site):
    site.write("mkdocs.yml", MORE.replace("theme:", "site_name: A\nextra: {doors: [{name: A}]}\ntheme:", 1))
    assert site.build()
    assert "`steps` is missing" in site.said[0][1]


def test_a_published_site_must_say_where_readers_can_write_to(site):
    published = SETTINGS + MORE + "site_url: https://example.org/\n"
    site.write("mkdocs.yml", published)
    assert site.build()
    assert any("`extra` has no `suggest_to`" in text for level, text in site.said if level == "ERROR")
    assert site.build(command="serve") is None
    site.write("mkdocs.yml", published.replace("extra:", "extra:\n  suggest_to: hello@example.org", 1))
    assert site.build(strict=True) is None


def test_a_sound_site_is_built_strictly_and_a_page_of_a_path_may_be_missing(site):
    assert site.build(strict=True) is None
    assert [level for level, _ in site.said] == ["INFO"]
    assert "later.md" in site.said[0][1]


def test_a_content_note_stands_after_the_title_with_plain_labels_and_two_ways_on(site):
    site.build()
    page = site.page()
    note = page[page.index("</h1>") : page.index("<p>Hello.</p>")]
    assert "<li>Violence</li> <li>Money worries and benefits</li>" in note
    assert 'href="#page-begins">Go on to the page</a>' in note
    assert 'href="..">choose another page</a>' in note
    assert '<div id="page-begins"' in note


def test_a_page_without_a_note_shows_none(site):
    site.write("docs/safety.md", guide(changed("content_note", "content_note: none")))
    site.build()
    assert "What this page talks about" not in site.page()


@pytest.mark.parametrize(
    ("person", "shown"),
    [
        ("{name: Ana Reed, how_named: full name, role: wrote it}", "Ana Reed: wrote it"),
        ("{name: A group in Leeds, how_named: group, role: read it}", "A group in Leeds: read it"),
        ("{how_named: anonymous, role: read it}", "Someone who chose not to be named: read it"),
        ("{how_named: anonymous, role: read it, people: 4}", "4 people who chose not to be named: read it"),
        ("{name: A < B, how_named: role, role: a & b}", "A &lt; B: a &amp; b"),
    ],
)
def test_people_are_named_as_they_chose(site, person, shown):
    site.write("docs/safety.md", guide(changed("made_by", f"made_by: [{person}]")))
    assert site.build() is None
    assert f"<li>{shown}</li>" in site.page()


def test_what_a_page_rests_on_and_what_is_open_is_said_in_plain_words(site):
    more = """\
sources:
  - {title: A guide, organisation: A council, year: 2022, link: "https://example.org/a", read: in part}
  - {title: A book, read: not read}
still_to_ask: [What helps you?]
needs_check_by: [a lawyer]
exceptions: [{words: service user, reason: the name of a team}]
groups: [A group in Leeds]
how_it_was_made: We met twice.
"""
    site.write("docs/safety.md", guide(FRONT + more))
    assert site.build() is None
    words = site.words()
    for said in (
        "This page is a draft.", "Who made this", "With A group in Leeds", "We met twice.",
        "What changed because of people: nothing yet", "Written on 25 November 2026.",
        "have not read it yet", "Still to be checked by a lawyer.", "by 25 May 2027",
        "2022. We read part of it.", "A book . We have not read it ourselves.",
        "What we still need to ask people", "What helps you?", "“service user” : the name of a team",
        "CC BY 4.0",
    ):  # fmt: skip
        assert said in words, said


def test_words_that_were_kept_in_the_text_are_shown_with_their_reason_too(site):
    body = '# Safety\n\n<!-- wordcare: allow "addict" because a poem has this title -->\nHello.\n'
    site.write("docs/safety.md", guide(body=body))
    assert site.build() is None
    assert "“addict” : a poem has this title" in site.words()
    assert "Words that we kept" not in site.words(".")


def test_a_published_page_that_people_read_says_when(site):
    front = FRONT.replace("draft\naudience", "published\nwhat_changed_because_of_people: the title\naudience")
    site.write("docs/safety.md", guide(front.replace("outside: not yet", "outside: 2026-12-02")))
    assert site.build() is None
    words = site.words()
    assert "This page is a draft." not in words
    assert "What changed because of people: the title" in words
    assert "read it on 2 December 2026" in words


@pytest.mark.parametrize(("today", "is_due"), [("2027-05-25", False), ("2027-05-26", True)])
def test_a_page_past_its_day_says_so_and_always_says_the_day(site, monkeypatch, today, is_due):
    seconds = {"2027-05-25": 1811203200, "2027-05-26": 1811289600}[today]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(seconds))
    assert site.build() is None
    assert ("This page is due to be checked." in site.words()) is is_due
    assert "look at it again by 25 May 2027" in site.words()


def test_the_last_page_of_a_path_says_so_and_leads_back_and_the_first_page_has_paths_of_its_own(site):
    assert site.build() is None
    assert "“I work in a service”: this is the last page. Go back to the four doors" in site.words()
    assert "hub-next" not in site.page(".")


def test_the_next_step_names_its_door(site):
    site.write("docs/later.md", guide(FRONT.replace("Safety", "Later"), "# Later\n"))
    assert site.build() is None
    assert '“I work in a service”: next is <a href="../later/">Not written yet</a> (2 of 2)' in site.page()


def test_the_path_works_where_pages_are_plain_files(site):
    site.write("mkdocs.yml", SETTINGS + MORE + "use_directory_urls: false\n")
    site.write("docs/later.md", guide(FRONT.replace("Safety", "Later"), "# Later\n"))
    assert site.build() is None
    assert 'next is <a href="later.html">' in (site.folder / "site/safety.html").read_text(encoding="utf-8")


def test_a_word_is_explained_on_the_page_and_the_way_leads_there_and_back(site):
    glossary = "# Words\n\n## The words\n\n### Advocate\n\nAn advocate helps you.\n"
    site.write("docs/glossary.md", guide(FRONT.replace("Safety", "Words"), glossary))
    site.write("docs/safety.md", guide(body="# Safety\n\nAsk an advocate.\n"))
    assert site.build(strict=True) is None
    page = site.page()
    assert 'href="#word-advocate" id="use-advocate">advocate</a>' in page
    assert '<dt id="word-advocate">' in page
    assert 'An advocate helps you.</span> <a href="#use-advocate">Back to the text' in page
    assert '<a href="../glossary/">All the words that we explain</a>' in page
    assert "hub-word" not in site.page("glossary")
    assert "hub-explained" not in site.page(".")


def test_files_are_made_beside_the_pages_and_offered_on_them(site):
    site.write("mkdocs.yml", SETTINGS + MORE + "exclude_docs: '!/templates/'\n")
    front = FRONT + "downloads: [list.txt, list.docx, list.csv]\n"
    body = "# List\n\n## To copy\n\n| a | b |\n| - | - |\n| 1 | 2 |\n"
    site.write("docs/templates/list.md", guide(front, body))
    assert site.build(strict=True) is None
    for name in ("list.txt", "list.docx", "list.csv"):
        assert (site.folder / "site/templates" / name).stat().st_size > 10
        assert f'<a href="../{name}" download>' in site.page("templates/list")


def test_the_record_is_filled_in(site):
    entry = "- {id: cash, title: Cash?, heard: Cash., from: a group, how: a letter, asked_people: not yet, "
    site.write("docs/about/you-said-we-did.yml", entry + "decision: open, look_again: 2027-01-01}\n")
    site.write("docs/about/you-said-we-did.md", guide(body="# You said\n"))
    assert site.build(strict=True) is None
    assert 'id="cash"' in site.page("about/you-said-we-did")


@pytest.mark.parametrize("name", ["secret.txt", "secret.png", "secret.md"])
def test_a_link_to_a_file_outside_the_guides_is_not_followed_into_the_site(site, name):
    site.write("docs/index.md", "# Welcome\n")
    site.write("private", guide())
    (site.folder / "docs" / name).symlink_to(site.folder / "private")
    assert site.build()
    assert any(name in said and "a file from another place" in said for _, said in site.said)
    assert not (site.folder / "site").exists()


def test_a_drawing_that_is_no_text_stops_the_build(site):
    site.write("docs/index.md", "# Welcome\n")
    drawing = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    (site.folder / "docs/a.svg").write_bytes(drawing.encode("utf-16"))
    assert site.build()
    assert any("a drawing that we cannot read" in said for _, said in site.said)


def test_a_page_cannot_ask_for_a_template_of_the_theme(site):
    site.write("docs/index.md", "# Welcome\n")
    site.write("docs/safety.md", guide(f"{FRONT}template: redirect.html\n"))
    assert site.build()
    assert any("`redirect.html`, which is not a template of this site" in said for _, said in site.said)
