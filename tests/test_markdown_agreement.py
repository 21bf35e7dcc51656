"""The words we read are the words that Python-Markdown shows, on pages nobody wrote."""

import sys
from pathlib import Path

import markdown
import pytest
from hypothesis import given, settings

from markdown_pages import pages

sys.path.insert(0, str(Path(__file__).parent.parent / "bench"))

from agreement import CONFIGS, EXTENSIONS, Comparison

RENDERER = markdown.Markdown(extensions=EXTENSIONS, extension_configs=CONFIGS)

ODD = {
    "list after a blank line": "- a\n\nb\n- c\n\n    d\n        e\n",
    "numbers that follow a list": "- a\n1. b\n\n2. c\n",
    "three levels": "- a\n    - b\n        - c\n\n            d\n\n    e\n",
    "an item that begins with an item": "- - a\n    - b\n- c\n",
    "a heading in an item": "- # a\n  b\n\n- c\n# d\n",
    "a quotation in a list in a quotation": "> - a\n>     > b\n>\n>     c\nd\n",
    "code in a quotation": "> a\n>\n>     code\n>\n> b\n",
    "an admonition in a list": '- a\n\n    !!! tip "b"\n        c\n\n        - d\n\n            e\n\n    f\n',
    "a list in an admonition goes on": '!!! note "a"\n\n    - b\n\n        c\n\n    d\n\ne\n',
    "tabs in tabs": '=== "a"\n\n    === "b"\n\n        c\n\n    === "d"\n\n        e\n\n=== "f"\n\n    g\n',
    "a fence right after words": "a\n```\ncode\n```\nb\n",
    "a fence with an option that does not exist": '```py what="x"\na\n```\n',
    "a fence of the other kind inside": "~~~\n```\na\n~~~\nb\n",
    "a fence after indented code": "    code\n```\na\n```\n",
    "a table in a list": "- a\n\n    b | c\n    --|--\n    d | e\n",
    "a table with one column": "| a |\n|---|\n| b |\n",
    "a row with more cells than the header": "a | b\n--|--\nc | d | e\n",
    "code with a pipe in a table": "a | b\n--|--\n`c | d` | e\n",
    "definitions of two terms": "a\nb\n: c\n: d\n\n    e\n\nf\n:   g\n",
    "a definition after a blank line": "a\n\n:   b\n\n    c\n",
    "footnotes one after the other": "a[^1][^2]\n\n[^1]: b\n[^2]: c\n    d\n\n    e\n\nf\n",
    "attributes at the end of a footnote": "a[^1]\n\n[^1]: b\n{: .c }\n",
    "lists in footnotes": "a[^1][^2]\n\n[^1]:\n    - b\n\n[^2]:\n    - c\n\n        d\n",
    "an image in a link": "[![a](b.png) c](d)\n",
    "links in links": "[a [b](c) d](e) [f][g]\n\n[g]: h\n",
    "a link whose address has brackets": '[a](b(c) "d (e)") [f](<g h> "i")\n',
    "brackets that are no links": "[a] [b][c] ![d] [e](f\n",
    "emphasis over a link": "*a [b](c) d* **e*f*g** ***h** i*\n",
    "emphasis that does not close": "*a **b* c** _d __e_ f\n",
    "an underscore in a word": "a_b_c _d_e _f_\n",
    "marks without a space": "a~b~c~~d~~e^f^g^^h^^i==j==k\n",
    "marks with a space": "~a b~ ^a b^ ^^a b^^ ~~a b~~\n",
    "HTML that begins in a line": "a <div>b</div> c\n\n<div>d</div> e\n\n<b>f</b> g\n",
    "HTML with a blank line": "<div>\na\n\n*b*\n</div>\nc\n",
    "HTML that is never closed": "<div>\na\n\nb\n",
    "Markdown in HTML in HTML": "<div markdown>\na\n\n<div>*b*</div>\n\n<p markdown>*c*</p> d\n</div> e\n",
    "Markdown in a table of HTML": "<table markdown><tr markdown><td markdown>*a*</td></tr></table>\n",
    "braces after a line break, before a link": "a  \n{b c}[d](e)\n\nf  \n{g h}*i*\n\nj  \n{k l}\n",
    "a comment between items": "- a\n<!-- x -->\n- b\n",
    "a comment in a word": "a<!-- x -->b\n",
    "a comment that is never closed": "a\n\n<!-- b\n\nc\n",
    "a less-than sign": "a < b and c <d e\n",
    "references to characters": "a &amp; b &copy; c &#169; d &#8221 e &nope; f & g\n",
    "slash blocks in slash blocks": "//// note | a\nb\n\n/// details | c\nd\n///\n\ne\n////\nf\n",
    "a slash block in a list": "- a\n\n    /// note | b\n    c\n    ///\n\n    d\n",
    "a slash block that is never closed": "/// note | a\nb\n\n- c\n",
    "abbreviations": "a b\n\n*[a]: c d\n*[b]: e\n",
    "attributes that are no attributes": "# a {b} c\n\n*d*{ e\n\nf { .g }\n",
    "attributes in any spelling": "[a](b){title=c} ![](d){ alt=e }\n\n# f { Title='g h' ALT=\"i }\n",
    "comments written as references": "[//]: # (a b)\n\nc\n\n[comment]: <> 'd'\n\n*[e]: f g\n",
    "definitions that are used": 'a [b][c] HTR\n\n[c]: d "e"\n[c]: d "f"\n*[HTR]: g\n*[HTR]: h\n',
    "an abbreviation with marks": "C.I.A and x-HTR-y and H*TR* HTR_\n\n*[C.I]: a\n*[HTR]: b\n*[TR]: c\n",
    "a slash block as long as its outer one": "/// note | a\n/// warning\nb\n///\n    c d\n///\n\n    e\n",
    "three slash blocks alike": "/// note | a\n/// tip\n/// hint\nb\n///\n    c\n///\n\n    d\n///\ne\n",
    "code after terms": "/// define\na\n\n- b\n///\n        c d\n",
    "text after terms": "/// define\na\n\n- b\n\n# c\n\n- d\n///\n    e\n\n    f\n",
    "terms of other kinds": "/// define\n> a\n\n- b\n- c\n\n    d\n\ne\n///\n\n    f\n\n- g\n",
    "a mark at the end of a footnote": "a[^1]\n\n[^1]:\n\n    b\n>1. \n",
    "code in indented Markdown in HTML": ' <div markdown>\n\n> ```py title="a"\n> b\n> ```\n\nc\n\n</div>\n',
    "a rule in an indented paragraph of HTML": " <p markdown>\n<hr>\na `b`\n",
    "code in an alternative text": "![`a` b ``c``](d) [e](f 'g `h`') ![`i`][j]\n\n[j]: k\n",
    "a name for a character with more behind it": "&nottab; &notit;\n",
    "rules": "a\n***\nb\n\n- - -\n\nc\n---\n",
    "escapes": "\\*a\\* \\# b \\[c](d) \\\\`e` \\`f`\n",
    "ticks": "`a ``b` `` c ` d ``` e\n",
}


def differing(text):
    compared = Comparison(text, RENDERER)
    return dict(compared.missed), dict(compared.extra)


SLASH_ARGUMENTS = [
    *("div['a']", "div#1", "div#a#b", "div#a.b[c=d]#e", "div[a=b c]", "div[a b='c']", "-1", "div.a,b"),
    *("div#a.b[lang='c d'][e]", "div[]", "div.", "div [a]"),
]
SLASH_NUMBERS = ["0", "1", "1.", "^1.2", "< 1", "> ^1 .a", "1.a", "1 #a", "#a#b", "a", "01", "[a]"]


@pytest.mark.parametrize(
    "first",
    [f"html | {each}" for each in SLASH_ARGUMENTS] + [f"caption | {each}" for each in SLASH_NUMBERS],
)
def test_what_stands_after_the_name_makes_a_slash_block_or_none(first):
    assert differing(f"start\n\n/// {first}\nf g\n///\n") == ({}, {})


SLASH_OPTIONS = [
    *("markdown: md", "markdown: span", "markdown:", "markdown: RAW", "markdown: inline\n      deeper"),
    *("open: maybe", "open: true", "new: 5", "new: yes", "select: no", "type: 5", "type: a", "type: a b"),
    *("type: ''", "x: y", "attrs: a", "attrs: {a: b}", "attrs: {a: 1}", "attrs: {1: b}"),
    *("attrs: {class: 'a b'}", "attrs: {class: 5}", "attrs: {id: 'a b'}"),
]
SLASH_NAMES = [
    *("html | pre", "html | div", "html | p", "note | a", "details | a", "tab | a", "caption"),
    *("admonition | a", "define"),
]


@pytest.mark.parametrize("name", SLASH_NAMES)
@pytest.mark.parametrize("option", SLASH_OPTIONS)
def test_options_make_a_slash_block_or_none(name, option):
    page = f"/// {name}\n    {option}\n\nb c\n///\n"
    found = Comparison(page, RENDERER)
    assert (found.missed, found.extra) == ({}, {})


SLASH_CONTENT = [
    *(
        "<p>a *b* c</p>\n\nd",
        "~~~\na b\n~~~",
        "```\na b\n```",
        "```{.py title=a-b}\nb\n```",
        '```py title="a"\nb\n```\n\nc',
    ),
    *("a <b>b</b> c\n\n<div>d</div>\n\ne", "<div>\n\n~~~\na\n~~~\n\nb</div>", "*a*\n\n- b\n\n    <!-- c -->"),
]


@pytest.mark.parametrize("tag", ["div", "p", "h2", "span", "pre", "script", "style", "code"])
@pytest.mark.parametrize("mode", ["auto", "raw", "inline", "block", "html"])
@pytest.mark.parametrize("content", SLASH_CONTENT)
@pytest.mark.parametrize("end", ["///\n", ""])
def test_the_content_of_html_in_slashes_is_read_as_it_is_shown(tag, mode, content, end):
    found = Comparison(f"/// html | {tag}\n    markdown: {mode}\n\n{content}\n{end}", RENDERER)
    assert (found.missed, found.extra) == ({}, {})


@pytest.mark.parametrize("name", ODD)
def test_odd_pages_are_read_as_they_are_shown(name):
    assert differing(f"start\n\n{ODD[name]}") == ({}, {})


@settings(max_examples=300, deadline=None, derandomize=True)
@given(pages())
def test_random_pages_are_read_as_they_are_shown(text):
    try:
        missed, extra = differing(text)
    except (AssertionError, RecursionError):
        return  # Python-Markdown or the parser of its output gave up
    assert (missed, extra) == ({}, {})
