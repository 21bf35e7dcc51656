"""What the message offers works at the place at hand, and leaves the page as Python-Markdown shows it.

For every kind of block and of attribute: the comment is put where the message says, the exception is
accepted, and what a reader gets is the same as before.
"""

import re

import markdown
import pytest
from bench.agreement import CONFIGS, EXTENSIONS
from mkdocs.structure.pages import _ExtractTitleTreeprocessor

from small_project import write_words
from wordcare import advice
from wordcare.editor.edits import ANY_REASON, Edits
from wordcare.editor.page import checked
from wordcare.editor.projects import Projects

PAGE = """\
---
title: Bed blocker
avoid: [bed blocker]
level: block
---
It puts the blame on a person who waits for care.
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    folder = tmp_path_factory.mktemp("room")
    write_words(folder / "words", {"bed-blocker": PAGE})
    return Projects(str(folder / "words"), "", keep=False).at(str(folder))


def shown(text):
    """The HTML of a page without comments and without white space, and its title for a site generator."""
    renderer = markdown.Markdown(extensions=EXTENSIONS, extension_configs=CONFIGS)
    title = _ExtractTitleTreeprocessor(renderer)
    title._register(renderer)
    html = re.sub(r"<!--.*?-->", "", renderer.convert(text), flags=re.S)
    return re.sub(r"\s+", "", html), title.title


BLOCKS = {
    "a paragraph": ("Hello.\n\nThe B\nare here.\n", "above"),
    "a paragraph under a heading": ("# One\nThe B\n", "above"),
    "words that begin a later line": ("Hello you\nB are here.\n", "above"),
    "the first heading": ("# The B\n\nText.\n", "heading"),
    "a later heading": ("# One\n\n## The B { #x }\n\nText.\n", "above block"),
    "a heading under a paragraph": ("# One\n\nText.\n## The B\n\nText.\n", "above block"),
    "an underlined heading": ("# One\n\nThe B\n-----\n\nText.\n", "above block"),
    "a quotation": ("> One\n>\n> The B\n> two\n", "text"),
    "a heading in a quotation": ("> ## The B\n>\n> two\n", "heading"),
    "an item": ("- one\n- the B\n- two\n", "item"),
    "a numbered item": ("3. The B\n4. two\n", "item"),
    "a later numbered item": ("1. one\n2. two\n3. the B\n4. four\n", "item"),
    "a lazy line of an item": ("- one\n  B\n- two\n", "item"),
    "a loose item": ("- one\n\n- the B\n\n- two\n", "item"),
    "a task": ("- [ ] the B\n- [x] two\n", "item"),
    "a nested item": ("- one\n    - the B\n    - two\n- three\n", "item"),
    "a paragraph of an item": ("- one\n\n    The B.\n\n- two\n", "indented"),
    "a heading in an item": ("- one\n- ## The B\n- two\n", "heading"),
    "a quotation in an item": ("- one\n\n    > The B\n\n- two\n", "text"),
    "a cell": ("| a | b |\n| - | - |\n| x | the B |\n| y | z |\n", "cell"),
    "the first cell": ("| a | b |\n| - | - |\n| the B | x |\n| y | z |\n", "cell"),
    "a cell in the head": ("| B | b |\n| - | - |\n| x | y |\n", "cell"),
    "a row without pipes at the ends": ("a | b\n- | -\nx | y\nThe B | z\n", "above table"),
    "a head without pipes at the ends": ("B | b\n- | -\nx | y\n", "above table"),
    "a later cell without pipes at the ends": ("a | b\n- | -\nx | the B\n", "cell"),
    "a table further in": ("!!! note\n    B | b\n    - | -\n    x | y\n", "cell"),
    "a term": ("The B\n:   text\n\nTwo\n:   text\n", "above list"),
    "a later term": ("One\n:   text\n\nThe B\n:   text\n", "above list"),
    "a definition": ("One\n:   the B\n\nTwo\n:   text\n", "item"),
    "a second definition": ("One\n:   text\n:   the B\n", "item"),
    "a paragraph of a definition": ("One\n\n:   text\n\n    The B.\n", "indented"),
    "a term between slashes": ("/// define\nThe B\n\n- text\n\n///\n", "above list"),
    "a definition between slashes": ("/// define\nOne\n\n- the B\n\n///\n", "item"),
    "an admonition": ('!!! note "x"\n    The B.\n', "indented"),
    "a later paragraph of an admonition": ("!!! note\n\n    One.\n\n    The B\n    two.\n", "indented"),
    "an item in an admonition": ("!!! note\n\n    1. one\n    2. the B\n", "item"),
    "the title of an admonition": ('!!! note "The B"\n    Text.\n', "title"),
    "the title of details": ('??? note "The B"\n    Text.\n', "title"),
    "the first tab": ('=== "B"\n    Text.\n\n=== "two"\n    Text.\n', "title"),
    "a later tab": ('=== "one"\n    Text.\n\n=== "B"\n    Text.\n', "title"),
    "a block between slashes": ("/// note\nThe B.\n///\n", "above"),
    "the title of a block": ("/// note | The B\nText.\n///\n", "title"),
    "a tab between slashes": ("/// tab | one\nText.\n///\n\n/// tab | The B\nText.\n///\n", "title"),
    "a caption": ("Text.\n\n/// caption\nThe B\n///\n", "above"),
    "a footnote": ("One.[^1]\n\n[^1]: The B.\n", "text"),
    "a later paragraph of a footnote": ("One.[^1]\n\n[^1]: Text.\n\n    The B.\n", "indented"),
    "Markdown in HTML": ('<div markdown="1">\n\nThe B.\n\n</div>\n', "above"),
    "Markdown in a paragraph of HTML": ('<p markdown="1">The B.</p>\n', "text"),
    "raw HTML": ("<p>One.</p>\n<p>The B.</p>\n", "words"),
    "an item of raw HTML": ("<ul>\n<li>\nThe B\n</li>\n</ul>\n", "words"),
}
"""The page, and where the comment goes."""

ATTRIBUTES = {
    "an alternative text": ("Text ![the B](a.png) text.\n", "above"),
    "an alternative text in an item": ("- one\n- ![the B](a.png)\n", "item"),
    "an alternative text in a cell": ("| a | b |\n| - | - |\n| x | ![the B](a.png) |\n", "cell"),
    "an alternative text in a heading": ("# ![the B](a.png) One\n", "heading"),
    "the title of a link": ('Text [one](a.md "the B").\n', "above"),
    "the title of a link in a quotation": ('> Text [one](a.md "the B").\n', "text"),
    "the title of a reference": ('Text [one][1].\n\n[1]: a.md "the B"\n', "above block"),
    "the title of a later reference": (
        'Text [one][1], [two][2].\n\n[1]: a.md\n[2]: b.md "the B"\n',
        "above block",
    ),
    "a reference further in": ('- Text [one][1].\n\n    [1]: a.md "the B"\n', ""),
    "an abbreviation": ("The BB.\n\n*[BB]: The B\n", "above block"),
    "the title of code": ('```py title="the B"\nx\n```\n', "above block"),
    "the title of code in an item": ('- one\n\n    ```py title="the B"\n    x\n    ```\n', ""),
    "an attribute list": ('Text [one](a.md){ title="the B" }.\n', "above"),
    "an attribute of raw HTML": ('<p title="the B">One.</p>\n', "above block"),
    "an attribute in raw HTML": ('<div>\n<img alt="the B" src="a.png">\n</div>\n', "above block"),
    "an attribute of a tag in a line": ('- one <b title="the B">two</b>\n', "item"),
    "an attribute of HTML with Markdown": (
        '<div markdown="1" title="the B">\nText.\n</div>\n',
        "above block",
    ),
    "an attribute of a block": ('/// html | div[title="the B"]\nText.\n///\n', "above block"),
    "an attribute under a block": ('/// note\n    attrs: {title: "the B"}\n\nText.\n///\n', "above block"),
}

TYPES = {
    "an admonition without a title": ("!!! B-type\n    Text.\n", "above block"),
    "details without a title": ("??? B-type\n    Text.\n", "above block"),
    "a box in a list without a title": ("- one\n\n    !!! B-type\n        Text.\n", ""),
    "a block with a type": ("/// admonition\n    type: B-type\n\nText.\n///\n", "above block"),
    "details with a type": ("/// details\n    type: B-type\n\nText.\n///\n", "above block"),
}
ATTRIBUTES.update({kind: (text.replace("B-type", "bed-blockers"), at) for kind, (text, at) in TYPES.items()})

EVERY = {**BLOCKS, **ATTRIBUTES}


def page(kind):
    text, where = EVERY[kind]
    return re.sub(r"\bB\b", "bed blockers", text), where


def first(text, project):
    read = checked("page.md", text, project)
    return read.findings[0], Edits(read, project)


@pytest.mark.parametrize("kind", EVERY)
def test_the_comment_works_where_the_message_puts_it_and_renders_to_nothing(project, kind):
    text, where = page(kind)
    finding, edits = first(text, project)
    assert finding.where == where
    edit = edits.exception(finding)
    if not where:
        assert advice.exception(finding) == ""
        assert edit is None
        return
    assert edit is not None
    allowed = edit.applied(text).replace(advice.NOT_OURS, ANY_REASON)
    assert not checked("page.md", allowed, project).findings
    assert shown(allowed) == shown(text)


@pytest.mark.parametrize("kind", BLOCKS)
def test_a_mention_is_seen_as_one_and_shows_the_same_words(project, kind):
    text, _ = page(kind)
    finding, edits = first(text, project)
    marked = text.replace("bed blockers", advice.mention(finding))
    assert not checked("page.md", marked, project).findings
    tags = re.compile(r'<emclass="mention">|</em>|<spanclass="mention">|</span>')
    bare = lambda html: re.sub(r'(id|href)="[^"]*"', "", tags.sub("", html))  # noqa: E731
    assert bare(shown(marked)[0]) == bare(shown(text)[0])
    assert edits.mention(finding) is not None


@pytest.mark.parametrize("kind", ATTRIBUTES)
def test_no_mark_is_offered_where_it_would_be_shown_as_it_stands(project, kind):
    finding, edits = first(page(kind)[0], project)
    assert advice.mention(finding) == ""
    assert edits.mention(finding) is None
