"""What stops a page elsewhere only warns where people may write about the words or about themselves."""

import json

import pytest

from small_project import run, write_words
from wordcare.checking import DOUBTFUL, verdicts
from wordcare.rulebook import load
from wordcare.rulebook.examples import marked
from wordcare.source import Source

RULEBOOK = load(None, None)
IN_DOUBT = [
    "Readers of our minutes meet words like these in letters on [[addicts]] too.",
    "The stigma round [[drug addicts]] keeps the clinic empty.",
    "One more myth about [[beggars]] is that they all drink.",
    "We measured coverage of '[[scroungers]]' in six towns.",
    "They are not [[junkies]], but the police treat them so.",
    "It was years before I began to wonder: was I an [[addict]] at all?",
    "I got well with a room full of other [[cocaine addicts]].",
    "Life as a [[recovering alcoholic]]",
]
SURE = [
    "We will engage [[hard-to-reach]] groups.",
    "In terms of cost, [[addicts]] stay longest.",
    "In the long term [[addicts]] pay the price.",
    "Our '[[hard to reach]]' families get a letter.",
    "I am the wife of an [[alcoholic]].",
    "When I was a nurse an [[addict]] bit me.",
    "I think he was a [[junkie]].",
    "He was not there, and an [[addict]] answered.",
    "The coverage of our bus reaches [[beggars]] too.",
]


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    write_words(tmp_path / "words")
    (tmp_path / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def doubtful(sentence):
    text, places = marked(sentence)
    met = [verdict for verdict in verdicts(Source("a.md", text), RULEBOOK, "") if verdict.flagged]
    assert {place for verdict in met for place in [verdict.start]} >= {start for start, _ in places}
    return [verdict.doubtful for verdict in met if RULEBOOK.words[verdict.rule].level == "block"]


@pytest.mark.parametrize("sentence", IN_DOUBT)
def test_words_about_words_and_about_oneself_leave_room_for_doubt(sentence):
    assert doubtful(sentence) == [True]


@pytest.mark.parametrize("sentence", SURE)
def test_a_plain_use_leaves_no_doubt(sentence):
    assert doubtful(sentence) == [False]


def test_what_is_in_doubt_warns_and_says_so(project, monkeypatch):
    page = "The stigma is old for the hard to reach.\n"
    (project / "a.md").write_text(page, encoding="utf-8")
    made = run(monkeypatch, "check", "a.md", "--format", "json")
    (found,) = json.loads(made.out)["findings"]
    assert (made.code, found["level"], found["note"]) == (0, "warn", DOUBTFUL)
    assert run(monkeypatch, "check", "a.md", "--fail-on", "warn").code == 1


def test_why_it_is_in_doubt_can_be_asked(project, monkeypatch):
    (project / "a.md").write_text("The stigma is old for the hard to reach.\n", encoding="utf-8")
    said = run(monkeypatch, "check", "--explain", "a.md").out
    assert "is found (warn): it may be used or only talked about: “stigma”. [hard-to-reach]" in said
    assert "matching/speaking.txt" in said
    assert '<!-- wordcare: allow "hard to reach" because … -->' in said


def test_disguised_letters_leave_no_doubt(project, monkeypatch):
    (project / "a.md").write_text("The stigma is old for the hard to re\u200bach.\n", encoding="utf-8")
    made = run(monkeypatch, "check", "a.md", "--format", "json")
    assert (made.code, json.loads(made.out)["findings"][0]["level"]) == (1, "block")


def test_a_project_may_still_silence_or_soften_it(project, monkeypatch):
    (project / "a.md").write_text("The stigma is old for the hard to reach.\n", encoding="utf-8")
    for level, left in (("off", []), ("advise", ["advise"])):
        (project / "wordcare.toml").write_text(
            f'words = "words"\n[levels]\nhard-to-reach = "{level}"\n', encoding="utf-8"
        )
        found = json.loads(run(monkeypatch, "check", "a.md", "--format", "json").out)["findings"]
        assert [one["level"] for one in found] == left
