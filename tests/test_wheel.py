"""The wheel by itself: what another project gets when it installs `wordcare` and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from conftest import ROOT

PIP = ["-m", "pip", "--quiet", "--disable-pip-version-check"]


def ran(command, cwd, codes=(0,)):
    """What a command said, once it has ended with one of these exit codes."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode in codes, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """The wheel as it is built from the repository, with nothing asked from a network."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, *PIP, "wheel", "--no-deps", "--no-build-isolation", "--no-index"]
    ran([*build, "--wheel-dir", str(folder), str(ROOT)], folder)
    (built,) = folder.glob("wordcare-*.whl")
    return built


@pytest.fixture(scope="module")
def lone_python(wheel, tmp_path_factory):
    """A Python that has the wheel and the one library it needs, at the version we locked."""
    folder = tmp_path_factory.mktemp("lone")
    ran([sys.executable, "-m", "venv", "env"], folder)
    python = str(folder / "env" / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    needed = folder / "needed.txt"
    needed.write_text(locked("pyyaml"), encoding="utf-8")
    ran([python, *PIP, "install", "--require-hashes", "--requirement", str(needed)], folder)
    ran([python, *PIP, "install", "--no-deps", "--no-index", str(wheel)], folder)
    return python


def locked(package):
    """The lines of the lock that name one package and its hashes."""
    lines = (ROOT / "requirements" / "site.txt").read_text(encoding="utf-8").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith(f"{package}=="))
    end = next(at for at in range(start, len(lines)) if not lines[at].endswith("\\"))
    return "\n".join(lines[start : end + 1]) + "\n"


@pytest.fixture
def empty_folder(tmp_path):
    return tmp_path


def test_the_wheel_holds_the_whole_rulebook(wheel):
    pages = {page.name for page in (ROOT / "docs" / "language" / "words").glob("*.md")}
    inside = {Path(name).name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".md")}
    assert pages
    assert pages <= inside


def test_neither_a_site_generator_nor_a_theme_comes_with_it(lone_python, empty_folder):
    for module in ("mkdocs", "material", "markdown", "properdocs", "textstat"):
        ran([lone_python, "-c", f"import {module}"], empty_folder, codes=(1,))
    where = ran([lone_python, "-c", "import wordcare; print(wordcare.__file__)"], empty_folder)
    assert "site-packages" in where


def test_it_finds_a_blocked_expression_with_its_own_rulebook(lone_python, empty_folder):
    (empty_folder / "page.md").write_text(
        "# Plan\n\nWe will engage hard-to-reach groups.\n", encoding="utf-8"
    )
    said = ran([lone_python, "-m", "wordcare", "check", "page.md"], empty_folder, codes=(1,))
    assert "page.md:3:16" in said
    assert "hard-to-reach" in said


def test_it_passes_a_page_without_one(lone_python, empty_folder):
    (empty_folder / "page.md").write_text("# Plan\n\nWe will go to where people are.\n", encoding="utf-8")
    ran([lone_python, "-m", "wordcare", "check", "page.md"], empty_folder)


def test_the_command_is_there_under_its_own_name(lone_python, empty_folder):
    command = Path(lone_python).with_name("wordcare.exe" if sys.platform == "win32" else "wordcare")
    assert "hard-to-reach" in ran([str(command), "words"], empty_folder)
