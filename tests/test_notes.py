"""Notes: numbered in the order in which readers meet them, with links that say where they lead."""

import re

import markdown

from hub.reader.notes import with_notes_in_order

TEXT = """First.[^b] Second.[^a] Again.[^b]

[^a]: The note that a writer put first.
[^b]: The note that readers meet first.

    It has two paragraphs.
[^c]: A note that nothing leads to.
"""
SETTINGS = {"footnotes": {"SEPARATOR": "-"}}


def made(text):
    return with_notes_in_order(markdown.markdown(text, extensions=["footnotes"], extension_configs=SETTINGS))


def numbers(html):
    return re.findall(r'class="footnote-ref" href="#([^"]+)"[^>]*>(\d+)<', html)


def test_the_first_note_that_readers_meet_has_the_first_number():
    html = made(TEXT)
    assert numbers(html) == [("fn-b", "1"), ("fn-a", "2"), ("fn-b", "1")]
    assert re.findall(r'<li id="([^"]+)">', html) == ["fn-b", "fn-a", "fn-c"]
    assert html.count("It has two paragraphs.") == html.count("nothing leads to") == 1


def test_each_way_back_says_where_it_leads_and_each_number_that_it_leads_to_a_note():
    html = made(TEXT)
    assert html.count('role="doc-noteref"') == len(numbers(html)) == 3
    back = re.findall(r'<a class="footnote-backref" .*?<span class="heard">([^<]+)</span></a>', html)
    assert back[:3] == [
        "Back to the text of note 1, place 1",
        "Back to the text of note 1, place 2",
        "Back to the text of note 2",
    ]
    assert html.count('<span aria-hidden="true">') == html.count("footnote-backref") == len(back)


def test_a_page_without_notes_stays_as_it_is():
    assert with_notes_in_order("<p>One.</p>") == "<p>One.</p>"


def test_numbers_on_each_built_page_count_up(built_site):
    looked_at = 0
    for path in built_site.rglob("index.html"):
        html = path.read_text(encoding="utf-8")
        if 'class="whole-guide"' in html:  # each guide there begins again at 1
            continue
        order = list(dict.fromkeys(numbers(html)))
        assert [int(number) for _, number in order] == list(range(1, len(order) + 1)), path
        assert [key for key, _ in order] == re.findall(r'<li id="(fn-[^"]+)"', html), path
        looked_at += bool(order)
    assert looked_at > 25
