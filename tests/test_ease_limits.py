"""Limits: from settings, for folders, and in the front matter of a page, with a reason."""

import pytest

from ease_texts import found, page
from wordcare.ease.limits import limits, tables_for
from wordcare.ease.limits_table import faults, page_table
from wordcare.ease.vocabulary import vocabulary

SETTINGS = {
    "long_sentence": 20,
    "necessary": ["buddy"],
    "folders": [
        {
            "path": "docs/law",
            "because": "These pages quote laws.",
            "long-sentence": 60,
            "levels": {"hard-word": "off"},
        },
        {"path": "docs/easy/**", "because": "Easy read.", "grade": 4},
    ],
}


def test_without_settings_the_defaults_count():
    own = limits()
    assert (own.long_sentence, own.very_long_sentence, own.wall_of_text) == (25, 40, 100)
    assert (own.average_sentence, own.grade) == (20, 0)
    assert set(own.levels.values()) == {"advise", "warn"}


def test_folders_and_pages_have_the_last_word():
    own = limits(
        *tables_for("docs/law/act.md", SETTINGS), {"long_sentence": 70, "because": "One long quotation."}
    )
    assert (own.long_sentence, own.levels["hard-word"], own.reason) == (70, "off", "One long quotation.")
    assert own.necessary == {"buddy"}
    own = limits(*tables_for("docs/easy/a.md", SETTINGS))
    assert (own.long_sentence, own.grade, own.reason) == (20, 4, "Easy read.")
    assert limits(*tables_for("docs/a.md", SETTINGS)).reason == ""
    assert limits(*tables_for("a.md", {"grade": 9})).grade == 9


@pytest.mark.parametrize("path", [".", "./", "./docs"])
def test_a_dot_stands_for_the_whole_project(path):
    table = {"folders": [{"path": path, "because": "Law.", "very_long_sentence": 60}]}
    assert limits(*tables_for("docs/a.md", table)).very_long_sentence == 60


def test_one_page_does_not_change_the_limits_of_others():
    limits({"levels": {"hard-word": "off"}})
    assert limits().levels["hard-word"] == "advise"


@pytest.mark.parametrize("written", ["Buddying", "BUDDYING", "buddying", "Co-Ordinations"])
def test_necessary_words_count_however_they_are_written(written):
    text = f"We like {written.lower()}.\n"
    assert [rule for rule, _, _ in found(text, {"necessary": [written]})] == ["unexplained-word"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The appropriate adult came.", [("unexplained-word", "appropriate adult")]),
        ("An appropriate adult (a person who speaks up for you) came. Appropriate adults help.", []),
        ("Appropriate adults come.", [("unexplained-word", "Appropriate adults")]),
        ("An appropriate plan helps.", [("hard-word", "appropriate")]),
        ("The appropriate adult scheme means that a person helps you.", []),
    ],
)
def test_a_phrase_may_be_needed_too(text, expected):
    needed = {"necessary": ["appropriate adult scheme", "appropriate adult"]}
    assert [(rule, words) for rule, words, _ in found(text + "\n", needed)] == expected


def test_zero_is_no_limit():
    own = limits({"long_sentence": 0, "very_long_sentence": 0})
    assert own.sentence_rule(500) == ""
    assert limits({"long_sentence": 0}).sentence_rule(41) == "very-long-sentence"


@pytest.mark.parametrize(
    ("table", "message", "next_step"),
    [
        ({"long_sentense": 3}, "There is no limit called `long_sentense`.", "Did you mean `long_sentence`?"),
        ({"grade": "nine"}, "`grade` must be a number, or 0 for no limit.", "Write a number, such as 9."),
        ({"grade": True}, "`grade` must be a number, or 0 for no limit.", "Write a number, such as 9."),
        ({"necessary": "word"}, "`necessary` must be a list of words.", None),
        ({"because": 3}, "The reason must be words.", None),
        ({"levels": "off"}, "`levels` must give levels to rules.", None),
        (
            {"levels": {"hard-words": "off"}},
            "There is no rule `hard-words` about reading.",
            "Did you mean `hard-word`?",
        ),
        ({"levels": {"hard-word": "loud"}}, "The level of `hard-word` cannot be “loud”.", None),
        ("nine", "The limits for reading must be a table.", None),
    ],
)
def test_mistakes_are_explained(table, message, next_step):
    ((_, said, step),) = faults(table, needs_reason=False)
    assert said == message
    assert next_step in (None, step)


def test_a_reason_is_needed_and_all_faults_are_said_at_once():
    assert [key for key, _, _ in faults({"grade": "x", "wall": 1}, needs_reason=True)] == [
        "grade",
        "wall",
        "because",
    ]
    assert faults({"path": "docs", "because": "It is law."}, needs_reason=True, more=("path",)) == []


PAGE = """---
title: The law
reading:
  long_sentence: 60
  levels: {{hard-word: off}}
{because}---

Text.
"""


def test_a_page_sets_its_own_limits():
    source, _ = page(PAGE.format(because="  because: This page quotes a law.\n"))
    table, said = page_table(source)
    assert said == []
    own = limits(table)
    assert (own.long_sentence, own.levels["hard-word"], own.reason) == (60, "off", "This page quotes a law.")


def test_a_page_must_say_why():
    source, _ = page(PAGE.format(because=""))
    table, ((offset, message, _),) = page_table(source)
    assert table == {}
    assert message == "These limits give no reason."
    assert source.line_column(offset)[0] == 4


def test_a_fault_in_front_matter_has_its_place():
    source, _ = page(PAGE.format(because="  because: A law.\n  grade: high\n"))
    _, ((offset, message, _),) = page_table(source)
    assert source.line_column(offset) == (7, 3)
    assert message.startswith("`grade` must be a number")


@pytest.mark.parametrize(
    "text", ["", "Reading: a pleasure.\n", "---\ntitle: A\n---\nreading: x\n", "---\nreading: [\n---\n"]
)
def test_pages_without_limits_of_their_own(text):
    assert page_table(page(text)[0]) == ({}, [])


def test_only_words_of_a_needed_phrase_remember_where_it_stands():
    text = "appropriate adult facilitate utilise commence palliative " * 50
    words = vocabulary(text, limits({"necessary": ["appropriate adult"]}))
    assert {"facilitate", "utilise", "appropriate adult"} <= words.keys()
    assert {name for name, word in words.items() if word.phrases} <= {"appropriate", "adult"}
