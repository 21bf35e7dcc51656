"""The words that guides explain: where they come from, and where they become links."""

import re

import pytest
from markdown import Markdown

from conftest import ROOT
from hub.glossary import glossary_page, terms
from hub.glossary_links import Glossary, GlossaryLinks
from hub.guide import read_guide
from hub.site import is_about_words
from wordcare import rulebook
from wordcare.ease import data
from wordcare.rulebook.page import read_page

PAGE = """\
# Words

## The words

### Safeguarding { .mention }

Safeguarding means *keeping* people [safe](x.md).

Also: safeguard, safeguarded.

### Advocate

An advocate helps you.

## Something to do now

### Not a word

No.
"""
MDT = """\
---
title: MDT
avoid: [MDT]
level: advise
instead:
  - the group of staff who work with you
  - multidisciplinary team (MDT)
fine_when: {explained: on the page}
---
Why.
"""
LETTERS = MDT.replace("avoid: [MDT]", "avoid: [PPI, PPIE]").replace("team (MDT)", "involvement (PPI)")
JUDGED = MDT.replace("fine_when: {explained: on the page}\n", "").replace("MDT", "Addict")


def words(*pages):
    found = [read_page(f"words/w{at}.md", text) for at, text in enumerate(pages)]
    assert not [problem for page in found for problem in page.problems]
    return [page.word for page in found]


def rendered(markdown, page=PAGE, pages=(MDT,), rulebook=None):
    glossary = Glossary(terms(page, rulebook.words.values() if rulebook else words(*pages)), rulebook)
    glossary.found = {}
    html = Markdown(extensions=["attr_list", "footnotes", "tables", GlossaryLinks(glossary)]).convert(
        markdown
    )
    return html, list(glossary.found)


def link(word, name):
    return f'<a class="hub-word" href="#word-{name}" id="use-{name}">{word}</a>'


def test_terms_come_from_the_page_and_from_words_that_may_stand_once_explained():
    found = terms(PAGE, words(MDT, LETTERS, JUDGED))
    assert [(term.id, term.means) for term in found] == [
        ("advocate", "An advocate helps you."),
        ("mdt", "Multidisciplinary team: the group of staff who work with you."),
        ("ppi", "Multidisciplinary involvement."),
        ("safeguarding", "Safeguarding means keeping people safe."),
    ]


def test_the_page_goes_before_the_rulebook():
    page = PAGE.replace("### Advocate\n\nAn advocate helps you.", "### MDT\n\nOur meaning.")
    assert [term.means for term in terms(page, words(MDT)) if term.id == "mdt"] == ["Our meaning."]


def test_forms_are_the_plural_and_those_that_the_page_lists():
    forms = {form for term in terms(PAGE, []) for form in term.forms}
    assert {"Advocate", "Advocates", "safeguard", "safeguarded"} <= forms


def test_the_glossary_page_has_all_terms_in_order_and_keeps_the_rest():
    page = glossary_page(PAGE, terms(PAGE, words(MDT)))
    order = [
        page.index(part) for part in ("### Advocate", ">MDT<", "### Safeguarding", "## Something", "### Not")
    ]
    assert order == sorted(order)
    assert "{ #mdt }" in page
    assert "(language/words/w0.md)" in page


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("An advocate and the advocates.", f"<p>An {link('advocate', 'advocate')} and the advocates.</p>"),
        (
            "Advocates **safeguard**.",
            f"<p>{link('Advocates', 'advocate')} <strong>{link('safeguard', 'safeguarding')}</strong>.</p>",
        ),
        ("- One\n- An MDT list", f"<ul>\n<li>One</li>\n<li>An {link('MDT', 'mdt')} list</li>\n</ul>"),
        (
            "The *x* advocate, an MDT, `b`.",
            f"<p>The <em>x</em> {link('advocate', 'advocate')}, an {link('MDT', 'mdt')}, <code>b</code>.</p>",
        ),
        (
            "MDT advocate safeguard",
            f"<p>{link('MDT', 'mdt')} {link('advocate', 'advocate')} {link('safeguard', 'safeguarding')}</p>",
        ),
        ("> An advocate.", f"<blockquote>\n<p>An {link('advocate', 'advocate')}.</p>\n</blockquote>"),
    ],
)
def test_the_first_use_in_running_text_becomes_a_link_and_the_words_stay(markdown, html):
    assert rendered(markdown)[0] == html


@pytest.mark.parametrize(
    "markdown",
    [
        "# An advocate",
        "[An advocate](x.md)",
        "`advocate`",
        "    advocate",
        "| advocate |\n| --- |\n| MDT |",
        "*advocate*{ .mention }",
        "mdt",
        "non-advocate, advocate-led",
        "Words.[^1]\n\n[^1]: An advocate.",
        "<p>An advocate</p>",
    ],
)
def test_elsewhere_and_where_it_is_no_such_word_nothing_changes(markdown):
    html, found = rendered(markdown)
    assert "hub-word" not in html
    assert found == []


OURS = rulebook.load(str(ROOT / "docs/language/words"), None)


@pytest.mark.parametrize(
    "markdown",
    [
        "Press the Shift key three times.",
        "Press **the** *Shift* key three times.",
        "You need no key to open this door.",
    ],
)
def test_a_word_of_the_rulebook_in_another_sense_is_not_explained(markdown):
    assert rendered(markdown, rulebook=OURS)[1] == []


@pytest.mark.parametrize(
    "markdown", ["Trust is key to this.", "- Press the key.\n- *Trust* plays a key role."]
)
def test_a_word_of_the_rulebook_is_explained_where_the_check_finds_it(markdown):
    html, found = rendered(markdown, rulebook=OURS)
    assert found == ["key"]
    assert re.search(r">key</a> (role|to this)", html)


def test_a_word_of_the_rulebook_needs_no_link_in_the_sentence_that_explains_it():
    assert rendered("The MDT (multidisciplinary team) met.", rulebook=OURS)[1] == []
    html, found = rendered("The multidisciplinary team (MDT) met. The MDT is good.", rulebook=OURS)
    assert found == ["mdt"]
    assert html.endswith(f"met. The {link('MDT', 'mdt')} is good.</p>")


@pytest.mark.parametrize(
    ("markdown", "found"),
    [
        ("We read about Poverty Truth Advocates.", []),
        ("Poverty **Truth** Advocates met.", []),
        ("Advocate Now is a charity.", []),
        ("The Advocate helps.", []),
        ("Advocates met.", ["advocate"]),
        ("We met. Advocates came: “Advocates help.”", ["advocate"]),
        ("- Who helps?\n    - Advocates", ["advocate"]),
        ("We **met** advocates.", ["advocate"]),
    ],
)
def test_a_word_in_a_name_is_not_explained(markdown, found):
    assert rendered(markdown)[1] == found


def test_lists_of_words_explain_none():
    for page in ("glossary.md", "language/index.md", "language/by-topic.md", "language/summary.md"):
        assert is_about_words(page)
    for page in ("safety.md", "language/about.md", "examples/index.md", "about/by-topic.md"):
        assert not is_about_words(page)


def test_what_was_found_is_in_order_of_use():
    assert rendered("An MDT. An advocate. An MDT.")[1] == ["mdt", "advocate"]


def test_without_terms_nothing_is_found():
    assert rendered("An advocate.", page="# Words\n", pages=())[0] == "<p>An advocate.</p>"


def test_every_necessary_word_of_the_checker_is_explained_on_our_glossary_page():
    body = read_guide("glossary.md", "", (ROOT / "docs/glossary.md").read_text(encoding="utf-8"), {}).body
    found = terms(body, rulebook.load(str(ROOT / "docs/language/words"), None).words.values())
    explained = {form.lower() for term in found for form in term.forms}
    assert [word for word in data.read("necessary") if word not in explained] == []
    assert [term.name for term in found if not term.means] == []
    assert len({term.id for term in found}) == len(found)
