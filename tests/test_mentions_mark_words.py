"""A mention marks the words that are talked about: a mark on more than one passage says nothing of words."""

import time

import pytest

from test_built import book, findings, site  # noqa: F401 - fixtures
from wordcare.reading import read
from wordcare.source import Source


def marked(name, text):
    """The words of each mention in a file of this name."""
    passages = read(Source(name, text)).passages
    return [text[start:end] for each in passages for start, end, kind, _ in each.marks if kind == "mention"]


@pytest.mark.parametrize("name", ["page.html", "page.md"])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<html class=mention><body><p>a", []),
        ("<body class=mention><p>a", []),
        ("<main class=mention><p>a</p></main>", []),
        ("<section class=mention><h2>a</h2></section>", []),
        ("<div class=mention><p>a<p>b</div>", []),
        ("<div class=mention><p>a</p> </div>b", ["a"]),
        ("<div class=mention><p>a<p>b <i class=mention>c</i></div>", ["c"]),
        ("<div class=mention><i class=mention>a</i><p>b</div>", ["a"]),
        ("<ul class=mention><li>a<li>b</ul>", []),
        ("<li class=mention>a<ul><li>b</ul>", []),
        ("<li class=mention>a", ["a"]),
        ("<table><td class=mention>a<td>b</table>", ["a"]),
        ("<h2 class=mention>a</h2><p>b", ["a"]),
    ],
)
def test_a_mention_in_html_marks_one_passage(name, text, words):
    assert [
        each.removeprefix("<i class=mention>").removesuffix("</i>") for each in marked(name, text)
    ] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('<div class="mention" markdown>\na\n\nb\n</div>', []),
        ('<div class="mention" markdown>\na\n</div>', ["a"]),
        ('<div class="mention" markdown>\n- a\n- b\n</div>', []),
        ('<div class="mention" markdown>\n<p>a</p><p>b</p>\n</div>', []),
        ('<section class="mention" markdown>\na\n</section>', []),
        ("!!! mention\n    a\n\n    b", []),
        ("- a\n{ .mention }", ["a"]),
    ],
)
def test_a_mention_in_markdown_marks_one_text(text, words):
    assert marked("page.md", text) == words


def test_mentions_that_never_end_cost_no_more_than_their_length():
    began = time.perf_counter()
    marked("page.md", '<div class="mention">\n<p>x</p>' * 4_000)
    assert time.perf_counter() - began < 5


def test_a_mention_around_links_that_span_blocks_is_none():
    text = "<span class=mention><p>a</p><p>b</p></span><p>c"
    assert marked("page.html", text) == []


@pytest.mark.parametrize("root", ["html", "body", "div"])
def test_one_class_does_not_switch_a_page_off(site, book, root):  # noqa: F811
    page = "<html><body><div><p>Welcome.</p><p>They are hard to reach.</p></div></body></html>"
    site("index.html", page.replace(f"<{root}>", f'<{root} class="mention">'))
    assert [found.rule for found in findings(site, book)] == ["hard-to-reach"]
