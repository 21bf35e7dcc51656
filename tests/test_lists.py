"""The lists that judgement goes by hold no entry that can never be reached, and none twice."""

from itertools import permutations
from pathlib import Path

import pytest

from wordcare.ease import data
from wordcare.judgement.senses.topics import TOPICS
from wordcare.matching import lists as module
from wordcare.matching.lists import Section, Sections, lists
from wordcare.matching.words import words
from wordcare.rulebook import english

FILES = sorted(path.stem for path in Path(module.__file__).parent.glob("*.txt"))
SECTIONS = [(name, section) for name in FILES for section in lists(name).names]

UP_TO_THE_MATCH = {
    "before an offence",
    "said of a list of words",
    "names for words",
    "puts a name on somebody",
    "pictures of people",
    "names for words, in quotation marks",
    "verbs of naming, in quotation marks",
    "verbs about words, in quotation marks",
    "verbs about words or people, in quotation marks",
    "puts a label on somebody",
    "sends somebody away",
    "contrasts",
    "sets against",
    "before a noun without an article",
    "what laws do with words",
    "what even a small law does",
    "puts people down as",
    "repeats what people say",
    "to say so is",
    "speaks of somebody",
    "looks words up",
    "dislikes words",
    "books of words",
    "before what people say",
    "says it of themselves",
    "leads to another's view",
    "says that a claim is false",
}
"""Sections of `speaking` that `Scene.ends_with` reads, back from a word."""
FROM_A_WORD_ON = {
    "is what people say",
    "entries",
    "old times",
    "where words are printed",
    "and other",
    "follows: speaks of words",
    "follows: defines, in quotation marks",
    "follows: where a word comes from",
    "follows: gives offence",
    "follows: explains",
    "opens another's view",
    "opens no meaning in brackets",
    "ends a list of words",
}
"""Sections of `speaking` that `Scene.reads` reads."""
OTHERWISE = {
    "heads a list of words": 4,
    "heads a column of words": 2,
    "advises on words": 4,
    "says what kind of word it is": 2,
    "puts a question aside": 5,
    "verbs of speech": 2,
    "begins about a word": 5,
    "leads to other names": 4,
    "begins lines that change places": 2,
    "sets an exercise": 6,
    "turns of phrase of laws": 2,
    "turns of phrase of rules": 2,
    "asks for better words": 4,
    "labels words to avoid": 3,
    "stays": 4,
    "passes": 3,
    "lives with a condition": 2,
    "the other half": 3,
    "of no strength": 2,
}
"""How many words are read of further sections, whose readers have a way of their own."""
SIGNS = {"crosses", "stands for other words", "vowel sound", "no vowel sound"}
"""Sections of signs and of parts of words, not of words."""


def longest(name: str, section: str) -> float:
    """How many words the reader of a section reads."""
    if section in UP_TO_THE_MATCH | FROM_A_WORD_ON or (name, section) == ("things", "pastimes"):
        return float("inf")
    if name == "topics" and section in TOPICS:
        return 2
    return OTHERWISE.get(section, 1)


def entries(name: str, section: str) -> list[list[str]]:
    return [entry.split() for entry in lists(name)[section]]


@pytest.mark.parametrize(("name", "section"), SECTIONS)
def test_each_entry_is_one_that_its_reader_can_meet(name, section):
    if section not in SIGNS:
        met = {entry: " ".join(word.text for word in words(entry)) for entry in lists(name)[section]}
        assert [entry for entry, read in met.items() if entry != read] == []
    assert [entry for entry in entries(name, section) if len(entry) > longest(name, section)] == []


def test_the_sections_that_hold_several_words_are_there():
    known = {section for name in ("speaking", "conditions", "fits") for section in lists(name).names}
    assert UP_TO_THE_MATCH | FROM_A_WORD_ON | OTHERWISE.keys() <= known


@pytest.mark.parametrize(
    ("name", "section"), [*(("speaking", name) for name in sorted(UP_TO_THE_MATCH)), ("things", "pastimes")]
)
def test_no_entry_ends_in_another_which_would_do_for_it(name, section):
    found = lists(name)[section]
    shorter = {
        " ".join(entry): [" ".join(entry[at:]) for at in range(1, len(entry))]
        for entry in entries(name, section)
    }
    assert [entry for entry, rests in shorter.items() if not found.isdisjoint(rests)] == []


@pytest.mark.parametrize("section", sorted(FROM_A_WORD_ON))
def test_no_entry_begins_with_another_which_would_do_for_it(section):
    found = lists("speaking")[section]
    shorter = {
        " ".join(entry): [" ".join(entry[:at]) for at in range(1, len(entry))]
        for entry in entries("speaking", section)
    }
    assert [entry for entry, rests in shorter.items() if not found.isdisjoint(rests)] == []


def test_no_sign_of_a_heading_holds_another():
    signs = lists("speaking")["heads a list of words"]
    assert [sign for sign, other in permutations(signs, 2) if f" {other} " in f" {sign} "] == []


def lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def twice(found: list[str]) -> list[str]:
    return sorted({entry for entry in found if found.count(entry) > 1})


@pytest.mark.parametrize("name", FILES)
def test_no_entry_stands_twice_in_its_section(name):
    section, told = "", {}
    for line in lines(Path(module.__file__).with_name(f"{name}.txt")):
        section = line if line.startswith("[") else section
        told.setdefault(section, []).extend(filter(None, line.replace(", ", ",").split(",")))
    assert {section: twice(found) for section, found in told.items() if twice(found)} == {}


@pytest.mark.parametrize("path", sorted(Path(data.__file__).parent.glob("*.txt")), ids=lambda path: path.stem)
def test_no_line_of_reading_ease_stands_twice(path):
    assert twice([line for line in lines(path) if line]) == []


def test_no_word_of_the_english_forms_stands_twice_in_its_section():
    for block in "\n".join(lines(Path(english.__path__[0]) / "lists.txt")).split("[")[1:]:
        section, _, found = block.partition("]")
        assert (section, twice(found.split())) == (section, [])


def test_a_section_knows_its_longest_entry_at_each_word():
    section = Section(["term", "the old term", "old"])
    assert section.beginning == {"term": 1, "the": 3, "old": 1}
    assert section.ending == {"term": 3, "old": 1}


def test_sections_are_put_together_once():
    sections = Sections("\n[a]\none, two\n\n[b]\ntwo, three\n")
    assert sections.joined("a", "b") == {"one", "two", "three"}
    assert sections.joined("a", "b") is sections.joined("a", "b")
