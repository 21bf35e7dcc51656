"""One trie finds every expression, in every spelling, and nothing else."""

import marshal

import pytest

from wordcare.matching.index import Entries, build, matches, may_match
from wordcare.matching.words import words

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
    [
        *("hard to reach", "Hard-to-Reach", "HARD  TO\nREACH", "hard\u00a0to‑reach", "hard- to- reach"),
        *("hard -to -reach", "hard-to\n-reach", "hard-\nto  -reach", "hard‑to ‑reach"),
    ],
)
def test_spaces_hyphens_and_case_do_not_matter(text):
    assert found(text) == [("hard-to-reach", text)]


def test_all_that_overlap_are_given():
    assert found("a drug addict") == [("drug-addict", "drug addict"), ("addict", "addict")]
    assert len(found("hard to reach groups")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "hard, to reach",
        "hard. To reach",
        "hard - to - reach",
        "hard—to—reach",
        "hard\n- to reach",
        "hard -, to reach",
        "hard to",
        "reach to hard",
        "addicted",
    ],
)
def test_other_words_are_left_alone(text):
    assert found(text) == []


@pytest.mark.parametrize("text", ["bed-blocker", "bed blocker", "bedblocker"])
def test_a_hyphen_may_be_a_space_or_nothing(text):
    assert found(text) == [("bed-blocker", text)]


def test_an_expression_with_capitals_keeps_its_case():
    assert found("PIP") == [("pip", "PIP")]
    assert found("an apple pip") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("His P.I.P. came.", ["P.I.P"]),
        ("Two P.I.P.s and one P.I.Ps.", ["P.I.P.s", "P.I.Ps"]),
        ("An addict’s P.I.P.", ["P.I.P"]),
        ("Mr J.P.I.P. Smith", []),
        ("P.I.P.example", []),
        ("A p.i.p. here", []),
        ("The U.S.A. is big.", []),
    ],
)
def test_initials_with_stops_are_the_same_letters(text, expected):
    index = build([("PIP", "pip", "one"), ("PIPs", "pip", "several")])
    tokens, met = matches(index, text)
    assert [text[tokens.starts[one.first] : tokens.ends[one.last - 1]] for one in met] == expected
    assert may_match(text, index) >= bool(expected)


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


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a bed bIocker", "bed bIocker"),
        ("a bed bl0cker", "bed bl0cker"),
        ("a bed b10cker", "bed b10cker"),
        ("a BED BL0CKER", "BED BL0CKER"),
        ("a Bed BIocker", "Bed BIocker"),
        ("a bed b|ocker", "bed b|ocker"),
        ("a bed b\u0406ocker", "bed b\u0406ocker"),
        ("a bed b\u0399ocker", "bed b\u0399ocker"),
        ("an add1ct", "add1ct"),
        ("an add|ct came", "add|ct"),
    ],
)
def test_a_sign_in_doubt_is_read_as_a_letter_where_that_makes_an_expression(text, read):
    assert [words for _, words in found(text)] == [read]


@pytest.mark.parametrize(
    "text", ["M1 B12 COVID-19 AI", "I add 1 ct", "add|", "1|0", "OpenAI", "the PIP1 form"]
)
def test_signs_that_make_no_expression_are_what_they_seem(text):
    assert found(text) == []
    tokens, _ = matches(INDEX, text)
    assert tokens.texts == [word.text for word in words(text)]
