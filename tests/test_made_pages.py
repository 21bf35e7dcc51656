"""Pages that are made from all others, and what every page says about itself."""

import json
import re
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from conftest import ROOT
from hub.reader.links import with_file_names
from hub.reader.statement import StatementFault, statement
from hub.reader.task_boxes import with_task_boxes

STATEMENT = (ROOT / "docs/about/accessibility.yml").read_text(encoding="utf-8")


class Ids(HTMLParser):
    """All ids and all links of a page."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links = [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        told = dict(attrs)
        if "id" in told:
            self.ids.append(told["id"])
        if tag == "a" and "href" in told:
            self.links.append(told["href"])


def read(site, name):
    return (site / name).read_text(encoding="utf-8")


def headings(text):
    article = text.partition("<article")[2].partition("</article>")[0]
    article = re.sub(
        r'<(section|nav) class="hub-.*?</\1>', "", article, flags=re.DOTALL
    )  # not of the page itself
    found = re.findall(r"<h([1-6])[^>]*>(.*?)</h\1>", article, re.DOTALL)
    return [(int(level), " ".join(unescape(re.sub("<[^>]+>", "", words)).split())) for level, words in found]


def menu(text):
    side = text.partition('<nav class="side"')[2].partition("</nav>")[0]
    return Ids(side).links


def test_every_link_of_every_page_leads_to_a_file_and_a_place(built_site):
    places = {path: set(Ids(path.read_text(encoding="utf-8")).ids) for path in built_site.rglob("*.html")}
    for path in places:
        if path.name == "404.html":
            continue
        for link in Ids(path.read_text(encoding="utf-8")).links:
            if re.match(r"[a-z]+:", link):
                continue
            file, _, part = link.partition("#")
            file = file.partition("?")[0]  # the form learns from it which page is meant
            target = (path.parent / file).resolve() if file else path
            assert target.is_file(), f"{path}: {link}"
            assert not part or part in places[target], f"{path}: {link}"


def test_no_id_comes_twice_on_a_page(built_site):
    for path in built_site.rglob("*.html"):
        ids = Ids(path.read_text(encoding="utf-8")).ids
        assert len(ids) == len(set(ids)), path


def test_the_whole_guide_has_every_heading_of_every_guide(built_site):
    whole = [words for _, words in headings(read(built_site, "whole-guide/index.html"))]
    for link in menu(read(built_site, "index.html")):
        for _, words in headings(read(built_site, link)):
            assert words in whole, f"{link}: {words}"


def test_the_whole_guide_names_only_places_that_something_leads_to(built_site):
    whole = read(built_site, "whole-guide/index.html")
    body = whole[whole.index('<div class="whole-guide">') :]
    leads = set(re.findall(r'(?:href="#|for="|aria-[a-z]+=")([^"]+)"', whole))
    names = re.findall(r'<[^<>]*\sid="(guide-[^"]+)"', body)
    assert len(names) > 300
    assert [name for name in names if name not in leads] == []


def test_the_whole_guide_explains_a_word_once_and_leads_back_from_a_note_once(built_site):
    whole = read(built_site, "whole-guide/index.html")
    words = re.findall(r'class="hub-word"[^>]*#word-([^"]+)"', whole)
    assert len(words) == len(set(words)) > 10
    notes = re.findall(r'<li id="([^"]*-fn-[^"]*)">(.*?)</li>', whole, re.DOTALL)
    assert len(notes) > 50
    assert {text.count("footnote-backref") for _, text in notes} == {1}
    assert not re.search(r"of note \d+, place", whole), "there is one place to go back to"
    assert "index.html#fn" not in whole, "notes of the first page lead to a place on this one"


def test_the_whole_guide_skips_no_level(built_site):
    levels = [level for level, _ in headings(read(built_site, "whole-guide/index.html"))]
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_the_list_of_pages_is_in_order(built_site):
    text = read(built_site, "a-to-z/index.html")
    *letters, everyday = [words for level, words in headings(text) if level == 2]
    assert everyday == "Words that people search with"
    assert letters == sorted(letters)
    assert len(letters) > 15


def test_every_page_says_what_it_is(built_site):
    titles, descriptions = {}, {}
    for path in built_site.rglob("index.html"):
        text = path.read_text(encoding="utf-8")
        data = json.loads(
            re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)[1]
        )
        assert data["name"]
        assert data["creativeWorkStatus"] in ("draft", "in review", "published", "paused")
        assert "lived experience" not in json.dumps(data["author"]), "no page was made by them yet"
        shown = text.partition('id="who-made-this"')[2].partition("</ul>")[0]
        assert all(maker["name"] in shown for maker in data["author"] if shown), path
        description = unescape(re.search(r'<meta name="description" content="([^"]*)">', text)[1])
        assert 20 < len(description) < 400
        descriptions.setdefault(description, []).append(path)
        titles.setdefault(re.search("<title>(.*?)</title>", text)[1], []).append(path)
    assert [paths for paths in titles.values() if len(paths) > 1] == []
    assert [paths for paths in descriptions.values() if len(paths) > 1] == []


def test_the_first_page_goes_by_the_name_of_the_site_elsewhere(built_site):
    text = read(built_site, "index.html")
    name = re.search('<meta property="og:site_name" content="([^"]*)">', text)[1]
    assert f'<meta property="og:title" content="{name}">' in text
    assert f'"name": "{name}",\n  "headline": "{name}"' in text


def test_a_page_that_is_not_there_helps(built_site):
    text = read(built_site, "404.html")
    assert "We cannot find that page" in text
    assert "a-to-z/index.html" in text


def test_privacy_takes_four_sentences():
    page = (ROOT / "docs/about/privacy.md").read_text(encoding="utf-8").partition("# Privacy\n")[2]
    assert len(re.findall(r"[.!?](?:\s|$)", page)) == 4


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ('<a href="payment/">', '<a href="payment/index.html">'),
        ('<a class="x" href="../">', '<a class="x" href="../index.html">'),
        ('<a href="..">', '<a href="../index.html">'),
        ('<a href=".">', '<a href="./index.html">'),
        ('<a href="../a/b/#part">', '<a href="../a/b/index.html#part">'),
        ('<a href="#part">', '<a href="#part">'),
        ('<a href="">', '<a href="">'),
        ('<a href="a/b.html">', '<a href="a/b.html">'),
        ('<a href="https://example.org/">', '<a href="https://example.org/">'),
        ('<a href="mailto:a@example.org">', '<a href="mailto:a@example.org">'),
        ('<p>href="payment/"</p>', '<p>href="payment/"</p>'),
    ],
)
def test_links_get_the_name_of_the_page(written, made):
    assert with_file_names(written) == made


def test_boxes_of_a_list_have_names():
    made = with_task_boxes(
        '<li class="task-list-item"><input type="checkbox" disabled> Ask</li>'
        '<li class="task-list-item"><input type="checkbox" disabled checked> Tell</li>'
    )
    assert "<input" not in made
    assert 'aria-label="To do">☐</span> Ask' in made
    assert 'aria-label="Done">☑</span> Tell' in made


def test_the_statement_has_the_parts_that_the_law_asks_for():
    parts = [words for _, words in headings(f"<article>{statement(STATEMENT)}</article>")]
    assert parts == [
        "What this is about",
        "How far everyone can use it",
        "What does not work yet, and why",
        "Tell us",
        "How it was tested",
        "What was not tested",
        "What we mean to do",
        "If you are not happy with our answer",
        "Dates",
    ]


@pytest.mark.parametrize(
    "name", ["covers", "prepared", "reviewed", "meets", "known", "tested", "not_tested", "next"]
)
def test_a_statement_without_a_part_is_not_made(name):
    without = re.sub(rf"^{name}:.*\n(?:[ ].*\n|\n)*", "", STATEMENT, flags=re.MULTILINE)
    with pytest.raises(StatementFault, match=f"`{name}`"):
        statement(without)


def test_the_statement_says_where_to_write_as_soon_as_there_is_an_address():
    assert "has no address to write to yet" in statement(STATEMENT)
    html = statement(STATEMENT, write_to="hello@example.org")
    assert '<a href="mailto:hello@example.org">hello@example.org</a>' in html
    assert "no address" not in html


def test_a_statement_claims_no_more_than_was_tested():
    assert "No person who uses a screen reader" in statement(STATEMENT)
    with pytest.raises(StatementFault, match="not tested"):
        statement(STATEMENT.replace("meets: partly", "meets: fully"))


def test_the_statement_tells_what_checkers_looked_at_and_when():
    results = """
    - {with: axe-core, version: 4.0.1, when: 2026-11-25, what: "every page, once", views: 1234}
    """
    html = statement(STATEMENT, results)
    assert (
        "<strong>axe-core 4.0.1</strong>, on 25 November 2026: every page, once (1,234 views of pages)."
        in html
    )
    assert "<strong>axe-core</strong>" in statement(STATEMENT)
    assert "<strong>axe-core</strong>" not in html
