"""Sentences of many kinds: what is used of people is found, and what is not is let pass.

The files in `judged` hold one sentence on each line; `[[ ]]` stand round what must be found
at the level of a warning or a block. Advice is not looked at, as most words may be advised on.
"""

from pathlib import Path

import pytest

from wordcare.checking import verdicts
from wordcare.rulebook import load
from wordcare.rulebook.examples import marked
from wordcare.source import Source

RULEBOOK = load(None, None)
SENTENCES = [
    pytest.param(line, id=f"{path.stem}-{number}")
    for path in sorted((Path(__file__).parent / "judged").glob("*.txt"))
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
    if not line.startswith("#")
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_each_sentence_is_judged_as_a_thoughtful_editor_would(sentence):
    text, expected = marked(sentence)
    met = verdicts(Source("sentence.md", text), RULEBOOK, "")
    found = [
        (verdict.start, verdict.end)
        for verdict in met
        if verdict.flagged and RULEBOOK.words[verdict.rule].level != "advise"
    ]
    assert found == expected, [(verdict.found, verdict.rule, verdict.reason) for verdict in met]


def test_every_verdict_says_why():
    for sentence in SENTENCES:
        met = verdicts(Source("sentence.md", marked(sentence.values[0])[0]), RULEBOOK, "")
        assert all(verdict.reason for verdict in met)
