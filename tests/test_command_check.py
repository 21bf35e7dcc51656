"""`wordcare check` from end to end: what is said, where, and with which exit code."""

import json
import os
import re
import subprocess
import sys
import types

import pytest

from small_project import DELIVER, PACKAGE, Terminal, run, write_words
from wordcare.command import main
from wordcare.finding import Finding
from wordcare.parcels import opened, parcel
from wordcare.reports import Checked


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    monkeypatch.delenv("NO_COLOR", raising=False)
    folder = tmp_path / "project"
    write_words(folder / "words")
    (folder / "wordcare.toml").write_text(
        'words = "words"\nsite = "https://example.org/hub/"\ninclude = ["docs"]\n', encoding="utf-8"
    )
    (folder / "docs").mkdir()
    monkeypatch.chdir(folder)
    return folder


def page(project, name, text):
    path = project / "docs" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")
    return f"docs/{name}"


def found(monkeypatch, *arguments, **more):
    made = run(monkeypatch, "check", "--format", "json", *arguments, **more)
    document = json.loads(made.out)
    return [(f["path"], f["line"], f["column"], f["rule"], f["level"]) for f in document["findings"]], made


def test_a_page_that_hurts_fails_with_a_message_to_be_thankful_for(project, monkeypatch):
    page(project, "index.md", "# Welcome\n\nThis year, *we will engage hard-to-reach groups*.\n")
    made = run(monkeypatch, "check")
    assert (
        made.out
        == """\
docs/index.md:3:28: Please change “hard-to-reach”.

        3 | This year, *we will engage hard-to-reach groups*.
          |                            ^^^^^^^^^^^^^

      Why: It puts the fault on people, when services are hard to reach.
  Instead: - people our service has not reached yet (about several people)
           - people who are often left out
     Read: https://example.org/hub/language/words/hard-to-reach/

If you quote these words, put this above the paragraph, with your reason:
    <!-- wordcare: allow "hard-to-reach" because … -->
If you write about the words themselves, mark them:
    *hard-to-reach*{ .mention }

1 to change in 1 file; 1 file checked.
"""
    )
    assert (made.code, made.err) == (1, "")


def test_the_ways_out_that_are_offered_work(project, monkeypatch):
    path = page(project, "a.md", "We will engage hard-to-reach groups.\n")
    (finding,) = json.loads(run(monkeypatch, "check", "--format", "json", path).out)["findings"]
    reason = finding["exception"].replace("…", "we quote a report from 2010")
    page(project, "a.md", f"{reason}\n\nWe will engage hard-to-reach groups.\n")
    assert run(monkeypatch, "check", path).out == "Nothing to change in 1 file.\n"
    page(project, "a.md", f"They say {finding['mention']} a lot.\n")
    assert run(monkeypatch, "check", path).out == "Nothing to change in 1 file.\n"


def test_a_pattern_that_covers_nothing_is_told(project, monkeypatch):
    page(project, "a.md", "Fine.\n")
    page(project, "b.md", "Fine.\n")
    (project / "wordcare.toml").write_text(
        'words = "words"\ninclude = ["docs/*.md", "nosuch.md", "docs/b.md"]\nexclude = ["docs/b.md"]\n',
        encoding="utf-8",
    )
    made = run(monkeypatch, "check")
    assert (made.code, made.out) == (0, "Nothing to change in 1 file.\n")
    assert made.err == (
        "wordcare.toml: `nosuch.md` under `include` covers no file to check.\n"
        "wordcare.toml: `docs/b.md` under `include` covers no file to check.\n"
    )
    assert run(monkeypatch, "check", "docs/a.md").err == ""


def test_the_offered_exception_asks_for_a_reason(project, monkeypatch):
    path = page(project, "a.md", "We will engage hard-to-reach groups.\n")
    (finding,) = json.loads(run(monkeypatch, "check", "--format", "json", path).out)["findings"]
    page(project, "a.md", f"{finding['exception']}\n\nWe will engage hard-to-reach groups.\n")
    assert [rule for *_, rule, _ in found(monkeypatch, path)[0]] == [
        "exception-without-reason",
        "hard-to-reach",
    ]
    said = run(monkeypatch, "check", path).out
    assert "This exception needs a reason: “hard-to-reach”." in said
    assert '     Note: Here you can write: <!-- wordcare: allow "hard-to-reach" because … -->\n' in said
    assert '    To do: Add the reason: `wordcare: allow "the words" because the reason`' in said


def test_whoever_forgets_the_quotation_marks_is_shown_all_their_words_in_them(project, monkeypatch):
    text = "<!-- wordcare: allow hard to reach because it is a title -->\n\nHard to reach.\n"
    said = run(monkeypatch, "check", page(project, "a.md", text)).out
    assert 'Note: Here you can write: <!-- wordcare: allow "hard to reach" because … -->\n' in said


def test_an_exception_in_front_matter_is_shown_as_one_of_yaml(project, monkeypatch):
    comment = '# wordcare: allow "hard to reach", "drug users"'
    path = page(project, "a.md", f"---\n{comment}\ntitle: Hard to reach drug users\n---\nText.\n")
    said = run(monkeypatch, "check", path).out
    assert f"Note: Here you can write: {comment} because …\n" in said
    assert "<!--" not in said


def test_each_fault_of_an_exception_has_its_own_first_line(project, monkeypatch):
    comments = (
        'allow "hard to rech" because we quote it',
        'allow "drug users" because we quote it',
        'allow "hard to reach" until 2020-01-31 because we quote it',
        "please",
        "end",
    )
    path = page(project, "a.md", "".join(f"<!-- wordcare: {one} -->\n\nText.\n\n" for one in comments))
    said = run(monkeypatch, "check", path).out
    assert re.findall(r"a\.md:\d+:1: (.*)", said) == [
        "This exception is for words that have no page: “hard to rech”.",
        "This exception is not needed: “drug users”.",
        "This exception has ended: “hard to reach”.",
        "We cannot read this exception.",
        "This end has no exception before it.",
    ]
    assert "Note: Did you mean “hard to reach”?\n" in said


def test_several_files_levels_and_a_summary(project, monkeypatch):
    page(project, "a.txt", "Hard to reach. A drug user.\n")
    page(project, "b.html", "<p>We deliver</p>\n<p>drug <b>users</b></p>\n")
    page(project, "c.txt", "Nothing here.\n")
    places, made = found(monkeypatch)
    assert places == [
        ("docs/a.txt", 1, 1, "hard-to-reach", "block"),
        ("docs/a.txt", 1, 18, "drug-user", "warn"),
        ("docs/b.html", 1, 7, "deliver", "advise"),
        ("docs/b.html", 2, 4, "drug-user", "warn"),
    ]
    assert made.code == 1
    last_line = run(monkeypatch, "check").out.splitlines()[-1]
    assert last_line == "1 to change, 2 to think about, 1 to consider in 2 files; 3 files checked."


@pytest.mark.parametrize(("level", "code"), [("block", 0), ("warn", 1), ("advise", 1), ("never", 0)])
def test_the_fail_level_can_be_chosen(project, monkeypatch, level, code):
    page(project, "a.txt", "A drug user.\n")
    assert run(monkeypatch, "check", "--fail-on", level).code == code


def test_levels_in_the_settings_count(project, monkeypatch):
    page(project, "a.txt", "Hard to reach. A drug user. We deliver.\n")
    with open("wordcare.toml", "a", encoding="utf-8") as settings:
        settings.write('[levels]\nhard-to-reach = "off"\ndeliver = "block"\n')
    places, made = found(monkeypatch)
    assert [(rule, level) for *_, rule, level in places] == [("drug-user", "warn"), ("deliver", "block")]
    assert made.code == 1


def test_a_level_for_an_unknown_page_is_named_with_its_line(project, monkeypatch):
    with open("wordcare.toml", "a", encoding="utf-8") as settings:
        settings.write('[levels]\nhard-too-reach = "off"\n')
    made = run(monkeypatch, "check")
    assert (made.code, made.out) == (2, "")
    assert made.err == (
        "wordcare.toml:5:1: The rulebook has no page `hard-too-reach`. Did you mean `hard-to-reach`?\n"
    )


def test_a_selection_limits_the_check(project, monkeypatch):
    page(project, "a.txt", "Hard to reach. A drug user. We deliver.\n")
    assert [rule for *_, rule, _ in found(monkeypatch, "--select", "drug-user, deliver")[0]] == [
        "drug-user",
        "deliver",
    ]
    made = run(monkeypatch, "check", "--select", "drug-users,zzz")
    assert made.code == 2
    assert made.err.splitlines() == [
        "--select: The rulebook has no page `drug-users`. Did you mean `drug-user`?",
        "--select: The rulebook has no page `zzz`. `wordcare words` lists them all.",
    ]
    assert run(monkeypatch, "check", "--select", " ,").code == 2


def test_another_rulebook_can_be_used(project, monkeypatch):
    write_words(project / "others", {"supply": DELIVER.replace("eliver", "ispense")})
    page(project, "a.txt", "We deliver and dispense.\n")
    assert [rule for *_, rule, _ in found(monkeypatch, "--words", "others")[0]] == ["supply"]


def test_settings_can_be_named(project, monkeypatch):
    page(project, "a.txt", "A drug user.\n")
    (project / "strict.toml").write_text('words = "words"\nfail_on = "warn"\n', encoding="utf-8")
    assert run(monkeypatch, "check", "docs").code == 0
    assert run(monkeypatch, "check", "docs", "--config", "strict.toml").code == 1
    assert run(monkeypatch, "check", "docs", "--config", "strict.toml", "--fail-on", "block").code == 0


def test_editors_can_pipe_a_page_in_under_its_name(project, monkeypatch):
    text = "<!-- hard to reach --><p>hard to reach</p>"
    name = project / "docs" / "new.html"
    places, made = found(monkeypatch, "-", "--stdin-filename", name, stdin=text.encode())
    assert places == [("docs/new.html", 1, 26, "hard-to-reach", "block")]
    assert made.code == 1


def test_what_is_piped_in_must_be_text_of_a_kind_that_is_known(monkeypatch):
    made = run(monkeypatch, "check", "-", "--stdin-filename", "a.txt", stdin=b"caf\xe9")
    assert made.code == 2
    assert made.err.startswith("a.txt:1:4: The file is not UTF-8")
    made = run(monkeypatch, "check", "-", "--stdin-filename", "a.docx", stdin=b"hard to reach")
    assert made.code == 2
    assert made.err.startswith("a.docx: wordcare does not know this kind of file.")


def test_an_empty_path_does_not_pass_for_a_check(project, monkeypatch):
    page(project, "a.md", "Hard to reach.\n")
    places, made = found(monkeypatch, "", "docs/a.md")
    assert [path for path, *_ in places] == ["docs/a.md"]
    assert (made.code, made.err) == (2, '"": This path is empty. Name a file or a folder.\n')


def test_paths_are_shown_from_where_the_command_runs(project, monkeypatch):
    page(project, "deep/a.txt", "Hard to reach.\n")
    monkeypatch.chdir(project / "docs" / "deep")
    assert [path for path, *_ in found(monkeypatch)[0]] == ["a.txt"]
    monkeypatch.chdir(project / "words")
    assert [path for path, *_ in found(monkeypatch)[0]] == ["../docs/deep/a.txt"]


def test_a_built_site_is_checked_as_a_whole(project, monkeypatch):
    site = project / "site"
    site.mkdir()
    (project / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    (site / "sitemap.xml").write_text("<urlset/>", encoding="utf-8")
    for name in ("index.html", "404.html"):
        (site / name).write_text("<html><body><p>Hard to reach.</p></body></html>", encoding="utf-8")
    page(project, "a.txt", "We deliver.\n")
    places, made = found(monkeypatch, "site", "docs")
    assert ("docs/a.txt", 1, 4, "deliver", "advise") in places
    assert [rule for path, *_, rule, _ in places if path.startswith("site/")] == ["hard-to-reach"]
    assert made.code == 1
    assert [path for path, *_ in found(monkeypatch, "site")[0]] == [places[-1][0]]
    assert [path for path, *_ in found(monkeypatch)[0]] == ["docs/a.txt"]


@pytest.mark.parametrize(
    ("name", "text", "column"),
    [
        ("feed.xml", "<rss><channel><title>Hard to reach</title></channel></rss>", 22),
        ("a.css", 'p::after{content:"Hard to reach"}', 19),
        ("site.webmanifest", '{"name": "Hard to reach"}', 11),
    ],
)
def test_what_a_built_site_shows_beside_its_pages_is_checked(project, monkeypatch, name, text, column):
    for path, written in (("index.html", "<p>Hello.</p>"), ("sitemap.xml", "<urlset/>"), (name, text)):
        page(project, f"../site/{path}", written)
    places, made = found(monkeypatch, "site")
    assert [place[:4] for place in places] == [(f"site/{name}", 1, column, "hard-to-reach")]
    assert made.code == 1


def test_included_and_excluded_globs_count(project, monkeypatch):
    page(project, "a.txt", "Hard to reach.\n")
    page(project, "old/b.txt", "Hard to reach.\n")
    page(project, "c.html", "Hard to reach.\n")
    (project / "wordcare.toml").write_text(
        'words = "words"\ninclude = ["docs/**/*.txt"]\nexclude = ["docs/old"]\n', encoding="utf-8"
    )
    assert [path for path, *_ in found(monkeypatch)[0]] == ["docs/a.txt"]


@pytest.mark.parametrize("command", ["check", "fix"])
def test_of_the_files_named_only_those_that_the_settings_include_may_be_taken(project, monkeypatch, command):
    """As when pre-commit names each file that somebody changed."""
    paths = [page(project, name, "Hard to reach.\n") for name in ("a.txt", "old/b.txt", "c.html")]
    (project / "wordcare.toml").write_text(
        'words = "words"\ninclude = ["docs/**/*.txt"]\nexclude = ["docs/old"]\n', encoding="utf-8"
    )
    all_of_them = run(monkeypatch, command, *paths).out
    assert [path in all_of_them for path in paths] == [True, True, True]
    only = run(monkeypatch, command, "--only-included", *paths)
    assert [path in only.out for path in paths] == [True, False, False]
    none = run(monkeypatch, command, "--only-included", *paths[1:])
    assert (none.code, none.err) == (0, "")
    assert not any(path in none.out for path in paths)


def test_settings_that_include_nothing_are_an_error(project, monkeypatch):
    made = run(monkeypatch, "check")
    assert made.code == 2
    assert made.err == (
        "wordcare.toml: There is nothing to check here: `include` covers no file that wordcare can read. "
        "Name the files or folders to check.\n"
    )


def test_settings_that_leave_everything_out_are_not_said_to_include_nothing(project, monkeypatch):
    page(project, "a.txt", "Hard to reach.\n")
    settings = project / "wordcare.toml"
    settings.write_text(settings.read_text() + 'exclude = ["docs/a*"]\n', encoding="utf-8")
    made = run(monkeypatch, "check")
    assert made.code == 2
    assert made.err == (
        ".: There is nothing to check here: the settings leave out every file that wordcare can read. "
        "Look at `exclude` in wordcare.toml.\n"
    )


def test_a_second_run_gives_the_same_report_without_reading_the_words_again(project, monkeypatch):
    page(project, "a.txt", "Hard to reach.\n")
    page(project, "b.txt", "Fine.\n")
    first = run(monkeypatch, "check")
    with monkeypatch.context() as patch:
        patch.setattr("wordcare.checking.check", None)
        assert run(monkeypatch, "check") == first
    page(project, "a.txt", "Fine, or hard to reach.\n")
    assert found(monkeypatch)[0] == [("docs/a.txt", 1, 10, "hard-to-reach", "block")]


def test_without_a_cache_no_result_is_kept(project, monkeypatch):
    page(project, "a.txt", "Hard to reach.\n")
    assert run(monkeypatch, "check", "--no-cache").code == 1
    assert not (project / ".cache").exists()
    assert not list((project.parent / "user").rglob("results-*")), "only the compiled rulebook may stay"


def test_a_changed_rulebook_is_used_at_once(project, monkeypatch):
    page(project, "a.txt", "We deliver.\n")
    assert found(monkeypatch)[0][0][4] == "advise"
    write_words(project / "words", {"deliver": DELIVER.replace("level: advise", "level: block")})
    assert found(monkeypatch)[0][0][4] == "block"


def test_colour_is_for_terminals_and_for_those_who_want_it(project, monkeypatch):
    page(project, "a.txt", "Hard to reach.\n")
    assert "\x1b[" not in run(monkeypatch, "check").out
    assert "\x1b[" in run(monkeypatch, "check", terminal=True).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run(monkeypatch, "check", terminal=True).out


def test_a_long_run_shows_its_progress_on_a_terminal_only(project, monkeypatch):
    from wordcare.command import progress

    page(project, "a.txt", "Fine.\n")
    page(project, "b.txt", "Fine.\n")
    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(progress, "PAUSE", 0)
    shown = run(monkeypatch, "check", terminal=True)
    assert shown.err == (
        "\r[..............................] 0 of 2 files"
        "\r[###############...............] 1 of 2 files\r\x1b[K"
    )
    assert run(monkeypatch, "check").err == ""
    monkeypatch.setattr(progress, "PATIENCE", 60)
    assert run(monkeypatch, "check", terminal=True).err == ""


def test_only_one_of_several_processes_shows_progress_and_of_all_files(project, monkeypatch):
    from wordcare.command import progress

    monkeypatch.setattr(progress, "PATIENCE", 0)
    monkeypatch.setattr(progress, "PAUSE", 0)
    made = list(progress.with_progress(["a", "b"], 6))
    assert made == ["a", "b"]
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert list(progress.with_progress(["a", "b"], 6)) == ["a", "b"]
    assert "0 of 6 files" in sys.stderr.text()
    assert "3 of 6 files" in sys.stderr.text()
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setattr(progress, "WATCHED", -1)  # as in a copy of the process
    assert list(progress.with_progress(["a", "b"], 6)) == ["a", "b"]
    assert sys.stderr.text() == ""


def test_a_built_site_shows_progress_too(project, monkeypatch):
    from wordcare.command import progress

    monkeypatch.setattr(progress, "PATIENCE", 0)
    for name in ("index.html", "a.html", "sitemap.xml"):
        (project / "site").mkdir(exist_ok=True)
        (project / "site" / name).write_text("<p>Fine.</p>")
    assert "of 2 files" in run(monkeypatch, "check", "site", terminal=True).err


def test_wrong_use_is_explained(monkeypatch):
    assert run(monkeypatch, "check", "--format", "xml").code == 2
    assert run(monkeypatch, "check", "--fail-on", "error").code == 2
    assert "--stdin-filename" in run(monkeypatch, "check", "--help").out


@pytest.mark.parametrize("format_", ["text", "json", "sarif", "github"])
def test_every_format_says_what_could_not_be_checked_and_checks_the_rest(project, monkeypatch, format_):
    path = page(project, "a.txt", "Hard to reach.\n")
    made = run(monkeypatch, "check", "nope.md", path, "--format", format_)
    assert made.code == 2
    assert made.err == (
        "nope.md: There is no such file or folder. Check the spelling, and the folder you are in.\n"
    )
    assert "Please change" in made.out


@pytest.mark.parametrize("format_", ["json", "sarif", "github"])
def test_programs_get_a_report_when_the_rulebook_is_faulty(format_, project, monkeypatch):
    bad = page(project, "words/bad.md", "No front matter.\n")
    made = run(monkeypatch, "check", "--format", format_, "--words", "docs/words")
    assert (made.code, made.err.partition(":")[0]) == (2, bad)
    told = "The page does not begin with front matter."
    assert told in made.out
    if format_ == "json":
        report = json.loads(made.out)
        assert [problem["path"] for problem in report["problems"]] == [bad]
        assert report["summary"] == {"files": 0, "block": 0, "warn": 0, "advise": 0, "exitCode": 2}
    elif format_ == "sarif":
        assert json.loads(made.out)["runs"][0]["invocations"][0]["executionSuccessful"] is False


def test_what_could_not_be_checked_is_told_just_before_the_summary(project, monkeypatch):
    path = page(project, "a.txt", "Hard to reach.\n")
    told = []
    monkeypatch.setattr(sys, "stdout", types.SimpleNamespace(write=told.append, flush=str, isatty=bool))
    monkeypatch.setattr(sys, "stderr", types.SimpleNamespace(write=told.append, flush=str, isatty=bool))
    assert main(["check", path, "nope.md"]) == 2
    assert told[-2].startswith("nope.md: There is no such file")
    assert told[-1].startswith(
        "1 to change in 1 file; 1 file checked. 1 thing could not be checked: see above."
    )


def test_the_command_runs_as_a_module(project):
    path = page(project, "a.txt", "Hard to reach.\n")
    made = subprocess.run(
        [sys.executable, "-m", "wordcare", "check", path],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent), "PYTHONUTF8": "1"},
        check=False,
    )
    assert made.returncode == 1
    assert made.stdout.startswith("docs/a.txt:1:1: Please change")


@pytest.mark.parametrize("change", [[], ["--fail-on", "warn"], ["--select", "deliver"], ["--explain"]])
def test_what_is_kept_is_said_again_in_whatever_form_is_asked(project, monkeypatch, change):
    page(project, "a.md", "We deliver to hard to reach groups.\n\nA drug user came.\n")
    page(project, "b.md", "Nothing here.\n")
    (project / "docs" / "c.md").write_bytes(b"\xff")
    for form in ("text", "json", "text", "github", "sarif", "json"):
        asked = ("check", "--format", form, *change)
        kept, anew = run(monkeypatch, *asked), run(monkeypatch, *asked, "--no-cache")
        assert (kept.code, kept.out, kept.err) == (anew.code, anew.out, anew.err)


def test_a_report_from_many_files_and_processes_says_what_one_process_says(project, monkeypatch):
    from wordcare import sharing

    for number in range(sharing.MANY + 1):
        page(project, f"{number}.md", f"We deliver number {number}.\n" if number % 3 else "Nothing.\n")
    together = [run(monkeypatch, "check").out for _ in range(2)]
    monkeypatch.setattr(sharing, "cores", lambda: 1)
    assert together == [run(monkeypatch, "check", "--no-cache").out] * 2


def test_findings_that_somebody_leaves_out_are_not_counted():
    levels = enumerate(("advise", "block"))
    made = [Finding("a.md", at, at + 1, (1, 1, 1, 2), "deliver", level, "x") for at, level in levels]
    sent = parcel(Checked("a.md", None, made, []), "text", "said")
    checked = opened(sent, "a.md", lambda path, found: Checked(path, None, found, []))
    assert (checked.piece, checked.counts) == ("said", (1, 0, 1))
    checked.findings = checked.findings[1:]
    assert (checked.piece, checked.counts) == (None, (0, 0, 1))


ORDER = "::stop-commands::x"


@pytest.mark.parametrize("form", ["github", "json", "sarif", "text"])
@pytest.mark.parametrize("more", [[], ["--explain"]])
def test_no_name_and_no_text_gives_orders_to_the_runner_of_github(project, monkeypatch, form, more):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    folder = project / ORDER
    folder.mkdir()
    (folder / "a.md").write_text("##[stop-commands]x drug users\n\n drug users ##[group]\n")
    (folder / "b ##[group].md").write_bytes(b"caf\xe9")
    made = run(monkeypatch, "check", "--format", form, *more, ORDER)
    said = made.err + ("" if form in ("json", "sarif") else made.out)
    assert "stop-commands" in said
    annotations = ("::error file=", "::warning file=")
    for line in said.splitlines():
        assert not line.lstrip().startswith("::") or line.startswith(annotations)
        assert "##[" not in line or line.startswith(annotations)


def test_elsewhere_text_is_shown_as_it_is(project, monkeypatch):
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    path = page(project, "a.md", "Drug users ##[group]\n")
    assert "Drug users ##[group]" in run(monkeypatch, "check", path).out


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("docs/a.md", "---\ntitle: Engaging hard to reach groups\n---\nHello.\n"),
        ("docs/a.md", "---\ndate: 2026-01-01\ndescription: 'Engaging hard to reach groups'\n---\nHello.\n"),
        ("docs/a.md", "---\ntitle: Engaging hard to reach groups\n...\nHello.\n"),
        ("mkdocs.yml", "site_name: A\nnav:\n  - Engaging hard to reach groups: a.md\n"),
    ],
)
def test_where_markup_is_no_markup_only_what_works_is_offered(project, monkeypatch, name, text):
    (project / name).write_text(text)
    (one,) = json.loads(run(monkeypatch, "check", "--format=json", name).out)["findings"]
    order = '# wordcare: allow "hard to reach" because …'
    assert (one["exception"], one["mention"]) == (order, "")
    said = run(monkeypatch, "check", name).out
    where = "on a line above the key or the entry that they belong to"
    assert f"put this {where}, with your reason:\n    {order}\n\n" in said
    assert "<!--" not in said
    assert ".mention" not in said
    lines = text.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if "hard to reach" in line)
    lines.insert(at, order.replace("…", "it is the title of a report") + "\n")
    (project / name).write_text("".join(lines))
    made = run(monkeypatch, "check", name)
    assert (made.code, made.out) == (0, "Nothing to change in 1 file.\n")


def test_front_matter_and_text_each_have_a_way_out(project, monkeypatch):
    path = page(project, "a.md", "---\ntitle: Hard to reach groups\n---\nFor hard to reach groups.\n")
    said = run(monkeypatch, "check", path).out
    assert '    # wordcare: allow "Hard to reach" because …\n' in said
    assert '    <!-- wordcare: allow "hard to reach" because … -->\n' in said


@pytest.mark.parametrize(
    ("name", "start", "exception", "mention"),
    [
        ("a.md", "---\ntitle: Groups\n...\n", "<!-- {} -->", "*hard to reach*{{ .mention }}"),
        ("A.HTML", "", "<!-- {} -->", '<span class="mention">hard to reach</span>'),
        ("a.txt", "---\n", "", ""),
    ],
)
def test_the_way_out_is_that_of_the_place(project, monkeypatch, name, start, exception, mention):
    path = page(project, name, f"{start}For hard to reach groups.\n\n---\n")
    (one,) = json.loads(run(monkeypatch, "check", "--format=json", path).out)["findings"]
    order = 'wordcare: allow "hard to reach" because …'
    assert (one["exception"], one["mention"]) == (exception.format(order), mention.format())


def test_a_built_site_that_is_named_twice_counts_once(project, monkeypatch):
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("<p>The drug users came.</p>")
    (project / "site" / "sitemap.xml").write_text("")
    places, _ = found(monkeypatch, "site", "site", "./site/", str(project / "site"))
    assert places == [("site/index.html", 1, 8, "drug-user", "warn")]
