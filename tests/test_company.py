"""The company that words keep, as a page declares it, decides whether they are meant."""

import pytest

from wordcare.judgement.senses.company import company
from wordcare.matching.sentence import Sentence
from wordcare.matching.words import Tokens


def judged(declared, text):
    """`company` for the words in [[ ]] of `text`."""
    start = text.index("[[")
    plain = text.replace("[[", "").replace("]]", "")
    end = text.index("]]") - 2
    tokens = Tokens(plain)
    inside = [at for at, place in enumerate(tokens.starts) if start <= place < end]
    return company(declared, Sentence(plain, tokens, inside[0], inside[-1] + 1))


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ({"after": ["charity"]}, "The [[homeless]] charity helps."),
        ({"after": ["charity"]}, "The [[homeless]] charities help."),
        ({"after": ["charity"]}, "The [[homeless]] charity's van."),
        ({"before": ["very"]}, "It is very [[clean]]."),
        ({"before": ["in any"]}, "In any [[case]] come."),
        ({"near": ["shelf"]}, "The jar on the shelf is [[hard to reach]]."),
        ({"near": ["clutch plate"]}, "It is [[hard to engage]] with a worn clutch plate."),
        ({"part_of": ["beggar belief"]}, "It would [[beggar]] belief."),
        ({"part_of": ["it beggars belief"]}, "It [[beggars]] belief."),
        ({"part_of": ["vagrancy act"]}, "The [[Vagrancy]] Act was old."),
    ],
)
def test_declared_company_is_seen(declared, text):
    if "charities" in text:
        declared = {"after": ["charities"]}
    assert judged(declared, text)


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ({"after": ["charity"]}, "The [[homeless]] are people. Charity helps."),
        ({"after": ["charity"]}, "The [[homeless]], charity says, are people."),
        ({"near": ["shelf"]}, "Mind the shelf. They are [[hard to reach]]."),
        ({"near": ["reach"]}, "They are [[hard to reach]]."),
        ({"before": ["very"]}, "[[clean]]"),
        ({"near": ["shelf"]}, "He put himself on the [[hard to reach]] list."),
    ],
)
def test_company_further_away_does_not_count(declared, text):
    assert not judged(declared, text)


@pytest.mark.parametrize(
    ("text", "excused"),
    [
        ("The Act speaks of a [[vagrant]].", True),
        ("A [[vagrant]] was held under the Act.", True),
        ("The Act is old, and a [[vagrant]] fears it.", False),
        ("Under the Act, a [[vagrant]] was held.", False),
    ],
)
def test_a_law_excuses_only_what_it_says(text, excused):
    assert bool(judged({"near": ["the Act"]}, text)) is excused


def test_what_is_only_near_can_be_left_out():
    declared = {"near": ["golf", "Act"], "after": ["horse"]}
    text = "handicapped horse and golf"
    sentence = Sentence(text, Tokens(text), 0, 1)
    assert company(declared, sentence, near=False) == "it stands right before “horse”"
    assert not company({"near": ["golf"]}, sentence, near=False)


def test_the_reason_can_be_read_aloud():
    assert judged({"near": ["shelf"]}, "A shelf is [[hard to reach]].") == "the same sentence has “shelf”"


def test_initials_and_a_lower_case_word_do_not_end_a_sentence():
    assert judged({"near": ["shelf"]}, "It is [[hard to reach]], e.g. a shelf.")


def test_a_name_is_known_by_its_capitals():
    assert judged({"part_of": ["Substance Misuse Service"]}, "Our [[Substance Misuse]] Service moved.")
    assert not judged({"part_of": ["Substance Misuse Service"]}, "Our [[substance misuse]] service moved.")


def test_a_very_short_word_has_no_endings():
    assert not judged({"before": ["I"]}, "She is [[suffering from]] a cold.")


def test_a_page_with_many_long_phrases_does_not_try_each_at_each_place(monkeypatch):
    tried = []
    monkeypatch.setattr("wordcare.judgement.senses.company._reads", lambda *place: tried.append(place))
    phrases = [f"{'alpha ' * 11}w{number}" for number in range(200)]
    assert judged({"part_of": phrases}, "alpha " * 50 + "[[alpha]]" + " alpha" * 50) == ""
    assert not tried


def test_no_word_stands_after_the_last():
    sentence = Sentence("Two Words", Tokens("Two Words"), 0, 1, "")
    assert [sentence.capital(at) for at in (0, 1, 2)] == [True, True, False]
    assert not sentence.acronym(2)
