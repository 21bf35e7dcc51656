"""The record of "you said, we did": its data, and how readers see it."""

import pytest

from hub import project as projects
from hub.record import read_record
from hub.record_page import record_page
from hub_project import Project

ENTRY = {
    "id": "cash",
    "title": "Cash or vouchers?",
    "heard": "Cash, please.",
    "from": "a group",
    "how": "a letter",
    "asked_people": "2026-12-01",
    "decision": "no",
    "decided": "Vouchers for now",
    "why": "The money comes so.",
    "changed": "nothing",
    "look_again": "2027-01-01",
}


def as_yaml(*entries):
    return "".join(
        "".join(
            f"{'- ' if not at else '  '}{key}: {value}\n" for at, (key, value) in enumerate(entry.items())
        )
        for entry in entries
    )


@pytest.fixture
def read(tmp_path, monkeypatch):
    def record(text):
        project = Project(tmp_path, monkeypatch)
        project.write("docs/about/you-said-we-did.yml", text)
        return read_record(projects.load())

    return record


def test_an_entry_is_plain_data(read):
    assert read(as_yaml(ENTRY)) == ([ENTRY], [])


def test_an_open_question_owes_no_answer_yet(read):
    question = {key: ENTRY[key] for key in ENTRY if key not in ("decided", "why", "changed")}
    assert read(as_yaml({**question, "decision": "open"}))[1] == []


@pytest.mark.parametrize("owed", ["decided", "why", "changed"])
@pytest.mark.parametrize("decision", ["yes", "partly", "no"])
def test_a_decision_owes_people_what_why_and_what_changed(read, owed, decision):
    entry = {key: ENTRY[key] for key in ENTRY if key != owed}
    (problem,) = read(as_yaml({**entry, "decision": f'"{decision}"'}))[1]
    assert str(problem).startswith(f"docs/about/you-said-we-did.yml:1:3: `{owed}` is missing")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (as_yaml({**ENTRY, "decision": "noo"}), "Did you mean `no`?"),
        (as_yaml({**ENTRY, "id": "Cash!"}), "`id` is `Cash!`."),
        (as_yaml(ENTRY, ENTRY), "is the id of two entries. Choose another; the first is on line 1."),
        (as_yaml({**ENTRY, "asked_people": "maybe"}), "or `not yet`"),
        ("- [", "docs/about/you-said-we-did.yml:"),
        ("hello", "`record` has no keys."),
    ],
)
def test_what_is_wrong_is_said(read, text, said):
    assert any(said in str(problem) for problem in read(text)[1])


def test_readers_see_a_refusal_with_its_reason():
    page = record_page([ENTRY])
    assert '<th scope="row"><a href="#cash">Cash or vouchers?</a></th>' in page
    assert "<caption>" in page
    assert "### Cash or vouchers? { #cash }" in page
    for said in ("We said no", "Why:** The money comes so.", "Yes, on 1 December 2026", "1 January 2027"):
        assert said in page


def test_a_record_without_entries_says_so():
    assert record_page([]) == "There are no entries yet."


def test_a_site_without_a_record_needs_none(tmp_path, monkeypatch):
    Project(tmp_path, monkeypatch)
    assert read_record(projects.load()) == ([], [])
