"""Emphasis and scare quotes alone never let a label pass."""

import pytest

from wordcare import rulebook
from wordcare.checking import verdicts
from wordcare.source import Source

RULEBOOK = rulebook.load(None, None)


def flagged(text, name="a.md"):
    return [
        verdict.found for verdict in verdicts(Source(name, text), RULEBOOK, "2026-11-22") if verdict.flagged
    ]


@pytest.mark.parametrize(
    "text",
    [
        "hard to *reach* groups",
        "*hard* to reach groups",
        "ha**r**d to *rea*ch groups",
        "***hard to reach*** groups",
        "We *reach* people who are hard to reach.",
        "_Hard to reach_ groups came.",
    ],
)
def test_emphasis_hides_nothing(text):
    assert [found.lower() for found in flagged(text)] == ["hard to reach"]


@pytest.mark.parametrize(
    "text",
    [
        "“Addicts” came to the clinic.",
        "The clinic sees “addicts” on Fridays.",
        "We take people away from ‘addicts’.",
        "We saw *addicts* there.",
        "Our “addicts” met.",
    ],
)
def test_a_label_held_with_tongs_is_still_used(text):
    assert [found.lower() for found in flagged(text)] == ["addicts"]


@pytest.mark.parametrize(
    "text",
    [
        "Lorem ipsum dolor sit amet consectetur adipiscing elit addicts sed do eiusmod tempor.",
        "alpha beta gamma delta epsilon zeta eta theta iota kappa addicts lambda mu",
    ],
)
def test_strange_words_around_it_are_no_excuse(text):
    assert flagged(text) == ["addicts"]


@pytest.mark.parametrize(
    "text",
    [
        "“Addicts” is a cruel word.",
        "Please avoid “addicts”.",
        "Do not write *addicts*.",
        "the word *addicts*",
    ],
)
def test_talk_about_the_word_passes(text):
    assert flagged(text) == []
