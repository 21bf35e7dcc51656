"""What the search is made of: words, sections, weights, everyday words, and the files of a build."""

import json
import re

import pytest

from hub.search.build import SearchBuild
from hub.search.everyday import everyday, leads
from hub.search.files import page_shown, write_page
from hub.search.index import Index, Page
from hub.search.sections import Section, sections
from hub.search.words import stem, words
from small_project import write_words
from wordcare import rulebook
from wordcare.finding import CannotRun
from wordcare.reading.search_script import lines, page_of, read_search_script
from wordcare.rulebook.word import Word
from wordcare.source import Source


def rulebook_of(folder):
    return rulebook.load(str(write_words(folder / "words")), None)


def word(name, title, level="warn"):
    made = Word(name, f"{name}.md")
    made.title, made.level = title, level
    return made


def page(title="A page", *parts, url="page.html", weight=1.0):
    return Page(url, title, "", list(parts) or [Section("", title, "")], weight)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paying people", ["paying", "people"]),
        ("People’s café", ["people", "cafe"]),
        ("don't", ["dont"]),
        ("Co-production", ["co", "production", "coproduction"]),
        ("hard\u2011to\u2010reach", ["hard", "to", "reach", "hardtoreach"]),
        ("re\u00adach 24/7", ["reach", "24", "7"]),
        ("", []),
    ],
)
def test_words(text, expected):
    assert words(text) == expected


def test_forms_share_a_stem():
    assert len({stem(word) for word in ("pay", "pays", "paying")}) == 1


def test_sections_begin_at_headings():
    html = (
        '<h1 id="t">Title<a class="headerlink" href="#t">¶</a></h1>'
        '<p>One<sup class="footnote-ref">1</sup>.</p>'
        '<h2 id="a">First <em>part</em></h2><ul><li>Two</li><li>three</li></ul><p>Four <b>five</b></p>'
    )
    assert sections(html) == [
        Section("", "Title", "One."),
        Section("a", "First part", "Two\nthree\nFour five"),
    ]


def test_a_title_weighs_more_than_text():
    index = Index()
    index.add(page("Payment"))
    index.add(page("Other", Section("", "Other", "Payment")))
    (places,) = [places for name, places in index.postings() if name == stem("payment")]
    first, second = places[1:4], places[4:7]
    assert first[:2] == [0, 0]
    assert second[:2] == [1, 0]
    assert first[2] > second[2]


def test_weights_are_small_whole_numbers():
    index = Index()
    index.add(page("a", Section("", "a", "word " * 100_000)))
    for _, (rarity, *places) in index.postings():
        assert rarity > 0
        assert all(1 <= weight <= 255 for weight in places[2::3])


TABLE = "quiet: [the, no, on]\nwords:\n  - {ask: [money, gift card], find: [payment], page: payment.md}\n"


def test_everyday_words_lead_to_words_and_pages():
    found = everyday("search.yml", TABLE, {"payment.md": 3}, [])
    assert found.also["money"] == [stem("payment")]
    assert found.leads["gift card"] == [3]
    assert found.quiet == ["no", "on", "the"]


def test_what_is_urgent_is_told_apart():
    table = f"{TABLE}  - {{ask: [crisis, money], page: help.md, urgent: yes}}\n"
    found = everyday("search.yml", table, {"payment.md": 3, "help.md": 4}, [])
    assert found.urgent == {stem("crisis"): [4], "money": [4]}
    assert found.leads["money"] == [3, 4]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (TABLE + "  - {ask: [crisis], page: payment.md, urgent: very}\n", "cannot be read"),
        (TABLE + "  - {ask: [crisis], urgent: yes}\n", "cannot be read"),
        (TABLE.replace("payment.md", "paymnt.md"), "no page `paymnt.md`"),
        ("quiet: [the]\n", "two lists"),
        ("quiet: [the\n", "not YAML"),
        (TABLE + "  - money\n", "cannot be read"),
        (TABLE + "  - {ask: money}\n", "cannot be read"),
        (TABLE + "  - {ask: [money], finds: [payment]}\n", "cannot be read"),
    ],
)
def test_a_faulty_table_says_what_to_mend(text, message):
    with pytest.raises(CannotRun, match=message):
        everyday("search.yml", text, {"payment.md": 3}, [])


def test_words_that_hurt_lead_to_their_page(tmp_path):
    book = rulebook_of(tmp_path)
    found = everyday("search.yml", TABLE, {"payment.md": 0, "hard-to-reach": 1}, book.words.values())
    assert found.own[" ".join(map(stem, ["hard", "to", "reach"]))] == [1]


def test_a_title_that_says_what_its_letters_mean_is_found_by_both():
    titled = [word("dna", "DNA (did not attend)"), word("clean", "Clean (not using drugs)")]
    own = everyday("search.yml", TABLE, {"payment.md": 0, "dna": 1, "clean": 2}, titled).own
    assert own["dna"] == own["did not attend"] == [1]
    assert "not use drug" not in own


def test_the_page_of_a_word_to_think_about_comes_after_the_guide():
    found = everyday("search.yml", TABLE, {"payment.md": 0, "wage": 1}, [word("wage", "Money", "advise")])
    assert found.leads["money"] == [0, 1]
    assert "money" not in found.own


def test_the_files_of_a_build(tmp_path):
    table = tmp_path / "search.yml"
    table.write_text(TABLE, encoding="utf-8")
    build = SearchBuild("language/words")
    build.add("payment.md", page("Paying \u2028 people"))
    build.add("language/words/hard-to-reach.md", page("Hard to reach"))
    build.write(str(tmp_path), str(table), rulebook_of(tmp_path).words.values())
    names = sorted(path.name for path in (tmp_path / "search").iterdir())
    assert names == ["page-0.js", "page-1.js", "places-0.js", "words.js"]
    calls = [path.read_text(encoding="utf-8") for path in (tmp_path / "search").iterdir()]
    for call in calls:
        assert re.fullmatch(r"hubSearch\.(page|places|wordsAre)\(.*\)\n", call)
        assert "\u2028" not in call
    every = json.loads(
        (tmp_path / "search" / "words.js").read_text(encoding="utf-8")[len("hubSearch.wordsAre(") : -2]
    )
    assert every["pages"] == 2
    assert "peopl people" in every["forms"]


def test_what_is_written_for_the_results_is_what_the_checker_reads(tmp_path):
    """The checker knows the shape, and not us: when the shape changes, words there must not go unread."""
    shown = page(
        "Pay",
        Section("", "Pay", "Fair \u201cpay\u201d\nis <good>."),
        Section("a", "Why", "Because."),
        url="pay/",
    )
    write_page(tmp_path, 7, page_shown(shown), "About pay.")
    text = (tmp_path / "page-7.js").read_text(encoding="utf-8")
    assert page_of(text) == "pay/"
    assert {"Pay", "About pay.", "Fair \u201cpay\u201d", "is <good>.", "Why", "Because."} <= set(lines(text))
    assert ["is <good>."] in [
        [p.text for p in prose.passages][1:] for prose in read_search_script(Source("", text))
    ]


def test_the_a_to_z_learns_which_words_lead_where_and_leaves_faults_to_the_search():
    entries = "- {ask: [money, wages], page: payment.md}\n- {ask: [stories], find: [examples]}\n"
    text = f"quiet: [a]\nwords:\n{entries}"
    assert leads(text) == [("payment.md", ["money", "wages"])]
    assert leads("words: [") == leads("[]") == leads("quiet: []\nwords: [nothing]") == []
