"""Tells by who published it, or of what time it is, that words stand in a title: "Care Policy - 2015"."""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts
from wordcare.matching.capitals import all_in_capitals, has_capitals
from wordcare.matching.dated import is_day_or_month, is_year
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

GUIDES = ("guide", "handbook", "toolkit", "manual", "briefing", "report", "review")
_WORKS = ("review", "study", "report", "paper", "article", "guide", "book", "briefing", "thesis", "essay")
_SPEAKERS = ("dr", "prof", "professor", "chair", "speaker", "speakers")
_FILMS = frozenset(("film", "films", "cinema", "movie", "screening"))
_CERTIFICATES = ("u", "pg", "12", "12a", "15", "18")
TITLE = 4
"""So many words before a match stands what a title in capitals is a title of, or further back."""
SOURCE = 25
"""How many words after a match its source may take up."""
PUBLISHER = 6
"""How many words before a year may name who published it."""
LONGEST = 9
"""How many words a title may go on for beside a match, and the name and date of a newspaper."""


def published(sentence: Sentence) -> bool:
    """Whether a date and who printed it, or when it was, show that the match stands in a title."""
    return (
        _dated_policy(sentence)
        or _after_dateline(sentence)
        or _of_period(sentence)
        or _in_dated_report(sentence)
        or _before_its_paper(sentence)
        or _in_square_brackets(sentence)
        or _after_its_kind(sentence)
        or _of_report(sentence)
        or _before_lone_year(sentence)
        or _before_publisher(sentence)
        or _after_authors(sentence)
        or _before_authors_and_year(sentence)
    )


def _dated_policy(sentence: Sentence) -> bool:
    """Whether "Policy on" leads up to a match in capitals, and a year follows: "... Families - 2015"."""
    at, after = sentence.first - 1, sentence.last
    leads = sentence.word(at) in ("on", "for") and sentence.capital(at - 1) and has_capitals(sentence)
    if not leads or not listed(sentence.word(at - 1), lists("names")["a name with more capitals"]):
        return False
    while after < min(sentence.end, sentence.last + LONGEST) and sentence.capital(after):
        after += 1
    return is_year(sentence.word(after))


def _after_dateline(sentence: Sentence) -> bool:
    """Whether a newspaper and its date stand before a colon and the match: "The Echo, 9 March 2017: ...".

    What begins with a small word or a day says when something happened.
    """
    colons = [at for at in range(sentence.start, sentence.first) if ":" in sentence.gap(at)]
    if not colons or colons[0] - sentence.start > LONGEST or not is_year(sentence.word(colons[0])):
        return False
    lead = range(sentence.start, colons[0])
    opening = sentence.word(sentence.start)
    named = sentence.capital(sentence.start) and (
        opening == "the" or opening not in lists("grammar")["never a noun"]
    )
    # Not "Bo died in March 2020: ..." nor "Council, March 2020: addicts were moved on".
    named = named and all_in_capitals(sentence, lead) and sentence.capital(colons[0] + 1)
    return named and not is_day_or_month(opening) and any(is_day_or_month(sentence.word(at)) for at in lead)


def _of_period(sentence: Sentence) -> bool:
    """Whether the years that it is about follow a title in capitals: "Care for the Idle Poor, 1914–1948"."""
    at = sentence.last
    while (
        at < min(sentence.end, sentence.last + LONGEST) and sentence.capital(at) and sentence.touches(at - 1)
    ):
        at += 1
    years = is_year(sentence.word(at)) and is_year(sentence.word(at + 1))
    return years and sentence.gap(at - 1) in (", ", " ") and has_capitals(sentence)


def _in_dated_report(sentence: Sentence) -> bool:
    """Whether a whole passage in capitals opens as a report and ends with its date: "Report of ..., 2009"."""
    whole = sentence.start == 0 and sentence.end == len(sentence.texts)
    opens = sentence.word(0) in GUIDES and sentence.word(1) in ("of", "on", "to", "into")
    dated = whole and opens and is_year(sentence.word(sentence.end - 1))
    return dated and all_in_capitals(sentence, range(sentence.start, sentence.end))


def _before_its_paper(sentence: Sentence) -> bool:
    """Whether a whole passage in two parts ends with who printed it: "Falls: how to ... (Gazette, 2018)"."""
    at = next((each for each in range(sentence.last, sentence.end) if "(" in sentence.gap(each - 1)), 0)
    if not at or sentence.start or sentence.end < len(sentence.texts) or sentence.rest[:1] != ")":
        return False
    parts = any(":" in sentence.gap(each) for each in range(sentence.start, at))
    near = at + 1 < sentence.end <= at + len(("paper", "year", "year"))
    named = near and sentence.capital(at) and sentence.gap(at) == ", "
    return parts and named and is_year(sentence.word(at + 1))


def _in_square_brackets(sentence: Sentence) -> bool:
    """Whether a whole passage in brackets says where it was printed: "[Echo, 3/04/2012, Who are ...?]"."""
    whole = sentence.start == 0 and sentence.text.startswith("[") and sentence.text.endswith("]")
    named = whole and sentence.capital(0)
    named = named and sentence.word(0) not in lists("grammar")["never a noun"]  # "[In 2012 addicts came.]"
    return named and any(map(is_year, sentence.texts[: sentence.first]))


def _after_its_kind(sentence: Sentence) -> bool:
    """Whether it is a title after a word for works and a comma: "a rapid review, Carers in rural towns"."""
    grammar = lists("grammar")
    near = range(sentence.first - 1, max(sentence.first - LONGEST - TITLE, sentence.start), -1)
    comma = next((at for at in near if "," in sentence.gap(at)), 0)
    if not comma or sentence.word(comma) not in _WORKS or not sentence.capital(comma + 1):
        return False
    ahead = range(sentence.last - 1, min(sentence.last + LONGEST, sentence.end - 1))
    end = next((at + 1 for at in ahead if "," in sentence.gap(at)), sentence.end)
    parts = any(":" in sentence.gap(at) for at in range(comma + 1, sentence.first))
    cased = has_capitals(sentence) and sentence.capital(sentence.first)
    if sentence.word(sentence.start) in grammar["prepositions"] and not (parts and end < sentence.end):
        return False  # "In our report, Homeless families of Leeds"
    verbs = grammar["be"] | grammar["ends a subject"] | grammar["past verbs"]
    end = end if parts or cased else sentence.end
    later = map(sentence.word, range(comma + 1, end))
    return not acts(sentence.word(comma + 2)) and not any(word in verbs for word in later)


def _of_report(sentence: Sentence) -> bool:
    """Whether "report" and its title lead up to a match: "the report Work and Health of BAME people"."""
    near = range(sentence.first - TITLE, max(sentence.first - LONGEST, sentence.start), -1)
    at = next((each for each in near if sentence.word(each) in _WORKS and not sentence.capital(each)), 0)
    whose = sentence.word(at + 1) in lists("grammar")["prepositions"]  # "the report for Leeds on BAME staff"
    return (
        at > 0
        and not whose
        and all_in_capitals(sentence, range(at + 1, sentence.last))
        and has_capitals(sentence)
    )


def _before_lone_year(sentence: Sentence) -> bool:
    """Whether a year alone and an address come next: "Frequent flyers cost millions. 2006. http://..."."""
    at = sentence.end
    if sentence.start or at + 1 >= len(sentence.texts) or not is_year(sentence.texts[at]):
        return False
    found = sentence.texts[at + 1] in ("http", "https", "www", "accessed", "available", "doi")
    return found and sentence.gap(at - 1).strip() == "." and sentence.text.startswith(".", sentence.ends[at])


def _before_publisher(sentence: Sentence) -> bool:
    """Whether a place, a publisher and a year come later, as in a list of sources: "London: NICE; 2015."."""
    text, near = sentence.text, range(sentence.last + 2, min(sentence.last + SOURCE, len(sentence.texts)))
    dated = (at for at in near if is_year(sentence.texts[at]) and sentence.gap(at - 1) == "; ")
    ends = (at for at in dated if text[sentence.ends[at] : sentence.ends[at] + 1] in ("", *".)];"))
    year = next(ends, 0)
    publisher = range(max(year - PUBLISHER, sentence.last), year - 1)
    return sentence.capital(sentence.start) and any(sentence.gap(at) == ": " for at in publisher)


def _after_authors(sentence: Sentence) -> bool:
    """Whether authors open it, and a year follows: "Kennedy D, Ardagh M Frequent attenders at .... 2004"."""
    at = sentence.start
    while at + 2 <= sentence.first and sentence.capital(at) and _is_initials(sentence, at + 1):
        if "," not in sentence.gap(at + 1):
            later = sentence.texts[sentence.end : sentence.end + LONGEST]
            several = at > sentence.start  # but a list of people has one name a line
            return several and sentence.capital(at + 2) and any(map(is_year, later))
        at += 2
    return False


def _is_initials(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is one to three capital letters, as after a surname."""
    letters = sentence.text[sentence.starts[at] : sentence.ends[at]]
    return letters.isupper() and len(letters) <= len("ABC") and sentence.touches(at - 1)


def _before_authors_and_year(sentence: Sentence) -> bool:
    """Whether brackets with authors and a year follow a title in capitals: "... (Green and Lewis, 2008)"."""
    near = range(sentence.last, min(sentence.last + LONGEST, sentence.end - 1))
    at = next((each for each in near if sentence.gap(each - 1) == " ("), 0)
    if not at or not sentence.capital(at) or not has_capitals(sentence):
        return False
    while at < sentence.end and (sentence.capital(at) or sentence.word(at) in ("and", "et", "al")):
        at += 1
    return is_year(sentence.word(at)) and sentence.gap(at - 1) == ", "


def work_beside(sentence: Sentence, after: int) -> bool:
    """Whether who spoke, or what it is, stands apart after a title: "'Simple answers', Dr Lee"."""
    if after >= sentence.end or sentence.gap(after - 1).strip("\"'”’ ") != ",":
        return False
    guide = sentence.capital(after) and sentence.word(after + 1) in ("guideline", "guidance", "report")
    return guide or sentence.word(after) in _SPEAKERS


def has_certificate(sentence: Sentence) -> bool:
    """Whether it says who may see the film: "Psycho (15)"."""
    at = sentence.last
    if at >= sentence.end or sentence.gap(at - 1).strip() != "(" or sentence.word(at) not in _CERTIFICATES:
        return False
    film = not _FILMS.isdisjoint(sentence.others)  # but not "Two arrests: Prostitute (18) and ..."
    return film and sentence.text.startswith(")", sentence.ends[at])
