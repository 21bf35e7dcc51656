"""Judgement that needs more than a sentence: lists, tables, block quotations, explained words, overlaps."""

from functools import partial

import pytest

from growth import is_in_proportion
from wordcare.checking import verdicts
from wordcare.judgement.beside import Beside
from wordcare.reading import read
from wordcare.rulebook import load
from wordcare.source import Source

ADDICT = """---
title: Addict
avoid: addict
level: block
---
It names a person by one part of their life.
"""
ICB = """---
title: ICB
avoid: ICB
level: advise
fine_when: {explained: on the page}
---
Not everybody knows it.
"""
HOMELESS = """---
title: The homeless
avoid: the homeless
inflect: none
level: block
fine_when: {followed_by: a noun}
---
It makes a kind of person out of a problem with housing.
"""
MAN = """---
title: Homeless man
avoid: homeless man
level: warn
---
He is a man first.
"""
HARD = """---
title: Hard to reach
avoid: hard to reach
inflect: none
level: block
only_when: {about: people}
---
It puts the fault on people.
"""
DRIVE = """---
title: Drive
avoid: champion
level: warn
fine_when: {used_as: a noun}
---
It is office talk.
"""
TEAMS = """---
title: CAMHS and CPN
avoid: [CAMHS, CPN]
level: advise
fine_when: {explained: on the page, near: [mental health services]}
---
Letters shut people out.
"""
PAGES = {
    "teams": TEAMS,
    "addict": ADDICT,
    "icb": ICB,
    "the-homeless": HOMELESS,
    "man": MAN,
    "hard": HARD,
    "champion": DRIVE,
}


@pytest.fixture(scope="module")
def flagged(tmp_path_factory):
    """What is found in a text, as a list of words."""
    folder = tmp_path_factory.mktemp("words")
    for name, page in PAGES.items():
        (folder / f"{name}.md").write_text(page, encoding="utf-8")
    rulebook = load(str(folder), None)

    def found(text, path="page.md"):
        return [verdict.found for verdict in verdicts(Source(path, text), rulebook, "") if verdict.flagged]

    return found


@pytest.mark.parametrize(
    "text",
    [
        "Words to avoid:\n\n- addict\n- junkie\n",
        "## Do not say\n\n* Addict\n",
        "Instead of these, say who you mean:\n\n1. addict\n2. addicts\n",
        "| Avoid | Say instead |\n| --- | --- |\n| addict | person |\n| the homeless | people |\n",
        "| Say | Avoid |\n| --- | --- |\n| person | addict |\n",
        "| ✗ | ✓ |\n| --- | --- |\n| the homeless | homeless people |\n",
        "| This | That |\n| --- | --- |\n| addict | person with an addiction |\n",
        "<table><tr><td>Then</td></tr>\n<tr><td>addict, drunk</td><td>an addiction</td></tr></table>\n",
        "| Before | After |\n| --- | --- |\n| the homeless | homeless people |\n",
        'Some words shut doors:\n\n- "Once an addict, always an addict."\n',
        "Common myths:\n\n- Every addict lies.\n",
        "Addict\n:   See *person with an addiction*.\n",
        "Addict\n:   Do not use. See *addiction*.\n",
        "### Addict\n\nNever acceptable. Say who you mean.\n",
        '=== "Avoid"\n\n    The addict failed his test.\n\n=== "Better"\n\n    He used again.\n',
        '!!! failure "Don\'t say"\n\n    The addict in bed 4.\n',
        "Hard to reach\n:   What services call people they have not bothered to reach.\n",
        "| Then | Now |\n| --- | --- |\n| addict | person |\n",
    ],
)
def test_lists_and_columns_of_words_to_avoid_are_mentions(flagged, text):
    assert flagged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Who is it for?\n\n- addict\n- addicts in recovery\n",
        "We bust myths, and we help:\n\n- addict\n- addicts in recovery\n",
        "Words to avoid:\n\n- addict\n\nWho is it for?\n\n- Any addict in the town.\n",
        "| Who | Number |\n| --- | --- |\n| addict | 4 |\n",
        "| Avoid | Who |\n| --- | --- |\n| crowds | addict |\n",
        "| Who | What |\n| --- | --- |\n| addict | tea |\n| person with an addiction | coffee |\n",
        "| Before | After |\n| --- | --- |\n| The homeless slept in our doorway | They have flats |\n",
        'Some rules of the house:\n\n- "No addict may stay here at night."\n',
        '!!! warning "Words from us"\n\n    The addict in bed 4 has left.\n',
        "> **Warning:** the homeless sleep here.\n",
    ],
)
def test_other_lists_and_columns_use_the_words(flagged, text):
    assert flagged(text) != []


def test_columns_are_known_in_html_too(flagged):
    rows = "<tr><th>Say</th><th>Avoid</th></tr>\n<tr><td>person</td>\n<td>addict</td></tr>"
    assert flagged(f"<table>{rows}</table>", "page.html") == []
    assert flagged(f"<table>{rows.replace('Avoid', 'Who')}</table>", "page.html") == ["addict"]


@pytest.mark.parametrize(
    "text",
    [
        "> I was an addict for years.\n",
        "> The staff are kind to any addict.\n>\n> — Maria, 34\n",
        "> The staff are kind to any addict. – Maria\n",
        "Maria told us:\n\n> The staff are kind to any addict.\n",
        "<blockquote>I was an addict.</blockquote>\n",
        "P22 (man, 60):\n\n> The staff are kind to any addict.\n",
        "Amina, 34:\n\n> The staff are kind to any addict.\n",
    ],
)
def test_block_quotations_in_the_first_person_or_with_a_name_are_left_alone(flagged, text):
    assert flagged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“Any addict needs care.\n\nI was an addict then.”\n",
        "“Any addict needs care.\n\n“I was an addict then.”\n",
        '"Any addict needs care.\n\nI was an addict then."\n',
        '"Any addict needs care.\n\n"I was an addict then."\n',
        "‘Any addict needs care.\n\n‘I was an addict then,’ said Bo.\n",
        "‘Any addict needs care.\n\nThe boys’ addict friend too,’ said Bo.\n",
        "'Any addict needs care.\n\n'Carers do.\n\n'The carers' addict sons do,' said Bo.\n",
        "“The town has changed.\n\nAny addict needs care.\n\nThe boys’ mums do too,” said Bo.\n",
        "Bo said: “The town has changed.\n\nAny addict needs care.\n\nThe nurses agree.”\n",
        "- “I slept out.\n- The addict beside me did.”\n",
        '1. "I slept out.\n2. Any addict does.\n3. An addict told me."\n',
        "“This is who we met:\n\n- an addict\n- a nurse\n\nand each addict got soup,” said Bo.\n",
        "> “Any addict needs care.\n>\n> Ask our nurses.”\n",
        "<p>“Any addict needs care.</p>\n<p>Ask our nurses.”</p>\n",
    ],
)
def test_quotations_that_go_on_are_read_as_one(flagged, text):
    assert flagged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“The town has changed.\n\nAny addict may come to us.\n",
        '"The town has changed.\n\nAny addict may come to us.\n\nShe said "no" to us.\n',
        "‘The town has changed.\n\nAny addict may come to our boys’ room.\n",
        "“The town has changed.\n\nAny addict may come.\n\n## Us\n\nWe like it,” said Bo.\n",
        "We want a “hard town.\n\nAny addict may come.\n\n“I like it,” said Bo.\n",
        "“The town has changed.\n\nI like it,” said Bo. Any addict may come to us.\n",
        "“The town has changed.\n\nI like it,” said Bo.\n\nAny addict may come to us.\n",
        'A pipe of 6"\n\nAny addict may come to us.\n\nOr one of 8" of course.\n',
        "In the '90s\n\nany addict came to us.\n\nWe liked the boys'.\n",
        "“The town has changed.\n\n" + "We like any addict.\n\n" * 20 + "So do I,” said Bo.\n",
    ],
)
def test_marks_that_never_close_swallow_nothing_after_their_paragraph(flagged, text):
    assert set(flagged(text)) == {"addict"}


@pytest.mark.parametrize(
    "text",
    [
        '<figure class="quote"><blockquote>Any addict came.</blockquote><figcaption>Bo</figcaption></figure>',
        "<figure>\n<figcaption>Bo</figcaption>\n<blockquote><p>Any addict came.</p></blockquote>\n</figure>",
        "<blockquote><p>Any addict came.</p><footer>Bo</footer></blockquote>",
        "<blockquote><p>Any addict came.</p><p><cite>Bo</cite></p></blockquote>",
        "*I think an addict came. I was one.* (Bo, 34)",
        "*I think an addict came. I was one.* — Bo",
        "<p><em>An addict came.</em> – Bo, 34</p>",
        "*Each addict here knows me,* said Bo.",
    ],
)
def test_quotations_with_a_caption_or_in_italics_with_a_name_are_left_alone(flagged, text):
    assert flagged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "<figure><img src='a.png' alt='A hall'><figcaption>Any addict came.</figcaption></figure>",
        "<figure><figcaption>Bo</figcaption></figure><blockquote>Any addict came.</blockquote>",
        "<blockquote>Hello<footer>Bo</footer></blockquote><blockquote>Any addict came.</blockquote>",
        "*Any addict must sign.* (See page 3)",
        "I think *any addict* (Bristol) must sign.",
        "*I think any addict must sign.*",
    ],
)
def test_other_captions_and_italics_are_uses(flagged, text):
    assert flagged(text) == ["addict"]


def test_words_far_from_the_name_in_a_long_quotation_are_left_alone(flagged):
    assert flagged("“Any addict may come. " + "The town has changed. " * 40 + "It is cold,” said Bo.") == []


@pytest.mark.parametrize(
    "text", ["> The staff are kind to any addict.\n", "The plan:\n\n> Any addict may come.\n"]
)
def test_other_block_quotations_are_ordinary_text(flagged, text):
    assert flagged(text) == ["addict"]


@pytest.mark.parametrize(
    "text",
    [
        "The integrated care board (ICB) pays. Ask the ICB.",
        "Integrated care boards (ICBs) pay.\n\nAsk the ICB.",
        "ICB (integrated care board) staff came. The ICB paid.",
        "ICB stands for integrated care board. The ICB paid.",
        "The ICB paid.\n\n*[ICB]: integrated care board\n",
        'The <abbr title="integrated care board">ICB</abbr> paid.\n\nThe ICB left.',
        "The integrated care board, or ICB, paid. The ICB left.",
        "Our integrated care board, also called the ICB, paid. The ICB left.",
        "ICB, short for integrated care board, is one body. The ICB paid.",
        "ICB: integrated care board. The ICB paid.",
        "The ICB - integrated care board - paid. The ICB left.",
        "Ask the [ICB](../about/glossary.md#icb). The ICB pays.",
        "ICB\n\n:   The board that pays.\n\nThe ICB left.",
    ],
)
def test_an_acronym_is_fine_once_it_is_explained(flagged, text):
    assert flagged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The ICB pays.",
        "The board (ICB) pays.",
        "The ICB (see page 4) pays.",
        "We met in my car (ICB).",
        "Ask the [ICB](../about/money.md).",
        "The board, or ICB, pays.",
    ],
)
def test_an_acronym_that_nobody_explained_is_found(flagged, text):
    assert flagged(text) == ["ICB"]


def test_before_its_explanation_an_acronym_is_found(flagged):
    assert flagged("Ask the ICB.\n\nThe integrated care board (ICB) pays. The ICB is here.") == ["ICB"]


def test_an_explanation_counts_for_its_own_letters_only(flagged):
    text = "Child and adolescent mental health services (CAMHS) help. Ring CAMHS. Ring a CPN."
    assert flagged(text) == ["CPN"]


def test_words_in_another_sense_do_not_hide_shorter_or_later_ones(flagged):
    assert flagged("The homeless man slept. The homeless charity came. The homeless slept.") == [
        "homeless man",
        "The homeless",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The lost child was hard to reach.", ["hard to reach"]),
        ("The zibbet was hard to reach.", []),
        ("They are hard to reach.", ["hard to reach"]),
        ("It is hard to reach.", []),
        ("We champion change.", ["champion"]),
        ("She will champion this.", ["champion"]),
        ("She is a champion.", []),
        ("Our champion left.", []),
    ],
)
def test_a_page_may_say_whom_words_are_about_and_what_kind_of_word_they_are(flagged, text, found):
    assert flagged(text) == found


def test_a_long_text_without_stops_takes_time_in_proportion(flagged):
    piece = "the word addict, 'an addict' and the homeless (ICB) "
    assert is_in_proportion(lambda size: partial(flagged, piece * size), 100, 800, most=16)


@pytest.mark.parametrize(
    "piece",
    [
        "‘An addict’s boys’ room, ",
        "'We 'ad an addict ",
        '6" addict " ',
        "“An addict\n\n",
        "'An addict\n\n",
        "| met an addict | in town ",
    ],
)
def test_stray_marks_take_time_in_proportion(flagged, piece):
    assert is_in_proportion(lambda size: partial(flagged, piece * size), 100, 800, most=16)


@pytest.mark.parametrize("piece", ["we house addicts here. ", '"Addicts" ', "[Echo 2012 addicts "])
def test_what_is_asked_of_names_and_rows_takes_time_in_proportion(flagged, piece):
    # Eight times is linear. With the fault that this holds off it was sixteen times, not 64.
    assert is_in_proportion(lambda size: partial(flagged, piece * size), 750, 6000, most=11)


def test_a_cell_far_down_a_long_table_knows_the_head_of_its_column():
    source = Source("a.md", "Part|Who\n-|-\n" + "x|an addict\n" * 1000)
    prose = read(source)
    beside = Beside(source, prose)
    cells = [cell for cell in prose.passages if "addict" in cell.text]
    assert [beside.lead(cell) for cell in cells] == ["Who"] * 1000


def test_what_stands_around_many_quotations_is_read_once_for_those_that_are_close(flagged, monkeypatch):
    from wordcare import reading

    parts = []

    def read(source, wanted=None):
        parts.append(source.text)
        return original(source, wanted)

    original = reading.read
    monkeypatch.setattr(reading, "read", read)
    text = "- <q>addict</q>\n" * 1000
    assert len(flagged(text)) == 1000
    assert 2 < len(parts) < 50
    assert max(map(len, parts[1:])) < 6_000


@pytest.mark.parametrize(
    "text",
    [
        "<p>We do not say:</p>\n<ul>\n<li>addict</li>\n<li>junkie</li>\n</ul>\n",
        "## Addict\n\nSay 'person with an addiction'.\n",
        '## Addict\n\nWe do not write "addict" in our notes.\n',
        "## Addict\n\nThis word turns a person into an illness.\n",
    ],
)
def test_lists_in_html_and_headings_of_a_guide_to_words_are_mentions(flagged, text):
    assert flagged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "<p>We help:</p>\n<ul>\n<li>addict</li>\n</ul>\n",
        "## addict\n\nUse the side door.\n",
        "## addict\n\nShe came on Monday.\n",
    ],
)
def test_other_lists_in_html_and_headings_are_uses(flagged, text):
    assert flagged(text) == ["addict"]


@pytest.mark.parametrize(
    "text",
    ["- [hard to reach addict](HOME/hard-to-please.md)\n", "- *hard to reach addict*{ .mention }\n"],
)
def test_a_longer_mention_hides_shorter_words_without_the_company_that_it_would_need(tmp_path, text):
    folder = tmp_path / "words"
    folder.mkdir()
    (folder / "addict.md").write_text(ADDICT, encoding="utf-8")
    longer = HARD.replace("avoid: hard to reach", "avoid: hard to reach addict").replace(
        "about: people", "near: [tea]"
    )
    (folder / "hard-to-please.md").write_text(longer, encoding="utf-8")
    rulebook = load(str(folder), None)
    own = f"{folder}/hard-to-please.md"

    def flagged(text, path="page.md"):
        return [verdict.found for verdict in verdicts(Source(path, text), rulebook, "") if verdict.flagged]

    assert flagged(text.replace("HOME", str(folder))) == []
    assert flagged("A hard to reach addict.\n", own) == []
    assert flagged("We met a hard to reach addict in June.\n") == ["addict"]


@pytest.mark.parametrize(
    "text",
    [
        "> They see an addict, not a mum.\n>\n> Amina, peer worker\n",
        "> They see an addict, not a mum.\n\n— Amina, peer worker\n",
        "> They see an addict, not a mum.\n\nAmina, peer worker\n",
        "> They see an addict, not a mum.\n> <cite>Amina</cite>\n",
        '> "They see an addict, not a mum."\n> Amina, peer worker\n',
        "> They see an addict, not a mum. -- Amina\n",
        "> **Amina:** They see an addict, not a mum.\n",
        '!!! quote "Amina"\n\n    They see an addict, not a mum.\n',
        '!!! cite "Amina"\n\n    They see an addict, not a mum.\n',
        '??? quote "What people say"\n\n    They see an addict, not a mum.\n',
        "A quote from Amina:\n\n> They see an addict, not a mum.\n",
        "Amina put it like this:\n\n> They see an addict, not a mum.\n",
        "> They see an addict, not a mum.\n\nSaid Amina, who came in June.\n",
        "<q>They see an addict, not a mum</q>, said Amina.\n",
        "> They see an addict, not a mum. (Department of Health, 2012)\n",
        "> They see an addict, not a mum. (Smith, 2020: 14)\n",
        "*They see an addict, not a mum,* said Amina.\n",
    ],
)
def test_a_block_quotation_with_a_name_to_it_is_somebodys_own(flagged, text):
    assert flagged(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "> They see an addict, not a mum.\n",
        "> They see an addict, not a mum.\n\nSee also, on page 4\n",
        "> They see an addict, not a mum.\n\nTea is at four, as ever.\n",
        "Our aim:\n\n> Find each addict a home.\n",
        '!!! note "Amina"\n\n    They see an addict, not a mum.\n',
        '!!! quote "our aims for the year"\n\n    Find each addict a home.\n',
        "Amina came in June.\n\n> They see an addict, not a mum.\n",
        "> They see an addict, not a mum.\n\nSome came.\n\n> They came in. (Amina, 2020)\n",
        "*They see an addict, not a mum.* The report of June said more.\n",
    ],
)
def test_a_block_quotation_of_nobody_is_ordinary_text(flagged, text):
    assert flagged(text) == ["addict"]
