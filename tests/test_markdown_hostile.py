"""Pages made to break or slow the reader: read whole, in time in proportion to their size."""

from functools import partial

import pytest

from growth import is_in_proportion
from wordcare.checking import check
from wordcare.reading.markdown import read_markdown
from wordcare.rulebook import load
from wordcare.source import Source

SIZE = 40_000


def nested(line):
    """Lines of which each is indented deeper than the last."""
    return "".join(" " * (4 * depth) + line for depth in range(int((SIZE / 2) ** 0.5)))


def wide_table(columns):
    return "|" * columns + "\n" + "|-" * (columns // 2)


HOSTILE = {
    "quotations in quotations": "> " * SIZE + "x",
    "opening brackets": "[" * SIZE,
    "brackets in brackets": "[" * SIZE + "]" * SIZE,
    "links that never close": "[a](" * (SIZE // 4),
    "links with open titles": '[a]("' * (SIZE // 5),
    "links in links": "[" * (SIZE // 8) + "a" + "](b)" * (SIZE // 8),
    "images": "![a](" * (SIZE // 5),
    "stars": "*" * SIZE,
    "emphasis that never closes": "*a _b **c __d ~e ^f ==g " * (SIZE // 24),
    "emphasis with spaces": "^a^b ~c d~ " * (SIZE // 11),
    "stars in words": "a**b*c***d" * (SIZE // 10),
    "backticks": "`" * SIZE,
    "backticks of every length": "".join("`" * length + " " for length in range(int((2 * SIZE) ** 0.5))),
    "backslashes": "\\" * SIZE,
    "tags that never close": "<a " * (SIZE // 3),
    "attributes that never close": '<a b="' * (SIZE // 6) + ">",
    "comments that never close": "<!-- " * (SIZE // 5),
    "comments": "<!--a-->" * (SIZE // 8),
    "comments on lines": "<!-- a -->\n" * (SIZE // 11),
    "comments in open tags": "<b>" * (SIZE // 11) + "<!--a-->" * (SIZE // 11),
    "elements in elements": "<div>\n" * (SIZE // 6),
    "Markdown elements in elements": "<div markdown>\n\n" * (SIZE // 16),
    "tags in a Markdown paragraph": "<p markdown>A " + "<i>a</i> " * (SIZE // 9) + "</p>",
    "Markdown paragraphs": "<p markdown>a " * (SIZE // 14),
    "braces that never close in a heading": "{% " * (SIZE // 3) + "a\n---\n",
    "braces that never close above a brace": "{% " * (SIZE // 3) + "\na { }\n",
    "hidden words": "<i hidden>a" * (SIZE // 11),
    "hidden paragraphs": "<p hidden>a</p>" * (SIZE // 15),
    "raised words": "<sup>a" * (SIZE // 6),
    "raised words in raised words": "<sup>" * (SIZE // 14) + "a " * (SIZE // 14) + "</sup>" * (SIZE // 14),
    "words above words": "<ruby>a<rt>" * (SIZE // 11),
    "words above words without an end": "a<ruby>b" + "<rt>*c* <q>d</q>" * (SIZE // 16),
    "words that are not displayed": "<b style='display:none'>a" * (SIZE // 25),
    "blocks in a line": "a <div style='display:inline'>" * (SIZE // 30) + "</div>" * (SIZE // 30),
    "attributes of no element": '*a*{a="' + "b=' c=\"" * (SIZE // 7) + "}",
    "instructions and declarations": "<?a <!b " * (SIZE // 8),
    "a fence that never closes": "```\n" + "a\n" * (SIZE // 2),
    "fences that are none": "```a b\n" * (SIZE // 7),
    "headings without a blank line": "# a\n" * (SIZE // 4),
    "rules without a blank line": "***\n" * (SIZE // 4),
    "definitions without a blank line": "[a]: b\n*[c]: d\n[^e]: f\n" * (SIZE // 23),
    "definitions that are none": "[a]:\n*[a\n[^a" * (SIZE // 12),
    "items": "- a\n" * (SIZE // 4),
    "items in items": nested("- a\n"),
    "items on one line": "- " * (SIZE // 2) + "x",
    "terms": "a\n: b\n" * (SIZE // 6),
    "admonitions in admonitions": nested("!!! note\n"),
    "admonitions without content": "!!! note\n" * (SIZE // 9),
    "details with many words": "??? " + "a " * (SIZE // 2) + "!",
    "tabs": '=== "a"\n' * (SIZE // 8),
    "slash blocks that never close": "/// note\n\n" * (SIZE // 10),
    "a long table": "a|b\n-|-\n" + "c|d\n" * (SIZE // 4),
    "a wide table": wide_table(SIZE),
    "ticks and pipes": "a|b\n-|-\n" + "`|" * (SIZE // 2),
    "template tags": "{{" * (SIZE // 2),
    "formulas": "$a \\(b " * (SIZE // 7),
    "attribute lists": "*a*{.b} *c*{" * (SIZE // 12),
    "emoji": ":a" * (SIZE // 2),
    "references to nothing": "&a;&#" * (SIZE // 5),
    "blank lines": "\n" * SIZE,
    "carriage returns": "a\r" * (SIZE // 2),
    "tabulators": "a\t" * (SIZE // 2),
    "placeholders of our own": "\x02wzxhzdk:0\x03 \x02" * (SIZE // 15),
    "one long line": "word " * (SIZE // 5),
}


QUARTERS = {"a wide table": wide_table(SIZE // 4)}
"""What the first quarter of a text is not: the same with a quarter of everything."""


def is_read_in_proportion(quarter, whole):
    """Whether four times the text takes about four times as long. Four times is linear, sixteen is not."""
    texts = {1: quarter, 4: whole}
    return is_in_proportion(
        lambda size: partial(read_markdown, Source("page.md", texts[size])), 1, 4, most=10
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_time_is_in_proportion_to_size(name):
    text = HOSTILE[name]
    # Both end alike: without its last letter, a row of "- " is a line across the page and no list.
    assert is_read_in_proportion(QUARTERS.get(name) or text[: len(text) // 4] + text[-1], text)


@pytest.mark.parametrize("mark", "*_^~=")
def test_time_is_in_proportion_to_a_row_of_marks_before_a_word(mark):
    assert is_read_in_proportion(f"{mark * (SIZE // 4)}a", f"{mark * SIZE}a")


@pytest.mark.parametrize(
    "line", ["<div><p></p><p></p><p></p>\n", "<div><h2></h2><p></p><h2></h2>\n\n", "<b><i></i><u></u>\n"]
)
def test_time_is_in_proportion_to_elements_that_close_in_the_depth(line):
    assert is_read_in_proportion(line * (SIZE // 10), line * (SIZE // 10 * 4))


@pytest.mark.parametrize("name", HOSTILE)
def test_every_place_is_in_the_file(name):
    text = HOSTILE[name]
    for passage in read_markdown(Source("page.md", text)).passages:
        assert all(0 <= start < end <= len(text) for _, start, end in passage.pieces)


def test_a_line_of_five_megabytes_is_read():
    text = "one *two* `three` " * 280_000
    prose = read_markdown(Source("page.md", text))
    assert prose.passages[0].text.count("two") == 280_000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("> " * 10_000 + "deep", "deep"),
        ("[" * 10_000 + "deep" + "](a)" * 10_000, "deep"),
        ("*" * 10_000 + "deep" + "*" * 10_000, "deep"),
        ("- " * 10_000 + "deep", "deep"),
        ("<div markdown>\n" * 10_000 + "deep", "deep"),
        ("```\nopen fence\n\ndeep", "deep"),
        ("<!-- open comment\n\ndeep", "deep"),
        ('<a title="open\n\ndeep', "deep"),
        ("<div\n\ndeep", "deep"),
    ],
)
def test_words_in_the_depth_are_read(text, words):
    assert any(words in passage.text for passage in read_markdown(Source("page.md", text)).passages)


def test_many_findings_below_a_rule_that_is_no_front_matter_are_placed_in_time():
    rulebook = load(None, None)

    def work(size):
        source = Source("a.md", "---\n\n" + "We help hard to reach groups.\n\n" * size)
        return lambda: check(source, rulebook, {}, None, "")

    assert is_in_proportion(work, 250, 2000, 16)
