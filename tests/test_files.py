"""Only what was asked for is read: folders are walked, links stay inside, nothing is taken twice."""

import os
import time

import pytest

from wordcare.files import Search
from wordcare.globs import fixed_part, matcher, wrong_in


@pytest.fixture(autouse=True)
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(*paths):
    for path in paths:
        if os.path.dirname(path):
            os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write("words\n")


def search(*paths, exclude=()):
    found = Search(".", matcher(list(exclude)))
    found.given(paths)
    return list(found.files), [(problem.path, problem.message) for problem in found.problems]


def test_a_folder_gives_its_readable_files_in_order():
    write("docs/b.md", "docs/a.markdown", "docs/sub/c.html", "docs/d.HTM", "docs/e.txt", "docs/f.png")
    assert search("docs") == (
        ["docs/a.markdown", "docs/b.md", "docs/d.HTM", "docs/e.txt", "docs/sub/c.html"],
        [],
    )


def test_site_settings_are_read_too():
    write("mkdocs.yml", "other.yml", "docs/a.md")
    assert search(".")[0] == ["mkdocs.yml", "docs/a.md"]


def test_hidden_foreign_and_built_folders_are_left_out():
    write(
        "mkdocs.yml",
        ".git/a.md",
        ".hidden.md",
        "node_modules/a.md",
        "site/a.html",
        "env/pyvenv.cfg",
        "env/a.md",
    )
    assert search(".")[0] == ["mkdocs.yml"]


def test_left_out_folders_are_checked_when_named():
    write("mkdocs.yml", "site/a.html", ".drafts/a.md", "node_modules/a.md")
    assert search("site", ".drafts", "node_modules")[0] == [
        "site/a.html",
        ".drafts/a.md",
        "node_modules/a.md",
    ]


def test_a_folder_called_site_is_content_where_no_site_is_built():
    write("docs/site/a.md")
    assert search("docs")[0] == ["docs/site/a.md"]


def test_each_file_is_taken_once_however_it_is_named():
    write("docs/a.md")
    assert search("docs", "./docs/a.md", "docs/../docs/", os.path.abspath("docs/a.md"))[0] == ["docs/a.md"]


def test_paths_are_shown_from_where_the_command_runs(monkeypatch):
    write("docs/a.md", "elsewhere/b.md")
    monkeypatch.chdir("docs")
    assert search(os.path.abspath("a.md"), "../elsewhere")[0] == ["a.md", "../elsewhere/b.md"]


def test_what_is_excluded_may_be_on_another_drive_of_windows(monkeypatch):
    write("docs/a.md")
    relpath = os.path.relpath

    def on_another_drive(path, start=os.curdir):
        if start == os.curdir and path.startswith("docs"):
            raise ValueError("path is on mount 'D:', start on mount 'C:'")
        return relpath(path, start)

    monkeypatch.setattr(os.path, "relpath", on_another_drive)
    found = Search(os.curdir, matcher(["other"]))
    found.given([os.path.abspath("docs")])
    assert [path.endswith("docs/a.md") for path in found.files] == [True]


def test_excluded_paths_are_left_out_of_folders_but_not_when_named():
    write("docs/a.md", "docs/old/b.md", "docs/c.txt")
    assert search("docs", exclude=["docs/old", "**/*.txt"])[0] == ["docs/a.md"]
    assert search("docs/old", "docs/c.txt", exclude=["docs/old", "**/*.txt"])[0] == [
        "docs/old/b.md",
        "docs/c.txt",
    ]


def test_links_inside_are_read_once_under_the_first_name():
    write("docs/z.md", "docs/plain")
    os.symlink("z.md", "docs/a.md")
    os.symlink("plain", "docs/b.md")
    os.symlink("plain", "docs/c.md")
    assert search("docs") == (["docs/z.md", "docs/b.md"], [])


def test_links_that_lead_outside_are_named_and_not_read():
    write("secret.md", "others/a.md", "docs/a.md")
    os.symlink("../secret.md", "docs/b.md")
    os.symlink("../others", "docs/sub")
    files, problems = search("docs")
    assert files == ["docs/a.md"]
    assert problems == [
        ("docs/b.md", "This link leads outside what was given, to secret.md, so it was not read."),
        ("docs/sub", "This link leads outside what was given, to others, so it was not read."),
    ]


def test_a_link_may_lead_to_another_path_that_was_given():
    write("CHANGELOG.md", "docs/a.md")
    os.symlink("../CHANGELOG.md", "docs/changes.md")
    assert search("docs", "CHANGELOG.md") == (["docs/a.md", "CHANGELOG.md"], [])


def test_a_similar_name_is_not_inside():
    write("docs-private/a.md", "docs/a.md")
    os.symlink("../docs-private/a.md", "docs/b.md")
    assert search("docs")[0] == ["docs/a.md"]


def test_folders_that_lead_round_in_a_circle_are_walked_once():
    write("docs/a.md")
    os.symlink(".", "docs/again")
    os.makedirs("docs/sub")
    os.symlink("..", "docs/sub/up")
    assert search("docs") == (["docs/a.md"], [])


def test_a_link_to_itself_and_a_broken_link_are_named():
    os.makedirs("docs")
    os.symlink("loop.md", "docs/loop.md")
    os.symlink("nowhere.md", "docs/broken.md")
    files, problems = search("docs")
    assert files == []
    assert problems == [
        ("docs/broken.md", "This link leads to a file that is not there."),
        ("docs/loop.md", "This link leads round in a circle."),
    ]


def test_what_cannot_be_read_is_named_and_the_rest_is_found():
    write("a.md", "b.png")
    os.makedirs("empty.md")
    os.mkfifo("pipe.md")
    files, problems = search("nope.md", "b.png", "empty.md", "pipe.md", "a.md/x.md", "a.md")
    assert files == ["a.md"]
    assert problems == [
        ("nope.md", "There is no such file or folder."),
        ("b.png", "wordcare does not know this kind of file."),
        ("empty.md", "This folder holds nothing that wordcare can read."),
        ("pipe.md", "This is not an ordinary file."),
        ("a.md/x.md", "There is no such file or folder."),
    ]


def test_a_folder_of_which_the_settings_leave_nothing_is_not_called_empty():
    write("docs/every.md", "docs/b.png")
    found = Search(os.curdir, matcher(["docs/e*"]), "wordcare.toml")
    found.given(["docs"])
    (problem,) = found.problems
    assert (problem.path, problem.next_step) == ("docs", "Look at `exclude` in wordcare.toml.")
    assert "the settings leave out every file" in problem.message
    other = Search(os.curdir, matcher(["docs/b*", "docs/every.md/x"]))
    os.remove("docs/every.md")
    other.given(["docs"])
    assert [one.message for one in other.problems] == ["This folder holds nothing that wordcare can read."]


@pytest.mark.parametrize(
    ("glob", "covered", "not_covered"),
    [
        ("docs", ["docs", "docs/a.md", "docs/b/c.md"], ["docs2/a.md", "x/docs/a.md"]),
        ("docs/", ["docs/a.md"], ["docs2"]),
        ("./docs/*.md", ["docs/a.md"], ["docs/b/a.md", "docs/a.mdx"]),
        ("docs/**/*.md", ["docs/a.md", "docs/b/c/a.md"], ["docs/a.txt", "docs.md"]),
        ("docs/**", ["docs/a.md", "docs/b/a.md"], ["docs2/a.md"]),
        ("**/drafts", ["drafts/a.md", "x/y/drafts/a.md"], ["x/drafts2/a.md"]),
        ("**/**/*.md", ["a.md", "x/y/a.md"], ["a.txt"]),
        (".", ["a.md", "docs/a.md"], []),
        ("./", ["a.md", "docs/a.md"], []),
        ("page?.md", ["page1.md"], ["page.md", "page/.md"]),
        ("page[0-9].md", ["page1.md"], ["pagex.md"]),
        ("page[!0-9].md", ["pagex.md"], ["page1.md"]),
        ("[a-cx-]*.md", ["b.md", "-.md"], ["d.md"]),
        ("[]!].md", ["].md", "!.md"], ["a.md"]),
        ("[!]x].md", ["a.md"], ["].md", "x.md"]),
        ("a[!b]c/d.md", ["axc/d.md"], ["a/c/d.md"]),
        ("a[+-9]c.md", ["a1c.md"], ["a/c.md"]),
        ("[\\^&&~~||--b].md", [], ["a/b.md"]),
        ("*a*b*.md", ["aabb.md", "xaxbx.md"], ["ba.md", "a/b.md"]),
        ("a*b", ["ab", "axbxb", "ab/c.md"], ["axb.md"]),
        ("**/a/**/b*/**/*.md", ["a/b/c.md", "x/a/a/y/b1/z/c.md"], ["b/a/c.md"]),
        ("odd[.md", ["odd[.md"], ["odd.md"]),
        ("a+b (1).md", ["a+b (1).md"], ["aab (1).md"]),
    ],
)
def test_globs_cover_paths(glob, covered, not_covered):
    pattern = matcher([glob])
    assert [path for path in covered + not_covered if pattern.match(path)] == covered


@pytest.mark.parametrize(
    ("glob", "path"),
    [
        ("*a" * 40 + "*b", "a" * 200 + ".md"),
        ("**/a/" * 30 + "b", "a/" * 200 + "c"),
        ("**/*a*a*a/" * 20 + "b", ("a" * 50 + "/") * 50 + "c"),
    ],
)
def test_many_stars_take_no_longer_than_they_have_to(glob, path):
    started = time.monotonic()
    assert not matcher([glob]).match(path)
    assert time.monotonic() - started < 1


@pytest.mark.parametrize(("glob", "wrong"), [("[z-a].md", "[z-a]"), ("x[!]y", "[!]"), ("a[]", "[]")])
def test_a_pattern_that_stands_for_no_letter_is_named(glob, wrong):
    assert wrong_in(glob) == wrong
    assert wrong_in("docs/[a-z]*[!0-9]?[") == ""


@pytest.mark.parametrize(
    ("glob", "start"), [("docs/**/*.md", "docs"), ("*.md", ""), ("a/b/c.md", "a/b/c.md"), ("./docs/", "docs")]
)
def test_a_walk_starts_where_the_wild_cards_start(glob, start):
    assert fixed_part(glob) == start


def test_a_link_to_itself_that_is_no_page_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "page.md").write_text("Hello.\n", encoding="utf-8")
    found = Search(str(tmp_path), None)
    found.given(["."])
    assert list(found.files) == ["page.md"]
    assert found.problems == []
