"""Settings: the nearest file counts, every fault is named with its line, and what is kept is never stale."""

import os

import pytest

from wordcare import settings, settings_file
from wordcare.finding import CannotRun


@pytest.fixture(autouse=True)
def project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    folder = tmp_path / "project"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def faults(config=None):
    with pytest.raises(CannotRun) as raised:
        settings.load(config)
    return [str(problem) for problem in raised.value.problems]


def test_without_a_file_everything_readable_here_is_checked():
    made = settings.load(None)
    assert (made.path, made.folder, made.include, made.fail_on, made.words) == (
        "",
        ".",
        ["**"],
        "block",
        None,
    )


def test_settings_that_never_end_are_told_and_not_read(project):
    (project / "pyproject.toml").symlink_to("/dev/zero")
    (fault,) = faults()
    assert fault.startswith("pyproject.toml: This is not an ordinary file.")


def test_every_setting_is_read_from_our_own_file(project):
    (project / "wordcare.toml").write_text(
        'words = "language"\ninclude = ["docs"]\nexclude = ["docs/old"]\nsite = "https://example.org/"\n'
        'fail_on = "warn"\ncache = "kept"\n[levels]\nhard-to-reach = "off"\n'
    )
    made = settings.load(None)
    assert (made.include, made.exclude, made.site) == (["docs"], ["docs/old"], "https://example.org/")
    assert (made.words, made.cache) == ("language", os.path.join(".", "kept"))
    assert (made.fail_on, made.levels, made.path) == ("warn", {"hard-to-reach": "off"}, "wordcare.toml")


def test_the_nearest_file_upward_counts_and_paths_are_read_from_it(project, monkeypatch):
    (project / "wordcare.toml").write_text('words = "language"\n')
    (project / "pyproject.toml").write_text('[project]\nname = "wordcare"\n')
    deep = project / "docs" / "deep"
    deep.mkdir(parents=True)
    (project / "docs" / "pyproject.toml").write_text('[project]\nname = "wordcare"\n')
    monkeypatch.chdir(deep)
    made = settings.load(None)
    assert made.path == "../../wordcare.toml"
    assert made.words == os.path.join("..", "..", "language")


def test_settings_in_two_files_of_one_folder_are_told(project):
    (project / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.wordcare]\nfail_on = "never"\n')
    (project / "wordcare.toml").write_text('fail_on = "block"\n')
    told = (
        "pyproject.toml:3:7: There are settings under [tool.wordcare] here, and more in wordcare.toml. "
        "Put all of them into one of the two files."
    )
    assert faults() == faults() == [told]
    assert settings.load("wordcare.toml").fail_on == "block"
    (project / "pyproject.toml").write_text('[tool.wordcare-extra]\nfail_on = "never"\n')
    assert settings.load(None).fail_on == "block"


def test_a_shared_file_speaks_under_its_own_table(project):
    (project / "pyproject.toml").write_text(
        '[tool.wordcare]\nsite = "https://example.org"\n[tool.x]\ny = 1\n'
    )
    assert settings.load(None).site == "https://example.org"


def test_a_file_can_be_named(project):
    (project / "other.toml").write_text('fail_on = "never"\n')
    assert settings.load("other.toml").fail_on == "never"


def test_a_misspelt_setting_is_named_with_its_line_and_a_suggestion(project):
    (project / "pyproject.toml").write_text('[project]\nexclud = 1\n\n[tool.wordcare]\nexclud = ["x"]\n')
    assert faults() == ["pyproject.toml:5:1: There is no setting called `exclud`. Did you mean `exclude`?"]


def test_a_setting_like_no_other_gets_the_whole_list(project):
    (project / "wordcare.toml").write_text("zzz = 1\n")
    assert faults() == [
        "wordcare.toml:1:1: There is no setting called `zzz`. The settings are: "
        "`words`, `include`, `exclude`, `levels`, `reading`, `site`, `fail_on`, `cache`."
    ]


def test_patterns_that_stand_for_no_letter_are_faults(project):
    (project / "wordcare.toml").write_text(
        'include = ["[z-a].md"]\nexclude = ["[!]x", "ok"]\n'
        '[[reading.folders]]\npath = "[9-0]"\nbecause = "law"\n'
    )
    step = "in a pattern stands for no letter. Name some, or a range such as [a-z] or [!0-9]."
    assert faults() == [
        f"wordcare.toml:1:1: `[z-a]` {step}",
        f"wordcare.toml:2:1: `[!]` {step}",
        f"wordcare.toml:4:1: `[9-0]` {step}",
    ]


@pytest.mark.parametrize(
    "site",
    ["https://exa mple.org/", "https://", "https:///a", "https://ex.org/a?b=c", "https://a.org/#", "x"],
)
def test_an_address_must_be_one_that_addresses_of_pages_can_be_made_from(project, site):
    (project / "wordcare.toml").write_text(f'site = "{site}"\n')
    assert faults()[0].startswith("wordcare.toml:1:1: `site` must be a web address.")


@pytest.mark.parametrize("site", ["", "http://localhost:8000", "https://ex.org/a/b/", "https://é.example"])
def test_other_addresses_are_fine(project, site):
    (project / "wordcare.toml").write_text(f'site = "{site}"\n')
    assert settings.load(None).site == site


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        ("wordcare.toml", 'fail_on = "warn"\n\n[level]\na = "off"\n', "3:2"),
        ("wordcare.toml", "[[level]]\n", "1:3"),
        ("pyproject.toml", '[tool.wordcare]\n[ tool . "wordcare" . level ]\n', "2:23"),
        ("pyproject.toml", "[tool.wordcare.level]\n", "1:16"),
    ],
)
def test_an_unknown_table_is_told_with_its_place(project, name, text, place):
    (project / name).write_text(text)
    assert faults()[0].startswith(
        f"{name}:{place}: There is no setting called `level`. Did you mean `levels`?"
    )


ONE_OF = 'Write one of "advise", "warn", "block" or "off".'


def test_all_faults_are_named_at_once_each_with_an_example(project):
    (project / "wordcare.toml").write_text(
        'words = 3\ninclude = "docs"\nexclude = [1]\nsite = "example.org"\nfail_on = "error"\n'
        'cache = ""\nlevels = { hard-to-reach = "stop", x = 2 }\n'
    )
    like_this = "Write it like this:"
    assert faults() == [
        "wordcare.toml:1:1: `words` must be the folder of word pages. "
        f'{like_this} words = "docs/language/words"',
        "wordcare.toml:2:1: `include` must be a list of patterns for paths. "
        f'{like_this} include = ["docs/**/*.md", "mkdocs.yml"]',
        "wordcare.toml:3:1: `exclude` must be a list of patterns for paths. "
        f'{like_this} exclude = ["docs/archive"]',
        f'wordcare.toml:4:1: `site` must be a web address. {like_this} site = "https://www.example.org/"',
        f'wordcare.toml:5:1: `fail_on` must be block, warn, advise or never. {like_this} fail_on = "warn"',
        f'wordcare.toml:6:1: `cache` must be a folder. {like_this} cache = ".cache/wordcare"',
        f'wordcare.toml:7:12: The level of `hard-to-reach` cannot be "stop". {ONE_OF}',
        f"wordcare.toml:7:36: The level of `x` cannot be what it is set to. {ONE_OF}",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (b"words = \n", "wordcare.toml:1:9: This line is not TOML: we cannot read this value. "),
        (b"# A\n\nwords = [\n", "wordcare.toml:3:10: This line is not TOML: "),
        (
            b"words = 'x'\nwords = 'y'\n",
            "wordcare.toml:2:12: This line is not TOML: Cannot overwrite a value. ",
        ),
        (b"words = '\xff'\n", "wordcare.toml:1:10: The file is not UTF-8: byte 0xFF (number 10 in the file)"),
        (b"\xff\xfew\0", "wordcare.toml:1:1: The file is written in UTF-16, not in UTF-8. "),
        (b"a = " + b"[" * 5000, "wordcare.toml: This line is not TOML: "),
        (b"levels = 3\n", "wordcare.toml:1:1: `levels` must be a table of rules and their levels. "),
    ],
)
def test_a_broken_file_is_named_with_the_place(project, text, fault):
    (project / "wordcare.toml").write_bytes(text)
    (said,) = faults()
    assert said.startswith(fault)


def test_a_table_of_the_wrong_kind_is_named(project):
    (project / "pyproject.toml").write_text('[tool]\nwordcare = "yes"\n')
    assert faults() == [
        "pyproject.toml:2:1: `wordcare` under [tool] must be a table. "
        "Write [tool.wordcare] on a line of its own."
    ]


def test_a_named_file_that_is_missing_or_says_nothing_to_us_is_an_error(project):
    (project / "pyproject.toml").write_text('[project]\nname = "other"\n')
    assert faults("nope.toml") == [
        "nope.toml: There is no such file or folder. Check the spelling, and the folder you are in."
    ]
    assert faults("pyproject.toml") == [
        "pyproject.toml: There is no [tool.wordcare] in this file. "
        "Add that table, or give another file to --config."
    ]


def test_settings_that_have_not_changed_are_not_parsed_again(project, monkeypatch):
    (project / "wordcare.toml").write_text('fail_on = "warn"\n')
    assert settings.load(None).fail_on == "warn"
    monkeypatch.setattr(settings_file, "table_in", None)
    assert settings.load(None).fail_on == "warn"


def test_changed_settings_are_read_anew(project):
    (project / "wordcare.toml").write_text('fail_on = "warn"\n')
    settings.load(None)
    (project / "wordcare.toml").write_text('fail_on = "never"\n')
    assert settings.load(None).fail_on == "never"


def test_nothing_is_kept_when_that_is_asked(project):
    (project / "wordcare.toml").write_text('fail_on = "warn"\n')
    assert settings.load(None, keep=False).cache is None
    assert not (project / ".cache").exists()


def test_the_name_of_the_table_in_our_own_file_is_told_as_that(project):
    (project / "wordcare.toml").write_text('[tool.wordcare]\ninclude = ["docs"]\n')
    assert faults() == [
        "wordcare.toml:1:7: [tool.wordcare] belongs in pyproject.toml only."
        " Leave the table's name out in this file."
    ]
