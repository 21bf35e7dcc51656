"""Changes that an editor offers: each is tried first, so whatever is offered works."""

import pytest

from small_project import write_words
from wordcare.editor.edits import ANY_REASON, Edits
from wordcare.editor.page import checked
from wordcare.editor.projects import Projects


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    folder = tmp_path_factory.mktemp("edits")
    write_words(folder / "words")
    return Projects(str(folder / "words"), "", keep=False).at(str(folder))


def first(text, project, name="page.md"):
    page = checked(name, text, project)
    return page.findings[0], Edits(page, project)


def codes(text, project, name="page.md"):
    return [finding.rule for finding in checked(name, text, project).findings]


COMMENT = '<!-- wordcare: allow "hard to reach" because … -->'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A.\n\nThe hard to reach.\n", f"A.\n\n{COMMENT}\nThe hard to reach.\n"),
        ("We ask\r\nthe hard to reach.", f"{COMMENT}\r\nWe ask\r\nthe hard to reach."),
        ("## The hard to reach\n", f"{COMMENT}\n## The hard to reach\n"),
        ("- one\n- the hard to reach\n", f"- one\n- {COMMENT} the hard to reach\n"),
        ("> The hard to reach.\n", f"> {COMMENT} The hard to reach.\n"),
        ("|a|b|\n|-|-|\n|x|hard to reach|\n", f"|a|b|\n|-|-|\n|x|{COMMENT} hard to reach|\n"),
        ("!!! note\n\n    The hard to reach.\n", f"!!! note\n\n    {COMMENT}\n    The hard to reach.\n"),
        ("- one\n\n    The hard to reach.\n", f"- one\n\n    {COMMENT}\n    The hard to reach.\n"),
        ("Term\n\n:   We ask the hard to reach.\n", f"Term\n\n:   {COMMENT} We ask the hard to reach.\n"),
        ("![The hard to reach](a.png)\n", f"{COMMENT}\n![The hard to reach](a.png)\n"),
    ],
)
def test_an_exception_stands_where_it_covers_the_words(project, text, expected):
    finding, edits = first(text, project)
    edit = edits.exception(finding)
    assert edit is not None
    assert edit.applied(text) == expected
    assert codes(expected.replace("…", ANY_REASON), project) == []


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("page.md", "---\n", 'title: "The hard to reach"\n---\nText.\n'),
        ("page.md", "---\ndate: 2026-01-01\n", "description: The hard to reach\n---\nText.\n"),
        ("mkdocs.yml", "", "site_name: The hard to reach\n"),
        ("mkdocs.yml", "site_name: A\nnav:\n", "  - The hard to reach: a.md\n"),
    ],
)
def test_in_yaml_an_exception_stands_on_the_line_above_and_there_is_no_mark(project, name, before, after):
    finding, edits = first(before + after, project, name)
    edit = edits.exception(finding)
    assert edit is not None
    indent = " " * (len(after) - len(after.lstrip()))
    expected = f'{before}{indent}# wordcare: allow "hard to reach" because …\n{after}'
    assert edit.applied(before + after) == expected
    assert edits.mention(finding) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("page.txt", "The hard to reach.\n"),  # plain text has no comments
        ("page.md", "The h\u0430rd to reach.\n"),  # a letter that only looks like an a
    ],
)
def test_where_no_comment_and_no_mark_can_help_none_is_offered(project, name, text):
    finding, edits = first(text, project, name)
    assert edits.exception(finding) is None
    assert edits.mention(finding) is None


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("page.md", "The hard to reach.\n", "The *hard to reach*{ .mention }.\n"),
        ("page.md", "The *hard to reach* are.\n", "The *hard to reach*{ .mention } are.\n"),
        ("page.md", "The **hard to reach** are.\n", "The **hard to reach**{ .mention } are.\n"),
        ("page.md", "The hard\nto reach.\n", "The *hard\nto reach*{ .mention }.\n"),
        ("page.html", "<p>A drug user.</p>\n", '<p>A <span class="mention">drug user</span>.</p>\n'),
    ],
)
def test_a_mark_as_a_mention(project, name, text, expected):
    finding, edits = first(text, project, name)
    edit = edits.mention(finding)
    assert edit is not None
    assert edit.applied(text) == expected
    assert codes(expected, project, name) == []


def offered(text, project):
    finding, edits = first(text, project)
    return [(each.edit.new, each.note, each.edit.applied(text)) for each in edits.replacements(finding)]


def test_replacements_fit_the_form_and_the_place(project):
    assert offered("Drug users came.\n", project) == [
        ("People who use drugs", "", "People who use drugs came.\n")
    ]
    assert offered("We deliver help.\n", project) == [
        ("give", "", "We give help.\n"),
        ("run", "", "We run help.\n"),
    ]
    assert [say for say, _, _ in offered("The hard to reach.\n", project)] == [
        "people our service has not reached yet",
        "people who are often left out",
    ]


@pytest.fixture
def people(tmp_path):
    page = """\
---
title: Addict
avoid: [addict]
level: warn
instead: [someone who uses, person who uses, ex-user, user]
---
Nobody is one thing only.
"""
    write_words(tmp_path / "words", {"addict": page})
    return Projects(str(tmp_path / "words"), "", keep=False).at(str(tmp_path))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Met an addict.\n", "Met {}.\n|someone who uses|a person who uses|an ex-user|a user"),
        ("An addict came.\n", "{} came.\n|Someone who uses|A person who uses|An ex-user|A user"),
        ("Met an\naddict.\n", "Met {}.\n|someone who uses|a person who uses|an\nex-user|a user"),
        ("Banana addict.\n", "Banana {}.\n|someone who uses|person who uses|ex-user|user"),
    ],
)
def test_the_article_before_the_words_changes_with_them(people, text, expected):
    whole, *says = expected.split("|")
    assert [edited for _, _, edited in offered(text, people)] == [whole.format(say) for say in says]


@pytest.mark.parametrize(
    "text",
    [
        "The **hard to** reach are.\n",  # half of it is bold
        "The [hard to](a.md) reach.\n",
    ],
)
def test_no_replacement_where_markup_would_break(project, text):
    assert offered(text, project) == []


def test_a_replacement_keeps_the_rest_of_the_page(project):
    text = '---\ntitle: "For drug users"\n---\n# For *you*\n'
    assert [edited for _, _, edited in offered(text, project)] == [
        text.replace("drug users", "people who use drugs")
    ]


def test_each_replacement_of_the_rulebook_that_is_offered_can_be_written(project, tmp_path):
    page = """\
---
title: Frequent flyer
avoid: [frequent flyer]
level: warn
instead:
  - the exact people, such as "people with asthma"
  - {say: someone who comes often, note: about one person}
  - {say: people who come often, note: about several people}
  - {say: comes back often, note: 'in place of "is a frequent flyer"'}
---
It makes a joke of needing help.
"""
    write_words(tmp_path / "words", {"frequent-flyer": page})
    other = Projects(str(tmp_path / "words"), "", keep=False).at(str(tmp_path))
    assert [say for say, _, _ in offered("Frequent flyers came.\n", other)] == ["People who come often"]
    assert [say for say, _, _ in offered("He is a frequent flyer.\n", other)] == ["someone who comes often"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('<!-- wordcare: allow "drug user" because x -->\nText.\n', "Text.\n"),
        ('A <!-- wordcare: allow "drug user" because x --> text.\n', "A  text.\n"),
        ('A.\n\n  <!-- wordcare: allow "nothing we know" because x -->\n', "A.\n\n"),
        ('<!-- wordcare: allow "drug user" until 2020-01-01 because x -->\nA drug user.\n', "A drug user.\n"),
    ],
)
def test_an_exception_of_no_use_can_be_taken_out(project, text, expected):
    finding, edits = first(text, project)
    edit = edits.removal(finding)
    assert (edit.applied(text) if edit else None) == expected
    assert edits.exception(finding) is None
    assert edits.mention(finding) is None
