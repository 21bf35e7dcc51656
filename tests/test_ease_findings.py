"""Findings of reading ease: what is said, where, and what is let be."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ease_texts import counts_in, found, page, row
from wordcare.ease.findings import findings
from wordcare.ease.formulas import reading_age
from wordcare.ease.limits import limits
from wordcare.ease.prose import scored, sentences_in
from wordcare.ease.rules import LEVELS, SAID
from wordcare.ease.screening import Screen
from wordcare.reading import read
from wordcare.source import Source

ROOT = Path(__file__).parent.parent


def words(number):
    """A sentence of so many words."""
    return "One" + " more" * (number - 1) + "."


def rules(text, *tables):
    return [rule for rule, _, _ in found(text, *tables)]


@pytest.mark.parametrize(
    ("number", "rule"),
    [(25, []), (26, ["long-sentence"]), (40, ["long-sentence"]), (41, ["very-long-sentence"])],
)
def test_long_sentences_are_found_by_their_words(number, rule):
    assert rules(words(number)) == rule


def test_a_long_sentence_is_marked_from_its_first_to_its_last_character():
    text = f"Short one. **Note** {words(30)[:-1]}\nand on. Short one.\n"
    source, prose = page(text)
    (finding,) = findings(source, prose, limits())
    assert text[finding.start : finding.end] == f"Note** {words(30)[:-1]}\nand on."
    assert (finding.line, finding.column, finding.end_line, finding.end_column) == (1, 14, 2, 8)
    assert finding.level == "advise"


def test_a_long_sentence_says_where_it_might_be_split():
    text = (
        "We would like to hear from everybody who has used this service in the last year, and we will pay "
        "each of you for the time that you give to us.\n"
    )
    assert found(text) == [
        (
            "long-sentence",
            "We would like to hear from …",
            "It has 31 words. It might be split before “and we will”.",
        )
    ]


def test_a_long_list_in_a_sentence_may_become_a_list():
    text = (
        "Bring a pen, a pad, a coat, a hat, a lamp, a map, some food, some tea and whatever else you may "
        "want to have with you there.\n"
    )
    assert found(text)[0][2] == "It has 28 words. Its parts could be a list."


def test_items_of_lists_are_not_added_up():
    assert rules("You will need:\n\n" + "- some more of these things\n" * 10) == []


def test_hard_words_come_with_plainer_ones():
    assert found("We utilise methodologies.\n\nWe utilised it.\n") == [
        ("hard-word", "utilise", "Perhaps: “use”."),
        ("hard-word", "methodologies", "Perhaps: “methods”."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Everybody in the community understands this information.",
        "Carefully remembering helps. So does understanding.",
        "We met in Northamptonshire.",
        "Run `operationalise` now.",
        "# Operationalise\n\nWe begin.",
        "> We operationalise things.",
        "See www.operationalisation.org for more.",
        "![Operationalisation](a.png) is shown.",
    ],
)
def test_these_are_no_hard_words(text):
    assert rules(text + "\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "We wrote to the Office of the Immigration Services Commissioner (OISC) today.",
        "The Office of the Commissioner helps.",
        "She works for the International Rehabilitation Council.",
        "International Rehabilitation Council.",
        "Rehabilitation Council staff came.",
        "We asked the Department for Work and Rehabilitation.",
        "We asked the Rehabilitation and Care Council.",
        "We met the Royal College\nof Psychiatry.",
    ],
)
def test_no_word_of_a_name_is_hard(text):
    assert rules(text + "\n") == []
    assert row(text + "\n")["hard_words"] == 0


@pytest.mark.parametrize(
    "text",
    [
        "Rehabilitation is good.",
        "The Commissioner and Bob met.",
        "The Mayor and Commissioner met.",
        "Our Commissioner came.",
        "Rehabilitation in Leeds is good.",
        "We offer Rehabilitation in Leeds.",
        "Rehabilitation and Bob are here.",
        "Rehabilitation for Bob is here.",
        "- Rehabilitation\n- Bob",
        "We like rehabilitation. The Rehabilitation Council met.",
    ],
)
def test_one_capital_makes_no_name(text):
    assert rules(text + "\n") == ["unexplained-word"]
    assert row(text + "\n")["hard_words"] == 1


def test_words_beside_a_slash_are_judged_one_by_one():
    text = "It was implemented/initiated in May. See a/commence.html, and/or docs/commence/terminate.md.\n"
    assert [words for _, words, _ in found(text)] == ["implemented", "initiated"]
    assert rules("We like co-production/reablement.\n") == ["unexplained-word"] * 2


def test_american_spelling_is_known_too():
    assert found("We utilize it.\n")[0][2] == "Perhaps: “use”."


@pytest.mark.parametrize(
    "text",
    [
        "Co-production means that we decide together.",
        "Co-production is when we decide together.",
        "**Co-production** means that we decide together.",
        "We decide together (co-production) here.",
        "Co-production (deciding together) is new.",
        "We call this co-production.",
        "- Co-production: deciding together",
        "Co-production\n:   Deciding together.\n\nWe like co-production.",
        "We like [co-production](../glossary.md#co-production).",
        "We like [co-production](language/words/co-production.md).",
        "*[co-production]: deciding together\n\nWe like co-production.",
    ],
)
def test_words_that_the_page_explains_are_fine(text):
    assert rules(text + "\n") == []
    assert row(text + "\n")["hard_words"] == 0


def test_a_necessary_word_without_explanation_gets_one_note():
    text = "We like co-production. They like co-production too.\n\nAnd co-production is hard.\n"
    assert found(text) == [("unexplained-word", "co-production", "")]
    assert row(text)["hard_words"] == 3


@pytest.mark.parametrize(
    "text",
    [
        "The integrated care board (ICB) pays. The ICB is here.",
        "The ICB (integrated care board) pays.",
        "ICB stands for integrated care board.",
        "The ICB pays.\n\n*[ICB]: Integrated care board",
        'The <abbr title="Integrated care board">ICB</abbr> pays.',
        "The NHS, your GP and the BBC agree. So do GPs in the UK.",
        "Henry VIII was king. You must NOT do that.",
        "`ICB` is code.",
    ],
)
def test_letters_that_are_written_out_or_known_are_fine(text):
    assert rules(text + "\n") == []


def test_letters_that_are_never_written_out_get_one_note():
    assert found("The ICB pays. ICBs pay. The ICB’s money.\n") == [("unexplained-acronym", "ICB", "")]
    assert rules("We met at the office (MDT).\n") == ["unexplained-acronym"]


def test_letters_must_be_written_out_before_they_are_used():
    ((rule, word, note),) = found("The ICB pays.\n\nThe integrated care board (ICB) is new.\n")
    assert (rule, word) == ("unexplained-acronym", "ICB")
    assert note == "The page writes it out further down. Do it here, the first time."


def test_a_wall_of_text_is_found():
    assert rules("Stop here. " * 50) == []
    assert found("Stop here. " * 51) == [
        ("wall-of-text", "Stop here. Stop here. Stop here. …", "It has 102 words.")
    ]


def test_findings_come_in_the_order_in_which_they_matter():
    text = f"The ICB can utilise co-production. {words(30)} {words(50)} {'Stop here. ' * 20}\n"
    assert rules(text) == [
        "very-long-sentence", "long-sentence", "hard-word", "unexplained-word", "unexplained-acronym",
        "wall-of-text",
    ]  # fmt: skip


def test_at_most_ten_hard_words_are_named_for_one_page():
    hard = "commence utilise facilitate ascertain endeavour alleviate augment expedite procure rectify"
    hard += " mitigate reiterate"
    assert len(rules(f"We {hard}.\n")) == 10


def test_average_and_grade_are_limited_only_where_somebody_asks():
    text = " ".join([words(20)] * 10) + " Multidisciplinary organisational responsibility." * 8 + "\n"
    whole = {"average_sentence": 10, "grade": 4, "wall_of_text": 0}
    assert not {"average-sentence", "reading-grade"} & set(rules(text))
    assert {"average-sentence", "reading-grade"} <= set(rules(text, whole))
    assert "reading-grade" not in rules("We meet. " * 200, whole)


def test_no_finding_blocks_unless_somebody_asks():
    assert "block" not in LEVELS.values()
    source, prose = page(words(50))
    (finding,) = findings(source, prose, limits({"levels": {"very-long-sentence": "block"}}))
    assert finding.level == "block"
    assert rules(words(50), {"levels": {"very-long-sentence": "off"}}) == []


def test_every_rule_has_its_words():
    assert list(SAID) == list(LEVELS)


def test_what_we_say_can_be_read_at_the_age_of_eleven():
    said = " ".join(f"{text.rstrip('.?')}." for texts in SAID.values() for text in texts)
    counts = counts_in(said.replace("Flesch-Kincaid", ""))
    assert counts.grade is not None
    assert reading_age(counts.grade) <= 11
    assert counts.longest_sentence <= 25


@pytest.mark.parametrize("path", sorted((ROOT / "docs").rglob("*.md"))[::7], ids=lambda path: path.stem)
def test_blocks_that_are_not_worth_reading_hold_no_findings(path):
    source = Source("docs/page.md", path.read_text(encoding="utf-8"))
    for own in (limits(), limits({"long_sentence": 12, "wall_of_text": 30})):
        screen = Screen(source, own)
        few, all_of_it = read(source, screen.touch), read(source)
        made = [
            [(one.rule, one.start, one.end, one.note) for one in findings(source, *seen)]
            for seen in ((few, own, screen), (all_of_it, own))
        ]
        assert made[0] == made[1]


@pytest.mark.parametrize("gap", ["\r\n", "\r", "\t", "\u00a0", "—", "&nbsp;", "<br>"])
def test_whatever_stands_between_words_no_long_sentence_is_missed(gap):
    text = gap.join(["word"] * 26) + ".\n"
    source = Source("page.md", text)
    screen = Screen(source, limits())
    (finding,) = findings(source, read(source, screen.touch), limits(), screen)
    assert finding.note.startswith("It has 26 words.")


def test_words_of_which_the_rulebook_takes_care_are_left_to_it():
    source, prose = page("We utilise co-production. The MDT and the ICB pay.\n")
    screen = Screen(source, limits(), covered={"co-production", "mdt"})
    assert [one.found for one in findings(source, prose, limits(), screen)] == ["utilise", "ICB"]


TOKENS = [
    "word", "Word", "Dr.", "e.g.", "J.", "B.", "option", "no.", "5", "5.", "12.", "end.", "(x).", "...", "…",
    ".", "p.m.", "U.K.", "Ph.D.", "“Why?”", "*Note.*", "-", "iPad", "St.", "so.”", "it!", "a.b", "Mon.",
    "Fig.", "A.", "(b)", "iv.", "4.2.", "p.c.m.", "–", "1.", "2.", "<b>Dr.", "nice\u00a0Dr.", "Vol.", "II.",
    "mid-Sept.", "Mon./Tues.", "Mon.–Fri.", "Weds.", "wks.", "pop-art.", "Jan", "Feb.",
    "said,", "“I", "saw,”", '"I', 'saw."', "‘I", "saw,’",
]  # fmt: skip


@given(st.lists(st.sampled_from(TOKENS), min_size=1, max_size=40), st.sampled_from([" ", "\n", "  "]))
@example(["word"] * 6, "\n")
def test_the_quick_look_at_a_block_never_misses_a_long_sentence(tokens, gap):
    text = gap.join(tokens) + "\n"
    screen = Screen(Source("page.md", text), limits({"long_sentence": 5}))
    passages = scored(read(Source("page.txt", text)))
    each = (passage.text[start:end].split() for passage in passages for start, end in sentences_in(passage))
    longest = max(map(len, each), default=0)
    assert screen.touch(0, len(text)) or longest <= 5


@pytest.mark.parametrize(
    ("text", "words", "note"),
    [
        ("Your payment commences in May.", "commences", "“starts”"),
        ("We met subsequent to the visit.", "subsequent to", "“after”"),
        ("Prior to that, we slept.", "Prior to", "“before”"),
        ("We met prior\nto lunch.", "prior to", "“before”"),
        ("We acted in accordance with the rules.", "in accordance with", "“under” or “by”"),
        ("It was done pursuant to the rules.", "pursuant to", "“under”"),
        ("Commencement is in May.", "Commencement", "“start”"),
        ("The owner, hereinafter Bo, pays.", "hereinafter", "“from now on”"),
        ("The prognosis is good.", "prognosis", "“outlook” or “what is likely”"),
        ("Your holiday entitlement is long.", "entitlement", "“right” or “allowance”"),
        ("The rooms were allocated to us.", "allocated", "“given” or “shared out”"),
        ("Bo allocated the rooms.", "allocated", "“gave” or “shared out”"),
        ("These initiatives work.", "initiatives", "“plans” or “projects”"),
        ("These paradigms work.", "paradigms", "“ways of thinking”"),
        ("The comorbidities matter.", "comorbidities", "“other illnesses”"),
        ("These prerequisites matter.", "prerequisites", "“what is needed first”"),
        ("We were paid accordingly.", "accordingly", "“in line with this” or “so”"),
        ("Bo purchased a bed.", "purchased", "“bought”"),
        ("Ask to purchase a bed.", "to purchase", "“to buy”"),
        ("All came with the exception of Bo.", "with the exception of", "“except”"),
    ],
)
def test_a_plainer_twin_comes_in_the_form_that_is_written(text, words, note):
    assert found(text + "\n") == [("hard-word", words, f"Perhaps: {note}.")]


def test_those_who_treat_people_are_good_words_that_need_a_few_more():
    assert rules("Ask the audiologist or the dermatologist.\n") == ["unexplained-word"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "The RSPCA and the RNLI came. Ask HR and the NSPCC. PTO for the map.",
        "Contraception, immunisation and chrysanthemums are extraordinary. So is a defibrillator.",
    ],
)
def test_what_most_people_know_gets_no_note(text):
    assert rules(text + "\n") == []


def test_the_last_of_many_words_says_that_there_are_more():
    words = (
        "abate",
        "accrue",
        "acquire",
        "attain",
        "augment",
        "comprise",
        "denote",
        "elicit",
        "entail",
        "ratify",
    )
    text = "".join(f"They {word} it.\n\n" for word in (*words, "obtain"))
    notes = [note for _, _, note in found(text)]
    assert len(notes) == 10
    assert [note.endswith(" The page has more like these.") for note in notes] == [False] * 9 + [True]
    assert not any("more like" in note for _, _, note in found(text.partition("They obtain")[0]))


@pytest.mark.parametrize("name", ["page.md", "page.html"])
def test_words_behind_what_stands_above_others_are_found(name):
    text = "<p>The <ruby>plan<rp>(</rp><rt>idea</rt><rp>)</rp></ruby> came, and we facilitate it.</p>\n"
    assert [words for _, words, _ in found(text, name=name)] == ["facilitate"]
