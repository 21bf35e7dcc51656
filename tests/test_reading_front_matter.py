"""Front matter: cut where MkDocs cuts it, read where it is shown, faults with their place."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from mkdocs.utils.meta import YAML_RE, get_data

from wordcare.reading import front_matter as module
from wordcare.reading.front_matter import FrontMatter, front_matter, read_simple
from wordcare.reading.front_matter_yaml import read_yaml
from wordcare.source import Source

LINE_ENDS = ("\n", "\r\n", "\r")


def passages(found: FrontMatter) -> dict[str, str]:
    return {passage.kind: passage.text for passage in found.passages}


def normal(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("line_end", LINE_ENDS)
@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("Hard to reach", "Hard to reach"),
        ("'It''s hard'", "It's hard"),
        ('"Say \\"hard\\" \\u0041 \\x42\\tnow"', 'Say "hard" A B now'),
        ('"joined \\\n   up"', "joined up"),
        (">\n  folded\n  words\n\n  here", "folded words here"),
        ("|-\n  kept\n    lines # no comment", "kept lines # no comment"),
        ("plain words\n  go on # a comment", "plain words go on"),
        ("'single\n  goes on'", "single goes on"),
        ('"double\n  goes on"', "double goes on"),
        ("'with: colon' # comment", "with: colon"),
        ("Health &amp; care & more", "Health & care & more"),
        ("😀 e\u0301 words", "😀 e\u0301 words"),
        ("2024", "2024"),
        ("!!str words", "words"),
    ],
)
def test_title_is_read_at_its_exact_place(value: str, words: str, line_end: str) -> None:
    text = f"---\nicon: x\ntitle: {value}\n---\n\n# Body\n".replace("\n", line_end)
    found = front_matter(Source("a.md", text))
    assert passages(found) == {"title": words}
    assert not found.faults
    assert text[found.end :] == "# Body" + line_end
    for piece, start, end in found.passages[0].pieces:
        if len(piece) == end - start and "\\" not in text[start:end]:
            assert text[start:end].replace("\t", " ") == piece or piece == " "
    last = words.split()[-1]
    start, end = found.passages[0].place(len(words) - len(last), len(words))
    if last.isalpha():
        assert text[start:end] == last


@pytest.mark.parametrize(
    ("yaml", "line", "found"),
    [
        ("title: a\n\tdescription: b\n", 3, "tab"),
        ("title:\n\t- b\n", 3, "tab"),
        ("a: b\ntitle: 'open\nx: y\n", 3, "quotation mark"),
        ("title: a: b\n", 2, "second colon"),
        ("- a\n- b\n", 2, "is a list"),
        ("only words\n", 2, "is a text"),
        ("date: 2024-13-45\n", 2, "cannot be"),
        ("a: !thing x\n", 2, "a tag"),
        ("a: [x\n", 2, "bracket"),
        ("a: *x\n", 2, "begins with *"),
        ("a: \x01\n", 2, "control"),
    ],
)
def test_broken_yaml_is_body_and_a_fault(yaml: str, line: int, found: str) -> None:
    text = f"---\n{yaml}---\n# Body\n"
    source = Source("a.md", text)
    read = front_matter(source)
    assert read.end == 0
    assert get_data(text)[0] == text, "MkDocs shows it too"
    [(offset, message, next_step)] = read.faults
    assert source.line_column(offset)[0] == line
    assert found in message
    assert next_step


@pytest.mark.parametrize(
    ("yaml", "line", "found"),
    [
        ("a: &x [b]\nc: *x\n", 3, "alias"),
        ("title: a\nb: c\ntitle: d\n", 4, "already on line 2"),
        ("title: [a, b]\n", 2, "title is a list"),
        ("title: 2024-01-01\n", 2, "title is a date"),
        ("title: yes\n", 2, "title is a yes or no"),
        ("description:\n  a: b\n", 3, "description is a mapping"),
        ("a: " + "[" * 50 + "]" * 50 + "\n", 2, "inside each other"),
        ("a: " + "1" * 1000 + "\n", 2, "very long number"),
    ],
)
def test_what_mkdocs_accepts_and_we_do_not(yaml: str, line: int, found: str) -> None:
    source = Source("a.md", f"---\n{yaml}---\nBody\n")
    read = front_matter(source)
    assert source.text[read.end :] == "Body\n"
    [(offset, message, _)] = read.faults
    assert source.line_column(offset)[0] == line
    assert found in message


HOSTILE = [
    "a: &a [x, x]\n"
    + "".join(f"{n}: &{n} [*{p}, *{p}]\n" for p, n in zip("abcdefgh", "bcdefghi", strict=True)),
    "[" * 100_000 + "\n",
    "- " * 100_000 + "x\n",
    "a: " + "{a: " * 100_000 + "\n",
    "? " * 100_000 + "\n",
    "k: " + "1" * 100_000 + "\n",
    "k: " + ":".join(["1"] * 50_000) + "\n",
    "title: " + "x " * 2_500_000 + "\n",
    "title: '" + "'' " * 1_000_000 + "\n",
    "title: #\n" * 400_000,
    "\n" * 5_000_000,
]


@pytest.mark.parametrize("yaml", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_front_matter_is_harmless(yaml: str) -> None:
    read = front_matter(Source("a.md", f"---\n{yaml}---\nBody\n"))
    assert read.faults or read.passages


def test_five_megabytes_that_never_close() -> None:
    assert front_matter(Source("a.md", "---\n" + "a: b\n" * 1_000_000)).end == 0


@pytest.mark.parametrize("line_end", LINE_ENDS)
def test_headers_without_dashes(line_end: str) -> None:
    text = "Title: Hard to\n    reach\nAuthor: x\ntitle: again\n\n\nBody\n".replace("\n", line_end)
    found = front_matter(Source("a.md", text))
    assert passages(found) == {"title": "Hard to reach again"}
    assert text[found.end :] == "Body" + line_end
    start, end = found.passages[0].place(8, 13)
    assert text[start:end] == "reach"


@pytest.mark.parametrize("line_end", LINE_ENDS)
@pytest.mark.parametrize("words", ["Closed: refused to engage.", "Note: see\n    them\nTodo: ask\n\n"])
def test_a_file_of_nothing_but_headers_is_text(words: str, line_end: str) -> None:
    found = front_matter(Source("a.md", words.replace("\n", line_end)))
    assert (found.end, passages(found)) == (0, {})


def test_headers_stay_headers_above_other_text() -> None:
    assert front_matter(Source("a.md", "Closed: refused to engage.\n\nBody\n")).end == 28


MARKS = ["---", "...", "\n", "\r\n", "\r", " ", "\t", ":", "-", '"', "'", "#", "&"]
PARTS = st.sampled_from([*MARKS, "title", "key", "words", "Yes", "2024-02-29"])


@given(st.lists(PARTS, max_size=25).map("".join), st.booleans())
@example("---:", False)
def test_cut_where_mkdocs_cuts(text: str, dashes: bool) -> None:
    text = f"---\n{text}\n---\nbody" if dashes else text
    body, data = get_data(normal(text))
    found = front_matter(Source("a.md", text))
    if data and not body.strip() and not YAML_RE.match(normal(text)):
        assert (found.end, found.passages) == (0, [])  # nothing would be left to show
    elif not any("alias" in fault[1] for fault in found.faults):
        assert normal(text[found.end :]) == body
        title = data.get("title")
        if isinstance(title, str) and "&" not in title:
            assert passages(found).get("title", "") == " ".join(title.split())


KEYS = ["title", "description", "icon", "yes", "a-b", "  - x", "  -", " - x", "on"]
PLAIN = [
    "words",
    "",
    "Yes",
    "2024-02-11",
    "2024-02-29",
    "é – ü",
    "a b  ",
    "a 'b",
    "null",
    "x/y.html",
    "~",
    "1",
]
ODD = ['"a: b"', '"open', "it's # c", "A & b &amp; c", '"\'"', "a: b", "- c", "[d]", "a\u2028b", '" x"']
LINES = st.lists(
    st.tuples(
        st.sampled_from(KEYS), st.sampled_from([":", ": ", ":  ", "", " "]), st.sampled_from(PLAIN + ODD)
    ),
    max_size=5,
)


@given(LINES, st.sampled_from(LINE_ENDS))
def test_the_quick_way_and_the_yaml_way_agree(lines: list[tuple[str, str, str]], line_end: str) -> None:
    text = line_end.join("".join(line) for line in lines) + line_end
    quick, slow = FrontMatter(len(text)), FrontMatter(len(text))
    if read_simple(text, 0, len(text), quick):
        if any(lines):
            read_yaml(Source("a.md", text), 0, len(text), slow)
        assert not slow.faults
        assert slow.end == quick.end
        assert [p.pieces for p in sorted(quick.passages, key=lambda p: p.kind)] == [
            p.pieces for p in sorted(slow.passages, key=lambda p: p.kind)
        ]


def test_plain_front_matter_needs_no_yaml_parser() -> None:
    keys = 'title: Our principles\ndescription: "What we do: and why"\nhide:\n  - toc\ndate: 2026-11-22\n'
    text = f"---\n{keys}---\n"
    found = FrontMatter(0)
    assert read_simple(text, 4, len(text) - 4, found)
    assert passages(found) == {"title": "Our principles", "description": "What we do: and why"}
    assert module.SHOWN == ("title", "description")
