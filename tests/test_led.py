"""What stands over words may show that they are not to be used, or that people are to mend them."""

import pytest

from wordcare import rulebook
from wordcare.checking import verdicts
from wordcare.source import Source

RULEBOOK = rulebook.load(None, None)


def flagged(text):
    found = verdicts(Source("a.md", text), RULEBOOK, "2026-11-22")
    return [verdict.found for verdict in found if verdict.flagged]


@pytest.mark.parametrize(
    "text",
    [
        '!!! warning "Never in a record"\n    Manipulative, feckless, workshy, chaotic.\n',
        "## Words we never use\n\nFeckless, workshy, scrounger.\n",
        "**Never write**\n\nfeckless, workshy, scrounger\n",
        "Please do not say:\n\nfeckless, workshy, scrounger\n",
        "Words to leave out\n\nDementia victim\n\nDemented\n\nSenile\n",
        "Also steer clear of:\n\n- afflicted by\n- mental patient\n",
        "Rewrite these for next week.\n\n1. Mr T is a known alcoholic.\n2. Ms P is a self-harmer.\n",
        "What is wrong with these?\n\n- He is an addict and a drunk.\n",
    ],
)
def test_labels_that_are_ruled_out_or_to_be_mended_pass(text):
    assert flagged(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("## People\n\nAddicts, drunks\n", ["Addicts", "drunks"]),
        ("**Our groups**\n\nAddicts, drunks\n", ["Addicts", "drunks"]),
        ('!!! tip "Never alone"\n    Addicts may bring a friend to each meeting.\n', ["Addicts"]),
        (
            "In other words, we help everybody who comes to our door each day.\n\nAddicts, drunks\n",
            ["Addicts", "drunks"],
        ),
        ("Words we never use are few.\n\nOur groups\n\nAddicts\n", ["Addicts"]),
        ("Words to leave out\n\nTea\n\nWho comes here?\n\nAddicts\n", ["Addicts"]),
        ("## Words we never use\n\nJunkies come here.\n", ["Junkies"]),
        ("Read these for next week.\n\n1. Mr T is a known alcoholic.\n", ["alcoholic"]),
    ],
)
def test_other_leads_excuse_nothing(text, found):
    assert flagged(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "> **Note**\n> We fund hard-to-reach groups.\n",
        "> **Note:** We fund hard-to-reach groups.\n",
        "> [!NOTE]\n> We fund hard-to-reach groups.\n",
        "> **Warning**\n>\n> Our door is open.\n>\n> We fund hard-to-reach groups.\n",
        "> Important: we fund hard-to-reach groups.\n",
    ],
)
def test_a_note_in_a_block_quotation_is_nobodys_own_words(text):
    assert flagged(text) == ["hard-to-reach"]


def test_a_block_quotation_in_the_first_person_is():
    assert flagged("> We were called hard-to-reach groups.\n>\n> We laughed.\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "- *Hard-to-reach groups*\n",
        "# *Hard-to-reach groups*\n",
        "| *Hard-to-reach groups* | a |\n|---|---|\n",
    ],
)
def test_emphasis_on_all_of_a_passage_excuses_nothing(text):
    assert flagged(text) == ["Hard-to-reach"]


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
    assert flagged(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
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
def test_words_on_lines_that_speak_of_people_are_found(text, found):
    assert flagged(text) == found
