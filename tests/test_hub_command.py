"""The command: what it says, and its exit codes."""

import json

import pytest

from hub.command import main
from hub_project import Project, changed, guide


@pytest.fixture
def project(tmp_path, monkeypatch):
    return Project(tmp_path, monkeypatch)


def test_sound_guides_pass_in_silence(project, capsys):
    assert main(["check"]) == 0
    assert capsys.readouterr().out == ""


def test_faults_of_all_files_are_said_at_once(project, capsys):
    project.write("docs/safety.md", guide(changed("status", "status: dratf")))
    project.write("docs/other/new.md", "# New\n")
    project.write("docs/about/you-said-we-did.yml", "- title: Cash?\n")
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert "docs/other/new.md:1: The page does not say who made it" in said.out
    assert "docs/safety.md:" in said.out
    assert "docs/about/you-said-we-did.yml:1" in said.out
    assert "things to mend" in said.err


def test_word_pages_are_left_to_the_rulebook(project):
    project.write(
        "docs/language/words/addict.md", "---\ntitle: Addict\navoid: [addict]\nlevel: warn\n---\nWhy.\n"
    )
    assert main(["check"]) == 0


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ("extra: [", "mkdocs.yml:"),
        ("extra:\n  doors:\n    - {name: A}\n", "mkdocs.yml:3:7: `steps` is missing."),
        ("extra:\n  doors:\n    - {name: A, steps: [{page: a.md}]}\n", "`say` is missing."),
        ("extra:\n  content_notes: {ours: {violence: }}\n", "Write how readers should see this topic."),
    ],
)
def test_settings_that_cannot_be_used_say_where_and_what_to_write(project, capsys, settings, said):
    project.write("mkdocs.yml", settings)
    assert main(["check"]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("chekc", "There is no command `chekc`. Did you mean `check`?"),
        ("docs", "There is no command `docs`. There are: check, review, comment, files."),
        ("", "Please say what to do. There are: check, review, comment, files."),
        ("--formt", "There is no command `--formt`. There are: check, review, comment, files."),
        ("check docs", "`python -m hub check` takes options only, and found “docs”."),
        ("check --seting=x", "There is no option --seting. Did you mean --settings?"),
        ("review --fromat json", "There is no option --fromat. Did you mean --format?"),
        ("review --format xml", "--format cannot be “xml”. It is one of: text, json."),
        ("review --format", "--format needs a value: --format NAME."),
        ("files", "Please say which SITE: the folder of the built site."),
        ("files one two", "`python -m hub files` takes one SITE, and found “two” too."),
    ],
)
def test_what_is_mistyped_is_said_kindly_with_a_next_step(project, capsys, typed, said):
    assert main(typed.split()) == 2
    told = capsys.readouterr()
    assert told.err.startswith(said)
    assert told.err.count("\n") == 1
    assert (
        "?" in told.err
        or "There are" in told.err
        or "It is one of" in told.err
        or "--help` shows how" in told.err
    )


def test_help_names_every_command_and_every_option(project, capsys):
    assert main(["--help"]) == 0
    assert "python -m hub review" in capsys.readouterr().out
    assert main(["review", "--help"]) == 0
    assert "--format NAME" in capsys.readouterr().out


def test_a_folder_without_a_site_says_so(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["check"]) == 2
    assert "mkdocs.yml: There is no such file" in capsys.readouterr().err


def test_the_review_lists_and_stops_nobody_even_when_guides_have_faults(project, capsys):
    project.write("docs/safety.md", guide(changed("status", "status: dratf")))
    assert main(["review"]) == 0
    said = capsys.readouterr()
    assert "Not published yet" in said.out
    assert "hub check" in said.err


def test_the_review_for_programs_is_one_json_object(project, capsys):
    assert main(["review", "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert [row["page"] for row in document["not_read_outside"]] == ["docs/index.md", "docs/safety.md"]
    assert document["awaited"] == [{"page": "docs/later.md"}]


def test_files_are_made_for_a_site_that_another_generator_built(project, capsys):
    body = "# Safety\n\n## To copy\n\n- [ ] A quiet room\n"
    project.write("docs/safety.md", guide(changed("downloads", "downloads: [safety.txt]"), body))
    assert main(["files", "built"]) == 0
    assert "[ ] A quiet room" in (project.folder / "built/templates/safety.txt").read_text(encoding="utf-8")
