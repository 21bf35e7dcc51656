"""Tells by how sources are cited that words stand in a title: "(London, 1882)", ": a case study"."""

from __future__ import annotations

from wordcare.judgement.naming.published import GUIDES, LONGEST, published
from wordcare.matching.capitals import all_in_capitals, has_capitals
from wordcare.matching.dated import is_day_or_month, is_year
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_MADE = ("printed", "published", "first", "written", "released", "directed", "edited")
_PRINTS = ("thesis", "dissertation", "publishers", "doi")
_KINDS = ("systematic", "literature", "scoping", "rapid", "narrative", "qualitative", "cohort", "pilot")
_FILES = ("pdf", "docx", "xlsx", "pptx")
_EARLY = ("first", "preliminary", "case", "brief")
"""Kinds of reports in journals: "drug users in a clinic: a first report"."""
_STUDIES = ("study", "trial", "ethnography")
"""What papers are called; a review or a history may be the writer's own work."""
TITLE = 10
"""How many words a whole passage must have to be the title of a paper."""
SERIES = 4
"""How many words may name a series of papers before its number."""
INITIALS = 6
"""How many letters before a title its author's initials may take up, with their stop."""
DATED = 12
"""How many letters they may have with a year after them."""
GENRE = 5
"""How many words after a colon may lead to what kind of work it is: "a mixed methods study"."""


def cited(sentence: Sentence) -> str:
    """Why the match stands in a title, by what is written around it; empty when it does not."""
    dated = published(sentence) or _in_brackets_after(sentence) or _is_a_file(sentence)
    dated = dated or _before_authors(sentence) or _is_debate(sentence)
    dated = dated or _by_its_author(sentence) or _in_reference(sentence)
    dated = (
        dated or _quoted_after_author(sentence) or _after_quoted_title(sentence) or _is_said_to_be(sentence)
    )
    listed = not _stops(sentence) or _after_initials(sentence) or _ends_in_genre(sentence)
    study = listed and (_says_its_genre(sentence) or _opens_as_study(sentence) or _is_numbered(sentence))
    if not dated and not study and not _in_two_parts(sentence) and not _is_guide(sentence):
        return ""
    whole = sentence.text[sentence.starts[sentence.start] : sentence.ends[sentence.end - 1]]
    return f"it is part of a title: “{' '.join(whole.split())}”"


def _in_brackets_after(sentence: Sentence) -> bool:
    """Whether brackets with a place and a year, or with a day, follow a title in capitals."""
    at = sentence.last
    while at < min(sentence.end, sentence.last + LONGEST) and sentence.touches(at - 1):
        at += 1
    if at >= sentence.end or sentence.gap(at - 1) != " (":
        return False
    first, second, third = (sentence.word(at + ahead) for ahead in range(3))
    if first in _MADE and has_capitals(sentence):
        return any(is_year(sentence.word(ahead)) for ahead in range(at, min(at + LONGEST, sentence.end)))
    if first == "season" and second.isdigit() and has_capitals(sentence):
        return sentence.capital(at)  # "The Young Offenders (Season 5, Ep. 6)"
    if is_year(second) or is_year(third):
        return sentence.capital(at) and has_capitals(sentence)  # "(London, 1882)", "(New York, 1882)"
    dated = (first.isdigit() and is_day_or_month(second)) or (second.isdigit() and is_day_or_month(first))
    return dated and _of_work(sentence)


def _before_authors(sentence: Sentence) -> bool:
    """Whether all after a title are its authors, or what it was written for: "..., Jo Neal, Sarah Nett"."""
    if sentence.start or sentence.end < len(sentence.texts):
        return False
    if {"submitted", "degree"}.issubset(sentence.others):
        return True
    after = next((at + 1 for at in range(sentence.last - 1, sentence.end - 1) if "," in sentence.gap(at)), 0)
    rest = sentence.text[sentence.starts[after] : sentence.ends[-1]].split(", ") if after else []
    return len(rest) > 1 and all(len(name.split()) == 2 and name.istitle() for name in rest)


def _is_debate(sentence: Sentence) -> bool:
    """Whether it is all the title of a debate, with its day: "Debate on drug abuse, 7 May 2024"."""
    whole = sentence.start == 0 and sentence.end == len(sentence.texts)
    debate = sentence.word(0) in ("debate", "statement", "evidence") and sentence.word(1) in ("on", "to")
    return whole and debate and is_year(sentence.word(sentence.end - 1))


def _is_a_file(sentence: Sentence) -> bool:
    """Whether brackets after it say what file it is: "Helping addicts: a toolkit (PDF, 2 MB)"."""
    near = range(sentence.last, min(sentence.last + LONGEST, sentence.end))
    at = next((each for each in near if sentence.gap(each - 1).endswith("(")), 0)
    grammar = lists("grammar")
    tells = grammar["be"] | grammar["past verbs"] | {"we", "our", "i", "have", "has"}
    if not tells.isdisjoint(sentence.texts[sentence.start : at]):
        return False  # "we have moved 12 addicts into flats (PDF)"
    ends = at > 0 and sentence.text.startswith((",", ")"), sentence.ends[at])
    return ends and sentence.word(at) in _FILES


def _of_work(sentence: Sentence) -> bool:
    """Whether a letter, an article or the like is named, and its title begins with a capital."""
    works = lists("speaking")["titles of works"]
    near = range(max(sentence.first - LONGEST, sentence.start), sentence.first)
    return any(
        sentence.capital(at + 1) and (sentence.word(at) == "letter" or listed(sentence.word(at), works))
        for at in near
    )


def _by_its_author(sentence: Sentence) -> bool:
    """Whether a sentence in capitals has its author after it: "A Tramp Looks Back. By Silas Reed."."""
    after = sentence.rest.lstrip(".!?\"'”’")
    author = after.startswith((" By ", " by ")) and after[4:5].isupper()
    return author and all_in_capitals(sentence, range(sentence.start, sentence.end))


def _in_two_parts(sentence: Sentence) -> bool:
    """Whether a whole passage has capitals and a colon, as titles of papers have.

    "Hard to Reach and Hidden: Improving the Identification of Young Carers".
    """
    whole = sentence.start == 0 and sentence.end == len(sentence.texts) and sentence.end >= TITLE
    if not whole or not has_capitals(sentence) or sentence.word(0) == "how":
        return False  # "How to Help the Homeless: ..." is advice
    colon = any(":" in sentence.gap(at) for at in range(2, sentence.end - 3))
    capitals = all_in_capitals(sentence, range(sentence.start, sentence.end))
    return colon and not sentence.text.isupper() and capitals


def _stops(sentence: Sentence) -> bool:
    """Whether a full stop ends it, as no title; "..., Psychol. Med., 5, 55" only looks so."""
    last = sentence.end - 1
    stop = sentence.rest.lstrip("\"'”’)")[:1] == "."
    law = sentence.word(last) in lists("names")["laws"]
    journal = sentence.capital(last) and sentence.gap(last - 1) == ", " and not law
    return stop and not journal


def _in_reference(sentence: Sentence) -> bool:
    """Whether an author comes before it, and a year after: "Vale J. The flyer problem. Med J 2011;28"."""
    later = sentence.texts[sentence.end : sentence.end + LONGEST]
    return any(is_year(word) or word in _PRINTS for word in later) and _after_initials(sentence)


def _is_said_to_be(sentence: Sentence) -> bool:
    """Whether "title" and a colon open it: "Report Title: Hard to Reach Task Group"."""
    near = range(sentence.start, min(sentence.start + 2, sentence.first))
    return any(sentence.word(at) == "title" and ":" in sentence.gap(at) for at in near)


def _after_quoted_title(sentence: Sentence) -> bool:
    """Whether a title in quotation marks and a colon open it: "“Out of the Rain”: What do they need?"."""
    if sentence.starts[sentence.start] != 1 or sentence.text[0] not in "“\"‘'":
        return False
    near = range(sentence.start, min(sentence.start + LONGEST, sentence.first))
    end = next((at for at in near if sentence.gap(at) in ("”: ", '": ', "’: ", "': ")), -1)
    return end >= 0 and all(sentence.capital(at) for at in (sentence.start, end, end + 1))


def _is_guide(sentence: Sentence) -> bool:
    """Whether a whole passage in capitals says what work it is: "Good Practice Guide to Services for ..."."""
    whole = sentence.start == 0 and sentence.end == len(sentence.texts) and sentence.end >= TITLE
    if not whole or sentence.text.isupper():
        return False
    near = range(1, min(GENRE, sentence.first))
    guide = any(sentence.word(at) in GUIDES and sentence.word(at + 1) in ("to", "on", "for") for at in near)
    return guide and all_in_capitals(sentence, range(sentence.start, sentence.end))


def _quoted_after_author(sentence: Sentence) -> bool:
    """Whether it is a title in quotation marks after its author: 'Carr, N. "The addict as criminal", ...'."""
    start = sentence.starts[sentence.start]
    opening = sentence.text[max(start - 1, 0) : start]
    before = sentence.text[max(start - INITIALS, 0) : max(start - 1, 0)].rstrip()
    initial = before[-1:] == "." and before[-2:-1].isupper() and before[-3:-2] in (" ", ".", "")
    return bool(opening) and opening in "\"'“‘" and initial and sentence.capital(sentence.start)


def _after_initials(sentence: Sentence) -> bool:
    """Whether it follows an author in a list of sources: "Odu P, Marsh TL. Self-harm: a diary study."."""
    start = sentence.starts[sentence.start]
    before = sentence.text[max(start - INITIALS, 0) : start].rstrip()
    last = before.rpartition(" ")[2].removesuffix(".").strip("()")
    if is_year(last):  # "Murray, C. 2003. Addicts in Leeds"
        initials = sentence.text[max(start - DATED, 0) : start].rstrip().rstrip("0123456789.() ")
        return before.endswith(".") and initials[-1:].isupper() and initials[-2:-1] in (" ", ".")
    named = last.isalpha() and last.isupper()
    return before.endswith(".") and (named or sentence.text.endswith("et al.", 0, start - 1))


def _is_numbered(sentence: Sentence) -> bool:
    """Whether it is all of a title, with its number in a series: "Briefing paper 9: Self-harm in custody"."""
    works = lists("speaking")["numbered works"]
    return sentence.start == 0 and any(
        sentence.word(at) in works and sentence.word(at + 1).isdigit() and sentence.gap(at + 1) == ": "
        for at in range(min(SERIES, sentence.first - 1))
    )


def _opens_as_study(sentence: Sentence) -> bool:
    """Whether it is all one noun, of a study of somebody: "A pilot study of hard to reach families"."""
    grammar = lists("grammar")
    if sentence.word(sentence.start) not in ("a", "an", "the"):
        return False
    near = range(sentence.start + 1, min(sentence.start + LONGEST, sentence.first))
    study = next((at for at in near if sentence.word(at) in _STUDIES), 0)
    if not study or sentence.word(study + 1) not in ("of", "on", "into", "with", "among"):
        return False
    verbs = grammar["be"] | grammar["ends a subject"] | grammar["past verbs"]
    return not any(
        (sentence.word(at) in verbs or sentence.word(at).endswith("ed"))
        and sentence.word(at - 1) not in ("who", "that")
        for at in range(study, sentence.end)
        if at not in range(sentence.first, sentence.last)
    )


def _says_its_genre(sentence: Sentence) -> bool:
    """Whether it says after a colon what kind of work it is: "Drug addicts in prison: a case study"."""
    genres = lists("speaking")["kinds of studies"]
    for at in range(sentence.start, sentence.end - 1):
        if ":" not in sentence.gap(at) and not _begins_anew(sentence, at + 1):
            continue
        near = range(at + 1, min(at + 1 + GENRE, sentence.end))
        if any(sentence.word(each) == "report" and sentence.word(each - 1) in _EARLY for each in near):
            return True
        told = genres | lists("grammar")["be"]  # "is there a history of ...?" names no work
        named = next((each for each in near if sentence.word(each) in told), -1)
        return sentence.word(named) in genres and _ends_genre(sentence, named + 1)
    return False


def _ends_genre(sentence: Sentence, at: int) -> bool:
    """Whether the kind of work ends before word `at`: "a survey of", but not "survey exposes gaps"."""
    word = sentence.word(at)
    goes_on = lists("grammar")["prepositions"] | lists("speaking")["kinds of studies"] | {"and"}
    return not word or not sentence.touches(at - 1) or word in goes_on


def _ends_in_genre(sentence: Sentence) -> bool:
    """Whether all after a colon is what kind of work it is: "... at hotspots: A systematic review."."""
    near = range(max(sentence.end - GENRE, sentence.last), sentence.end)
    opens = any(":" in sentence.gap(at - 1) and sentence.word(at) in ("a", "an") for at in near)
    review = sentence.word(sentence.end - 1) in lists("speaking")["kinds of studies"]
    return opens and review and sentence.word(sentence.end - 2) in _KINDS


def _begins_anew(sentence: Sentence, at: int) -> bool:
    """Whether "A" has a capital in the middle of small letters: "Drug users at home A literature review"."""
    anew = sentence.word(at) in ("a", "an") and sentence.capital(at) and sentence.touches(at - 1)
    return anew and not sentence.capital(at - 1) and not sentence.capital(at + 1)
