"""Lines that people write without Markdown's signs for lists, and what the lines above say of them."""

import pytest

from wordcare.checking import verdicts
from wordcare.rulebook import load
from wordcare.source import Source

RULEBOOK = load(None, None)


def found(text):
    return [verdict.found for verdict in verdicts(Source("page.md", text), RULEBOOK, "") if verdict.flagged]


@pytest.mark.parametrize(
    "text",
    [
        "Words to avoid:\n\n  • handicapped - a word from begging\n  • spastic - a playground insult\n",
        "We don't use:\n\n  • Senior people\n  • The elderly\n",
        "Words to avoid\nDementia sufferer\nDemented\n",
        "Words and descriptions to avoid\n\nAddicts\nHard to reach\nLiving death\n",
        "How we changed it.\n\nBefore: addicts\nAfter: neighbours\n",
        "How we changed it.\r\n\r\nOld → the handicapped\r\nNew → disabled people\r\n",
    ],
)
def test_words_on_lines_under_words_to_avoid_are_let_pass(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We help:\n\n  • the elderly\n  • addicts\n", ["the elderly", "addicts"]),
        ("Short-term guests\n• recovering addicts from the clinic\n", ["recovering addicts"]),
        ("Areas to avoid at night\n• The underpass, where junkies sleep\n", ["junkies"]),
        ("Problem\nAddicts in the stairwell at night\n", ["Addicts"]),
        ("Since May.\n\nOut: 3 addicts discharged on Monday\nIn: two families from Kent\n", ["addicts"]),
        ("Since May.\n\nBefore: 12 addicts in the hostel\nAfter: 4 staff in the hostel\n", ["addicts"]),
        ("Which of these would you house first?\n\n- an addict from Kent\n", ["addict"]),
        ("Price not inclusive of meals\n• a weekend for recovering alcoholics\n", ["recovering alcoholics"]),
    ],
)
def test_words_on_lines_that_speak_of_people_are_found(text, expected):
    assert found(text) == expected
