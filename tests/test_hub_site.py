"""Our own guides as they are built: who made them, where they lead, and that no way ends nowhere."""

import re

import pytest

from conftest import ROOT
from hub import project as projects
from hub.check import all_problems, read_guides
from hub.record import read_record
from wordcare.word_pages.text import long_date

LINK = re.compile(r'<a [^>]*href="([^"#:]*)(?:#([^"]*))?"')
NAMED_LINK = re.compile(r'<a href="([^"#:]+)">([^<]+)</a>')
ANCHOR = re.compile(r'\s(?:id|name)="([^"]+)"')
PART = re.compile(r'<(section|nav|div) class="hub-(before|explained|next|doors|about)".*?</\1>', re.DOTALL)


@pytest.fixture(scope="module")
def project():
    return projects.load(str(ROOT / "mkdocs.yml"))


@pytest.fixture(scope="module")
def guides(project):
    return read_guides(project)


def built(folder, page):
    stem = page.removesuffix(".md")
    where = folder / stem / "index.html" if not stem.endswith("index") else folder / f"{stem}.html"
    return where, where.read_text(encoding="utf-8")


def test_nothing_is_wrong_with_what_our_guides_say_about_themselves(project, guides):
    assert [str(problem) for problem in all_problems(project, guides)] == []


def test_no_guide_claims_more_than_is_true(guides):
    """Until people from outside have taken part, every page is a draft and says so."""
    for guide in guides:
        if guide.values["read_by_people_outside"] == "not yet":
            assert guide.values["status"] == "draft", guide.path
            assert guide.values.get("what_changed_because_of_people", "nothing yet") == "nothing yet", (
                guide.path
            )


def test_every_guide_shows_who_made_it_and_what_it_rests_on(built_site, guides):
    for guide in guides:
        _, html = built(built_site, guide.page)
        for heading in (
            "Who made this",
            "Last checked",
            "What this page is based on",
            "This page is a draft.",
        ):
            assert heading in html, (guide.path, heading)


def test_a_guide_says_on_screen_on_paper_and_to_search_engines_when_it_last_changed(built_site, guides):
    kinds = set()
    for guide in guides:
        _, html = built(built_site, guide.page)
        written, changed = guide.values["written"], guide.values.get("changed", "")
        days = f"Written on {long_date(written)}{f', changed on {long_date(changed)}' if changed else ''}."
        assert html.count(days) == 2, guide.path
        assert f'"dateCreated": "{written}"' in html, guide.path
        assert re.findall('"dateModified": "(.*?)"', html) == [changed] * bool(changed), guide.path
        kinds.add(bool(changed))
    assert kinds == {True, False}


def test_no_link_around_a_guide_leads_nowhere(built_site, guides):
    for guide in guides:
        where, html = built(built_site, guide.page)
        for part in PART.finditer(html):
            for address, anchor in LINK.findall(part[0]):
                target = (where.parent / address).resolve() if address else where
                target = target / "index.html" if target.is_dir() else target
                assert target.is_file(), (guide.path, address)
                if anchor:
                    assert anchor in ANCHOR.findall(target.read_text(encoding="utf-8")), (guide.path, anchor)


def test_no_id_stands_twice_on_a_page(built_site, guides):
    for guide in guides:
        _, html = built(built_site, guide.page)
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert sorted(ids) == sorted(set(ids)), guide.path


def test_the_first_page_shows_the_four_doors_and_the_same_paths_as_the_next_steps(built_site, project):
    """It does so in words of its own, which say more than the links at the end of each page can."""
    _, html = built(built_site, "index.md")
    assert len(project.doors) == 4
    for at, door in enumerate(project.doors, 1):
        part = html[html.index(f'id="door-{at}"') :]
        assert door.name in part[: part.index("</h3>")]
        shown = NAMED_LINK.findall(part[: part.index("</ol>")])
        steps = [step for step in door.steps if step.page != "index.md"]
        files = [step.page.removesuffix(".md").removesuffix("/index") + "/index.html" for step in steps]
        assert shown == [(file, step.say) for file, step in zip(files, steps, strict=True)], door.name


def test_our_record_holds_questions_and_claims_no_answers(project):
    entries, problems = read_record(project)
    assert problems == []
    assert len(entries) >= 15
    for entry in entries:
        if entry["asked_people"] == "not yet":
            assert entry["decision"] == "open", entry["id"]
