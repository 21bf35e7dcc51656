"""The check of a built site: what came by another road is found, what was judged is not repeated."""

import json

import pytest

from wordcare import rulebook
from wordcare.built.folder import is_built
from wordcare.built.look import judged_uses
from wordcare.built.site import ANOTHER_ROAD, check_built
from wordcare.checking import verdicts
from wordcare.source import Source

TODAY = "2026-11-22"
PAGE = """---
title: Hard to reach
avoid: [hard to reach]
level: block
fine_when:
  near: [shelf]
---
It blames people.
"""


@pytest.fixture
def book(tmp_path):
    folder = tmp_path / "docs/language/words"
    folder.mkdir(parents=True)
    (folder / "hard-to-reach.md").write_text(PAGE)
    (folder / "addict.md").write_text(
        "---\ntitle: Addict\navoid: [addict]\nlevel: warn\n---\nA person is more.\n"
    )
    return rulebook.load(str(folder), None)


@pytest.fixture
def site(tmp_path):
    """Writes a page of the built site: `site("about/index.html", "<p>...")`."""

    def write(name, body, title="A page - Our site"):
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        head = f"<!doctype html>\n<html lang=en><head><title>{title}</title></head>\n"
        path.write_text(f"{head}<body>\n{body}\n</body></html>\n" if name.endswith(".html") else body)

    write.folder = tmp_path / "site"
    return write


def findings(site, book, judged=None, levels=None):
    checked = check_built(str(site.folder), book, levels or {}, TODAY, judged)
    assert [problem for file in checked for problem in file.problems] == []
    return [finding for file in checked for finding in file.findings]


def uses(book, text, path="docs/page.md"):
    return judged_uses(verdicts(Source(path, text), book, TODAY))


def test_visible_and_spoken_words_are_found_in_their_place(site, book):
    site(
        "index.html",
        "<p>They are hard to reach.</p>\n"
        '<img src="a.png" alt="an addict">\n<a title="a hard-to-reach man">x</a>',
    )
    assert [(f.rule, f.found, f.line, f.level) for f in findings(site, book)] == [
        ("hard-to-reach", "hard to reach", 4, "block"),
        ("addict", "addict", 5, "warn"),
        ("hard-to-reach", "hard-to-reach", 6, "block"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        '<p>We no longer say <em class="mention">hard to reach</em>.</p>',
        '<nav><a href="../language/words/hard-to-reach/">Hard to reach</a></nav>',
        "<p>The shelf is hard to reach.</p>",
        "<pre><code>hard to reach</code></pre>",
        "<script>let group = 'hard to reach';</script>",
        '<!-- wordcare: allow "hard to reach" because a report says so -->\n<p>They are hard to reach.</p>',
    ],
)
def test_what_is_fine_in_a_source_is_fine_when_built(site, book, body):
    site("index.html", body)
    assert findings(site, book) == []


def test_what_hides_the_rest_of_a_page_is_said(site, book):
    site("index.html", "<p>They are hard to reach.<!-- <p>An addict.")
    (page,) = check_built(str(site.folder), book, {}, TODAY)
    assert [found.rule for found in page.findings] == ["hard-to-reach"]
    assert [problem.message.partition(" and ")[0] for problem in page.problems] == ["A comment begins here"]


def test_plain_texts_are_read_as_they_stand(site, book):
    site("index.html", "<p>Hello</p>")
    site("notes/first.txt", "5 <b hard to reach > 4\n")
    assert [(f.rule, f.path.rpartition("/")[2], f.column) for f in findings(site, book)] == [
        ("hard-to-reach", "first.txt", 6)
    ]


def test_links_out_of_the_site_are_named_and_not_read(site, book):
    site("index.html", "<p>Hello</p>")
    site("../others/a.txt", "They are hard to reach.")
    for name, target in (("o.txt", "../others/a.txt"), ("o", "../others"), ("o.png", "../others/a.txt")):
        (site.folder / name).symlink_to(target)
    (site.folder / "again").symlink_to(".")
    (site.folder / "same.html").symlink_to("index.html")
    checked = check_built(str(site.folder), book, {}, TODAY)
    assert [file.findings for file in checked if file.findings] == []
    problems = [problem for file in checked for problem in file.problems]
    assert [problem.path.rpartition("/")[2] for problem in problems] == ["o", "o.txt"]
    assert problems[0].message.startswith("This link leads outside what was given, to ")
    assert problems[0].next_step == "Put a copy into the site, or remove the link."


def test_a_word_is_a_mention_on_its_own_page_and_others_are_not(site, book):
    site(
        "language/words/hard-to-reach/index.html", "<p>hard to reach, addict</p>", "Hard to reach - Our site"
    )
    assert [finding.rule for finding in findings(site, book)] == ["addict"]


def test_titles_and_descriptions_are_read(site, book):
    site("index.html", "<p>Hello</p>", "Hard to reach - Our site")
    site("b/index.html", '<meta name="description" content="For any addict">')
    assert [finding.found for finding in findings(site, book)] == ["Hard to reach", "addict"]


def test_the_same_words_on_many_pages_are_one_finding(site, book):
    for name in "abc":
        site(f"{name}/index.html", "<footer>For hard-to-reach people</footer>")
    (found,) = findings(site, book)
    assert found.path.endswith("site/a/index.html")
    assert found.note == "The same words are on 2 more pages."


def test_what_was_judged_in_a_source_is_not_said_twice(site, book):
    source = "## Hard to reach\n\nThey are hard to reach, and we try.\n"
    site(
        "index.html",
        "<nav>Hard to reach</nav><h2>Hard to reach</h2><p>They are hard to reach, and we try.</p>",
        "Hard to reach - Our site",
    )
    assert len(findings(site, book)) == 3
    assert findings(site, book, uses(book, source)) == []


def test_the_number_of_a_footnote_makes_no_other_use(site, book):
    site("index.html", '<p>They are hard to reach.<sup><a href="#fn:1">12</a></sup></p>')
    assert findings(site, book, uses(book, "They are hard to reach.[^1]\n\n[^1]: Note.\n")) == []


def test_the_title_of_the_next_page_makes_no_other_use(site, book):
    site("index.html", '<a href="b/" aria-label="Next: Hard to reach groups">Go on</a>')
    source = '<!-- wordcare: allow "hard to reach" because it is a title -->\n# Hard to reach groups\n'
    assert findings(site, book, uses(book, source)) == []


def test_other_company_is_another_use(site, book):
    site("index.html", "<p>They are hard to reach.</p><footer>Our hard to reach friends</footer>")
    (found,) = findings(site, book, uses(book, "They are hard to reach.\n"))
    assert found.line == 4
    assert found.note == ANOTHER_ROAD


def test_a_link_or_an_own_page_in_a_source_excuses_nothing_elsewhere(site, book, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    site("index.html", "<footer>Hard to reach</footer>")
    linked = uses(book, "[Hard to reach](language/words/hard-to-reach.md)\n")
    own = uses(book, "Hard to reach\n", "docs/language/words/hard-to-reach.md")
    assert len(findings(site, book, linked | own)) == 1


def test_a_heading_that_mentions_words_may_be_repeated_in_the_table_of_contents(site, book):
    site("index.html", '<a href="#x">Hard to reach</a><h2 id=x><i class="mention">Hard to reach</i></h2>')
    site("b/index.html", "<footer>Hard to reach</footer>")
    assert [finding.path.rpartition("/site/")[2] for finding in findings(site, book)] == ["b/index.html"]


MARKED = '<h1>Why <em class="mention">hard to reach</em> hurts people</h1>'
TITLE = "Why hard to reach hurts people"


@pytest.mark.parametrize(
    "body",
    [
        f'<nav><a href="../a/">{TITLE}</a></nav>',
        f"<nav><ul><li>{TITLE}</li></ul></nav>",
        f'<div role="navigation"><p>{TITLE}</p></div>',
        f'<p>Read <a href="../a/">{TITLE}</a> and more.</p>',
        f'<a href="../a/" aria-label="Next: {TITLE}"><div>Next</div><div>{TITLE}</div></a>',
        f"<label for=x>{TITLE}</label>",
        f'<p title="{TITLE}">Here</p>',
    ],
)
def test_a_title_that_passes_on_its_page_may_be_repeated_whole_on_others(site, book, body):
    site("a/index.html", MARKED, f"{TITLE} - Our site")
    site("b/index.html", body)
    site("0/index.html", body)
    assert findings(site, book) == []
    (site.folder / "a/index.html").unlink()
    assert findings(site, book) != []
    source = '<!-- wordcare: allow "hard to reach" because we quote -->\n# Why hard to reach hurts people\n'
    assert findings(site, book, uses(book, source)) == []


@pytest.mark.parametrize(
    "body",
    [
        f"<h2>{TITLE}</h2>",
        f"<p>{TITLE}</p>",
        "<p>We know why hard to reach hurts people.</p>",
        '<p><a href="../c/">We know why hard to reach hurts people</a></p>',
        '<nav><a href="../a/">Hard to reach</a></nav>',
    ],
)
def test_a_title_that_passes_excuses_nothing_but_its_repetition(site, book, body):
    site("a/index.html", MARKED, f"{TITLE} - Our site")
    site("b/index.html", body)
    assert [finding.path.rpartition("/site/")[2] for finding in findings(site, book)] == ["b/index.html"]


@pytest.mark.parametrize(
    "source",
    [
        "We quote: *They are hard to reach.*{ .mention }\n",
        '<!-- wordcare: allow "hard to reach" because we quote -->\nThey are hard to reach.\n',
        "A poster of 1970 said: “They are hard to reach.”\n",
        "> They are hard to reach.\n>\n> — A poster of 1970\n",
        "They are hard to reach, the books on the top shelf.\n",
    ],
)
def test_what_passes_in_one_place_is_judged_again_in_another(site, book, source):
    assert not [verdict for verdict in verdicts(Source("docs/a.md", source), book, TODAY) if verdict.flagged]
    site("index.html", "<p>They are hard to reach.</p>")
    assert len(findings(site, book, uses(book, source))) == 1
    site("index.html", "<h2>They are hard to reach.</h2>")
    assert len(findings(site, book, uses(book, source))) == 1


def test_what_passes_in_one_place_is_judged_again_in_the_same_page(site, book):
    site("index.html", "<p><span class=mention>Hard to reach</span></p>\n<p>Hard to reach</p>")
    (found,) = findings(site, book)
    assert found.line == 5


def test_an_exception_holds_for_its_own_page_even_if_comments_are_taken_out(site, book):
    source = '<!-- wordcare: allow "hard to reach" because we quote -->\nThey are hard to reach.\n'
    site("a/index.html", "<p>They are <b>hard to</b> reach.</p>")
    judged = judged_uses(verdicts(Source("docs/a.md", source), book, TODAY), "a/index.html")
    assert findings(site, book, judged) == []
    site("b/index.html", "<p>They are hard to reach.</p>")
    site("a/index.html", "<p>Our groups: hard to reach.</p>")
    assert len(findings(site, book, judged)) == 2


@pytest.mark.parametrize("name", ["search/search_index.json", "search.json"])
def test_the_search_index_is_read(site, book, name):
    docs = [
        {"location": "", "title": "Home", "text": "<p>They are hard to reach.</p>"},
        {"location": "x/", "title": "An addict", "text": "<p>Fine</p>"},
    ]
    site("index.html", "<p>Hello</p>")
    site(name, json.dumps({"config": {"lang": ["en"]}, "docs": docs, "items": docs}))
    assert {finding.rule for finding in findings(site, book)} == {"hard-to-reach", "addict"}


def test_the_search_index_of_a_part_of_the_site_is_read_as_its_pages(site, book):
    docs = [
        {"location": "", "title": "Home", "text": "<p>Never say hard to reach again.</p>"},
        {"location": "x/", "title": "An addict", "text": "<p>Fine</p>"},
    ]
    site("fr/index.html", "<p>Never say <i class=mention>hard to reach</i> again.</p>")
    site("fr/search/search_index.json", json.dumps({"config": {}, "docs": docs}))
    assert [finding.rule for finding in findings(site, book)] == ["addict"]


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("drawing.svg", "<svg><title>A plan</title><text>They are hard to reach.</text></svg>"),
        ("page.xhtml", "<html><body><p>They are hard to reach.</p></body></html>"),
        (
            "closed.xhtml",
            "<html><head><script/></head><body><p><![CDATA[They are hard]]> to reach.</p></body></html>",
        ),
        ("entity.svg", '<!DOCTYPE svg [<!ENTITY a "They are hard to reach.">]><svg><text>&a;</text></svg>'),
        ("spelt.xhtml", '<p>x<script type="application/json">{"a": "hard to re\\u0061ch"}</script>'),
        ("film.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nThey are hard to reach.\n"),
    ],
)
def test_other_files_that_people_see_are_read(site, book, name, body):
    site("index.html", "<p>Hello</p>")
    site(f"assets/{name}", body)
    assert [finding.rule for finding in findings(site, book)] == ["hard-to-reach"]


def test_what_a_theme_shows_by_a_script_is_read(site, book):
    words = {"translations": {"clipboard.copy": "We engage hard to reach groups"}}
    site(
        "index.html",
        f'<p>Hello</p>\n<script id="__config" type="application/json">{json.dumps(words)}</script>',
    )
    assert [(finding.rule, finding.line) for finding in findings(site, book)] == [("hard-to-reach", 5)]


def test_what_passes_in_a_page_passes_in_the_search_index(site, book):
    docs = [{"location": "", "title": "Home", "text": "<p>Never say hard to reach again.</p>"}]
    site("index.html", "<p>Never say <i class=mention>hard to reach</i> again.</p>")
    site("search/search_index.json", json.dumps({"config": {}, "docs": docs}))
    assert findings(site, book) == []


def test_levels_can_be_changed_and_silenced(site, book):
    site("index.html", "<p>An addict. They are hard to reach.</p>")
    found = findings(site, book, levels={"addict": "off", "hard-to-reach": "advise"})
    assert [(finding.rule, finding.level) for finding in found] == [("hard-to-reach", "advise")]


def test_a_page_that_cannot_be_read_stops_no_other(site, book):
    site("a.html", "<p>They are hard to reach.</p>")
    (site.folder / "b.html").write_bytes(b"<p>\xff\xfe</p>")
    site("c.html", "<p>An addict</p>")
    checked = check_built(str(site.folder), book, {}, TODAY)
    assert [(len(file.findings), len(file.problems)) for file in checked] == [(1, 0), (0, 1), (1, 0)]


def test_a_built_site_is_known_by_its_files(site, tmp_path):
    site("index.html", "<p>Hello</p>")
    assert not is_built(str(site.folder))
    site("sitemap.xml", "<urlset/>")
    assert is_built(str(site.folder))
    assert not is_built(str(tmp_path))


def test_many_pages_shared_among_cores_give_what_one_core_gives(site, book, monkeypatch):
    for number in range(120):
        words = "an addict" if number == 77 else f"hard to reach number{number % 60}"
        site(f"{number:03}/index.html", f"<p>They are {words}.</p>")
    (site.folder / "100/index.html").write_bytes(b"\xff")

    def said():
        checked = check_built(str(site.folder), book, {}, TODAY, {("hard-to-reach", "are hard to reach")})
        found = [(f.path, f.line, f.rule, f.note) for file in checked for f in file.findings]
        return found, [str(problem) for file in checked for problem in file.problems]

    monkeypatch.setattr("wordcare.sharing.cores", lambda: 1)
    alone = said()
    assert (len(alone[0]), len(alone[1])) == (61, 1)
    monkeypatch.setattr("wordcare.sharing.cores", lambda: 3)
    assert said() == alone


def test_a_page_that_we_fail_on_ourselves_is_a_problem_and_stops_no_other(site, book, monkeypatch):
    site("a.html", "<p>They are hard to reach.</p>")
    site("b.html", "<p>An addict</p>")

    def broken(source, *_):
        raise RecursionError(f"no way through {source.path[-6:]}")

    monkeypatch.setattr("wordcare.built.look.verdicts_and_problems", broken)
    checked = check_built(str(site.folder), book, {}, TODAY)
    assert [problem.message for file in checked for problem in file.problems] == [
        f"wordcare itself failed on this file, with RecursionError: no way through {name}."
        for name in ("a.html", "b.html")
    ]


def test_a_part_of_a_search_index_that_we_fail_on_ourselves_stops_no_other(site, book, monkeypatch):
    site("a.html", "<p>An addict</p>")
    site("search/page-3.js", PART % "an addict")

    def broken(source, *_):
        raise RecursionError("no way through")

    monkeypatch.setattr("wordcare.built.site.new_in_script", broken)
    page, part = check_built(str(site.folder), book, {}, TODAY)
    assert [finding.rule for finding in page.findings] == ["addict"]
    assert [problem.path.endswith("search/page-3.js") for problem in part.problems] == [True]


@pytest.mark.parametrize(
    "text", ["<a title='hard to reach'>x</a>", "x <code>a</code> hard to reach <code>b</code>"]
)
def test_words_in_any_entry_of_the_search_index_are_found(site, book, text):
    docs = [
        {"location": "", "title": "Home", "text": "<p>Hello</p>"},
        {"location": "x/", "title": "X", "text": f"<p>{text}</p>"},
        {"location": "y/", "title": "Y", "text": "<p>Fine <code>addict</code></p>"},
    ]
    for name in ("index.html", "x/index.html", "y/index.html"):
        site(name, "<p>Hello</p>")
    site("search/search_index.json", json.dumps({"config": {}, "docs": docs}))
    assert [finding.rule for finding in findings(site, book)] == ["hard-to-reach"]


ENTRY = {"location": "", "title": "Hard to reach"}


@pytest.mark.parametrize(
    "index",
    [
        {"docs": ["Hello", 3, None, ENTRY]},
        {"docs": [{"location": 5, "title": "Hard to reach"}]},
        {"docs": [{"location": "", "more": {"text": "Hard to reach"}}]},
        {"docs": [{"location": "", "more": [["Hard to reach"]]}]},
        {"docs": [], "items": [ENTRY]},
        {"docs": None, "items": [ENTRY]},
        {"docs": [ENTRY], "items": 4},
    ],
    ids=str,
)
def test_an_index_that_another_generator_wrote_in_its_own_way_is_read(site, book, index):
    site("index.html", "<p>Hello</p>")
    site("search/search_index.json", json.dumps(index))
    assert [finding.rule for finding in findings(site, book)] == ["hard-to-reach"]


PART = 'find.page(3,{"url":"x/","title":"X","sections":[["a","A","%s"]]})\n'


def test_a_search_index_in_parts_is_read_each_part_as_its_page(site, book):
    site("x/index.html", "<p>Never say <i class=mention>hard to reach</i> again.</p>")
    site(
        "search/page-3.js",
        PART % r"Fine.\nNever say hard to reach again.\nThey fear \u201can addict <here>\u201d.",
    )
    (found,) = findings(site, book)
    column = (site.folder / "search/page-3.js").read_text().index("addict") + 1
    assert (found.rule, found.line, found.column) == ("addict", 1, column)
    assert found.path.endswith("search/page-3.js")


@pytest.mark.parametrize(
    "text", ["addict", 'find.words({"forms":["addict"]})', 'find.page(1,{"title":"addict"})', "", '"addict"']
)
def test_other_scripts_beside_it_are_left_alone(site, book, text):
    site("search/words.js", text)
    assert check_built(str(site.folder), book, {}, TODAY) == []


@pytest.mark.parametrize(
    "text",
    ['find.page(1,{"url":"x/","t":"an addict', 'find.page(1,{"url":"', 'a({"url":"","t":"an addict"})'],
)
def test_a_part_that_breaks_off_is_read_as_far_as_it_goes(site, book, text):
    site("search/page-1.js", text)
    assert len(findings(site, book)) <= 1


def test_a_use_that_is_sure_is_told_though_the_same_words_were_in_doubt_before(site, book):
    site("index.html", "<p>In the glossary team that hard to reach families met.</p>")
    site("z/index.html", "<p>We say that hard to reach families met.</p>")
    assert [(one.level, one.path.rpartition("site/")[2]) for one in findings(site, book)] == [
        ("warn", "index.html"),
        ("block", "z/index.html"),
    ]
