"""`wordcare check --explain` says of every expression why it was found or let pass."""

import json
from pathlib import Path

import pytest

from small_project import run, write_words
from wordcare.command.reasons import HERE, LISTS
from wordcare.matching import lists
from wordcare.meaning import USED

SPEAKING = str(Path(lists.__file__).with_name("speaking.txt"))


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    write_words(tmp_path / "words")
    (tmp_path / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_expression_is_told_with_its_place_and_reason(project, monkeypatch):
    (project / "a.md").write_text(
        "We stopped saying 'hard to reach'.\n\nOur 'hard to reach' families.\n", encoding="utf-8"
    )
    made = run(monkeypatch, "check", "--explain", "a.md")
    assert made.code == 1
    assert (
        "a.md:1:20: “hard to reach” is let pass: the words are talked about: “saying”. [hard-to-reach]\n"
        f"    To change that: {SPEAKING}\n"
        "a.md:3:6: “hard to reach” is found (block): it is in quotation marks, but nothing shows that "
        "the words are talked about. [hard-to-reach]\n"
        "    To change that: words/hard-to-reach.md\n" in made.out
    )


def test_a_page_without_expressions_is_told_too(project, monkeypatch):
    (project / "a.md").write_text("All is well.\n", encoding="utf-8")
    assert "No expression of the rulebook was met." in run(monkeypatch, "check", "--explain", "a.md").out


def test_reports_for_programs_stay_as_they_are(project, monkeypatch):
    (project / "a.md").write_text("We stopped saying 'hard to reach'.\n", encoding="utf-8")
    made = run(monkeypatch, "check", "--explain", "--format", "json", "a.md")
    assert json.loads(made.out)["findings"] == []
    assert "is let pass" in made.err


def test_what_settings_leave_out_is_said(project, monkeypatch):
    (project / "a.md").write_text("Our hard to reach families.\n", encoding="utf-8")
    (project / "wordcare.toml").write_text('words = "words"\nlevels = {hard-to-reach = "off"}\n', "utf-8")
    assert "settings or the selection leave it out" in run(monkeypatch, "check", "--explain", "a.md").out


def test_what_is_piped_in_is_explained(monkeypatch):
    made = run(monkeypatch, "check", "--explain", "-", stdin=b"We stopped saying 'hard to reach'.")
    assert "stdin.md:1:20: “hard to reach” is let pass" in made.out


@pytest.mark.parametrize(
    ("text", "to_change"),
    [
        ("They say things like 'you are so hard to reach'.", f"    To change that: {SPEAKING}\n"),
        ("Search for hard to reach* here.", ""),
        ("The hard to reach- and the rest.", ""),
    ],
)
def test_where_to_change_it_is_said_only_where_that_helps(project, monkeypatch, text, to_change):
    (project / "a.md").write_text(f"{text}\n", encoding="utf-8")
    said = run(monkeypatch, "check", "--explain", "a.md").out
    assert "is let pass" in said
    assert said.count("To change that") == bool(to_change)
    assert to_change in said


@pytest.mark.parametrize("name", sorted(set(LISTS.values())))
def test_the_lists_that_decide_are_files(name):
    assert Path(lists.__file__).with_name(f"{name}.txt").is_file()


def test_what_counts_is_changed_on_the_page_of_the_word():
    assert not USED.startswith((*LISTS, *HERE))
