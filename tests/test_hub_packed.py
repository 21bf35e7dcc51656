"""Packed lists: what a script unpacks is what was packed, and takes fewer bytes."""

import json
import re

from hypothesis import example, given
from hypothesis import strategies as st

from hub.packed import packed, script

PHRASES = st.lists(st.text("ab é🚫-'", max_size=40), min_size=1, max_size=20)


def unpacked(text):
    """As `docs/javascripts/check-text.js` does it, which is tried with all of the rulebook in a browser."""
    found = [""]
    for sign, rest in re.findall(r"([|\x01-\x1f])([^|\x01-\x1f]*)", f"|{text}"):
        found.append(found[-1][: 0 if sign == "|" else ord(sign)] + rest)
    return found[1:]


@given(PHRASES)
@example(["a" * 10, "a" * 11])
@example(["a" * 13, "a" * 14])
@example(["a" * 40, "a" * 41])
@example([""])
@example(["", "", "ab", "ab", ""])
def test_what_is_unpacked_is_what_was_packed(phrases):
    written = script(packed(phrases))
    assert unpacked(json.loads(written, strict=False)) == phrases
    assert "\n" not in written
    assert "\r" not in written


def test_a_phrase_is_told_without_what_it_shares():
    assert script(packed(["hard to reach", "hard to place", "hard hat", "soft"])) == (
        '"hard to reach\x08place\x05hat|soft"'
    )


def test_letters_that_scripts_count_as_two_are_told_again():
    assert packed(["🚫 ab", "🚫 ac"]) == "🚫 ab|🚫 ac"


def test_a_longer_list_is_shorter_packed():
    phrases = [f"as if they were number {number}" for number in range(100)]
    assert len(packed(phrases)) < len("|".join(phrases)) / 5
