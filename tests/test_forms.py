"""The forms for notes on GitHub, and the one for a change: short, kind, and open about who can read them."""

import pytest
import yaml

from conftest import ROOT

FOLDER = ROOT / ".github" / "ISSUE_TEMPLATE"
FORMS = sorted(path.name for path in FOLDER.glob("*.yml") if path.name != "config.yml")
KINDS = {"markdown", "input", "textarea"}


def form(name):
    return yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))


def test_there_is_a_form_for_a_page_and_one_for_a_word_and_no_blank_one():
    assert FORMS == ["page.yml", "word.yml"]
    assert form("config.yml") == {"blank_issues_enabled": False}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_is_one_that_github_can_read(name):
    told = form(name)
    assert told.keys() == {"name", "description", "body"}
    fields = [field for field in told["body"] if field["type"] != "markdown"]
    assert {field["type"] for field in told["body"]} <= KINDS
    assert len({field["id"] for field in fields}) == len({field["attributes"]["label"] for field in fields})
    assert all(field["attributes"]["value"] for field in told["body"] if field["type"] == "markdown")


@pytest.mark.parametrize("name", FORMS)
def test_a_form_asks_for_one_thing_only_and_says_first_who_can_read_it(name):
    told = form(name)
    needed = [field for field in told["body"] if field.get("validations", {}).get("required")]
    assert len(needed) == 1
    first = told["body"][0]
    assert first["type"] == "markdown"
    assert "Everybody can read this" in first["attributes"]["value"]


@pytest.mark.parametrize("name", FORMS)
def test_a_form_asks_how_people_want_to_be_named(name):
    labels = [field["attributes"].get("label", "") for field in form(name)["body"]]
    assert [label for label in labels if "name" in label] != []


def test_the_form_of_a_change_asks_for_the_name_and_says_that_a_first_one_waits():
    told = (ROOT / ".github" / "pull_request_template.md").read_text(encoding="utf-8")
    assert "How I want the page to name me" in told
    assert "first change" in told
