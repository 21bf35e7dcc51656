"""Reading ease beside the words in `wordcare check`: when it is looked at, how it is said, what may block."""

import json
from pathlib import Path

import pytest

from small_project import run, write_words
from wordcare.checking import check
from wordcare.ease.rules import LEVELS, SAID
from wordcare.rulebook import load
from wordcare.source import Source

ROOT = Path(__file__).parent.parent
LONG = "We" + " all" * 29 + " meet.\n"
VERY_LONG = "We" + " all" * 44 + " meet.\n"
SETTINGS = 'words = "docs/language/words"\ninclude = ["docs"]\nsite = "https://example.org/"\n'


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = tmp_path / "project"
    write_words(folder / "docs" / "language" / "words")
    monkeypatch.chdir(folder)
    settings(folder, "")
    return folder


def settings(project, more):
    (project / "wordcare.toml").write_text(SETTINGS + more, encoding="utf-8")


def page(project, text, name="docs/a.md"):
    path = project / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return name


def found(monkeypatch, *arguments, **more):
    made = run(monkeypatch, "check", "--format", "json", *arguments, **more)
    return [(one["rule"], one["level"]) for one in json.loads(made.out)["findings"]], made.code


@pytest.mark.parametrize("name", ["page.md", "page.html", "page.txt"])
@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("Hi \u202eeiknuj", 4),
        ("Hi \u202e12\u202c there, \u202eeiknuj\u202c", 16),
        ("Hi &#8238;eiknuj", 4),
        ("Hi &#x202E;eiknuj", 4),
        ('Hi <bdo dir="rtl">eiknuj</bdo>', 4),
        ("Hi <bdo dir=rtl>eiknuj", 4),
        ("Hi \u202e\u05d0\u05d1\u202c and words", 0),
        ("Hi <bdo dir=ltr>words</bdo>", 0),
        ("Hi 8238 and 202e", 0),
    ],
)
def test_text_that_is_turned_round_is_said(name, text, column):
    rulebook = load("docs/language/words", None)
    said = check(Source(name, text), rulebook, {}, None, "")[1]
    plain = name == "page.txt" and "\u202e" not in text
    assert [one.column for one in said] == ([column] if column and not plain else [])


def test_only_those_who_ask_are_told_about_reading_ease(project, monkeypatch):
    name = page(project, LONG)
    assert found(monkeypatch, name) == ([], 0)
    assert found(monkeypatch, "--reading", name) == ([("long-sentence", "advise")], 0)
    settings(project, "reading = true\n")
    assert found(monkeypatch, name) == ([("long-sentence", "advise")], 0)
    assert found(monkeypatch, "--no-reading", name) == ([], 0)
    settings(project, "reading = false\n")
    assert found(monkeypatch, name) == ([], 0)


def test_limits_in_the_settings_ask_unless_they_say_otherwise(project, monkeypatch):
    name = page(project, LONG)
    settings(project, "[reading]\nlong_sentence = 30\n")
    assert found(monkeypatch, name)[0] == [("long-sentence", "advise")]
    settings(project, "[reading]\nlong_sentence = 31\n")
    assert found(monkeypatch, name)[0] == []
    settings(project, "[reading]\ncheck = false\nlong_sentence = 30\n")
    assert found(monkeypatch, name)[0] == []
    assert found(monkeypatch, "--reading", name)[0] == [("long-sentence", "advise")]


def test_a_page_that_sets_limits_is_held_to_them(project, monkeypatch):
    front = "---\nreading:\n  levels: {long-sentence: block}\n  because: Read by children.\n---\n\n"
    name = page(project, front + LONG)
    assert found(monkeypatch, name) == ([("long-sentence", "block")], 1)
    assert found(monkeypatch, "--no-reading", name) == ([], 0)


@pytest.mark.parametrize("value", ["5 minutes", "", "\n  - A book", "[a, b]"])
def test_other_uses_of_the_word_in_front_matter_are_let_be(project, monkeypatch, value):
    name = page(project, f"---\nreading: {value}\ntitle: A page\n---\n\n{LONG}")
    assert found(monkeypatch, name) == ([], 0)


def test_words_come_first_then_reading_in_the_order_in_which_it_matters(project, monkeypatch):
    name = page(project, f"We utilise it.\n\n{LONG}\n{VERY_LONG}\nThe ICB will deliver.\n")
    rules = [rule for rule, _ in found(monkeypatch, "--reading", name)[0]]
    assert rules == ["deliver", "very-long-sentence", "long-sentence", "hard-word", "unexplained-acronym"]


def test_what_the_rulebook_speaks_about_is_left_to_it(project, monkeypatch):
    write_words(
        project / "docs" / "language" / "words",
        {"utilise": "---\ntitle: Utilise\navoid: [utilise]\nlevel: advise\ninflect: verb\n---\nSay use.\n"},
    )
    name = page(project, "We utilise it.\n")
    assert found(monkeypatch, "--reading", name)[0] == [("utilise", "advise")]
    settings(project, '[levels]\nutilise = "off"\n')
    assert found(monkeypatch, "--reading", name)[0] == [("hard-word", "advise")]


def test_letters_that_the_rulebook_speaks_about_are_said_once(project, monkeypatch):
    pages = {"cmht": "---\ntitle: CMHT\navoid: [CMHT]\nlevel: advise\n---\nWrite it out.\n"}
    write_words(project / "docs" / "language" / "words", pages)
    name = page(project, "The CMHT met the XYZQ.\n")
    said = [("cmht", "advise"), ("unexplained-acronym", "advise")]
    assert found(monkeypatch, "--reading", name)[0] == said


@pytest.mark.parametrize(
    "more",
    [
        '[levels]\nvery-long-sentence = "block"\n',
        '[reading.levels]\nvery-long-sentence = "block"\n',
        '[[reading.folders]]\npath = "docs"\nbecause = "For children."\n'
        'levels = { very-long-sentence = "block" }\n',
    ],
)
def test_nothing_blocks_unless_the_settings_say_so(project, monkeypatch, more):
    name = page(project, VERY_LONG)
    assert found(monkeypatch, "--reading", name) == ([("very-long-sentence", "warn")], 0)
    settings(project, more)
    assert found(monkeypatch, "--reading", name) == ([("very-long-sentence", "block")], 1)


def test_a_highest_grade_can_block(project, monkeypatch):
    hard = "Considerable organisational responsibility necessitates multidisciplinary administration. " * 25
    name = page(project, hard + "\n")
    settings(project, '[reading]\ngrade = 9\n[reading.levels]\nreading-grade = "block"\n')
    rules, code = found(monkeypatch, name)
    assert rules[-1] == ("reading-grade", "block")
    assert code == 1


def test_a_page_of_long_sentences_is_told_once_about_their_average(project, monkeypatch):
    name = page(project, " ".join(["We" + " all" * 20 + " meet."] * 8) + "\n")
    rules = [rule for rule, _ in found(monkeypatch, "--reading", name)[0]]
    assert rules == ["wall-of-text", "average-sentence"]
    shorter = page(project, " ".join(["We" + " all" * 20 + " meet."] * 7) + "\n")
    assert [rule for rule, _ in found(monkeypatch, "--reading", shorter)[0]] == ["wall-of-text"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("reading = 3\n", "wordcare.toml:4:1: `reading` must be true, false, or a table of limits."),
        (
            "[reading]\nlong_sentense = 3\n",
            "wordcare.toml:5:1: There is no limit called `long_sentense`. Did you mean `long_sentence`?",
        ),
        (
            '[reading]\ngrade = "9"\n',
            "wordcare.toml:5:1: `grade` must be a number, or 0 for no limit. Write a number, such as 9.",
        ),
        ('[reading]\ncheck = "yes"\n', "wordcare.toml:5:1: `check` must be true or false."),
        (
            '[reading.levels]\nhard-words = "off"\n',
            "wordcare.toml:5:1: There is no rule `hard-words` about reading. Did you mean `hard-word`?",
        ),
        (
            '[reading]\ngrade = 9\n[[reading.folders]]\npath = "docs"\nbecause = "Why."\n'
            '[[reading.folders]]\npath = "law"\ngrade = "high"\nbecause = "Law."\n',
            "wordcare.toml:11:1: `grade` must be a number",
        ),
        (
            '[[reading.folders]]\npath = "docs"\ngrade = 9\n',
            "wordcare.toml:4:1: These limits give no reason. Add `because`",
        ),
        ('[[reading.folders]]\nbecause = "Why."\n', "These limits do not say for which folder they are."),
        ('[levels]\nlong-sentences = "off"\n', "Did you mean `long-sentence`?"),
    ],
)
def test_mistakes_in_settings_are_told_with_their_place(project, monkeypatch, more, said):
    settings(project, more)
    made = run(monkeypatch, "check", page(project, LONG))
    assert made.code == 2
    assert said in made.err


def test_mistakes_in_front_matter_are_told_with_their_place(project, monkeypatch):
    name = page(project, "---\ntitle: A\nreading:\n  grad: 9\n  because: So.\n---\n\nHello.\n")
    made = run(monkeypatch, "check", name)
    assert made.code == 2
    assert "docs/a.md:4:3: There is no limit called `grad`. Did you mean `grade`?" in made.err


def test_kept_results_count_only_for_the_same_limits(project, monkeypatch):
    name = page(project, LONG)
    assert found(monkeypatch, "--reading", name)[0] == [("long-sentence", "advise")]
    assert found(monkeypatch, name)[0] == []
    settings(project, "[reading]\nlong_sentence = 40\n")
    assert found(monkeypatch, name)[0] == []
    settings(project, "[reading]\nlong_sentence = 30\n")
    assert found(monkeypatch, name)[0] == [("long-sentence", "advise")]
    assert found(monkeypatch, name)[0] == [("long-sentence", "advise")]


def test_one_rule_can_be_chosen(project, monkeypatch):
    name = page(project, f"We utilise it and deliver.\n\n{LONG}")
    assert found(monkeypatch, "--select", "hard-word", name)[0] == [("hard-word", "advise")]
    assert found(monkeypatch, "--select", "deliver", "--reading", name)[0] == [("deliver", "advise")]
    made = run(monkeypatch, "check", "--select", "long-sentences", name)
    assert (made.code, "Did you mean `long-sentence`?" in made.err) == (2, True)


def test_what_is_piped_in_and_web_pages_are_looked_at_too(project, monkeypatch):
    assert found(monkeypatch, "--reading", "-", stdin=LONG.encode())[0] == [("long-sentence", "advise")]
    name = page(project, f"<p>{LONG}</p><ul><li>One<li>Two</ul>", "docs/a.html")
    assert found(monkeypatch, "--reading", name)[0] == [("long-sentence", "advise")]
    name = page(project, f"site_name: {LONG}", "mkdocs.yml")
    assert found(monkeypatch, "--reading", name)[0] == []


def test_each_message_says_why_what_to_write_and_where_to_read_more(project, monkeypatch):
    page(project, "# Reading\n", "docs/language/reading.md")
    name = page(project, f"Hello. {LONG}")
    made = run(monkeypatch, "check", "--reading", "--format", "json", name)
    (finding,) = json.loads(made.out)["findings"]
    assert (finding["line"], finding["column"], finding["endColumn"]) == (1, 8, len(LONG) + 7)
    assert finding["message"] == "This sentence is long: “We all all all all all …”."
    assert finding["note"] == "It has 31 words."
    assert finding["why"] == SAID["long-sentence"][1]
    assert finding["instead"] == [SAID["long-sentence"][2]]
    assert finding["read"] == "https://example.org/language/reading/#long-sentence"
    assert (finding["exception"], finding["mention"], finding["fix"]) == ("", "", "")


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("We commenced it.", ["started"]),
        ("Prior to lunch, rest.", ["before"]),
        ("The rooms were allocated.", ["given", "shared out"]),
        ("Bo allocated the rooms.", ["gave", "shared out"]),
    ],
)
def test_what_to_write_instead_fits_its_place(project, monkeypatch, text, instead):
    made = run(monkeypatch, "check", "--reading", "--format", "json", page(project, text))
    assert [one["instead"] for one in json.loads(made.out)["findings"]] == [instead]


def test_reports_for_code_hosts_know_the_rules(project, monkeypatch):
    page(project, "# Reading\n", "docs/language/reading.md")
    name = page(project, VERY_LONG)
    report = json.loads(run(monkeypatch, "check", "--reading", "--format", "sarif", name).out)
    (rule,) = report["runs"][0]["tool"]["driver"]["rules"]
    assert (rule["id"], rule["helpUri"]) == (
        "very-long-sentence",
        "https://example.org/language/reading/#very-long-sentence",
    )
    assert report["runs"][0]["results"][0]["level"] == "warning"
    out = run(monkeypatch, "check", "--reading", "--format", "github", name).out
    assert out.startswith("::warning file=docs/a.md,line=1,endLine=1,col=1,")
    assert "title=This sentence is very long%3A “We all" in out


def test_people_are_told_in_full_once_and_offered_no_mark_that_would_not_help(project, monkeypatch):
    name = page(project, f"{LONG}\n{LONG}")
    out = run(monkeypatch, "check", "--reading", "--fail-on", "advise", name).out
    assert out.count("docs/a.md:") == 2
    assert out.count(f"Why: {SAID['long-sentence'][1]}") == 1
    assert "wordcare: allow" not in out
    assert "2 to consider in 1 file; 1 file checked." in out


def test_the_page_about_the_rules_has_a_part_for_each():
    text = (ROOT / "docs/language/reading.md").read_text(encoding="utf-8")
    assert [rule for rule in LEVELS if f"{{: #{rule} }}" not in text] == []


def test_no_word_page_has_the_name_of_a_rule():
    assert set(LEVELS).isdisjoint(load(str(ROOT / "docs/language/words"), None).words)


def test_what_we_say_passes_our_own_check():
    rulebook = load(str(ROOT / "docs/language/words"), None)
    said = "\n\n".join(text for texts in SAID.values() for text in texts)
    assert check(Source("said.md", said), rulebook, {}, None, "2026-01-01") == ([], [])
