"""YAML from strangers: plain values with places, faults in plain words, nothing is run."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

import pytest
import yaml

from wordcare import yaml_composer
from wordcare.safe_yaml import DEEPEST, YamlFault, compose, duplicates


@pytest.fixture(params=["with the C part", "in Python"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Both forms of PyYAML: most machines have the fast one, every machine has the other."""
    with monkeypatch.context() as without:
        if request.param == "in Python":
            without.delattr(yaml, "CSafeLoader")
        importlib.reload(yaml_composer)
        yield
    importlib.reload(yaml_composer)


def test_values_know_their_kind_and_place() -> None:
    text = 'a: words\nb:\n  - "q"\n  - 2026-11-22\n  - 3\n  - no\n  -\nc: {d: |\n   e}\n'.replace(
        "|\n   e", "e"
    )
    root = compose(text, first_line=10)
    assert root.plain() == {"a": "words", "b": ["q", "2026-11-22", "3", "no", None], "c": {"d": "e"}}
    listed = root.get("b")
    assert listed is not None
    assert [item.kind for item in listed.items] == ["text", "date", "number", "yes or no", "nothing"]
    assert [(item.line, item.column) for item in listed.items[:2]] == [(12, 5), (13, 5)]
    assert [text[item.start : item.end] for item in listed.items[:2]] == ['"q"', "2026-11-22"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_places_count_code_points(line_end: str) -> None:
    text = f"a: 😀e\u0301{line_end}ключ: 'б'{line_end}"
    value = compose(text).get("ключ")
    assert value is not None
    assert (text[value.start : value.end], value.line, value.column) == ("'б'", 2, 7)


def test_duplicates_at_any_depth() -> None:
    root = compose("a: 1\nb: [{c: 1, c: 2}]\na: 2\n")
    assert sorted((key.text, key.line, first.line) for key, first in duplicates(root)) == [
        ("a", 3, 1),
        ("c", 2, 2),
    ]


@pytest.mark.parametrize(
    ("text", "line", "column", "found"),
    [
        ("a: 'x\nb: c\n", 1, 4, "never closed"),
        ("a: [x\nb: c\n", 1, 4, "bracket"),
        ("a: [\n", 1, 4, "bracket that is never closed"),
        ("a: {\n\n", 1, 4, "bracket that is never closed"),
        ("a: b\nc: [,\n", 2, 4, "a sign in place of words"),
        ("a: ]\n", 1, 4, "no value may begin with"),
        ('a: b\nc: "\\ud83d\\ude00 d"\n', 2, 4, "no character"),
        ('a: "b \\ud800"\n', 1, 4, "no character"),
        ("\ta: b\n", 1, 1, "tab"),
        ("a: b: c\n", 1, 5, "second colon"),
        ("a: @x\n", 1, 4, "no value may begin with"),
        ("a: b\nc: *d\n", 2, 4, "begins with *"),
        ("a: &b c\nd: *b\n", 2, 4, "alias"),
        ("a: !b c\n", 1, 4, "tag"),
        ("a: !!python/object/apply:os.system [exit 1]\n", 1, 4, "tag"),
        ("a: 2026-02-30\n", 1, 4, "cannot be"),
        ("a: b\n--- \nc: d\n", 2, 1, "second document"),
        ("a: b\x00\n", 1, 5, "control character"),
        ("[a]: b\n", 1, 1, "as a key"),
        ('a: "\\q"\n', 1, 5, "backslash"),
        ("<<: a\n", 1, 5, "merge"),
        ("a: !!binary x\n", 1, 4, "binary"),
        ("- " * (DEEPEST + 1) + "a", 1, 2 * DEEPEST + 1, "inside each other"),
    ],
)
def test_faults_have_a_place_and_a_next_step(text: str, line: int, column: int, found: str) -> None:
    with pytest.raises(YamlFault) as caught:
        compose(text, 5)
    fault = caught.value
    assert found in fault.message
    assert fault.next_step
    assert fault.line == line + 4
    assert abs(fault.column - column) <= 1, "the two parsers differ by one"


def test_settings_may_hold_aliases_and_tags() -> None:
    root = compose("a: &x [1]\nb: *x\nc: !ENV NAME\nd: !!python/name:os.system\n", settings=True)
    first, second = root.get("a"), root.get("b")
    assert first is second
    assert [value.kind for _, value in root.pairs] == ["list", "list", "tagged", "tagged"]


def test_empty_text_is_nothing() -> None:
    assert compose("").kind == compose("# words\n").kind == "nothing"
