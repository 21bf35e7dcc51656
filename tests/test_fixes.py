"""A replacement is offered only where it can stand as it is, article and capital letter included."""

import pytest

from wordcare.matching.fixes import CHOICE, GRAMMAR, QUOTED, article_of, fix
from wordcare.matching.quotes import Quotations
from wordcare.matching.scene import Scene
from wordcare.matching.sentence import Sentence
from wordcare.matching.words import Tokens
from wordcare.rulebook.word import Word


def page(*instead):
    made = Word("page", "page.md")
    made.instead = [(say, fits, "") for say, fits in instead]
    return made


DEMENTIA = page(("people with dementia", "several"))
DEMENTIA.avoid = ["dementia sufferer", "Alzheimer's sufferer"]
COUNCIL = page(("council", "one"))
COUNCIL.instead = [("council", "one", "in place of LA, in most areas"), ("home", "one", "in place of TA")]
HOMELESS = page(("people who are homeless", "any"))
SOMEONE = page(
    ("someone who uses drugs", "one"), ("people who use drugs", "several"), ("say what happened", "")
)
PERSON = page(("person who uses drugs", "one"), ("people who use drugs", "several"))
ABLE = page(("non-disabled", "any"))
OLDER = page(("older person", "one"), ("older people", "several"))
RUN_AWAY = page(("run away", "base"), ("runs away", "s"), ("ran away", "past"), ("running away", "ing"))
DIE = page(("die by suicide", "base"), ("died by suicide", "past"))
SHARE = page(("share", "base"), ("shares", "s"), ("shared", "past"))


def offered(page, text, feature):
    """The sentence with the replacement in it, or why there is none."""
    start, end = text.index("[["), text.index("]]") - 2
    plain = text.replace("[[", "").replace("]]", "")
    tokens = Tokens(plain)
    inside = [at for at, place in enumerate(tokens.starts) if start <= place < end]
    sentence = Sentence(plain, tokens, inside[0], inside[-1] + 1, feature)
    found = fix(page, feature, Scene(sentence, Quotations(plain, [])))
    if not found.say:
        return found.why_not
    start = tokens.starts[inside[0] - found.before]
    return plain[:start] + found.say + plain[tokens.ends[inside[-1]] :]


@pytest.mark.parametrize(
    ("page", "text", "feature", "expected"),
    [
        (PERSON, "We met [[addicts]] in town.", "several", "We met people who use drugs in town."),
        (PERSON, "[[Addicts]] came.", "several", "People who use drugs came."),
        (PERSON, "Most young [[addicts]] came.", "several", "Most young people who use drugs came."),
        (PERSON, "He is an [[addict]].", "one", "He is a person who uses drugs."),
        (PERSON, "An [[addict]] came.", "one", "A person who uses drugs came."),
        (PERSON, "This [[addict]] came.", "one", "This person who uses drugs came."),
        (PERSON, "A young [[addict]] came.", "one", "A young person who uses drugs came."),
        (SOMEONE, "He is an [[addict]].", "one", "He is someone who uses drugs."),
        (SOMEONE, "An [[addict]] came.", "one", "Someone who uses drugs came."),
        (SOMEONE, "A young [[addict]] came.", "one", GRAMMAR),
        (SOMEONE, "The [[addict]] came.", "one", GRAMMAR),
        (SOMEONE, "Such an [[addict]] came.", "one", GRAMMAR),
        (OLDER, "She is a [[pensioner]].", "one", "She is an older person."),
        (ABLE, "An [[able-bodied]] runner", "", "A non-disabled runner"),
        (ABLE, "The [[able-bodied]] runner", "", "The non-disabled runner"),
        (PERSON, "The [[addicts']] views", "several", GRAMMAR),
        (PERSON, "The [[addict's]] views", "possessive", CHOICE),
        (ABLE, "The [[able-bodied's]] views", "possessive", GRAMMAR),
        (PERSON, "The [[addict]] group met.", "one", GRAMMAR),
        (PERSON, "The [[addicts]] forum met.", "several", GRAMMAR),
        (PERSON, "They are ex-[[addicts]] now.", "several", GRAMMAR),
        (PERSON, "An [[addict]]-led group", "one", GRAMMAR),
        (PERSON, "Street [[addicts]] came.", "several", GRAMMAR),
        (PERSON, "The [[ADDICTS]] came.", "several", "The people who use drugs came."),
        (PERSON, "[[DRUG USERS]]", "several", "PEOPLE WHO USE DRUGS"),
        (COUNCIL, "[[LA]]", "one", "Council"),
        (PERSON, "HELP FOR [[ADDICTS]] HERE", "several", "HELP FOR PEOPLE WHO USE DRUGS HERE"),
        (PERSON, "Working With [[Addicts]]", "several", "Working With People who use drugs"),
        (PERSON, "We call them “[[addicts]]” here.", "several", QUOTED),
        (PERSON, 'He went on: "They are [[addicts]].', "several", QUOTED),
        (RUN_AWAY, "He [[absconded]] at night.", "past", "He ran away at night."),
        (RUN_AWAY, "He has often [[absconded]].", "past", GRAMMAR),
        (RUN_AWAY, "He was [[absconding]].", "ing", "He was running away."),
        (DIE, "He has [[committed suicide]].", "past", "He has died by suicide."),
        (SHARE, "Managers [[cascade]] it.", "base", "Managers share it."),
        (SHARE, "The [[cascade]] of news", "base", GRAMMAR),
        (DEMENTIA, "For [[dementia sufferers]].", "several", "For people with dementia."),
        (DEMENTIA, "For [[Alzheimer's sufferers]].", "several", CHOICE),
        (HOMELESS, "Among [[the homeless]] and rough sleeper population.", "", GRAMMAR),
        (HOMELESS, "Among [[the homeless]] and the poor.", "", "Among people who are homeless and the poor."),
        (COUNCIL, "Ask your [[LA]].", "one", "Ask your council."),
        (COUNCIL, "Ask about [[TA]].", "one", "Ask about home."),
        (COUNCIL, "Ask your [[HMO]].", "one", CHOICE),
        (HOMELESS, "For [[the homeless]] and carers.", "", "For people who are homeless and carers."),
        (PERSON, "Our [[addicts]] came.", "several", GRAMMAR),
        (OLDER, "Our [[pensioners]] came.", "several", "Our older people came."),
        (page(("young parents", "several")), "Our [[teen mums]] came.", "several", "Our young parents came."),
        (page(("one", "several"), ("two", "several")), "We met [[addicts]].", "several", CHOICE),
    ],
)  # fmt: skip
def test_grammar_decides(page, text, feature, expected):
    assert offered(page, text, feature) == expected


@pytest.mark.parametrize(
    ("words", "article"),
    [
        ("older person", "an"), ("person", "a"), ("NHS trust", "an"), ("GP", "a"), ("UK court", "a"),
        ("useful idea", "a"), ("unit", "a"), ("uninformed guess", "an"), ("hour", "an"), ("house", "a"),
        ("one-off", "a"), ("only child", "an"), ("European law", "a"), ("8 week wait", "an"),
        ("18th", "an"), ("11th", "an"), ("12th", "a"), ("MP", "an"), ("PIP claim", "a"),
        ("unusual day", "an"), ("80th day", "an"),
    ],
)  # fmt: skip
def test_articles_go_by_sound(words, article):
    assert article_of(words) == article


@pytest.mark.parametrize(
    ("text", "opened"),
    [('He said "no', True), ('He said "no" to', False), ('"a" "b" "c', True), ("none", False)],
)
def test_a_straight_mark_without_its_partner_is_open(text, opened):
    assert Quotations(text, []).is_open(len(text)) is opened
