"""Exceptions stand in the text, say why, and are findings themselves when something is wrong."""

import pytest

from wordcare.matching.exceptions import allowances
from wordcare.prose import Comment


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
    ],
)
def test_faults_are_named(text, fault):
    assert read(text)[0].fault == fault


@pytest.mark.parametrize("text", ["a note to editors", "wordcare is good", " wordcare: end "])
def test_other_comments_are_not_exceptions(text):
    assert read(text) == []


def test_end_closes_the_nearest_exception_before_it():
    comments = [
        Comment(0, 5, "wordcare: allow a because x", (5, 100)),
        Comment(20, 25, "wordcare: end", (25, 100)),
        Comment(40, 45, "wordcare: allow b because x", (45, 100)),
    ]
    first, second = allowances(comments, "2026-11-22")
    assert (first.start, first.stop) == (5, 20)
    assert (second.start, second.stop) == (45, 100)
