"""`wordcare check --baseline`: what was there before is left in peace, and only new words count."""

import json
import os
import random
import subprocess
import sys
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from growth import is_in_proportion
from small_project import run, write_words
from wordcare.baseline import entries_in, entry, written
from wordcare.comparison import Comparison
from wordcare.finding import CannotRun
from wordcare.source import Source

OLD = """\
# Hard to reach

Our team will engage hard-to-reach groups in the town.

- Hard to reach
- Hard to reach people wait for the post
"""


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = tmp_path / "project"
    write_words(folder / "words")
    (folder / "wordcare.toml").write_text('words = "words"\ninclude = ["docs"]\n', encoding="utf-8")
    (folder / "docs").mkdir()
    (folder / "docs" / "a.md").write_text(OLD, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def recorded(project, monkeypatch):
    made = run(monkeypatch, "check", "--baseline", "known")
    assert made.code == 0
    return project


def new_lines(monkeypatch, *arguments):
    made = run(monkeypatch, "check", "--format", "json", "--baseline", "known", *arguments)
    return [finding["line"] for finding in json.loads(made.out)["findings"]], made


def test_the_first_run_records_what_is_there(project, monkeypatch):
    made = run(monkeypatch, "check", "--baseline", "known")
    assert (made.code, made.out) == (0, "Nothing to change in 1 file.\n")
    assert made.err == "4 findings recorded in known. From now on, only new ones count.\n"
    assert (project / "known").read_text(encoding="utf-8") == (
        "# wordcare baseline 1\n"
        "# What was found here before. Each line: the page, the rule, and the words with their neighbours.\n"
        "# Only what is not listed counts as new. When you have changed a page, its lines can go.\n"
        "docs/a.md\thard-to-reach\t[hard to reach]\n"
        "docs/a.md\thard-to-reach\t[hard to reach]\n"
        "docs/a.md\thard-to-reach\t[hard to reach] people wait for\n"
        "docs/a.md\thard-to-reach\tteam will engage [hard to reach] groups in the\n"
    )
    made = run(monkeypatch, "check", "--baseline", "known")
    assert (made.code, made.out) == (0, "Nothing to change in 1 file.\n")
    assert made.err == "4 findings not shown: listed in known.\n"


def test_moved_lines_are_known(recorded, monkeypatch):
    lines = OLD.splitlines(keepends=True)
    moved = "New first words.\n\n" + "".join(lines[4:]) + "\n" + "".join(lines[:3]) + "\nMore.\n"
    (recorded / "docs" / "a.md").write_text(moved, encoding="utf-8")
    assert new_lines(monkeypatch)[0] == []


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_lines_of_one_paragraph_may_change_places(recorded, monkeypatch, name):
    lines = [f"Line {number} of many has drug users in it.\n" for number in range(6)]
    path = recorded / "docs" / name
    path.write_text("".join(lines), encoding="utf-8")
    run(monkeypatch, "check", "--baseline", "known", "--update-baseline")
    path.write_text("".join(reversed(lines)) + "\nNew: drug users.\n", encoding="utf-8")
    lines, made = new_lines(monkeypatch, "--fail-on", "warn")
    assert (lines, made.code) == ([8], 1)


def test_lines_that_are_wrapped_anew_are_known(recorded, monkeypatch):
    path = recorded / "docs" / "a.md"
    path.write_text(OLD.replace("engage ", "engage\n").replace("groups ", "groups\r\n"), encoding="utf-8")
    assert new_lines(monkeypatch)[0] == []


WRAPPED = [
    ("For many years we have tried to help drug users.", "For many years we have tried to help\ndrug users."),
    ("He said drug users\ncame.", "He said\ndrug users came."),
    ("The drug users in our town.", "The drug&nbsp;users in our town."),
    ("> We met all\n> drug users here.", "> We met\n> all drug users here."),
    ("- Drug users. They wait.\n- No bus.", "- Drug users.\n  They\n  wait.\n- No bus."),
]


@pytest.mark.parametrize(("one", "other"), [*WRAPPED, *(pair[::-1] for pair in WRAPPED)])
@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_a_paragraph_that_is_wrapped_anew_is_known(project, monkeypatch, one, other, name):
    path = project / "docs" / name
    path.write_text(f"{one}\n", encoding="utf-8")
    run(monkeypatch, "check", "--baseline", "known", "--update-baseline")
    path.write_text(f"{other}\n\nNobody here likes drug users now.\n", encoding="utf-8")
    lines, made = new_lines(monkeypatch, f"docs/{name}")
    assert lines == [other.count("\n") + 3]
    assert "can go" not in made.err


def test_the_sentence_beside_it_may_be_another(project, monkeypatch):
    path = project / "docs" / "a.md"
    path.write_text("We wait. They help drug users.\nThe bus is late again.\n", encoding="utf-8")
    run(monkeypatch, "check", "--baseline", "known")
    path.write_text("Who calls? They help drug users.\nNobody knows the way.\n", encoding="utf-8")
    assert new_lines(monkeypatch)[0] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[Drug users](old-page.md) in our town", "[Drug users](../new.md#place) in our town"),
        ("| A | B |\n| - | - |\n| Drug users | Post |", "| B | A |\n| - | - |\n| Post | Drug users |"),
        (
            "| A | B |\n| - | - |\n| No drug users | Deliver post |",
            "| B | A |\n| - | - |\n| Deliver post | No drug users |",
        ),
    ],
)
def test_addresses_and_other_cells_do_not_matter(project, monkeypatch, old, new):
    path = project / "docs" / "a.md"
    path.write_text(f"{old}\n", encoding="utf-8")
    run(monkeypatch, "check", "--baseline", "known")
    path.write_text(f"{new}\n", encoding="utf-8")
    lines, made = new_lines(monkeypatch)
    assert lines == []
    assert "can go" not in made.err


def test_one_more_in_the_same_file_is_new(recorded, monkeypatch):
    path = recorded / "docs" / "a.md"
    path.write_text("Who is hard to reach here?\n\n" + OLD, encoding="utf-8")
    lines, made = new_lines(monkeypatch)
    assert (lines, made.code) == ([1], 1)
    path.write_text(OLD + "- Hard to reach\n", encoding="utf-8")
    assert new_lines(monkeypatch)[0] == [7]


def test_one_that_takes_the_place_of_another_is_new(recorded, monkeypatch):
    other = OLD.replace(
        "Our team will engage hard-to-reach groups in the town.", "Groups like these are hard to reach."
    )
    (recorded / "docs" / "a.md").write_text(other, encoding="utf-8")
    lines, made = new_lines(monkeypatch)
    assert lines == [3]
    assert "1 line of known can go: what was found there has gone." in made.err


def test_a_small_change_beside_the_words_is_not_new(recorded, monkeypatch):
    (recorded / "docs" / "a.md").write_text(OLD.replace("engage", "invite"), encoding="utf-8")
    assert new_lines(monkeypatch)[0] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Drug users.", "Do not let the drug users in here tonight, says the sign on our new door."),
        ("The drug users came.", "We hate all the drug users who live in that street."),
        ("All the drug users came.", "We hate all the drug users who live in that street."),
        ("The drug users.", "We hate all the drug users who live in that street."),
        ("Our team met drug users in the town.", "Our team met substance users in the town."),
    ],
)
def test_a_new_sentence_does_not_pass_for_an_old_one(project, monkeypatch, old, new):
    words = project / "words" / "drug-user.md"
    page = words.read_text(encoding="utf-8")
    words.write_text(page.replace("[drug user]", "[drug user, substance user]"), encoding="utf-8")
    path = project / "docs" / "a.md"
    path.write_text(f"{old}\n", encoding="utf-8")
    run(monkeypatch, "check", "--baseline", "known")
    path.write_text(f"{new}\n", encoding="utf-8")
    assert new_lines(monkeypatch)[0] == [1]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Our team met drug users in the town.", "Our team met the drug users in the town."),
        ("Our team met drug users in the town.", "Our team saw drug users in a town."),
        ("They were with the drug users in our town.", "We were with the drug users in our town."),
        ("For the drug users in our own town.", "It is for the drug users in our town."),
        ("Local drug users came.", "Some local drug users came to us."),
        (
            "Drug users live here.\n\nThe drug users are cold.",
            "Drug users live here.\n\nWhy are the drug users cold?",
        ),
        ("The drug users are cold.", "The drug users are so very cold."),
        ("The drug users are cold.", "They say that all of the drug users in town are very cold."),
    ],
)
def test_a_small_change_to_a_sentence_is_not_new(project, monkeypatch, old, new):
    path = project / "docs" / "a.md"
    path.write_text(f"{old}\n", encoding="utf-8")
    run(monkeypatch, "check", "--baseline", "known")
    path.write_text(f"{new}\n", encoding="utf-8")
    assert new_lines(monkeypatch)[0] == []


LONG = (
    "On Monday the two of us walked along the old canal to the market " + "and the station " * 8 + "again.\n"
)


@pytest.mark.parametrize(
    ("new", "found"),
    [
        (LONG.replace("Monday", "Friday"), []),
        (LONG.replace("again", "once more"), []),
        (
            "Nobody knows why the council took every bench out of this park "
            + "or that park " * 8
            + "now.\n",
            [1],
        ),
    ],
)
def test_a_new_long_sentence_does_not_pass_for_an_old_one(project, monkeypatch, new, found):
    path = project / "docs" / "a.md"
    path.write_text(LONG, encoding="utf-8")
    chosen = "--reading", "--select", "long-sentence"
    run(monkeypatch, "check", "--baseline", "known", *chosen)
    path.write_text(new, encoding="utf-8")
    assert new_lines(monkeypatch, *chosen)[0] == found


@pytest.mark.parametrize("end", ["`code`", "**again.**", "![a dog](dog.png)", "[here](there.md)."])
def test_a_long_sentence_may_end_in_anything(project, monkeypatch, end):
    path = project / "docs" / "a.md"
    path.write_text(LONG.replace("again.", end), encoding="utf-8")
    chosen = "--reading", "--select", "long-sentence"
    run(monkeypatch, "check", "--baseline", "known", *chosen)
    assert "\tlong-sentence\t[on monday the two of us" in (project / "known").read_text(encoding="utf-8")
    path.write_text(LONG.replace("again.", end).replace("Monday", "Friday"), encoding="utf-8")
    assert new_lines(monkeypatch, *chosen)[0] == []


def test_what_is_said_of_a_whole_page_stays_known_when_it_begins_anew(project, monkeypatch):
    path = project / "docs" / "a.md"
    path.write_text(LONG * 12, encoding="utf-8")
    chosen = "--reading", "--select", "average-sentence", "--fail-on", "warn"
    made = run(monkeypatch, "check", "--baseline", "known", *chosen)
    assert made.err.startswith("1 finding recorded")
    path.write_text("A first line.\n\n" + LONG * 12, encoding="utf-8")
    assert new_lines(monkeypatch, *chosen)[0] == []


@pytest.mark.parametrize("name", ["docs/known.txt", "./docs/../docs/known.md"])
def test_the_baseline_itself_is_no_page(project, monkeypatch, name):
    for _ in range(2):
        made = run(monkeypatch, "check", "--baseline", name, "docs")
        assert (made.code, made.out) == (0, "Nothing to change in 1 file.\n")


def test_a_file_with_a_new_name_is_known(recorded, monkeypatch):
    (recorded / "docs" / "a.md").rename(recorded / "docs" / "b.md")
    lines, made = new_lines(monkeypatch)
    assert (lines, made.code) == ([], 0)
    (recorded / "docs" / "c.md").write_text("Groups that are hard to reach.\n", encoding="utf-8")
    assert new_lines(monkeypatch)[0] == [1]


def test_a_file_whose_old_name_another_has_now_is_known(recorded, monkeypatch):
    (recorded / "docs" / "a.md").rename(recorded / "docs" / "b.md")
    (recorded / "docs" / "a.md").write_text("Hello.\n", encoding="utf-8")
    lines, made = new_lines(monkeypatch)
    assert (lines, made.code) == ([], 0)
    assert "can go" not in made.err


def test_files_that_swap_their_names_are_known(project, monkeypatch):
    (project / "docs" / "b.md").write_text("We hand post to drug users here.\n", encoding="utf-8")
    run(monkeypatch, "check", "--baseline", "known")
    (project / "docs" / "a.md").rename(project / "docs" / "c.md")
    (project / "docs" / "b.md").rename(project / "docs" / "a.md")
    (project / "docs" / "c.md").rename(project / "docs" / "b.md")
    assert new_lines(monkeypatch)[0] == []


def test_words_alone_do_not_pass_for_those_of_another_file(recorded, monkeypatch):
    (recorded / "docs" / "a.md").write_text(OLD.replace("# Hard to reach", "# Who"), encoding="utf-8")
    (recorded / "docs" / "b.md").write_text("# Hard to reach\n", encoding="utf-8")
    assert new_lines(monkeypatch)[0] == [1]


def test_an_old_sentence_of_a_file_that_was_not_looked_at_hides_no_copy(recorded, monkeypatch):
    (recorded / "docs" / "b.md").write_text(OLD, encoding="utf-8")
    assert new_lines(monkeypatch, "docs/b.md")[0] == [1, 3, 5, 6]


def test_a_copy_is_new(recorded, monkeypatch):
    (recorded / "docs" / "b.md").write_text(OLD, encoding="utf-8")
    assert new_lines(monkeypatch)[0] == [1, 3, 5, 6]


def test_entries_that_are_not_needed_are_said_and_taken_out(recorded, monkeypatch):
    (recorded / "docs" / "a.md").write_text("# Hard to reach\n", encoding="utf-8")
    made = run(monkeypatch, "check", "--baseline", "known")
    assert made.err == (
        "1 finding not shown: listed in known.\n3 lines of known can go: what was found there has gone."
        " To take them out, add --update-baseline.\n"
    )
    assert made.code == 0
    run(monkeypatch, "check", "--baseline", "known", "--update-baseline")
    assert (recorded / "known").read_text().count("docs/a.md") == 1


def test_an_update_of_one_file_leaves_the_others(recorded, monkeypatch):
    (recorded / "docs" / "b.md").write_text("We deliver to drug users.\n", encoding="utf-8")
    run(monkeypatch, "check", "--baseline", "known", "--update-baseline", "--select", "deliver", "docs/b.md")
    kept = (recorded / "known").read_text()
    assert (kept.count("docs/a.md"), kept.count("docs/b.md")) == (4, 1)
    made = run(monkeypatch, "check", "--baseline", "known", "docs/b.md")
    assert "can go" not in made.err


def test_the_paths_are_read_from_the_folder_of_the_file(recorded, monkeypatch):
    monkeypatch.chdir(recorded / "docs")
    made = run(monkeypatch, "check", "--baseline", "../known", "a.md")
    assert (made.code, made.err) == (0, "4 findings not shown: listed in ../known.\n")


def test_nothing_is_recorded_while_a_file_cannot_be_read(project, monkeypatch):
    (project / "docs" / "b.md").write_bytes(b"\xff\xfe")
    made = run(monkeypatch, "check", "--baseline", "known")
    assert made.code == 2
    assert "Nothing was recorded in known, because some files could not be checked." in made.err
    assert not (project / "known").exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            b"",
            "known:1:1: This is not a baseline: its first line is not `# wordcare baseline 1`. Give another",
        ),
        (b'{"version": 1}\n', "known:1:1: This is not a baseline: its first line is not"),
        (
            b"# wordcare baseline 1\nx\n",
            "known:2:1: This line is not a page, a rule and words with tabs between",
        ),
        (
            b"# wordcare baseline 1\n<<<<<<< ours\n",
            "known:2:1: Two changes met here, and nobody has put them",
        ),
        (b"# wordcare baseline 1\n\xff\n", "known:2:1: The file is not UTF-8: byte 0xFF"),
    ],
)
def test_a_broken_baseline_stops_the_check(project, monkeypatch, content, said):
    (project / "known").write_bytes(content)
    made = run(monkeypatch, "check", "--baseline", "known")
    assert made.code == 2
    assert made.err.startswith(said)
    assert (project / "known").read_bytes() == content


def test_where_it_cannot_be_written_it_says_so(monkeypatch):
    made = run(monkeypatch, "check", "--baseline", "nowhere/known")
    assert made.code == 2
    assert made.err.startswith("nowhere/known: The file could not be written: No such file or directory.")
    made = run(monkeypatch, "check", "--update-baseline")
    assert made.err == "--update-baseline: It does not say which file. Add --baseline FILE.\n"


NAMES = some.text(alphabet="ab \\\t\n\r#<é", min_size=1, max_size=6)
ENTRIES = some.lists(some.tuples(NAMES.filter(lambda name: name[0] != "#"), NAMES, NAMES), max_size=8)


@settings(deadline=None)
@given(entries=ENTRIES)
def test_what_is_written_is_read_again(entries):
    content = written(entries)
    assert sorted(entries_in(Source("known", content)).elements()) == sorted(entries)
    assert content == written(random.Random(1).sample(entries, len(entries)))


@given(known=ENTRIES, today=ENTRIES)
def test_no_more_is_known_than_was_recorded(known, today):
    listed = entries_in(Source("known", written(known)))
    compared = Comparison(today, listed, ())
    passed = [one for number, one in enumerate(today) if not compared.is_new(number)]
    assert len(passed) + compared.idle.total() == len(known)
    for place in {one[:2] for one in today}:
        assert sum(one[:2] == place for one in passed) <= sum(one[:2] == place for one in known)
    again = Comparison(known, listed, ())
    assert not any(again.is_new(number) for number in range(len(known)))


def test_all_faults_are_said_at_once():
    with pytest.raises(CannotRun) as raised:
        entries_in(Source("known", "# wordcare baseline 1\nx\ny\n"))
    assert [problem.line for problem in raised.value.problems] == [2, 3]


def test_many_findings_that_changed_are_compared_in_time_to_their_number():
    chance = random.Random(1)
    words = [f"w{number}" for number in range(3000)]

    def entry_of(_number):
        before, after = (" ".join(chance.choices(words, k=3)) for _ in range(2))
        return "p.md", "hard-to-reach", f"{before} [hard to reach] {after}"

    def work(size):
        old, new = (list(map(entry_of, range(size))) for _ in range(2))
        return lambda: Comparison(new, Counter(old), set())

    assert is_in_proportion(work, 200, 1600, 16)
    assert is_in_proportion(work, 1000, 4000, 7)


CHOICE = """
from collections import Counter
from wordcare.comparison import Comparison
known = [f"b c{at} [d] e" for at in range(2000)] + [f"f g{at} [d] h" for at in range(2000)]
here = lambda words: ("p.md", "r", words)
print(Comparison([here("b f [d] h i")], Counter(map(here, known)), ()).is_new(0))
"""


def test_each_run_chooses_the_same_of_many_entries():
    told = {
        subprocess.run(
            [sys.executable, "-c", CHOICE],
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(5)
    }
    assert len(told) == 1


def test_a_name_that_is_no_text_is_kept_in_the_file():
    known = entry("bad\udcff\\udcfe.md", "hard-to-reach", (["a"], ["b"], []))
    kept = written([known])
    assert kept.encode("utf-8")
    assert list(entries_in(Source("baseline", kept))) == [known]
