"""Templates as files: the same words as on the page, in forms that people can open."""

import io
import zipfile
from xml.etree import ElementTree

import pytest

from conftest import ROOT
from hub import project as projects
from hub.check import read_guides
from hub.downloads import as_plain, files, read_template, with_plain_text
from hub.downloads.table import as_csv
from hub.downloads.word import as_docx

BODY = """\
# List

Not in the file.

## To copy

Ask & answer [here](https://example.org/a) or [there](b.md).

### Before

- [ ] A *quiet* room
- [ ] Time

Then:

1. One
2. Two

And:

- A point

| What we heard | What changed |
| --- | --- |
| Cash, please | |
|  |  |

## Something to do now

Not in the file either.
"""
TEMPLATE = read_template("List", BODY)
PLAIN = """\
List
====

Ask & answer here (https://example.org/a) or there.

Before
------

[ ] A quiet room
[ ] Time

Then:

1. One
2. Two

And:

- A point

What we heard: Cash, please
What changed:

What we heard:
What changed:
"""
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def document(template):
    with zipfile.ZipFile(io.BytesIO(as_docx(template))) as file:
        assert file.testzip() is None
        parts = {name: ElementTree.fromstring(file.read(name)) for name in file.namelist()}
    return parts["word/document.xml"]


def test_plain_text_can_be_read_in_order():
    assert as_plain(TEMPLATE) == PLAIN


def test_long_lines_are_wrapped_and_set_in_under_their_mark():
    lines = as_plain(read_template("A", f"## To copy\n\n- [ ] {'word ' * 40}\n")).splitlines()
    assert max(map(len, lines)) <= 66
    assert lines[-1].startswith("    word")


def test_a_spreadsheet_has_the_table_and_says_that_it_is_utf8():
    assert as_csv(TEMPLATE) == b'\xef\xbb\xbfWhat we heard,What changed\r\n"Cash, please",\r\n,\r\n'


def test_the_document_has_the_same_words_in_the_same_order():
    words = ["".join(part.itertext()) for part in document(TEMPLATE).iter(f"{W}p")]
    assert [each for each in words if each] == [
        "List", "Ask & answer here (https://example.org/a) or there.", "Before", "A quiet room", "Time",
        "Then:", "One", "Two", "And:", "A point", "What we heard", "What changed", "Cash, please",
    ]  # fmt: skip


def test_the_document_has_headings_lists_and_a_table_with_a_header_row():
    root = document(TEMPLATE)
    styles = [style.get(f"{W}val") for style in root.iter(f"{W}pStyle")]
    assert styles[:2] == ["Title", "Heading1"]
    assert styles.count("ListParagraph") == 5
    assert len(list(root.iter(f"{W}tblHeader"))) == 1


def test_a_wide_table_gets_a_page_on_its_side():
    wide = "## To copy\n\n| a | b | c | d | e |\n| - | - | - | - | - |\n| 1 | 2 | 3 | 4 | 5 |\n"
    assert [size.get(f"{W}orient") for size in document(read_template("A", wide)).iter(f"{W}pgSz")] == [
        "landscape"
    ]


def test_the_same_template_gives_the_same_bytes():
    assert as_docx(TEMPLATE) == as_docx(TEMPLATE)


def test_the_plain_text_is_shown_after_the_part_to_copy():
    page = with_plain_text(BODY, PLAIN)
    before, after = page.split("## The same as plain text { .hub-twice }\n\n~~~text\n")
    assert before == BODY[: BODY.index("## Something")]
    assert after == f"{PLAIN}~~~\n\n{BODY[BODY.index('## Something') :]}"


def test_a_page_without_a_part_to_copy_gives_nothing():
    assert read_template("A", "# A\n\nWords.\n").blocks == []
    assert with_plain_text("# A\n", "x") == "# A\n"


@pytest.fixture
def ours(monkeypatch):
    monkeypatch.chdir(ROOT)
    return read_guides(projects.load())


def test_each_of_our_templates_is_there_as_text_and_as_a_document(ours):
    names = {name for name, _ in files(ours)}
    for template in ("meeting-checklist", "payment-conversation", "access-and-adjustments",
                     "you-said-we-did-table", "readiness-checklist"):  # fmt: skip
        assert {f"templates/{template}.txt", f"templates/{template}.docx"} <= names
    assert "templates/you-said-we-did-table.csv" in names


def test_none_of_our_files_is_empty_or_has_marks_left_in_it(ours):
    for name, content in files(ours):
        if name.endswith(".txt"):
            text = content.decode()
            assert len(text) > 500, name
            assert not [mark for mark in ("**", "](", "{ ", "\x02") if mark in text], name
