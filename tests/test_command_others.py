"""`wordcare` itself, `text`, `explain` and `words`: what they show, and how they say no."""

import json

import pytest

from small_project import DELIVER, DRUG_USER, run, write_words
from wordcare import __version__


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = tmp_path / "project"
    write_words(folder / "words")
    (folder / "wordcare.toml").write_text('words = "words"\nsite = "https://example.org"\n', encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def test_help_version_and_unknown_commands(monkeypatch):
    assert run(monkeypatch, "--version").out == f"wordcare {__version__}\n"
    shown = run(monkeypatch, "--help")
    assert shown.code == 0
    for command in ("check", "text", "explain", "words"):
        assert f"wordcare {command} " in shown.out
        assert run(monkeypatch, command, "--help").out.startswith(f"usage: wordcare {command} [OPTIONS]")
    misspelt = run(monkeypatch, "chek")
    assert (misspelt.code, misspelt.out) == (2, "")
    assert misspelt.err.startswith("There is no command `chek`. Did you mean `check`?\n")
    assert run(monkeypatch).err.startswith("Please say what to do.\n")


def test_a_fault_of_the_program_is_not_taken_for_words_that_were_found(monkeypatch):
    def broken(parsed):
        raise NameError("name 'places' is not defined")

    monkeypatch.setattr("wordcare.command.words.run", broken)
    ended = run(monkeypatch, "words")
    assert ended.code == 2
    assert "NameError: name 'places' is not defined" in ended.err
    assert "wordcare itself failed" in ended.err


def test_a_path_without_a_command_gets_the_command(project, monkeypatch):
    assert run(monkeypatch, "words/deliver.md").err.startswith(
        "To check words/deliver.md, write: wordcare check words/deliver.md\n"
    )


HOW = {command: f"`wordcare {command} --help` shows how." for command in ("check", "explain", "words")}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["check", "--formt", "json"], "There is no option --formt. Did you mean --format?"),
        (["check", "--zzz"], f"There is no option --zzz. {HOW['check']}"),
        (["check", "--format"], f"--format needs a value: --format FORMAT. {HOW['check']}"),
        (["check", "--select="], f"--select needs a value: --select ID,.... {HOW['check']}"),
        (["check", "--format=xml"], "--format cannot be “xml”. It is one of: text, json, sarif, github."),
        (["check", "--no-cache=1"], f"--no-cache takes no value. {HOW['check']}"),
        (
            ["check", "a.md", "--stdin-filename", "b.md"],
            "--stdin-filename names what is piped in. Give - as a path too.",
        ),
        (["explain"], f"Please say which EXPRESSION: the words, or the id of their page. {HOW['explain']}"),
        (["words", "x"], f"`wordcare words` takes options only, and found “x”. {HOW['words']}"),
    ],
)
def test_a_slip_of_the_keys_is_explained(monkeypatch, typed, said):
    made = run(monkeypatch, *typed)
    assert (made.code, made.out, made.err) == (2, "", said + "\n")


def test_a_path_may_begin_with_a_dash(project, monkeypatch):
    (project / "-odd.txt").write_text("We deliver.\n", encoding="utf-8")
    made = run(monkeypatch, "check", "--format=json", "--", "-odd.txt")
    assert [finding["path"] for finding in json.loads(made.out)["findings"]] == ["-odd.txt"]


def test_text_shows_slices_of_the_file_without_markup(project, monkeypatch):
    text = (
        '<h1 class="x">Fish &amp; chips</h1>\n<p>one <b>two</b>\n'
        'three<br>four <code>five</code> <img alt="six"></p>\n'
    )
    (project / "a.html").write_text(text, encoding="utf-8")
    (project / "b.txt").write_text("\ufeffOne\r\n\r\n😀 two\r\n", encoding="utf-8", newline="")
    made = run(monkeypatch, "text", "a.html", "b.txt", "--format", "json")
    first, second = [json.loads(line) for line in made.out.splitlines()]
    assert first == {
        "path": "a.html",
        "spans": [
            {"line": 1, "column": 15, "text": "Fish &amp; chips"},
            {"line": 2, "column": 4, "text": "one "},
            {"line": 2, "column": 11, "text": "two"},
            {"line": 3, "column": 1, "text": "three"},
            {"line": 3, "column": 10, "text": "four "},
            {"line": 3, "column": 43, "text": "six"},
        ],
    }
    assert second == {
        "path": "b.txt",
        "spans": [{"line": 1, "column": 1, "text": "One"}, {"line": 3, "column": 1, "text": "😀 two"}],
    }
    assert made.code == 0


SAMPLE = """\
# A *b*ig [link](x "say")

> quoted
> text `code` &lt; hard\\-to

- item\ttab

| a | b |
|---|---|
| c | d |
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_span_is_the_slice_of_the_file_at_its_place(project, monkeypatch, line_end):
    (project / "a.md").write_text(SAMPLE, encoding="utf-8", newline=line_end)
    (shown,) = run(monkeypatch, "text", "a.md", "--format", "json").out.splitlines()
    spans = json.loads(shown)["spans"]
    for span in spans:
        line = SAMPLE.splitlines()[span["line"] - 1]
        assert line[span["column"] - 1 :].startswith(span["text"])
    read = "".join("".join(span["text"].split()) for span in spans)
    assert read == "Abiglinksayquotedtext&lt;hard-toitemtababcd"


def test_text_for_people_and_from_a_pipe(monkeypatch):
    page = b"<p>one</p><p>\x1b[31mtwo</p>"
    made = run(monkeypatch, "text", "-", "--stdin-filename", "new.html", stdin=page)
    assert made.out == "new.html:1:4: one\nnew.html:1:14: <1B>[31mtwo\n"


def test_text_tells_what_it_cannot_read_and_shows_the_rest(project, monkeypatch):
    (project / "a.txt").write_text("One\n", encoding="utf-8")
    (project / "b.txt").write_bytes(b"\xff")
    made = run(monkeypatch, "text", "nope.md", "b.txt", "a.txt")
    assert made.out == "a.txt:1:1: One\n"
    assert [line.split(":")[0] for line in made.err.splitlines()] == ["nope.md", "b.txt"]
    assert made.code == 2


def test_explain_says_all_that_the_rulebook_says(monkeypatch):
    made = run(monkeypatch, "explain", "hard", "to", "reach")
    assert made.code == 0
    assert (
        made.out
        == """\
Hard to reach

      Avoid: hard to reach
      Level: block: please change it; a page with it is not published
      Topic: access
        Why: It puts the fault on people, when services are hard to reach. Say who you mean.
    Instead: - people our service has not reached yet (about several people)
             - people who are often left out
  Fine when: - Fine about shelves and islands.
             - When one of these is in the same sentence: shelf.
   Found in: We engage “hard-to-reach” groups.
     Not in: The shelf is hard to reach.
       Read: https://example.org/language/words/hard-to-reach/

"""
    )


@pytest.mark.parametrize("asked", ["drug-user", "Drug user", "drug users", "a drug user"])
def test_explain_knows_words_by_id_title_and_form(monkeypatch, asked):
    assert run(monkeypatch, "explain", asked).out.startswith("Drug user\n")


def test_explain_says_when_there_is_nothing(monkeypatch):
    made = run(monkeypatch, "explain", "hard to rech")
    assert (made.code, made.out) == (2, "")
    assert made.err == "The rulebook says nothing about “hard to rech”. Did you mean “hard to reach”?\n"
    assert "`wordcare words` lists" in run(monkeypatch, "explain", "zzz").err


def test_explain_shows_sources_and_who_decided(project, monkeypatch):
    more = (
        'sources:\n  - {title: "A guide", organisation: "A charity", year: 2018, link: "https://example.org/a",'
        " read: in full, says: names this expression}\n"
        'decided: {by: "The group", when: 2026-11-22, status: agreed}\nreview: 2027-05-22\n---\nPeople'
    )
    write_words(project / "words", {"drug-user": DRUG_USER.replace("---\nPeople", more)})
    said = " ".join(run(monkeypatch, "explain", "drug user").out.split())
    assert "Sources: A guide, A charity, 2018 (in full; names this expression) https://example.org/a" in said
    assert "Decided: agreed, by The group, on 2026-11-22; to be looked at again on 2027-05-22" in said


def test_words_are_listed_and_found_sound(monkeypatch):
    made = run(monkeypatch, "words")
    assert made.code == 0
    assert made.out == (
        "deliver        advise  Deliver\n"
        "drug-user      warn    Drug user\n"
        "hard-to-reach  block   Hard to reach\n"
        "\n3 word pages, all of them sound, with examples that work (2 without examples): "
        "1 block, 1 warn, 1 advise.\n"
    )


@pytest.mark.parametrize("command", ["words", "check"])
def test_words_that_are_not_there_are_told_where_they_are_named(command, project, monkeypatch):
    (project / "wordcare.toml").write_text('site = ""\nwords = "nowhere"\n', encoding="utf-8")
    made = run(monkeypatch, command)
    assert (made.code, made.err) == (
        2,
        "wordcare.toml:2:1: `words` names nowhere, and there is no such folder. "
        "Write its path from where this file stands.\n",
    )
    assert run(monkeypatch, "words", "--words", "words").code == 0


def test_the_list_says_how_many_pages_have_examples(project, monkeypatch):
    for page in (project / "words").iterdir():
        page.unlink()
    smallest = "---\ntitle: {0}\navoid: {0}\nlevel: warn\n{1}---\nIt hurts.\n"
    (project / "words" / "a.md").write_text(smallest.format("zorble", ""), "utf-8")
    said = run(monkeypatch, "words").out
    assert said.endswith("\n1 word page, sound, without examples: 0 block, 1 warn, 0 advise.\n")
    (project / "words" / "b.md").write_text(smallest.format("blim", "examples: {pass: Hi.}\n"), "utf-8")
    said = run(monkeypatch, "words").out
    assert "2 word pages, all of them sound, with examples that work (1 without examples): " in said


def test_an_example_that_does_not_work_is_told(project, monkeypatch):
    page = DRUG_USER.replace("---\nPeople", 'examples:\n  pass: ["A drug user came."]\n---\nPeople')
    write_words(project / "words", {"drug-user": page})
    made = run(monkeypatch, "words")
    assert (made.code, made.out) == (2, "")
    assert made.err.startswith("words/drug-user.md:11")


def test_the_forms_of_a_page_are_shown(monkeypatch):
    shown = run(monkeypatch, "words", "--forms", "deliver").out.splitlines()
    assert {line.split()[0] for line in shown} == {"deliver", "delivers", "delivered", "delivering"}
    made = run(monkeypatch, "words", "--forms", "delivers")
    assert made.err == "--forms: The rulebook has no page `delivers`. Did you mean `deliver`?\n"
    assert made.code == 2


def test_what_may_stand_between_the_words_of_a_form_is_said(project, monkeypatch):
    said = run(monkeypatch, "words", "--forms", "hard-to-reach").out
    assert said == "hard to reach\n\nIn place of a space there may be a hyphen.\n"
    write_words(
        project / "words",
        {"bed-blocker": DRUG_USER.replace("[drug user]", "[bed-blocker]").replace("Drug user", "Bed")},
    )
    said = run(monkeypatch, "words", "--forms", "bed-blocker").out
    assert said.endswith("\n\nIn place of a hyphen there may be a space, or nothing.\n")


def test_explain_knows_longer_expressions_with_the_words(project, monkeypatch):
    suffers = DELIVER.replace("[deliver]", "[suffer from]").replace("Deliver", "Suffers from")
    sufferer = DRUG_USER.replace("[drug user]", "[sufferer]").replace("Drug user", "Sufferer")
    write_words(project / "words", {"suffers-from": suffers, "sufferer": sufferer})
    for asked, longer in (("suffers", "suffers from"), ("reach", "hard to reach"), ("users", "drug users")):
        assert run(monkeypatch, "explain", asked).err == (
            f"The rulebook says nothing about “{asked}”. Did you mean “{longer}”?\n"
        )
    assert "Did you mean" not in run(monkeypatch, "explain", "eac").err


def test_explain_says_company_as_the_page_does(project, monkeypatch):
    declared = "fine_when:\n  before: [very]\n  after: [by bus]\nonly_when:\n  near: [road]\nexamples: "
    page = DRUG_USER.replace("---\nPeople", f"{declared}{{pass: [Hello.]}}\n---\nPeople")
    write_words(project / "words", {"drug-user": page})
    said = " ".join(run(monkeypatch, "explain", "drug user").out.split())
    assert "When one of these comes right before them: very." in said
    assert "When one of these comes right after them: by bus." in said
    assert "Found only when one of these is in the same sentence: road." in said


def test_every_fault_of_every_page_is_told(project, monkeypatch):
    write_words(
        project / "words",
        {"drug-user": DRUG_USER.replace("instead:", "insted:"), "broken": "no front matter\n"},
    )
    made = run(monkeypatch, "words")
    assert made.code == 2
    assert "words/drug-user.md:5" in made.err
    assert "Did you mean `instead`?" in made.err
    assert "words/broken.md" in made.err
    assert run(monkeypatch, "check", "words").code == 2
