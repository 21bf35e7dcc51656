"""Tells when words stand in the title of a work.

Quotation marks or italics show it, or what leads up to it, or its place in a list of sources.
"""

from __future__ import annotations

from wordcare.matching.lists import listed, lists
from wordcare.matching.sentence import REACH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_ARTICLES = ("a", "an", "the")
_PRINTED = ("published", "printed", "reprinted", "issued", "released")
AUTHORS = 8
"""How many words before the year of a source may name who wrote it."""


def title(scene: Scene) -> str:
    """The title that the match stands in; empty when it stands in none."""
    return (
        next(filter(None, (_set_apart(scene, *span) for span in scene.around[:2])), "")
        or _after_year(scene.sentence)
        or _after_work(scene)
        or _before_year(scene.sentence)
        or _printed_in(scene.sentence)
    )


def is_year(word: str) -> bool:
    """Whether a word reads as a year of the last centuries or this one."""
    return len(word) == 4 and word.isdigit() and word[:2] in ("17", "18", "19", "20")


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
    known = known or _work_after(sentence, after) or _work_before(scene, first, after)
    known = known or _by_its_maker(scene, first, after)
    return sentence.text[start:end] if known else ""


def _by_its_maker(scene: Scene, first: int, after: int) -> bool:
    """Whether a name says whose work it is: "the choir ends with Patsy Cline's 'Crazy'"."""
    from wordcare.matching.set_apart import describes

    sentence, owner = scene.sentence, first - 1
    named = sentence.word(owner).endswith("'s") and owner > sentence.start and sentence.capital(owner)
    return named and sentence.feature != "several" and not describes(scene, after)


def _work_before(scene: Scene, first: int, after: int) -> bool:
    """Whether "the report", "her memoir," or "we watched" leads up to the words `first:after`."""
    from wordcare.matching.set_apart import describes

    sentence, speaking = scene.sentence, lists("speaking")
    if sentence.word(first - 2) == "such" and sentence.word(first - 1) == "as":
        return listed(sentence.word(first - 3), speaking["titles of works"])
    before = sentence.word(first - 1)
    if not before or describes(scene, after):
        return False
    straight = not any(sign in sentence.gap(first - 1) for sign in ":,")
    work = listed(before, speaking["titles of works"])
    return work or (straight and before in speaking["what is done with works"])


def _work_after(sentence: Sentence, after: int) -> bool:
    """Whether "report" or the like, or "by" and a name, follow the words up to number `after`."""
    if sentence.word(after) == "by":
        return after + 1 < sentence.end and sentence.capital(after + 1)
    return listed(sentence.word(after), lists("speaking")["titles of works"])


def _dated(sentence: Sentence) -> bool:
    """Whether a year or "undated" stands near, as it does in a list of sources."""
    lowest, highest = max(sentence.first - REACH, 0), min(sentence.last + REACH, len(sentence.texts))
    near = sentence.texts[lowest:highest]
    return "undated" in near or any(map(is_year, near))


def _after_year(sentence: Sentence) -> str:
    """The sentence, if it is the title in an entry such as "Smith, J. (2010). Hard to reach families."."""
    start = sentence.starts[sentence.start]
    before = sentence.text[max(start - 12, 0) : start].rstrip(" .,:'\"‘“")
    if not before.endswith(")") or not is_year(before[-5:-1]):
        start = _after_author(sentence)
    return sentence.text[start : sentence.ends[sentence.end - 1]] if start >= 0 else ""


def _before_year(sentence: Sentence) -> str:
    """The match, if it ends a title that its year follows: "Reaching the Hard to Reach (2009)"."""
    after = sentence.last
    dated = after < sentence.end and is_year(sentence.word(after)) and sentence.gap(after - 1) == " ("
    if not dated or not _is_title(sentence):
        return ""
    return sentence.text[sentence.starts[sentence.first] : sentence.ends[sentence.last - 1]]


def _printed_in(sentence: Sentence) -> str:
    """The match, if it is a title up to its colon: "Deliberate self-harm: a review, published in 1994"."""
    colon = sentence.last < sentence.end and ":" in sentence.gap(sentence.last - 1)
    printed = colon and any(
        sentence.word(at) in _PRINTED and sentence.word(at + 1) == "in" and is_year(sentence.word(at + 2))
        for at in range(sentence.last, sentence.end - 2)
    )
    whole = printed and sentence.first == sentence.start
    return sentence.text[sentence.starts[sentence.first] : sentence.ends[sentence.last - 1]] if whole else ""


def _after_author(sentence: Sentence) -> int:
    """Where the title begins after an author and a year, with no stop between; -1 if none is there.

    "Jones, A. and Hall, B. (2015) Drug addicts in prison", but not "Jones (2015) met addicts".
    """
    for at in range(max(sentence.start, 1), min(sentence.start + AUTHORS, sentence.first)):
        bracketed = sentence.gap(at - 1).endswith("(") and sentence.gap(at) == ") "
        if is_year(sentence.word(at)) and bracketed:
            return sentence.starts[at + 1] if sentence.capital(at + 1) else -1
    return -1


def _after_work(scene: Scene) -> str:
    """The match, if it is itself a title beside a word for works: "the film Psycho", "sang Cry for Help"."""
    sentence = scene.sentence
    if scene.around or sentence.first == sentence.start or not _is_title(sentence):
        return ""
    around = (*range(sentence.start, sentence.first), *range(sentence.last, sentence.end))
    if all(map(sentence.capital, around)):  # a heading
        return ""
    if not _called_so(sentence) and not _made_by(sentence) and not _performs(sentence):
        return ""
    return sentence.text[sentence.starts[sentence.first] : sentence.ends[sentence.last - 1]]


def _is_title(sentence: Sentence) -> bool:
    """Whether the match is written as a whole title is."""
    return sentence.capital(sentence.first) and has_capitals(sentence)


def has_capitals(sentence: Sentence) -> bool:
    """Whether each word of the match has a capital, but for small words and what a hyphen ties on."""
    small = lists("names")["joins names"] | lists("grammar")["prepositions"]
    first, opens = sentence.first, sentence.first == sentence.start  # "Wheelchair-bound Mr Ali"
    return all(
        sentence.capital(at)
        or sentence.word(at) in small
        or (at > first and not opens and sentence.gap(at - 1) == "-")
        for at in range(first, sentence.last)
    )


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
    elif straight and before == "of" and sentence.word(at - 1) in ("volume", "copy", "edition", "issue"):
        return True
    elif sentence.capital(at) and sentence.touches(at):
        at = _before_title(sentence, at)  # "the report Youth Matters – A Cry For Help"
    elif not straight and not (ends and sentence.gap(at).strip() == ","):
        return False
    return listed(sentence.word(at), speaking["titles of works"])


def _before_title(sentence: Sentence, at: int) -> int:
    """The word before a run of capitals and small words that goes on to word `at`."""
    while at > sentence.start and (sentence.capital(at) or _in_title(sentence, at)):
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
    at = sentence.last + 1
    if sentence.word(sentence.last) != "by" or sentence.feature == "several":
        return False
    at += sentence.word(at) == "the"
    return at < sentence.end and sentence.capital(at)


def is_a_work(scene: Scene, at: int) -> str:
    """The kind of work that a match with capitals is said to be: "The Drunkard is an oil painting"."""
    sentence, works = scene.sentence, lists("speaking")["follows: works of art"]
    opens = sentence.first == sentence.start or sentence.word(sentence.first - 1) == "the"
    named = opens and sentence.capital(sentence.last - 1)
    while named and at < sentence.end and sentence.word(at) not in ("is", "was") and _in_title(sentence, at):
        at += 1
    if named and sentence.word(at) in ("a", "an") and "," in sentence.gap(at - 1):
        at -= 1  # "the Lame Duck, a pub by the canal"
    elif not named or sentence.word(at) not in ("is", "was") or sentence.word(at + 1) not in _ARTICLES:
        return ""
    for ahead in range(at + 2, min(at + 6, sentence.end)):
        if sentence.word(ahead) in lists("grammar")["never a noun"] - {"rather", "very", "quite"}:
            return ""
        if listed(sentence.word(ahead), works):
            return sentence.word(ahead)
    return ""


def _in_title(sentence: Sentence, at: int) -> bool:
    """Whether word `at` may belong to a title: "Beggars in Spain"."""
    small = lists("grammar")["prepositions"] | lists("names")["joins names"]
    return sentence.touches(at - 1) and (sentence.capital(at) or sentence.word(at) in small)
