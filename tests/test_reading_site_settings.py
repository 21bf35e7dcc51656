"""Site settings: the words visitors see, at their places; everything else is left alone."""

from __future__ import annotations

import pytest

from wordcare.checking import check
from wordcare.prose import Prose
from wordcare.reading import read
from wordcare.rulebook import load
from wordcare.source import Source

SETTINGS = """\
# The site
site_name: "Our \\"hub\\""
site_url: https://example.org/hard-to-reach
site_description: 'It''s a hub
  for everyone'
copyright: |
  &copy; 2026 <a href="x" title="The team">Hard
     to reach</a> <!-- a comment -->
theme: {name: material, palette: {toggle: {name: not read}}}
extra:
  note: not read
nav:
  - Welcome 😀: index.md
  - Words:
    - "Hard to \\u0072each": &page words/a.md
    - plain.md
    - Deeper: {Deepest: *page}
markdown_extensions:
  - pymdownx.emoji: {emoji_index: !!python/name:os.system , x: !ENV [A, b]}
"""


def read_settings(text: str, path: str = "mkdocs.yml") -> Prose:
    return read(Source(path, text))


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("path", ["mkdocs.yml", "a/MkDocs.yaml", "a\\properdocs.yml"])
def test_what_visitors_see_is_read(line_end: str, path: str) -> None:
    text = SETTINGS.replace("\n", line_end)
    prose = read_settings(text, path)
    assert [passage.text for passage in prose.passages] == [
        'Our "hub"',
        "It's a hub for everyone",
        "© 2026 Hard to reach",
        "The team",
        "Welcome 😀",
        "Words",
        "Hard to reach",
        "Deeper",
        "Deepest",
    ]
    assert not prose.faults


@pytest.mark.parametrize("key", ["site_name", "site_description", "copyright"])
@pytest.mark.parametrize(
    ("value", "shown"),
    [("!ENV [NAME, 'The words']", ["The words"]), ("!ENV [NAME, OTHER, words]", ["words"])],
)
def test_what_is_shown_where_no_name_is_set_is_read(key: str, value: str, shown: list[str]) -> None:
    assert [passage.text for passage in read_settings(f"{key}: {value}\n").passages] == shown


@pytest.mark.parametrize("value", ["!ENV NAME", "!ENV [NAME]"])
def test_the_names_of_variables_are_not_read(value: str) -> None:
    assert not read_settings(f"site_name: {value}\n").passages


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("hub", "hub"),
        ("a hub for", "a hub\n  for"),
        ("Hard to reach", "Hard\n     to reach"),
        ("The team", "The team"),
        ("Welcome 😀", "Welcome 😀"),
        ("to reach", "to \\u0072each"),
        ("Deepest", "Deepest"),
    ],
)
def test_places_are_exact(words: str, written: str) -> None:
    found = []
    for passage in read_settings(SETTINGS).passages:
        at = passage.text.find(words)
        if at >= 0:
            start, end = passage.place(at, at + len(words))
            found.append(SETTINGS[start:end])
    assert written in found


def test_html_in_the_copyright_line_is_read_in_place() -> None:
    prose = read_settings(SETTINGS)
    [link] = [mark for passage in prose.passages for mark in passage.marks]
    assert SETTINGS[link[0] : link[1]] == "Hard\n     to reach"
    assert link[2:] == ("link", "x")
    [comment] = prose.comments
    assert SETTINGS[comment.start : comment.end] == "<!-- a comment -->"


def test_lists_without_end_are_refused():
    """PyYAML 6.0.4 counts too, and gives up at a place of its own."""
    [(_, found, next_step)] = read_settings("a: " + "[" * 10_000).faults
    assert "inside each other" in found
    assert next_step


@pytest.mark.parametrize(
    ("text", "offset", "found"),
    [
        ("site_name: a\n\tnav: b\n", 13, "tab"),
        ("site_name: 'a\n", 11, "never closed"),
        ("a: " + "[" * 500, 42, "inside each other"),
        ("#" * 1_000_001, 0, "1,000,000 characters"),
    ],
)
def test_what_cannot_be_read_is_said(text: str, offset: int, found: str) -> None:
    prose = read_settings(text)
    [(at, message, next_step)] = prose.faults
    assert (at, found in message, bool(next_step)) == (offset, True, True)
    assert not prose.passages


NO_WORDS = [
    "",
    "# only a comment\n",
    "- a list\n",
    "words\n",
    "site_name:\nnav:\n",
    "site_name: [a]\nnav: {}\ncopyright: {}\n",
    "site_name: !ENV NAME\n",
    "site_name: !!python/object/apply:os.system ['exit 1']\n",
    "nav: &a [*a, *a]\n",
]


@pytest.mark.parametrize("text", NO_WORDS)
def test_settings_without_words(text: str) -> None:
    prose = read_settings(text)
    assert not prose.passages
    assert not prose.faults


def test_an_alias_bomb_is_harmless() -> None:
    lines = ["x0: &x0 [{Title: a.md}]"]
    lines += [f"x{n}: &x{n} [*x{n - 1}, *x{n - 1}, *x{n - 1}]" for n in range(1, 60)]
    assert len(read_settings("\n".join([*lines, "nav: *x59"])).passages) == 1


@pytest.mark.parametrize("settings", ["site_name: [x\n", "site_name: @x\n", "\tsite_name: x\n"])
def test_settings_that_cannot_be_read_are_told_of_without_any_expression_too(settings):
    _, problems = check(Source("mkdocs.yml", settings), load(None, None), {}, None, "")
    assert len(problems) == 1
