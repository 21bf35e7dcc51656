"""Each construct of the dialect: what is read, as which kind, and what is left alone."""

import pytest

from wordcare.prose import OBJECT
from wordcare.reading.markdown import read_markdown
from wordcare.source import Source

READ = {
    "paragraph": ("Some words.\n", [("paragraph", "Some words.")]),
    "paragraph over lines": ("One\n  two\nthree", [("paragraph", "One two three")]),
    "hard break": ("One  \ntwo", [("paragraph", "One two")]),
    "emphasis in a word": ("un**believ**able *and* _so_", [("paragraph", "unbelievable and so")]),
    "underscores in a word": ("snake_case_name", [("paragraph", "snake_case_name")]),
    "insert, delete, mark": ("^^in^^ ~~out~~ ==mark== H~2~O x^2^", [("paragraph", "in out mark H2O x")]),
    "unpaired marks": ("2 * 3 * 4 ~ 5", [("paragraph", "2 * 3 * 4 ~ 5")]),
    "escapes": (r"\*not\* hard\-to\-reach", [("paragraph", "*not* hard-to-reach")]),
    "character references": ("a&nbsp;b &amp; c&#8217;s", [("paragraph", "a\xa0b & c’s")]),
    "soft hyphen": ("hard\u00adly", [("paragraph", "hard\u00adly")]),
    "code": ("Use `hard to reach` here", [("paragraph", f"Use {OBJECT} here")]),
    "code of two ticks": ("Use ``a ` b`` here", [("paragraph", f"Use {OBJECT} here")]),
    "inline highlight": ("Use `#!py whitelist()` here", [("paragraph", f"Use {OBJECT} here")]),
    "link": ("A [text *here*](to.md) end", [("paragraph", "A text here end")]),
    "link with a title": ("[text](to.md 'Its title')", [("paragraph", "text"), ("title", "Its title")]),
    "link by reference": (
        '[text][key] and [key]\n\n[key]: to.md "Its title"\n',
        [("paragraph", "text and key"), ("title", "Its title")],
    ),
    "reference title on the next line": (
        '[key]\n\n[key]: to.md\n    "Its title"\n',
        [("paragraph", "key"), ("title", "Its title")],
    ),
    "comments written as references": (
        "[//]: # (one)\n[comment]: <> (two)\n[a]: # 'three'\n\nWords [b]\n\n[b]: # 'gone'\n[b]: # 'four'",
        [("paragraph", "Words b"), ("title", "four")],
    ),
    "reference of a picture": (
        "![A chart][key]\n\n[key]: a.png 'Its title'\n[other]: b.png 'Not shown'",
        [("alt", "A chart"), ("title", "Its title")],
    ),
    "abbreviations that the words have, and others": (
        "HTML5 and `CSS`, xNHS, NHSx, UC.\n\n"
        "*[HTML]: no\n*[HTML5]: yes\n*[CSS]: no\n*[NHS]: no\n*[UC]: no\n*[UC]: yes too\n",
        [
            ("paragraph", f"HTML5 and {OBJECT}, xNHS, NHSx, UC."),
            *(("abbreviation", "yes"), ("abbreviation", "yes too")),
        ],
    ),
    "no reference": ("[text][key] [other]", [("paragraph", "[text][key] [other]")]),
    "address": (
        "See <https://example.org/a> or <me@example.org>",
        [("paragraph", f"See {OBJECT} or {OBJECT}")],
    ),
    "image": (
        "See ![an *old* chart](a.png 'Hover') now",
        [("paragraph", f"See {OBJECT} now"), ("title", "Hover"), ("alt", "an *old* chart")],
    ),
    "image by reference": ("![chart][key]\n\n[key]: a.png\n", [("alt", "chart")]),
    "tags": ("a <b title='Tip'>bold</b> <br> b", [("paragraph", "a bold   b"), ("title", "Tip")]),
    "code in tags": ("a <code>whitelist</code> b", [("paragraph", f"a {OBJECT} b")]),
    "heading": ("# Words # {#id .a}\n", [("heading", "Words")]),
    "heading without a space": ("##Words", [("heading", "Words")]),
    "underlined heading": ("Words\n=====\nmore", [("heading", "Words"), ("paragraph", "more")]),
    "attributes of a block": ("Words\n{: .a id='x' }", [("paragraph", "Words")]),
    "attributes that show": (
        "A *word*{ title='Its hint' }",
        [("paragraph", "A word"), ("title", "Its hint")],
    ),
    "words in braces after a line break, before a link": (
        "a  \n{some words here}[b](c)",
        [("paragraph", "a {some words here}b")],
    ),
    "attributes after a line break, before emphasis": ("a  \n{title=b}*c*", [("paragraph", "a {title=b}c")]),
    "what nobody sees in a word": (
        "har<template>x</template>d to<script>y</script> re<style>z</style>ach",
        [("paragraph", "hard to reach")],
    ),
    "pictures without words, and a title, in a word": (
        "har![](a)d to<img alt='' src=b>-re<title>x</title>ach ![c](d)",
        [("paragraph", f"hard to-reach {OBJECT}"), ("alt", "c")],
    ),
    "attributes of a word": ("A *word*{ .mention } b", [("paragraph", "A word b")]),
    "braces that are text": ("A {word} b", [("paragraph", "A {word} b")]),
    "list": ("- one\n- two\n    - three\n", [("item", "one"), ("item", "two"), ("item", "three")]),
    "loose list": ("1. one\n\n    more\n\n2. two", [("item", "one"), ("item", "more"), ("item", "two")]),
    "two spaces do not nest": ("- one\n  - two\n", [("item", "one"), ("item", "two")]),
    "lazy item": ("- one\ntwo", [("item", "one two")]),
    "a list does not interrupt": ("Words\n- one", [("paragraph", "Words - one")]),
    "code in a list": ("- one\n\n        code\n", [("item", "one")]),
    "tasks": ("- [ ] one\n- [x] two", [("item", "one"), ("item", "two")]),
    "indented code": ("Words\n\n    code\n\nmore", [("paragraph", "Words"), ("paragraph", "more")]),
    "heading at the end of a footnote": (
        "A[^1]\n\n[^1]: One\n\n    ## Two { title='Its title' }\n",
        [("paragraph", "A"), ("footnote", "One"), ("heading", "Two"), ("title", "Its title")],
    ),
    "fence in raw HTML": (
        '<div>\nOne\n```py title="Its title"\ncode\n```\ntwo\n</div>',
        [("paragraph", "One"), ("title", "Its title"), ("paragraph", "two")],
    ),
    "fence in raw HTML that is code": (
        '<pre><code>\n```py title="Code"\ncode\n```\n</code></pre>\n\nWords',
        [("paragraph", "Words")],
    ),
    "attributes of a slash block": (
        "/// html | div.a[lang='title=no'][title=\"Its title\" aria-label='Said']\n\nWords\n///",
        [("title", "Its title"), ("label", "Said"), ("paragraph", "Words")],
    ),
    "attributes listed below a slash block": (
        "- /// note | Head\n        attrs: {title: 'Its title', class: title}\n\n    Words\n    ///",
        [("title", "Head"), ("title", "Its title"), ("paragraph", "Words")],
    ),
    "fence": (
        "Words\n\n```py title='The title'\ncode\n\ncode\n```\n",
        [("paragraph", "Words"), ("title", "The title")],
    ),
    "fence with a title without quotation marks": (
        "Words\n\n```{.py title=hard-to-reach #a}\ncode\n```\n",
        [("paragraph", "Words"), ("title", "hard-to-reach")],
    ),
    "fence in a list": ("- one\n\n    ~~~\n    code\n    ~~~\n", [("item", "one")]),
    "fence in a quotation": ("> ```\n> code\n> ```\n> words", [("paragraph", f"{OBJECT} words")]),
    "fence that never ends": ("```\nwords\n", [("paragraph", "``` words")]),
    "quotation": ("> one\ntwo\n>\n> three", [("paragraph", "one two"), ("paragraph", "three")]),
    "table": ("a | b\n--|--\nc \\| d | `|`\n", [("cell", "a"), ("cell", "b"), ("cell", "c | d")]),
    "no table without a separator": ("a | b\nc | d", [("paragraph", "a | b c | d")]),
    "admonition": (
        '!!! note "The *title*"\n    one\n\n    two\n\nthree',
        [("title", "The title"), ("paragraph", "one"), ("paragraph", "two"), ("paragraph", "three")],
    ),
    "HTML with Markdown further in, which is shown as it is written": (
        '- Ask.\n\n  <p markdown="1">We *meet*. <!-- c --></p>\n\n- Go.',
        [("item", "Ask."), ("paragraph", "We *meet*. <!-- c -->"), ("item", "Go.")],
    ),
    "details with Markdown further in": (
        '  <details markdown="1"><summary>one</summary>\n  two <!-- c -->\n  </details>\n',
        [("title", "one"), ("paragraph", "two <!-- c -->")],
    ),
    "what is indented after details inside HTML with Markdown": (
        '<div markdown="1"><details><summary>one</summary></details>\n    two\n</div>',
        [("title", "one"), ("paragraph", "two")],
    ),
    "admonition without a title": ("!!! Note-it x\n    one", [("type", "Note-it"), ("paragraph", "one")]),
    "admonition with an empty title": ('!!! note ""\n    one', [("paragraph", "one")]),
    "details without a title": ("??? note-it\n    one", [("type", "Note-it"), ("paragraph", "one")]),
    "block without a title": ("/// note\none\n///", [("type", "Note"), ("paragraph", "one")]),
    "block with an empty title": ("/// note |\none\n///", [("paragraph", "one")]),
    "block with a type": (
        "/// admonition\n    type: note-it\n\none\n///",
        [("type", "Note It"), ("paragraph", "one")],
    ),
    "details": ('???+ note "Title"\n    one', [("title", "Title"), ("paragraph", "one")]),
    "tabs": (
        '=== "One"\n    a\n=== "Two"\n\n    b',
        [("title", "One"), ("paragraph", "a"), ("title", "Two"), ("paragraph", "b")],
    ),
    "definitions": ("Term\n:   Meaning\n    more\n", [("term", "Term"), ("item", "Meaning more")]),
    "footnote": (
        "Words[^1]\n\n[^1]: Below\n    more\n\n    and more",
        [("paragraph", "Words"), ("footnote", "Below more"), ("footnote", "and more")],
    ),
    "abbreviation": (
        "The NHS\n\n*[NHS]: Health Service",
        [("paragraph", "The NHS"), ("abbreviation", "Health Service")],
    ),
    "slash block": (
        "/// note | Title\none\n\ntwo\n///\nthree",
        [("title", "Title"), ("paragraph", "one"), ("paragraph", "two"), ("paragraph", "three")],
    ),
    "slash block with options": (
        "/// details | Title\n    open: true\n    type: warning\none\n///",
        [("title", "Title"), ("paragraph", "one")],
    ),
    "slash tab": (
        "/// tab | One\na\n///\n\n/// tab | Two\nb\n///",
        [("title", "One"), ("paragraph", "a"), ("title", "Two"), ("paragraph", "b")],
    ),
    "slash define": ("/// define\nTerm\n\n- Meaning\n///", [("term", "Term"), ("item", "Meaning")]),
    "slash html": ("/// html | div.a\n*words*\n///", [("paragraph", "words")]),
    "slash html with code": ("/// html | code\n\n    words\n///", []),
    "slash html with words as they stand": ("/// html | pre\n\nwords\n///", [("paragraph", "words")]),
    "slash caption": (
        "![chart](a.png)\n\n/// caption\nUnder it\n///",
        [("alt", "chart"), ("paragraph", "Under it")],
    ),
    "raw HTML": (
        "<div title='Tip'>\n*raw* <b>bold</b>\n<p>two</p></div>",
        [("title", "Tip"), ("paragraph", "*raw* bold"), ("paragraph", "two")],
    ),
    "spoken attributes": (
        '<img alt="A chart" src="a.png">\n<p aria-label="Said">x</p>',
        [("alt", "A chart"), ("label", "Said"), ("paragraph", "x")],
    ),
    "script and style": (
        "<style>\n.a { color: red }\n</style>\n\nwords\n\n<script>\nwords()\n</script>",
        [("paragraph", "words")],
    ),
    "Markdown in HTML": (
        '<div markdown title="Tip">\n*one*\n\n- two\n</div>',
        [("title", "Tip"), ("paragraph", "one"), ("item", "two")],
    ),
    "Markdown in a span": ("<p markdown>*one*</p>", [("paragraph", "one")]),
    "comment": ("<!-- hidden -->\n\nwords <!-- hidden --> more", [("paragraph", "words  more")]),
    "comments that end early": (
        "- <!--> one <b>two</b> -->\n\n> <!---> three -->\n\nfour <!-- a --!> *five* -->\n\nsix <!-- b --> x",
        [
            *(("item", " one two -->"), ("paragraph", " three -->")),
            *(("paragraph", "four  five -->"), ("paragraph", "six  x")),
        ],
    ),
    "template tags": (
        "a {{ x }} b {% if y %} c {# z #}",
        [("paragraph", f"a {OBJECT} b {OBJECT} c {OBJECT}")],
    ),
    "emoji": (
        "a :smile: b :material-home:{ .x } 12:30:45",
        [("paragraph", f"a {OBJECT} b {OBJECT} 12:30:45")],
    ),
    "snippets": ('--8<-- "words.md"\n\nwords', [("paragraph", "words")]),
    "maths": (
        r"Let $x^2$ and \(a_b\) and $$y$$ be",
        [("paragraph", f"Let {OBJECT} and {OBJECT} and {OBJECT} be")],
    ),
    "brackets and dollars that are no maths": (
        r"\[Who isn\'t asked?\] \(a \- b\) Cafes: cheap ($), fair ($$), and we pay more ($$).",
        [("paragraph", r"[Who isn\'t asked?] (a - b) Cafes: cheap ($), fair ($$), and we pay more ($$).")],
    ),
    "words in maths": (
        r"$$\frac{a}{b} = \text{all the words in it}$$ and x",
        [("paragraph", f"{OBJECT} and x")],
    ),
    "money": ("It costs $5 or £5 and $6.", [("paragraph", "It costs $5 or £5 and $6.")]),
    "marks of notes": (
        "A word<sup>1</sup>, one^2^ and two<sup>[3](#n)</sup>; the 1<sup>st</sup> 2^nd^ H~2~O<sup>",
        [("paragraph", "A word, one and two; the 1st 2nd H2O")],
    ),
    "marks of notes in HTML": (
        '<div>A word<sup><a href="#n">1</a></sup> <sup> 2 </sup>more</div>',
        [("paragraph", "A word more")],
    ),
    "text turned round": (
        'a <bdo dir="rtl">b</bdo> c\n\n<p><bdo dir=RTL>d</bdo></p>',
        [("paragraph", "a \u202eb\u202c c"), ("paragraph", "\u202ed\u202c")],
    ),
    "attributes in any spelling": (
        """a [b](c){ title=one ALT='two it' x="title=no" .title=no } d\n\n# H { Title="a three" }""",
        [("paragraph", "a b d"), ("heading", "H"), ("title", "one"), ("alt", "two it"), ("title", "a three")],
    ),
    "attributes that replace others": (
        '![a](x "b"){ alt="c" } [d ![e](y "f")](z "g"){ title="h" alt="i" } *![j](x)*{ alt="k" }',
        [
            *(("alt", word) for word in "ceijk"),
            ("paragraph", f"{OBJECT} d {OBJECT} {OBJECT}"),
            *(("title", word) for word in "bfh"),
        ],
    ),
    "hidden in a line": (
        'a <span hidden title="b">c <span>d</span> `e`</span> f <img hidden alt="g"> <i hidden>h',
        [("paragraph", "a  f  h")],
    ),
    "hidden until something shows it": (
        '<b hidden=until-found>a</b> <b hidden id="x">b</b> <b class="md-x" hidden>c</b>',
        [("paragraph", "a b c")],
    ),
    "hidden blocks": (
        "<div HIDDEN>\na <div>b</div>\n<p title='c'>d</p>\n</div>\n\ne\n\n<p hidden>f<p>g</p>",
        [("paragraph", "e"), ("paragraph", "g")],
    ),
    "hidden Markdown": (
        "<div hidden markdown title='a'>\n*b*\n\n- c\n</div>\n\nd\n\n<p markdown hidden>e</p>",
        [("paragraph", "d")],
    ),
    "contents": ("[TOC]\n\nwords", [("paragraph", "words")]),
    "nothing": ("", []),
}


@pytest.mark.parametrize("name", READ)
def test_reads(name):
    text, expected = READ[name]
    prose = read_markdown(Source("page.md", text))
    assert sorted((each.kind, each.text) for each in prose.passages) == sorted(expected)


def test_front_matter_is_cut_and_its_title_read():
    prose = read_markdown(Source("page.md", "---\ntitle: The title\nkey: value\n---\n# Words\n"))
    assert [each.text for each in prose.passages] == ["The title", "Words"]


def test_a_quotation_is_marked_and_what_follows_is_not():
    prose = read_markdown(Source("page.md", "> - one\n\ntwo\n"))
    assert [(each.text, each.quoted) for each in prose.passages] == [("one", True), ("two", False)]


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("A *word here*{ .mention } b", "*word here*", "mention", ""),
        ("A [word](../words/w.md) b", "[word](../words/w.md)", "link", "../words/w.md"),
        ("A [word][w] b\n\n[w]: words/w.md", "[word][w]", "link", "words/w.md"),
        ("A <q>word</q> b", "<q>word</q>", "quote", ""),
        ('A <span class="mention">word</span> b', '<span class="mention">word</span>', "mention", ""),
        ("# The word { .mention }", "The word", "mention", ""),
        ('<p class="mention">word</p>', "word", "mention", ""),
        ('<div class="mention" markdown>\n*word*\n</div>', "word", "mention", ""),
        ("<blockquote><p>a word</p></blockquote>", "a word", "quote", ""),
    ],
)
def test_marks(text, words, kind, value):
    passage = read_markdown(Source("page.md", text)).passages[0]
    start = text.index(words)
    assert (start, start + len(words), kind, value) in passage.marks


COVERED = {
    "paragraph": ("<!-- c -->\nOne\ntwo\n\nthree", "One\ntwo"),
    "list": ("<!-- c -->\n\n- one\n\n    - two\n\nthree", "one\n\n    - two"),
    "table": ("<!-- c -->\n\na | b\n--|--\nc | d\n\nthree", "a | b\n--|--\nc | d"),
    "admonition": ('<!-- c -->\n\n!!! note "One"\n    two\n\nthree', '!!! note "One"\n    two'),
    "quotation": ("<!-- c -->\n\n> one\n>\n> two\n\nthree", "one\n>\n> two"),
    "second of two comments": ("<!-- b -->\n<!-- c -->\n\none\n\ntwo", "one"),
    "in a list": ("- one\n\n    <!-- c -->\n\n    two\n\nthree", "two"),
    "inside a line": ("One <!-- c --> two\nthree\n\nfour", " two\nthree"),
    "in a cell": ("a <!-- c --> b | c\n--|--\n", " b"),
    "at the end": ("One\n\n<!-- c -->\n", ""),
    "footnote": (
        "A[^1]\n\n<!-- c -->\n\n[^1]: one\n    two\n\n    three\n\nfour",
        "one\n    two\n\n    three",
    ),
    "abbreviation": ("One AB\n\n<!-- c -->\n*[AB]: two\n\nthree", "two"),
    "title of a link reference": ("[a]\n\n<!-- c -->\n\n[a]: b.md 'two'\n\nthree", "two"),
    "a link reference that says nothing": ("[a]\n\n<!-- c -->\n\n[a]: b.md\n\ntwo\n\nthree", "two"),
}


@pytest.mark.parametrize("name", COVERED)
def test_a_comment_covers_the_next_block_or_the_rest_of_its_own(name):
    text, covered = COVERED[name]
    comment = read_markdown(Source("page.md", text)).comments[-1]
    assert comment.text == " c "
    assert text[slice(*comment.covers)] == covered
    assert text[comment.start : comment.end] == "<!-- c -->"


def test_comments_are_found_though_no_words_are_wanted():
    text = "<!-- a -->\n\none <!-- b --> two\n\n- <!-- c -->\n"
    prose = read_markdown(Source("page.md", f"<!-- wordcare: x -->\n\n{text}"), lambda start, end: False)
    assert [comment.text for comment in prose.comments][1:] == [" a ", " b ", " c "]


@pytest.mark.parametrize(
    "text", ["[a][k] b\n\nc\n\n[k]: d 'wanted'", "NHS b\n\nc\n\n*[NHS]: wanted\n\n[x]: y 'no'"]
)
def test_a_definition_that_is_wanted_is_read_though_the_block_that_uses_it_is_not(text):
    at = text.index("wanted")
    prose = read_markdown(Source("page.md", text), lambda start, end: start <= at < end)
    assert "wanted" in [each.text for each in prose.passages]


def test_an_unused_definition_is_read_neither_when_it_is_wanted():
    prose = read_markdown(Source("page.md", "a\n\n[//]: # (b)\n\n*[NHS]: c"), lambda start, end: start > 1)
    assert [each.text for each in prose.passages if each.text != "a"] == []


def test_no_comment_is_found_in_code():
    prose = read_markdown(Source("page.md", "`<!-- a -->`\n\n```\n<!-- b -->\n```\n\n    <!-- c -->\n"))
    assert prose.comments == []
