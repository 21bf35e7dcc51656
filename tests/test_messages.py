"""Every message of the product, read by the product itself: kind, plain, and easy to read."""

import re
from collections import defaultdict

import pytest

from conftest import ROOT
from ease_texts import counts_in
from messages import HOLE, messages
from small_project import run
from wordcare.advice import ASKS, Advisor
from wordcare.checking import check
from wordcare.command import COMMANDS
from wordcare.ease.counting import counts_of
from wordcare.ease.findings import findings
from wordcare.ease.formulas import flesch_kincaid_grade, reading_age
from wordcare.ease.limits import limits
from wordcare.ease.prose import scored
from wordcare.matching.exceptions import RULES
from wordcare.reading import read
from wordcare.rulebook import load
from wordcare.source import Source

OLDEST = 11
"""The reading age that no message may be above."""
ENOUGH = 6
"""Words from which on the age of one message means anything at all."""
NAMES = (
    "UTF-8", "UTF-16", "YAML", "TOML", "JSON", "NUL", "Flesch-Kincaid", "SMOG", "Markdown", "wordcare",
    "StylesPath", "BasedOnStyles",
)  # fmt: skip
"""Names of technical things: nobody can say them in an easier way, so they count as one easy word."""

BLAMES = (
    "you must", "you have to", "you should", "you need to", "you did not", "you forgot", "you failed",
    "your mistake", "your fault", "your error", "you are wrong", "is wrong", "wrongly", "invalid", "illegal",
    "incorrect", "forbidden", "prohibited", "violat", "offend", "bad ", "badly", "fatal", "abort", "error:",
    "stupid", "silly", "sloppy", "careless", "obviously", "of course", "simply", "just ", "merely", "oops",
    "please correct",
)  # fmt: skip
"""What blames, orders about or makes light of somebody's trouble."""

ALL = messages()
SENTENCES = {text: place for text, place in ALL.items() if re.search(r"[.?!]\s*$", text)}
"""Those that are said in whole sentences."""


def plain(text):
    """A message as words only: what is put in, code and technical names each stand as one easy word."""
    text = re.sub(r"`[^`]*`", "this", text.replace(HOLE, "this"))
    for name in NAMES:
        text = text.replace(name, "this")
    return text


def age(text):
    """The reading age of any text, however short: a rough guide, but the same for all."""
    counts = counts_in(text)
    return reading_age(flesch_kincaid_grade(counts.words, counts.sentences, counts.syllables))


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory):
    return load(str(ROOT / "docs/language/words"), str(tmp_path_factory.mktemp("cache")))


def test_they_are_all_here():
    """If the collector missed a kind of message, the tests below would say little."""
    assert len(SENTENCES) > 250
    assert set(ASKS.values()) <= set(ALL)
    assert {said for both in RULES.values() for said in both} <= set(ALL)
    for text in (
        "There is no such file or folder.",
        "The front matter never ends.",
        "Find words to change in pages, and say what to write instead.",
        "wordcare could not start. What to mend is listed above.",
        f"There is no setting called `{HOLE}`.",
        "Short sentences are easier to take in.",
        "a tab at the beginning of a line",
        "this is its own page in the language guide",
    ):
        assert text in ALL


def test_the_checker_finds_nothing_in_them(rulebook):
    for text, place in ALL.items():
        about_exceptions = text.replace("<!-- wordcare: allow", "<!--")
        found, _ = check(Source("message.md", about_exceptions.replace(HOLE, "this")), rulebook, {}, None, "")
        assert [(place, one.rule, one.found) for one in found] == []


def test_they_blame_nobody():
    for text, place in ALL.items():
        low = f"{plain(text).lower()} "
        assert [(place, text, words) for words in BLAMES if words in low] == []


def test_they_have_no_long_sentence_and_no_hard_word():
    for text, place in SENTENCES.items():
        source = Source("message.md", plain(text))
        found = findings(source, read(source), limits({}))
        assert [(place, one.rule, one.found) for one in found] == []


def test_each_is_easy_to_read():
    hard = {
        (place, text): round(age(plain(text)), 1)
        for text, place in SENTENCES.items()
        if counts_in(plain(text)).words >= ENOUGH and age(plain(text)) > OLDEST
    }
    assert hard == {}


def test_together_they_are_easy_to_read():
    by_module = defaultdict(list)
    for text, place in SENTENCES.items():
        by_module[place.split(":")[0]].append(plain(text))
    by_module["all"] = [text for texts in by_module.values() for text in texts]
    for module, texts in by_module.items():
        source = Source("messages.md", "\n\n".join(texts))
        grade = counts_of(scored(read(source))).grade
        assert grade is None or reading_age(grade) <= OLDEST, module


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_help_is_easy_to_read(monkeypatch, command):
    shown = run(monkeypatch, *filter(None, [command, "--help"])).out
    paragraphs = [part for part in shown.split("\n\n") if not part.startswith("usage:")]
    options = [re.split(r"\s{2,}", line.strip())[-1] for part in paragraphs for line in part.splitlines()]
    text = plain(". ".join(option[:1].upper() + option[1:].rstrip(".") for option in options) + ".")
    assert counts_in(text).sentences > 2
    assert age(text) <= OLDEST


def test_commands_in_messages_can_be_copied(monkeypatch):
    """No shell takes curly quotation marks for its own."""
    helps = [run(monkeypatch, command, "--help").out for command in COMMANDS]
    curly = re.compile(rf"wordcare (?:{'|'.join(COMMANDS)})\b[^`.]*[“”‘’]")
    assert [text for text in (*SENTENCES, *helps) if curly.search(text)] == []


def test_what_word_pages_say_is_kind_and_easy(rulebook):
    """Each reason is one sentence of a message, and easy by itself; so are those of a topic together."""
    advisor = Advisor(rulebook, "")
    by_topic = defaultdict(list)
    hard = {}
    for name, word in rulebook.words.items():
        about = advisor(name)
        assert counts_in(about.why).longest_sentence <= 25, name
        low = f"{about.why} {about.fine} ".lower()
        assert [words for words in ("you must", "you have to", "your fault") if words in low] == [], name
        by_topic[word.topic].append(about.why)
        if age(about.why) > OLDEST:
            hard[name] = (round(age(about.why), 1), about.why)
    assert hard == {}
    scores = {topic: age(" ".join(texts)) for topic, texts in by_topic.items() if len(texts) >= 5}
    assert len(scores) > 5
    assert {topic: score for topic, score in scores.items() if score > OLDEST} == {}


def test_what_make_says_is_easy_too():
    said = re.findall(r'echo "([A-Z][^"]+)"', (ROOT / "Makefile").read_text(encoding="utf-8"))
    assert len(said) > 5
    assert age(". ".join(map(plain, said))) <= OLDEST
