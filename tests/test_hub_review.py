"""What waits to be looked at, on a given day."""

from datetime import date

import pytest

from hub import project as projects
from hub.check import read_guides
from hub.record import read_record
from hub.review import Material, review
from hub.review_report import as_markdown, as_text
from hub_project import FRONT, Project, changed, guide

RECORD = """\
- id: cash
  title: Cash?
  heard: Cash, please.
  from: a group
  how: a letter
  asked_people: not yet
  decision: open
  look_again: 2027-01-01
"""
WORD = """\
---
title: Addict
avoid: [addict]
level: warn
decided: {by: us, when: 2026-01-01, status: contested}
review: 2026-12-01
---
Why.
"""


@pytest.fixture
def sections(tmp_path, monkeypatch):
    def looked_at(today, **files):
        project = Project(tmp_path, monkeypatch)
        for name, text in files.items():
            project.write(f"docs/{name}.md", text)
        project.write("docs/about/you-said-we-did.yml", RECORD)
        project.write("docs/language/words/addict.md", WORD)
        site = projects.load()
        material = Material(
            site, read_guides(site), read_record(site)[0], site.words(), date.fromisoformat(today)
        )
        return {section.name: section.rows for section in review(material)}

    return looked_at


def test_nothing_is_due_on_the_day_itself(sections):
    assert sections("2026-12-01")["due"] == []


def test_what_is_past_its_day_comes_first_when_it_is_latest(sections):
    assert sections("2027-05-26")["due"] == [
        {"page": "docs/language/words/addict.md", "due": "2026-12-01", "days_late": 176},
        {"page": "docs/about/you-said-we-did.yml#cash", "due": "2027-01-01", "days_late": 145},
        {"page": "docs/safety.md", "due": "2027-05-25", "days_late": 1},
        {"page": "docs/index.md", "due": "2027-05-25", "days_late": 1},
    ]


def test_published_pages_and_pages_read_outside_are_not_listed(sections):
    front = FRONT.replace("status: draft", "status: published\nwhat_changed_because_of_people: the title")
    front = front.replace("outside: not yet", "outside: 2026-12-01")
    found = sections("2026-12-02", safety=guide(front))
    assert [row["page"] for row in found["not_published"]] == ["docs/index.md"]
    assert [row["page"] for row in found["not_read_outside"]] == ["docs/index.md"]


def test_pages_that_wait_say_when_they_were_written_and_changed(sections):
    found = sections("2026-12-02", safety=guide(changed("changed", "changed: 2026-11-28")))
    for name in ("not_published", "not_read_outside"):
        days = {row["page"]: (row["written"], row["changed"]) for row in found[name]}
        assert days == {"docs/index.md": ("2026-11-25", ""), "docs/safety.md": ("2026-11-25", "2026-11-28")}


def test_checks_that_are_needed_say_by_whom(sections):
    found = sections("2026-12-02", safety=guide(changed("needs_check_by", "needs_check_by: [a lawyer]")))
    assert found["checks_needed"] == [{"page": "docs/safety.md", "by": "a lawyer"}]


def test_exceptions_have_an_age_wherever_they_stand(sections):
    front = changed("exceptions", "exceptions: [{words: user, reason: a name, since: 2026-11-30}]")
    body = (
        '# Safety\n\n<!-- wordcare: allow "addict" until 2027-01-31 because it is a title -->\nThe addict.\n'
    )
    found = sections("2026-12-05", safety=guide(front, body))["exceptions"]
    assert [(row["words"], row["reason"], row["until"], row["days_old"]) for row in found] == [
        ("addict", "it is a title", "2027-01-31", 10),
        ("user", "a name", "", 5),
    ]


def test_pages_that_are_hard_to_read_are_listed_and_easy_ones_are_not(sections):
    hard = "The organisational implementation methodology necessitates considerable interdisciplinary study. "
    easy = "We met on a wet day. We had tea. Then we talked for an hour. "
    found = sections("2026-12-02", safety=guide(body=f"# Safety\n\n{hard * 20}\n"))["hard_to_read"]
    assert [row["page"] for row in found] == ["docs/safety.md"]
    assert sections("2026-12-02", safety=guide(body=f"# Safety\n\n{easy * 20}\n"))["hard_to_read"] == []


def test_the_page_for_maintainers_says_the_same(tmp_path, monkeypatch):
    site = (Project(tmp_path, monkeypatch), projects.load())[1]
    today = date(2027, 5, 27)
    page = as_markdown(review(Material(site, read_guides(site), [], [], today)), today)
    assert page.startswith("This list was made on 27 May 2027.")
    assert "- `docs/safety.md` (due: 2027-05-25; days late: 2)" in page


def test_words_that_people_argue_about_and_open_questions_are_listed(sections):
    found = sections("2026-12-02")
    assert found["contested"] == [{"page": "docs/language/words/addict.md", "title": "Addict"}]
    assert found["open_questions"] == [{"page": "docs/about/you-said-we-did.yml", "title": "Cash?"}]


def test_the_text_has_a_line_for_each_and_names_what_is_empty(tmp_path, monkeypatch):
    site = (Project(tmp_path, monkeypatch), projects.load())[1]
    today = date(2027, 5, 27)
    said = "".join(as_text(review(Material(site, read_guides(site), [], [], today)), today))
    assert "  docs/safety.md (due: 2027-05-25; days late: 2)\n" in said
    assert "Nothing under: Checks that are still needed;" in said
    assert "stops nobody" in said
