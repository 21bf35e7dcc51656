"""One trie finds every expression, in every spelling, and nothing else."""

import marshal

import pytest

from wordcare.matching.index import Entries, build, matches

INDEX = build(
    [
        ("hard to reach", "hard-to-reach", ""),
        ("hard to reach groups", "hard-to-reach", ""),
        ("addict", "addict", "one"),
        ("drug addict", "drug-addict", "one"),
        ("bed-blocker", "bed-blocker", "one"),
        ("PIP", "pip", "one"),
        ("naïve user", "naive", ""),
    ]
)


def found(text):
    tokens, met = matches(INDEX, text)
    return [(match.id, text[tokens.starts[match.first] : tokens.ends[match.last - 1]]) for match in met]


@pytest.mark.parametrize(
    "text",
    ["hard to reach", "Hard-to-Reach", "HARD  TO\nREACH", "hard\u00a0to‑reach"],
)
def test_spaces_hyphens_and_case_do_not_matter(text):
    assert found(text) == [("hard-to-reach", text)]


def test_all_that_overlap_are_given():
    assert found("a drug addict") == [("drug-addict", "drug addict"), ("addict", "addict")]
    assert len(found("hard to reach groups")) == 2


@pytest.mark.parametrize("text", ["hard, to reach", "hard. To reach", "hard to", "reach to hard", "addicted"])
def test_other_words_are_left_alone(text):
    assert found(text) == []


@pytest.mark.parametrize("text", ["bed-blocker", "bed blocker", "bedblocker"])
def test_a_hyphen_may_be_a_space_or_nothing(text):
    assert found(text) == [("bed-blocker", text)]


def test_an_expression_with_capitals_keeps_its_case():
    assert found("PIP") == [("pip", "PIP")]
    assert found("an apple pip") == []


def test_capitals_say_nothing_where_all_has_capitals():
    assert found("TAKE OUT EACH PIP") == []
    assert found("PIP FORMS HERE") == [("pip", "PIP")]
    assert found("TAKE OUT EACH PIP by hand") == [("pip", "PIP")]


def test_accents_do_not_hide_an_expression():
    assert found("a naive user") == [("naive", "naive user")]


def test_the_index_can_be_stored():
    stored = {
        part: dict(value.drawers) if isinstance(value, Entries) else value for part, value in INDEX.items()
    }
    assert marshal.loads(marshal.dumps(stored)) == stored


def test_a_slash_in_an_expression_is_a_slash_in_the_text():
    slashed = build([("HIV/AIDS", "aids-virus", ""), ("and/or", "and-or", "")])
    tokens, met = matches(slashed, "People with HIV/AIDS, tea and/or cake, HIV / AIDS.")
    assert [(one.id, tokens.texts[one.first]) for one in met] == [
        ("aids-virus", "hiv"),
        ("and-or", "and"),
        ("aids-virus", "hiv"),
    ]
    assert matches(slashed, "HIV AIDS, HIV-AIDS, hiv/aids, and or, HIV, AIDS")[1] == []
