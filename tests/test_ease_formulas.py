"""Formulas: they give the published values, and no score where it would mean nothing."""

import json

import pytest
import textstat

from ease_texts import DATA, counts_in, row
from wordcare.ease import formulas

REFERENCE = json.loads((DATA / "readability_reference.json").read_text(encoding="utf-8"))

FORMULAS = {
    "fre": lambda w, s, syl: formulas.flesch_reading_ease(w, s, syl),
    "fkgl": lambda w, s, syl: formulas.flesch_kincaid_grade(w, s, syl),
    "fog": lambda w, s, hard: formulas.gunning_fog(w, s, hard),
    "ari": lambda ch, w, s: formulas.automated_readability_index(ch, w, s),
    "smog": lambda poly, s: formulas.smog(poly, s),
    "cli": lambda let, w, s: formulas.coleman_liau(let, w, s),
}


@pytest.mark.parametrize(
    "case", REFERENCE["count_cases"], ids=lambda case: f"{case['formula']}-{case['published']}"
)
def test_published_scores_come_from_published_counts(case):
    score = FORMULAS[case["formula"]](**case["inputs"])
    assert score == pytest.approx(case["published"], abs=case["tolerance"])
    assert score == pytest.approx(case["computed"], abs=0.0001)


@pytest.mark.parametrize("case", REFERENCE["text_cases"], ids=lambda case: case["name"])
def test_whole_texts_come_close_to_published_scores(case):
    """Their counts follow other rules: "T.V." ends a sentence, and a last word alone is dropped."""
    expected, counts = case["expected"], counts_in(case["text"].strip())
    assert abs(counts.sentences - expected["sentences"]) <= 1
    assert abs(counts.long_words - expected["polysyllables"]) <= 1
    assert counts.syllables == expected.get("syllables", counts.syllables)
    grade = formulas.flesch_kincaid_grade(counts.words, counts.sentences, counts.syllables)
    ease = formulas.flesch_reading_ease(counts.words, counts.sentences, counts.syllables)
    assert grade == pytest.approx(expected["fkgl"], abs=0.6)
    assert ease == pytest.approx(expected["fre"], abs=2.6)
    assert formulas.smog(counts.long_words, counts.sentences) == pytest.approx(expected["smog"], abs=0.5)


@pytest.mark.parametrize("case", REFERENCE["trivially_checkable"], ids=lambda case: case["text"])
def test_simple_texts_are_counted_exactly(case):
    counts = counts_in(case["text"])
    assert (counts.words, counts.sentences, counts.syllables) == (
        case["words"],
        case["sentences"],
        case["syllables"],
    )
    assert formulas.flesch_kincaid_grade(6, 1, 6) == pytest.approx(case["fkgl"])
    assert formulas.flesch_reading_ease(6, 1, 6) == pytest.approx(case["fre"])


PLAIN = (
    "We meet in the hall by the river. Anna makes the tea. People talk about what went well. "
    "Nobody has to speak."
)


def test_textstat_agrees_where_it_counts_the_same():
    counts = counts_in(PLAIN)
    assert counts.words == textstat.lexicon_count(PLAIN)
    assert counts.sentences == textstat.sentence_count(PLAIN)
    assert counts.syllables == textstat.syllable_count(PLAIN)
    numbers = counts.words, counts.sentences, counts.syllables
    assert formulas.flesch_kincaid_grade(*numbers) == pytest.approx(
        textstat.flesch_kincaid_grade(PLAIN), abs=0.01
    )
    assert formulas.flesch_reading_ease(*numbers) == pytest.approx(
        textstat.flesch_reading_ease(PLAIN), abs=0.01
    )


@pytest.mark.parametrize("case", REFERENCE["text_cases"], ids=lambda case: case["name"])
def test_from_the_counts_of_textstat_come_the_scores_of_textstat(case):
    text = case["text"]
    words, number, syllables = (
        count(text) for count in (textstat.lexicon_count, textstat.sentence_count, textstat.syllable_count)
    )
    assert formulas.flesch_kincaid_grade(words, number, syllables) == pytest.approx(
        textstat.flesch_kincaid_grade(text)
    )
    assert formulas.flesch_reading_ease(words, number, syllables) == pytest.approx(
        textstat.flesch_reading_ease(text)
    )
    assert formulas.smog(textstat.polysyllabcount(text), number) == pytest.approx(textstat.smog_index(text))


@pytest.mark.parametrize("case", REFERENCE["smog_simplified_1969"], ids=str)
def test_the_simplified_rule_for_smog_comes_near_the_precise_form(case):
    """It rounds to whole grades, and its own table mixes two ways to round."""
    precise = formulas.smog(case["polysyllables_in_30_sentences"], 30)
    assert precise == pytest.approx(case["published_grade"], abs=1.5)


def pages(words, sentences_on_it):
    """Text with so many words, spread over so many sentences."""
    fewest, more = divmod(words, sentences_on_it)
    return " ".join("Go" + " on" * (fewest - 1 + (n < more)) + "." for n in range(sentences_on_it)) + "\n"


@pytest.mark.parametrize(
    ("words", "number", "scored", "smog"),
    [
        (99, 9, False, False),
        (100, 4, False, False),
        (100, 5, True, False),
        (300, 29, True, False),
        (300, 30, True, True),
    ],
)
def test_short_texts_get_counts_and_no_score(words, number, scored, smog):
    about = row(pages(words, number))
    assert (about["words"], about["sentences"]) == (words, number)
    assert (about["flesch_kincaid_grade"] is not None) == scored
    assert (about["reading_age"] is not None) == scored
    assert (about["smog"] is not None) == smog


def test_an_empty_page_has_counts():
    assert row("") == {
        "path": "page.md", "words": 0, "sentences": 0, "syllables": 0, "average_sentence": 0,
        "longest_sentence": 0, "hard_words": 0, "flesch_kincaid_grade": None, "reading_age": None,
        "smog": None,
    }  # fmt: skip


def test_a_reading_age_is_never_below_five():
    assert formulas.reading_age(-3) == 5
    assert formulas.reading_age(6) == 11
