"""The repository itself: what is tracked, what is locked, what the house rules ask of every file."""

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

from conftest import ROOT

LOCKS = [ROOT / "requirements" / name for name in ("site.txt", "test.txt")]


def tracked(*patterns):
    """Files of the repository that git keeps or would keep, as paths."""
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *patterns]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def texts(*patterns):
    """Each tracked text file with its text."""
    for path in tracked(*patterns):
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def pinned(lock):
    """The packages of a lock: name to the lines that pin it."""
    blocks = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    return {block.partition("==")[0]: block for block in blocks}


def python_files():
    return tracked("plugins/*.py", "bench/*.py")


def test_nothing_names_a_place_of_one_machine_or_a_package_index():
    places = r"(?<![\w.])/(?:home|root|work|Users|opt)/\w+|[a-z]:\\Users"
    hosts = r"--(?:extra-)?index-url\s+\S|--find-links\s+\S|pypi\.org/simple|files\.pythonhosted\.org"
    found = [
        f"{path.relative_to(ROOT)}: {match.group()}"
        for path, text in texts()
        if path != Path(__file__)
        for match in re.finditer(f"{places}|{hosts}", text)
    ]
    assert found == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_one_version_and_hashes(lock):
    packages = pinned(lock)
    assert len(packages) > 20
    for name, block in packages.items():
        assert re.match(r"[a-z0-9-]+==[\w.]+ ", block), block.splitlines()[0]
        assert "--hash=sha256:" in block, name
        assert "://" not in block, name


def test_the_tests_use_the_versions_that_the_site_uses():
    site, test = map(pinned, LOCKS)
    assert {name: site[name].split()[0] for name in site} == {name: test[name].split()[0] for name in site}


def test_the_site_generator_and_its_theme_are_pinned():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    site = project["optional-dependencies"]["site"]
    assert {"mkdocs", "mkdocs-material"} <= {need.split("==")[0] for need in site if "==" in need}
    for library in ("Markdown", "pymdown-extensions"):
        assert any(need.startswith(library) and "," in need for need in site), library


def test_the_engine_needs_one_library_only():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert [re.split(r"\W", need)[0] for need in project["dependencies"]] == ["PyYAML"]


def test_the_site_uses_no_extension_that_reads_files_a_page_names():
    settings = yaml.compose((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    (extensions,) = (value for key, value in settings.value if key.value == "markdown_extensions")
    names = {
        node.value if isinstance(node.value, str) else node.value[0][0].value for node in extensions.value
    }
    assert "pymdownx.superfences" in names
    assert names.isdisjoint({"pymdownx.snippets", "pymdownx.b64", "pymdownx.extra"})


def test_every_module_says_what_it_is_for_and_stays_small():
    for path in python_files():
        text = path.read_text(encoding="utf-8")
        assert ast.get_docstring(ast.parse(text)), f"{path}: a sentence at the top, please"
        assert len(text.splitlines()) <= 250, f"{path}: more than 250 lines"


def test_the_steps_that_people_are_told_to_run_are_there():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in ("site", "test", "serve", "check", "bench", "lock", "clean", "help"):
        assert re.search(rf"^{target}:.*## \S", makefile, re.MULTILINE), target
    assert "make test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
