"""`wordcare check --explain` says of every expression why it was found or let pass."""

import json
from pathlib import Path

import pytest

import wordcare
from small_project import run, run_in
from wordcare.checking import verdicts
from wordcare.command.reasons import FOR_ALL, HERE
from wordcare.ease import data
from wordcare.judgement.meaning import SCARE_QUOTES, USED
from wordcare.matching import lists
from wordcare.rulebook import load
from wordcare.rulebook.examples import marked
from wordcare.source import Source

JUDGED = sorted((Path(__file__).parent / "judged").glob("*.txt"))
DATA = Path(data.__file__).parent
SPEAKING = str(Path(lists.__file__).with_name("speaking.txt"))

FROM_PAGE = (
    "it stands right ",
    "the same sentence has ",
    "it is part of “",
    "the sentence is about ",
    "it describes the noun",
    "no noun follows",
    "it is about ",
    "it is said of a thing",
    "it is a noun here",
    "it is a verb here",
    "it is in quotation marks, as words of others",
)
"""How a reason begins that the word's page declares."""


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    return run_in(tmp_path, monkeypatch)


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


def test_a_list_that_decided_is_named_and_not_the_page_of_the_word(project, monkeypatch):
    (project / "a.md").write_text("Hard to reach? It is never that easy.\n", encoding="utf-8")
    said = run(monkeypatch, "check", "--explain", "a.md").out
    assert "the question is put aside" in said
    assert f"    To change that: {SPEAKING}\n" in said


@pytest.mark.parametrize("name", sorted(set(FOR_ALL.values())))
def test_what_decides_for_all_expressions_is_a_file(name):
    assert (Path(wordcare.__file__).parent / name).is_file()


def test_each_reason_to_let_words_pass_has_one_known_origin():
    origins = (*FOR_ALL, *FROM_PAGE, *HERE)
    book = load(None, None)
    texts = [marked(line)[0] for path in JUDGED for line in path.read_text("utf-8").splitlines()]
    texts += [marked(example)[0] for word in book.words.values() for example in (*word.flag, *word.passes)]
    met = (verdict for text in texts for verdict in verdicts(Source("a.md", text), book, ""))
    reasons = {verdict.reason for verdict in met if not verdict.flagged or verdict.doubtful}
    assert [why for why in reasons if sum(map(why.startswith, origins)) != 1] == []
    assert [start for start in FOR_ALL if not any(why.startswith(start) for why in reasons)] == []


@pytest.mark.parametrize("reason", [USED, SCARE_QUOTES])
def test_what_counts_is_changed_on_the_page_of_the_word(reason):
    assert not reason.startswith((*FOR_ALL, *FROM_PAGE, *HERE))


HARD = "We talk of multiculturalism and jurisdiction. The QQX met.\n"


def test_what_was_found_about_reading_ease_says_why_and_where_to_change_it_once(project, monkeypatch):
    (project / "a.md").write_text(f"{HARD}\nWe{' all' * 29} meet.\n", encoding="utf-8")
    said = run(monkeypatch, "check", "--reading", "--explain", "a.md").out
    assert "No expression of the rulebook was met.\n\nWhat was found about reading ease, and why:\n" in said
    assert (
        "a.md:1:12: “multiculturalism” is found (advise): it has 7 syllables, and is not on the list of "
        "long words that most people know. [hard-word]\n    To change that: It is fine once the page says "
        "what it means. If nothing plainer will do, add it to `necessary` under `[reading]` in wordcare.toml "
        "(for one folder, under `[[reading.folders]]`), or under `reading:` at the top of the page. If most "
        f"people know it, it may go into {DATA / 'familiar.txt'}.\n"
        "a.md:1:33: “jurisdiction” is found (advise): it has 4 syllables, and is not on the list of long "
        "words that most people know. [hard-word]\n"
        "a.md:1:51: “QQX” is found (advise): the page does not write these letters out" in said
    )
    assert "is found (advise): it has 31 words, and the limit is 25. [long-sentence]\n" in said
    assert "Now it is what we set for all.\n" in said
    assert said.count("To change that: ") == 3
    assert said.count("under `levels` there.") == 1


@pytest.mark.parametrize(
    ("front", "settings", "where"),
    [
        ("", "", "is 25. [long-sentence]\n"),
        ("", "[reading]\nlong_sentence = 20\n", "Now wordcare.toml sets it.\n"),
        (
            "",
            "[[reading.folders]]\npath = 'a.md'\nbecause = 'Law.'\nlong-sentence = 20\n",
            "Now wordcare.toml sets it for this folder.\n",
        ),
        ("---\nreading: {long_sentence: 20, because: A law.}\n---\n", "", "is 20. [long-sentence]\n"),
        ("---\nreading: {long_sentence: 20, because: A law.}\n---\n", "", "Now the page sets it.\n"),
    ],
)
def test_where_a_limit_is_set_is_said(project, monkeypatch, front, settings, where):
    (project / "wordcare.toml").write_text(f'words = "words"\n{settings}', encoding="utf-8")
    (project / "a.md").write_text(f"{front}We{' all' * 29} meet.\n", encoding="utf-8")
    assert where in run(monkeypatch, "check", "--reading", "--explain", "a.md").out


def test_nothing_is_said_of_reading_ease_where_nothing_was_found(project, monkeypatch):
    (project / "a.md").write_text("All is well.\n", encoding="utf-8")
    said = run(monkeypatch, "check", "--reading", "--explain", "a.md").out
    assert "reading ease" not in said
    assert "levels" not in said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("jurisdiction", ["hard-word", "It has 4 syllables", "`necessary`", "familiar.txt"]),
        ("multiculturalism", ["hard-word", "It has 7 syllables"]),
        ("ameliorate", ["hard-word", "Instead: improve or help", "plainer twin", "plainer.txt"]),
        ("rehabilitation", ["unexplained-word", "does not say what it means", "necessary.txt"]),
        ("QQX", ["unexplained-acronym", "`acronyms`", "acronyms.txt"]),
        ("hard-word", ["This word may be hard.", "four syllables or more", "set `hard-word` to `off`"]),
        ("Long sentence", ["It goes by `long_sentence`, which is 25 here."]),
        ("reading-grade", ["It goes by `grade`, and none is set."]),
    ],
)
def test_rules_and_words_of_reading_ease_are_explained(monkeypatch, words, said):
    made = run(monkeypatch, "explain", words)
    out = " ".join(made.out.split())
    assert made.code == 0
    assert [part for part in said if part not in out] == []


def test_words_that_nothing_finds_are_unknown_still(monkeypatch):
    made = run(monkeypatch, "explain", "ability")
    assert made.code == 2
    assert "says nothing about “ability”" in made.err
    assert "Did you mean “hard-word”?" in run(monkeypatch, "explain", "hard-words").err
