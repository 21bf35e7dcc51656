"""The compiled rulebook is always what the pages say now, whatever happens to files and cache."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wordcare.finding import CannotRun
from wordcare.rulebook import compiled, kept, load
from wordcare.rulebook.page import read_page

PAGE = "---\ntitle: {0}\navoid: {0}\nlevel: warn\n---\nIt hurts.\n"
LONG_AGO = 1_700_000_000_000_000_000


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "words"
    folder.mkdir()
    for name in ("aaa", "bbb"):
        (folder / f"{name}.md").write_text(PAGE.format(name), "utf-8")
    return folder


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "cache"


@pytest.fixture
def compilations(monkeypatch):
    """A list that grows by one each time pages are compiled."""
    made = []
    real = compiled._compile
    monkeypatch.setattr(compiled, "_compile", lambda *given: made.append(given) or real(*given))
    return made


def first_words(rulebook):
    """The words that some expression begins with, from each drawer of the trie."""
    trie = rulebook.index["trie"]
    return {word for letters in rulebook.places("trie") for word in trie.drawers[letters] if trie[word]}


def found(folder, cache):
    rulebook = load(str(folder), str(cache))
    assert rulebook.key == load(str(folder), None).key
    forms = first_words(rulebook)
    assert set(rulebook.words) == {name.stem for name in folder.glob("*.md")}
    return forms, [word.title for word in rulebook.words.values()]


def settle(folder, cache):
    """Load until the files count as old enough to be trusted by their times."""
    load(str(folder), str(cache))
    head = kept.read(kept.place(str(cache), str(folder)), kept.signature(str(folder)))
    head.settled = True
    kept.write_head(kept.place(str(cache), str(folder)), kept.signature(str(folder)), head)


def test_a_second_run_compiles_nothing_and_gives_the_same(folder, cache, compilations):
    first = load(str(folder), str(cache))
    again = load(str(folder), str(cache))
    assert len(compilations) == 1
    assert again.key == first.key
    firsts = first_words(first)
    assert first_words(again) == firsts
    assert [again.index["trie"][word] for word in firsts] == [first.index["trie"][word] for word in firsts]
    assert [word.values() for word in again.words.values()] == [
        word.values() for word in first.words.values()
    ]
    assert [word.path for word in again.words.values()] == [
        f"{folder.as_posix()}/{name}.md" for name in ("aaa", "bbb")
    ]


def test_rulebooks_compiled_long_ago_make_room_for_new_ones(folder, cache, monkeypatch):
    monkeypatch.setattr(kept, "MOST", 2)
    stray = cache / "rulebook-0123456789ab.blocks.77"
    for number in range(4):
        other = folder.with_name(f"words-{number}")
        other.mkdir()
        (other / "aaa.md").write_text(PAGE.format("aaa"), "utf-8")
        load(str(other), str(cache))
        head = Path(kept.place(str(cache), str(other)))
        os.utime(head, ns=(LONG_AGO, LONG_AGO + number))
        stray.touch()
    os.utime(stray, ns=(LONG_AGO, LONG_AGO))
    (cache / "results-0").touch()
    found(folder, cache)
    newest = (
        Path(kept.place(str(cache), str(place))).name for place in (folder.with_name("words-3"), folder)
    )
    kept_files = {name for head in newest for name in (head, f"{head}.blocks")}
    assert {path.name for path in cache.iterdir()} == {*kept_files, "results-0", ".gitignore"}


def test_trusted_files_are_not_opened(folder, cache, monkeypatch):
    settle(folder, cache)
    monkeypatch.setattr(compiled, "contents", lambda *_: pytest.fail("a page was opened"))
    assert list(load(str(folder), str(cache)).words) == ["aaa", "bbb"]


def test_an_edit_of_the_same_size_with_its_old_time_put_back(folder, cache):
    settle(folder, cache)
    page = folder / "aaa.md"
    before = page.stat()
    page.write_text(PAGE.format("ccc"), "utf-8")
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert page.stat().st_size == before.st_size
    assert "ccc" in found(folder, cache)[0]


def test_an_edit_within_one_tick_of_the_clock(folder, cache, monkeypatch):
    """The file system's times may be too coarse to tell two edits apart: then the content decides."""
    same = [("aaa.md", 1, LONG_AGO, LONG_AGO, 1), ("bbb.md", 1, LONG_AGO, LONG_AGO, 2)]
    monkeypatch.setattr(compiled, "stamps", lambda _: same)
    monkeypatch.setattr(time, "time_ns", lambda: LONG_AGO + 1_000_000_000)
    load(str(folder), str(cache))
    (folder / "aaa.md").write_text(PAGE.format("ccc"), "utf-8")
    assert "ccc" in load(str(folder), str(cache)).index["trie"]


def test_where_no_times_can_be_trusted_the_content_decides(folder, cache, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    load(str(folder), str(cache))
    page = folder / "aaa.md"
    page.write_text(PAGE.format("ccc"), "utf-8")
    os.utime(page, ns=(LONG_AGO, LONG_AGO))
    assert "ccc" in found(folder, cache)[0]


def test_files_become_trusted_once_they_are_old_enough(folder, cache):
    load(str(folder), str(cache))
    where, sign = kept.place(str(cache), str(folder)), kept.signature(str(folder))
    assert not kept.read(where, sign).settled
    head = kept.read(where, sign)
    later = time.time_ns() + 3_000_000_000
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(time, "time_ns", lambda: later)
        assert load(str(folder), str(cache)).key == head.key
    assert kept.read(where, sign).settled


def test_a_page_replaced_by_renaming_another_over_it(folder, cache, tmp_path):
    settle(folder, cache)
    before = (folder / "aaa.md").stat()
    other = tmp_path / "other"
    other.write_text(PAGE.format("ccc"), "utf-8")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    os.replace(other, folder / "aaa.md")
    assert "ccc" in found(folder, cache)[0]


def test_a_page_added_removed_or_renamed(folder, cache):
    settle(folder, cache)
    (folder / "ccc.md").write_text(PAGE.format("ccc"), "utf-8")
    assert found(folder, cache)[1] == ["aaa", "bbb", "ccc"]
    settle(folder, cache)
    (folder / "aaa.md").unlink()
    assert found(folder, cache)[1] == ["bbb", "ccc"]
    settle(folder, cache)
    (folder / "bbb.md").rename(folder / "zzz.md")
    assert found(folder, cache)[1] == ["ccc", "bbb"]


def test_pages_are_told_apart_alike_where_folders_cannot_be_opened(folder, monkeypatch):
    (folder / "gone.md").symlink_to("nowhere.md")
    opened = compiled.stamps(str(folder))
    assert [stamp[0] for stamp in opened] == ["aaa.md", "bbb.md", "gone.md"]
    monkeypatch.setattr(os, "supports_dir_fd", set())
    assert compiled.stamps(str(folder)) == opened


def test_a_page_that_becomes_faulty_stops_the_run_each_time(folder, cache):
    settle(folder, cache)
    (folder / "aaa.md").write_text("faulty", "utf-8")
    for _ in range(2):
        with pytest.raises(CannotRun):
            load(str(folder), str(cache))


def test_another_engine_or_python_compiles_anew(folder, cache, compilations, monkeypatch):
    settle(folder, cache)
    monkeypatch.setattr(kept.engine, "state", lambda: "another")
    load(str(folder), str(cache))
    monkeypatch.setattr(sys, "version", "4.0")
    load(str(folder), str(cache))
    assert len(compilations) == 3


def test_two_folders_share_one_cache(folder, cache, tmp_path, compilations):
    other = tmp_path / "others"
    other.mkdir()
    (other / "ccc.md").write_text(PAGE.format("ccc"), "utf-8")
    for _ in range(2):
        assert found(folder, cache)[1] == ["aaa", "bbb"]
        assert found(other, cache)[1] == ["ccc"]
    assert len([one for one in compilations if one]) == 2 + 4  # `found` compiles without a cache too


@pytest.mark.parametrize("which", ["head", "blocks"])
@pytest.mark.parametrize("harm", ["flip", "cut", "empty", "gone", "noise"])
def test_a_spoilt_cache_is_thrown_away(folder, cache, which, harm):
    settle(folder, cache)
    path = Path(kept.place(str(cache), str(folder)) + (".blocks" if which == "blocks" else ""))
    good = path.read_bytes()
    for at in range(0, len(good), 97):
        path.write_bytes(good)
        if harm == "flip":
            path.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        elif harm == "cut":
            path.write_bytes(good[:at])
        elif harm == "gone":
            path.unlink()
        else:
            path.write_bytes(os.urandom(at) if harm == "noise" else b"")
        assert found(folder, cache)[1] == ["aaa", "bbb"]
        settle(folder, cache)
        good = path.read_bytes()


def test_a_cache_that_somebody_else_made_is_not_believed(folder, cache, monkeypatch, tmp_path, compilations):
    settle(folder, cache)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "another home"))
    load(str(folder), str(cache))
    assert len(compilations) == 2


@pytest.mark.parametrize("kind", ["a file", "below a file", "no permission"])
def test_a_cache_folder_that_cannot_be_written_is_done_without(folder, tmp_path, kind):
    cache = tmp_path / "not-a-folder"
    if kind == "no permission":
        cache.mkdir(mode=0o500)
    else:
        cache.write_text("x", "utf-8")
    where = cache / "deeper" if kind == "below a file" else cache
    assert found(folder, where)[1] == ["aaa", "bbb"]


def test_pages_changed_in_the_middle_of_a_run_are_told(folder, cache):
    settle(folder, cache)
    rulebook = load(str(folder), str(cache))
    (folder / "aaa.md").write_text(PAGE.format("ccc"), "utf-8")
    load(str(folder), str(cache))
    with pytest.raises(CannotRun, match="changed while it was in use"):
        rulebook.words["aaa"]


def test_many_processes_at_once_on_one_cache(folder, cache):
    script = (
        "import sys; from wordcare.rulebook import load;"
        "r = load(*sys.argv[1:]); print(*r.words, r.index['trie']['aaa'])"
    )
    command = [sys.executable, "-c", script, str(folder), str(cache)]
    environment = {**os.environ, "PYTHONPATH": str(Path(compiled.__file__).parents[2])}
    runs = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    said = {run.communicate()[0] for run in runs}
    assert len(said) == 1
    assert said.pop().startswith("aaa bbb {")
    assert [run.returncode for run in runs] == [0, 0, 0, 0]
    assert not [path for path in cache.iterdir() if path.name.rsplit(".", 1)[-1].isdigit()]


def test_a_warm_start_imports_nothing_heavy(folder, cache):
    settle(folder, cache)
    script = (
        "import sys; before = set(sys.modules); from wordcare.rulebook import load;"
        "r = load(*sys.argv[1:]); r.words['aaa'].title; r.index['trie']['aaa'];"
        "print(*set(sys.modules) - before)"
    )
    command = [sys.executable, "-S", "-c", script, str(folder), str(cache)]
    environment = {**os.environ, "PYTHONPATH": str(Path(compiled.__file__).parents[2])}
    loaded = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"yaml", "hashlib", "difflib", "typing", "dataclasses", "pathlib", "json", "enum", "unicodedata"}
    assert heavy.isdisjoint(loaded)
    assert "wordcare.rulebook.page" not in loaded


def test_the_rulebook_that_ships_stands_in_the_package_or_else_in_the_checkout(tmp_path, monkeypatch):
    package = tmp_path / "plugins" / "wordcare"
    monkeypatch.setattr(compiled, "__file__", str(package / "rulebook" / "compiled.py"))
    assert compiled.shipped() == str(tmp_path / "docs" / "language" / "words")
    monkeypatch.chdir(tmp_path)
    assert compiled.shipped() == os.path.join("docs", "language", "words")
    (package / "words_pages").mkdir(parents=True)
    assert compiled.shipped() == str(package / "words_pages")


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(titles=st.lists(words, min_size=1, max_size=4, unique_by=str.casefold), body=words, note=words)
def test_what_is_kept_is_what_was_read(folder, cache, titles, body, note):
    for path in folder.glob("*.md"):
        path.unlink()
    pages = {}
    for number, title in enumerate(titles):
        said = f"title: {_quoted(title)}\navoid: word{number}\nlevel: warn\nfine: {_quoted(note)}"
        text = f"---\n{said}\n---\n{body}\n"
        page = read_page(f"{folder.as_posix()}/w{number}.md", text)
        if page.word:
            pages[page.word.id] = page.word.values()
            (folder / f"w{number}.md").write_bytes(text.encode())
    if pages:
        load(str(folder), str(cache))
        assert {name: word.values() for name, word in load(str(folder), str(cache)).words.items()} == pages


def _quoted(text):
    return "'" + text.replace("'", "''") + "'"
