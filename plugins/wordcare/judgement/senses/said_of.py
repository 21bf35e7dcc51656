"""Tells when a name for people is only said of a thing or an animal: "the parrot is a bit of a psycho"."""

from __future__ import annotations

from wordcare.judgement.senses.about import FAR
from wordcare.judgement.senses.subjects import counts, noun_before
from wordcare.matching.kinds import THINGS
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

PASTIMES = "pastimes"
_NOT_DONE = ("bring", "sing", "ring", "during", "nothing", "something", "everything", "anything", "according")
_WHO = ("people", "men", "women")


def said_of(scene: Scene) -> str:
    """Gives `THINGS` when the subject of "is a" or "are", with the match after it, is one; else ""."""
    sentence = scene.sentence
    at = _verb(sentence)
    if at < sentence.start or sentence.word(at) not in lists("grammar")["be"]:
        return ""
    if sentence.word(at) in lists("grammar")["people, for sure"]:
        return ""  # "you're"
    if _opens_with_what_is_done(sentence, at):
        return THINGS
    posed = any(_points_to_somebody(sentence, each) for each in range(max(at - FAR, sentence.start), at))
    return THINGS if not posed and noun_before(scene, at - 1) == THINGS else ""


def _opens_with_what_is_done(sentence: Sentence, verb: int) -> bool:
    """Whether what somebody does is the subject: "sorting the post is a time-waster"."""
    opening = sentence.word(sentence.start)
    done = (
        opening.endswith("ing") and opening not in _NOT_DONE and sentence.word(sentence.start + 1) not in _WHO
    )
    return done and all("," not in sentence.gap(at) for at in range(sentence.start, verb))


def fond_of(scene: Scene) -> str:
    """Gives `PASTIMES` when what somebody loves stands right before the match: "a crossword addict"."""
    sentence = scene.sentence
    loved = sentence.touches(sentence.first - 1) and scene.ends_with(
        sentence.first - 1, lists("things")["pastimes"]
    )
    before = sentence.word(sentence.first - 2)
    word = before == "the" and sentence.word(sentence.first - 1) == "word"  # "avoid the word addict"
    acted_on = lists("grammar")["before a verb"] - {"and"}  # "we train addicts", but "tea and cake addicts"
    done = sentence.feature == "several" and before in acted_on
    return PASTIMES if loved and not word and not done else ""


def _verb(sentence: Sentence) -> int:
    """Where the verb before "a beggar", "the worst offenders" or "beggars" must stand; -1 for none."""
    at = sentence.first - 1
    while sentence.word(at) in lists("things")["says how a thing is"]:
        at -= 1
    described, article = at < sentence.first - 1, sentence.word(at)
    if article in ("a", "an"):
        loose = sentence.word(at - 2) == "bit" and sentence.word(at - 1) == "of"
        alone = sentence.last >= sentence.end or not sentence.touches(sentence.last - 1)
        alone = alone or sentence.word(sentence.last) in lists("grammar")["never a noun"]
        fits = sentence.feature == "one" or (sentence.feature == "" and alone)
        at -= 4 if loose else 1  # "is a bit of a"
    else:
        fits = sentence.feature in ("one", "several") and (
            article in ("are", "were") or (described and article == "the")
        )
        at -= article == "the"
    while sentence.word(at) in lists("grammar")["between subject and be"]:
        at -= 1
    return at if fits else -1


def _points_to_somebody(sentence: Sentence, at: int) -> bool:
    """Whether word `at` may be about somebody: "the problem is an addict", "most of the ward are"."""
    word = sentence.word(at)
    part = counts(sentence, at) or word in lists("grammar")["whose"]
    return (part and sentence.word(at + 1) == "of") or listed(word, lists("things")["points to somebody"])
