"""The one comment on a pull request: what it says, that it is kind and easy, and that nothing in it acts."""

import re
from html.parser import HTMLParser

import cmarkgfm
import pytest
from hypothesis import given
from hypothesis import strategies as some

from conftest import ROOT
from pull_request import NEW, project, write
from small_project import run
from test_messages import BLAMES, OLDEST, age
from wordcare.advice import Advice, Advisor
from wordcare.checking import check
from wordcare.ease.findings import findings
from wordcare.ease.limits import limits
from wordcare.pull_request.comment import ASK, MARK, Voice, comment
from wordcare.pull_request.marks import code, plain
from wordcare.pull_request.report import Ease, Place, Report
from wordcare.reading import read
from wordcare.rulebook import load
from wordcare.source import Source

SCORES = {"reading_age": 11, "longest_sentence": 24, "hard_words": 3}
LIMIT = 65_536
"""How many letters GitHub takes."""
WHY = "It puts the fault on people. Say who you mean."


def advice(rule):
    return None if rule == "new" else Advice("A word", WHY, ["these", "those"], "", "https://example.org/a/")


VOICE = Voice(advice)


def place(path="docs/a.md", line=3, rule="one", level="block", found="words", before=False):
    return Place(path, line, rule, level, found, before)


def said(places=(), unread=(), reading=(), voice=VOICE, **more):
    return comment(
        Report(1, more.pop("fail_on", "block"), list(places), list(unread), list(reading), [], **more), voice
    )


def test_it_thanks_first_then_says_what_blocks_and_then_the_rest(tmp_path, monkeypatch):
    project(tmp_path / "project", monkeypatch)
    write("a.md", NEW)
    made = run(monkeypatch, "pull-request", "--changed-since", "HEAD")
    assert made.code == 0
    order = [
        "Thank you for this change.",
        "please look at these words",
        "### Please change",
        "- The words `hard-to-reach` in `docs/a.md`, line 5. It puts the fault on people",
        "You could write: people our service has not reached yet (about several people); people who",
        "If the words have to stay, put your reason right above them",
        "### Only if you like",
        "- The words `drug users` in `docs/a.md`, line 7.",
        "- The words `deliver` in `docs/a.md`, line 7.",
        "### How easy it is to read",
        "words in the longest sentence: 6 before, 11 now",
        "### Was here before you",
        "- The words `hard to reach` in `docs/a.md`, line 3.",
        "### Who to ask",
        ASK,
    ]
    at = [made.out.index(part) for part in order]
    assert at == sorted(at)
    assert made.out.startswith(MARK)
    assert made.out.count("### ") == 5


def test_a_change_without_findings_is_thanked_too():
    made = said()
    assert "Thank you" in made
    assert "nothing that stands in its way" in made
    assert "###" not in made.replace("### Who to ask", "")


def test_what_blocks_follows_the_settings_of_the_project():
    assert "### Please change" in said([place(level="warn")], fail_on="warn")
    assert "### Please change" not in said([place(level="warn")])
    assert "### Please change" not in said([place()], fail_on="never")
    assert "### Please change" not in said([place(before=True)])


def test_the_same_words_are_explained_once():
    made = said([place(line=line, found="Words") for line in (3, 3, 9)] + [place(line=12)])
    assert made.count(WHY) == 1
    assert "The words `Words` in `docs/a.md`, line 3; `docs/a.md`, line 9; `docs/a.md`, line 12." in made


def test_words_that_the_main_branch_does_not_know_yet_get_no_advice_from_elsewhere():
    assert "The page about these words is new." in said([place(rule="new")])


def test_files_that_could_not_be_read_are_named():
    made = said(unread=["docs/b.md"])
    assert "We could not read all of it" in made
    assert "File `docs/b.md`" in made
    assert "nothing that stands in its way" not in made


def test_links_lead_to_the_lines_and_to_the_page_about_the_words():
    voice = Voice(advice, "Ask us.", "https://github.example/a/b/blob/123")
    made = said([place("docs/a b).md")], voice=voice)
    assert "[`docs/a b).md`](https://github.example/a/b/blob/123/docs/a%20b%29.md?plain=1#L3), line 3" in made
    assert "[Why, and more](https://example.org/a/)" in made
    assert made.endswith("### Who to ask\n\nAsk us.\n")


@pytest.mark.parametrize(
    ("then", "now", "shown"),
    [
        (SCORES, {**SCORES, "reading_age": 13}, "reading age: 11 before, 13 now; "),
        (SCORES, SCORES, "reading age: 11, as before; "),
        (
            None,
            SCORES,
            "reading age: 11; words in the longest sentence: 24; hard words that are not explained: 3.",
        ),
        ({**SCORES, "reading_age": None}, SCORES, "reading age: too short to say before, 11 now"),
        (None, dict.fromkeys(SCORES), "there is too little text to say."),
    ],
)
def test_reading_ease_is_told_before_and_after(then, now, shown):
    assert shown in said(reading=[Ease("docs/a.md", then, now)])


HOSTILE = [
    "@everyone",
    "a`b``c```d",
    "`",
    "```\n# Heading\n```",
    "<img src=x onerror=alert(1)>",
    "--> <!-- wordcare",
    "[click](javascript:alert(1))",
    "![x](https://example.org/x.png)",
    "https://example.org/#12 www.example.org",
    "a | b |\n| - |",
    "\\`x`",
    "</code></li><script>alert(1)</script>",
    "# Title",
    "- [ ] task",
    "fixes #1, GH-2, owner/repo#3, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "\u202emd.exe\u202c\u0000\u0007",
    "&lt;b&gt; &#64;all",
    ":tada: $x^2$",
    "a\udce4.md",
    "",
    " ",
    "ɑ" * 500,
    "`" * 400,
]


class Seen(HTMLParser):
    """What a reader of the comment gets: text outside code, the elements, and where links lead."""

    def __init__(self, html):
        super().__init__()
        self.outside, self.elements, self.links, self.code, self._depth = [], set(), [], [], 0
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        self.elements.add(tag)
        self.links += [value for name, value in attributes if name in ("href", "src")]
        self._depth += tag == "code"

    def handle_endtag(self, tag):
        self._depth -= tag == "code"

    def handle_data(self, data):
        (self.code if self._depth else self.outside).append(data)


def seen(markdown):
    # With raw HTML kept, so that anything that gets through would be seen.
    return Seen(cmarkgfm.github_flavored_markdown_to_html(markdown, cmarkgfm.Options.CMARK_OPT_UNSAFE))


HARMLESS = {"p", "h3", "ul", "li", "code", "strong", "a"}


def assert_inert(markdown, hosts=()):
    shown = seen(markdown)
    text = "".join(shown.outside)
    assert shown.elements <= HARMLESS
    assert all(link.startswith(tuple(hosts)) for link in shown.links)
    assert not re.search(r"@|https?:|www\.|#\d|onerror|\u202e", text)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_names_and_words_from_elsewhere_are_shown_and_do_nothing(hostile):
    places = [place(hostile, found=hostile), place(hostile, rule="new", found=hostile, before=True)]
    made = said(places, [hostile], [Ease(hostile, None, SCORES)])
    assert_inert(made, ["https://example.org/a/"])
    assert made.count(MARK) == 1
    assert len(made) < LIMIT


@pytest.mark.parametrize("hostile", HOSTILE)
def test_links_hold_whatever_a_file_is_called(hostile):
    voice = Voice(advice, ASK, "https://github.example/a")
    assert_inert(said([place(hostile)], voice=voice), ["https://example.org/a/", "https://github.example/a/"])


@given(some.text(alphabet=some.sampled_from("`~*_[]()<>!#@&\\|:/ \n\tab"), max_size=40))
def test_no_mix_of_marks_gets_out_of_the_code(text):
    shown = seen(f"- The words {code(text, 60)} here.")
    assert shown.elements <= {"ul", "li", "code"}
    assert "".join(shown.outside).strip() == "The words  here."
    assert "".join(shown.code).split() == text.split()


@pytest.mark.parametrize("text", [text for text in HOSTILE if text.strip()])
def test_words_of_our_own_do_nothing_either(text):
    shown = seen(f"- Say {plain(text)} here.")
    assert shown.elements <= {"ul", "li"}
    assert not shown.links
    # Hosts look for names and addresses in one run of text; ours are in two.
    assert not any(re.search(r"@\w|#\d|https?://|www\.", run) for run in shown.outside)


def test_it_is_never_too_long():
    many = [
        place(f"docs/{'@' * 350}{line}.md", line, f"rule-{line % 40}", found="`" * 190)
        for line in range(1, 201)
    ]
    long = Voice(
        lambda _: Advice("A", "why <&> " * 400, ["write `this` " * 50] * 20, "", "https://example.org/")
    )
    pages = [Ease("`" * 400, SCORES, SCORES)] * 200
    made = said(
        [*many, *(one._replace(before=True) for one in many)], ["`" * 400] * 200, pages, long, left_out=7
    )
    assert len(made) < LIMIT
    assert "There is more. It is listed in the log of the check.\n\n### Who to ask" in made


def test_few_things_are_listed_and_the_rest_is_counted():
    made = said([place(rule=f"rule-{number}") for number in range(14)], left_out=3)
    assert made.count("\n- The words") == 10
    assert "- And 4 more. The log of the check lists them." in made
    assert "More places were found: 3." in made


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory):
    return load(str(ROOT / "docs/language/words"), str(tmp_path_factory.mktemp("cache")))


FULL = [
    place(rule="hard-to-reach", found="hard to reach"),
    place(rule="commit-suicide", found="committed suicide"),
    place(rule="drug-addict", level="warn", found="drug addicts"),
    place(rule="exception-not-needed", level="warn", found="bed blocker"),
    place(rule="exception-unclear", level="warn", found=""),
    place(rule="addict", found="addict", before=True),
]


def test_it_passes_our_own_checker_and_is_easy_to_read(rulebook):
    voice = Voice(Advisor(rulebook, "https://example.org/").known)
    for made in (
        said(FULL, ["docs/b.md"], [Ease("docs/a.md", SCORES, SCORES)], voice, left_out=2),
        said(voice=voice),
    ):
        found, _ = check(Source("comment.md", made), rulebook, {}, None, "")
        # The reason on a word's own page may name the word.
        assert [one.found for one in found if one.rule not in {place.rule for place in FULL}] == []
        assert [one for one in BLAMES if one in made.lower()] == []
        frame = re.sub(r"(?s)- (?:The words|An exception).*?\n\n", "", made)
        text = "\n".join(line.lstrip("#- ") for line in frame.splitlines() if not line.startswith("<!--"))
        assert age(re.sub(r"`[^`]*`", "this", text)) <= OLDEST
        assert [
            one.found for one in findings(Source("c.md", frame), read(Source("c.md", frame)), limits({}))
        ] == []


def test_an_exception_is_told_in_its_own_words(rulebook):
    made = said(FULL, voice=Voice(Advisor(rulebook, "").known))
    assert (
        "- An exception `bed blocker` in `docs/a.md`, line 3. The words it allows are not in the text" in made
    )
    assert "- An exception in `docs/a.md`, line 3. We could not read this exception" in made
