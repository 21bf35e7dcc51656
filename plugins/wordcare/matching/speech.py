"""Tells when words are people's own: a quotation in the first person, or one with a name to it.

Such words are theirs to choose, so they are never blocked and never rewritten. Reported speech
without quotation marks is the writer's own text.
"""

from __future__ import annotations

from wordcare.matching.lists import lists
from wordcare.matching.pairs import begins_speech
from wordcare.matching.sentence import MARKS, REACH

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from wordcare.matching.scene import Scene
    from wordcare.prose import Passage

FIRST_PERSON = "these are somebody's own words, in the first person"
SAID_BY = "these are somebody's own words, with the person who said them"
HEARD = "these are words that people are heard to say"

_NAME_FOLLOWS = r"[\"”’'.\s]*(?:[—–―]|--?\s)\s*[A-Z]|[\"”’'\s]*\([A-Z]"
_SIGNED = r"\s*(?:[—–―~]|--?\s)\s*\w"
_STOPS = ("", ".", "!", "?", "”", '"', "’")
NEAR = 7
"""How many words before or after a quotation may hold a verb of speech."""
LONGEST = 300
"""How many words of a quotation that is closed are looked at on either side of the match."""
LEAD = 150
"""How many letters before a block quotation may hold a verb of speech."""
SIGNATURE = 60
"""How many letters at the end of a block quotation may hold a dash and a name."""


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
        if after - first > size + 1 and _first_person(scene.sentence.texts[first:after]):
            return FIRST_PERSON
        if first and scene.ends_with(_lead(scene, first), lists("speaking")["before what people say"]):
            return HEARD
        if _said_after(scene, after, end) or _said_before(scene, first) or _reported(scene, first, after):
            return SAID_BY
    return ""


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


def _said_in_italics(scene: Scene, start: int, end: int) -> bool:
    """Whether whole sentences in italics have a name to them: "*They let me in.* (Bo, 34)"."""
    text = scene.sentence.text
    if text[end - 1] not in ".,!?…" or not begins_speech(text, start):
        return False
    first, after = scene.within(start, end, LONGEST)
    if _first_person(scene.sentence.texts[first:after]):
        return (
            _matches(_NAME_FOLLOWS, text, end) or _said_after(scene, after, end) or _said_before(scene, first)
        )
    return not text[end : end + MARKS].lstrip().startswith("(") and _matches(_NAME_FOLLOWS, text, end)


def own_block(quoted: Passage, words: Iterable[str], beside: list[Passage]) -> str:
    """Why a block quotation is somebody's own words. `beside` are the passages before and after."""
    if _first_person(words):
        return FIRST_PERSON
    verbs = lists("speaking")["verbs of speech"]
    signed = _signed_at_end(quoted.text) or any(
        other.quoted and _matches(_SIGNED, other.text, 0) for other in beside
    )
    told = any(
        not other.quoted
        and other.text.rstrip().endswith((":", ","))
        and any(word.lower().strip(":,") in verbs for word in other.text[-LEAD:].split()[-12:])
        for other in beside
    )
    return SAID_BY if signed or told else ""


def _matches(pattern: str, text: str, at: int) -> bool:
    """Whether a pattern matches at `at`; few matches need one, and importing `re` takes 5 ms."""
    import re

    return re.compile(pattern).match(text, at) is not None


def _first_person(words: Iterable[str]) -> bool:
    return not lists("speaking")["first person"].isdisjoint(words)


def _said_after(scene: Scene, after: int, end: int) -> bool:
    """Whether the quotation that ends at offset `end` is followed by "said Maria" or "— Maria"."""
    text = scene.sentence.text
    if _matches(_NAME_FOLLOWS, text, min(end + 1, len(text))):
        return True
    verbs = lists("speaking")["verbs of speech"]
    stopped = text[end - 1 : end] in (",", ".", "!", "?", "…") or text[end + 1 : end + 2] == ","
    return stopped and not verbs.isdisjoint(scene.sentence.texts[after : after + NEAR])


def _said_before(scene: Scene, first: int) -> bool:
    """Whether "Maria said:", or a name and a colon, lead up to the quotation that begins at word `first`."""
    sentence = scene.sentence
    if not first:
        return False
    lead, gap = sentence.texts[max(first - NEAR, 0) : first], sentence.gap(first - 1)
    between = (
        scene.quotations.closed_between(sentence.starts[max(first - NEAR, 0)], sentence.starts[first]) >= 0
    )
    # Not so in "we say 'hello' to our 'hard to reach' neighbours".
    goes_on = between and sentence.word(first - 1) not in lists("grammar")["before several people"]
    told = not lists("speaking")["verbs of speech"].isdisjoint(lead)
    if told and ("," in gap or ":" in gap or goes_on):
        return True
    name = max(first - 1 - sentence.word(first - 1).isdigit(), 0)  # "Lee, 43: ..."
    start = sentence.starts[name]
    opens = sentence.text[max(start - MARKS, 0) : start].rstrip()[-1:] in _STOPS
    return ":" in gap and opens and sentence.capital(name)


def _reported(scene: Scene, first: int, after: int) -> bool:
    """Whether a few quoted words are part of what somebody said: "said he was a 'junkie'"."""
    from wordcare.matching.set_apart import describes

    verbs, sentence = lists("speaking")["verbs that report"], scene.sentence
    before = range(max(first - NEAR, sentence.start), first)
    told = any(sentence.word(at) in verbs and sentence.word(at + 1) not in ("to", "about") for at in before)
    return told and not describes(scene, after)


def _signed_at_end(text: str) -> bool:
    """Whether a dash and a name end the text: "They listen. — Maria, 34"."""
    ending = text[-SIGNATURE:]
    cut = max(ending.rfind(dash) for dash in ("—", "–", "- ", "―"))
    return (
        cut > 0
        and ending[:cut].rstrip()[-1:] in (".", "!", "?", "…", *_STOPS[4:])
        and ending[cut:].lstrip("—–-― ")[:1].isupper()
    )
