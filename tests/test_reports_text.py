"""The report for people, read as a whole, and the marks beneath the words in awkward lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wordcare.advice import Advice
from wordcare.finding import Finding, Problem
from wordcare.reports import Checked, Run
from wordcare.reports.excerpt import excerpt
from wordcare.reports.text import lines, summary, wrapped
from wordcare.source import Source


def advisor(rule):
    instead = ["people our service has not reached yet (about several people)", "people who are left out"]
    address = f"https://example.org/language/words/{rule}/"
    return Advice("Hard to reach", "It puts the fault on people.", instead, "", address)


def finding(source, words, *, nth=0, level="block", rule="hard-to-reach", **more):
    start = -1
    for _ in range(nth + 1):
        start = source.text.index(words, start + 1)
    end = start + len(words)
    line, column = source.line_column(end - 1)
    place = (*source.line_column(start), line, column + 1)
    return Finding(source.path, start, end, place, rule, level, " ".join(words.split()), **more)


def report(*checked, problems=(), colour=False, width=100):
    files = [Checked(path, source, found, []) for path, source, found in checked]
    run = Run(advisor, "block", files, list(problems))
    run.colour = colour
    run.width = width
    return "".join(lines(run)) + summary(run)


def marked(text, words, room=80):
    source = Source("a.md", text)
    shown = excerpt(source, finding(source, words), room)
    return "\n".join(f"{line.before}{line.inside}{line.after}\n{line.carets()}" for line in shown)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (["ROTL"], ["a day out (in place of ROTL)", "say it in full (the first time)"]),
        (["oasys"], ["say it in full (the first time)", "a plan (in place of OASys, a form)"]),
        (["ROTL", "OASys", "deep dive"], None),
        (["HMP"], None),
        (["form"], ["say it in full (the first time)", "a plan (in place of OASys, a form)"]),
        (
            ["Deep dive"],
            ["say it in full (the first time)", 'a close look (in place of "deep dive"; plainer)'],
        ),
    ],
)
def test_a_page_with_several_words_says_which_replacement_is_for_which(found, said):
    every = [
        "a day out (in place of ROTL)",
        "say it in full (the first time)",
        "a plan (in place of OASys, a form)",
        'a close look (in place of "deep dive"; plainer)',
    ]
    about = Advice("Letters", "They are hard to read.", every, "", "")
    assert about.to_write(*found) == (said or every)


def test_a_finding_is_shown_at_its_place_and_explained_once_in_a_file():
    source = Source("docs/a.md", "# Welcome\n\nWe will engage hard-to-reach groups.\nNot hard-to-reach.\n")
    found = [finding(source, "hard-to-reach"), finding(source, "hard-to-reach", nth=1)]
    assert (
        report(("docs/a.md", source, found), ("docs/b.md", None, []))
        == """\
docs/a.md:3:16: Please change “hard-to-reach”.

        3 | We will engage hard-to-reach groups.
          |                ^^^^^^^^^^^^^

      Why: It puts the fault on people.
  Instead: - people our service has not reached yet (about several people)
           - people who are left out
     Read: https://example.org/language/words/hard-to-reach/

docs/a.md:4:5: Please change “hard-to-reach”.

        4 | Not hard-to-reach.
          |     ^^^^^^^^^^^^^

If you quote these words, put this above the paragraph, with your reason:
    <!-- wordcare: allow "hard-to-reach" because … -->
If you write about the words themselves, mark them:
    *hard-to-reach*{ .mention }

2 to change in 1 file; 2 files checked.
"""
    )


def test_levels_notes_and_fixes_are_said():
    source = Source("a.txt", "One two three.\n")
    found = [
        finding(source, "One", level="warn", fix="Many"),
        finding(source, "two", level="advise", note="Some letters are disguised."),
    ]
    assert report(("a.txt", source, found)).splitlines()[:14] == [
        "a.txt:1:1: Please think again about “One”.",
        "",
        "        1 | One two three.",
        "          | ^^^",
        "Fits here: Many",
        "",
        "      Why: It puts the fault on people.",
        "  Instead: - people our service has not reached yet (about several people)",
        "           - people who are left out",
        "     Read: https://example.org/language/words/hard-to-reach/",
        "",
        "a.txt:1:5: There may be better words than “two”.",
        "",
        "        1 | One two three.",
    ]


def test_plain_text_offers_no_comments():
    source = Source("a.txt", "hard-to-reach")
    assert "wordcare: allow" not in report(("a.txt", source, [finding(source, "hard-to-reach")]))


def test_a_web_page_offers_a_mark_of_its_own_kind():
    source = Source("a.html", "<p>hard-to-reach</p>")
    said = report(("a.html", source, [finding(source, "hard-to-reach")]))
    assert '    <span class="mention">hard-to-reach</span>\n' in said


def test_a_web_page_is_not_the_place_for_a_comment():
    source = Source("site/a.html", "<p>hard-to-reach</p>")
    said = report(("site/a.html", source, [finding(source, "hard-to-reach")]))
    assert "Please change" in said
    assert "above the paragraph" not in said


def test_a_run_without_findings_says_so():
    assert report(("a.md", None, []), ("b.md", None, [])) == "Nothing to change in 2 files.\n"


def test_the_summary_counts_what_could_not_be_checked():
    problem = Problem("a.md", "Gone.", "Look.")
    assert (
        report(problems=[problem])
        == "Nothing to change in 0 files. 1 thing could not be checked: see above.\n"
    )


def test_a_file_that_could_not_be_read_is_not_called_fine():
    unread = Checked("b.md", None, [], [Problem("b.md", "Not UTF-8.", "Save it as UTF-8.")])
    made = Run(advisor, "block", [Checked("a.md", None, [], []), unread], [])
    assert summary(made) == "Nothing to change in 1 file. 1 thing could not be checked: see above.\n"


def test_a_file_that_could_not_be_read_is_not_called_checked():
    source = Source("a.txt", "hard-to-reach groups")
    found = Checked("a.txt", source, [finding(source, "hard-to-reach")], [])
    unread = Checked("b.md", None, [], [Problem("b.md", "Not UTF-8.", "Save it as UTF-8.")])
    made = Run(advisor, "block", [found, unread], [])
    said = "1 to change in 1 file; 1 file checked. 1 thing could not be checked: see above.\n"
    assert (made.files, summary(made)) == (1, said)


def test_colour_marks_the_place_and_the_words():
    source = Source("a.txt", "hard-to-reach groups")
    said = report(("a.txt", source, [finding(source, "hard-to-reach")]), colour=True)
    assert "\x1b[1ma.txt:1:1:\x1b[0m Please" in said
    assert "| \x1b[31mhard-to-reach\x1b[0m groups\n" in said
    assert "\x1b" not in report(("a.txt", source, [finding(source, "hard-to-reach")]))


def test_a_file_name_cannot_obey_the_terminal():
    source = Source("a\x1b[2J\n.txt", "hard-to-reach")
    assert "a<1B>[2J<A>.txt:1:1:" in report((source.path, source, [finding(source, "hard-to-reach")]))


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("see hard to reach.", "hard to reach", "see hard to reach.\n    ^^^^^^^^^^^^^"),
        ("\tsee bad\tend", "bad", "see bad    end\n    ^^^"),
        ("日本 bad", "bad", "日本 bad\n     ^^^"),
        ("e\u0301te\u0301 bad", "bad", "e\u0301te\u0301 bad\n    ^^^"),
        ("see 坏蛋 x", "坏蛋", "see 坏蛋 x\n    ^^^^"),
        ("see b\u200bad x", "b\u200bad", "see b<200B>ad x\n    ^^^^^^^^^"),
        ("\u202esee bad", "bad", "<202E>see bad\n          ^^^"),
        ("see\x1b[31m bad", "bad", "see<1B>[31m bad\n            ^^^"),
        ("one\r\nsee bad\r\ntwo", "bad", "see bad\n    ^^^"),
        (
            "> see hard\n> to reach now\n",
            "hard\n> to reach",
            "> see hard\n      ^^^^\n> to reach now\n  ^^^^^^^^",
        ),
    ],
)
def test_marks_stand_under_the_words(text, words, shown):
    assert marked(text, words) == shown


@given(st.text(), st.text(min_size=1), st.text(), st.integers(20, 90))
def test_any_words_in_any_line_are_marked_and_nothing_is_obeyed(before, words, after, room):
    source = Source("a.md", before + words + after)
    start, end = len(before), len(before + words)
    line, column = source.line_column(end - 1)
    place = (*source.line_column(start), line, column + 1)
    for shown in excerpt(source, Finding("a.md", start, end, place, "r", "warn", words), room):
        whole = shown.before + shown.inside + shown.after
        assert shown.carets().strip(" ").strip("^") == ""
        assert "^" in shown.carets()
        assert not any(letter in whole for letter in "\x00\x1b\r\n\t\x85\u200b\u202e\u2028")


def test_a_long_line_is_cut_around_the_words():
    text = "word " * 200 + "hard to reach" + " word" * 200
    line, carets = marked(text, "hard to reach").split("\n")
    assert line.startswith("…word word ")
    assert line.endswith(" word…")
    assert len(line) <= 80
    assert line[carets.index("^") : carets.index("^") + 13] == "hard to reach"


def test_a_line_of_millions_of_letters_is_shown_at_once():
    text = "x" * 5_000_000 + " bad " + "y" * 5_000_000
    line, carets = marked(text, "bad").split("\n")
    assert len(line) <= 80
    assert line[carets.index("^") :].startswith("bad")


def test_a_short_line_is_shown_whole_even_when_the_words_stand_at_its_end():
    text = "word " * 12 + "bad"
    assert marked(text, "bad").startswith(text)


def test_long_explanations_are_wrapped_between_words():
    assert list(wrapped("one two three four", 20)) == ["one two three four"]
    assert list(wrapped("one two three four five", 20)) == ["one two three four", "five"]
    assert list(wrapped("a" * 50 + " b", 20)) == ["a" * 50, "b"]
