"""Exceptions stand in the text, say why, and are findings themselves when something is wrong."""

import pytest

from wordcare.matching.exceptions import allowances
from wordcare.prose import Comment, has_orders
from wordcare.reading import read as read_file
from wordcare.source import Source


def read(text, today="2026-11-22"):
    return allowances([Comment(0, 10, text, (10, 99))], today)


def test_words_reason_and_last_day_are_read():
    (one,) = read(' wordcare: allow "hard to reach" until 2027-01-31 because we quote a 2010 title ')
    assert (one.written, one.until, one.reason, one.fault) == (
        ["hard to reach"],
        "2027-01-31",
        "we quote a 2010 title",
        "",
    )


@pytest.mark.parametrize("words", ['"a", "b"', "“a” “b”", '"a" "b"'])
def test_several_expressions_share_a_reason(words):
    (one,) = read(f"wordcare: allow {words} because they are titles")
    assert one.written == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('wordcare: allow "a"', "exception-without-reason"),
        ('wordcare: allow "a" because', "exception-without-reason"),
        ('wordcare: allow "a" until 2026-11-21 because x', "exception-ended"),
        ('wordcare: allow "a" until 2026-11-22 because x', ""),
        ('wordcare: allow "a" until soon because x', "exception-unclear"),
        ('wordcare: allow "a" until 2027-02-31 because x', "exception-unclear"),
        ('wordcare: allow "a" as it is a name', "exception-unclear"),
        ("wordcare: please ignore", "exception-unclear"),
        ("wordcare: allow hard-to-reach because it is a title", ""),
        ('wordcare: allow "a" because -', "exception-without-reason"),
        ('wordcare: allow "a" because ???', "exception-without-reason"),
        ('wordcare: allow "a" because &nbsp;', "exception-without-reason"),
        ('wordcare: allow "a" because \u200b', "exception-without-reason"),
        ('wordcare: allow "a" because …', "exception-without-reason"),
        ('wordcare: allow "a" because we quote until 2026-11-21', "exception-ended"),
        ('wordcare: allow "a" because we quote, until 2026-11-21.', "exception-ended"),
        ('wordcare: allow "a" because we quote until 2026-11-22', ""),
        ('wordcare: allow "a" because we quote until 31 May 2026', "exception-unclear"),
        ('wordcare: allow "a" because we quote until 2027', "exception-unclear"),
        ('wordcare: allow "a" because until 2027-01-31', "exception-without-reason"),
        ('wordcare: allow "a" because it says until age 18', ""),
        ('Wordcare: Allow "a" Because it is a title', ""),
        ('wordcare allow "a" because it is a title', ""),
        ('wordcare allow "a"', "exception-without-reason"),
        ("wordcare:", "exception-unclear"),
        ("wordcare: end", "exception-end-alone"),
        ("Wordcare end", "exception-end-alone"),
    ],
)
def test_faults_are_named(text, fault):
    assert read(text)[0].fault == fault


@pytest.mark.parametrize(
    "order",
    [
        "allow hard to reach because it is a title",
        "allow hard to reach until 2027-01-31 because it is a title",
        "allow hard to reach",
        "Allow 'hard to reach' because it is a title",
        "allow ‘hard to reach’ because it is a title",
        "allow hard\nto reach because it is a title",
        'allow hard "to reach" because it is a title',
    ],
)
def test_words_without_quotation_marks_are_given_back_whole(order):
    """So that whoever forgot the marks is shown all their words in them."""
    (one,) = read(f"wordcare: {order}")
    assert (one.fault, one.written) == ("exception-unclear", ["hard to reach"])


@pytest.mark.parametrize("order", ["allow", "allow because it is a title", "please ignore"])
def test_an_order_without_words_gives_none_back(order):
    (one,) = read(f"wordcare: {order}")
    assert (one.fault, one.written) == ("exception-unclear", [])


@pytest.mark.parametrize(
    "text", ["a note to editors", "wordcare is good", "wordcare ends here", "wordcare allows it"]
)
def test_other_comments_are_not_exceptions(text):
    assert read(text) == []


def test_a_last_day_after_the_reason_is_no_part_of_it():
    (one,) = read('wordcare: allow "a" because we quote a title, until 2027-01-31')
    assert (one.reason, one.until) == ("we quote a title", "2027-01-31")


def faults_in(text, name="a.md"):
    source = Source(name, text)
    return [each.fault for each in allowances(read_file(source).comments, "2026-11-22")]


def test_an_end_belongs_to_an_exception_in_the_same_block():
    start, end = "<!-- wordcare: allow a because b -->", "<!-- wordcare: end -->"
    assert faults_in(f"Some {start}words{end} more.") == [""]
    assert faults_in(f"Some {start}words{end}") == [""]
    assert faults_in(f"{start}\nOne.\n\nTwo.\n\n{end}\n") == ["", "exception-end-alone"]


@pytest.mark.parametrize("name", ["a.md", "a.html"])
@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("<div>\n{}\n<p>One</p>\n<p>Two</p>\n</div>\n", "<p>One</p>"),
        ("<div>\n<p>One {} two</p>\n<p>Three</p>\n</div>\n", "two"),
        ("<div>{}\n<section><p>One</p><p>Two</p></section><p>Three</p>\n</div>\n",
         "<section><p>One</p><p>Two</p></section>"),
        ("<div>\n<p>One</p>\n{}\n</div>\n", ""),
    ],
)  # fmt: skip
def test_in_raw_html_an_exception_covers_the_same_as_in_a_web_page(name, text, covered):
    text = text.format("<!-- wordcare: allow a because b -->")
    (one,) = allowances(read_file(Source(name, text)).comments, "2026-11-22")
    assert text[one.start : one.stop].strip() == covered


YAML_ORDER = "# wordcare: allow drug-user because it is the title of a report"


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("---\n{}\ntitle: Drug users\ndescription: For drug users\n---\nDrug users\n", "Drug users"),
        ("---\ntitle: A\n  {}\r\ndescription: >-\n  For drug\n  users\n---\n", "For drug\n  users"),
        ("---\ntitle: A\n{}\ntags: [x]\n---\nDrug users\n", ""),
        ("---\ntitle: A\ndescription: |\n  One\n  {}\n---\n", None),
        ("# A\n\n{}\n", None),
    ],
)
def test_in_front_matter_an_exception_is_a_comment_of_yaml(text, covered):
    text = text.format(YAML_ORDER)
    found = allowances(read_file(Source("a.md", text)).comments, "2026-11-22")
    assert [text[one.start : one.stop].strip().removeprefix("title: ").removeprefix("description: >-\n  ")
            for one in found] == ([] if covered is None else [covered])  # fmt: skip


def test_in_settings_of_a_site_too():
    text = f"site_name: A\nnav:\n  - Home: index.md\n  {YAML_ORDER}\n  - Drug users: b.md\n  - More: c.md\n"
    (one,) = allowances(read_file(Source("mkdocs.yml", text)).comments, "2026-11-22")
    assert text[one.start : one.stop].strip() == "- Drug users"


def test_end_closes_the_nearest_exception_before_it():
    comments = [
        Comment(0, 5, "wordcare: allow a because x", (5, 100)),
        Comment(20, 25, "wordcare: end", (25, 100)),
        Comment(40, 45, "wordcare: allow b because x", (45, 100)),
    ]
    first, second = allowances(comments, "2026-11-22")
    assert (first.start, first.stop) == (5, 20)
    assert (second.start, second.stop) == (45, 100)


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ('<!-- wordcare: allow "addict" because we quote -->', True),
        ('<!--\n  WordCare\n  allow "addict" because we quote -->', True),
        ("<!-- wordcare end -->", True),
        ('title: x  # wordcare: allow "addict" because we quote', True),
        ("# Wordcare in a web page", False),
        ("Text with wordcare: allow", False),
        ("", False),
    ],
)
def test_only_a_comment_with_an_order_speaks_to_us(text, speaks):
    assert has_orders(text) is speaks


@pytest.mark.parametrize(
    "text",
    [
        "- a\n    {}\n    - WORDS\n",
        "- {}\n    - WORDS\n",
        "- a\n    - b\n    {}\n    - WORDS\n",
        "- a\n  {}\n- WORDS\n",
        "- a\n\n    {}\n\n    - WORDS\n",
        "1. a\n    - b\n        {}\n        - WORDS\n",
        "!!! note\n\n    - a\n        {}\n        - WORDS\n",
        "!!! note\n\n    - a\n\n        {}\n\n        - WORDS\n",
        "Term\n\n:   - a\n        {}\n        - WORDS\n",
        "Term\n:   text\n\n    - a\n        {}\n        - WORDS\n",
        "One[^1]\n\n[^1]: text\n\n    - a\n        {}\n        - WORDS\n",
        "> - a\n>     {}\n>     - WORDS\n",
        "- a\n    - b\n\n    {}\n\nWORDS\n",
    ],
)
def test_right_above_the_words_it_covers_them_also_in_lists(text):
    text = text.format("<!-- wordcare: allow a because b -->")
    (one,) = allowances(read_file(Source("a.md", text)).comments, "2026-11-22")
    assert one.start <= text.index("WORDS")
    assert one.stop >= text.index("WORDS") + len("WORDS")


def test_a_comment_at_the_end_of_the_words_of_a_line_covers_nothing_more():
    text = "- a <!-- wordcare: allow a because b -->\n- WORDS\n"
    (one,) = allowances(read_file(Source("a.md", text)).comments, "2026-11-22")
    assert one.stop <= text.index("- WORDS")


@pytest.mark.parametrize("element", ['figure markdown="span"', "div markdown=span", "p markdown"])
@pytest.mark.parametrize("gap", ["\n", " "])
def test_in_html_that_holds_text_and_no_blocks_a_comment_covers_the_text_after_it(element, gap):
    name = element.partition(" ")[0]
    order = '<!-- wordcare: allow "a" because x -->'
    text = f"<{element}>\n{order}{gap}The words of a.\n</{name}>\n\nOther words of a.\n"
    (comment,) = read_file(Source("a.md", text)).comments
    assert text[slice(*comment.covers)].strip() == "The words of a."
