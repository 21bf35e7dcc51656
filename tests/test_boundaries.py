"""What loads what: the engine knows no site generator and no editor, and a small check loads nothing slow."""

import ast
import json
import subprocess
import sys

import pytest

from small_project import PACKAGE, write_words

SITE_GENERATION = {
    "mkdocs",
    "material",
    "properdocs",
    "markdown",
    "pymdownx",
    "jinja2",
    "textstat",
    "zensical",
}

EDITORS = {"attr", "attrs", "cattrs", "lsprotocol", "pygls"}

SLOW = {
    "argparse", "contextlib", "dataclasses", "difflib", "email", "enum", "fnmatch", "glob", "gettext",
    "hashlib", "html", "importlib", "inspect", "json", "locale", "logging", "pathlib", "random", "re",
    "shutil", "string", "subprocess", "tempfile", "textwrap", "tokenize", "tomllib", "typing", "urllib",
    "warnings", "yaml", "zipfile",
}  # fmt: skip
"""Modules that each take a noticeable part of the time of a small check."""


def loaded(script, folder):
    """The top-level modules in memory after `script` has run in a new process in `folder`."""
    start = "import sys; before = set(sys.modules); sys.path.insert(0, sys.argv.pop(1))\n"
    report = (
        "\nafter = sorted({name.partition('.')[0] for name in set(sys.modules) - before})"
        "\nimport json; print('\\n' + json.dumps(after))"
    )
    made = subprocess.run(
        [sys.executable, "-c", start + script + report, str(PACKAGE.parent)],
        cwd=folder,
        env={"XDG_CACHE_HOME": str(folder / "user"), "PATH": ""},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert made.returncode == 0, made.stdout + made.stderr
    return set(json.loads(made.stdout.splitlines()[-1]))


@pytest.fixture
def project(tmp_path):
    write_words(tmp_path / "words")
    (tmp_path / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
    (tmp_path / "a.md").write_text("We will engage hard-to-reach groups.\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "module",
    [
        "wordcare",
        "wordcare.advice",
        "wordcare.checking",
        "wordcare.command",
        "wordcare.command.check",
        "wordcare.command.explain",
        "wordcare.command.lsp",
        "wordcare.command.new",
        "wordcare.command.text",
        "wordcare.command.words",
        "wordcare.editor.choices",
        "wordcare.editor.edits",
        "wordcare.editor.messages",
        "wordcare.editor.page",
        "wordcare.editor.places",
        "wordcare.editor.projects",
        "wordcare.judgement.judging",
        "wordcare.matching",
        "wordcare.reading",
        "wordcare.reading.html",
        "wordcare.reading.markdown",
        "wordcare.reports.sarif",
        "wordcare.rulebook",
        "wordcare.settings",
    ],
)
def test_no_part_of_the_engine_loads_a_site_generator_or_speaks_to_an_editor(module, tmp_path):
    assert loaded(f"import {module}", tmp_path) & (SITE_GENERATION | EDITORS) == set()


@pytest.mark.parametrize(
    "path", sorted((PACKAGE).rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE))
)
def test_no_part_of_the_engine_knows_our_site(path):
    """The other way round it may: `hub` looks after our own guides, and uses the engine."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    named |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not [name for name in named if name.partition(".")[0] == "hub"]


@pytest.mark.parametrize("module", ["hub.command", "hub.check", "hub.record", "hub.review", "hub.glossary"])
def test_no_plain_part_of_our_site_loads_a_site_generator(module, tmp_path):
    assert loaded(f"import {module}", tmp_path) & (SITE_GENERATION - {"markdown"}) == set()


def test_a_whole_check_loads_no_site_generator_and_nothing_for_editors(project):
    script = "from wordcare.command import main\nassert main(['check', '--no-cache', 'a.md']) == 1"
    assert loaded(script, project) & (SITE_GENERATION | EDITORS) == set()


def test_a_check_with_a_warm_cache_loads_nothing_slow(project):
    script = "from wordcare.command import main\nassert main(['check', 'a.md']) == 1"
    loaded(script, project)
    assert loaded(script, project) & SLOW == set()


ASKS = "---\nreading:\n  levels: {long-sentence: advise}\n  because: Read by children.\n---\n\n"


@pytest.mark.parametrize(("front_matter", "needed"), [("", False), (ASKS, True)])
def test_reading_ease_is_loaded_only_when_somebody_asks_for_it(project, front_matter, needed):
    (project / "a.md").write_text(f"{front_matter}We will engage hard-to-reach groups.\n", encoding="utf-8")
    script = (
        "from wordcare.command import main\nassert main(['check', 'a.md']) == 1\n"
        f"assert ('wordcare.ease.project' in sys.modules) is {needed}"
    )
    loaded(script, project)


JUDGEMENT = ("senses", "shown", "talk", "naming", "own_words")
BESIDE_EACH_OTHER = {("shown", "senses"), ("own_words", "naming")}


def imported(path):
    """The modules that a file imports when it runs, and not only for its types."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typed = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    ]
    for_types = {id(node) for block in typed for node in ast.walk(block)}
    return {
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and id(node) not in for_types
    }


def package_of(module):
    return next((name for name in JUDGEMENT if f"{module}.".startswith(f"wordcare.judgement.{name}.")), None)


@pytest.mark.parametrize("name", JUDGEMENT)
def test_judgement_is_built_in_layers(name):
    """A kind of reason knows those below it, `matching`, and nothing of who asks it."""
    below = JUDGEMENT[: JUDGEMENT.index(name) + 1]
    modules = set.union(*map(imported, (PACKAGE / "judgement" / name).glob("*.py")))
    asked = {package_of(module) for module in modules if module.startswith("wordcare.judgement")}
    assert asked <= {other for other in below if (name, other) not in BESIDE_EACH_OTHER}
    others = {module for module in modules if module.startswith("wordcare.") and not package_of(module)}
    assert [one for one in others if not one.startswith(("wordcare.matching.", "wordcare.prose"))] == []


def test_matching_knows_nothing_of_judgement():
    modules = set.union(*map(imported, (PACKAGE / "matching").glob("*.py")))
    assert [one for one in modules if one.startswith("wordcare.") and "matching" not in one] == []


def test_what_speaks_to_editors_would_be_noticed(tmp_path):
    assert {"lsprotocol", "pygls"} <= loaded("import wordcare.editor.server", tmp_path) & EDITORS


def test_what_counts_as_slow_would_be_noticed(project):
    assert "json" in loaded("import json", project) & SLOW
