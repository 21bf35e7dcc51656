"""Results are kept under all that they depend on; what is broken or from somebody else is not believed."""

import os
import threading

import pytest

from wordcare import remembered, stored
from wordcare.finding import Finding, Problem
from wordcare.parcels import packed, unpacked
from wordcare.remembered import Remembered

FINDING = Finding("a.md", 3, 9, (1, 4, 1, 10), "rule", "warn", "words", note="note", fix="fix")
PROBLEM = Problem("a.md", "message", "next", 2, 3)


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "user"))


@pytest.fixture
def folder(tmp_path):
    return str(tmp_path / "cache")


def opened(folder, key="rulebook", levels=None, selected=None, today="2026-11-22"):
    return Remembered(folder, key, levels or {}, selected, today)


def keep(folder, path="a.md", data=b"text", result=((), ()), **options):
    store = opened(folder, **options)
    store.put(store.key(path, data), packed((list(result[0]), list(result[1]))))
    store.save()


def kept(folder, path="a.md", data=b"text", **options):
    store = opened(folder, **options)
    made = store.take(store.key(path, data))
    return None if made is None else unpacked(made, path)


def shelves(folder):
    return [os.path.join(folder, name) for name in os.listdir(folder) if name.startswith("results-")]


def parts(record):
    return {name: getattr(record, name) for name in type(record).__slots__}


def test_a_result_comes_back_whole(folder):
    keep(folder, result=([FINDING], [PROBLEM]))
    (finding,), (problem,) = kept(folder)
    assert parts(finding) == parts(FINDING)
    assert parts(problem) == parts(PROBLEM)


def test_nothing_found_is_a_result_too(folder):
    keep(folder)
    assert kept(folder) == ([], [])
    assert kept(folder, data=b"other") is None


@pytest.mark.parametrize(
    "changed",
    [
        {"data": b"text."},
        {"path": "b.md"},
        {"key": "other rulebook"},
        {"levels": {"rule": "off"}},
        {"selected": frozenset(["rule"])},
        {"selected": frozenset()},
    ],
)
def test_a_result_counts_only_for_what_it_was_made_from(folder, changed):
    keep(folder)
    assert kept(folder, **changed) is None


@pytest.mark.parametrize(("data", "counts"), [(b"text", True), (b"<!-- wordcare: allow -->", False)])
def test_the_day_matters_only_where_an_exception_could_end(folder, data, counts):
    keep(folder, data=data, today="2026-11-22")
    assert (kept(folder, data=data, today="2026-11-23") is not None) == counts


def test_a_new_version_of_the_engine_begins_anew(folder, monkeypatch):
    keep(folder)
    monkeypatch.setattr(remembered.engine, "state", lambda: "another")
    assert kept(folder) is None


SPOILT = {
    "cut short": lambda data: data[:-1],
    "hardly begun": lambda data: data[:40],
    "empty": lambda _: b"",
    "one letter changed": lambda data: data[:60] + bytes([data[60] ^ 1]) + data[61:],
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_a_spoilt_store_is_thrown_away(folder, spoil):
    keep(folder, result=([FINDING], []))
    (path,) = shelves(folder)
    with open(path, "rb") as file:
        data = file.read()
    with open(path, "wb") as file:
        file.write(spoil(data))
    assert kept(folder) is None
    keep(folder)
    assert kept(folder) == ([], [])


def test_a_pipe_in_the_place_of_a_store_keeps_nobody_waiting(folder):
    keep(folder)
    (path,) = shelves(folder)
    os.unlink(path)
    os.mkfifo(path)
    assert kept(folder) is None
    keep(folder)
    assert kept(folder) == ([], [])


def test_a_store_that_somebody_else_sealed_is_not_believed(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "stranger"))
    keep(folder)
    assert kept(folder) == ([], [])
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    assert kept(folder) is None


def test_nothing_is_believed_or_broken_where_nothing_can_be_written(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    keep(str(tmp_path / "cache"))
    assert kept(str(tmp_path / "cache")) is None
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    keep(str(tmp_path / "file" / "cache"))
    assert kept(str(tmp_path / "file" / "cache")) is None


def test_a_user_without_a_home_keeps_nothing(folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "~/.cache")
    keep(folder)
    assert kept(folder) is None
    assert os.listdir(tmp_path) == []


def test_a_store_does_not_grow_for_ever(folder, monkeypatch):
    monkeypatch.setattr(remembered, "ROOM", 3 * remembered.LABEL)
    monkeypatch.setattr(remembered, "SHELVES", 1)
    for number in range(5):
        keep(folder, path=f"{number}.md")
        if number == 2:
            keep(folder, path="0.md")
    assert [number for number in range(5) if kept(folder, path=f"{number}.md") is not None] == [0, 3, 4]


def test_a_file_that_is_saved_again_and_again_takes_the_room_of_one_result(folder):
    keep(folder)
    (path,) = shelves(folder)
    size = os.path.getsize(path)
    for number in range(10):
        keep(folder, data=b"%d" % number)
        assert kept(folder, data=b"%d" % number) == ([], [])
    assert kept(folder) is None
    assert shelves(folder) == [path]
    assert os.path.getsize(path) == size


def test_a_result_larger_than_the_room_for_it_is_not_kept(folder, monkeypatch):
    keep(folder, result=([FINDING] * 2000, []))
    assert len(kept(folder)[0]) == 2000
    monkeypatch.setattr(remembered, "ROOM", 1000)
    keep(folder, data=b"other", result=([FINDING] * 2000, []))
    assert kept(folder, data=b"other") is None


def test_two_runs_at_once_leave_a_sound_store(folder):
    keep(folder)
    runs = [threading.Thread(target=keep, args=(folder, f"{number}.md")) for number in range(8)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert all(stored.load(path) for path in shelves(folder))
