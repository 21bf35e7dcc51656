"""Finding pages by what people type, and the forms that a page finds."""

import pytest

from wordcare.rulebook import load
from wordcare.rulebook.lookup import find, forms, suggestions


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory):
    folder = tmp_path_factory.mktemp("words")
    pages = {
        "hard-to-reach": "title: Hard to reach groups\navoid: [hard to reach, difficult to reach]",
        "addict": "title: Addict\navoid: addict",
        "mdt": "title: Team meetings\navoid: MDT",
        "fall-out": "title: Fall out\navoid: fall through the net\ninflect: verb",
        "by-hand": "title: By hand\navoid: clean\nforms: [got clean, clean]",
    }
    for name, matter in pages.items():
        (folder / f"{name}.md").write_text(f"---\n{matter}\nlevel: warn\n---\nIt hurts.\n", "utf-8")
    return load(str(folder), None)


@pytest.mark.parametrize(
    ("question", "pages"),
    [
        ("hard-to-reach", ["hard-to-reach"]),
        ("Hard to Reach", ["hard-to-reach"]),
        ("hard to reach groups", ["hard-to-reach"]),
        ("difficult-to-reach", ["hard-to-reach"]),
        ("ADDICTS", ["addict"]),
        ("addict’s", ["addict"]),
        ("fell through the net", ["fall-out"]),
        ("fall out", ["fall-out"]),
        ("MDT", ["mdt"]),
        ("the addict who fell through the net", ["addict", "fall-out"]),
        ("people", []),
        ("", []),
    ],
)
def test_pages_are_found_by_id_title_or_any_form(rulebook, question, pages):
    assert [word.id for word in find(question, rulebook)] == pages


@pytest.mark.parametrize(
    ("question", "nearest"),
    [
        ("adict", "addict"),
        ("hard too reech", "hard to reach"),
        ("fall trough net", "fall through the net"),
    ],
)
def test_the_nearest_words_are_suggested(rulebook, question, nearest):
    assert suggestions(question, rulebook)[0] == nearest


def test_nothing_is_suggested_for_something_else(rulebook):
    assert suggestions("zzz", rulebook) == []


def test_forms_that_the_engine_makes(rulebook):
    assert forms(rulebook.words["addict"]) == [
        ("addict", "one"),
        ("addict's", "possessive"),
        ("addicts", "several"),
    ]


def test_forms_given_by_hand_are_all_there_are(rulebook):
    assert forms(rulebook.words["by-hand"]) == [("clean", ""), ("got clean", "")]
