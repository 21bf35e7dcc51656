"""A fix is offered only where it can stand as it is."""

import pytest

from wordcare.matching.fixes import fix
from wordcare.matching.sentence import Sentence
from wordcare.matching.words import words
from wordcare.rulebook.word import Word

PAGE = Word("addict", "addict.md")
PAGE.instead = [
    ("someone who uses drugs", "one", ""),
    ("people who use drugs", "several", ""),
    ("say what happened", "", ""),
]


def offered(text, feature):
    start, end = text.index("[["), text.index("]]") - 2
    plain = text.replace("[[", "").replace("]]", "")
    tokens = words(plain)
    inside = [at for at, word in enumerate(tokens) if start <= word.start < end]
    return fix(PAGE, feature, Sentence(plain, tokens, inside[0], inside[-1] + 1))


@pytest.mark.parametrize(
    ("text", "feature", "expected"),
    [
        ("We met [[addicts]] in town.", "several", "people who use drugs"),
        ("[[Addicts]] came.", "several", "People who use drugs"),
        ("He is an [[addict]].", "one", ""),
        ("The [[addicts']] views", "several", ""),
        ("The [[addict's]] views", "possessive", ""),
        ("The [[ADDICTS]] came.", "several", "people who use drugs"),
    ],
)
def test_grammar_decides(text, feature, expected):
    assert offered(text, feature) == expected


def test_two_that_fit_leave_the_choice_to_the_writer():
    PAGE.instead.append(("people in recovery", "several", ""))
    try:
        assert offered("We met [[addicts]].", "several") == ""
    finally:
        PAGE.instead.pop()
