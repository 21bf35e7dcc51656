"""The search index: words in search results, placed in the JSON file."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordcare.reading.search_index import read_search_index
from wordcare.source import Source


def index(**entry: object) -> str:
    return json.dumps({"config": {"lang": ["en"], "x": "not read"}, "docs": [{"location": "a/#b", **entry}]})


def read(text: str) -> list[tuple[str, list[str]]]:
    return [
        (at, [passage.text for passage in prose.passages])
        for at, prose in read_search_index(Source("s", text))
    ]


def test_titles_texts_and_tags_are_read() -> None:
    text = index(
        title="A &amp; B", text="<p>Hard to\n<b>re</b>ach <code>x</code></p><p>c", tags=["one", "two"]
    )
    assert read(text) == [
        ("a/#b", ["A & B"]),
        ("a/#b", ["Hard to reach \ufffc", "c"]),
        ("a/#b", ["one"]),
        ("a/#b", ["two"]),
    ]


def test_the_index_of_zensical_is_read() -> None:
    entry = {"location": "a/", "level": 1, "title": "A", "text": "<p>B</p>", "path": ["A"], "tags": []}
    assert read(json.dumps({"config": {}, "items": [entry]})) == [("a/", ["A"]), ("a/", ["B"])]


def test_places_are_exact_where_nothing_is_escaped() -> None:
    text = index(title="x", text='<p class="a">Say \\ hard to reach</p>')
    [passage] = read_search_index(Source("s", text))[1][1].passages
    at = passage.text.index("hard")
    start, end = passage.place(at, at + 13)
    assert text[start:end] == "hard to reach"


def test_places_cover_escapes() -> None:
    text = index(title="x", text="hard\nto r\u00e9ach \U0001f600")
    [passage] = read_search_index(Source("s", text))[1][1].passages
    start, end = passage.place(0, len(passage.text))
    assert passage.text == "hard to réach 😀"
    assert json.loads(f'"{text[start:end]}"') == "hard\nto réach 😀"


def test_unwanted_strings_are_left_out() -> None:
    text = index(title="one", text="two")
    read_ones = read_search_index(Source("s", text), lambda start, end: text[start:end] == "two")
    assert [prose.passages[0].text for _, prose in read_ones] == ["two"]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"docs": {}}', "[" * 100_000, '{"docs": "\x01"}'])
def test_what_is_no_index_is_said(text: str) -> None:
    [(_, prose)] = read_search_index(Source("s", text))
    [(_, message, next_step)] = prose.faults
    assert message.startswith("The search index")
    assert next_step


@pytest.mark.parametrize(
    "docs", [[], [1], ["words"], [{}], [{"title": {"text": 1}}], [None, [["x"]]], [{"a": {}}]]
)
def test_odd_entries_are_harmless(docs: list[object]) -> None:
    assert all(not words for _, words in read(json.dumps({"docs": docs})))


STRINGS = st.text(st.sampled_from('ab \n\t"\\/é😀\u2028{}[]:,'), max_size=12)
ENTRIES = st.fixed_dictionaries({"location": STRINGS, "title": STRINGS, "text": STRINGS})


@given(st.lists(ENTRIES), st.booleans())
def test_every_string_is_read(docs: list[dict[str, str]], ascii_only: bool) -> None:
    text = json.dumps({"config": {}, "docs": docs}, ensure_ascii=ascii_only)
    expected = [(doc["location"], doc[key].split()) for doc in docs for key in doc if key != "location"]
    found = [(at, " ".join(words).split()) for at, words in read(text)]
    assert found == expected
