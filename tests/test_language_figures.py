"""The figures on judgement count what they say they count."""

import json

import pytest
from bench.language import half_of, main, outcome

from wordcare.rulebook import load

ROWS = [
    {"id": "a", "kind": "own", "text": "We met a junkie.", "labels": [(9, 15)], "traps": []},
    {"id": "b", "kind": "own", "text": "We met a friend.", "labels": [(9, 15)], "traps": []},
    {"id": "c", "kind": "own", "text": "The shelf is hard to reach.", "labels": [], "traps": [(13, 26)]},
    {"id": "d", "kind": "own", "text": "Our junkie left.", "labels": [], "traps": [(4, 10)]},
]
DOUBTFUL = [
    {"id": "e", "kind": "own", "text": "Myths: junkies lie.", "labels": [(7, 14)], "traps": []},
    {"id": "f", "kind": "own", "text": "One stereotype: junkies lie.", "labels": [], "traps": []},
]


def row(short):
    places = [{"start": start, "end": end, "expected_severity": "error"} for start, end in short["labels"]]
    traps = [{"start": start, "end": end, "reason": "another sense"} for start, end in short["traps"]]
    return {**short, "labels": places, "traps": traps, "optional": []}


def test_the_table_counts_found_missed_and_wrong(tmp_path, capsys):
    file = tmp_path / "sentences.jsonl"
    file.write_text("\n".join(json.dumps(row(short)) for short in ROWS) + "\n", encoding="utf-8")
    assert main([str(file), "--show"]) == 0
    printed = capsys.readouterr().out
    assert "recall of block: 0.500 (1 of 2)" in printed
    assert "1 of the missed have no page yet" in printed
    assert "precision: 0.500 (1 of 2)" in printed
    assert "clean sentences wrongly blocked: 0.500 (1 of 2); wanted at most 0.01: NOT MET" in printed
    assert "traps sprung, another sense: 1 of 2" in printed
    assert "own sentences (4): 1 of 2 found, 1 wrongly found" in printed
    assert "wrongly found “junkie” (junkie)" in printed


def test_what_only_warns_in_doubt_is_counted_and_blocks_nothing(tmp_path, capsys):
    file = tmp_path / "sentences.jsonl"
    file.write_text("\n".join(json.dumps(row(short)) for short in DOUBTFUL) + "\n", encoding="utf-8")
    assert main([str(file)]) == 0
    printed = capsys.readouterr().out
    assert "rightly found, but in doubt, so that it only warns: 1 of 1" in printed
    assert "precision: 0.500 (1 of 2)" in printed
    assert "clean sentences wrongly blocked: 0.000 (0 of 1)" in printed


def test_a_file_that_is_not_there_is_told(tmp_path, capsys):
    assert main([str(tmp_path / "none.jsonl")]) == 2
    assert "There is no file" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_a_sentence_stays_in_its_half(name):
    assert half_of({"id": name}) == half_of({"id": name, "text": "changed"})


def test_what_may_be_found_counts_neither_way():
    made = outcome(
        {"text": "Our junkie left.", "labels": [], "optional": [{"start": 4, "end": 10}], "traps": []},
        load(None, None),
    )
    assert (made.found, made.missed, made.wrong) == ([], [], [])
