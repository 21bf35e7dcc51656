"""The examples on the word pages are tests: what is marked is found, and nothing else of that page."""

import pytest

from wordcare.finding import CannotRun
from wordcare.rulebook import load
from wordcare.rulebook.examples import difference, failures, marked

RULEBOOK = load(None, None)
EXAMPLES = [
    pytest.param(word.id, example, id=f"{word.id}-{kind}-{number}")
    for word in RULEBOOK.words.values()
    for kind, examples in (("flag", word.flag), ("pass", word.passes))
    for number, example in enumerate(examples, start=1)
]


@pytest.mark.parametrize(("word", "example"), EXAMPLES)
def test_example(word, example):
    assert difference(word, example, RULEBOOK) == ""


def test_there_are_many_pages_and_each_shows_what_it_finds_and_what_it_lets_pass():
    assert len(RULEBOOK.words) >= 400
    assert [word.id for word in RULEBOOK.words.values() if not (word.flag and word.passes)] == []


def test_marks_are_taken_out_and_their_places_kept():
    assert marked("We [[a b]] and [[c]].") == ("We a b and c.", [(3, 6), (11, 12)])
    assert marked("None.") == ("None.", [])


@pytest.fixture
def rulebook(tmp_path):
    def made(examples):
        matter = f"title: x\navoid: left out\nlevel: warn\nfine_when: {{near: shelf}}\n{examples}"
        page = f"---\n{matter}\n---\nIt hurts.\n"
        (tmp_path / "left-out.md").write_text(page, "utf-8")
        return load(str(tmp_path), None)

    return made


@pytest.mark.parametrize(
    ("example", "told"),
    [
        ("flag: ['[[They]] were left out.']", "does not find “They” and finds “left out” as well."),
        (
            "flag: ['The shelf was [[left out]].']",
            "does not find “left out” (the same sentence has “shelf”).",
        ),
        ("pass: ['They were left out.']", "finds “left out”, and should find nothing."),
        ("flag: ['They were [[left]] out.']", "does not find “left” and finds “left out” as well."),
    ],
)
def test_an_example_that_does_not_hold_is_told_with_its_line(rulebook, example, told):
    (problem,) = failures(rulebook(f"examples:\n  {example}"))
    assert problem.message.endswith(f"the checker {told}")
    assert (problem.path.rpartition("/")[2], problem.line) == ("left-out.md", 7)


def test_examples_that_hold_are_not_told(rulebook):
    held = "examples: {flag: ['They were [[left-out]], [[left out]].'], pass: ['The shelf was left out.']}"
    assert failures(rulebook(held)) == []


def test_a_faulty_example_hides_no_other(rulebook):
    with pytest.raises(CannotRun) as stopped:
        rulebook("examples: {flag: ['[[left out.', 'The [[elephant]]'], pass: ['The left out.']}")
    told = [problem.message for problem in stopped.value.problems]
    for said, expected in zip(told, ["“elephant”", "finds “left out”, and", "do not pair up"], strict=True):
        assert expected in said


@pytest.mark.parametrize("also", ["forms: ['x*']", "fine_wen: {near: bus}", "inflect: adverb"])
def test_where_nobody_can_tell_what_is_found_no_example_is_tried(rulebook, also):
    with pytest.raises(CannotRun) as stopped:
        rulebook(f"examples: {{pass: ['The left out.']}}\n{also}")
    assert len(stopped.value.problems) == 1


def test_examples_of_sound_pages_are_told_together_with_the_faults_of_others(rulebook, tmp_path):
    (tmp_path / "zonk.md").write_text("---\ntitel: Zonk\navoid: zonk\nlevel: warn\n---\nWhy.\n", "utf-8")
    with pytest.raises(CannotRun) as told:
        rulebook("examples: {pass: ['They were left out.']}")
    places = {(problem.path.rpartition("/")[2], problem.line) for problem in told.value.problems}
    assert places == {("left-out.md", 6), ("zonk.md", 2)}
