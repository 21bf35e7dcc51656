"""`wordcare new`: what it writes is valid whatever the title, and it never writes over anything."""

import datetime
import os
import select
import shlex
import subprocess
import sys
import time

import pytest
import yaml

from small_project import HARD_TO_REACH, PACKAGE, Piped, Terminal, run, write_words
from wordcare.command import main
from wordcare.new_pages.dates import half_a_year_after
from wordcare.new_pages.file_name import LONGEST, fault, file_name
from wordcare.new_pages.word import expression_in
from wordcare.new_pages.yaml_text import scalar
from wordcare.reading import read
from wordcare.source import Source


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def matter(path):
    """The front matter as any other reader of YAML takes it, and the body."""
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.safe_load(front), body


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if ".cache" not in path.parts)


def answer(monkeypatch, answers, *arguments):
    """Run the command at a terminal where somebody types these answers."""
    out, err = Terminal(), Piped()
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdin", Terminal(answers.encode()))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        code = main(list(arguments))
    return code, out.text(), err.text()


TITLES = [
    "Bed blocker",
    'Say "no": a start',
    "It's #1 & more — naïve?",
    "- a dash, and [brackets] {x}",
    "* star & anchor *x !tag %y @z `q`",
    "yes",
    "null",
    "2026-11-25",
    "12:30",
    "Fish 🐟 & 👩‍👧",
    "Ünïcödé ÆØÅ ß",
    "key: value # no comment",
    "back\\slash and 'quotes'",
    "Wer | > folds",
    "<b>bold</b> _and_ ~~struck~~",
    "x" * 300,
]


@pytest.mark.parametrize("title", TITLES)
def test_any_title_gives_a_guide_that_reads_as_it_should(project, monkeypatch, title):
    made = run(monkeypatch, "new", "guide", title)
    assert (made.code, made.err) == (0, "")
    (path,) = project.glob("*.md")
    assert f"Begun: {path.name}\n\nNext:\n  1. " in made.out
    told, _ = matter(path)
    assert told["title"] == title
    source = Source("page.md", path.read_text(encoding="utf-8"))
    prose = read(source)
    assert prose.faults == []
    headings = [passage.text for passage in prose.passages if passage.kind == "heading"]
    assert headings[0] == title
    assert headings[-1] == "Something to do"


@pytest.mark.parametrize("title", TITLES[:-1])
def test_any_title_gives_a_word_page_that_the_rulebook_takes(project, monkeypatch, title):
    made = run(monkeypatch, "new", "word", title)
    assert (made.code, made.err) == (0, "")
    (path,) = (project / "words").glob("*.md")
    assert matter(path)[0]["title"] == title
    assert run(monkeypatch, "words").code == 0


def test_a_guide_says_all_that_a_page_has_to_say(project, monkeypatch):
    (project / "docs").mkdir()
    run(monkeypatch, "new", "guide", "Feeling safe", "--audience", "people who plan, people who come")
    told, body = matter(project / "docs" / "feeling-safe.md")
    today = datetime.date.today()
    assert told == {
        "title": "Feeling safe",
        "description": "The beginning of a guide: Feeling safe",
        "status": "draft",
        "audience": ["people who plan", "people who come"],
        "content_note": "none",
        "made_by": [{"how_named": "anonymous", "role": "began the page"}],
        "how_it_was_made": "Only begun. No one with lived experience has checked it yet.",
        "what_changed_because_of_people": "nothing yet",
        "written": today,
        "read_by_people_outside": "not yet",
        "next_review": half_a_year_after(today),
        "sources": [],
        "still_to_ask": ["What would you want to find on this page?", "What is missing here, or wrong?"],
    }
    assert body.startswith("# Feeling safe\n")
    (project / "wordcare.toml").unlink()
    assert run(monkeypatch, "check", "docs", "--fail-on", "advise").code == 0


def test_what_options_say_is_written_and_not_asked(project, monkeypatch):
    code, out, _ = answer(
        monkeypatch, "", "new", "word", "Bed blocker", "--avoid=bed blocker, bed-hogger", "--level=warn",
        "--instead=someone who waits for care", "--topic=hospital", "--why=It  blames a person:\nwho waits.",
    )  # fmt: skip
    assert (code, out.startswith("Begun: words/bed-blocker.md")) == (0, True)
    assert "say why" not in out
    told, body = matter(project / "words" / "bed-blocker.md")
    assert (told["avoid"], told["level"], told["topic"]) == (
        ["bed blocker", "bed-hogger"],
        "warn",
        "hospital",
    )
    assert (told["instead"], body) == (["someone who waits for care"], "It blames a person: who waits.\n")
    assert told["decided"] == {"when": datetime.date.today(), "status": "draft"}


def test_questions_are_asked_until_the_answer_can_be_used(project, monkeypatch):
    write_words(project / "words")
    answers = "hard to reach\nbed (blocker)\n\nblok\nblock\n\nIt blames a person.\n"
    code, out, err = answer(monkeypatch, answers, "new", "word", "Bed blocker")
    assert (code, err) == (0, "")
    assert "Which words should people avoid? Put commas between several. [bed blocker]\n> " in out
    assert "`hard to reach` is also found for words/hard-to-reach.md, line 3." in out
    assert "`bed (blocker)` has the sign `(`, as patterns do." in out
    assert "`level` is `blok`. Did you mean `block`?" in out
    told, body = matter(project / "words" / "bed-blocker.md")
    assert (told["avoid"], told["level"], body) == (["bed blocker"], "block", "It blames a person.\n")
    assert "instead" not in told


@pytest.mark.parametrize(
    "told",
    [
        ["Hard to Reach", "--name", "x"],
        ["Bed blocker", "--avoid", "hard to reach"],
        ["Bed blocker", "--instead", "hard to reach"],
    ],
)
def test_what_no_answer_could_mend_is_said_before_any_question(project, monkeypatch, told):
    write_words(project / "words")
    code, out, err = answer(monkeypatch, "", "new", "word", *told)
    assert (code, out) == (2, "")
    assert "hard to reach" in err.lower()


def test_questions_about_a_guide(project, monkeypatch):
    answers = "What helps.\n\nabuse\nSam\nnickname\nfirst name\n"
    code, out, _ = answer(monkeypatch, answers, "new", "guide", "Feeling safe")
    assert code == 0
    assert "“nickname” is not a sort of name that we know." in out
    told, body = matter(project / "feeling-safe.md")
    assert (told["description"], told["audience"], told["content_note"]) == (
        "What helps.",
        ["anyone"],
        ["abuse"],
    )
    assert told["made_by"] == [{"name": "Sam", "how_named": "first name", "role": "began the page"}]
    assert "**Before you read:** this page talks about abuse." in body


def test_the_end_of_the_answers_leaves_nothing(project, monkeypatch):
    before = files(project)
    code, _, err = answer(monkeypatch, "bed blocker\n", "new", "word", "Bed blocker")
    assert (code, err) == (130, "\nStopped. Nothing was written.\n")
    assert files(project) == before


@pytest.mark.parametrize("kind", ["word", "guide"])
def test_ctrl_c_leaves_nothing(project, kind):
    before = files(project)
    import pty  # not on Windows, where Ctrl-C is told in another way

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "wordcare", "new", kind, "Bed blocker"]
    env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    process = subprocess.Popen(
        command, cwd=project, env=env, stdin=theirs, stdout=theirs, stderr=theirs,
        start_new_session=True, preexec_fn=lambda: os.close(os.open(os.ttyname(0), os.O_RDWR)),
    )  # fmt: skip
    os.close(theirs)
    assert shown_until(ours, b"> ")
    time.sleep(0.5)  # the question shows just before Python begins to wait for the answer
    os.write(ours, b"half an answer\x03")
    assert shown_until(ours, b"Stopped. Nothing was written.")
    assert process.wait(timeout=60) == 130
    os.close(ours)
    assert files(project) == before


def shown_until(terminal, wanted):
    """Whether the terminal shows something before the program ends or a minute has gone."""
    seen = b""
    while wanted not in seen and select.select([terminal], [], [], 60)[0]:
        try:
            seen += os.read(terminal, 1000)
        except OSError:  # nobody writes any more
            break
    return wanted in seen


def test_what_to_do_next_names_the_folder_that_was_told(project, monkeypatch):
    made = run(monkeypatch, "new", "word", "Zonk", "--avoid", "zonk", "--words", "our words")
    for command in ("words --forms zonk --words 'our words'", "words --words 'our words'"):
        assert f": wordcare {command}\n" in made.out
        assert run(monkeypatch, *shlex.split(command)).code == 0


def test_nothing_is_written_over(project, monkeypatch):
    write_words(project / "words")
    (project / "cafe.md").write_text("Mine.\n", encoding="utf-8")
    (project / "gone.md").symlink_to("nowhere.md")
    before = files(project)
    for kind, title, path in [
        ("word", "Hard to reach", "words/hard-to-reach.md"),
        ("guide", "Café!", "cafe.md"),
        ("guide", "Gone", "gone.md"),
    ]:
        made = run(monkeypatch, "new", kind, title)
        assert (made.code, made.out) == (2, "")
        assert made.err.startswith(f"{path}: “{title}” would get this file name, and there is such a page")
        assert made.err.endswith("choose another name with --name.\n")
    assert files(project) == before
    assert (project / "words" / "hard-to-reach.md").read_text(encoding="utf-8") == HARD_TO_REACH
    assert run(monkeypatch, "new", "guide", "Café!", "--name", "coffee").code == 0
    assert (project / "cafe.md").read_text(encoding="utf-8") == "Mine.\n"


def test_a_page_that_another_run_wrote_meanwhile_stays(project, monkeypatch):
    from wordcare.new_pages import creating

    path = project / "page.md"
    monkeypatch.setattr(os, "fsync", lambda _: path.write_text("Theirs.\n", encoding="utf-8"))
    with pytest.raises(FileExistsError):
        creating.create(str(path), b"Ours.\n")
    assert path.read_text(encoding="utf-8") == "Theirs.\n"
    assert files(project) == ["page.md", "wordcare.toml"]


def test_a_disk_without_second_names_still_gets_whole_files(project, monkeypatch):
    from wordcare.new_pages import creating

    def no_links(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    creating.create(str(project / "page.md"), b"Ours.\n")
    assert (project / "page.md").read_bytes() == b"Ours.\n"
    with pytest.raises(FileExistsError):
        creating.create(str(project / "page.md"), b"Again.\n")
    assert files(project) == ["page.md", "wordcare.toml"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["word"], "The page needs a title."),
        (["page", "X"], "There is no new “page”. Write one of: guide, word."),
        (["guide", "😀"], "We can make no file name from the title “😀”."),
        (["guide", "Index"], "The name `index` has a meaning of its own"),
        (["guide", "X", "--name", "../x"], "`../x` would make an address that is hard to say."),
        (["guide", "a\x07b"], "There is a control character in the title"),
        (["word", "X", "--audience", "all"], "--audience is for a guide, and this is a word."),
        (["guide", "X", "--level", "warn"], "--level is for a word, and this is a guide."),
        (["guide", "X", "--folder", "nowhere"], "nowhere: There is no such folder."),
        (["guide", "X", "--folder", "words"], "words: This folder is for word pages only."),
        (["word", "-x"], "There is no option -x. If it is no option, write -- before it."),
        (["word", "Bed (x)", "--avoid", "a|b"], "`a|b` has the sign `|`, as patterns do."),
        (
            ["word", "Other", "--avoid", "drug users"],
            "`drug users` is also found for words/drug-user.md, line 3.",
        ),
        (["word", "Drug  user", "--name", "x"], "The title `Drug user` is also that of words/drug-user.md."),
        (["word", "Other", "--instead", "hard to reach"], "`hard to reach` is advised here, but"),
    ],
)
def test_what_cannot_be_begun_is_explained_and_leaves_nothing(project, monkeypatch, typed, said):
    write_words(project / "words")
    before = files(project)
    made = run(monkeypatch, "new", *typed)
    assert (made.code, made.out) == (2, "")
    assert said in made.err
    assert files(project) == before


def test_a_title_may_begin_with_a_dash(project, monkeypatch):
    assert run(monkeypatch, "new", "guide", "--", "-x").code == 0
    assert matter(project / "x.md")[0]["title"] == "-x"


def test_a_word_needs_a_rulebook_of_its_own(project, monkeypatch):
    (project / "wordcare.toml").unlink()
    made = run(monkeypatch, "new", "word", "Bed blocker")
    assert (made.code, made.out) == (2, "")
    assert 'Write words = "words" in wordcare.toml, or give a folder with --words.' in made.err
    assert run(monkeypatch, "new", "word", "Bed blocker", "--words", "mine").code == 0
    assert files(project) == ["mine", "mine/bed-blocker.md"]


def test_a_rulebook_with_faults_elsewhere_takes_a_new_page(project, monkeypatch):
    write_words(project / "words", {"broken": "no front matter\n"})
    assert run(monkeypatch, "new", "word", "Bed blocker").code == 0


def test_guides_go_where_the_site_keeps_its_pages(project, monkeypatch):
    (project / "mkdocs.yml").write_text("docs_dir: pages\nx: !ENV y\n", encoding="utf-8")
    (project / "pages" / "start").mkdir(parents=True)
    monkeypatch.chdir(project / "pages")
    made = run(monkeypatch, "new", "guide", "First steps", "--folder", "start")
    assert made.out.startswith("Begun: start/first-steps.md\n")
    assert "add `- start/first-steps.md` under `nav`" in made.out
    assert run(monkeypatch, "new", "guide", "Second steps").out.startswith("Begun: second-steps.md\n")
    assert (project / "pages" / "second-steps.md").exists()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Hard to reach", "hard-to-reach"),
        ("Don't / won’t", "dont-wont"),
        ("Straße, Ærø & Łódź", "strasse-aero-and-lodz"),
        ("ﬁne", "fine"),
        ("  --  ", ""),
        ("Надежда", ""),
    ],
)
def test_file_names(title, name):
    assert file_name(title) == name


def test_a_long_file_name_ends_with_a_word_and_some_are_taken():
    long = file_name("word " * 60)
    assert long.endswith("-word")
    assert LONGEST - 5 < len(long) <= LONGEST
    assert [bool(fault(name, "x")) for name in ("con", "lpt1", "readme", "x--y", "x-", "fine")] == [
        True, True, True, True, True, False
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "expression"),
    [
        ("Bed blocker", "bed blocker"),
        ("Hard To Reach", "hard to reach"),
        ("DNA", "DNA"),
        ("Gypsy families", "gypsy families"),
        ("Non-compliant", "non-compliant"),
        ('"Frequent flyer" 😀', "frequent flyer"),
    ],
)
def test_the_words_of_a_title_as_they_stand_in_a_sentence(title, expression):
    assert expression_in(title) == expression


def test_plain_words_are_not_quoted():
    assert scalar("Hard to reach, or not?") == "Hard to reach, or not?"
    assert scalar("On") == '"On"'


@pytest.mark.parametrize(
    ("day", "later"),
    [("2026-11-25", "2027-05-25"), ("2026-08-31", "2027-02-28"), ("2027-06-30", "2027-12-30")],
)
def test_half_a_year(day, later):
    assert half_a_year_after(datetime.date.fromisoformat(day)) == datetime.date.fromisoformat(later)
