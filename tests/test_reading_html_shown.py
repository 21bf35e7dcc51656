"""HTML that shows words where one would not look: in styles, JSON, formulas, what is said of a page."""

import pytest

from test_built import book, findings, site  # noqa: F401 - fixtures
from wordcare.reading import read
from wordcare.source import Source

WORDS = "hard to reach"
SHOWN = [
    # A class alone makes no formula.
    '<p class="arithmatex">hard to reach',
    '<div class="arithmatex">\\(x\\)<p>hard to reach</p></div>',
    # Style sheets.
    "<ul style=\"list-style-type:'hard to reach'\"><li>x</ul>",
    '<p style="--x:&quot;hard to reach&quot;">x',
    '<style>@property --x { syntax: "*"; inherits: false; initial-value: "hard to reach" }</style>',
    "<ul style=\"list-style-type: 'hard\\20 to re\\61 ch'\"><li>x</ul>",
    "<ul style=\"list-style-type: 'hard' ' to reach'\"><li>x</ul>",
    # JSON for scripts and search engines.
    '<script type="application/ld+json; charset=utf-8">{"name": "hard to reach"}</script>',
    '<script type=" application/ld+json ">{"name": "hard to reach"}</script>',
    '<script type="application/json">{"name": "Meeting\\u0020hard\\u0020to\\u0020reach/people"}</script>',
    '<script type="application/json">{"name": "a/hard\u00a0to\u00a0reach"}</script>',
    '<script type="application/json">{"name": "hard-to-reach/seldom-heard"}</script>',
    # What is said about a page.
    *(f'<meta {each} content="hard to reach">' for each in (
        "itemprop=name", "itemprop=alternativeHeadline", "name=author", "name=keywords", "name=DC.title",
        "name=citation_title", "property=article:section", "property=article:tag", "property=og:video:alt",
        'name=" description "', 'property="og:title twitter:title"',
    )),
    *(f'<link rel="{rel}" title="hard to reach">' for rel in ("alternate", "search", "alternate stylesheet")),
    '<style title="hard to reach"></style>',
    # Formulas and drawings.
    '<math alttext="hard to reach"><mi>x</mi></math>',
    "<math><mi>x</mi><ms>hard to reach</ms></math>",
    "<math>hard to reach</math>",
    '<svg><a xlink:title="hard to reach"><path/></a></svg>',
    # What is hidden and yet shown or said.
    "<p id=q hidden>hard to reach</p><button popovertarget=q>x</button>",
    "<label for=i hidden>hard to reach</label><input id=i>",
    "<style>[hidden] { display: block }</style><p hidden>hard to reach",
    '<p hidden style="display: block">hard to reach',
]  # fmt: skip
UNSEEN = [
    '<p><span class="arithmatex">\\(hard to reach\\)</span>',
    '<div class="arithmatex">\n\\[\nhard to reach\n\\]\n</div>',
    "<p style=\"background: url('hard to reach')\">x",
    '<script type="application/json">{"a": "https://a.b/hard-to-reach", "b": "x/y.html"}</script>',
    '<script type="application/json">{"a": "../hard-to-reach", "b": "words\\/hard-to-reach\\/"}</script>',
    '<meta name="theme-color" content="hard to reach"><meta property="og:type" content="hard to reach">',
    "<math><mi>hard to reach</mi><annotation>hard to reach</annotation></math>",
    "<style>[hidden] { display: none !important }</style><p hidden>hard to reach",
    "<style>p:not([hidden]) { display: block }</style><p hidden>hard to reach",
    '<p hidden style="display: none">hard to reach',
]


def shown(html):
    return [each.text for each in read(Source("page.html", html)).passages]


@pytest.mark.parametrize("html", SHOWN)
def test_what_people_get_is_found_in_a_page_and_in_a_site(site, book, html):  # noqa: F811
    assert any(WORDS in text.replace("-", " ").replace("\u00a0", " ") for text in shown(html))
    site("index.html", html)
    assert {found.rule for found in findings(site, book)} == {"hard-to-reach"}


@pytest.mark.parametrize("html", UNSEEN)
def test_what_nobody_gets_is_not_read(html):
    assert not any(WORDS in text.replace("-", " ") for text in shown(html))


def test_words_in_a_style_have_their_place(site, book):  # noqa: F811
    html = "<p>x</p><p style=\"--x: 'hard &#116;o reach'\">x"
    site("index.html", html)
    (found,) = findings(site, book)
    line = (site.folder / "index.html").read_text().splitlines()[found.line - 1]
    assert line[found.column - 1 : found.end_column - 1] == "hard &#116;o reach"
