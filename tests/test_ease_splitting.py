"""Where a long sentence might become two."""

import pytest

from ease_texts import DATA, found
from growth import is_in_proportion
from wordcare.ease.splitting import is_list, joint, stands_alone

SPLIT = (DATA / "split_sentences.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "We met with people from all over the county last spring and talked about what a good day looks "
            "like for them and their families at home.",
            "and talked",
        ),
        (
            "The group meets every second Tuesday in the library on the high street if there is a room free "
            "and nobody has booked it for something else that day.",
            "if there",
        ),
        (
            "Staff should ask people how they would like to be told about changes to their care and write "
            "this down in a place where all of the team can see it.",
            "and write",
        ),
        (
            "You can bring a friend or a member of your family with you to the meeting so that you have "
            "someone there to help you say what you want.",
            "so that",
        ),
        (
            "If you feel unsafe at home and you need somewhere to stay tonight, you can ring our friends at "
            "the help desk and they will find a room for you.",
            "and they",
        ),
        (
            "If you feel unsafe at home and you need somewhere to stay tonight you can ring our friends at "
            "the help desk on this number at any time of the day.",
            "",
        ),
        (
            "If you need help with your rent you can ring us on any day of the week and we will try to find "
            "someone who can talk to you.",
            "and we",
        ),
        (
            "When the letter has come you should show it to your support worker and they will read it with "
            "you before the day of the hearing.",
            "and they",
        ),
        (
            "Our team has worked for many years with people from the city of Bradford and the wider county "
            "of West Yorkshire in their own homes.",
            "",
        ),
        (
            "We asked a lot of families in the town about the quality of the food and the cost of care for "
            "a parent at home.",
            "",
        ),
        (
            "We asked a lot of families in the town about the quality of the food and the new manager has "
            "promised to look at the menus again.",
            "and the",
        ),
        (
            "Come if you like, but if you cannot come because you are ill, or because you have nobody to "
            "look after your children, please ring us as soon as you can so that we can give your place to "
            "someone else on the list.",
            ", but if you",
        ),
        (
            "The new clinic in the town (which opens in May, and you can walk in) will see people who need "
            "help with a cut or a burn on any day.",
            "",
        ),
        (
            "The charity that my sister works for helps people who came here to be safe and are waiting to "
            "hear if they can stay here for good.",
            "",
        ),
        (
            "Keep taking the tablets until they are gone even if you feel well, because if you stop too soon "
            "the illness may come back.",
            ", because if",
        ),
        (
            "The trial of the new blood test, which ran in four hospitals in the north of England until May, "
            "showed that answers came back two days sooner.",
            "",
        ),
        (
            "Our team can help you with a long list of things, which helps with rent, bills, food and travel "
            "when you are not well.",
            ", which helps",
        ),
        (
            "If you think that our letter to you is wrong, or you do not understand it, ask us for the "
            "reasons, which we must send you in fourteen days.",
            ", which we must",
        ),
        (
            "If you need help with your rent you can ring us on any day, or you can write to us at the "
            "address on the back of this letter.",
            ", or you can",
        ),
        (
            "The walk takes you from the old station along the river and past the mill and the docks to a "
            "warm hall with tea.",
            "",
        ),
    ],
)
def test_a_place_to_split_stands_before_another_thought(text, after):
    at = joint(text, 0, len(text))
    assert (text[at:].strip() if at is not None else "")[: len(after) or None] == after


@pytest.mark.parametrize("line", [line for line in SPLIT if line and not line.startswith("#")])
def test_no_half_is_a_fragment(line):
    """The halves were read aloud, one by one."""
    text = line.replace(" //", "").replace("?", "")
    at = joint(text, 0, len(text))
    mark = "" if at is None else " //" if stands_alone(text, at, len(text)) else " //?"
    assert (
        text if at is None else f"{text[: at + (text[at] in ',;:')]}{mark}{text[at:].lstrip(',;:')}"
    ) == line


def test_a_long_sentence_that_begins_with_a_condition_is_still_told():
    assert found("If you" + " more" * 12 + " and you" + " more" * 12 + ".\n")[0][2] == "It has 28 words."


@pytest.mark.parametrize(
    ("sentence", "note"),
    [
        ("We" + " all" * 14 + " meet, and we will" + " all" * 14 + " eat.", "“and we will”."),
        (
            "We" + " all" * 14 + " meet because we" + " all" * 14 + " eat.",
            "“because we all”, with a word or two put in.",
        ),
        (
            "We" + " all" * 14 + " meet, which costs" + " all" * 14 + " eat.",
            "“which costs all”, with a word or two put in.",
        ),
    ],
)
def test_a_half_that_cannot_stand_alone_says_so(sentence, note):
    assert found(f"{sentence}\n")[0][2].endswith(f"It might be split before {note}")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "To get help you must be over 18, live in the city, have little, and not be able to stay here.",
            True,
        ),
        ("We brought bread, milk, eggs, cheese and tea to the hall, because people were hungry.", True),
        ("Sam, who lives here with his dogs, Rex and Max, and his friend Jo, says that it is good.", False),
        ("On Monday, in the hall, with the rain on the roof, after a long wait, they let us in.", False),
        ("We met, we ate, and we sang.", False),
        ("You need someone with you, and this may be your mother, a friend, or a lawyer.", False),
        ("Bring a pen, some paper, a photo, and food, and we will make tea.", True),
    ],
)
def test_a_list_in_disguise_has_an_end(sentence, expected):
    assert is_list(sentence, 0, len(sentence)) is expected


@pytest.mark.parametrize("part", [", who are met", " and we sang", ", if we know"])
def test_a_sentence_without_an_end_takes_time_in_proportion(part):
    def work(size):
        text = "The panel that met in the town hall on that day" + part * size
        return lambda: joint(text, 0, len(text))

    assert is_in_proportion(work, 500, 4000, 20)
