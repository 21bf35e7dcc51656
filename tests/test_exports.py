"""The rulebook for other tools is valid for them, whole, and says where it comes from."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
import rdflib
import yaml
from rdflib.namespace import DCTERMS, RDF, SKOS

from conftest import ROOT
from small_project import PAGES, run, write_words
from wordcare.advice import ASKS
from wordcare.exports import Exported, json_document, skos, table, vale
from wordcare.rulebook import load
from wordcare.rulebook.examples import marked
from wordcare.rulebook.lookup import forms

SITE = "https://example.org/hub/"


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """Our own rulebook, with an address."""
    rulebook = load(str(ROOT / "docs/language/words"), str(tmp_path_factory.mktemp("cache")))
    return Exported(rulebook, SITE, ours=True)


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = tmp_path / "project"
    odd = PAGES["deliver"].replace("title: Deliver", "title: '=2+5 \"x\" \\ 100 %'")
    write_words(folder / "words", {**PAGES, "deliver": odd})
    (folder / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


# Vale


KEYS = {"extends": str, "message": str, "link": str, "level": str, "ignorecase": bool, "tokens": list,
        "action": dict}  # fmt: skip
"""What our rules use of the keys that Vale's `Definition` and `Existence` have, and their types."""


def test_every_rule_is_one_that_vale_takes(exported):
    rules = {name: text for name, text in vale.files(exported).items() if name.endswith(".yml")}
    assert len(rules) == len(exported.words)
    for text in rules.values():
        rule = yaml.safe_load(text)
        assert {key: type(value) for key, value in rule.items()}.items() <= KEYS.items()
        assert rule["extends"] == "existence"
        assert rule["level"] in ("error", "warning", "suggestion")
        assert rule["link"].startswith("https://example.org/hub/language/words/")
        assert rule["message"].count("%s") == rule["message"].replace("%%", "").count("%") == 1
        assert all(isinstance(token, str) and token for token in rule["tokens"])
        if "action" in rule:
            assert rule["action"]["name"] == "replace"
            assert all(isinstance(say, str) and say for say in rule["action"]["params"])


def test_levels_are_mapped_and_words_with_other_senses_are_only_suggested(exported):
    files = vale.files(exported)
    for word in exported.words:
        level = yaml.safe_load(files[f"{word.id}.yml"])["level"]
        assert (
            level
            == {"block": "error", "warn": "warning", "advise": "suggestion"}[
                "advise" if word.only_when else word.level
            ]
        )


def test_a_rule_asks_as_strongly_as_its_level_says_and_offers_only_words_that_can_be_put_in(exported):
    files = vale.files(exported)
    for word in exported.words:
        rule = yaml.safe_load(files[f"{word.id}.yml"])
        asks = {"error": ASKS["block"], "warning": ASKS["warn"], "suggestion": ASKS["advise"]}[rule["level"]]
        assert rule["message"].startswith(f"{asks} “%s”.")
        offered = rule.get("action", {"params": []})["params"]
        assert offered == [say for say, fits, _ in word.instead if fits]


def pattern_of(word, files):
    tokens = yaml.safe_load(files[f"{word.id}.yml"])["tokens"]
    return re.compile(rf"(?m)\b(?:{'|'.join(tokens)})\b")


def test_the_patterns_find_what_the_examples_mark(exported):
    files = vale.files(exported)
    for word in exported.words:
        pattern = pattern_of(word, files)
        for example in word.flag:
            text, places = marked(example)
            for start, end in places:
                assert pattern.fullmatch(text[start:end]), (word.id, example)


@pytest.mark.parametrize(
    "written",
    [
        lambda form: form,
        lambda form: form.replace("'", "’"),
        lambda form: form.replace(" ", "\n"),
        lambda form: form.replace("-", "\u2011"),
        lambda form: form.replace("-", "–"),
        lambda form: form.replace("-", "-\n"),
    ],
)
def test_the_patterns_find_every_form_however_it_is_written(exported, written):
    files = vale.files(exported)
    for word in exported.words:
        pattern = pattern_of(word, files)
        for form, _ in forms(word):
            assert pattern.fullmatch(written(form)), (word.id, form)


def test_a_style_is_written_and_old_rules_go(project, monkeypatch):
    style = project / "styles" / "wordcare"
    style.mkdir(parents=True)
    (style / "gone.yml").write_text(
        "# Made by wordcare from gone.md.\nextends: existence\n", encoding="utf-8"
    )
    (style / "own.yml").write_text("extends: existence\n", encoding="utf-8")
    made = run(monkeypatch, "words", "--export", "vale", "--output", "styles")
    assert (made.code, made.out) == (0, "")
    assert made.err == (
        "3 rules written to styles/wordcare. In .vale.ini, StylesPath is the folder above it,"
        " and BasedOnStyles names wordcare.\n"
    )
    for name in ("deliver", "drug-user"):
        (project / "words" / f"{name}.md").unlink()
    made = run(monkeypatch, "words", "--export", "vale", "--output", "other")
    assert made.err.startswith("1 rule written to other/wordcare.")
    expected = ["deliver.yml", "drug-user.yml", "hard-to-reach.yml", "meta.json", "own.yml"]
    assert sorted(path.name for path in style.iterdir()) == expected
    assert json.loads((style / "meta.json").read_text(encoding="utf-8"))["vale_version"] == ">=3.0.0"


def test_without_a_folder_the_rules_come_one_after_the_other(project, monkeypatch):
    made = run(monkeypatch, "words", "--export", "vale")
    rules = list(yaml.safe_load_all(made.out))
    assert [rule["level"] for rule in rules] == ["suggestion", "warning", "error"]
    assert "# hard-to-reach.yml\n" in made.out
    assert "link" not in rules[0]


# CSV


def test_the_table_has_a_row_for_each_page(exported):
    rows = list(csv.DictReader(io.StringIO(table.files(exported)["words.csv"])))
    assert [row["id"] for row in rows] == [word.id for word in exported.words]
    assert tuple(rows[0]) == table.COLUMNS
    assert all(row["licence"].startswith("CC BY 4.0, ") and row["why"] and row["link"] for row in rows)
    for word, row in zip(exported.words, rows, strict=True):
        assert all(source["title"] in row["sources"] for source in word.sources)


def test_what_shares_a_cell_can_be_told_apart(exported):
    rows = list(csv.DictReader(io.StringIO(table.files(exported)["words.csv"])))
    for word, row in zip(exported.words, rows, strict=True):
        assert row["instead"].split("\n") == word.replacements
        assert row["avoid"].split("\n") == [*word.avoid, *word.forms]


def test_no_cell_is_a_formula(project, exported, monkeypatch):
    row = next(csv.DictReader(io.StringIO(run(monkeypatch, "words", "--export", "csv").out)))
    assert row["title"] == '\'=2+5 "x" \\ 100 %'
    assert row["licence"] == ""
    for row in csv.reader(io.StringIO(table.files(exported)["words.csv"])):
        assert not any(cell.strip(" \t\r\n").startswith(("=", "+", "-", "@")) for cell in row)


def test_letters_beyond_plain_english_are_marked_as_utf8_for_excel(exported):
    assert table.files(exported)["words.csv"].startswith("id,title")
    word = exported.words[0]
    plain, word.why = word.why, "Mae’n brifo pobl yn y tŷ."
    try:
        assert table.files(exported)["words.csv"].startswith("\ufeffid,title")
    finally:
        word.why = plain


# JSON


def test_the_document_has_the_shape_that_is_described(exported):
    document = json.loads(json_document.files(exported)["words.json"])
    described = re.search(r"\n    \{.*?\n    \}\n", json_document.__doc__, re.DOTALL)[0]
    assert document["version"] == 1
    assert document["licence"]["link"] == "https://creativecommons.org/licenses/by/4.0/"
    assert len(document["words"]) == len(exported.words)
    for word in document["words"]:
        assert set(word) == set(document["words"][0])
        assert all(word[key] for key in ("id", "title", "why", "avoid", "forms"))
    keys = {*document, *document["licence"], *document["words"][0]}
    for word in document["words"]:
        keys.update(key for part in ("forms", "instead", "sources") for one in word[part] for key in one)
    assert {key for key in keys if f'"{key}":' not in described} == set()


def test_the_document_tells_of_case_and_other_senses(exported):
    words = {word["id"]: word for word in json.loads(json_document.files(exported)["words.json"])["words"]}
    assert {"text": "OAPs", "feature": "several", "case": True} in words["oap"]["forms"]
    assert {"text": "addicts", "feature": "several", "case": False} in words["addict"]["forms"]
    assert words["addict"]["fineWhen"]["fond_of"] == ["pastimes"]
    assert "parcel" in words["deliver"]["fineWhen"]["near"]


# SKOS


@pytest.fixture(scope="module")
def graph(exported):
    return rdflib.Graph().parse(data=skos.files(exported)["words.ttl"], format="turtle")


def test_the_vocabulary_is_whole(graph, exported):
    (scheme,) = graph.subjects(RDF.type, SKOS.ConceptScheme)
    concepts = set(graph.subjects(RDF.type, SKOS.Concept))
    assert str(scheme) == "https://example.org/hub/language/"
    assert str(graph.value(scheme, DCTERMS.license)) == "https://creativecommons.org/licenses/by/4.0/"
    assert {str(one) for one in concepts} == {exported.link(word) for word in exported.words}
    assert set(graph.objects(scheme, SKOS.hasTopConcept)) == concepts
    assert all((one, SKOS.inScheme, scheme) in graph for one in concepts)
    topics = {word.topic for word in exported.words if word.topic}
    collections = set(graph.subjects(RDF.type, SKOS.Collection))
    assert {str(graph.value(one, SKOS.prefLabel)) for one in collections} == topics
    assert {member for one in collections for member in graph.objects(one, SKOS.member)} <= concepts


def test_its_labels_keep_the_rules_of_skos(graph):
    """S13: the labels of a concept are different things. S14: one preferred label in a language."""
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        preferred, others, hidden = (
            set(graph.objects(concept, kind)) for kind in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
        )
        assert len(preferred) <= 1
        assert len(preferred | others | hidden) == len(preferred) + len(others) + len(hidden)
        assert all(label.language == "en-GB" for label in preferred | others | hidden)


def test_each_concept_is_called_by_the_first_thing_to_say_or_by_nothing(graph, exported):
    called = {
        word.id: graph.value(rdflib.URIRef(exported.link(word)), SKOS.prefLabel) for word in exported.words
    }
    for word in exported.words:
        assert called[word.id] is None or str(called[word.id]) == word.instead[0][0]
    assert {str(called[name]) for name in ("drug-user", "junkie")} == {"people who use drugs"}
    assert str(called["deliberate-self-harm"]) == "self-harm"
    assert called["hard-to-reach"] is None or '"' not in called["hard-to-reach"]
    assert called["bame"] is None  # "the exact group, such as ..."
    assert sum(label is not None for label in called.values()) > len(called) * 0.95


def test_only_people_own_something_in_hidden_labels(graph):
    hidden = {str(label) for label in graph.objects(None, SKOS.hiddenLabel)}
    assert "addict's" in hidden
    assert "drug user's" in hidden
    odd = {"infected with AIDS's", "completing suicide's", "NEETS's", "succeeded in taking her own life's"}
    assert not odd & hidden


def test_how_much_of_a_source_was_read_is_said_in_full(graph):
    notes = {
        str(note) for one in graph.objects(None, DCTERMS.source) for note in graph.objects(one, SKOS.note)
    }
    read = {"read by us in part", "read by us in full", "not read by us"}
    assert notes == {*read, "names this expression", "supports the principle"}


def test_what_we_say_is_preferred_and_what_hurts_is_hidden(graph, exported):
    word = next(word for word in exported.words if word.id == "drug-user")
    concept = rdflib.URIRef(exported.link(word))
    assert str(graph.value(concept, SKOS.prefLabel)) == word.instead[0][0]
    assert rdflib.Literal("drug users", lang="en-GB") in set(graph.objects(concept, SKOS.hiddenLabel))
    titles = {str(graph.value(one, DCTERMS.title)) for one in graph.objects(concept, DCTERMS.source)}
    assert titles == {source["title"] for source in word.sources}


def test_a_page_without_better_words_prefers_none(project, monkeypatch):
    page = "---\ntitle: Scum\navoid: scum\nlevel: block\n---\nIt says that somebody is dirt.\n"
    (project / "words" / "scum.md").write_text(page, encoding="utf-8")
    graph = rdflib.Graph().parse(data=run(monkeypatch, "words", "--export", "skos").out, format="turtle")
    for concept in graph.subjects(RDF.type, SKOS.Concept):
        shown = {str(one) for kind in (SKOS.prefLabel, SKOS.altLabel) for one in graph.objects(concept, kind)}
        assert bool(shown) == (concept != rdflib.URIRef("urn:wordcare:scum"))
        assert len(list(graph.objects(concept, SKOS.prefLabel))) == bool(shown)
    hidden = graph.objects(rdflib.URIRef("urn:wordcare:scum"), SKOS.hiddenLabel)
    assert rdflib.Literal("scum", lang="en-GB") in set(hidden)


def test_without_an_address_or_a_licence_it_is_still_valid(project, monkeypatch):
    made = run(monkeypatch, "words", "--export", "skos")
    graph = rdflib.Graph().parse(data=made.out, format="turtle")
    concept = rdflib.URIRef("urn:wordcare:deliver")
    assert str(graph.value(concept, DCTERMS.title)) == '=2+5 "x" \\ 100 %'
    assert not list(graph.objects(None, DCTERMS.license))


# The command


@pytest.mark.parametrize("form", ["csv", "json", "skos"])
def test_one_file_goes_where_it_is_asked_for(project, monkeypatch, form):
    shown = run(monkeypatch, "words", "--export", form)
    made = run(monkeypatch, "words", "--export", form, "--output", "made")
    assert (made.code, made.out, made.err) == (0, "", "Written to made.\n")
    assert Path("made").read_text(encoding="utf-8") == shown.out


def test_what_cannot_be_written_is_said(project, monkeypatch):
    made = run(monkeypatch, "words", "--export", "csv", "--output", "nowhere/made")
    assert made.code == 2
    assert made.err.startswith("nowhere/made: The file could not be written: No such file or directory.")
    made = run(monkeypatch, "words", "--export", "vale", "--output", "wordcare.toml")
    assert made.err.startswith("wordcare.toml/wordcare: The folder could not be written: Not a directory.")
    assert run(monkeypatch, "words", "--output", "x").err.startswith("--output: There is nothing to write.")
    assert run(monkeypatch, "words", "--export", "xml").err == (
        "--export cannot be “xml”. It is one of: vale, csv, json, skos.\n"
    )
