"""Every piece knows its exact place, whatever the line ends, tabs and characters of the file."""

from string import ascii_lowercase, ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markdown_pages import pages
from wordcare.prose import OBJECT
from wordcare.reading.markdown import read_markdown, slash_headers
from wordcare.source import Source

LINE_ENDS = ("\n", "\r\n", "\r")


def words_with_places(text):
    """(word, line, column) of every word read."""
    source = Source("page.md", text)
    found = []
    for passage in read_markdown(source).passages:
        for words, start, _ in passage.pieces:
            if words.strip(OBJECT + " "):
                found.append((words, *source.line_column(start)))
    return found


@given(pages())
def test_what_stands_in_a_piece_stands_in_the_file(text):
    prose = read_markdown(Source("page.md", text))
    for passage in prose.passages:
        last = -1
        for words, start, end in passage.pieces:
            assert last <= start < end <= len(text)
            last = end
            if len(words) == end - start and words not in (OBJECT, " "):
                assert words == text[start:end] or text[start] in "&\\"


@given(pages(), st.sampled_from(LINE_ENDS[1:]))
def test_line_ends_change_neither_words_nor_places(text, line_end):
    assert words_with_places(text.replace("\n", line_end)) == words_with_places(text)


def test_mixed_line_ends_count_as_one_each():
    text = "# one\r\n\r\ntwo\r\rthree\n\r\n- four"
    assert words_with_places(text) == [("one", 1, 3), ("two", 3, 1), ("three", 5, 1), ("four", 7, 3)]


@pytest.mark.parametrize(
    ("text", "word", "line", "column"),
    [
        ("one\r\ntwo\rthree", "three", 3, 1),
        ("- 😀 héllo wörd", "😀 héllo wörd", 1, 3),
        ("e\u0301 𝒳 *word*", "word", 1, 7),
        ("-\tone\n\n\ttwo", "two", 3, 2),
        (">\tone\n> - two", "- two", 2, 3),
        ("!!! note\n\tone\n\n\t- two", "two", 4, 4),
        ("a | b\n--|--\n\tc | `x` *d*", "d", 3, 11),
        ("Term\n:\tone\n\ttwo", "two", 3, 2),
        ("```\n\tx\n```\n\nafter", "after", 5, 1),
        ("[a]\n\n[a]: b\n\t'title'", "title", 4, 3),
        ("/// note | Tip\none\n///", "Tip", 1, 12),
        ("<div markdown>\n- one\n\n  two *three*\n</div>", "three", 4, 8),
        ("   \n\n  \none", "one", 4, 1),
        ("\tcode\n\none", "one", 3, 1),
    ],
)
def test_lines_and_columns(text, word, line, column):
    assert (word, line, column) in words_with_places(text)


def test_a_line_break_with_all_that_continues_it_is_one_space():
    text = "> > one\n> > two"
    passage = read_markdown(Source("page.md", text)).passages[0]
    assert passage.pieces == [("one", 4, 7), (" ", 7, 12), ("two", 12, 15)]


@pytest.mark.parametrize(
    "text",
    [
        "> one  \n>\ttwo",
        "!!! note\n\t> one  \n\t>\ttwo",
        '=== "x"\n\n\t> one  \n\t>\ttwo',
        "> > one  \n>\t>\ttwo",
    ],
)
def test_what_is_left_of_a_tab_behind_a_mark_is_the_tab(text):
    passage = read_markdown(Source("page.md", text)).passages[-1]
    assert passage.text == "one \ttwo"
    assert passage.place(0, len(passage.text)) == (text.index("one"), len(text))
    assert [words for words, start, _ in passage.pieces if start == text.rindex("two")] == ["two"]


@pytest.mark.parametrize(
    "text", ["one. \t\ntwo", "- b: \t\n\ttwo", "> one\t\n>\t two", "- one\t\t\n\t>\t two"]
)
def test_no_two_pieces_have_a_tab_in_common(text):
    for passage in read_markdown(Source("page.md", text)).passages:
        places = [place for _, start, end in passage.pieces for place in (start, end)]
        assert places == sorted(places)


def test_a_tab_inside_a_line_stands_as_it_is():
    text = "one\ttwo"
    pieces = read_markdown(Source("page.md", text)).passages[0].pieces
    assert [text[start:end] for _, start, end in pieces] == [words for words, _, _ in pieces]
    assert "".join(words for words, _, _ in pieces) == text


@given(pages())
def test_words_that_are_wanted_are_the_same_as_when_all_are(text):
    everything = read_markdown(Source("page.md", text)).passages
    some = read_markdown(Source("page.md", text), lambda start, end: "alpha" in text[start:end]).passages
    with_alpha = [each.pieces for each in everything if "alpha" in each.text]
    assert [each.pieces for each in some if "alpha" in each.text] == with_alpha


@pytest.mark.parametrize("nothing", ["[k]: a", "*[NHS]: a", "[k]: a\n\n*[NHS]: a", "\xa0"])
@pytest.mark.parametrize(("above", "below"), [("- one", "    alpha"), ("one", ":   alpha")])
def test_what_is_wanted_goes_on_with_what_stands_above_a_block_that_shows_nothing(above, nothing, below):
    source = Source("page.md", f"{above}\n\n{nothing}\n\n{below}\n")
    at = source.text.index("alpha")
    everything = read_markdown(source).passages
    some = read_markdown(source, lambda start, end: start <= at < end).passages
    alpha = [(each.kind, each.text) for each in everything if "alpha" in each.text]
    assert alpha
    assert [(each.kind, each.text) for each in some if "alpha" in each.text] == alpha


def test_a_definition_at_the_end_of_a_file_does_not_belong_to_what_stands_above_it():
    text, asked = "One.[^a]\n\nTwo.\n\n[^a]: Three.\n", []
    read_markdown(Source("page.md", text), lambda start, end: asked.append(text[start:end]))
    assert "Two.\n\n" in asked


@pytest.mark.parametrize("name", [r"\a", r"a\.b", "é"])
def test_a_slash_block_may_be_an_element_of_any_name(name):
    (passage,) = read_markdown(Source("page.md", f"/// html | {name}.c\nHard to reach\n///\n")).passages
    assert passage.text.strip() == "Hard to reach"


def test_the_pattern_of_a_name_holds_no_range_that_takes_long_to_compile():
    """The first slash block of a run took a third of a second, as one range reached to the last character."""
    assert "\\U0010ffff" not in slash_headers.TAG.pattern
    assert slash_headers.TAG.fullmatch("a-Z_9é\U0010ffff")
    assert [sign for sign in map(chr, range(128)) if slash_headers.TAG.fullmatch(sign)] == [
        *ascii_uppercase,
        "_",
        *ascii_lowercase,
    ]
