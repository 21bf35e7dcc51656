"""The quick look at built pages leaves nothing unread that a full reading would find."""

from itertools import count

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as some

from growth import is_in_proportion
from wordcare import rulebook
from wordcare.built.glance import Glance
from wordcare.built.look import Look
from wordcare.checking import verdicts
from wordcare.source import Source

PAGE = "---\ntitle: Hard to reach\navoid: [hard to reach]\nlevel: block\n---\nIt blames people.\n"
TRICKY = [
    "<p>They are hard to reach.</p>",
    "<p>ha<b>r</b>d to <em>rea</em>ch</p>",
    "<p>hard<br>to<br/>reach</p>",
    "<p>hard\nto\nreach</p>",
    "<p>ha<!-- a note -->rd to reach</p>",
    "<p>&#104;ard to rea&shy;ch</p>",
    "<p>5 < 6 hard to reach > 7</p>",
    "<a>hard</a>\n\n<a>to</a>\n\n<a>reach</a>",
    "<p>x</p>\n\n<em>hard</em>\n\nto <x-y>reach</x-y>",
    '<img/alt="hard to reach">',
    "<img alt = 'hard to reach'>",
    '<p title="5 > 3, hard to reach">x</p>',
    '<a aria-label="hard to reach" href="#">x</a>',
    '<meta name="description" content="hard to reach">',
    "<code>x</code>hard to reach",
    '<p>hard to reach<sup id="r"><a class="footnote-ref" href="#f">1</a></sup></p>',
    "<p>hard<sup>[<b>2</b>]</sup> to reach<SUP>&dagger;</SUP></p>",
    "<P>HARD TO REACH",
    "<script>let a = '<p>'</script>hard to reach",
    "<li>a</li>\n\n\n<li>hard to reach</li>",
    "<a title='hard to reach'<p>",
    "<hard to reach<em>hard to reach",
    "hard to reach<a title='>hard to reach",
    "hard<!-- --> to reach<!--hard to reachhard to reach",
    "<p>hard <span hidden>x</span>to reach",
    "<p>hard <span hidden>a <span>b</span> c</span>to reach",
    "<p>hard <b hidden><!-- --><i>x</i></b>to reach",
    "<p>hard <a class=headerlink href=#>#</a>to reach",
    "<h2>Why<a class=headerlink href=#>hard to reach</a></h2>",
    "<h2><a class='x headerlink' href=#><b>&para;</b> hard to reach</a>Why</h2>",
    "<math><mi>x</mi>hard to reach<mo>x</mo></math>",
    "<p>hard <mi>to</mi> reach",
    "<p style='--x: &quot;hard to reach&quot;'>x",
    "<p class=arithmatex>hard to reach",
    "<svg><text>They are</text><text>hard to reach</text><text>so</text></svg>",
    "<svg><text><tspan x=0>hard to</tspan><tspan x=0>reach</tspan></text></svg>",
    "<svg><text>hard-to-<tspan>re</tspan>ach</text></svg>",
    "<xmp>so <b>hard to reach<c></xmp>",
    "<p>hard to re<svg hidden><path/></svg>ach",
    "<p>hard to re<svg hidden/>ach",
    "<p>hard to re<img hidden src=a.png>ach",
    "<p>hard to re<code hidden>x</code>ach",
    "<p>hard <script>1</script>to reach",
    "<p>hard <script>\n\n<div>1</script>to reach",
    "<p>hard <style>b {}</style>to reach",
    "<p>hard <template>x</template>to reach",
    "<p>hard <span hidden>x</p><p>hard to reach",
    "<p>hard to <td>reach",
    "<p>hard to re<body>ach",
    "<p>hard to re</div>ach",
    "<p>hard to re</svg>ach",
    "<p>hard</code> to reach",
    '<script type="application/json">{"a": "x", "b": "They are hard to reach."}</script>',
    '<script type="application/json">{"a": "They are hard\\nto re\\u0061ch."}</script>',
    "<p>hard <template shadowrootmode=open>to</template> reach",
    "<iframe srcdoc='They are hard to &lt;b>re&lt;/b>ach.'></iframe>",
    "<table><th abbr='hard to reach'>x</table>",
    "<input value='hard to reach'>",
    "<pre>They are\nhard to\nreach.</pre>",
    "<p>hard-<?x?>to-<!x>re</>ac</ x>h",
    "<td>hard-<![CDATA[]]>to-reach",
    "<svg><text>hard-<![CDATA[to-reach]]></text></svg>",
    "<p>hard-<!-->to-reach -->",
    "<p>hard-<script><!--</script>to-reach<!-- -->",
    "<a title='<!-- hard to reach -->'>x</a>",
    "<p>hard to\n\n</div>reach",
    "<p>hard\n\n<td>to reach",
    "<p>hard-\n\n<title>x</title>to-reach",
    "<div>hard\n\n<div hidden></div>to reach",
    "<div>hard-<div hidden>\n\n<p>x</p>\n\n</div>to-reach",
    "<p>hard-<template><p>x</p></template>to-reach",
    "<p>hard-<input type=hidden>to-reach",
    "<p>hard-<object></object>to-<code></code>re<img alt=''>ach",
    "<p>We will engage <label>hard</label>-to-reach groups",
    "<div>hard-<div style='display:inline'>to-reach</div>",
    "<p>hard-<span style='display:none'>x</span>to-reach",
    "<p>a<span style='display:none'>hard to reach</span>er",
    "<p>hard-<b hidden>x</b><b hidden id=d>to</b>-reach<a aria-details=d>",
    "<p>hard <td>to reach</p>er",
    "<p>They are <td>hard to reach</p> shelves",
    "<table><td>x</td><td>hard to reach</td><td>x</td></table>",
    "<p>re&#x61<b></b>ch is hard to re&#x61<!-- -->ch",
    "<p>hard <sup>a<sup>1</sup></sup> hard<sup><i></i>1<b hidden>x</b></sup> to reach",
    "<p>x<sup title='hard to reach'>1</sup>",
    "<p>ha<a style='display:none'>y<a>rd-</a>to-re</a>ach",
    "<a class=headerlink>hard<textarea>x</textarea>-to-reach</a>",
    "<svg><text>hard-<script>x</script>to-reach</text></svg>",
    "<p>hard-<tspan x=1>to-reach</tspan>",
    "<math><mi>x</mi><mtext>hard to reach</mtext><mi>y</mi></math>",
    '<script type="application/json">["hard-<!x>to-reach"]</script>',
    "<p><ruby>hard to reach<rt>a</rt></ruby> groups",
    "<p><ruby>hard to<rp>(<rt>a<rp>)</ruby> reach groups",
]


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    folder = tmp_path_factory.mktemp("words")
    (folder / "hard-to-reach.md").write_text(PAGE)
    return rulebook.load(str(folder), None)


def is_flagged(html, book):
    return any(verdict.flagged for verdict in verdicts(Source("page.html", html), book, "2026-11-22"))


@pytest.mark.parametrize("html", TRICKY)
def test_what_a_full_reading_finds_is_never_passed_over(book, html):
    assert is_flagged(html, book), "otherwise the example shows nothing"
    assert Glance(book, lambda verdict: False).uses(html) is None


NAMES = [
    *("a", "audio", "b", "body", "button", "code", "dd", "div", "dl", "frameset"),
    *("h2", "i", "iframe", "kbd", "label", "li", "math", "mtext", "noembed", "object"),
    *("option", "p", "q", "rt", "ruby", "script", "section", "select", "span", "style", "sup", "svg"),
    *("table", "td", "template", "text", "textarea", "title", "textarea", "tr", "tspan", "ul"),
]
ATTRIBUTES = [
    *("", "", "", "", "", "", " hidden", " hidden id=x", " style=display:none", " style='display: inline'"),
    *(" x=1", " class=headerlink href=#", " title=x", " shadowrootmode=open", "/", " aria-details=x"),
]
BITS = [
    *("<br>", "<wbr>", "<hr>", "<img alt=''>", "<img src=a>", "<input>", "<input type=hidden id=y>", "</br>"),
    *("<!-- x -->", "<!--", "-->", "<!-->", "--!>", "<!x>", "<?x?>", "</>", "</ x>", "<![CDATA[", "]]>"),
    *("\n\n", "\n", " ", "-", "x", "1", "<", "&#x61", "&nbsp;", '"', "'", "<svg/>", "<script>1</script>"),
]
OPENS = some.tuples(some.sampled_from(NAMES), some.sampled_from(ATTRIBUTES)).map(
    lambda tag: "<{}{}>".format(*tag)
)
CLOSES = some.sampled_from(NAMES).map("</{}>".format)
LEAVES = some.one_of(some.sampled_from(BITS), OPENS, CLOSES)
TREES = some.recursive(
    some.sampled_from(["", "x", " ", "<p>", "<img alt=''>", "\n\n", "<!-- x -->"]),
    lambda inner: some.tuples(
        some.sampled_from(NAMES), some.sampled_from(ATTRIBUTES), some.lists(inner, max_size=3).map("".join)
    ).map(lambda tag: "<{0}{1}>{2}</{0}>".format(*tag)),
    max_leaves=6,
)
BETWEEN = some.lists(some.one_of(TREES, TREES, LEAVES), max_size=3).map("".join)


@settings(max_examples=1000, deadline=None)
@given(parts=some.tuples(*[BETWEEN] * 6), ends=some.sampled_from(["", "</p>", "er", " er", "</div></td>"]))
def test_whatever_stands_between_the_words_the_glance_sees_no_less(book, parts, ends):
    words = ["hard", "-to", "-re", "ach", ends]
    html = parts[0] + "".join(map("".join, zip(words, parts[1:], strict=True)))
    if is_flagged(html, book):
        assert Glance(book, lambda verdict: False).uses(html) is None


HOSTILE = [
    *("<!-- ", "<!-- a --!", "<!-- a -->", "<script>", "<script><!--", "<script json>", "<script>a</script"),
    *("class=headerlink ", "<a class=headerlink>", "<a class=headerlink ", "<style>a", "<title>a", "<sup>1"),
    *("\n\n<div>a", "<b hidden>\n\n<div>", "<b hidden>a</b>", "<i style=display:none>a", "<table><td>"),
    *(
        "<svg><text>",
        "<svg hidden><path/>",
        "<math>a",
        "<p>a<td>",
        "a<label>b</label>",
        "<code></code>",
        "&a",
    ),
    *("<a title='", "<p>addict</p><title>a ", "<p>addict<title>", "<a href=x>addict</a>", "<b>addict</b>, "),
    *("<i{} hidden>", "<i{0} hidden></i{0}>", '<script type=json>["a"]</script>'),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_the_time_grows_with_the_page_and_not_faster(text, tmp_path):
    (tmp_path / "addict.md").write_text(
        PAGE.replace("Hard to reach", "Addict").replace("hard to reach", "addict")
    )
    words = rulebook.load(str(tmp_path), None)

    fresh = count(1_000_000)  # no name of an element comes twice, as some parts are remembered

    def work(size):
        html = "".join(text.format(next(fresh)) for _ in range(size // len(text)))
        return lambda: Look(words, "2026-11-22", ()).at(Source("page.html", html), "page.html")

    assert is_in_proportion(work, 20_000, 80_000, most=8)


MARKUP = [
    *("<p>", "</p>", "<em>", "</em>", "<br>", "<!--", "-->", "<li>", "<a title='", '<img alt="', '"', "'"),
    *("<i hidden>", "</i>", "<script>", "</script>", "<td>", "</td>", "</div>", "<svg hidden>", "</svg>"),
    *("<code>", "</code>", "<div\n>", "&nbsp;", "-", "<", ">", "&", "\n", "\n\n", "<script>", "</script>"),
]
SPOILT = some.tuples(
    some.sampled_from(["hard", "ha<b>r</b>d", "h&#97;rd"]),
    some.sampled_from([" ", "-", "<br>", "\n", "\n\n", " <a>", "</a> ", "<!-- --> ", "&nbsp;"]),
    some.just("to"),
    some.sampled_from([" ", "-", "\n", " <em>", "</em> ", "</em>\n\n", " <x-y>"]),
    some.just("reach"),
).map("".join)
PAGES = some.lists(
    some.lists(some.one_of(some.sampled_from(MARKUP), SPOILT), max_size=9).map("".join), max_size=4
)


@settings(max_examples=200, deadline=None)
@example(pages=["hard to reachhard to reach<i hidden><p>hard to reach</i>hard to reach"])
@given(pages=PAGES)
def test_no_order_of_pages_hides_a_use(book, pages):
    glance = Glance(book, lambda verdict: False)
    for html in pages:
        if is_flagged(html, book):
            assert glance.uses(html) is None


def test_what_was_judged_before_needs_no_reading(book):
    glance = Glance(book, lambda verdict: verdict.company == "are hard to reach for")
    assert glance.uses("<p>They are <b>hard</b> to reach for us.</p>") == {
        ("hard-to-reach", "are hard to reach for")
    }
    assert glance.uses("<p>They are hard to reach for us.</p>\n\n<p>So hard to reach.</p>") is None
    assert glance.uses("<p>They are well.</p>") == set()
