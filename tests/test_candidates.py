"""Skipping what touches no candidate loses nothing, whatever stands in a page."""

from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wordcare.judgement.judging import judge
from wordcare.matching.candidates import candidates
from wordcare.matching.index import build, may_match
from wordcare.reading import read
from wordcare.rulebook.word import Word
from wordcare.source import Source


class Rulebook:
    """As much of a rulebook as judging needs."""

    folder = "words"

    def __init__(self, *expressions):
        self.index = build([(expression, expression, "one") for expression in expressions])
        self.words = {expression: Word(expression, f"{expression}.md") for expression in expressions}


RULEBOOK = Rulebook("hard to reach", "addict", "the homeless", "bed-blocker", "PIP", "naïve user")

PIECES = [
    *("hard to reach", "hard", "to", "reach", "addict", "ad", "dict", "the homeless", "bed", "blocker"),
    *(
        "PIP",
        "naïve",
        "user",
        "other words",
        "аddict",
        "ad\u200bdict",
        "ad\u00addict",
        "ad\x7fdict",
        "ad\U000e0061dict",
        "🅰ddict",
        "addict¹",
        "<sup>1</sup>",
        "&#97;ddict",
        "&nbsp;",
    ),
    *(" ", " ", " ", "\n", "\n\n", "\n\n    ", "\n> ", "\n- ", "\n1. ", "\n# ", " | ", "\n|--|--|\n", "\r\n"),
    *(
        "*",
        "**",
        "_",
        "~~",
        "==",
        "^",
        "`",
        "[",
        "](x)",
        "](<a b> 'hard')",
        "![",
        "<b>",
        "</b>",
        "<br>",
        "<!-- x -->",
    ),
    *(
        "{.mention}",
        "{{ x }}",
        ":smile:",
        "\\",
        "-",
        "‑",
        "’s",
        ".",
        ", ",
        "£",
        "é",
        "\U0001f642",
        "<p title='the homeless'>",
    ),
    *(
        "```\n",
        "!!! note 'hard to reach'\n\n    ",
        '=== "addict"\n\n    ',
        *("addIct", "add1ct", "add|ct", "add\\|ct", "t0", "I", "1", "0", "|"),
        "[^1]",
        "\n[^1]: ",
        "\n*[PIP]: ",
        "\n:   ",
    ),
    *(
        "\n/// note | addict\n",
        "\n///\n",
        "<div markdown>\n\n",
        "\n\n</div>\n",
        "\n[a]: http://x 'addict'\n",
        "[user][a]",
        "\n---\n",
    ),
]


SHORT_OR_LONG = st.sampled_from([0, 1000])
"""Whether texts are looked at as long ones are, or as short ones."""


def places(source, prose, rulebook=RULEBOOK):
    return [(verdict.rule, verdict.start, verdict.end) for verdict in judge(source, prose, rulebook, [])]


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
@settings(max_examples=400, deadline=None)
@given(text=st.lists(st.sampled_from(PIECES), max_size=30).map("".join), short=SHORT_OR_LONG)
@example(text="[^1]: hard to reach\n\n<div markdown>\n\n[^1]: other words\n\n</div>", short=0)
def test_reading_only_around_candidates_finds_the_same(name, text, short):
    source = Source(name, text)
    with patch("wordcare.matching.candidates.SHORT", short):
        around = candidates(text, RULEBOOK.index).touch
    assert places(source, read(source, around)) == places(source, read(source))


WORDS = ["hard", "to", "reach", "other", "words", "user", "addict", "the", "homeless"]
GAPS = [
    " ",
    " ",
    "\n",
    "\n    ",
    "\n> ",
    "-",
    " **",
    "** ",
    "](x) ",
    " <b>",
    "</b> ",
    " [",
    "\n" * 9,
    " " * 70,
]


@st.composite
def pulled_apart(draw):
    """Some expressions, and a text in which words of each come in order with all kinds of gaps."""
    expressions = draw(
        st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=5), min_size=1, max_size=4)
    )
    written = [word for words in expressions for word in (*words, draw(st.sampled_from(WORDS)))]
    text = "".join(f"{word}{draw(st.sampled_from(GAPS))}" for word in written)
    return text, [" ".join(words) for words in expressions]


@settings(max_examples=400, deadline=None)
@given(made=pulled_apart(), part=st.sampled_from([1, 10, 30]), short=SHORT_OR_LONG)
@example(made=("hard [to](x) reach", ["hard to reach"]), part=1, short=0)
@example(made=("hard\nto reach", ["hard to"]), part=1, short=0)
@example(made=("hard\n\n\nto\nreach", ["to reach"]), part=1, short=0)
def test_expressions_of_any_length_are_found_in_parts_of_any_size(made, part, short):
    text, expressions = made
    rulebook = Rulebook(*expressions)
    source = Source("a.md", text)
    with (
        patch("wordcare.matching.candidates.PART", part),
        patch("wordcare.matching.candidates.SHORT", short),
    ):
        around = candidates(text, rulebook.index).touch
    assert places(source, read(source, around), rulebook) == places(source, read(source), rulebook)


@settings(max_examples=300, deadline=None)
@given(text=st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_words_that_may_not_match_do_not(text):
    source = Source("a.txt", text)
    for passage in read(source).passages:
        if not may_match(passage.text, RULEBOOK.index):
            assert places(source, type(read(source))([passage], [])) == []


@pytest.mark.parametrize("distance", [1, 300, 30_000])
def test_an_address_of_any_length_hides_nothing(distance):
    text = f"We went to hard [to](https://example.org/{'a' * distance}) reach groups."
    assert candidates(text, RULEBOOK.index)


def test_most_text_is_no_candidate():
    assert not candidates("Reach for the stars, it is not hard. " * 1000, Rulebook("hard to reach now").index)
