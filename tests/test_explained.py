"""Where a page explains a word of the rulebook, and where it only speaks of it."""

import pytest

from wordcare.checking import verdicts
from wordcare.rulebook import load
from wordcare.source import Source

RULEBOOK = load(None, None)


def found(text):
    return [
        verdict.found for verdict in verdicts(Source("page.md", text + "\n"), RULEBOOK, "") if verdict.flagged
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Co-production (planning together) helps. We like co-production.",
        "Co-production – planning together – helps. We like co-production.",
        "Co-production, or planning together, helps. We like co-production.",
        "Co-production with carers improved the form; co-production means making it together.",
        "A co-production group is one where the people who use a place help to run it.",
        "Co-production groups are those in which all of us decide.",
        "The MARAC, a monthly meeting about people in danger at home, can share your address.",
        "We began with co-production. That is when people plan a service together.",
        "Co-production – when people plan a service together",
        "Some go to the risk conferences (MARACs, where police, health and housing staff meet).",
    ],
)
def test_a_word_is_explained_in_many_ways(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Co-production (good news) helps.", ["Co-production"]),
        ("Co-production – good for all – helps.", ["Co-production"]),
        ("Co-production – training day.", ["Co-production"]),
        ("Co-production, or nothing at all, helps.", ["Co-production"]),
        ("Co-production, a real challenge for all of us here, is new.", ["Co-production"]),
        ("Co-production is good; co-production helps.", ["Co-production", "co-production"]),
        ("A co-production group is one that is a challenge.", ["co-production"]),
        ("We like co-production and the board is one where we shout.", ["co-production"]),
        ("We met the MARAC, a nurse from the local ward, a doctor and the police.", ["MARAC"]),
        ("We met the MARAC, a kind nurse, and went home.", ["MARAC"]),
        ("The meeting (MARAC, room four) is long.", ["MARAC"]),
        ("We must get better at co-production. It is a priority for every ward.", ["co-production"]),
        ("Co-production – a problem for every ward", ["Co-production"]),
    ],
)
def test_not_all_that_stands_beside_a_word_explains_it(text, words):
    assert found(text) == words
