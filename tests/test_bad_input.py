"""Whatever is wrong with a file is told with its place and a next step, and the rest is still checked."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from small_project import PACKAGE, run, write_words

GOOD = "docs/good.md"


@pytest.fixture(autouse=True)
def project(monkeypatch):
    # Not pytest's own folder: a user without rights must be able to walk in.
    with tempfile.TemporaryDirectory() as base:
        os.chmod(base, 0o755)
        folder = Path(base) / "project"
        monkeypatch.setenv("XDG_CACHE_HOME", str(Path(base) / "user"))
        write_words(folder / "words")
        (folder / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
        (folder / "docs").mkdir()
        (folder / GOOD).write_text("We will engage hard-to-reach groups.\n", encoding="utf-8")
        monkeypatch.chdir(folder)
        yield folder
        monkeypatch.undo()


def write(name, content):
    path = Path("docs") / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def problems(monkeypatch, *paths):
    """What is told about `docs` (or `paths`), seeing that the good page in it is checked all the same."""
    made = run(monkeypatch, "check", "--format", "json", *(paths or ["docs"]))
    document = json.loads(made.out)
    assert (GOOD, "hard-to-reach") in [(found["path"], found["rule"]) for found in document["findings"]]
    assert made.code == (2 if document["problems"] else 1)
    told = document["problems"]
    assert all(problem["message"] and problem["nextStep"] for problem in told)
    assert len(made.err.splitlines()) == len(told)
    return [(problem["path"], problem["line"], problem["column"], problem["message"]) for problem in told]


def findings(monkeypatch, path):
    document = json.loads(run(monkeypatch, "check", "--format", "json", path).out)
    assert document["problems"] == []
    return [(found["line"], found["column"], found["found"], found["note"]) for found in document["findings"]]


@pytest.mark.parametrize(
    ("content", "line", "column", "message"),
    [
        (b"one\n\xe2\x82\xac caf\xe9 x\n", 2, 6, "The file is not UTF-8: byte 0xE9 (number 12 in the file)"),
        (b"\xef\xbb\xbfab\xff", 1, 3, "The file is not UTF-8: byte 0xFF (number 6 in the file)"),
        (b"one\rtwo\r\nthree \xc3", 3, 7, "The file is not UTF-8: byte 0xC3 (number 16 in the file)"),
        ("hard".encode("utf-16"), 1, 1, "The file is written in UTF-16, not in UTF-8."),
        ("hard".encode("utf-16-be").join([b"\xfe\xff", b""]), 1, 1, "The file is written in UTF-16"),
        (b"one\ntwo \0 three\n", 2, 5, "There is a NUL byte here"),
    ],
    ids=["latin-1", "after a mark", "cut short", "utf-16", "utf-16 big end first", "nul"],
)
def test_what_is_no_text_is_told_with_its_place(monkeypatch, content, line, column, message):
    write("bad.md", content)
    ((path, *place, said),) = problems(monkeypatch)
    assert (path, place) == ("docs/bad.md", [line, column])
    assert said.startswith(message)


@pytest.mark.parametrize("content", [b"", b"\n", b"\xef\xbb\xbf", b" \t\r\n"])
def test_a_file_with_nothing_in_it_is_fine(monkeypatch, content):
    write("empty.md", content)
    assert problems(monkeypatch) == []


def test_links_that_lead_nowhere_or_round_in_a_circle_are_told(monkeypatch):
    os.symlink("gone.md", "docs/broken.md")
    os.symlink("loop.md", "docs/loop.md")
    os.symlink(".", "docs/circle")
    told = [
        ("docs/broken.md", 0, 0, "This link leads to a file that is not there."),
        ("docs/loop.md", 0, 0, "This link leads round in a circle."),
    ]
    assert problems(monkeypatch) == told
    assert problems(monkeypatch, GOOD, "docs/broken.md", "docs/loop.md") == told


def test_a_folder_that_is_called_like_a_file_is_walked(monkeypatch):
    Path("docs/odd.md").mkdir()
    Path("docs/odd.md/in.md").write_text("We deliver.\n", encoding="utf-8")
    assert problems(monkeypatch) == []
    Path("docs/none.md").mkdir()
    assert problems(monkeypatch, "docs/none.md", GOOD) == [
        ("docs/none.md", 0, 0, "This folder holds nothing that wordcare can read.")
    ]


@pytest.fixture
def without_rights():
    """Work as a user who may read only what everybody may."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_files_and_folders_without_permission_are_told(project, monkeypatch, request):
    write("closed.md", "x")
    Path("docs/shut").mkdir()
    os.chmod("docs/closed.md", 0)
    os.chmod("docs/shut", 0)
    request.getfixturevalue("without_rights")
    assert problems(monkeypatch) == [
        ("docs/shut", 0, 0, "You have no permission to read this."),
        ("docs/closed.md", 0, 0, "You have no permission to read this."),
    ]


def test_a_pipe_in_the_place_of_a_file_keeps_nobody_waiting(monkeypatch):
    os.mkfifo("docs/pipe.md")
    assert problems(monkeypatch) == [("docs/pipe.md", 0, 0, "This is not an ordinary file.")]


def test_a_file_that_vanishes_meanwhile_is_told(monkeypatch):
    write("gone.md", "x")
    from wordcare.command import progress

    def vanish(paths, _total):
        os.unlink("docs/gone.md")
        return paths

    monkeypatch.setattr(progress, "with_progress", vanish)
    assert problems(monkeypatch) == [("docs/gone.md", 0, 0, "There is no such file or folder.")]


def test_a_file_that_changes_while_it_is_read_is_read_again(monkeypatch):
    write("busy.md", "We deliver.\n")
    read, changes = os.read, []

    def read_and_change(handle, size):
        data = read(handle, size)
        if b"deliver" in data and len(changes) < 1:
            changes.append(1)
            write("busy.md", "Now hard to reach, and we deliver.\n")
        return data

    monkeypatch.setattr(os, "read", read_and_change)
    assert [found[2] for found in findings(monkeypatch, "docs/busy.md")] == ["hard to reach", "deliver"]


def test_a_file_that_never_stops_changing_is_told(monkeypatch):
    write("busy.md", "We deliver.\n")
    read, changes = os.read, []

    def read_and_change(handle, size):
        data = read(handle, size)
        if b"deliver" in data:
            changes.append(1)
            write("busy.md", "We deliver." + "x" * len(changes))
        return data

    monkeypatch.setattr(os, "read", read_and_change)
    assert problems(monkeypatch) == [("docs/busy.md", 0, 0, "The file changed while it was being read.")]


HOSTILE = {
    "tab": "---\ntitle: x\n\tdescription: y\n---\nwords\n",
    "twice": "---\ntitle: x\ntitle: y\n---\nwords\n",
    "bomb": "---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: *c\n---\nwords\n",
    "list": "---\ntitle: [a, b]\n---\nwords\n",
    "date": "---\ntitle: 2026-11-22\n---\nwords\n",
    "unclosed": '---\ntitle: "x\n---\nwords\n',
    "python": "---\ntitle: !!python/object/apply:os.system ['touch hacked']\n---\nwords\n",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_broken_and_hostile_front_matter_is_told_with_its_line(monkeypatch, name):
    write("bad.md", HOSTILE[name])
    told = problems(monkeypatch)
    assert [path for path, *_ in told] == ["docs/bad.md"]
    assert 1 <= told[0][1] <= 6
    assert not os.path.exists("hacked")


AWKWARD = {
    "an unclosed fence": "```python\nhard to reach\n",
    "an unclosed comment": "text <!-- hard\n\n hard to reach\n",
    "an unclosed tag": "text <a href='x hard to reach\n",
    "unclosed quotes": "\"' “ hard to reach\n",
    "nested quotes": ">" * 10_000 + " hard to reach\n",
    "nested brackets": "[" * 10_000 + " hard to reach " + "]" * 10_000 + "\n",
    "nested brackets of links": "![" * 10_000 + " hard to reach\n",
    "nested emphasis": "*a **b " * 5_000 + " hard to reach\n",
    "nested tags": "<div>" * 10_000 + "hard to reach\n",
    "nested lists": "".join("    " * depth + "- x\n" for depth in range(200)) + "\nhard to reach\n",
    "mixed line ends": "one\rtwo\r\nthree\n\rhard\rto\r\nreach\n",
    "text from right to left": "שלום hard to reach שלום \u202b hard to reach \u202c\n",
}


@pytest.mark.parametrize("name", AWKWARD)
def test_awkward_pages_are_checked_like_others(monkeypatch, name):
    write("odd.md", AWKWARD[name])
    assert problems(monkeypatch) == []


def test_a_line_of_five_megabytes_is_checked_and_shown_cut(monkeypatch):
    write("long.md", "they " * 500_000 + "hard to reach " + "they " * 500_000)
    made = run(monkeypatch, "check", "docs/long.md")
    assert made.out.startswith("docs/long.md:1:2500001: Please change “hard to reach”.")
    assert max(map(len, made.out.splitlines())) < 120


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("We met h\u200bard to reach.\n", 8),
        ("We met h\u0430rd to reach.\n", 8),
        ("We met ｈａｒｄ to reach.\n", 8),
        ("We met h\u00adard to reach.\n", 8),
        ("We met hard t0 reach.\n", 8),
        ("We met haгd to reach.\n", 8),
    ],
    ids=["zero width", "cyrillic", "full width", "soft hyphen", "digit", "cyrillic among latin"],
)
def test_disguised_words_are_found(monkeypatch, text, column):
    write("odd.md", text)
    ((line, at, _, _),) = findings(monkeypatch, "docs/odd.md")
    assert (line, at) == (1, column)


@pytest.mark.parametrize("words", ["h\u0430rd to reach", "hard t0 reach"])
def test_a_disguise_is_spoken_of(monkeypatch, words):
    write("odd.md", f"We met {words}.\n")
    said = run(monkeypatch, "check", "docs/odd.md").out
    assert "Note: Some of its letters only look like others, or cannot be seen." in said
    assert "wordcare: allow" not in said


def test_nothing_outside_the_given_paths_is_read(monkeypatch):
    Path("secret.md").write_text("hard to reach\n", encoding="utf-8")
    os.symlink("../secret.md", "docs/link.md")
    write("page.md", '--8<-- "../secret.md"\n\n{% include "../secret.md" %}\n\n![](../secret.md)\n')
    made = json.loads(run(monkeypatch, "check", "docs", "--format", "json").out)
    assert [found["path"] for found in made["findings"]] == [GOOD]
    assert [problem["path"] for problem in made["problems"]] == ["docs/link.md"]


def test_a_fault_of_our_own_hides_no_other_file(monkeypatch):
    write("bad.md", "x")
    from wordcare import checking

    check = checking.check

    def fail_once(source, *rest):
        if source.path == "docs/bad.md":
            raise ValueError("oh")
        return check(source, *rest)

    monkeypatch.setattr(checking, "check", fail_once)
    message = "wordcare itself failed on this file, with ValueError: oh."
    assert problems(monkeypatch) == [("docs/bad.md", 0, 0, message)]
    assert problems(monkeypatch) == [("docs/bad.md", 0, 0, message)]


def start(*arguments, **more):
    return subprocess.Popen(
        [sys.executable, "-m", "wordcare", *arguments],
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent), "PYTHONUTF8": "1"},
        stderr=subprocess.PIPE,
        **more,
    )


@pytest.mark.parametrize("format_", ["text", "json"])
def test_output_to_a_closed_pipe_ends_quietly_with_the_right_code(format_):
    write("many.md", "We will engage hard-to-reach groups.\n\n" * 3000)
    reading, writing = os.pipe()
    os.close(reading)
    process = start("check", "docs", "--format", format_, stdout=writing)
    os.close(writing)
    _, said = process.communicate()
    assert (process.returncode, said) == (1, b"")


def test_a_report_that_cannot_be_written_is_told():
    with open("/dev/full", "wb") as full:
        process = start("check", GOOD, stdout=full)
        _, said = process.communicate()
    assert process.returncode == 2
    assert said.decode().startswith("The system would not let us go on: No space left on device.")


def test_closed_streams_change_no_exit_code():
    command = [sys.executable, "-m", "wordcare", "check", GOOD]
    env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    made = subprocess.run(["sh", "-c", '"$@" <&- >&- 2>&-', "sh", *command], env=env, check=False)
    assert made.returncode == 1


def test_nothing_can_be_read_from_a_closed_input_stream():
    command = [sys.executable, "-m", "wordcare", "check", "-"]
    env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    made = subprocess.run(
        ["sh", "-c", '"$@" <&-', "sh", *command], env=env, check=False, capture_output=True, text=True
    )
    assert made.returncode == 2
    assert made.stderr.startswith("stdin.md: Nothing can be read from what is piped in")


def test_a_folder_that_is_gone_is_told(project):
    (project / "gone").mkdir()
    process = start("check", GOOD, stdout=subprocess.PIPE, preexec_fn=lambda: leave(project / "gone"))
    _, said = process.communicate()
    assert process.returncode == 2
    assert said.decode().startswith("The system would not let us go on: No such file or directory.")


def leave(folder):
    os.chdir(folder)
    folder.rmdir()


def test_a_file_name_that_is_no_text_can_be_told(monkeypatch):
    with open(b"docs/bad\xff.md", "w", encoding="utf-8") as file:
        file.write("We deliver.\n")
    made = run(monkeypatch, "check", "docs", "--format", "json")
    assert "docs/bad\ufffd.md" in [found["path"] for found in json.loads(made.out)["findings"]]
    assert "docs/bad<DCFF>.md:1:4:" in run(monkeypatch, "check", "docs").out


def test_two_runs_at_once_on_one_cache_agree():
    for number in range(50):
        write(f"{number}.md", f"We deliver {number} hard-to-reach things.\n")
    runs = [start("check", "docs", stdout=subprocess.PIPE) for _ in range(3)]
    said = [process.communicate() for process in runs]
    assert said[0] == said[1] == said[2]
    assert [process.returncode for process in runs] == [1, 1, 1]
    assert start("check", "docs", stdout=subprocess.PIPE).communicate() == said[0]


INTERRUPTED = """
import os, signal, sys
read = os.read
os.read = lambda *asked: (os.kill(os.getpid(), signal.SIGINT), read(*asked))[1]
from wordcare.command import main
sys.exit(main(["check", "docs"]))
"""


def test_ctrl_c_ends_with_a_short_message():
    made = subprocess.run(
        [sys.executable, "-c", INTERRUPTED],
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (made.returncode, made.stdout) == (130, "")
    assert made.stderr == "\nStopped. Files that were not checked yet stay unchecked.\n"
