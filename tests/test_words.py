"""Words are compared as a reader takes them in."""

import re

import pytest

from wordcare.matching.words import is_disguised, joined, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hard to reach.", ["hard", "to", "reach"]),
        ("hard‑to‑reach", ["hard", "to", "reach"]),
        ("don’t and don't", ["don't", "and", "don't"]),
        ("'addicts' and the addicts' views", ["addicts", "and", "the", "addicts", "views"]),
        ("ad\u00addicts", ["addicts"]),
        ("ad\u200bdict", ["addict"]),
        ("cafe\u0301 café", ["cafe", "cafe"]),
        ("аddict", ["addict"]),
        ("\uff41\uff44\uff44\uff49\uff43\uff54", ["addict"]),
        ("\U0001d41a\U0001d41d\U0001d41d\U0001d422\U0001d41c\U0001d42d", ["addict"]),
        ("\u2c81ddict addi\u03f2t ADDI\u03f9T", ["addict", "addict", "addict"]),
        ("\U0001f642 9am, 3.5 and A&E", ["9am", "3", "5", "and", "a", "e"]),
        ("a junkie¹ and hard-to-reach² people①", ["a", "junkie", "and", "hard", "to", "reach", "people"]),
        ("\U0001d400\U0001d403\U0001d403\U0001d408\U0001d402\U0001d413", ["addict"]),
        ("\u24d8 Note", ["note"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
    ],
)
def test_words_are_those_a_reader_sees(text, expected):
    assert [word.text for word in words(text)] == expected


@pytest.mark.parametrize(
    ("text", "disguised"),
    [
        ("addict", False),
        ("naïve", False),
        ("ad\u00addict", False),
        ("don’t", False),
        ("аddict", True),
        ("ad\u200bdict", True),
        *(
            (honest, False)
            for honest in ("a\u0301ddict", "of\ufb01ce", "hard\u2011to", "hard\u00a0to", "a\u00b2 b")
        ),
        *((honest, False) for honest in ("hard\u00ad-to", "\u0130nsane", "junkie\u2019s")),
        ("hard\u200b-to", True),
        ("hard-\u200bto", True),
        ("hard \u200bto", True),
    ],
)
def test_honest_spelling_is_no_disguise(text, disguised):
    assert is_disguised(text) == disguised


UNSEEN = (
    *("\u2800", "\U0001bca0", "\U0001bca3", "\U000e0001", "\U000e0061", "\U000e007f"),
    *("\u3164", "\uffa0", "\ufff9", "\ufffb", "\U0001d173"),
    *("\U0001d17a", "\x00", "\x01", "\x1b", "\x1f", "\x7f", "\x80", "\x81", "\x9f", "\u202e"),
)


@pytest.mark.parametrize("sign", UNSEEN)
def test_signs_that_cannot_be_seen_are_looked_through_and_said(sign):
    (word,) = words(f"jun{sign}kie")
    assert (word.text, is_disguised(f"jun{sign}kie")) == ("junkie", True)


@pytest.mark.parametrize(
    "text",
    [
        *("ᴊᴜɴᴋɪᴇ", "ⓙⓤⓝⓚⓘⓔ", "ⒿⓊⓃⓀⒾⒺ", "⒥⒰⒩⒦⒤⒠", "🄙🄤🄝🄚🄘🄔", "🄹🅄🄽🄺🄸🄴"),
        *("🅙🅤🅝🅚🅘🅔", "🅹🆄🅽🅺🅸🅴", "🅹\ufe0funkie", "junki🅔", "ꓙꓴꓠꓗꓲꓰ", "Ꭻunkie"),
        *("𝚓𝚞𝚗𝚔𝚒𝚎", "𝕛𝕦𝕟𝕜𝕚𝕖", "𝒿𝓊𝓃𝓀𝒾𝑒", "ｊｕｎｋｉｅ", "ʲᵘⁿᵏⁱᵉ", "junkⅰe", "j̶unkie", "junkie̸", "ϳuⲛⲕⲓⲉ"),
    ],
)
def test_letters_that_look_alike_are_looked_through_and_said(text):
    (word,) = words(text)
    assert (word.text, is_disguised(text)) == ("junkie", True)


@pytest.mark.parametrize("sign", "ЬƄᖯ")
def test_letters_of_other_scripts_count_in_a_word_with_latin_ones(sign):
    (word,) = words(f"{sign}ed")
    assert (word.text, is_disguised(f"{sign}ed")) == ("bed", True)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("bժd", "bdd"),
        ("juпky", "junky"),
        ("juռky", "junky"),
        ("blσck", "block"),
        ("bl℮d", "bled"),
        ("gгip", "grip"),
    ],
)
def test_so_do_those_that_are_drawn_a_little_differently(text, read):
    (word,) = words(text)
    assert (word.text, is_disguised(text)) == (read, True)


@pytest.mark.parametrize("text", ["погром", "σοφός", "ռուս", "Ьь", "७०", "σ", "500 g ℮"])
def test_running_text_in_another_script_stays_what_it_is(text):
    assert not is_disguised(text)


def test_every_alphabet_of_letters_in_circles_and_the_like_is_whole():
    from wordcare.matching.letters import ENCLOSED, FIRST_ENCLOSED

    for first in FIRST_ENCLOSED:
        alphabet = "".join(chr(ord(first) + at) for at in range(26))
        assert re.fullmatch(f"[{ENCLOSED}]+", alphabet)
        assert [word.text for word in words(alphabet)] == ["abcdefghijklmnopqrstuvwxyz"]


@pytest.mark.parametrize(
    "gap", [" ", "  ", "-", "‑", "–", "\u00a0", "- ", " \u200b", "\u2009", "\n", "\u2043", "¹ ", "² \n"]
)
def test_a_space_or_a_hyphen_joins(gap):
    text = f"hard{gap}to"
    assert joined(text, *words(text))


@pytest.mark.parametrize("gap", [". ", ", ", " - ", "—", "/", " (", "; ", "\ufffc", " \ufffc ", "_"])
def test_a_stop_does_not_join(gap):
    text = f"hard{gap}to"
    assert not joined(text, *words(text))


def test_places_are_offsets_into_the_text():
    text = "\U0001f642 The «аddicts» came"
    assert [text[word.start : word.end] for word in words(text)] == ["The", "аddicts", "came"]
