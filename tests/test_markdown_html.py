"""The same words are read of HTML in Markdown as of the page that is built from it."""

import re

import pytest

from wordcare.prose import OBJECT
from wordcare.reading import read
from wordcare.reading.markdown import read_markdown
from wordcare.source import Source

FRAGMENTS = [
    "<svg><text>Words</text></svg>",
    "<svg><title>Words</title><desc>more</desc><path d='m0 0'/></svg>",
    "<svg aria-label='Words'><g><text>a <tspan>b</tspan></text><text>c</text></g></svg>",
    "<math alttext='Words'><mtext>more</mtext><mi>x</mi></math>",
    "<input placeholder='Words'>",
    "<input type=submit value='Words'>",
    "<input type=hidden value='No words'>",
    "<img alt='Words' title='more'>",
    "<textarea placeholder='Words'>more</textarea>",
    "<select><optgroup label='Words'><option label='more'>x</option></optgroup></select>",
    "<video><track label='Words'></video>",
    "<span aria-description='Words' aria-roledescription='more'>x</span>",
    "<span aria-placeholder='Words' aria-valuetext='more'>x</span>",
    "<table summary='Words'><tr><th abbr='more'>x</th></tr></table>",
    "<abbr title='Words'>W</abbr>",
    "<kbd>x</kbd> <samp title='Words'>y</samp>",
    "<pre>Words &amp; more</pre>",
    "<style>.a::before { content: 'Words' }</style>",
    '<script type="application/ld+json">{"name": "Words"}</script>',
    "<iframe srcdoc='<p>Words</p>' title='more'></iframe>",
    "<i hidden>No</i><i hidden aria-label='No'>words</i>",
]


def read_of(name, text):
    return sorted(re.findall(r"\w+", " ".join(each.text for each in read(Source(name, text)).passages)))


@pytest.mark.parametrize("fragment", FRAGMENTS)
@pytest.mark.parametrize("around", ["<div>{}</div>", "x {} y", "<div markdown>\n\nx {} y\n\n</div>"])
def test_html_in_markdown_says_what_it_says_in_a_page(fragment, around):
    text = around.format(fragment)
    page = text if "<div>" in text else f"<p>{text}</p>"
    for_page = read_of("a.html", page.replace("<div markdown>\n\n", "<div>").replace("\n\n</div>", "</div>"))
    assert read_of("a.md", text) == for_page


def test_words_in_html_have_their_places():
    text = "> x\n>\n> <div>\n> <svg><text>one\n> two &amp; three</text></svg>\n> </div>\n"
    (words,) = [each for each in read_markdown(Source("a.md", text)).passages if each.kind == "label"]
    assert words.text == "one two & three"
    assert [(text[start:end], said) for said, start, end in words.pieces if said.strip()] == [
        *(("one", "one"), ("two ", "two "), ("&amp;", "&"), (" three", " three"))
    ]


def test_attribute_lists_say_what_attributes_do():
    text = "*a*{ aria-description='b' placeholder=\"c\" }\n\n/// html | p[aria-valuetext=d]\ne\n///\n"
    assert read_of("a.md", text) == ["a", "b", "c", "d", "e"]


@pytest.mark.parametrize(
    ("text", "passages"),
    [
        ("hard <ruby>to<rp>(</rp><rt>b *c*</rt><rp>)</rp></ruby> reach", ["hard to reach", "(", "b c", ")"]),
        ("<ruby>hard<rt>b</ruby> to reach", ["hard to reach", "b"]),
        ("<ruby>a<rt>b <ruby>c<rt>d</ruby> e</rt></ruby>f", ["af", "b c e", "d"]),
        ('hard <i style="display: none">b <i>c</i> d</i> to reach', ["hard to reach", "b c d"]),
        ('so <span>hard<div style="display:inline"> to</div> reach', ["so hard to reach"]),
        ("hard <output>to</output> reach", ["hard to reach"]),
        ("hard <noframes>b</noframes> to", ["hard to"]),
        ("hard</br>to", ["hard to"]),
        ("a <datalist><option value=b></datalist> <option value=c>", ["a", "b"]),
    ],
)
def test_what_stands_apart_in_a_text_does_not_part_its_words(text, passages):
    found = [
        " ".join(each.text.replace(OBJECT, "").split()) for each in read_markdown(Source("", text)).passages
    ]
    assert sorted(found) == sorted(passages)


@pytest.mark.parametrize("name", ["button", "dialog", "audio", "search", "dir"])
def test_words_do_not_meet_across_the_edge_of_any_block_in_a_text(name):
    (passage,) = read_markdown(Source("", f"hard <{name}>to</{name}> reach")).passages
    assert passage.text == f"hard {OBJECT}to{OBJECT} reach"


def test_marks_inside_of_what_stands_apart_stay_with_it():
    text = "<ruby>a<rt><q>b</q></rt></ruby> c"
    (apart,) = [each for each in read_markdown(Source("", text)).passages if each.text == "b"]
    assert [(text[start:end], kind) for start, end, kind, _ in apart.marks] == [("<q>b</q>", "quote")]
