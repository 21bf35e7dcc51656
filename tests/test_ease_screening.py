"""The quick look at a page: it may read more than it needs to, but what it skips holds no finding."""

from time import process_time

import pytest

from ease_texts import page
from wordcare.ease.findings import findings
from wordcare.ease.limits import limits
from wordcare.ease.references import references
from wordcare.ease.screening import Screen
from wordcare.reading import read
from wordcare.source import Source

LINKED = (
    "We went to [the shop](https://a.org/s?id=4) with all of our friends on a very wet day in May and then "
    "we all sat down there."
)
PLAIN = LINKED.replace("[the shop](https://a.org/s?id=4)", "the shop")
LONG = " ".join(["word"] * 28) + "."


def quickly(text, name="page.md"):
    """The rules that find something when only blocks worth reading are read."""
    source = Source(name, text)
    screen = Screen(source, limits())
    return [one.rule for one in findings(source, read(source, screen.touch), limits(), screen)]


def in_full(text, name="page.md"):
    return [one.rule for one in findings(*page(text, name), limits())]


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join([LINKED] * 9),
        "\n\n".join([PLAIN] * 9) + "\n\n```\n" + "a. b? c! d.\n" * 60 + "```\n",
        "\n\n".join([PLAIN] * 9) + "\n\n~~~\n" + "a. b? c! d.\n" * 60 + "~~~\n",
        "\n\n".join([PLAIN] * 9) + "\n\n" + "> No. Yes.\n" * 60,
        "\n\n".join([PLAIN] * 9) + "\n\n" + "“No. Yes. Stop. Go.”\n\n" * 30,
    ],
)
def test_no_stop_outside_of_sentences_hides_a_high_average(text):
    assert quickly(text) == in_full(text) == ["average-sentence"]


@pytest.mark.parametrize(
    "heading", ["References", "**Sources**", "Sources {#s}", "Further reading:", "[Sources](a.md)"]
)
def test_lists_of_references_are_known_by_their_headings(heading):
    text = f"# T\n\nWe met.\n\n## {heading}\n\n- {LONG}\n"
    assert quickly(text) == in_full(text) == []
    text += f"\n## Next\n\n{LONG}\n"
    assert quickly(text) == in_full(text) == ["long-sentence"]


def test_they_are_known_in_other_markup_too():
    for text, name in (
        (f"# T\n\nWe met.\n\nReferences\n----------\n\n- {LONG}\n", "page.md"),
        (f"<h1>T</h1><p>Hi.</p><h2 class='a'><b>Sources</b></h2><ul><li>{LONG}</ul>", "page.html"),
    ):
        assert quickly(text, name) == in_full(text, name) == []


def test_a_heading_over_references_is_found_quickly_in_any_text():
    for text in ("<h1>" * 50_000, "(" * 100_000, "- <" * 50_000, "sources {" * 9_000, "\n(sources x" * 9_000):
        start = process_time()
        references(f"{text} sources")
        assert process_time() - start < 1


@pytest.mark.parametrize(
    "name",
    [
        "<b>Dr. Khan</b>", "<b>Dr</b>. Khan", "[Dr](a.md). Khan", "&quot;Dr. Khan", "~~Dr~~. Khan",
        "nice\u00a0Dr. Khan",
    ],
)  # fmt: skip
def test_no_markup_hides_that_a_sentence_goes_on(name):
    text = (
        f"We asked all of our friends in the town to come with us on the bus to meet {name} and her team "
        "who all sat down in the big hall with us.\n"
    )
    assert quickly(text) == in_full(text) == ["long-sentence"]
