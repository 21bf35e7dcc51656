"""Each page in `rulebook_pages` has faults; the text beside it is all that a writer is told, at once.

To accept a change: UPDATE_CASES=1 pytest tests/test_rulebook_pages.py, and read the difference.
"""

import os
import shutil
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import seconds
from wordcare.finding import CannotRun
from wordcare.judgement.senses.topics import TOPICS
from wordcare.rulebook import kept, load
from wordcare.rulebook.keys import LONGEST_INSTEAD, MOST_INSTEAD
from wordcare.rulebook.page import read_page

CASES = sorted((Path(__file__).parent / "rulebook_pages").glob("*.md"))


@pytest.mark.parametrize("page", CASES, ids=lambda page: page.stem)
def test_all_faults_are_told_with_place_and_next_step(page, tmp_path):
    shutil.copy(page, tmp_path)
    with pytest.raises(CannotRun) as stopped:
        load(str(tmp_path), None)
    told = "".join(f"{problem}\n" for problem in stopped.value.problems)
    told = told.replace(f"{tmp_path.as_posix()}/", "")
    expected = page.with_suffix(".txt")
    if os.environ.get("UPDATE_CASES"):
        expected.write_text(told, "utf-8")
    assert told == expected.read_text("utf-8")
    assert all(
        problem.line > 0 and problem.message and problem.next_step for problem in stopped.value.problems
    )


SMALLEST = "---\ntitle: Left out\navoid: [left out]\nlevel: warn\n---\nIt hurts.\n"


def read(text):
    page = read_page("words/left-out.md", text)
    assert not page.problems, [str(problem) for problem in page.problems]
    return page.word


def test_the_smallest_page_is_enough():
    word = read(SMALLEST)
    assert (word.id, word.title, word.avoid, word.level) == ("left-out", "Left out", ["left out"], "warn")
    assert (word.why, word.inflect, word.instead, word.path) == ("It hurts.", "noun", [], "words/left-out.md")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_will_do(end):
    assert read(SMALLEST.replace("\n", end)).values() == read(SMALLEST).values()


def test_a_byte_order_mark_is_no_part_of_the_page():
    assert read("\ufeff" + SMALLEST).values() == read(SMALLEST).values()


def test_one_value_is_kindly_taken_as_a_list():
    word = read(
        "---\ntitle: x\navoid: left out\nlevel: warn\ninstead: not asked\nfine_when: {near: shelf}\n"
        "examples: {flag: 'The [[left out]].'}\nsources: {title: A report, year: 2018}\n---\nIt hurts.\n"
    )
    assert word.avoid == ["left out"]
    assert word.instead == [("not asked", "", "")]
    assert word.fine_when == {"near": ["shelf"]}
    assert word.flag == ["The [[left out]]."]
    assert word.sources == [{"title": "A report", "year": "2018"}]


def test_words_that_yaml_takes_for_something_else_stay_words():
    word = read("---\ntitle: 2018\navoid: [no, 'yes', on]\nlevel: warn\nreview: 2027-05-22\n---\nIt hurts.\n")
    assert (word.title, word.avoid, word.review) == ("2018", ["no", "yes", "on"], "2027-05-22")


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("One. Two.", "One."),
        (
            "# A heading\n\nIt *blames* people, `now` and [then](there.md). More.",
            "It blames people, now and then.",
        ),
        ("It hurts, e.g. in letters. More.", "It hurts, e.g. in letters."),
        ("Dr. Smith says it hurts. More.", "Dr. Smith says it hurts."),
        ('It says "no." Then it stops.', 'It says "no."'),
        ("Does it help? No.", "Does it help?"),
        ("It costs 3.50 pounds. More.", "It costs 3.50 pounds."),
        ("Over two\nlines. More.", "Over two lines."),
        ("No full stop", "No full stop"),
        ("<!-- a note -->\nIt hurts. More.", "It hurts."),
        ("> Quoted. More.", "Quoted."),
        ("It has a snake_case_name in it. More.", "It has a snake_case_name in it."),
        ("It **really** hurts[^1]. More.\n\n[^1]: A note.", "It really hurts."),
    ],
)
def test_the_first_sentence_is_the_why(body, why):
    assert read(SMALLEST.replace("It hurts.", body)).why == why


def test_a_page_over_the_size_limit_is_refused_without_being_parsed(tmp_path):
    (tmp_path / "big.md").write_text(SMALLEST + "x" * 100_000, "utf-8")
    with pytest.raises(CannotRun, match="larger than 100,000 bytes"):
        load(str(tmp_path), None)


def test_a_file_name_that_is_not_text_is_told():
    (problem,) = read_page("words/\udcff.md", SMALLEST).problems
    assert "would make an address that is hard to say" in problem.message
    assert kept.fingerprint(b"", [("\udcff.md", b"")])
    assert kept.signature("words/\udcff")


def test_bytes_that_are_not_text_are_told_with_their_line(tmp_path):
    (tmp_path / "bytes.md").write_bytes(b"---\ntitle: x\n\xff\xfe\n---\n")
    with pytest.raises(CannotRun, match=r"bytes\.md:3: Byte 0xff is not text in UTF-8"):
        load(str(tmp_path), None)


KEYS = ["title: ", "avoid: ", "level: ", "instead: ", "examples:", "flag: ", "block", "<<: "]
SIGNS = [
    "- ",
    "[[",
    "]]",
    "{",
    "}",
    "\n",
    "  ",
    '"',
    "'",
    ": ",
    "|",
    ">",
    "?",
    "%",
    "#",
    "---",
    "\t",
    "=",
    "~",
]
MEANINGS = [
    "&a ",
    "*a",
    "!!python/object:x ",
    "!!binary x",
    "!!set ",
    "!!timestamp x",
    "2026-02-31",
    "0x",
    "1_0",
]
LETTERS = ["x", "\u2028", "\x07", "\U0001f600"]
pieces = st.sampled_from([*KEYS, *SIGNS, *MEANINGS, *LETTERS])


@given(st.lists(pieces | st.text(max_size=5), max_size=60).map("".join))
def test_no_front_matter_does_more_than_give_problems(matter):
    page = read_page("words/x.md", f"---\n{matter}\n---\nIt hurts.\n")
    assert (page.word is None) == bool(page.problems)


@given(st.text(max_size=200))
def test_no_text_does_more_than_give_problems(text):
    page = read_page("words/x.md", text)
    assert (page.word is None) == bool(page.problems)


HOSTILE_MATTER = [
    *(
        "[" * 90_000,
        "{" * 90_000,
        "- " * 45_000,
        "a: " * 30_000,
        "? " * 45_000,
        "&a " * 30_000,
        "!!x " * 22_000,
    ),
    *("'" * 90_000, "x: " + "9" * 90_000, "a:\n" * 30_000, "[[" * 45_000, "avoid: [" + "a, " * 30_000 + "]"),
    *("examples: {flag: ['" + "[[" * 40_000 + "']}", "avoid: ['" + "-" * 90_000 + "']", "#" * 90_000),
    "\n".join(f"k{number}: x" for number in range(9_000)),
]
HOSTILE_BODIES = [
    *("<!--" * 20_000, "[" * 90_000, "![" * 45_000, "a. " * 30_000, "e.g. " * 18_000, "*" * 90_000),
    *("\\" * 90_000, "\n\n" * 45_000 + "x", "> " * 45_000, "{" * 90_000, "<a " * 30_000, "_a" * 45_000),
]


@pytest.mark.parametrize("hostile", HOSTILE_MATTER, ids=lambda text: text[:12])
def test_hostile_front_matter_is_refused_soon(hostile):
    page = f"---\n{hostile}\n---\nIt hurts.\n"
    assert read_page("words/x.md", page).problems
    assert seconds(lambda _: lambda: read_page("words/x.md", page), len(page)) < 2


@pytest.mark.parametrize("hostile", HOSTILE_BODIES, ids=lambda text: text[:12])
def test_a_hostile_body_is_read_soon(hostile):
    page = f"---\ntitle: x\navoid: x\nlevel: warn\n---\n{hostile}\n"
    assert seconds(lambda _: lambda: read_page("words/x.md", page), len(page)) < 2


def test_a_page_by_a_stranger_slows_nobody(tmp_path):
    """All that a page may hold of the slowest kinds is read, and judged, in a moment."""
    company = f"fine_when: {{about: things, said_of: things, topic: [{', '.join(TOPICS)}], used_as: a verb}}"
    every_a = "a " * (LONGEST_INSTEAD // 2 - 1)
    instead = "".join(f'  - "{every_a}{number}"\n' for number in range(10, 10 + MOST_INSTEAD))
    head = f"title: A\navoid: [a]\nlevel: advise\ninflect: none\n{company}"
    page = f"---\n{head}\ninstead:\n{instead}---\nSo.\n"
    (tmp_path / "a.md").write_text(page, "utf-8")
    began = time.process_time()
    load(str(tmp_path), None)
    assert time.process_time() - began < 10
