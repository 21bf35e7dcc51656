"""Files of a built site that readers open as they are: Markdown, tables, calendars, subtitles."""

import pytest

from test_built import book, findings, site, uses  # noqa: F401 - fixtures

ICS = "BEGIN:VEVENT\r\nUID:hard to reach\r\n%s\r\nEND:VEVENT\r\n"
CUE = "1\n00:00:01,000 --> 00:00:02,000\n%s\n"
SEARCH = (
    '<?xml version="1.0"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">'
    '<ShortName>Us</ShortName><Description>%s</Description><Url template="https://us.example/"/>'
    "</OpenSearchDescription>"
)


@pytest.mark.parametrize(
    ("name", "text", "first"),
    [
        ("llms.md", "# All\n\nThey are **hard** to\nreach.\n", "hard"),
        ("notes.MD", "They are hard to reach.\n", "hard"),
        ("a.markdown", "5 <b hard to reach > 4 <i title='hard to reach'>x</i>\n", "hard to reach'>"),
        ("a.csv", 'Who,What\nUs,"They are ""so"", hard to reach"\n', "hard"),
        ("a.csv", 'Who;"hard to\nreach"\n', "hard"),
        ("a.tsv", "Us\thard to reach\n", "hard"),
        ("a.ics", ICS % "SUMMARY:Meet hard to reach people", "hard to reach people"),
        ("a.ics", ICS % 'DESCRIPTION;X="a:b":With\\, so hard to re\r\n ach people', "hard to re\r"),
        ("a.ics", ICS % "DESCRIPTION:They are hard\\nto reach", "hard\\n"),
        ("a.srt", CUE % "They are hard\nto reach", "hard"),
        ("a.shtml", "<p>They are <b>hard</b> to reach</p>", "hard"),
        ("opensearch.xml", SEARCH % "For hard to reach people", "hard"),
    ],
)
def test_what_readers_can_open_is_read(site, book, name, text, first):  # noqa: F811
    site("index.html", "<p>Hello</p>")
    site(name, text)
    (found,) = findings(site, book)
    written = (site.folder / name).read_bytes().decode()
    before = written[: written.index(first)].split("\n")
    assert (found.rule, found.line, found.column) == ("hard-to-reach", len(before), len(before[-1]) + 1)
    assert found.path.endswith(name)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "Use `hard to reach` here.\n"),
        ("a.md", '<!-- wordcare: allow "hard to reach" because we quote -->\nThey are hard to reach.\n'),
        ("a.csv", "hard,to,reach\nhard to\nreach\n"),
        ("a.csv", '"hard to","reach"\n'),
        ("a.ics", ICS % "SUMMARY:They are hard\r\nDESCRIPTION:to reach"),
        ("a.srt", CUE % "They are hard" + "\n" + CUE % "to reach"),
        ("a.xml", SEARCH.replace("OpenSearchDescription", "other") % "hard to reach"),
        ("a.rst", "They are hard to reach.\n"),
    ],
)
def test_what_stands_apart_or_is_no_prose_is_not_joined(site, book, name, text):  # noqa: F811
    site("index.html", "<p>Hello</p>")
    site(name, text)
    assert findings(site, book) == []


@pytest.mark.parametrize("name", ["a/index.md", "a.md"])
def test_a_copy_of_a_page_needs_no_marks_of_its_own(site, book, name):  # noqa: F811
    site("a/index.html", "<p>We used to say <i class=mention>hard to reach</i> people.</p>")
    site(name, "We used to say hard to reach people.\n")
    assert findings(site, book) == []
    site(name, "We used to say hard to reach people. Now these are hard to reach.\n")
    assert len(findings(site, book)) == 1
    assert findings(site, book, uses(book, "Now these are hard to reach.\n")) == []
