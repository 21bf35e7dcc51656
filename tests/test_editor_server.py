"""`wordcare lsp`, driven over its streams by a real client: what an editor shows while somebody writes."""

import asyncio
import gc
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from lsprotocol import types

from conftest import ROOT
from editor_client import applied, editor, usual
from small_project import DRUG_USER, HARD_TO_REACH, PACKAGE, run, write_words

TEXT = "# Plan\n\nWe engage hard-to-reach groups.\n"


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = tmp_path / "project"
    write_words(folder / "words")
    (folder / "wordcare.toml").write_text('words = "words"\nexclude = ["old"]\n', encoding="utf-8")
    return folder


def session(folder, walk, **given):
    """Run the steps of `walk` in an editor; in a thread, for a browser may have this one's event loop."""

    async def whole():
        async with editor(folder, **given) as opened:
            return await walk(opened)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, whole()).result()


def found(diagnostics):
    """Rule and place of each finding: line, character, end line, end character."""
    return [
        (each.code, each.range.start.line, each.range.start.character, each.range.end.line,
         each.range.end.character)
        for each in diagnostics
    ]  # fmt: skip


def test_a_finding_says_what_why_and_what_instead(project):
    async def walk(opened):
        return await opened.open((project / "page.md").as_uri(), TEXT + "\nA drug user. We deliver.\n")

    hard, user, deliver = session(project, walk)
    assert found([hard]) == [("hard-to-reach", 2, 10, 2, 23)]
    assert hard.message.startswith("Please change “hard-to-reach”. It puts the fault on people")
    assert "Instead: people our service has not reached yet (about several people)" in hard.message
    assert [each.severity for each in (hard, user, deliver)] == [
        types.DiagnosticSeverity.Error, types.DiagnosticSeverity.Warning, types.DiagnosticSeverity.Information
    ]  # fmt: skip
    assert hard.source == "wordcare"
    assert hard.code_description.href == (project / "words" / "hard-to-reach.md").as_uri()


@pytest.mark.parametrize(
    ("before", "character"),
    [
        ("", 0),
        ("é e\u0301 ", 5),
        ("😀👩‍👧 ", 8),
        ("\t", 1),
        ("\u2028\x0c\x85 ", 4),  # no line ends to an editor, whatever Python thinks
        ("&amp; <b>x</b> ", 15),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_places_count_utf_16_units(before, character, line_end):
    from wordcare.editor.places import Places

    text = f"Line one 😀{line_end}{line_end}x {before}here{line_end}"
    at = text.index("here")
    places = Places(text, "utf-16")
    assert places.place(at) == (2, character + 2)
    assert places.offset(2, character + 2) == at
    assert places.place(at + 4) == (2, character + 6)


def test_other_ways_of_counting_and_places_that_are_not_there():
    from wordcare.editor.places import Places

    text = "\ufeffé😀x\nlast"
    assert [Places(text, name).place(2) for name in ("utf-8", "utf-16", "utf-32")] == [(0, 9), (0, 4), (0, 3)]
    places = Places(text, "utf-16")
    assert places.place(0) == (0, 1)  # the byte order mark is a character to the editor
    assert [places.offset(0, character) for character in range(7)] == [0, 0, 1, 1, 2, 3, 3]
    assert places.offset(7, 0) == places.offset(1, 99) == len(text) - 1


def test_places_are_right_in_the_editor(project):
    lines = ["# 😀 Plan", "", "\u2028é 😀 *hard* to", "reach, and a drug user", ""]
    texts = [start + end.join(lines) for start in ("", "\ufeff") for end in ("\n", "\r\n", "\r")]

    async def walk(opened):
        uri = (project / "page.md").as_uri()
        every = [await opened.open(uri, texts[0]), *[await opened.change(uri, text) for text in texts[1:]]]
        return every, await opened.hover(uri, 3, 16), await opened.hover(uri, 3, 10)

    every, on_word, beside = session(project, walk)
    expected = [("hard-to-reach", 2, 7, 3, 5), ("drug-user", 3, 13, 3, 22)]
    assert [found(diagnostics) for diagnostics in every] == [expected] * 6
    assert on_word.startswith("**Drug user**\n\nPlease think again.\n\nPeople are more than one thing")
    assert beside is None


def test_an_editor_that_counts_bytes_is_answered_in_bytes(project):
    able = usual()
    able.general = types.GeneralClientCapabilities(position_encodings=["utf-8"])

    async def walk(opened):
        said = opened.said.capabilities.position_encoding
        return said, await opened.open((project / "page.md").as_uri(), "é😀 drug user\n")

    said, diagnostics = session(project, walk, able=able)
    assert said == "utf-8"
    assert found(diagnostics) == [("drug-user", 0, 7, 0, 16)]


def test_typing_is_followed_and_only_the_last_text_counts(project):
    uri = (project / "page.md").as_uri()

    async def walk(opened):
        first = await opened.open(uri, "Nothing yet.\n")
        for end in range(1, len(TEXT) + 1):
            opened.type(uri, TEXT[:end])
        last = await opened.found(uri)
        mended = await opened.change(uri, "All is well.\n")
        await opened.change(uri, TEXT)
        return first, last, mended, await opened.close(uri)

    first, last, mended, closed = session(project, walk)
    assert (first, found(last), mended, closed) == ((), [("hard-to-reach", 2, 10, 2, 23)], (), ())
    assert not (project / "page.md").exists()  # all of it unsaved


def test_texts_without_a_file_and_of_kinds_we_do_not_read(project):
    async def walk(opened):
        return [
            await opened.open(uri, TEXT, language)
            for uri, language in [
                ("untitled:Untitled-1", "markdown"),
                ("untitled:page.md", "plaintext"),
                ("vscode-vfs://host/some/page.md", "markdown"),
                ("untitled:Untitled-2", "python"),
                ((project / "code.py").as_uri(), "python"),
                ((project / "old" / "page.md").as_uri(), "markdown"),
                ((project / "with space é.md").as_uri(), "markdown"),
                ((project / "settings.yml").as_uri(), "yaml"),
            ]
        ]

    by_name = [[each.code for each in diagnostics] for diagnostics in session(project, walk)]
    one = ["hard-to-reach"]
    assert by_name == [one, one, one, [], [], [], one, []]


def test_every_change_that_is_offered_gives_the_text_it_promises(project):
    uri, text = (project / "page.md").as_uri(), "# Plan\r\n\r\n😀 Drug users came.\r\n"

    async def walk(opened):
        (diagnostic,) = await opened.open(uri, text)
        actions = await opened.actions(uri, diagnostic)
        results = {title: applied(text, act) for title, act in actions.items() if hasattr(act, "edit")}
        left = [
            [each.code for each in await opened.change(uri, result.replace("…", "we quote a report"))]
            for result in results.values()
        ]
        await opened.change(uri, text)
        none = await opened.actions(uri, diagnostic, only=["refactor"])
        await opened.run(actions["Open the page about “Drug users”"])
        return actions, results, left, none, opened.shown

    actions, results, left, none, shown = session(project, walk)
    assert results == {
        "Write “People who use drugs”": "# Plan\r\n\r\n😀 People who use drugs came.\r\n",
        "Keep “Drug users”, with your reason above it": '# Plan\r\n\r\n<!-- wordcare: allow "Drug users" '
        "because … -->\r\n😀 Drug users came.\r\n",
        "Mark “Drug users” as words that you only talk about": "# Plan\r\n\r\n"
        "😀 *Drug users*{ .mention } came.\r\n",
    }
    assert actions["Write “People who use drugs”"].is_preferred
    assert left == [[], [], []]
    assert none == {}
    assert [each.uri for each in shown] == [(project / "words" / "drug-user.md").as_uri()]


def test_an_exception_needs_its_reason_before_it_counts(project):
    uri = (project / "page.md").as_uri()

    async def walk(opened):
        (diagnostic,) = await opened.open(uri, TEXT)
        actions = await opened.actions(uri, diagnostic)
        edited = applied(TEXT, actions["Keep “hard-to-reach”, with your reason above it"])
        return await opened.change(uri, edited), await opened.hover(uri, 2, 5)

    diagnostics, hover = session(project, walk)
    assert [each.code for each in diagnostics] == ["exception-without-reason", "hard-to-reach"]
    assert hover.startswith("This exception needs a reason: “hard-to-reach”.")


def test_hover_says_why_words_are_let_pass(project):
    uri = (project / "page.md").as_uri()
    plain = usual()
    plain.text_document.hover = None

    async def walk(opened):
        await opened.open(uri, "We do not say *hard to reach*{ .mention }.\n")
        return await opened.hover(uri, 0, 18)

    assert "\n\nLet pass here: " in session(project, walk)
    without_markup = session(project, walk, able=plain)
    assert without_markup.startswith("Hard to reach\n\n")
    assert "**" not in without_markup


def test_the_rulebook_and_the_settings_are_read_again_when_they_change(project):
    uri = (project / "page.md").as_uri()
    page = project / "words" / "hard-to-reach.md"

    async def walk(opened):
        levels = [(await opened.open(uri, TEXT))[0].severity]
        page.write_text(HARD_TO_REACH.replace("block", "advise"), encoding="utf-8")
        opened.save(page.as_uri())
        levels.append((await opened.found(uri))[0].severity)
        (project / "wordcare.toml").write_text(
            'words = "words"\nlevels = { hard-to-reach = "warn" }\n', encoding="utf-8"
        )
        changes = [types.FileEvent((project / "wordcare.toml").as_uri(), types.FileChangeType.Changed)]
        opened.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(changes))
        levels.append((await opened.found(uri))[0].severity)
        return levels, opened.messages, opened.watched

    levels, messages, watched = session(project, walk)
    assert levels == [
        types.DiagnosticSeverity.Error, types.DiagnosticSeverity.Information, types.DiagnosticSeverity.Warning
    ]  # fmt: skip
    assert messages == []
    assert [each.method for each in watched] == ["workspace/didChangeWatchedFiles"]


def test_files_are_not_looked_at_for_each_key(project, monkeypatch):
    from wordcare.editor import projects

    now = [100.0]
    monkeypatch.setattr(projects.time, "monotonic", lambda: now[0])
    ours = projects.Projects("", "", keep=False)
    before = ours.at(str(project))
    assert before.rulebook is not None
    (project / "words" / "drug-user.md").unlink()
    assert ours.at(str(project)) is before
    now[0] += projects.REST
    after = ours.at(str(project))
    assert after.rulebook is not None
    assert set(before.rulebook.words) - set(after.rulebook.words) == {"drug-user"}
    (project / "words" / "drug-user.md").write_text(DRUG_USER, encoding="utf-8")
    ours.look_again()
    assert set(ours.at(str(project)).rulebook.words) == set(before.rulebook.words)


def test_what_changes_on_disk_while_keys_come_shows_when_they_rest(project):
    uri = (project / "page.md").as_uri()
    page = project / "words" / "hard-to-reach.md"

    async def walk(opened):
        levels = [(await opened.open(uri, TEXT))[0].severity]
        page.write_text(HARD_TO_REACH.replace("block", "advise"), encoding="utf-8")
        opened.type(uri, TEXT + "\n")  # and no word from the editor that a file changed
        while levels[-1] != types.DiagnosticSeverity.Information:
            levels.append((await opened.found(uri))[0].severity)
        return levels

    assert session(project, walk)[0] == types.DiagnosticSeverity.Error


def test_folders_of_one_project_see_the_same_state_of_it(project):
    from wordcare.editor.projects import Projects

    ours = Projects("", "", keep=False)
    before = ours.at(str(project))
    (project / "words" / "drug-user.md").unlink()
    (project / "below").mkdir()
    assert ours.at(str(project / "below")) is ours.at(str(project))
    assert ours.at(str(project)) is not before


def test_a_faulty_rulebook_is_said_once_and_the_last_sound_one_goes_on(project):
    uri, page = (project / "page.md").as_uri(), project / "words" / "hard-to-reach.md"

    async def walk(opened):
        await opened.open(uri, TEXT)
        page.write_text(HARD_TO_REACH.replace("level: block", "level: blok"), encoding="utf-8")
        opened.save(page.as_uri())
        still = await opened.change(uri, TEXT + "\n")
        await opened.open((project / "elsewhere" / "page.md").as_uri(), TEXT)
        await opened.change(uri, TEXT + "\n\n")
        page.write_text(HARD_TO_REACH, encoding="utf-8")
        opened.save(page.as_uri())
        await opened.change(uri, TEXT)
        page.write_text(HARD_TO_REACH.replace("level: block", "level: wrong"), encoding="utf-8")
        opened.save(page.as_uri())
        await opened.change(uri, TEXT + "\n")
        return still, opened.messages

    still, messages = session(project, walk)
    assert [each.code for each in still] == ["hard-to-reach"]
    assert len(messages) == 2
    assert "words/hard-to-reach.md:4:8: `level` is `blok`. Did you mean `block`?" in messages[0]


@pytest.mark.parametrize("broken", ["settings", "no words"])
def test_a_project_that_cannot_be_checked_is_said_and_not_a_crash(project, broken):
    if broken == "settings":
        (project / "wordcare.toml").write_text("words = 3\n", encoding="utf-8")
    else:
        (project / "wordcare.toml").write_text('words = "nowhere"\n', encoding="utf-8")
    uri = (project / "page.md").as_uri()

    async def walk(opened):
        nothing = await opened.open(uri, TEXT)
        (project / "wordcare.toml").write_text('words = "words"\n', encoding="utf-8")
        return nothing, await opened.change(uri, TEXT + "\n"), opened.messages

    nothing, mended, messages = session(project, walk)
    assert (nothing, [each.code for each in mended], len(messages)) == ((), ["hard-to-reach"], 1)


def test_a_word_page_shows_its_faults_as_a_rule(project):
    page = project / "words" / "hard-to-reach.md"
    wrong_example = HARD_TO_REACH.replace("We engage [[hard-to-reach]]", "We engage [[groups]]")
    double = DRUG_USER.replace("avoid: [drug user]", "avoid: [hard to reach]")

    async def walk(opened):
        shown = [await opened.open(page.as_uri(), HARD_TO_REACH)]
        shown.append(await opened.change(page.as_uri(), HARD_TO_REACH.replace("level: block", "level: 😀")))
        page.write_text(wrong_example, encoding="utf-8")
        opened.save(page.as_uri())
        shown.append(await opened.change(page.as_uri(), wrong_example))
        (project / "words" / "other.md").write_text(double, encoding="utf-8")
        shown.append(await opened.open((project / "words" / "other.md").as_uri(), double))
        return shown

    sound, level, example, other = session(project, walk)
    assert sound == ()
    assert [(each.range.start.line, each.range.start.character) for each in level] == [(3, 7)]
    assert "`level` is `😀`. Use one of: advise, warn, block." in level[0].message
    assert [each.message.partition("the checker ")[2][:22] for each in example] == ["does not find “groups”"]
    assert any("is also found for" in each.message for each in other)


def test_what_is_no_text_is_said_at_its_place(project):
    async def walk(opened):
        return await opened.open((project / "page.md").as_uri(), "Fine.\n\nNot \0 fine.\n")

    (problem,) = session(project, walk)
    assert (problem.range.start.line, problem.range.start.character) == (2, 4)
    assert problem.message.startswith("There is a NUL byte here")


def test_the_options_say_which_rulebook(project, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    uri = (tmp_path / "elsewhere" / "page.md").as_uri()

    async def walk(opened):
        return await opened.open(uri, "We abuse drugs. A drug user.\n")

    options = ["--stdio", "--no-cache", "--words", str(project / "words")]
    assert [each.code for each in session(project, walk, options=options)] == ["drug-user"]


def test_an_editor_that_goes_away_takes_the_server_with_it(project):
    command = [sys.executable, "-m", "wordcare", "lsp"]
    env = {**os.environ, "PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run(command, cwd=project, env=env, input=b"", capture_output=True, timeout=60)
    assert (done.returncode, done.stdout) == (1, b"")


def test_without_the_library_the_command_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pygls", None)
    for name in [name for name in sys.modules if name.startswith(("pygls.", "wordcare.editor"))]:
        monkeypatch.delitem(sys.modules, name)
    made = run(monkeypatch, "lsp")
    assert (made.code, made.out) == (2, "")
    assert made.err.startswith("The language server needs the library `pygls`")
    assert made.err.endswith('python -m pip install ".[editor]"\n')


def test_a_page_of_a_thousand_lines_takes_less_than_50_milliseconds(project):
    from lsprotocol.types import ClientCapabilities
    from pygls.workspace import TextDocument

    from wordcare.editor.answers import Answers
    from wordcare.editor.page import checked
    from wordcare.editor.places import Places
    from wordcare.editor.projects import Projects

    pages = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").glob("*.md"))]
    bodies = "\n".join(page.split("---\n", 2)[-1] for page in pages).split("\n")
    lines = (bodies * (1000 // len(bodies) + 1))[:998]
    text = "\n".join([*lines, "", "We meet hard-to-reach groups and addicts.", ""])
    projects = Projects(str(ROOT / "docs" / "language" / "words"), "", keep=True)
    took = []
    gc.collect()
    gc.disable()  # its work grows with all that other tests have made
    try:
        for number in range(8):
            before = time.process_time()  # of this process alone, whatever else the machine is busy with
            now = projects.at(str(project))
            page = checked("page.md", text + " " * number, now)
            document = TextDocument("untitled:page.md", text, 1, "markdown")
            found = Answers(document, Places(text, "utf-16"), now, page, ClientCapabilities()).diagnostics()
            took.append(time.process_time() - before)
            assert [each.code for each in found] == ["hard-to-reach", "addict"]
    finally:
        gc.enable()
    assert min(took) < 0.05, took
