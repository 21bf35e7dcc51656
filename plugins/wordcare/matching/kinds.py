"""Tells nouns for people from nouns for things, by the lists in `people.txt` and `things.txt`."""

from __future__ import annotations

from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

PEOPLE, THINGS = "people", "things"
_OF_THINGS = (
    "tion", "sion", "ment", "ness", "ware", "logy", "graphy", "ism", "ance", "ence", "ency", "ture",
    "age", "ity", "ship",
)  # fmt: skip


def kind_of(word: str) -> str:
    """Whether a noun is for `PEOPLE` or `THINGS`; "" when no list has it."""
    if listed(word, lists("people")["people"]):
        return PEOPLE
    formed = word.removesuffix("s").endswith(_OF_THINGS) and not word.endswith("aware")
    thing = formed or listed(word, lists("things")["things"])
    return THINGS if thing else ""


def is_for_people(word: str) -> bool:
    """Whether a noun is for people, or labels them."""
    return kind_of(word) == PEOPLE or listed(word, lists("people")["labels"])


def names_somebody(sentence: Sentence) -> bool:
    """Whether the match ends in a noun for people, or in one that labels them: "heavy drinkers", "junkie"."""
    return is_for_people(sentence.word(sentence.last - 1))


def on_people(sentence: Sentence) -> bool:
    """Whether the words are put right on somebody: "handicapped people", "a coloured man"."""
    if sentence.feature not in ("", "one"):
        return False
    anybody, own = lists("people")["anybody"], sentence.word(sentence.last - 1)
    several = own in lists("people")["more than one"]  # "swarms of people" says what it means itself
    if sentence.last - sentence.first > 1 and not several and listed(own, anybody):
        return not sentence.capital(sentence.last - 1)
    if own.endswith("ed") and sentence.word(sentence.last) in ("him", "them", "us", "me"):
        return True  # "a lorry crippled him"
    return sentence.touches(sentence.last - 1) and listed(sentence.word(sentence.last), anybody)


def plural(sentence: Sentence) -> bool:
    """Whether the match is a name for several people, which describes no noun: "addicts", "diabetics"."""
    if sentence.feature or sentence.word(sentence.first) == "the":
        return sentence.feature == "several"
    last = sentence.word(sentence.last - 1)
    return last.endswith("s") and not last.endswith(("ss", "ous"))
