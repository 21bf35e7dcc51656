"""Changes to accept with one click: whole lines, in the form that GitHub takes, and safe in any page."""

import json
import re
from pathlib import Path

import cmarkgfm
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as some

from pull_request import NEW, OLD, git, project, write
from small_project import run, write_words
from wordcare.advice import Advice
from wordcare.pull_request.comment import Voice
from wordcare.pull_request.report import Suggestion
from wordcare.pull_request.suggesting import MARK, MOST, review

SCHEMA = json.loads((Path(__file__).parent / "data" / "review_schema.json").read_text(encoding="utf-8"))
VOICE = Voice(lambda rule: None if rule == "new" else Advice("A", f"Why {rule}.", [], "", ""))


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    project(tmp_path / "project", monkeypatch)


def asked(monkeypatch, text=NEW, name="a.md"):
    write(name, text)
    made = run(monkeypatch, "pull-request", "--changed-since", "HEAD", "--format", "suggestions")
    assert made.code == 0, made.err
    payload = json.loads(made.out)
    jsonschema.Draft7Validator(SCHEMA).validate(payload)
    for comment in payload["comments"]:
        assert comment.get("start_line", 0) < comment["line"], "GitHub refuses a range of one line"
    return payload["comments"]


def applied(text, comments):
    """The page after every suggestion was accepted, as GitHub does it: lines out, lines in."""
    lines = text.split("\n")
    for one in sorted(comments, key=lambda one: -one["line"]):
        fence, new = re.search(r"\n(`{3,})suggestion\n(.*?)\n\1\n", one["body"], re.DOTALL).groups()
        assert fence not in new
        lines[one.get("start_line", one["line"]) - 1 : one["line"]] = new.split("\n")
    return "\n".join(lines)


def test_a_word_with_one_replacement_can_be_changed_with_one_click(monkeypatch):
    (one,) = asked(monkeypatch)
    assert (one["path"], one["line"], one["side"]) == ("docs/a.md", 7, "RIGHT")
    assert one["body"].startswith(
        f"{MARK}\nPeople are more than one thing that they do. If you like this better"
    )
    assert applied(NEW, [one]) == NEW.replace("drug users", "people who use drugs")


@pytest.mark.parametrize(
    "text",
    [
        OLD + "\nThree drug\nusers came here.\n\nThen two drug users left.\n",
        OLD + "\n1. One\n\n    - Three drug users\n      came here.\n",
        OLD + "\nDrug users, drug users\nand drug users. Two drug users left.\nOr drug\nusers, drug users.",
        "Two drug users came, with `code` and ``more ` code``, *loudly*.\n\n````\n```\n````\n",
        "| Who | When |\n| --- | --- |\n| Two drug users | today |\n",
    ],
)
def test_accepting_all_of_them_gives_what_the_command_would_write(monkeypatch, text):
    comments = asked(monkeypatch, text, "b.md")
    assert comments
    assert run(monkeypatch, "fix", "--yes", "docs/b.md").err == ""
    with open("docs/b.md", encoding="utf-8", newline="") as file:
        assert applied(text, comments) == file.read()


def test_words_over_two_lines_are_one_range(monkeypatch):
    (one,) = asked(monkeypatch, OLD + "\nThree drug\nusers came here.\n")
    assert (one["start_line"], one["start_side"], one["line"]) == (7, "RIGHT", 8)


def test_words_that_take_another_article_are_offered_with_it(monkeypatch):
    able = "---\ntitle: Able-bodied\navoid: [able-bodied]\nlevel: warn\ninflect: none\n"
    able += "instead: [{say: non-disabled, fits: any}]\n---\nIt sets people apart.\n"
    write_words(Path("words"), {"able-bodied": able})
    git("add", ".")
    git("commit", "--message", "Words")
    text = "An able-bodied volunteer came.\n"
    assert applied(text, asked(monkeypatch, text, "b.md")) == "A non-disabled volunteer came.\n"


def test_lines_that_did_not_change_are_left_alone(monkeypatch):
    write("b.md", "# Two\n\nTwo drug users came.\n")
    git("add", ".")
    git("commit", "--message", "Second")
    assert (
        asked(monkeypatch, "# Two\n\nTwo drug users came.\n\nThree drug users left.\n", "b.md")[0]["line"]
        == 5
    )


def test_each_line_is_offered_by_itself_and_none_that_github_does_not_show(monkeypatch):
    """GitHub takes a review only as a whole, so one line beyond what changed would lose all."""
    text = "Two drug\nusers came.\n" + "Two drug users left.\n" * 6
    write("b.md", text)
    git("add", ".")
    git("commit", "--message", "Second")
    assert [one["line"] for one in asked(monkeypatch, f"{text}Two drug users stayed.\n", "b.md")] == [9]
    (one,) = asked(monkeypatch, text.replace("came", "ran"), "b.md")
    assert (one["start_line"], one["line"]) == (1, 2)


def test_lines_end_as_they_did(monkeypatch):
    (one,) = asked(monkeypatch, "# B\r\n\r\nTwo drug users came.\r\n", "b.md")
    assert "\r" not in one["body"], "GitHub keeps the line ends of the file"
    assert one["line"] == 3


def test_pages_whose_lines_hosts_count_otherwise_are_left_alone(monkeypatch):
    assert asked(monkeypatch, "# B\r\rTwo drug users came.\r", "b.md") == []


def test_quotations_are_left_to_people(monkeypatch):
    assert asked(monkeypatch, OLD + '\nShe said: "The drug users came."\n') == []


def suggestion(text="New.", rules=("one",), path="a.md", first=1, last=1):
    return Suggestion(path, first, last, list(rules), text)


def test_what_was_suggested_before_is_not_suggested_again():
    both = [suggestion(), suggestion(path="b.md"), suggestion(path="b.md", first=9, last=9)]
    comments = review(both, VOICE)["comments"]
    there = [(one["path"], one["body"]) for one in comments[:2]]
    assert [(one["path"], one["line"]) for one in review(both, VOICE, there)["comments"]] == [("b.md", 9)]
    assert review(both, VOICE, [(one["path"], one["body"]) for one in comments])["comments"] == []


def test_rules_that_our_rulebook_does_not_have_suggest_nothing():
    assert (
        review([suggestion(rules=["new"]), suggestion(rules=["one", "new"]), suggestion(rules=[])], VOICE)[
            "comments"
        ]
        == []
    )


def test_there_are_never_very_many():
    assert len(review([suggestion()] * 99, VOICE)["comments"]) == MOST


@given(some.text(alphabet=some.sampled_from("`~@<>#[]() \nab"), max_size=60))
def test_no_line_can_close_the_fence(text):
    body = review([suggestion(text)], VOICE)["comments"][0]["body"]
    html = cmarkgfm.github_flavored_markdown_to_html(body, cmarkgfm.Options.CMARK_OPT_UNSAFE)
    assert re.search(r"<code class=\"language-suggestion\">|<pre lang=\"suggestion\">", html)
    assert html.count("<pre") == 1
    assert html.rstrip().endswith("</code></pre>")
