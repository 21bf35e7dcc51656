"""The MkDocs plugin: what it finds in sources, what it says, and when it stops a build."""

import os
from importlib.metadata import entry_points

import pytest
from mkdocs.config import load_config

import wordcare.mkdocs_plugin.build
from small_site import CANARY, SETTINGS, THEME, Project


@pytest.fixture
def project(tmp_path, caplog, monkeypatch):
    return Project(tmp_path, caplog, monkeypatch)


def test_the_plugin_can_be_named_in_mkdocs_yml():
    (found,) = entry_points(group="mkdocs.plugins", name="wordcare")
    assert found.value == "wordcare.mkdocs_plugin:WordcarePlugin"


def test_a_clean_site_is_built_in_silence(project):
    assert project.build(strict=True) is None
    assert project.said == []


@pytest.mark.parametrize("strict", [False, True])
def test_a_blocked_word_stops_the_build(project, strict):
    project.write("docs/index.md", f"# Welcome\n\nNext year {CANARY}.\n")
    assert project.build(strict=strict)
    message, verdict = project.said[0], project.said
    assert len(verdict) == 1, "one word, one message"
    assert message == (
        "ERROR",
        "docs/index.md:3:26: Please change “hard-to-reach”.\n"
        "      Next year we will engage hard-to-reach groups.\n"
        "                               ^^^^^^^^^^^^^\n"
        "    It puts the fault on people.\n"
        "    Instead: people our service has not reached yet\n"
        "    Read more: docs/language/words/hard-to-reach.md",
    )


def test_all_is_said_before_the_build_stops(project):
    project.write("docs/index.md", f"# Welcome\n\n{CANARY}\n")
    project.write("docs/last.md", f"# Last\n\nAn addict. Again {CANARY}\n")
    project.write("theme/main.html", THEME.replace("<footer>", "<footer>For our hard-to-reach groups"))
    assert project.build()
    assert [level for level, _ in project.said] == ["ERROR", "WARNING", "ERROR", "ERROR"]


@pytest.mark.parametrize(("word", "level"), [("addict", "WARNING"), ("co-production", "INFO")])
def test_milder_words_are_said_and_stop_nothing_even_if_strict(project, word, level):
    project.write("docs/index.md", f"# Welcome\n\nHe is like {word} here.\n")
    assert project.build(strict=True) is None
    assert [level for level, _ in project.said] == [level]


def test_fail_on_decides_what_stops_the_build(project):
    project.write("docs/index.md", "# Welcome\n\nHe is an addict.\n")
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", "- wordcare: {fail_on: warn}"))
    assert project.build()
    assert [level for level, _ in project.said] == ["ERROR"]
    project.write("docs/index.md", f"# Welcome\n\n{CANARY}\n")
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", "- wordcare: {fail_on: never}"))
    assert project.build(strict=True) is None
    assert [level for level, _ in project.said] == ["WARNING"]


def test_levels_can_be_set_in_mkdocs_yml(project):
    project.write("docs/index.md", f"# Welcome\n\n{CANARY}\n\nAn addict.\n")
    options = "- wordcare: {levels: {hard-to-reach: advise, addict: 'off'}}"
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", options))
    assert project.build() is None
    assert [level for level, _ in project.said] == ["INFO"]


def test_the_project_settings_count_too(project):
    project.write("docs/index.md", "# Welcome\n\nAn addict.\n")
    project.write("wordcare.toml", 'fail_on = "warn"\nsite = "https://words.example.org/"\n')
    assert project.build()
    assert "https://words.example.org/language/words/addict/" in project.said[0][1]


def test_a_level_for_a_word_that_is_not_there_is_a_fault(project):
    options = "- wordcare: {levels: {hard-to-rech: advise}}"
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", options))
    assert project.build()
    assert "no page `hard-to-rech`" in project.said[0][1]


def test_misspelt_options_stop_the_build_and_all_are_said(project):
    options = "- wordcare: {failon: warn, levls: {addict: block}}"
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", options))
    assert project.build()
    said = [text for level, text in project.said if level == "ERROR"]
    assert said == [
        "mkdocs.yml: There is no setting called `failon`. Did you mean `fail_on`?",
        "mkdocs.yml: There is no setting called `levls`. Did you mean `levels`?",
    ]


def test_it_can_be_switched_off(project):
    project.write("docs/index.md", f"# Welcome\n\n{CANARY}\n")
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", "- wordcare: {enabled: false}"))
    assert project.build() is None
    assert project.said == []


def test_a_faulty_rulebook_stops_the_build_with_all_its_faults(project):
    project.write("docs/language/words/addict.md", "---\ntitle: Addict\navoid: [addict]\n---\nWhy.\n")
    project.write("docs/language/words/other.md", "---\ntitle: Other\nlevel: block\n---\nWhy.\n")
    assert project.build()
    said = "\n".join(text for _, text in project.said)
    assert "addict.md" in said
    assert "other.md" in said


def test_a_source_that_cannot_be_read_stops_the_build(project):
    project.write("docs/index.md", "# Welcome\n\nA \0 here.\n")
    assert project.build()
    assert project.said[0][0] == "ERROR"
    assert "docs/index.md:3:3" in project.said[0][1]


def test_names_in_the_settings_are_checked(project):
    project.settings("site_description: For hard to reach people\n")
    assert project.build()
    assert project.said[0][1].startswith("mkdocs.yml:")
    assert len(project.said) == 1


def test_an_exception_in_a_source_holds_for_the_built_page_and_the_search_index(project):
    comment = '<!-- wordcare: allow "hard to reach" because the report has this title -->'
    project.write("docs/index.md", f"# Welcome\n\n{comment}\n## Hard to reach groups\n\nHello.\n")
    assert project.build(strict=True) is None
    assert project.said == []


@pytest.mark.parametrize("cores", [1, 2])
def test_many_sources_are_checked_beside_the_build_where_there_is_a_core_to_spare(
    project, monkeypatch, cores
):
    monkeypatch.setattr("wordcare.mkdocs_plugin.build.cores", lambda: cores)
    project.write_many()
    project.write("docs/page007.md", f"# Seven\n\n{CANARY}\n")
    project.write("docs/page100.md", "# A hundred\n\nA \0 here.\n")
    assert project.build()
    assert [(level, text.partition(": ")[0]) for level, text in project.said] == [
        ("ERROR", "docs/page007.md:3:16"),
        ("ERROR", "docs/page100.md:3:3"),
        ("ERROR", "site/page100/index.html:4:6"),
    ]


@pytest.mark.parametrize("work", ["_parcels", "seen_ahead"])
def test_a_build_whose_helper_ends_early_finds_the_same(project, monkeypatch, work):
    project.write_many()
    project.write("docs/page007.md", f"# Seven\n\n{CANARY}\n")
    this_process, module = os.getpid(), wordcare.mkdocs_plugin.build
    owner = module if hasattr(module, work) else module.Build
    whole = getattr(owner, work)

    def only_here(*given):
        return whole(*given) if os.getpid() == this_process else os._exit(1)

    monkeypatch.setattr(module, "cores", lambda: 2)
    monkeypatch.setattr(owner, work, only_here)
    assert project.build()
    assert [text.partition(": ")[0] for _, text in project.said] == ["docs/page007.md:3:16"]


def test_a_page_that_we_fail_on_ourselves_stops_the_build_with_kind_words(project, monkeypatch):
    def broken(source, *_):
        raise RecursionError("no way through")

    monkeypatch.setattr("wordcare.mkdocs_plugin.build.check_with_verdicts", broken)
    assert project.build()
    assert all("wordcare itself failed on this file, with RecursionError" in text for _, text in project.said)
    assert "docs/index.md" in "".join(text for _, text in project.said)


def test_no_text_gives_orders_to_the_runner_of_github(project):
    project.write("docs/index.md", f"# Welcome\n\n::stop-commands::x {CANARY} ##[group]\n")
    assert project.build()
    said = project.said[0][1]
    assert "stop-commands" in said
    assert not any(line.lstrip().startswith("::") or "##[" in line for line in said.splitlines())


ADDICT = "# Welcome\n\nHe is an addict.\n"


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("wordcare.toml", 'fail_on = "warn"\n'),
        ("pyproject.toml", '[tool]\nwordcare = { fail_on = "warn" }\n'),
        ("pyproject.toml", '[ tool.wordcare ]\nfail_on = "warn"\n'),
        ("pyproject.toml", '[tool."wordcare"]\nfail_on = "warn"\n'),
        ("pyproject.toml", 'tool.wordcare.fail_on = "warn"\n'),
        ("../wordcare.toml", 'fail_on = "warn"\n'),
    ],
)
def test_settings_are_found_and_read_as_the_command_does_it(tmp_path, caplog, monkeypatch, name, settings):
    (tmp_path / "site").mkdir()
    project = Project(tmp_path / "site", caplog, monkeypatch)
    project.write("docs/index.md", ADDICT)
    project.write(name, settings)
    assert project.build()
    assert [level for level, _ in project.said] == ["ERROR"]


@pytest.mark.parametrize(
    "text", ["# put [tool.wordcare] here one day\n", '[tool.wordcare-extra]\nfail_on = "warn"\n']
)
def test_a_shared_file_without_our_table_is_left_alone(project, text):
    project.write("docs/index.md", ADDICT)
    project.write("pyproject.toml", text)
    assert project.build() is None
    assert [level for level, _ in project.said] == ["WARNING"]


def test_settings_that_cannot_be_read_are_told(project):
    (project.folder / "pyproject.toml").mkdir()
    assert project.build()
    assert project.said[0][1].startswith("pyproject.toml: This is a folder, and a file was expected.")
    (project.folder / "wordcare.toml").symlink_to("nowhere.toml")
    assert project.build()
    assert project.said[0][1].startswith("wordcare.toml: This link leads to a file that is not there.")


def test_words_that_are_not_there_are_told_where_they_are_named(project):
    project.write("wordcare.toml", 'site = ""\nwords = "nowhere"\n')
    assert project.build()
    assert project.said[0][1].startswith(
        "wordcare.toml:2:1: `words` names nowhere, and there is no such folder."
    )
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", "- wordcare:\n      words: elsewhere"))
    assert project.build()
    assert project.said[0][1].startswith("mkdocs.yml: `words` names elsewhere, and there is no such folder.")
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", '- wordcare:\n      words: ""'))
    assert project.build()
    assert project.said[0][1].startswith("mkdocs.yml: `words` must be the folder of word pages.")


def test_the_preview_watches_words_and_settings_outside_the_pages(project):
    (project.folder / "docs/language/words").rename(project.folder / "words")
    project.write("wordcare.toml", 'words = "words"\n')
    config = load_config(str(project.folder / "mkdocs.yml"))
    config.plugins.on_startup(command="serve", dirty=False)
    config = config.plugins.on_config(config)
    assert config.watch == [str(project.folder / "words"), str(project.folder / "wordcare.toml")]


@pytest.mark.parametrize("many", [False, True])
@pytest.mark.parametrize("settings", ['exclude = ["docs/archive/**"]', 'include = ["docs/*.md"]'])
def test_what_the_settings_leave_out_stops_no_build(project, settings, many):
    project.write("docs/archive/old.md", f"# Old\n\n{CANARY}\n")
    project.write("wordcare.toml", settings)
    if many:
        project.write_many()
    assert project.build(strict=True) is None
    assert project.said == []
    project.write("docs/new.md", "# New\n\nFor hard-to-reach people.\n")
    assert project.build()
    assert [text.split(":")[0] for _, text in project.said] == ["docs/new.md"]


def test_settings_of_the_site_may_have_any_name(project):
    comment = "# The old name was: Services for hard-to-reach people.\n"
    project.write("site.en.yml", comment + SETTINGS)
    assert project.build(file="site.en.yml", strict=True) is None
    assert project.said == []
    project.write("site.en.yml", SETTINGS.replace("Our site", "For hard-to-reach people"))
    assert project.build(file="site.en.yml")
    assert project.said[0][1].startswith("site.en.yml:2:16: Please change")


def test_off_needs_no_quotation_marks(project):
    project.write("docs/index.md", f"# Welcome\n\n{CANARY}\n")
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", "- wordcare: {levels: {hard-to-reach: off}}"))
    assert project.build() is None
    assert project.said == []


def test_a_likely_name_is_offered_with_its_place(project):
    project.write("wordcare.toml", '[levels]\n\nadict = "off"\n')
    options = "- wordcare: {levels: {hard-to-reech: off}}"
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", options))
    assert project.build()
    assert [text for _, text in project.said] == [
        "wordcare.toml:3:1: The rulebook has no page `adict`. Did you mean `addict`?",
        "mkdocs.yml: The rulebook has no page `hard-to-reech`. Did you mean `hard-to-reach`?",
    ]


def test_an_exception_in_front_matter_holds_for_all_that_comes_of_it(project):
    order = '# wordcare: allow "hard to reach" because it is the title of a report'
    project.write("docs/other.md", f"---\n{order}\ntitle: Hard to reach groups\n---\nHello.\n")
    project.settings(f"nav:\n  - index.md\n  - More:\n    {order}\n    - Hard to reach people: other.md\n")
    assert project.build(strict=True) is None
    assert project.said == []


def test_the_address_must_be_one(project):
    project.write("mkdocs.yml", SETTINGS.replace("- wordcare", "- wordcare: {site: 'https://ex.org/a?b=c'}"))
    assert project.build()
    assert "`site` must be a web address." in project.said[0][1]
