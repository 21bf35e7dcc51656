"""What a built site shows beside its pages: feeds, style sheets, names. Found in its place, and said once."""

import json
from functools import partial

import pytest

from growth import is_in_proportion
from test_built import TODAY, book, findings, site, uses  # noqa: F401 - fixtures
from wordcare.built.others import page_files
from wordcare.built.site import ANOTHER_ROAD, check_built
from wordcare.reading import feed, styles
from wordcare.source import Source

RSS = '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>%s</title>\n%s</channel></rss>\n'
ATOM = (
    '<?xml version="1.0"?>\n<!-- made -->\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Us</title>\n'
    '<entry><title>%s</title><link href="https://us.example/x/"/>\n%s</entry></feed>\n'
)
XHTML = '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>%s</body></html>\n'
ITEM = "<item><title>X</title><description>%s</description><link>https://us.example/sub/x/</link></item>"


def place(site, name, words="hard"):  # noqa: F811
    """The line and column of some words in a file of the site."""
    before = (site.folder / name).read_text().partition(words)[0]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (RSS % ("They are hard to reach", ""), "hard"),
        (RSS % ("Us", ITEM % "They are hard to reach."), "hard"),
        (RSS % ("Us", ITEM % "&lt;p&gt;They are &lt;b&gt;hard&lt;/b&gt; to reach."), "hard"),
        (RSS % ("Us", ITEM % "<![CDATA[<p>They are <b>hard</b> to&nbsp;reach.</p>]]>"), "hard"),
        (RSS % ("Us", ITEM % "They are h<![CDATA[ard to]]> reach."), "h<![CDATA[ard"),
        (RSS % ("Us", ITEM % "They are hard <!-- so --> to reach."), "hard"),
        (RSS % ("Us", ITEM % "They are &#104;ard to reach."), "&#104;ard"),
        (RSS % ("Us", ITEM % "They are &amp;#104;ard to reach."), "&amp;#104;ard"),
        (RSS % ("Us", '<itunes:category text="hard to reach"/>'), "hard"),
        (RSS % ("Us", "<item><content:encoded><![CDATA[Hard to reach"), "Hard"),
        (ATOM % ("They are hard to reach", ""), "hard"),
        (ATOM % ("5 &lt;b hard to reach > 4", ""), "hard"),
        (ATOM % ("<![CDATA[5 <b hard to reach]]>", ""), "hard"),
        (ATOM % ("A", '<summary type="html">They are &lt;i&gt;hard to&lt;/i&gt; reach</summary>'), "hard"),
        (
            ATOM
            % ("A", '<content type="xhtml"><div><p>Fine</p><p>So <b>hard</b> to reach</p></div></content>'),
            "hard",
        ),
        (ATOM % ("A", '<category term="x" label="Hard to reach"/>'), "Hard"),
        (ATOM % ("A", '<link rel="related" title="Hard to reach" href="y"/>'), "Hard"),
        ("<!DOCTYPE rss [<!ENTITY x 'hard to reach'>]>" + RSS[22:] % ("&x;", ""), "hard"),
        ('<!DOCTYPE rss [\n<!ENTITY x "a <b>hard</b> to reach">]>' + RSS[22:] % ("&x;", ""), "hard"),
        (XHTML % "<p>They are <b>hard</b> to reach</p>", "hard"),
        ('<svg xmlns="http://www.w3.org/2000/svg"><text>hard to reach</text></svg>', "hard"),
    ],
)
@pytest.mark.parametrize("name", ["feed.xml", "blog/feed_rss_created.xml", "a.rss", "a.atom"])
def test_feeds_and_pages_of_xml_are_read(site, book, name, text, first):  # noqa: F811
    site("index.html", "<p>Hello</p>")
    site(name, text)
    (found,) = findings(site, book)
    assert (found.rule, (found.line, found.column)) == ("hard-to-reach", place(site, name, first))
    assert found.path.endswith(name)


@pytest.mark.parametrize(
    "text",
    [
        RSS % ("Us", "<item><link>https://us.example/hard-to-reach/</link><guid>hard to reach</guid></item>"),
        RSS % ("Us", "<item><comments>https://us.example/hard-to-reach/</comments></item>"),
        RSS % ("Us", ITEM % "&lt;code&gt;hard to reach&lt;/code&gt;"),
        RSS % ("Us", ITEM % "&lt;em class='mention'&gt;hard to reach&lt;/em&gt;"),
        RSS % ("Us hard", ITEM % "to reach"),
        "<urlset><url><loc>hard to reach</loc></url></urlset>",
        "<tiles><a>hard to reach</a><rss>x</rss></tiles>",
    ],
)
def test_addresses_code_and_maps_are_no_words_of_a_feed(site, book, text):  # noqa: F811
    site("index.html", "<p>Hello</p>")
    site("some.xml", text)
    assert findings(site, book) == []


def test_what_a_feed_repeats_of_a_page_or_a_source_is_not_said_again(site, book):  # noqa: F811
    site("x/index.html", "<p>They are <i class=mention>hard to reach</i> people.</p>")
    site("feed.xml", RSS % ("Us", ITEM % "They are hard to reach…"))
    assert findings(site, book) == []
    site("feed.xml", RSS % ("Us", ITEM.replace("/x/", "/y/") % "They are hard to reach…"))
    assert len(findings(site, book)) == 1
    site("feed.xml", RSS % ("Us", ITEM.replace("/x/", "/y/") % "They are hard to reach, and we try."))
    (found,) = findings(site, book, uses(book, "Hello"))
    assert found.note == ANOTHER_ROAD
    assert findings(site, book, uses(book, "They are hard to reach, and we try.\n")) == []


def test_words_that_stand_in_a_page_and_in_its_feed_are_one_finding(site, book):  # noqa: F811
    site("x/index.html", "<p>They are hard to reach, and we try.</p>")
    site("feed.xml", RSS % ("Us", ITEM % "They are hard to reach"))
    site("feed.json", json.dumps({"items": [{"url": "https://a.b/x/", "title": "They are hard to reach"}]}))
    assert [found.path.rpartition("/site/")[2] for found in findings(site, book)] == ["x/index.html"]


@pytest.mark.parametrize(
    ("address", "files"),
    [
        ("", ["index.html"]),
        ("https://us.example/", ["index.html"]),
        ("https://us.example/a/b/?x#y", ["a/b/index.html", "b/index.html"]),
        ("/a.html", ["a.html", "a.html/index.html", "a.html.html"]),
        ("/caf%C3%A9/", ["café/index.html"]),
    ],
)
def test_an_address_leads_to_a_page_wherever_the_site_begins(address, files):
    assert list(page_files(address)) == files


SHOWN = [
    ('p::after{content:"They are hard to reach"}', "hard"),
    ("p::after { content : 'They are hard to reach' }", "hard"),
    ('p::after{content:"They are " "hard" " to" /* so */ " reach"}', "hard"),
    ('p::after{content:"They are ha" "rd to reach"}', 'ha" "rd'),
    ('p::after{content:"They are \\68 ard to reach"}', "\\68"),
    ('p::after{content:"They are hard\\A to\\20reach"}', "hard"),
    ('p::after{content:"They are hard \\\nto reach"}', "hard"),
    ('p::after{content:"They are hard \\\r\nto reach"}', "hard"),
    ('p::after{content:url(a.png) "hard to reach" counter(x)}', "hard"),
    ('p::after{content:attr(title) / "hard to reach"}', "hard"),
    ('p::after{con\\74 ent:"hard to reach"}', "hard"),
    ('p::after{color:red;content/**/:/**/"hard to reach"', "hard"),
    ('@media print{p{x:y}p::after{content:"\\2014 They are hard to reach"}}', "hard"),
    ('p{--words:"hard to reach"}p::after{content:var(--words)}', "hard"),
    ('p::after{content:var(--words, "hard to reach")}', "hard"),
    ('a{background:url(x/*.png)}p::after{content:"hard to reach"}a{background:url(*/)}', "hard"),
    ('a[href="/*"]{}p::after{content:"hard to reach"}a[href="*/"]{}', "hard"),
    ('@counter-style x{suffix:" hard to reach"}', "hard"),
]
NOT_SHOWN = [
    'p::after{content:"hard " attr(title) " to reach"}',
    'p::after{content:"hard"}q::after{content:" to reach"}',
    'p::after{content:"hard" / "to reach"}',
    'a[title="hard to reach"]::after{content:"x"}',
    '/* p::after{content:"hard to reach"} */',
    'p::after{content:url("hard to reach.png")}',
    '@import "hard to reach.css";',
    'p{font-family:"hard to reach"}',
    "p{content:hard to reach}",
    "",
    "p::after{content:'",
]


@pytest.mark.parametrize(("css", "first"), SHOWN)
def test_what_a_style_sheet_shows_is_read(site, book, css, first):  # noqa: F811
    site("index.html", "<p>Hello</p>")
    path = site.folder / "assets/a.css"
    path.parent.mkdir()
    path.write_bytes(css.encode())
    (found,) = findings(site, book)
    assert (found.rule, found.start, found.path[-5:]) == ("hard-to-reach", css.index(first), "a.css")


@pytest.mark.parametrize(("css", "first"), SHOWN)
def test_what_a_style_sheet_in_a_page_shows_is_read(site, book, css, first):  # noqa: F811
    body = f"<p>Hello</p>\n\n<style media=all>{css}</style>\n\n<p>Bye</p>"
    site("index.html", "\n\n".join(("<p>Hello</p>", "<p>Bye</p>")))
    site("x.html", body)
    (found,) = findings(site, book)
    assert found.rule == "hard-to-reach"
    assert (site.folder / "x.html").read_text()[found.start :].startswith(first.replace("\r", ""))


@pytest.mark.parametrize("css", NOT_SHOWN)
def test_what_else_stands_in_a_style_sheet_is_left_alone(site, book, css):  # noqa: F811
    site("index.html", f"<p>Hello</p><style>{css}</style>")
    site("a.css", css)
    assert findings(site, book) == []


def test_a_style_sheet_excuses_nothing_because_a_page_does(site, book):  # noqa: F811
    site("index.html", "<p>They are <i class=mention>hard to reach</i> people.</p>")
    site("a.css", 'p::after{content:"They are hard to reach people."}')
    assert len(findings(site, book)) == 1


def test_a_style_sheet_with_odd_bytes_is_read_as_browsers_read_it(site, book):  # noqa: F811
    site("a.css", "")
    (site.folder / "a.css").write_bytes(b'/* \xe9 */p::after{content:"hard to reach"}')
    assert [found.column for found in findings(site, book)] == [26]


@pytest.mark.parametrize("name", ["site.webmanifest", "manifest.json", "x/Manifest.json", "feed.json"])
@pytest.mark.parametrize(
    ("value", "first"),
    [
        ({"name": "We meet hard to reach people"}, "hard"),
        ({"start_url": "/", "short_name": "hard to reach"}, "hard"),
        ({"shortcuts": [{"name": "x", "description": "Café for hard to reach people"}]}, "hard"),
        ({"items": [{"title": "x", "content_html": "<p>So <b>hard</b> to reach"}]}, "hard"),
    ],
)
def test_what_a_site_is_called_once_it_is_installed_is_read(site, book, name, value, first):  # noqa: F811
    site("index.html", "<p>Hello</p>")
    site(name, json.dumps(value, indent=1))
    (found,) = findings(site, book)
    assert (found.line, found.column) == place(site, name, first)


@pytest.mark.parametrize(
    "text", ["", "[", '{"name": ["x", {"a"', '{"id": "hard to reach"}', '{"name": 3}', "}]"]
)
def test_other_json_is_left_alone(site, book, text):  # noqa: F811
    site("manifest.json", text)
    assert findings(site, book) == []


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("<math><mi>x</mi><mtext>if hard to reach</mtext></math>", 1),
        ("<p>So <math><mrow><mtext>hard to reach</mtext><mo>+</mo></mrow></math> it is.</p>", 1),
        ("<math><annotation>hard to reach</annotation></math>", 0),
        ("<div hidden><math><mtext>hard to reach</mtext></math></div>", 0),
        ("<math hidden><mtext>hard to reach</mtext></math>", 1),
        ('<table summary="Who is hard to reach"><tr><td>x</table>', 1),
        ('<div summary="Who is hard to reach">x</div>', 0),
    ],
)
def test_rare_words_of_pages_are_read(site, book, body, count):  # noqa: F811
    site("index.html", body)
    assert len(findings(site, book)) == count


HOSTILE = [
    "<a '",
    '<a "',
    "<![CDATA[",
    "<!--",
    "<!ENTITY a '",
    "<!ENTITY a 'b'>",
    "<a title='b'/>",
    "<a>",
    "<item><title>",
    "</a>",
    "&#1;",
    "<?",
    "/*",
    "url(",
    "'",
    '"',
    '"\\',
    '"" ',
    'content:"a" b ',
    "content:'a';",
    "--a:",
    '{"a":',
]


def read_all(source):
    for _, _, passages in feed.parts(source):
        passages()
    styles.words(source.text)
    list(styles.passages(source.text, 0, len(source.text)))


@pytest.mark.parametrize("text", HOSTILE)
def test_the_work_grows_with_the_file_and_not_faster(text):
    def work(number):
        return partial(read_all, Source("", ("<rss>" if text[0] in "<&" else "") + text * number))

    assert is_in_proportion(work, 8_000, 80_000, most=20)


def test_a_file_that_we_fail_on_ourselves_stops_no_other(site, book, monkeypatch):  # noqa: F811
    def broken(*_):
        raise RecursionError("no way through")

    site("a.css", 'p::after{content:"hard to reach"}')
    site("b.html", "<p>An addict</p>")
    monkeypatch.setattr("wordcare.built.site.new_in", broken)
    checked = check_built(str(site.folder), book, {}, TODAY)
    assert [(len(file.findings), len(file.problems)) for file in checked] == [(1, 0), (0, 1)]
