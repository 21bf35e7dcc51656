"""Tells when words stand in the title of a work.

Quotation marks or italics show it, or what leads up to it, or its place in a list of sources.
"""

from __future__ import annotations

from wordcare.judgement.naming.published import has_certificate, work_beside
from wordcare.matching.capitals import in_title, is_title
from wordcare.matching.dated import dated_title, is_day_or_month, is_year
from wordcare.matching.lists import listed, lists
from wordcare.matching.sentence import REACH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_READ = ("blog", "book", "film", "novel", "podcast", "show", "album", "column")
FEW = 3
"""How many more words of a title may stand before who made it."""


def title(scene: Scene) -> str:
    """The title that the match stands in; empty when it stands in none."""
    return (
        next(filter(None, (_set_apart(scene, *span) for span in scene.around[:2])), "")
        or _after_work(scene)
        or dated_title(scene.sentence)
    )


def _set_apart(scene: Scene, start: int, end: int) -> str:
    """The words in these quotation marks or italics, if they are a title."""
    sentence = scene.sentence
    first, after = scene.within(start, end)
    if not sentence.capital(first) or sentence.text[end - 1 : end] in (".", "!"):
        return ""
    more = after - first > sentence.last - sentence.first
    capitals = sum(sentence.capital(at) for at in range(first, after))
    small = sum(sentence.texts[at] in lists("grammar")["never a noun"] for at in range(first, after))
    cased = capitals >= 2 and capitals + small >= after - first
    following = sentence.text[end + 1 : end + 4]
    headed = following.lstrip(" -–—:") != following.lstrip()
    if sentence.text[end - 1 : end] == "," and not (more and cased and _dated(sentence)):
        return ""  # what somebody says; Americans put a comma inside a title too
    known = more and (cased or headed or _dated(sentence))
    known = known or (more and work_beside(sentence, after))
    known = known or _work_after(sentence, after) or _work_before(scene, first, after)
    known = known or _by_its_maker(scene, first, after) or _is_nickname(sentence, first, after)
    known = known or (cased and sentence.word(after).isdigit())  # "*Substance Abuse* 41(2)"
    return sentence.text[start:end] if known else ""


def _is_nickname(sentence: Sentence, first: int, after: int) -> bool:
    """Whether it stands between a first name and a surname: 'Stuart "Psycho" Pearce'."""
    if first - 1 < sentence.start or after >= sentence.end or after - first > 1:
        return False
    straight = not sentence.gap(first - 1).strip("\"'“‘ ") and not sentence.gap(after - 1).strip("\"'”’ ")
    surname = sentence.capital(after) and sentence.word(after) not in lists("people")["people"]
    return straight and surname and sentence.capital(first - 1)


def _by_its_maker(scene: Scene, first: int, after: int) -> bool:
    """Whether a name says whose work it is: "the choir ends with Patsy Cline's 'Crazy'"."""
    from wordcare.judgement.talk.set_apart import describes

    sentence, owner = scene.sentence, first - 1
    named = sentence.word(owner).endswith("'s") and owner > sentence.start and sentence.capital(owner)
    return named and sentence.feature != "several" and not describes(scene, after)


def _work_before(scene: Scene, first: int, after: int) -> bool:
    """Whether "the report", "her memoir," or "we watched" leads up to the words `first:after`."""
    from wordcare.judgement.talk.set_apart import describes

    sentence, speaking = scene.sentence, lists("speaking")
    if sentence.word(first - 2) == "such" and sentence.word(first - 1) == "as":
        return listed(sentence.word(first - 3), speaking["titles of works"])
    before = sentence.word(first - 1)
    if not before or describes(scene, after):
        return False
    led = sentence.text[sentence.starts[sentence.start] : sentence.starts[first]]
    if ":" in led and listed(sentence.word(sentence.start), speaking["titles of works"]):
        return sentence.word(sentence.start).endswith("s")  # "Films this term: 'Psycho' and 'Pride'"
    straight = not any(sign in sentence.gap(first - 1) for sign in ":,")
    work = listed(before, speaking["titles of works"])
    return work or (straight and before in speaking["what is done with works"])


def _work_after(sentence: Sentence, after: int) -> bool:
    """Whether "report" or the like, or "by" and a name, follow the words up to number `after`."""
    if sentence.word(after) == "by":
        return after + 1 < sentence.end and _is_name(sentence, after + 1)
    return listed(sentence.word(after), lists("speaking")["titles of works"])


def _is_name(sentence: Sentence, at: int) -> bool:
    """Whether word `at` may be the name of who made something; "by June" is when."""
    return sentence.capital(at) and not is_day_or_month(sentence.word(at))


def _dated(sentence: Sentence) -> bool:
    """Whether a year or "undated" stands near, as it does in a list of sources."""
    lowest, highest = max(sentence.first - REACH, 0), min(sentence.last + REACH, len(sentence.texts))
    near = sentence.texts[lowest:highest]
    return "undated" in near or any(map(is_year, near))


def _after_work(scene: Scene) -> str:
    """The match, if it is itself a title beside a word for works: "the film Psycho", "sang Cry for Help"."""
    sentence = scene.sentence
    opens = sentence.first == sentence.start and not _taken_from(sentence)
    letters = sentence.acronym(sentence.first) and sentence.last - sentence.first == 1
    if scene.around or opens or letters or not is_title(sentence):
        return ""  # and not "referrals must show SMD in three boxes"
    around = (*range(sentence.start, sentence.first), *range(sentence.last, sentence.end))
    if all(map(sentence.capital, around)):  # a heading
        return ""
    if not (
        _called_so(sentence)
        or _reviewed(sentence)
        or _is_what_is_read(sentence)
        or _made_by(sentence)
        or _performs(sentence)
        or _taken_from(sentence)
        or has_certificate(sentence)
    ):
        return ""
    return sentence.text[sentence.starts[sentence.first] : sentence.ends[sentence.last - 1]]


def _called_so(sentence: Sentence) -> bool:
    """Whether it is what a work is called: "the band Scum", "a film called", "a play,", "her hit was"."""
    speaking, at = lists("speaking"), sentence.first - 1
    before, straight, ends = sentence.word(at), sentence.touches(at), _ends(sentence)
    if straight and sentence.word(at - (before == "the")) in speaking["gives a name"]:
        return sentence.capital(at) or before != "the"  # "a band called The Junkies"
    if straight and before in speaking["performs a work"]:
        return ends and sentence.feature != "several"
    if straight and before in ("is", "was"):
        at -= 1
    elif (
        straight
        and before == "of"
        and sentence.word(at - 1) in ("volume", "copy", "copies", "edition", "issue")
    ):
        return True
    elif straight and (sentence.capital(at) or _goes_on_to(sentence, at)):
        at = _before_title(sentence, at)  # "the report Youth Matters – A Cry For Help"
    elif not straight and not (ends and sentence.gap(at).strip() == ","):
        return False
    return listed(sentence.word(at), speaking["titles of works"])


def _goes_on_to(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is a small one inside a title: "the title Pupils with Special Needs"."""
    return at - 1 > sentence.start and sentence.capital(at - 1) and in_title(sentence, at)


def _before_title(sentence: Sentence, at: int) -> int:
    """The word before a run of capitals and small words that goes on to word `at`."""
    while at > sentence.start and (sentence.capital(at) or in_title(sentence, at)):
        at -= 1
    return at


def _ends(sentence: Sentence) -> bool:
    """Whether no noun follows that the match would be put on: "we cover Hard to Reach groups"."""
    after = sentence.word(sentence.last)
    if not after or not sentence.touches(sentence.last - 1):
        return True
    return after in lists("grammar")["never a noun"] or sentence.capital(sentence.last)


def _performs(sentence: Sentence) -> bool:
    """Whether it is a band that plays somewhere: "The War on Drugs play the Apollo"."""
    after = sentence.last + 1
    if sentence.word(sentence.last) not in lists("speaking")["what bands do"]:
        return False
    place = after + (sentence.word(after) in ("the", "at", "in"))
    return place < sentence.end and sentence.capital(place)


def _made_by(sentence: Sentence) -> bool:
    """Whether "by" and a name follow what names no people: "Nervous Breakdown by the Stones"."""
    at = sentence.last
    while (
        at < sentence.last + FEW and at < sentence.end and sentence.capital(at) and sentence.touches(at - 1)
    ):
        at += 1  # "Progress of a Spastic Child by Dr Amory"
    if sentence.word(at) != "by" or sentence.feature == "several":
        return False
    at += 1 + (sentence.word(at + 1) == "the")
    return at < sentence.end and _is_name(sentence, at)


def _is_what_is_read(sentence: Sentence) -> bool:
    """Whether a word for what is read or watched follows a title: "the Benefit Scrounger blog"."""
    work = sentence.word(sentence.last) in _READ
    return work and sentence.feature != "several" and sentence.touches(sentence.last - 1)


def _reviewed(sentence: Sentence) -> bool:
    """Whether a review of it begins, and says where it is: "Review: Nutcase at the Everyman, Cork"."""
    at = sentence.last + 1 + (sentence.word(sentence.last + 1) == "the")
    opened = sentence.word(sentence.first - 1) == "review" and ":" in sentence.gap(sentence.first - 1)
    return (
        opened and sentence.word(sentence.last) in ("at", "in") and at < sentence.end and sentence.capital(at)
    )


def _taken_from(sentence: Sentence) -> bool:
    """Whether it says which book it is from: "The Homeless Man, from a book of new poems"."""
    at = sentence.last
    if at >= sentence.end or sentence.gap(at - 1).strip() != "," or sentence.word(at) not in ("from", "in"):
        return False
    near = map(sentence.word, range(at + 1, min(at + 6, sentence.end)))
    return any(listed(word, lists("speaking")["titles of works"]) for word in near)
