"""The same words are read of HTML in Markdown as of the page that is built from it."""

import re

import pytest

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
