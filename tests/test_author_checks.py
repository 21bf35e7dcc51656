"""What writers are told so that everyone can use their page: each fault, its line, and nothing else."""

import re

import markdown
import pytest

from conftest import ROOT
from hub.reader.author_checks import faults
from hub.reader.tables import with_captions_and_labels

EXTENSIONS = ["tables", "attr_list", "footnotes", "md_in_html", "toc"]
TABLE = "Table: Who pays what\n\n| Who | What |\n| --- | --- |\n| We | Travel |\n"


def told(source):
    """The line and the message of each fault of a page."""
    html = with_captions_and_labels(markdown.markdown(source, extensions=EXTENSIONS))
    return [(fault.line, fault.message) for fault in faults(html, source)]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("![](map.png)", "The picture `map.png` has no text"),
        ("![IMG_2041.jpg](map.png)", "looks like the name of a file"),
        ("![map](map.png)", "looks like the name of a file"),
        ("![screenshot 3](map.png)", "looks like the name of a file"),
        ('<img src="map.png">', "The picture `map.png` has no text"),
        ("See [here](other.md) for more.", "The link “here” does not say where it leads."),
        ("[Click here](other.md)", "The link “Click here” does not say where it leads."),
        ("[Read more...](other.md)", "does not say where it leads"),
        ("[](other.md)", "does not say where it leads"),
        ("[Click here to read the guide](other.md)", "does not say where it leads"),
        ("[More information](other.md)", "does not say where it leads"),
        ("[»](other.md)", "does not say where it leads"),
        (
            "Read [https://example.org/a](https://example.org/a) first.",
            "The words of the link are its address",
        ),
        ("![Final version 2.jpeg](map.png)", "looks like the name of a file"),
        ("![Screenshot 2026-01-05 at 10.22](map.png)", "looks like the name of a file"),
        ("![meeting_room](map.png)", "looks like the name of a file"),
        ("![Logo](map.png)", "which does not say what it shows"),
        ("![An image](map.png)", "which does not say what it shows"),
        ("#### Deep", "skips a level: it is level 4 after level 1"),
        ("The fields in red have to be filled in.", "“fields in red” tells things apart by colour alone."),
        ("Look for the green button.", "“the green button” tells things apart by colour alone."),
        ("Red means stop.", "“Red means” tells things apart by colour alone."),
        ("- Red rows need a reply.", "“Red rows” tells things apart by colour alone."),
        ("We marked late answers in red.", "“marked late answers in red” tells things apart"),
        ("Required fields are red.", "“fields are red” tells things apart by colour alone."),
        ("Late ones are shown in light red.", "“ones are shown in light red” tells things apart"),
        ("<table><caption>Who</caption><tr><td>We</td></tr></table>", "A table has no headings."),
    ],
)
def test_a_fault_is_told_with_its_line(line, says):
    source = f"# Title\n\nSome words.\n\n{line}\n\nMore words.\n"
    ((at, message),) = told(source)
    assert at == 5
    assert says in message


def test_a_table_wants_a_caption_and_headings():
    source = "# Title\n\n|  | What |\n| --- | --- |\n| We | Travel |\n"
    assert told(source) == [(3, "A table has no caption."), (3, "A table has a heading without words.")]


def test_the_second_of_two_alike_is_told_with_its_own_line():
    source = "# Title\n\n[here](a.md)\n\nWords.\n\n[here](b.md)\n"
    assert [line for line, _ in told(source)] == [3, 7]


def test_a_heading_of_a_table_needs_more_than_a_dash():
    source = "# Title\n\nTable: Who\n\n| - | What |\n| --- | --- |\n| We | Green means go |\n"
    assert told(source) == [
        (5, "A table has a heading without words."),
        (7, "“Green means” tells things apart by colour alone."),
    ]


def test_lines_are_right_on_a_long_page():
    part = "## Part {0}\n\nSome *words* here.[^a] Yes.\n\n| A | B |\n| --- | --- |\n| Yes | No |\n\n"
    source = "# Title\n\n" + "".join(part.format(number) for number in range(9)) + "[^a]: A source. Yes.\n"
    assert [line for line, _ in told(source)] == [7 + 8 * number for number in range(9)]


@pytest.mark.parametrize(
    "line",
    [
        "![A map of the three towns, with the clinic in the middle](map.png)",
        "![](line.png){ .decoration }",
        "[How to claim travel costs](travel.md)",
        "We were given the green light, and red tape was cut.",
        "She works for the Red Cross.",
        "Wear a red coat. A green paper sets out ideas.",
        "Press the red “Stop” button.",
        "[Here and now: how to begin](begin.md)",
        "![A logo of two rings that share a part](logo.png)",
        "- One thing\n\n- Another\n\n    1. Deep",
        "## Next",
        "Words with a note.[^a]\n\n[^a]: A source.",
        TABLE,
        "`![](map.png)`",
    ],
)
def test_what_is_fine_is_let_pass(line):
    assert told(f"# Title\n\n{line}\n") == []


def test_a_table_gets_its_caption_and_each_cell_its_heading():
    html = with_captions_and_labels(markdown.markdown(TABLE, extensions=EXTENSIONS))
    assert "<caption>Who pays what</caption>" in html
    assert "<p>Table:" not in html
    assert '<td data-label="What">Travel</td>' in html


def test_a_table_says_where_words_stand_in_a_way_that_html_has():
    aligned = TABLE.replace("| --- | --- |", "| --- | --: |")
    as_here = {"tables": {"use_align_attribute": True}}
    made = markdown.markdown(aligned, extensions=["tables"], extension_configs=as_here)
    assert '<td align="right">' in made
    html = with_captions_and_labels(made)
    assert '<td data-label="What" data-align="right">Travel</td>' in html
    assert " align=" not in html


def test_the_name_of_a_row_counts_as_a_cell_and_not_as_a_column():
    rows = "<tr><th scope='row'>Pay</th><td>Open</td><td>Not yet</td></tr>".replace("'", '"') * 7
    heads = "".join(f'<th scope="col">{name}</th>' for name in ("What", "Where it stands", "Asked?"))
    html = with_captions_and_labels(f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>")
    row = '<td data-label="Where it stands">Open</td><td data-label="Asked?">Not yet</td></tr>'
    assert html.count(f'<tr><th scope="row">Pay</th>{row}') == 7
    assert f"<thead><tr>{heads}</tr></thead>" in html
    assert '<table class="stacks">' in html


def test_in_a_table_with_more_columns_the_first_cell_names_its_row():
    rows = "| Nation | Law | Policy |\n| --- | --- | --- |\n| Wales | An act | A code |\n|  | None | None |"
    html = with_captions_and_labels(markdown.markdown(rows, extensions=["tables"]))
    named = (
        '<th scope="row">Wales</th>\n<td data-label="Law">An act</td>\n<td data-label="Policy">A code</td>'
    )
    assert named in html
    assert html.count('<th scope="col">') == len(("Nation", "Law", "Policy"))
    assert "<th>" not in html
    assert '<td data-label="Nation"></td>' in html, "nothing names no row"


def test_what_names_a_row_in_a_table_written_in_html_names_no_column():
    html = with_captions_and_labels(
        "<table><tr><td></td><th>Mon</th><th>Tue</th></tr>"
        "<tr><th>Morning</th><td>a</td><td>b</td></tr><tr><th>Evening</th><td>c</td><td>d</td></tr></table>"
    )
    assert re.findall(r'<th scope="(\w+)">(\w+)', html) == [
        ("col", "Mon"),
        ("col", "Tue"),
        ("row", "Morning"),
        ("row", "Evening"),
    ]


def test_below_a_cell_that_spans_rows_the_first_cell_names_no_row():
    html = with_captions_and_labels(
        "<table><tr><th>A</th><th>B</th><th>C</th></tr>"
        '<tr><td rowspan="2">a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>'
    )
    assert 'scope="row"' not in html


def test_a_table_with_many_columns_is_made_of_cards():
    def table(columns):
        rows = "\n".join("|" + f" {cell} |" * columns for cell in ("Head", "---", "Cell"))
        return with_captions_and_labels(markdown.markdown(rows, extensions=["tables"]))

    assert '<table class="stacks">' in table(6)
    assert '<table class="cards">' in table(7)


@pytest.mark.parametrize("path", sorted((ROOT / "docs").rglob("*.md")), ids=lambda path: path.name)
def test_our_own_pages_have_no_skipped_heading_and_no_empty_link(path):
    source = path.read_text(encoding="utf-8")
    body = source.partition("---\n")[2].partition("---\n")[2]
    messages = [message for _, message in told(body)]
    assert [message for message in messages if "caption" not in message] == []
