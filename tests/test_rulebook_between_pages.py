"""Faults that only show when pages are read together; each names both places."""

import pytest

from wordcare.finding import CannotRun
from wordcare.rulebook import load


def faults(folder, **pages):
    for name, matter in pages.items():
        title = "" if "title:" in matter else f"title: {name}\n"
        (folder / f"{name}.md").write_text(f"---\n{title}{matter}\n---\nIt hurts.\n", "utf-8")
    try:
        load(str(folder), None)
    except CannotRun as stopped:
        return [str(problem).replace(f"{folder.as_posix()}/", "") for problem in stopped.problems]
    return []


def test_the_same_words_on_two_pages(tmp_path):
    assert faults(tmp_path, a="level: warn\navoid: [left out]", b="avoid: [x, Left-Out]\nlevel: block") == [
        "b.md:3: `Left-Out` is also found for a.md, line 4. Keep it on one of the two pages."
    ]


def test_a_form_that_the_engine_made_counts_too(tmp_path):
    told = faults(tmp_path, a="avoid: addict\nlevel: warn", b="avoid: x\nforms: [addicts]\nlevel: block")
    assert told == ["b.md:4: `addicts` is also found for a.md, line 3. Keep it on one of the two pages."]


def test_a_hyphen_more_or_less_makes_no_difference(tmp_path):
    assert len(faults(tmp_path, a="avoid: bed-blocker\nlevel: warn", b="avoid: bedblocker\nlevel: warn")) == 1


def test_one_fault_for_each_expression(tmp_path):
    assert len(faults(tmp_path, a="avoid: addict\nlevel: warn", b="avoid: addict\nlevel: warn")) == 1


def test_capitals_keep_two_pages_apart(tmp_path):
    assert faults(tmp_path, a="avoid: AIDS\nlevel: warn", b="avoid: Aids\nlevel: warn") == []
    assert faults(tmp_path, a="avoid: AIDS\nlevel: warn", b="avoid: aids\nlevel: warn") != []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Down\u2019s kid", "Down's kid"),
        ("Caf\u00e9 zed", "caf\u00e9 zed"),
        ("Caf\u00e9 zed", "cafe zed"),
        ("Caf\u00e9 zed", "Cafe\u0301 zed"),
        ("\uff3a\uff2f\uff32\uff22\uff2c\uff25", "zorble"),
        ("\uff3a\uff2f\uff32\uff22\uff2c\uff25", "ZORBLE"),
    ],
)
def test_apostrophes_accents_and_width_make_no_difference(one, other, tmp_path):
    assert len(faults(tmp_path, a=f"avoid: {one}\nlevel: warn", b=f"avoid: {other}\nlevel: warn")) == 1
    assert len(faults(tmp_path, a=f"avoid: {other}\nlevel: warn", b=f"avoid: {one}\nlevel: warn")) == 1


def test_what_a_page_avoids_is_no_longer_expression(tmp_path):
    told = faults(tmp_path, a="avoid: [x, zorble]\nlevel: warn\nfine_when: {part_of: [Zorble, zorbles]}")
    assert told == [
        "a.md:5: `zorbles` under `part_of` is what this page says to avoid, so it would never be found. "
        "Write a longer expression, or take the line out."
    ]


@pytest.mark.parametrize("company", ["before: [foo, bar]", "about: people", "near: foo"])
def test_nothing_is_fine_and_not_fine_in_the_same_company(company, tmp_path):
    told = faults(tmp_path, a=f"avoid: x\nlevel: warn\nfine_when: {{{company}}}\nonly_when: {{{company}}}")
    assert told
    assert all("in `fine_when` and in `only_when`. Keep it in one of the two" in each for each in told)
    assert all(each.startswith("a.md:5: ") for each in told)


def test_a_longer_expression_is_another_one(tmp_path):
    assert faults(tmp_path, a="avoid: addict\nlevel: warn", b="avoid: drug addict\nlevel: warn") == []


def test_one_page_may_list_a_form_twice(tmp_path):
    assert faults(tmp_path, a="avoid: [addict, addicts, ad-dict]\nlevel: warn") == []


def test_the_same_title(tmp_path):
    assert faults(tmp_path, a="title: One\navoid: x\nlevel: warn", b="title: one\navoid: y\nlevel: warn") == [
        "b.md:2: The title `one` is also that of a.md. "
        "Give one of them another title, or make one page of both."
    ]


def test_a_page_advises_what_another_says_to_avoid(tmp_path):
    told = faults(
        tmp_path,
        a="avoid: junkie\nlevel: block",
        b="avoid: x\nlevel: block\ninstead:\n  - one\n  - say: junkies",
    )
    assert told == [
        "b.md:7: `junkies` is advised here, but a.md says to avoid words in it. "
        "Find other words, or say on that page when they are fine."
    ]


@pytest.mark.parametrize(
    "softly",
    ["level: advise", "level: block\nonly_when: {near: shelf}", "level: block\nfine_when: {after: y}"],
)
def test_mild_or_fitting_words_may_be_advised(softly, tmp_path):
    assert faults(tmp_path, a=f"avoid: junkie\n{softly}", b="avoid: x\nlevel: block\ninstead: junkie y") == []


def test_every_fault_of_every_page_at_once(tmp_path):
    told = faults(
        tmp_path, a="avoid: x\nlevel: bad", b="avoid: y\nlevel: bad", c="avoid: z", d="avoid: (\nlevel: warn"
    )
    assert [fault.split(":")[0] for fault in told] == ["a.md", "b.md", "c.md", "d.md"]


def test_a_faulty_page_hides_no_title_that_stands_twice(tmp_path):
    faulty = "title: T\nlevel: bad\navoid: "
    told = faults(tmp_path, a=faulty + "x", b=faulty + "y", c=faulty + "(")
    assert len([fault for fault in told if "`T` is also that of" in fault]) == 2


def test_a_faulty_page_hides_no_words_that_stand_twice(tmp_path):
    told = faults(tmp_path, a="avoid: x\nlevel: bad", b="avoid: x\nlevel: warn")
    assert told[0].startswith("a.md:4:8: `level` is `bad`")
    assert told[1].startswith("b.md:3: `x` is also found for a.md, line 3.")


def test_only_pages_directly_inside_count(tmp_path):
    (tmp_path / "deeper").mkdir()
    for name in ("index.md", "notes.txt", "deeper/x.md", ".hidden.md"):
        (tmp_path / name).write_text("not a word page", "utf-8")
    assert faults(tmp_path, a="avoid: x\nlevel: warn") == []
    assert list(load(str(tmp_path), None).words) == ["a"]


def test_no_folder_and_no_pages(tmp_path):
    with pytest.raises(CannotRun, match="cannot be read: No such file or directory"):
        load(str(tmp_path / "none"), None)
    with pytest.raises(CannotRun, match="no word pages in this folder"):
        load(str(tmp_path), None)


def test_links_out_of_the_folder_and_folders_are_refused(tmp_path):
    folder, secret = tmp_path / "words", tmp_path / "secret.md"
    folder.mkdir()
    secret.write_text("---\ntitle: t\navoid: secret\nlevel: warn\n---\nIt hurts.\n", "utf-8")
    (folder / "out.md").symlink_to(secret)
    (folder / "loop.md").symlink_to(folder / "loop.md")
    (folder / "folder.md").mkdir()
    told = faults(folder, a="avoid: x\nlevel: warn")
    assert [fault.partition(". ")[0] for fault in told] == [
        "folder.md: The page cannot be read: it is not a file",
        "loop.md: The page cannot be read: there is no such file",
        "out.md: The page cannot be read: it is a link to a file outside this folder",
    ]
