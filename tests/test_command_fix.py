"""`wordcare fix` from end to end: what changes, what stays, what is asked and what is said."""

import io
import json
import os
import pty
import stat
import subprocess
import sys
import threading
from types import SimpleNamespace

import pytest

import wordcare.command.fix
from small_project import Terminal, run, write_words
from wordcare.command import main

OFFER = {
    "drug-user": ("drug user", "noun", "block", "[{say: person who uses drugs, fits: one}, "
                  "{say: people who use drugs, fits: several}]"),
    "able-bodied": ("able-bodied", "none", "warn", "[{say: non-disabled, fits: any}]"),
    "addict": ("addict", "noun", "block", "[someone with an addiction, people with an addiction]"),
    "utilise": ("utilise", "verb", "advise", "[{say: use, fits: base}, {say: used, fits: past}]"),
}  # fmt: skip


def word_page(avoid, inflect, level, instead):
    return (
        f"---\ntitle: About {avoid}\navoid: [{avoid}]\ninflect: {inflect}\nlevel: {level}\n"
        f"instead: {instead}\n---\nIt puts a label first.\n"
    )


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    monkeypatch.delenv("NO_COLOR", raising=False)
    folder = tmp_path / "project"
    write_words(folder / "words", {name: word_page(*told) for name, told in OFFER.items()})
    (folder / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
    (folder / "docs").mkdir()
    monkeypatch.chdir(folder)
    return folder


def page(project, text, name="a.md"):
    path = project / "docs" / name
    path.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
    return f"docs/{name}"


def fixed(project, monkeypatch, text, name="a.md"):
    """The text after `wordcare fix`."""
    path = page(project, text, name)
    run(monkeypatch, "fix", path)
    return (project / path).read_bytes().decode("utf-8")


def test_a_dry_run_shows_the_change_and_writes_nothing(project, monkeypatch):
    text = "# Help\n\nWe help drug users.\n\nShe is an addict.\n"
    path = page(project, text)
    made = run(monkeypatch, "fix", "--dry-run", path)
    assert made.out == (
        "--- a/docs/a.md\n+++ b/docs/a.md\n@@ -1,5 +1,5 @@\n # Help\n \n"
        "-We help drug users.\n+We help people who use drugs.\n \n She is an addict.\n"
        "docs/a.md:5:11: “addict” stays: only you can tell which words fit here."
        " Instead: someone with an addiction; people with an addiction.\n"
        "1 replacement not made, 1 place left for you; 1 file read.\n"
    )
    assert (made.code, made.err) == (1, "")
    assert (project / path).read_text() == text


def test_without_a_terminal_the_file_is_written(project, monkeypatch):
    path = page(project, "We help drug users.\n")
    made = run(monkeypatch, "fix", path)
    assert (project / path).read_text() == "We help people who use drugs.\n"
    assert made.code == 0
    assert made.out.endswith("1 replacement made; 1 file read.\n")
    again = run(monkeypatch, "fix", path)
    assert (again.code, again.out) == (0, "0 replacements made; 1 file read.\n")


def test_the_diff_is_one_that_git_applies(project, monkeypatch):
    path = page(project, "One\nTwo\nThree\nWe help drug users.\nLast, without an end: drug users")
    shown = run(monkeypatch, "fix", "--dry-run", path).out
    patch = shown[: shown.index("2 replacements")]
    subprocess.run(["git", "apply", "-"], input=patch, text=True, check=True, cwd=project)
    expected = "One\nTwo\nThree\nWe help people who use drugs.\nLast, without an end: people who use drugs"
    assert (project / path).read_text() == expected


@pytest.mark.parametrize("tool", [["git", "apply", "-"], ["patch", "-p1", "--fuzz=0"]])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", "One\r\nWe help drug users.\r\nLast\r\n"),
        ("a.md", "One\rWe help drug users.\rLast\r"),
        ("a.md", "One\r\nTwo\n\nWe help drug users.\r\nThree\rLast"),
        ("a.md", "One\n\tTwo\n\nThree\n- Drug users\t\n\n\tLast\n"),
        ("a.md", "\ufeffWe help drug users.\nLast\n"),
        ("a.md", "One\x0c\nTwo\u2028Two\nThree\u0085\n\nWe help drug users.\u2028\nLast\u200b\n"),
        ("a b.md", "We help drug users.\n"),
        ('a\t"b" \\ é\n.md', "We help drug users.\n"),
        (os.fsdecode(b"a \xff.md"), "We help drug users.\n"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names, and no patch")
def test_the_diff_is_exact_for_programs(project, monkeypatch, tool, name, text):
    path = page(project, text, name)
    shown = run(monkeypatch, "fix", "--dry-run", "docs").out
    subprocess.run(tool, input=shown.encode(), check=True, cwd=project)
    expected = text.replace("Drug users", "People who use drugs").replace(
        "drug users", "people who use drugs"
    )
    assert (project / path).read_bytes() == expected.encode()


def test_the_diff_is_safe_for_eyes(project, monkeypatch):
    path = page(project, "One\x1b[2J\rWe help drug users.\tNow\n")
    made = run(monkeypatch, "fix", "--dry-run", path, terminal=True)
    assert "\x1b[2J" not in made.out
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    made = run(monkeypatch, "fix", "--dry-run", path)
    assert " One<1B>[2J\n" in made.out
    assert "-We help drug users.    Now\n" in made.out


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("An able-bodied runner.", "A non-disabled runner."),
        ("She met a drug user.", "She met a person who uses drugs."),
        ("Drug users came.", "People who use drugs came."),
        ('!!! note "quote"\n    Drug users came.\n', '!!! note "quote"\n    People who use drugs came.\n'),
        ("!!! quote\n    Text\n\nDrug users came.\n", "!!! quote\n    Text\n\nPeople who use drugs came.\n"),
        ("/// quote\nText\n///\nDrug users came.\n", "/// quote\nText\n///\nPeople who use drugs came.\n"),
        ("They utilised it.", "They used it."),
        ("We help drug\nusers, here.\n", "We help people who use drugs, here.\n"),
        ("- We help drug\n  users, here.\n", "- We help people who use drugs, here.\n"),
        ("We help drug&nbsp;users.", "We help people who use drugs."),
        ("See [[Page|drug users]] [[1]].", "See [[Page|people who use drugs]] [[1]]."),
        ("We help *drug users*.", "We help *people who use drugs*."),
        ("We help [drug users](drug-users.md).", "We help [people who use drugs](drug-users.md)."),
        ("![Drug users](drug-users.png)", "![People who use drugs](drug-users.png)"),
        ("---\ntitle: Drug users\n---\nText\n", "---\ntitle: People who use drugs\n---\nText\n"),
        ("| Who |\n| --- |\n| Drug users |\n", "| Who |\n| --- |\n| People who use drugs |\n"),
    ],
)
def test_what_fits_is_put_in_place(project, monkeypatch, before, after):
    assert fixed(project, monkeypatch, before) == after


@pytest.mark.parametrize(
    "text",
    [
        "“Drug users are lazy,” said the paper.",
        'They wrote: "drug users are lazy".',
        "> Drug users are lazy.\n",
        "Rewrite these:\n\n- Drug users are lazy.\n- Able-bodied staff help.\n",
        "## How would you say this?\n\n1. Drug users are lazy.\n",
        "<p>Say it better:</p>\n<ul>\n<li>Drug users are lazy.</li>\n</ul>\n",
        "| Rewrite this | Yours |\n| --- | --- |\n| Drug users are lazy. | |\n",
        "Rewrite: Drug users are lazy.\n",
        "<q>Drug users</q> came.",
        "<blockquote>\n<p>Drug users came.</p>\n</blockquote>\n",
        '!!! quote "Drug users"\n    Text\n\n    - One\n        Drug users came.\n',
        "??? inline quote\n\n    Drug users came.\n",
        "/// quote | Maria\n\nDrug users came.\n\n/// note\nx\n///\nDrug users came.\n///\n",
        "I am a drug user, and so is he.",
        "We do not say *drug users*{ .mention }.",
        "`drug users`",
        "    drug users\n",
        "```\ndrug users\n```\n",
        '<!-- wordcare: allow "drug users" because it is a title -->\n\nDrug users came.\n',
        "The *drug* users came.",
        "The drug<br>users came.",
        "The drug  \nusers came.",
        "[drug users]\n\n[drug users]: https://example.org/\n",
        "The drug user forum met.",
        "The drug users' forum met.",
        "An addict came.",
        "[a link](drug-users.md) ![](drug-users.png)",
        "See [[drug users]] and [[notes/drug users#Top|our notes]].",
        "![[Drug users.png|Drug users]]",
    ],
)
def test_everything_else_stays_as_it_is(project, monkeypatch, text):
    assert fixed(project, monkeypatch, text) == text


def test_what_stays_is_said_with_the_reason(project, monkeypatch):
    path = page(project, "The *drug* users came.\n\nThe drug user forum met.\n")
    made = run(monkeypatch, "fix", path)
    assert made.out == (
        "docs/a.md:1:6: “drug users” stays: there is markup among the words, and only you can tell where it"
        " belongs. Instead: person who uses drugs; people who use drugs.\n"
        "docs/a.md:3:5: “drug user” stays: the words around it would have to change too.\n"
        "0 replacements made, 2 places left for you; 1 file read.\n"
    )
    assert made.code == 1


def test_headings_with_a_new_address_are_named(project, monkeypatch):
    path = page(project, "# Drug users\n\nText\n\n## Drug users {#them}\n\nSee [above](#drug-users).\n")
    made = run(monkeypatch, "fix", path)
    assert (
        "docs/a.md:1: This heading has new words, and so a new address. Please look at links that" in made.out
    )
    assert "docs/a.md:5: This heading" not in made.out
    assert "](#drug-users)" in (project / path).read_text()
    path = page(project, "<h1 id='a'>Drug users</h1>", "a.html")
    assert "This heading" not in run(monkeypatch, "fix", path).out


def test_a_web_page_and_site_settings_too(project, monkeypatch):
    web = '<p title="drug users">Drug users &amp; <code>drug users</code></p>\n'
    expected = '<p title="people who use drugs">People who use drugs &amp; <code>drug users</code></p>\n'
    assert fixed(project, monkeypatch, web, "a.html") == expected
    settings = "site_name: Drug users\nnav:\n  - Drug users: drug-users.md\n"
    expected = "site_name: People who use drugs\nnav:\n  - People who use drugs: drug-users.md\n"
    assert fixed(project, monkeypatch, settings, "mkdocs.yml") == expected


def test_replacements_never_break_settings(project, monkeypatch):
    odd = word_page("drug user", "noun", "block", '[{say: "people: the ones who use drugs", fits: several}]')
    write_words(project / "words", {"drug-user": odd})
    text = "---\ntitle: Drug users\n---\nDrug users came.\n"
    expected = "---\ntitle: Drug users\n---\nPeople: the ones who use drugs came.\n"
    assert fixed(project, monkeypatch, text) == expected


def test_pages_that_send_each_other_round_change_nothing(project, monkeypatch):
    pages = {
        "first": word_page("first thing", "none", "advise", "[{say: second thing, fits: any}]"),
        "second": word_page("second thing", "none", "advise", "[{say: first thing, fits: any}]"),
    }
    write_words(project / "words", pages)
    text = "The first thing and the second thing.\n"
    assert fixed(project, monkeypatch, text) == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_byte_order_marks_stay(project, monkeypatch, end, mark):
    before = mark + end.join(["# Héllo 🙂", "", "Drug users came.", "More\u2028text", ""]).encode()
    path = page(project, before)
    run(monkeypatch, "fix", path)
    after = (project / path).read_bytes()
    assert after == before.replace(b"Drug users", b"People who use drugs")


def test_mixed_line_ends_stay(project, monkeypatch):
    before = b"One\r\n\nDrug users came.\rLast\n"
    path = page(project, before)
    run(monkeypatch, "fix", path)
    assert (project / path).read_bytes() == before.replace(b"Drug users", b"People who use drugs")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_permissions_stay_and_links_are_followed(project, monkeypatch):
    path = project / page(project, "Drug users came.\n")
    path.chmod(0o640)
    link = project / "link.md"
    link.symlink_to(path)
    run(monkeypatch, "fix", "link.md")
    assert link.is_symlink()
    assert path.read_text() == "People who use drugs came.\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(os.listdir(project / "docs")) == ["a.md"]


def test_a_file_with_two_names_is_left(project, monkeypatch):
    path = project / page(project, "Drug users came.\n")
    other = project / "other.md"
    os.link(path, other)
    made = run(monkeypatch, "fix", "docs")
    assert made.code == 2
    assert "docs/a.md: The file has another name too (a hard link)" in made.err
    assert path.samefile(other)
    assert other.read_text() == "Drug users came.\n"


def test_what_leads_elsewhere_is_said(project, monkeypatch):
    made = run(monkeypatch, "fix", page(project, "See [[drug users]].\n"))
    assert "“drug users” stays: it is the address of a link or a file, which would be lost." in made.out


def test_a_file_that_changes_meanwhile_is_not_overwritten(project, monkeypatch):
    path = project / page(project, "Drug users came.\n")
    question = wordcare.command.fix._answer

    def meanwhile(shown):
        path.write_text("Somebody else was here.\n")
        return question(shown)

    monkeypatch.setattr(wordcare.command.fix, "_answer", meanwhile)
    made = asked(monkeypatch, "y\n", "docs")
    assert path.read_text() == "Somebody else was here.\n"
    assert made.err == (
        "docs/a.md: The file changed while we looked at it, so it was not written. Run this again.\n"
    )
    assert made.code == 2


def test_a_disk_that_is_full_leaves_the_file_whole(project, monkeypatch):
    path = project / page(project, "Drug users came.\n")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    made = run(monkeypatch, "fix", "docs")
    assert made.code == 2
    assert "The file could not be written: No space left on device. It is as it was." in made.err
    assert path.read_text() == "Drug users came.\n"
    assert os.listdir(project / "docs") == ["a.md"]


def asked(monkeypatch, answers, *paths):
    """Run `fix` on a terminal on which `answers` are typed."""
    keys = Terminal(answers.encode())
    out, err = Terminal(), Terminal()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", keys)
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        code = main(["fix", *paths])
    return SimpleNamespace(code=code, out=out.text(), err=err.text())


@pytest.mark.parametrize(
    ("answers", "changed"),
    [
        ("y\nn\ny\n", "ac"),
        ("what?\n\nYES\nno\nn\n", "a"),
        ("n\na\n", "bc"),
        ("y\nq\n", "a"),
        ("", ""),
    ],
)
def test_on_a_terminal_each_file_is_asked_about(project, monkeypatch, answers, changed):
    for name in "abc":
        page(project, "Drug users came.\n", f"{name}.md")
    made = asked(monkeypatch, answers, "docs")
    done = [name for name in "abc" if "People" in (project / "docs" / f"{name}.md").read_text()]
    assert "".join(done) == changed
    assert "\x1b[32m+People who use drugs came.\x1b[0m" in made.out
    assert "Write this to docs/a.md? (y)es, (n)o, (a)ll that follow, (q)uit: " in made.out
    assert made.code == (0 if changed == "abc" else 1)


def test_yes_asks_nothing(project, monkeypatch):
    page(project, "Drug users came.\n")
    made = asked(monkeypatch, "", "--yes", "docs")
    assert "Write this" not in made.out
    assert made.code == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such terminals")
def test_a_real_terminal_is_asked(project):
    path = project / page(project, "Drug users came.\n")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "wordcare", "fix", "docs"]
    job = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=project)
    os.close(theirs)
    os.write(ours, b"y\n")
    said = io.BytesIO()
    reader = threading.Thread(target=_drain, args=(ours, said))
    reader.start()
    assert job.wait(30) == 0, said.getvalue()
    reader.join(10)
    os.close(ours)
    assert path.read_text() == "People who use drugs came.\n"
    assert b"Write this to docs/a.md?" in said.getvalue()


def _drain(handle, into):
    try:
        while data := os.read(handle, 4096):
            into.write(data)
    except OSError:  # Linux says so when the other end is closed
        return


def test_what_is_piped_in_goes_out_mended(monkeypatch):
    piped = "\ufeffDrug users came.\r\nAn addict came.\n".encode()
    made = run(monkeypatch, "fix", "-", stdin=piped)
    assert made.out == "\ufeffPeople who use drugs came.\r\nAn addict came.\n"
    assert made.err.startswith("stdin.md:2:4: “addict” stays: ")
    assert made.code == 1
    made = run(monkeypatch, "fix", "-", "--dry-run", "--stdin-filename", "docs/a.txt", stdin=b"Drug users")
    assert made.out.startswith("--- a/docs/a.txt\n+++ b/docs/a.txt\n")
    assert run(monkeypatch, "fix", "-", "--stdin-filename", "a.py", stdin=b"Drug users").code == 2


def test_only_the_chosen_words_and_no_silenced_ones(project, monkeypatch):
    path = page(project, "Drug users utilised able-bodied people.\n")
    run(monkeypatch, "fix", "--select", "utilise", path)
    assert (project / path).read_text() == "Drug users used able-bodied people.\n"
    (project / "wordcare.toml").write_text('words = "words"\n[levels]\ndrug-user = "off"\n')
    run(monkeypatch, "fix", path)
    assert (project / path).read_text() == "Drug users used non-disabled people.\n"


def test_what_cannot_be_done_is_said(project, monkeypatch):
    page(project, b"\xff\xfe")
    page(project, "Drug users came.\n", "b.md")
    site = project / "site"
    site.mkdir()
    (site / "index.html").write_text('<meta name="generator" content="mkdocs-1.6.1">', encoding="utf-8")
    (site / "search").mkdir()
    (site / "search" / "search_index.json").write_text('{"docs": []}', encoding="utf-8")
    made = run(monkeypatch, "fix", "docs", "nowhere.md", "site")
    assert made.code == 2
    assert "docs/a.md:1:1: The file is written in UTF-16, not in UTF-8." in made.err
    assert "nowhere.md: There is no such file or folder." in made.err
    assert "site: These pages were built from others, and will be built again." in made.err
    assert (project / "docs" / "b.md").read_text() == "People who use drugs came.\n"
    assert run(monkeypatch, "fix").err.startswith(
        "Please say which PATH...: files and folders, or - for what"
    )


@pytest.mark.parametrize(
    "text",
    [
        "See the [drug](x.md) users.",
        "Some **drug** users came.",
        "Some <b>drug</b> users came.",
        "Some drug[^1] users came.\n\n[^1]: A note.\n",
        "The drug<br>users came.",
        "!!! quote\n\n    The council met drug users.\n",
        "[Drug users]\n\n[drug users]: https://example.org/\n",
        "[Drug users][]\n\n[drug users]: https://example.org/\n",
    ],
)
def test_no_report_offers_what_would_break_the_page(project, monkeypatch, text):
    path = page(project, text)
    [found] = json.loads(run(monkeypatch, "check", "--format=json", path).out)["findings"]
    assert found["fix"] == ""
    assert "Fits here" not in run(monkeypatch, "check", path).out
    assert '"fixes"' not in run(monkeypatch, "check", "--format=sarif", path).out


def test_links_with_an_address_of_their_own_can_be_mended(project, monkeypatch):
    text = "[Drug users](x.md), [drug users][y]\n\n[y]: https://example.org/\n"
    expected = "[People who use drugs](x.md), [people who use drugs][y]\n\n[y]: https://example.org/\n"
    assert fixed(project, monkeypatch, text) == expected


@pytest.mark.parametrize("text", ["An able-bodied runner\n", "🙂 Each able-bodied runner\n"])
def test_programs_are_offered_the_same_from_the_cache(project, monkeypatch, text):
    path = page(project, text)
    offered = []
    for _ in range(2):
        made = json.loads(run(monkeypatch, "check", path, "--format", "sarif").out)
        (result,) = made["runs"][0]["results"]
        (new,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
        region = new["deletedRegion"]
        before, after = text[: region["startColumn"] - 1], text[region["endColumn"] - 1 :]
        offered.append(before + new["insertedContent"]["text"] + after)
    assert offered == [fixed(project, monkeypatch, text)] * 2
