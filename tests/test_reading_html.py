"""HTML: the words a person sees or hears, at their places, however the markup is broken."""

from __future__ import annotations

from functools import partial
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import is_in_proportion
from wordcare.prose import OBJECT, Passage, Prose
from wordcare.reading import read
from wordcare.reading.html_tokens import attributes, tokens
from wordcare.source import Source

LINE_ENDS = ("\n", "\r\n", "\r")


def read_html(text: str) -> Prose:
    return read(Source("page.html", text))


def texts(text: str) -> list[str]:
    return [passage.text for passage in read_html(text).passages]


def places(passage: Passage, text: str, words: str) -> str:
    at = passage.text.index(words)
    start, end = passage.place(at, at + len(words))
    return text[start:end]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Hard to <b>re</b>ach", ["Hard to reach"]),
        ("<p>Hard<br>to<br/>reach</p>", ["Hard to reach"]),
        ("<p>Hard&nbsp;to&#32;re&shy;ach &amp; &lt;b&gt;", ["Hard\xa0to re\xadach & <b>"]),
        ("<p>&notit; &copy 2 &unknown; &;&#; a&b", ["¬it; © 2 &unknown; &;&#; a&b"]),
        ("<p>hard\n   to\t\treach  ", ["hard to reach"]),
        ("<p>a<p>b<div>c<div>d</div>e</div>f", ["a", "b", "c", "d", "e", "f"]),
        ("<ul><li>a<li>b<ul><li>c</ul>d</ul>", ["a", "b", "c", "d"]),
        ("<table><caption>t<tr><th>a<td>b<tr><td>c</table>d", ["t", "a", "b", "c", "d"]),
        ("<dl><dt>a<dd>b<dt>c<dd>d</dl>", ["a", "b", "c", "d"]),
        ("<p>see <code>hard</code> <kbd>a</kbd>end", [f"see {OBJECT} aend"]),
        ("<pre>a\n  poem</pre>yes<pre><code>no</code></pre>", ["a poem", "yes"]),
        ("<p>a <img src=x> b", [f"a {OBJECT} b"]),
        ("<p>a<script>if (a<b) '</p>'</script>b<style>p{}</style>c<template>d</template>", ["abc"]),
        ("<script>a</script >b<SCRIPT>c</ScRiPt>d", ["bd"]),
        ("<noscript><p>seen by some</noscript>", ["seen by some"]),
        ("<p>a <span hidden>no</span>b<p hidden>no<p>c<p hidden=until-found>d", ["a b", "c", "d"]),
        ("<p hidden id=d>a<p hidden id=e>b<p aria-describedby='x d'>c", ["a", "c"]),
        ('<div class="md-consent" hidden>cookies</div>', ["cookies"]),
        ("<div data-md-component=outdated hidden>Old</div><p data-x-md=a hidden>no", ["Old"]),
        ("<a aria-controls='x d'>a</a><p hidden id=d>b<p hidden id=e>no", ["a", "b"]),
        ("<p role=tabpanel hidden>a<p role=Status hidden>b<p role=note hidden>no", ["a", "b"]),
        ("<p aria-hidden=true>seen", ["seen"]),
        ('<h2>Why<a class="headerlink" href="#w" title="Permanent link">&para;</a></h2>', ["Why"]),
        ("<h2>Why<a class=headerlink href=#w title=b>G<b>o</b> &amp;</a></h2>", ["Why", "b", "Go &"]),
        ("<h2><a class=headerlink href=#w>&para; 1</a>Why<a class=headerlink hidden>no</a></h2>", ["Why"]),
        ("<p>a<xmp>b <b>c</b> &amp;</xmp>d<xmp hidden>no</xmp>", ["a", "b <b>c</b> &amp;", "d"]),
        ("<svg><text>hard-<tspan>to</tspan>-<tspan dy=1>re</tspan>ach</text></svg>", ["hard-to-reach"]),
        ("<svg><text><tspan x=0>a</tspan><tspan x=0>b</tspan> <tspan>c</tspan></text></svg>", ["a b c"]),
        ("<svg><text>a</text><text>b</text><title>c</title></svg><p>d", ["a", "b", "c", "d"]),
        ("<svg><foreignObject><p>a <b>b</b></p><p>c</p></foreignObject></svg>", ["a b", "c"]),
        ("<meta name=application-name content=a><meta name=twitter:data1 content=b>", ["a", "b"]),
        ('<p>a <span class="arithmatex">\\(x^2\\)</span> b', [f"a {OBJECT} b"]),
        ("<p>a <math><mi>x</mi></math> b", [f"a {OBJECT} b"]),
        ("<p>a <svg><title>A plan</title></svg> b", [f"a {OBJECT} b", "A plan"]),
        ("<svg><style>p{}</style><text>T</text><path d=1 />x</svg>", ["T"]),
        ("<svg><desc><![CDATA[a <b> c]]></desc></svg>", ["a <b> c"]),
        ("<p>a <![CDATA[ b > c", ["a c"]),
        ("<!doctype html><?php x ?><p>a</>b</ c>d</3>e", ["abde"]),
        ("<p>1 < 2 and a<b", ["1 < 2 and a"]),
        ("a <b title='never closed>c</b>", ["a"]),
        ("<p>a <!-- b --> c <!--> d <!-- > e --> f <!-- never", ["a c d f"]),
        ("<title>Not <b>bold</title><textarea>kept <b></textarea>", ["Not <b>bold", "kept <b>"]),
        ("<button>Go</button><input type=submit value='Send'><input type=hidden value=no>", ["Go", "Send"]),
        ("<input value=Ann><input type=email value=b><input type=radio value=no>", ["Ann", "b"]),
        ("<datalist><option value=a></datalist><select><option value=no>b</select>", ["a", "b"]),
        ("<datalist><option value=a label=b></datalist><input type=' hidden ' value=c>", ["a", "b", "c"]),
        ("<meta itemprop=reviewBody content=a><meta itemprop=articleBody content=b>", ["a", "b"]),
        ("<p>a <template shadowrootmode=open>b</template> c", ["a b c"]),
        ("<iframe srcdoc='<p>a &lt;b>b&lt;/b>c&quot;<p>d'>no</iframe>", ['a bc"', "d"]),
        ("<table><tr><th abbr=a>b</table>", ["a", "b"]),
        ("<b aria-braillelabel=a>b</b>", ["a", "b"]),
        ("<meta itemprop=description content=a><meta name=x property=og:title content=b>", ["a", "b"]),
        (
            '<p>a<script type="application/json">{"k": ["b \\u0063<i>d</i>", "../no", 1], "e": "f"}</script>',
            ["a", "b cd", "f"],
        ),
        ('<script type="application/ld+json">{"description": "a"}</script>', ["a"]),
        ('<p hidden><script type="application/json">{"description": "a"}</script>', []),
        ("<p>a<svg/>b", [f"a{OBJECT}b"]),
        ("<select><optgroup label=G><option>a<option>b</select>", ["G", "a", "b"]),
        ("<details><summary>Why</summary>Because</details>", ["Why", "Because"]),
        ("<p>a</div>b</p>", ["ab"]),
        ("<td>a</div>b", ["ab"]),
        ("a</p>b", ["a", "b"]),
        ("hard to <td>reach", ["hard to reach"]),
        ("<body>hard to </body><body>reach", ["hard to reach"]),
        ("<svg><g>no<p>words", ["words"]),
        ("<math><mi>x<div>words", ["words"]),
        ("<svg><foreignObject><p>words</p></foreignObject></svg>", ["words"]),
        ("<button>a<button>b", ["a", "b"]),
        ("<iframe title='Map'>old</iframe><object>else</object>", ["Map", "else"]),
        ('<link rel=x title="Feed"><meta name=robots content=x>', ["Feed"]),
        ('<meta property="og:title" content="A &quot;b&quot;">', ['A "b"']),
        ("<meta content=c name=Description>", ["c"]),
        ('<p>a junkie<sup id="r"><a class="footnote-ref" href="#f">1</a></sup> b', ["a junkie b"]),
        ("<p>a <svg/> b <math /> c</p><p>d", [f"a {OBJECT} b {OBJECT} c", "d"]),
        ('<svg aria-label="a"/>b', [f"{OBJECT}b", "a"]),
        ("<p>a<sup>[1]</sup>, b<SUP>&dagger; 2</sup>.", ["a, b."]),
        ("<p>H<sub>2</sub>O, the 1<sup>st</sup> and <sup>2</sup>c", ["H2O, the 1st and c"]),
        ("<p><sup>1</sup> a<sup>", ["a"]),
        ("<p>a <bdo dir=RTL>b</bdo> <bdo dir=ltr>c</bdo>", ["a \u202eb\u202c \u202cc\u202c"]),
        ("<p>hard-<title>a</title>to-reach</p>", ["hard-to-reach", "a"]),
        ("<head><title>a</title></head><body>b<p><title>c</title>d", ["a", "b", "c", "d"]),
        ("<p>hard-<template><p>no</p></template>to-reach", ["hard-to-reach"]),
        ("<td>hard-<template><p>no</template>to-reach", ["hard-to-reach"]),
        ("<p>a<template></p>no", ["a"]),
        ("<div>hard-<div hidden><p>no</p></div>to-reach</div>", ["hard-to-reach"]),
        ("<p>hard-<div hidden>no</div>to-reach</p>", ["hard-", "to-reach"]),
        ("<td>hard-<span hidden><p>no</p></span>to-reach", ["hard-to-reach"]),
        ("<td>a<div hidden></td><td>b<td>c", ["a"]),
        ("<div>a<b hidden>no</div>b<dialog hidden>no", ["a", "b"]),
        ("<p>a<b hidden><!-- --><p>b", ["a", "b"]),
        ("<p>hard-<input type=hidden title=no>to-reach <input type=text>", [f"hard-to-reach {OBJECT}"]),
        ("<p>hard-<frameset>to-reach", ["hard-to-reach"]),
        ("<p>hard-<object></object>to-<audio></audio>reach", ["hard-to-reach"]),
        ("<p>a<object data=x></object>b<audio controls></audio>c<object>d</object>", ["a", "b", "c", "d"]),
        ("<p>hard-<code></code>to-<KBD class=x></KBD>reach<code> </code>", [f"hard-to-reach{OBJECT}"]),
        ('<p>hard-<img alt="">to-<img alt=" " src=x>reach', ["hard-to-reach"]),
        ("<p>All <label>hard</label>-to-reach groups", ["All hard-to-reach groups"]),
        ("<p><label>hard</label>-to-reach <label>groups</label> <input>", [f"hard-to-reach groups {OBJECT}"]),
        ("<label>a</label><label>b</label> <input><label>c <input></label>", ["a", "b", f"c {OBJECT}"]),
        ("<div>ha<div style='display: inline'>rd</div>-<p style=display:contents>to", ["hard-to"]),
        ("<p>hard-<div style=display:inline-block>to-reach</div>", ["hard-", "to-reach"]),
        ("<div>a<div style=display:inline>b<p>c</div>d</div>e", ["ab", "c", "d", "e"]),
        ("<p>hard-<span style='color:red;display:none'>a</span>to-reach", ["hard-to-reach", "a"]),
        ("<div>a<div style=display:none>b<p>c</div>d<b style=display:none>e</b>f", ["adf", "b", "c", "e"]),
        ("<div>a <span style=display:none>b</div>c", ["a", "b", "c"]),
        ("<p>a<svg style=display:none></svg>b<img style=display:none src=x>c", ["abc"]),
        ("<title style=display:inline> </title><!-- a --><p>b", ["b"]),
        ("<b class=headerlink>a</b><a class=headerlink>b<audio>c</audio></a>", ["a", "bc"]),
        ("<p><ruby>hard to reach<rt>a</rt></ruby>-ish", ["hard to reach-ish", "a"]),
        ("<ruby>hard-<rp>(<rt>a<rp>)</rp>to<rt>b</ruby>-reach", ["hard-to-reach", "(", "a", ")", "b"]),
        ("<ruby>a<rt>b <ruby>c<rt>d</ruby> e</rt></ruby>f", ["af", "b c e", "d"]),
        ("<p><ruby>a<rt>b<p>c", ["a", "b", "c"]),
        ("<rt>a<rt>b", ["a", "b"]),
        ("", []),
        ("   \n ", []),
        ("no markup", ["no markup"]),
    ],
)  # fmt: skip
def test_what_is_read(html: str, words: list[str]) -> None:
    assert texts(html) == words


@pytest.mark.parametrize(
    ("xml", "words"),
    [
        ("<p>a <![CDATA[b > <i>c]]> d</p>", ["a b > <i>c d"]),
        (
            "<head><script src='x'/><title/><style /></head><p>a <b/>b<br/>c <code/> d</p>",
            [f"a b c {OBJECT} d"],
        ),
        ("<textarea/>a<iframe/>b", [f"a{OBJECT}b"]),
        ("<p/>a<p>b<div/>c", ["a", "b", "c"]),
        ("<svg><text>a</text><svg/><text>b</text></svg>c", ["c", "a", "b"]),
        (
            '<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c \'d > e\'><!ENTITY f "">]><svg><text>g</text></svg>',
            ["b", "d > e", "g"],
        ),
        ("<!DOCTYPE svg [ <!ENTITY a 'b", []),
        ("<!DOCTYPE svg><p>a [b]></p>", ["a [b]>"]),
    ],
)
def test_pages_of_xml_are_read_as_xml(xml: str, words: list[str]) -> None:
    for name in ("a.xhtml", "a.SVG"):
        found = [passage.text.strip(OBJECT) for passage in read(Source(name, xml)).passages]
        assert [text for text in found if text] == words


@pytest.mark.parametrize(
    "xml", ["<![CDATA[", "<b/>", "<!DOCTYPE a [", "<!DOCTYPE a [<!ENTITY a ", "<!ENTITY a '"]
)
def test_pages_of_xml_are_read_in_linear_time(xml: str) -> None:
    assert is_in_proportion(
        lambda size: partial(read, Source("a.xhtml", xml * size)), 10_000, 40_000, most=10
    )


@pytest.mark.parametrize("name", ["alt", "title", "aria-label", "aria-description", "placeholder", "label"])
@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_spoken_attributes_are_passages_at_their_place(name: str, quote: str) -> None:
    html = f"<p>before <i x=y {name.upper()} = {quote}words{quote}>in</i>"
    passages = read_html(html).passages
    assert [passage.text for passage in passages] == ["before in", "words"]
    assert html[slice(*passages[1].place(0, 5))] == "words"


@pytest.mark.parametrize("line_end", LINE_ENDS)
@pytest.mark.parametrize("before", ["", "\t", "😀", "e\u0301", "𝒜𝒷", "\u200b"])
def test_places_are_exact(line_end: str, before: str) -> None:
    html = f"<p>{before}x{line_end}\t hard{line_end}to <em>re</em>ach &amp; {before}on</p>"
    [passage] = read_html(html).passages
    assert places(passage, html, "hard to reach") == f"hard{line_end}to <em>re</em>ach"
    assert places(passage, html, "&") == "&amp;"
    assert places(passage, html, before.strip() + "on") == before.strip() + "on"


@pytest.mark.parametrize(
    ("html", "offset", "found"),
    [
        ("<p>a <!-- b", 5, "comment"),
        ("<p>a <b title='c>d</b>", 5, "tag"),
        ("<p>a</b", 4, "tag"),
        ("<p>a<textarea>b</p>", 14, "`textarea`"),
        ("<script>b</p>", 8, "`script`"),
    ],
)
def test_what_swallows_the_rest_of_the_page_is_said(html: str, offset: int, found: str) -> None:
    [(at, message, next_step)] = read_html(html).faults
    assert (at, found in message, bool(next_step)) == (offset, True, True)


@pytest.mark.parametrize("html", ["", "a", "a <", "<!-- a -->", "<!-->", "<p>a", "<i></i>", "</3>", "<!x"])
def test_whole_pages_have_no_faults(html: str) -> None:
    assert read_html(html).faults == []


def test_kinds_and_quotes() -> None:
    html = "<title>a</title><h1>b</h1><ul><li>c</ul><table><td>d</table><dt>e</dt><p>f<blockquote><p>g"
    passages = read_html(html).passages
    assert [p.kind for p in passages] == [
        "title",
        "heading",
        "item",
        "cell",
        "term",
        "paragraph",
        "paragraph",
    ]
    assert [p.quoted for p in passages] == [False] * 6 + [True]


def test_marks() -> None:
    html = '<p>a <a href="words/x/">b <i class="y mention">c</i></a> <q>d</q><p class=mention>e<p>f'
    passages = read_html(html).passages
    marks = [(html[start:end], kind, value) for p in passages for start, end, kind, value in p.marks]
    assert marks == [
        ("c", "mention", ""),
        ('b <i class="y mention">c</i>', "link", "words/x/"),
        ("d", "quote", ""),
        ("e", "mention", ""),
    ]


def test_marks_around_words_that_stand_apart() -> None:
    html = "<p>a<a href=x>b<b style=display:none>c<q>d</q></a>e</b>f<i class=mention>g</i>"
    marks = [(p.text, [html[start:end] for start, end, _, _ in p.marks]) for p in read_html(html).passages]
    assert marks == [
        ("abfg", ["b<b style=display:none>c<q>d</q>", "g"]),
        ("cde", ["d", "c<q>d</q>"]),
    ]


def test_a_link_around_blocks_marks_each() -> None:
    html = "<a href=x><p>a</p><p>b</p></a><p>c <a>d</a>"
    marks = [[html[start:end] for start, end, _, _ in p.marks] for p in read_html(html).passages]
    assert marks == [["a"], ["b"], []]


@pytest.mark.parametrize(
    ("html", "covered"),
    [
        ("<p>a <!-- c --> b <i>d</i></p><p>e", [" b <i>d</i>"]),
        ("<p>a</p><!-- c --> <table><tr><td>b</table><p>d", ["<table><tr><td>b</table>"]),
        ("<p>a</p><!-- c --><!-- d --><p>b</p>e", ["<p>b</p>", "<p>b</p>"]),
        ("<p>a <!-- c --> <div>b</div>", ["<div>b</div>"]),
        ("<p><!-- c -->b</p>d", ["b"]),
        ("<div>a<p>b</p><!-- c --></div><p>d", [""]),
        ("<!-- c --><hr><p>d", ["<hr>"]),
        ("<!-- c --><script>x</script><p>d</p>", ["<p>d</p>"]),
        ("<pre><!-- c --></pre><code><!-- c --></code>", [""]),
        ("<!-- c -->", [""]),
    ],
)
def test_what_a_comment_covers(html: str, covered: list[str]) -> None:
    comments = read_html(html).comments
    assert [html[slice(*comment.covers)] for comment in comments] == covered
    assert all(html[c.start : c.end] == f"<!--{c.text}-->" for c in comments)


def test_unwanted_blocks_are_left_out() -> None:
    html = "<p>a</p><p title=d>b</p><p>c</p>"
    asked: list[str] = []

    def wanted(start: int, end: int) -> bool:
        asked.append(html[start:end])
        return "b" in html[start:end]

    assert [p.text for p in read(Source("x.html", html), wanted).passages] == ["b"]
    assert asked == ["a", "d", "b", "c"]


MANY = 10_000
HOSTILE = [
    "<div>" * MANY + "x",
    "a<i hidden>" * MANY + "<p>x",
    "<b style=display:none>a" * MANY + "</b>b" * MANY,
    "<div>a<div style=display:none>b<q>" * MANY + "</q></div>" * MANY,
    "<q>a<b style=display:none>" * MANY + "</q>" * MANY,
    "<p>a<template>" * MANY + "</template>b" * MANY,
    "a<title>b</title>" * MANY,
    "<ruby>a<rt>" * MANY + "</ruby>b" * MANY,
    "<ruby>" + "a<rt>b<rp>" * MANY + "</rt></ruby>" * MANY,
    "a<label>b</label>c" * MANY,
    "<code></code>" * MANY,
    "<div><p><b><a href=x><span class=mention>" * MANY + "x",
    "<blockquote><q>" * MANY + "<p>x" * MANY,
    "<code>" * MANY + "x" + "<hr>" * MANY,
    "<a href=x>" * MANY + "<p>x" * MANY + "</a>" * MANY,
    "<a class=headerlink>" * MANY,
    "<svg><text>a<tspan x=1>" * MANY,
    "</div>" * MANY + "<section><td>" + "<div>" * MANY + "</section>" * MANY,
    "<i title=a class=mention>" * MANY + "x" + "<p>x</i>" * MANY,
    "<svg>" * MANY + "<text>x",
    "".join(f"<x{n} title=a>" for n in range(MANY)) + "<svg>" + "<text>a" * MANY,
    "<table><tr><td>" * MANY + "x" + "</td>" * MANY,
    "<ul><li>" * MANY + "x",
    "<" * MANY * 10,
    "<a " * MANY * 10,
    "<a x='" * MANY,
    "<!--" * MANY,
    "<!-- c -->" * MANY + "<p>x",
    "x <!-- c -->" * MANY,
    "<script>" * MANY,
    "&" * MANY * 10,
    "&a" * MANY * 10,
    "&#" + "1" * MANY,
    "<p " + "a=b " * MANY * 10 + ">x",
    "<p a" + "=" * MANY * 10,
    "x " * 2_500_000,
    "<b>x</b>" * 100_000,
    "\0<p>\0x\ufeff",
]


@pytest.mark.parametrize("html", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_markup_is_read_in_linear_time(html: str) -> None:
    from time import perf_counter

    start = perf_counter()
    read_html(html)
    assert perf_counter() - start < 10, "a quadratic reader would need minutes"


NAMES = [
    "p",
    "b",
    "a",
    "div",
    "li",
    "ul",
    "td",
    "table",
    "code",
    "pre",
    "svg",
    "title",
    "script",
    "q",
    "h1",
    "x-y",
]
ODD = [*"<>& \né😀\"'=/", "&amp;", "&lt", "\r\n", "words", "<!-- c -->", "<!--", "]]>"]
TAGS = [f"<{name}>" for name in NAMES] + [f"</{name}>" for name in NAMES]
MORE = ['<a href="x">', "<b class=mention>", "<p hidden>", "<img alt='an image'>", "<br/>", "<i title=x>"]
SOUP = st.lists(st.sampled_from(TAGS + ODD + MORE), max_size=30).map("".join)


@given(SOUP)
def test_tokens_cover_the_text_without_gap(html: str) -> None:
    at = 0
    for _, start, end, _ in tokens(html):
        assert start == at
        assert end > start
        at = end
    assert at == len(html)


@given(SOUP)
def test_pieces_that_are_verbatim_are_their_slice(html: str) -> None:
    prose = read_html(html)
    for passage in prose.passages:
        assert passage.text == passage.text.strip(" ")
        assert passage.text
        ends = [end for _, _, end in passage.pieces]
        assert ends == sorted(ends)
        for words, start, end in passage.pieces:
            assert end > start
            if len(words) == end - start and words not in (" ", OBJECT):
                assert html[start:end] == words
        assert all(start <= end for start, end, _, _ in passage.marks)
    assert all(start <= end for start, end in (comment.covers for comment in prose.comments))


class Words(HTMLParser):
    """The words of simple, well-formed HTML, by the standard library."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        self.found.append(data)


WORDS = st.text(st.sampled_from("ab é😀\n\t&<>;\"'"), min_size=1, max_size=8)


@st.composite
def simple_pages(draw: st.DrawFn) -> str:
    from html import escape

    def inline() -> str:
        name = draw(st.sampled_from(["b", "em", "span", "a"]))
        return f"<{name}>{escape(draw(WORDS))}</{name}>" + escape(draw(WORDS))

    def block() -> str:
        name = draw(st.sampled_from(["p", "div", "li", "h2", "td"]))
        return (
            f"<{name}>" + "".join(inline() for _ in range(draw(st.integers(0, 3)))) + f"</{name}>\n"
        )  # html.parser does not say where blocks end; the line end does

    return "".join(block() for _ in range(draw(st.integers(0, 5))))


@given(simple_pages())
def test_words_are_those_of_the_standard_library(html: str) -> None:
    words = Words()
    words.feed(html)
    words.close()
    assert " ".join(texts(html)).split() == "".join(words.found).split()


def test_attributes_as_browsers_see_them() -> None:
    tag = "<a/b c=d/e F = 'g h' i j=\"\" c=no k='l>m' =n>"
    assert {name: tag[start:end] for name, (start, end) in attributes(tag, 0, len(tag)).items()} == {
        "b": "",
        "c": "d/e",
        "f": "g h",
        "i": "",
        "j": "",
        "k": "l>m",
        "=n": "",
    }
