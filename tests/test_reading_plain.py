"""Plain text: paragraphs between blank lines, a soft line break is one space."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordcare.reading import can_read, read
from wordcare.source import Source


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_paragraphs_and_soft_line_breaks(line_end: str) -> None:
    text = "Hard  to \n\treach 😀\n \t\n\n  Next & <b>\n".replace("\n", line_end)
    first, second = read(Source("a.txt", text)).passages
    assert (first.text, second.text) == ("Hard  to reach 😀", "Next & <b>")
    start, end = first.place(6, 14)
    assert text[start:end] == f"to {line_end}\treach"


@pytest.mark.parametrize("text", ["", " ", "\n\n\n", "\r \r\n\t"])
def test_text_without_words(text: str) -> None:
    assert read(Source("a.txt", text)).passages == []


def test_unwanted_paragraphs_are_left_out() -> None:
    text = "a\n\nb\n\nc"
    read_ones = read(Source("a.txt", text), lambda start, end: text[start:end] == "b").passages
    assert [passage.text for passage in read_ones] == ["b"]


@given(st.text(st.sampled_from("ab \t\n\r\x0b\x85\u2028é😀"), max_size=30))
def test_all_words_are_read_in_order_at_their_place(text: str) -> None:
    passages = read(Source("a.txt", text)).passages
    assert " ".join(passage.text for passage in passages).split() == text.split()
    for passage in passages:
        for words, start, end in passage.pieces:
            assert words in (text[start:end], " ")


@pytest.mark.parametrize(
    "text", ["x " * 2_500_000, "\n" * 5_000_000, "\n \n" * 1_000_000, " " * 5_000_000 + "x"]
)
def test_large_files(text: str) -> None:
    assert len(read(Source("a.txt", text)).passages) == ("x" in text)


def test_which_files_can_be_read() -> None:
    paths = ["a.md", "a.MARKDOWN", "b/c.html", "c.htm", "d.txt", "x/mkdocs.yml", "properdocs.yml"]
    assert all(map(can_read, paths))
    assert not any(map(can_read, ["a.py", "b.yml", "md", "a.md.png"]))
