"""What a guide says about itself: what is accepted, and what a writer is told when it is not."""

import pytest

from conftest import ROOT
from hub.guide import read_guide
from hub.keys import guide_keys
from hub_project import changed, guide

KEYS = guide_keys(["violence", "stigma", "money worries"])


def problems(front, body="# Safety\n"):
    return [
        str(each) for each in read_guide("safety.md", "docs/safety.md", guide(front, body), KEYS).problems
    ]


def test_the_form_that_contributors_copy_from_is_accepted():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    form = text.split("```yaml\n---\ntitle: Safety\n")[1].split("---\n```")[0]
    assert problems(f"title: Safety\n{form}") == []


def test_its_values_are_plain_data():
    values = read_guide("safety.md", "docs/safety.md", guide(), KEYS).values
    assert values["content_note"] == ["violence", "money worries"]
    assert values["made_by"] == [
        {"name": "The first editors", "how_named": "group", "role": "compiled the draft"}
    ]


@pytest.mark.parametrize(
    "line",
    [
        "content_note: none",
        "content_note: [stigma]",
        "sources: []",
        'sources: [{title: "A guide", read: not read}]',
        "still_to_ask: []",
        "needs_check_by: [a qualified benefits adviser, each year]",
        "groups: [A group in Leeds]",
        "exceptions: [{words: service user, reason: the name of a team, since: 2026-11-25}]",
        "read_by_people_outside: 2026-12-01",
        "changed: 2026-11-25",
        "changed: 2026-11-28",
        "reading: {grade: {limit: 9, because: it quotes a law}}",
        "licence: CC BY 4.0",
        "made_by: [{how_named: anonymous, role: read the page}]",
        "made_by: [{how_named: anonymous, role: read the page, people: 4}]",
        *(
            f"made_by: [{{name: A, how_named: {how}, role: wrote it}}]"
            for how in ("full name", "first name", "role", "group")
        ),
    ],
)
def test_what_may_be_said(line):
    assert problems(changed(line.partition(":")[0], line)) == []


def test_a_published_page_may_say_that_nothing_changed_yet():
    front = changed("status", "status: published")
    assert problems(front + "what_changed_because_of_people: nothing yet\n") == []


@pytest.mark.parametrize(
    ("key", "line", "said"),
    [
        ("title", "", "docs/safety.md:2:1: `title` is missing. Write a title, such as `title: Safety`."),
        ("description", "description:", "`description` is empty. Write one plain sentence"),
        (
            "status",
            "status: drafft",
            "`status` is `drafft`. Did you mean `draft`? Use one of: draft, in review",
        ),
        (
            "content_note",
            "content_note: [violense]",
            "has `violense`. Did you mean `violence`? The topics are: violence",
        ),
        (
            "content_note",
            "content_note: Names words that hurt, so that we can talk of them.",
            "Name topics, not sentences.",
        ),
        ("content_note", "", "`content_note` is missing. List what the page talks about"),
        ("content_note", "content_note: stigma", "`content_note` is not a list. Put it in square brackets."),
        ("made_by", "made_by: {how_named: anonymous, role: x}", "`made_by` is not a list."),
        ("made_by", "made_by: [me]", "`made_by` has no keys."),
        ("still_to_ask", "still_to_ask: What helps?", "`still_to_ask` is not a list."),
        ("made_by", "made_by: []", "`made_by` is an empty list."),
        (
            "made_by",
            "made_by: [{name: A, role: x}]",
            "`how_named` is missing. Use one of: full name, first name",
        ),
        (
            "made_by",
            "made_by: [{how_named: role, role: x}]",
            "`name` is missing, and this person is named by role.",
        ),
        (
            "made_by",
            "made_by: [{name: A B, how_named: anonymous, role: x}]",
            "chose not to be named, but there is a name here. Take the line `name` out.",
        ),
        ("made_by", "made_by: [{how_named: anonymous, role: x, people: some}]", "not a number of people"),
        ("written", "written: last week", "`written` is `last week`, which is not a day we can read."),
        ("written", "written: 2026-13-01", "2026-13-01"),
        (
            "read_by_people_outside",
            "read_by_people_outside: soon",
            "`soon`, which is not a day we can read. Write the day",
        ),
        (
            "read_by_people_outside",
            "read_by_people_outside: 2026-01-01",
            "before 2026-11-25, when the page was written",
        ),
        ("next_review", "next_review: 2026-11-25", "not after 2026-11-25, when the page was written"),
        ("changed", "changed: yesterday", "`changed` is `yesterday`, which is not a day we can read."),
        ("changed", "changed: 2026-11-24", "`changed` is 2026-11-24, before 2026-11-25, when the page was"),
        ("changed", "changed: 2027-05-25", "not after 2027-05-25, when the page was changed"),
        (
            "status",
            "status: published",
            "`what_changed_because_of_people` is missing, and the page is published.",
        ),
        ("sources", "sources: [{title: A}]", "`read` is missing. Use one of: in full, in part, not read."),
        (
            "sources",
            "sources: [{title: A, read: in full, link: here}]",
            "`link` is `here`, which is not a web address.",
        ),
        ("exceptions", "exceptions: [{words: A}]", "`reason` is missing. Write why they stay."),
        ("athor", "athor: me", "`athor` is not a key we know."),
        ("statuss", "statuss: draft", "`statuss` is not a key we know. Did you mean `status`?"),
        ("downloads", "downloads: [safety.exe]", "Use some of: safety.txt, safety.docx, safety.csv."),
        (
            "downloads",
            "downloads: [safety.txt]",
            "Put the words that go into the files under a heading `## To copy`.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place_and_what_to_write(key, line, said):
    found = problems(changed(key, line))
    assert any(said in each for each in found), found
    assert all(each.startswith("docs/safety.md:") for each in found)


def test_a_spreadsheet_needs_a_table():
    body = "# Safety\n\n## To copy\n\nWords.\n"
    assert "Add a table" in problems(changed("downloads", "downloads: [safety.csv]"), body)[0]


def test_all_faults_are_said_at_once_in_order_of_place():
    front = changed("status", "status: x").replace("2027-05-25", "never").replace("group, role", "grup, role")
    lines = [int(each.split(":")[1]) for each in problems(front)]
    assert len(lines) == 3
    assert lines == sorted(lines)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# Safety\n\nHello.\n", "does not say who made it"),
        ("---\ntitle: A\n\n# Safety\n", "The front matter never ends."),
        ("---\n- a\n---\nHello\n", "The front matter has no keys."),
        ("---\n---\nHello\n", "docs/safety.md"),
        ("---\ntitle: A\ntitle: B\n---\nHello\n", "`title` stands twice."),
        ("---\ntitle: [A\n---\nHello\n", "docs/safety.md"),
        ("", "does not say who made it"),
    ],
)
def test_pages_without_sound_front_matter(text, said):
    found = read_guide("safety.md", "docs/safety.md", text, KEYS).problems
    assert any(said in str(each) for each in found)


def test_windows_line_ends_and_a_byte_order_mark_change_nothing():
    text = "\ufeff" + guide().replace("\n", "\r\n")
    assert read_guide("safety.md", "docs/safety.md", text, KEYS).problems == []
