"""Tells when words are people's own: a quotation in the first person, or one with a name to it.

Such words are theirs to choose, so they are never blocked and never rewritten. Reported speech
without quotation marks is the writer's own text.
"""

from __future__ import annotations

from itertools import pairwise

from wordcare.judgement.talk.printed import in_print, is_document
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists
from wordcare.matching.pairs import begins_speech
from wordcare.matching.scene import LABEL
from wordcare.matching.sentence import MARKS, REACH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

FIRST_PERSON = "these are somebody's own words, in the first person"
SAID_BY = "these are somebody's own words, with the person who said them"
HEARD = "these are words that people are heard to say"

_NAME_FOLLOWS = r"[\"”’'.\s]*(?:[—–―]|--?\s)\s*[A-Z]|[\"”’'\s]*\([A-Z]"
_SIGNED = r"[\"”’'\s]*[A-Z]\.? [A-Z][a-z]+\.?\s*\Z"
_PAPER_FOLLOWS = (
    r"[\"”’'\s]*(?:[A-Z][a-z]+ ){1,3}"
    r"(?:Mail|Mirror|Echo|Times|News|Gazette|Express|Herald|Star|Telegraph)\s*(?:\n|$)"
)
_SPOKE_OF = (["spoke", "of"], ["speaks", "of"], ["talked", "of"], ["talks", "of"])
_STOPS = ("", ".", "!", "?", "”", '"', "’")
NEAR = 7
"""How many words before or after a quotation may hold a verb of speech."""
REPORTED = 20
"""How many words before more than a label may hold the verb that reports it."""
FEW = 3
"""How many words after a sentence in italics may say who spoke."""
LONGEST = 300
"""How many words of a quotation that is closed are looked at on either side of the match."""


def own_words(scene: Scene) -> str:
    """Why the words are somebody's own, in quotation marks; empty when they are not."""
    size = scene.sentence.last - scene.sentence.first
    for start, end in scene.around:
        if not scene.quotations.spoken((start, end)):
            if _said_in_italics(scene, start, end):
                return SAID_BY
            continue
        closed = end < len(scene.sentence.text)
        first, after = scene.within(start, end, LONGEST if closed else REACH)
        if after - first > size + 1 and first_person(scene.sentence.texts[first:after]):
            return FIRST_PERSON
        if first and scene.ends_with(_lead(scene, first), lists("speaking")["before what people say"]):
            return HEARD
        long = after - first > size + LABEL
        if long and closed and _is_repeated(scene, after):
            return HEARD
        if not long and _is_refused(scene, first):
            continue  # "do not say 'cutter' or 'self-harmer'" is nobody's speech
        if _said_after(scene, after, end, long=long) or _said_before(scene, first, long=long):
            return SAID_BY
        if _reported(scene, first, after):
            return SAID_BY
        if long and closed and in_print(scene.sentence, first):
            return SAID_BY
    return ""


def _is_repeated(scene: Scene, after: int) -> bool:
    """Whether what follows calls a quotation what people say: "is a remark we hear", "this attitude"."""
    sentence, speaking = scene.sentence, lists("speaking")
    if scene.reads(after, speaking["is what people say"]):
        return True
    if after >= len(sentence.texts) or not any(stop in sentence.gap(after - 1) for stop in ".!?"):
        return False
    names, near = speaking["names for what people say"], sentence.texts[after : after + FEW]
    return any(one in ("this", "that", "such") and two in names for one, two in pairwise(near))


def _lead(scene: Scene, first: int) -> int:
    """The word before the quotation that begins at word `first`, and before those listed with it."""
    sentence, at = scene.sentence, first - 1
    while at > 0:
        earlier = scene.quotations.closed_between(sentence.ends[at], sentence.starts[at + 1])
        before = scene.within(earlier, earlier)[0] - 1 if earlier >= 0 else at
        if before >= at:
            break  # none is listed, or no word stands in it: "“” “addict”"
        at = before
    return at


def _is_refused(scene: Scene, first: int) -> bool:
    """Whether it is ruled out to say what begins at word `first`: "I shouldn't say 'the homeless'"."""
    sentence, speaking = scene.sentence, lists("speaking")
    verb = _lead(scene, first)
    said = sentence.word(verb) in speaking["strong instructions"]
    return said and sentence.word(verb - 1) in speaking["refusals"]


def _said_in_italics(scene: Scene, start: int, end: int) -> bool:
    """Whether whole sentences in italics have a name to them: "*They let me in.* (Bo, 34)"."""
    text = scene.sentence.text
    if text[end - 1] not in ".,!?…" or not begins_speech(text, start):
        return False
    first, after = scene.within(start, end, LONGEST)
    if first_person(scene.sentence.texts[first:after]):
        return (
            _matches(_NAME_FOLLOWS, text, end) or _said_after(scene, after, end) or _said_before(scene, first)
        )
    if "," in (text[end - 1], text[end : end + 1]) and tells(scene.sentence.texts[after : after + FEW]):
        return True  # "*They let everyone in,* said Jo"
    return not text[end : end + MARKS].lstrip().startswith("(") and _matches(_NAME_FOLLOWS, text, end)


def _matches(pattern: str, text: str, at: int) -> bool:
    """Whether a pattern matches at `at`; few matches need one, and importing `re` takes 5 ms."""
    import re

    return re.compile(pattern).match(text, at) is not None


def first_person(words: Iterable[str]) -> bool:
    """Whether some words have an "I" or a "we" among them."""
    return not lists("speaking")["first person"].isdisjoint(words)


def tells(words: Sequence[str]) -> bool:
    """Whether some words say that somebody speaks: "said", "put it", "in Maria's words"."""
    verbs = lists("speaking")["verbs of speech"]
    return not verbs.isdisjoint(words) or any(
        f"{one} {two}" in verbs or (two == "words" and one.endswith("'s")) for one, two in pairwise(words)
    )


def _said_after(scene: Scene, after: int, end: int, *, long: bool = False) -> bool:
    """Whether "said Maria", "— Maria" or "is how Maria put it" follows the quotation that ends at `end`."""
    text, texts = scene.sentence.text, scene.sentence.texts
    if _matches(_NAME_FOLLOWS, text, min(end + 1, len(text))):
        return True
    if long and _matches(_SIGNED, text, min(end + 1, len(text))):
        return True  # "“The homeless should ...” V Crees."
    if long and _matches(_PAPER_FOLLOWS, text, min(end + 1, len(text))):
        return True  # "'Addicts cost us millions' Daily Echo"
    stopped = text[end - 1 : end] in (",", ".", "!", "?", "…") or text[end + 1 : end + 2] == ","
    stopped = stopped or (
        long and texts[after : after + 2] in (["is", "how"], ["was", "how"], ["is", "what"])
    )
    ends = long and texts[after : after + 1] == ["the"] and len(texts) == after + 3
    if ends and is_document(scene.sentence, after + 1) and tells(texts[after + 2 :]):
        return True  # "'... and substance abuse' the document states."
    return stopped and tells(texts[after : after + NEAR])


def _said_before(scene: Scene, first: int, *, long: bool = False) -> bool:
    """Whether "Maria said:", or a name and a colon, lead up to the quotation that begins at word `first`.

    A `long` one may be said without a comma, or by "one mother:".
    """
    sentence = scene.sentence
    if not first:
        return False
    lead, gap = sentence.texts[max(first - NEAR, 0) : first], sentence.gap(first - 1)
    if ("," in gap or ":" in gap or _goes_on(scene, first)) and tells(lead):
        return True
    if "?" in gap and "how" in lead and "did" in lead and (tells(lead) or "report" in lead):
        return True  # "How did the Echo report it? 'Crackdown on ...'"
    if long and lead[-2:] in _SPOKE_OF and first > 2 and sentence.capital(first - 3):
        return True  # "David Cameron spoke of 'families who ...'"
    if long and (
        lead[-1] in lists("speaking")["verbs of speech"] or (":" in gap and _is_speaker(scene, first))
    ):
        return True
    name = max(first - 1 - sentence.word(first - 1).isdigit(), 0)  # "Lee, 43: ..."
    if sentence.texts[name] in lists("speaking")["labels before a colon"]:
        return False
    return ":" in gap and sentence.capital(name) and _opens(sentence, name)


def _goes_on(scene: Scene, first: int) -> bool:
    """Whether another quotation ends a little before: "said 'a' and 'b'", not "say 'hi' to our 'addicts'"."""
    starts = scene.sentence.starts
    between = scene.quotations.closed_between(starts[max(first - NEAR, 0)], starts[first]) >= 0
    return between and scene.sentence.word(first - 1) not in lists("grammar")["before several people"]


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a sentence, or a quotation, opens with word `at`."""
    start = sentence.starts[at]
    return sentence.text[max(start - MARKS, 0) : start].rstrip()[-1:] in _STOPS


def _is_speaker(scene: Scene, first: int) -> bool:
    """Whether all that stands before word `first` in its sentence names somebody: "One mother from Leeds"."""
    sentence, at = scene.sentence, first - 1
    while at > max(first - NEAR, 0) and not _opens(sentence, at):
        at -= 1
    words = range(at, first)
    if not _opens(sentence, at) or not lists("grammar")["ends a subject"].isdisjoint(
        sentence.texts[at:first]
    ):
        return False
    if _is_dated_paper(sentence, words):
        return True
    names = all(sentence.capital(each) or sentence.texts[each].isdigit() for each in words)
    named = names and lists("grammar")["never a noun"].isdisjoint(sentence.texts[at:first])
    return named or any(kind_of(sentence.texts[each]) == PEOPLE for each in words)


def _is_dated_paper(sentence: Sentence, words: range) -> bool:
    """Whether `words` name a paper and its day: "The Echo, 3 April"."""
    days, small = lists("names")["days and months"], lists("grammar")["never a noun"] - {"the"}
    texts = [sentence.texts[at] for at in words]
    dated = len(texts) > 2 and texts[0] not in days and not days.isdisjoint(texts[1:])
    return dated and all(
        (sentence.capital(at) or sentence.texts[at].isdigit()) and sentence.texts[at] not in small
        for at in words
    )


def _reports_that(sentence: Sentence, at: int) -> bool:
    """Whether somebody else reports something: "Ms Field reports that", but not "our team reports that"."""
    reports = sentence.word(at) in ("reports", "reported") and sentence.word(at + 1) == "that"
    return reports and not {"we", "our", "i", "my"}.intersection(sentence.texts[max(at - 3, 0) : at])


def _reported(scene: Scene, first: int, after: int) -> bool:
    """Whether a few quoted words are part of what somebody said: "said he was a 'junkie'"."""
    from wordcare.judgement.talk.set_apart import describes

    verbs, sentence = lists("speaking")["verbs that report"], scene.sentence
    more = after - first > sentence.last - sentence.first + 1  # and not only a label: "'chaotic families'"
    reports = verbs | lists("speaking")["verbs of thought"] if more else verbs
    far = REPORTED if more else NEAR
    before = range(max(first - far, sentence.start), first)
    told = any(
        (sentence.word(at) in reports and sentence.word(at + 1) not in ("to", "about"))
        or (more and _reports_that(sentence, at))
        or (sentence.word(at) == "according" and more)
        for at in before
    )
    return told and not describes(scene, after)
