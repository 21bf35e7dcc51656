"""Tells names by what comes before them: a title of somebody, or a law and what it is on, whom it is for."""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts
from wordcare.matching.capitals import has_capitals
from wordcare.matching.kinds import kind_of, names_somebody
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_INQUIRIES = frozenset(("inquiry", "review", "report", "commission", "consultation"))
"""Works that are named in capitals by what they are on: "the Inquiry on External Placements"."""
LONGEST = 12
"""How many words the name of a law may go on for before a match."""
_ADDRESSES = frozenset(
    ("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "rev")
)
FULL_NAME = 4
"""Fewer words than that make the name of a person."""
_DOES = ("said", "told", "admitted", "pleaded", "died", "stole", "robbed", "appeared", "walked")
_SUFFERS = ("jailed", "fined", "arrested", "sentenced", "charged", "convicted", "caught", "banned", "found")
_DEGREES = ("msc", "ma", "ba", "bsc", "phd", "diploma", "certificate", "degree", "consultant", "professor")
_STAFF = ("workers", "visitors", "nurses", "advisers", "officers")
_COMMITTEES = ("committee", "board", "directorate", "department", "subcommittee")
PLANS = ("strategy", "policy", "protocol", "procedure", "framework")
"""Papers that need no capital themselves: "the National Responsible Gambling strategy"."""
SPANS = ("day", "week", "month")
"""At the end of a name only: "Alcohol Awareness Week", but not "Suicide While on Day Leave"."""


def law_on(sentence: Sentence) -> str:
    """The law that is named by what it is on: "the Protocol on the sale of children and child abuse"."""
    grammar, laws = lists("grammar"), lists("names")["laws"]
    known = laws | _INQUIRIES
    if known.isdisjoint(sentence.texts[max(sentence.first - LONGEST, sentence.start) : sentence.first]):
        return ""
    for at in range(sentence.first - 1, max(sentence.first - LONGEST, sentence.start) - 1, -1):
        if sentence.word(at) in grammar["be"] or sentence.word(at) in grammar["past verbs"]:
            return ""
        law = sentence.word(at) in laws and sentence.capital(at) and at > sentence.start
        law = law or (
            sentence.word(at) in _INQUIRIES and sentence.capital(at) and sentence.capital(sentence.first)
        )
        if law and sentence.word(at + 1) in ("on", "against", "concerning", "relating"):
            return sentence.text[sentence.starts[at] : sentence.ends[sentence.last - 1]]
    return ""


def has_its_members(sentence: Sentence, behind: list[int]) -> bool:
    """Whether an organisation is named after whom it is for: "Association for Children of Alcoholics"."""
    return (
        any(
            sentence.word(at) in lists("names")["named after people"]
            and sentence.word(at + 1) in ("of", "for")
            for at in behind
        )
        or _is_on_its_subject(sentence)
        or _is_their_programme(sentence)
        or _is_in_title(sentence)
    )


def _is_in_title(sentence: Sentence) -> bool:
    """Whether a name for one ends a title in the middle of a sentence: "we read Letters to an Addict"."""
    article, small = sentence.first - 1, lists("grammar")["prepositions"]
    if sentence.feature != "one" or not sentence.capital(sentence.first) or sentence.acronym(sentence.first):
        return False
    led = sentence.word(article) in ("a", "an") and sentence.word(article - 1) in small
    opens = article - 2  # the word with a capital before both
    return led and opens > sentence.start and sentence.capital(opens) and sentence.touches(opens)


def _is_their_programme(sentence: Sentence) -> bool:
    """Whether a programme in capitals is somebody's own: "the NSPCC's Looked After Children programme"."""
    before = sentence.first - 1
    owned = sentence.word(before).endswith("'s") and sentence.capital(before) and before > sentence.start
    several = owned and sentence.last - sentence.first > 1 and sentence.capital(sentence.first)
    label = sentence.word(sentence.last - 1).removesuffix("s") in lists("people")["labels"]
    named = several and has_capitals(sentence) and not label
    return named and sentence.word(sentence.last) in ("programme", "scheme", "project", "campaign")


def _is_on_its_subject(sentence: Sentence) -> bool:
    """Whether a body or a course in capitals is on it: "the Select Committee on Substance Abuse"."""
    at = sentence.first - 1
    leads = sentence.word(at) in ("on", "into", "in") and has_capitals(sentence)
    leads = leads and not sentence.acronym(sentence.first)  # "Group on BAME staff"
    leads = leads and not names_somebody(sentence)
    body = leads and sentence.capital(at - 1) and at - 1 > sentence.start
    bodies = lists("names")["named after a subject"]
    return (
        body
        and sentence.word(at - 1) in bodies
        and (sentence.word(at) != "in" or sentence.word(at - 1) in _DEGREES)
    )


def has_its_letters(sentence: Sentence, first: int, last: int) -> bool:
    """Whether its letters follow a name that ends in more words: "Prostitute Outreach Workers (POW)"."""
    from wordcare.judgement.shown.explained import spells

    bracket = last - sentence.last > 1 and last < sentence.end and sentence.gap(last - 1).strip() == "("
    capitals = (
        bracket
        and sentence.acronym(last)
        and sentence.word(last - 1) in _STAFF
        and all(map(sentence.capital, range(sentence.last, last)))
    )
    return capitals and spells(sentence.word(last), sentence.texts[first:last])


def is_committee(sentence: Sentence) -> bool:
    """Whether a committee is named after several things: "Vulnerable Adults, Health and Homes Board"."""
    small, commas, joined = lists("grammar")["never a noun"], 0, False
    for at in range(sentence.last, min(sentence.last + LONGEST, sentence.end)):
        gap, word = sentence.gap(at - 1), sentence.word(at)
        commas += gap == ", "
        joined = joined or gap == " & " or (word == "and" and commas > 0)
        if gap not in (" ", ", ", " & ") or not (
            word == "and" or (sentence.capital(at) and word not in small)
        ):
            return False  # "Addicts Left Out, Says Health Board"
        if word in _COMMITTEES:
            return commas > 0 and joined
    return False


def is_addressed(sentence: Sentence) -> bool:
    """Whether it is the name of somebody with a title: "Mr Paki", "Mr J Paki"."""
    at = sentence.first - 1
    while len(sentence.word(at)) == 1 and sentence.capital(at):
        at -= 1
    done = sentence.word(sentence.first).endswith("'d")  # "Mr T DNA'd again"
    return sentence.word(at) in _ADDRESSES and sentence.capital(at) and not done


def has_its_day(sentence: Sentence) -> bool:
    """Whether it opens a sentence, and names a time of the year: "Co-production Week starts on Monday"."""
    day = sentence.word(sentence.last) in SPANS and sentence.touches(sentence.last - 1)
    return day and sentence.capital(sentence.first) and sentence.capital(sentence.last)


def is_called_before_name(sentence: Sentence, ahead: list[int]) -> bool:
    """Whether a name for a person stands before their own at the start: "Addict Jo Vick, 40, said"."""
    opens = sentence.first == sentence.start and sentence.feature == "one" and names_somebody(sentence)
    run = range(sentence.last, sentence.last + len(ahead))
    if not (opens and ahead == [*run] and 0 < len(ahead) < FULL_NAME):
        return False
    after, own = ahead[-1] + 1, not any(kind_of(word) or acts(word) for word in map(sentence.word, ahead))
    if not own or after >= sentence.end:
        return False
    aged = "," in sentence.gap(after - 1) and (
        sentence.word(after) in ("from", "of") or sentence.gap(after) == ", "
    )
    done = sentence.word(after) in _DOES or (
        sentence.word(after) == "was" and sentence.word(after + 1) in _SUFFERS
    )
    return aged or done


def in_brackets_of_law(sentence: Sentence) -> bool:
    """Whether the brackets round the match belong to a name: "Housing (Homeless Persons) Act"."""
    last = sentence.last
    while last < sentence.end and sentence.capital(last) and ")" not in sentence.gap(last - 1):
        last += 1
    law = last < sentence.end and sentence.capital(last) and sentence.gap(last - 1) == ") "
    if law and _ends_in_name(sentence, last):
        return True
    behind = sentence.first > sentence.start and sentence.capital(sentence.first - 1)
    return law and (
        sentence.word(last) in lists("names")["laws"]
        or (behind and listed(sentence.word(last), lists("names")["a name with more capitals"]))
    )


def _ends_in_name(sentence: Sentence, at: int) -> bool:
    """Whether capitals from word `at` on end as a name does: "Minority Ethnic (BME) Leadership Forum"."""
    last = at
    while (
        last + 1 < min(sentence.end, at + LONGEST) and sentence.touches(last) and sentence.capital(last + 1)
    ):
        last += 1
    return last > at and listed(sentence.word(last), lists("names")["always a name"])


def before_brackets_of_law(sentence: Sentence) -> bool:
    """Whether a law with brackets begins with the match: "Offenders (Day of Release) Act"."""
    at = sentence.last
    while at < sentence.end and sentence.capital(at) and sentence.touches(at - 1):
        at += 1
    if at >= sentence.end or sentence.gap(at - 1) != " (" or not sentence.capital(at):
        return False
    near = range(at + 1, min(at + LONGEST, sentence.end))
    law = next((each for each in near if ")" in sentence.gap(each - 1)), 0)
    return law > 0 and sentence.capital(law) and sentence.word(law) in lists("names")["laws"]
