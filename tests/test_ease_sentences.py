"""Sentences: where they end, and what of a page has any."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ease_texts import found, labelled_snippets, row, sentences_of
from wordcare.ease.sentences import sentences
from wordcare.ease.splitting import joint
from wordcare.ease.spoken_words import spoken_words

SNIPPETS = labelled_snippets()


def test_there_are_enough_snippets():
    assert len(SNIPPETS) >= 60


@pytest.mark.parametrize(("text", "count"), SNIPPETS)
def test_sentences_of_guides(text, count):
    assert len(sentences_of(text)) == count, sentences_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "# Heading",
        "| a | b |\n| - | - |\n| One. | Two. |",
        "```\nCode. More code.\n```",
        "> Quoted. Twice.",
        "“All of this is what somebody said. All of it.” — Sam",
        "<blockquote>Quoted as HTML.</blockquote>",
        "<p><q>Quoted. Twice.</q></p>",
        "![A picture. It has words.](a.png)",
    ],
)
def test_what_is_not_running_text_has_no_sentences(text):
    assert sentences_of(f"{text}\n\nOne sentence.\n") == ["One sentence."]


def test_footnotes_and_references_are_not_scored():
    note = "We know this.[^1]\n\n[^1]: Smith wrote it. He did.\n\n"
    text = f"{note}## References\n\n- Jones (2019). A book.\n\n## Next\n\nMore.\n"
    assert sentences_of(text) == ["We know this.", "More."]


def test_marked_quotations_inside_a_sentence_are_left_out():
    assert row("She said <q>I was never asked</q> at the time.\n")["words"] == 5


SAID = "word " * 30 + "word"


@pytest.mark.parametrize(
    ("text", "kept", "words"),
    [
        (f"“{SAID},” said Bo.", ["“,” said Bo."], 2),
        (f'"{SAID}," said Bo.', ['"," said Bo.'], 2),
        (f"‘We don’t {SAID},’ said Bo.", ["‘,’ said Bo."], 2),
        (f"Bo told us, “{SAID}.” We agree.", ["Bo told us, “.”", "We agree."], 5),
        (f"Bo told us: “{SAID}”. We agree.", ["Bo told us: “”.", "We agree."], 5),
        ("Bo said, “I came. I\nsaw,” and left.", ["Bo said, “,” and left."], 4),
        ("It has “a place”, “a home” and the “R.A.F.” too.", None, 10),
        (f'!!! quote "Bo"\n\n    {SAID}.\n\nWe agree.', ["We agree."], 2),
    ],
)
def test_what_people_say_inside_a_sentence_is_left_out(text, kept, words):
    assert sentences_of(f"{text}\n") == (kept or [text])
    assert row(f"{text}\n")["words"] == words
    assert found(f"{text}\n") == []


def test_hard_words_of_others_are_left_to_them():
    assert found("“We utilise epistemology,” said Bo.\n") == []


@pytest.mark.parametrize("mark", ["✓", "☑\ufe0f", "✅", "·", "→", "–", "a)", "(b)", "ii)"])
def test_lines_with_the_mark_of_an_item_are_items(mark):
    assert sentences_of(f"You need:\n{mark} a pen\n{mark} a pad\n") == ["You need:", "a pen", "a pad"]


@pytest.mark.parametrize("mark", ["–", "(b)"])
def test_a_line_that_goes_on_with_a_dash_or_a_letter_is_no_item(mark):
    assert len(sentences_of(f"Bring a pen\n{mark} or a pad.\n")) == 1


def test_lines_that_begin_like_items_are_items():
    assert len(sentences_of("You need:\n- a pen\n- a pad\n")) == 3
    assert len(sentences_of("You need:\n1. a pen\n2. a pad\n", name="page.txt")) == 3


def test_a_sentence_goes_on_over_lines_of_the_file():
    assert sentences_of("One sentence on\ntwo lines. And\nanother.\n") == [
        "One sentence on two lines.",
        "And another.",
    ]


def test_a_sentence_without_words_is_none():
    assert row("😀\n\n...\n\nOne.\n")["sentences"] == 1


@given(st.text(alphabet="aB1 .!?…,\"'”’()-\n", max_size=60))
def test_sentences_leave_nothing_out(text):
    places = list(sentences(text))
    ends = [0]
    for start, end in places:
        assert not text[ends[-1] : start].strip()
        assert text[start:end].strip()
        ends.append(end)
    assert not text[ends[-1] :].strip()


@pytest.mark.parametrize(
    "text",
    [
        "." * 100_000,
        ". " * 100_000,
        "(" * 100_000,
        ".”" * 100_000,
        "Dr. " * 50_000,
        '"a b' + "," * 100_000,
        "“a b " * 50_000,
        ', "a b c ' * 30_000,
        "1. " * 50_000,
        "5 p.m. (" * 50_000,
        "5 p.m. ) " * 50_000,
    ],
)
def test_no_text_takes_long(text):
    start = process_time()
    list(sentences(text))
    spoken_words(text)
    joint(f"If {text}", 0, len(text) + 3)
    assert process_time() - start < 2
