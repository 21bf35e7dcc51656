"""The rulebook as readers see it: everything is there, marked as a mention, and safe."""

import re
from html import unescape
from pathlib import Path

import markdown
import pytest

from wordcare import rulebook
from wordcare.advice import ASKS
from wordcare.rulebook.word import Word
from wordcare.word_pages import is_list, list_page, word_page
from wordcare.word_pages.text import LEVELS, level_badge, long_date, plain

WORDS = Path(__file__).parent.parent / "docs/language/words"


def a_word(**fields):
    word = Word("hard-to-reach", "docs/language/words/hard-to-reach.md")
    word.title, word.avoid, word.level, word.why = "Hard to reach", ["hard to reach"], "block", "It blames."
    for name, value in fields.items():
        setattr(word, name, value)
    return word


def page_of(word, body="It blames.\n", index="../index.md"):
    return markdown.markdown(word_page(word, body, index))


def seen(html):
    return " ".join(unescape(re.sub("<[^>]*>", "", html)).split())


@pytest.fixture(scope="module")
def book():
    return rulebook.load(str(WORDS), None)


def test_the_smallest_page_has_only_what_it_knows():
    headings = re.findall(r"<h\d>(.*?)</h\d>", page_of(a_word()))
    assert headings == ["Hard to reach", "Avoid", "How strongly we feel", "Why"]


def test_a_full_page_shows_everything_in_order():
    word = a_word(
        topic="access",
        instead=[("people we have not reached yet", "several", "about several people"), ("they", "", "")],
        fine="Fine about shelves.",
        fine_when={"near": ["shelf"], "after": ["by bus"]},
        only_when={"before": ["very"]},
        flag=["We engage [[hard-to-reach]] groups."],
        passes=["The shelf is hard to reach."],
        sources=[
            {
                "title": "A guide",
                "organisation": "A group",
                "year": "2018",
                "link": "https://example.org/",
                "read": "in part",
                "says": "names this expression",
            }
        ],
        decided={"by": "a small group", "when": "2026-11-22", "status": "contested"},
        review="2027-05-02",
    )
    text = seen(page_of(word, "It blames **people**.\n\nMore.\n"))
    parts = [
        "Hard to reach All the words · Topic: access",
        "Avoid hard to reach",
        "Say instead people we have not reached yet (about several people) they",
        "How strongly we feel ■ Please change",
        "Why It blames people. More.",
        "When it is fine Fine about shelves.",
        "Where this comes from A guide, A group, 2018. We read part of it. It names this expression.",
        "Who decided, and when Decided by: a small group On: 22 November 2026",
        "People do not agree about this one.",
        "To look at again by: 2 May 2027",
        "For people who check the words Examples, and what the checker looks at",
        "The marked words are what we would change: We engage hard-to-reach groups.",
        "These are fine: The shelf is hard to reach.",
        "The checker lets the words stand when",
        "one of these is in the same sentence: shelf one of these comes right after them: by bus",
        "The checker marks the words only when one of these comes right before them: very",
    ]
    places = [text.find(part) for part in parts]
    assert -1 not in places, parts[places.index(-1)] + " is not in " + text
    assert places == sorted(places)


def test_flagged_words_are_marked_by_an_element_and_only_they():
    html = page_of(a_word(flag=["Hard [[to]] reach, *[[a|b]]*."]))
    assert [unescape(found) for found in re.findall(r"<mark [^>]*>(.*?)</mark>", html)] == ["to", "a|b"]
    assert "Hard to reach, *a|b*." in seen(html)


@pytest.mark.parametrize(
    ("level", "named", "said"),
    [
        ("block", 0, "None of these names the words themselves."),
        ("block", 1, "Only one source that we read names the words themselves."),
        ("block", 2, ""),
        ("warn", 0, ""),
    ],
)
def test_a_page_that_stops_others_says_when_little_stands_behind_it(level, named, said):
    sources = [{"title": f"Guide {number}", "says": "supports the principle"} for number in range(3)]
    for source in sources[:named]:
        source["says"] = "names this expression"
    text = seen(page_of(a_word(level=level, sources=sources)))
    assert said in text
    assert ("should decide whether" in text) == bool(said)


def test_each_level_has_words_and_a_shape_of_its_own():
    assert len({LEVELS[level] for level in ("block", "warn", "advise")}) == 3
    assert all(LEVELS[level][0] in level_badge(level) for level in LEVELS)
    assert all(ASKS[level].startswith(LEVELS[level][0]) for level in LEVELS), "messages call them the same"
    assert 'aria-hidden="true"' in level_badge("warn")


def test_data_cannot_become_markup():
    nasty = '<script>x</script> [a](b) *c* `d` &amp; "e" <!-- -->'
    word = a_word(
        title=nasty,
        avoid=[nasty],
        topic=nasty,
        instead=[(nasty, "", nasty)],
        fine=nasty,
        fine_when={"near": [nasty]},
        flag=[nasty],
        sources=[{"title": nasty, "link": "javascript:alert(1)", "says": nasty, "organisation": nasty}],
        decided={"by": nasty},
    )
    html = page_of(word) + markdown.markdown(
        list_page("index", [word], lambda _: "words/hard-to-reach.md", [])
    )
    assert not re.search(r"<(script|em|code|!--)|href=\"(b|javascript)", html)
    assert seen(html).count('<script>x</script> [a](b) *c* `d` &amp; "e" <!-- -->') >= 10


def test_a_title_in_the_body_is_not_shown_twice():
    assert page_of(a_word(), "\n# Hard to reach\n\nIt blames.\n").count("<h1>") == 1


def test_dates_in_plain_words():
    assert long_date("2026-01-05") == "5 January 2026"
    assert long_date("soon") == "soon"
    assert long_date("2026-13-05") == "2026-13-05"


def test_the_index_lists_every_word_three_times_with_counts():
    words = [
        a_word(topic="access", avoid=["hard to reach", "difficult to reach"]),
        a_word(id="addict", title="Addict", avoid=["addict"], topic="drugs", level="warn"),
        a_word(id="junkie", title="Junkie", avoid=["junkie"], topic="drugs"),
    ]
    html = markdown.markdown(list_page("index", words, address, []))
    assert re.findall(r"<h3[^>]*>(.*?)</h3>", html) == [
        "Access (1)",
        "Drugs (2)",
        "A",
        "D",
        "H",
        "J",
        "Please change (2)",
        "Please think again (1)",
    ]
    assert html.count('href="words/junkie.md"') == 3
    assert html.count('href="words/hard-to-reach.md"') == 4, "every expression has its place in A to Z"
    assert len(re.findall('<li><span class="word-row[" ]', html)) == html.count("<li>") == 10


def address(word):
    return f"words/{word.id}.md"


def test_a_list_with_a_page_of_its_own_is_not_in_the_index():
    words = [a_word(topic="access"), a_word(id="addict", title="Addict", avoid=["addict"], topic="drugs")]
    beside = ["index", "by-topic", "a-to-z", "by-level"]
    html = markdown.markdown(list_page("index", words, address, beside))
    assert 'href="by-topic.md#drugs">Drugs</a> (1)' in html
    assert "words/addict.md" not in html
    assert 'id="drugs"' in markdown.markdown(list_page("by-topic", words, address, beside))
    letters = markdown.markdown(list_page("a-to-z", words, address, beside))
    assert 'href="#letter-h"' in letters
    assert 'id="letter-h"' in letters
    only = markdown.markdown(list_page("index", words, address, ["index", "a-to-z"]))
    assert re.findall(r"<h2>(.*?)</h2>", only) == ["By topic", "By how strongly we feel"]


def test_the_summary_has_what_stops_a_page_and_what_to_say():
    words = [
        a_word(instead=[("people we have not reached", "", "about several people")]),
        a_word(id="loon", title="Loon", instead=[("someone unwell", "", "only if it is true")]),
        a_word(id="client", title="Client", level="advise", instead=[("person", "", "")]),
    ]
    html = markdown.markdown(list_page("summary", words, address, []))
    assert "people we have not reached<" in html
    assert "someone unwell (only if it is true)<" in html, "a condition goes with the words"
    assert "Client" not in html


def test_what_people_argue_about_is_listed_and_never_stops_a_page(book):
    argued = [word for word in book.words.values() if word.decided.get("status") == "contested"]
    html = markdown.markdown(list_page("argued", book.words.values(), address, []))
    assert html.count("<li>") == len(argued) > 20
    assert [word.id for word in argued if word.level == "block"] == []


def test_words_without_a_source_are_drafts_that_ask_the_people_affected(book):
    for word in book.words.values():
        if not word.sources:
            assert word.decided["status"] == "draft", word.id
            assert "should decide" in word.body or "to decide" in word.body, word.id
            assert word.level != "block", word.id


def test_only_some_pages_are_lists():
    assert all(map(is_list, ["index", "by-topic", "a-to-z", "by-level", "argued", "summary"]))
    assert not is_list("about")


def test_every_page_of_the_rulebook_shows_all_its_data(book):
    for word in book.words.values():
        text = seen(page_of(word, word.body))
        shown = [
            *word.avoid,
            *(say for say, _, _ in word.instead),
            *(sentence.replace("[[", "").replace("]]", "") for sentence in word.flag + word.passes),
            *(source["title"] for source in word.sources),
        ]
        missing = [part for part in shown if " ".join(part.split()) not in text]
        assert not missing, f"{word.id} does not show {missing}"


def test_every_avoided_word_that_a_page_shows_is_a_mention(book):
    for word in book.words.values():
        for expression in word.avoid:
            assert f'<span class="mention">{plain(expression)}</span>' in word_page(word, "", "")


def test_pages_are_plain_markdown_without_the_plugin():
    for path in WORDS.glob("*.md"):
        _, front_matter, body = path.read_text(encoding="utf-8").split("---\n", 2)
        assert "title:" in front_matter
        assert "<p>" in markdown.markdown(body), path
