"""Tells by its capital letters that a match is written as a name or a title is."""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence


def is_title(sentence: Sentence) -> bool:
    """Whether the match is written as a whole title is."""
    return sentence.capital(sentence.first) and has_capitals(sentence)


def has_capitals(sentence: Sentence) -> bool:
    """Whether each word of the match has a capital, but for small words and what a hyphen ties on."""
    names = lists("names")
    small = names["joins names"] | names["small in headlines"] | lists("grammar")["prepositions"]
    first, opens = sentence.first, sentence.first == sentence.start  # "Wheelchair-bound Mr Ali"
    return all(
        sentence.capital(at)
        or sentence.word(at) in small
        or (at > first and not opens and sentence.gap(at - 1) == "-")
        for at in range(first, sentence.last)
    )


def all_in_capitals(sentence: Sentence, numbers: range) -> bool:
    """Whether all words of these numbers have a capital, as in a title, but for figures and small ones."""
    small = (
        lists("names")["joins names"]
        | lists("names")["small in headlines"]
        | lists("grammar")["prepositions"]
    )
    return all(
        sentence.capital(at) or sentence.word(at) in small or sentence.word(at).isdigit() for at in numbers
    )


def in_title(sentence: Sentence, at: int) -> bool:
    """Whether word `at` may belong to a title: "Beggars in Spain"."""
    small = lists("grammar")["prepositions"] | lists("names")["joins names"]
    return sentence.touches(at - 1) and (sentence.capital(at) or sentence.word(at) in small)
