"""Tells when a sentence asks what words mean, or which to use: "What does hard to reach even mean?"."""

from __future__ import annotations

from wordcare.judgement.talk.told import ends_there
from wordcare.matching.lists import lists
from wordcare.matching.signs import BACK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_MAY = ("can", "could", "should", "must")
_DOES = ("does", "did")
NAME = 3
"""How many words the other name in a question of two may have."""
LATER = 12
"""How many words after such a question may tell who says so."""
_NAMES = frozenset(("phrase", "label", "expression", "slur", "insult", "stereotype"))
NAMED = 5
"""How many words after a name that is a whole question may call it a word or a phrase."""


def meaning(sentence: Sentence, at: int) -> str:
    """What asks what the match means, or says it: "what does hard to reach even mean?"."""
    before, means = sentence.word(sentence.first - 1), ("mean", "means", "meant")
    said = sentence.word(at) != "mean" or sentence.feature != "several"  # "what addicts mean to us"
    if before == "what" and sentence.word(at) in means and said:
        return f"what … {sentence.word(at)}"
    if _asks_what_is(sentence, at):
        return "what is …?"
    later = next(
        (sentence.word(each) for each in range(at, sentence.end) if sentence.word(each) in means), ""
    )
    if sentence.word(sentence.start) == "to" and sentence.first == sentence.start + 1 and later == "means":
        return f"to … {later}"  # "To turn a blind eye to something means to ignore it"
    if later and _asks_what_means(sentence):
        return f"what … {later}"
    spoken = lists("speaking")["when they say"]
    said = any(sentence.word(each) in spoken for each in range(sentence.first - 3, sentence.first))
    told = later and said and sentence.word(sentence.start) in ("when", "whenever", "if", "where")
    return f"{sentence.word(sentence.start)} … {later}" if told else ""


def _asks_what_means(sentence: Sentence) -> bool:
    """Whether it is asked what words mean: "what does X even mean?", "What do X or Y mean?"."""
    one = sentence.word(sentence.first - 2) == "what" and sentence.word(sentence.first - 1) in _DOES
    several = sentence.texts[sentence.start : sentence.start + 2] == ["what", "do"]
    listed = sentence.word(sentence.first - 1) in ("do", "or", "and")
    plain = sentence.feature != "several" and sentence.word(sentence.first) != "the"
    return one or (several and listed and plain and sentence.word(sentence.end - 1) == "mean")


def _asks_what_is(sentence: Sentence, at: int) -> bool:
    """Whether a question asks what it is, and goes on no further: "What is attention seeking?"."""
    asks = sentence.word(sentence.start) == "what" and sentence.word(sentence.start + 1) == "is"
    ends = at >= sentence.end or not sentence.touches(at - 1)
    return asks and ends and sentence.first == sentence.start + 2


def choice(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """A question that sets words against others, or doubts them: "Addict or person with an addiction?"."""
    sentence = scene.sentence
    first, after = quoted or (sentence.first, sentence.last)
    opening = sentence.word(sentence.start)
    asks = sentence.start + (opening in ("why", "when"))
    doubts = sentence.word(asks) in ("is", "was", "isn't") and first == asks + 1
    if quoted and first == sentence.start + 1 and opening in _MAY and sentence.word(after) == "be":
        whole = sentence.rest.lstrip("\"'”’")[:1] == "?"
        return "the words are doubted in a question" if whole else ""
    if _choices(scene, first, after):
        return "the words are set against others in a question"
    if first == sentence.start and _for_whom(sentence, after):
        return "the words are doubted in a question"
    whole = first == sentence.start and after == sentence.end
    if not doubts and not whole and "or" not in (sentence.word(after), sentence.word(first - 1)):
        return ""
    rest = sentence.rest.lstrip("\"'”’")
    if rest[:1] != "?":
        return ""
    if whole:
        return "the words are doubted in a question" if _answered(sentence) else ""
    if _is_second_name(sentence, first, after):
        return "the words are set against others in a question"
    if doubts:
        plain = (sentence.feature in ("", "one") or quoted) and sentence.word(first) != "the"
        doubted = plain and (ends_there(scene) or _asked(sentence, after))
        return "the words are doubted in a question" if doubted else ""
    if sentence.word(after) != "or":
        return ""
    # "a lift for the disabled or for staff"
    governed = sentence.word(first - 1) in lists("grammar")["prepositions"]
    if opening in ("are", "is") and sentence.feature not in ("one", "several") and not governed:
        return "the words are doubted in a question"
    short = sentence.end - after <= BACK and "," not in sentence.gap(after - 1)
    opens = first == sentence.start
    return "the words are set against others in a question" if opens and short else ""


def _for_whom(sentence: Sentence, after: int) -> bool:
    """Whether it is asked for whom that is so: "Hard to reach for whom?"."""
    asks = sentence.word(after) in ("for", "to", "by") and sentence.word(after + 1) == "whom"
    return asks and after + 2 == sentence.end and sentence.rest.lstrip("\"'”’")[:1] == "?"


def _choices(scene: Scene, first: int, after: int) -> bool:
    """Whether a question asks which words to use: "which is better, disabled or handicapped?"."""
    sentence = scene.sentence
    rest = sentence.rest.lstrip("\"'”’")
    if rest[:1] != "?" or "or" not in sentence.others or first == sentence.start:
        return False
    if "or" not in (sentence.word(first - 1), sentence.word(after)) and ":" not in sentence.gap(first - 1):
        return False
    if not sentence.others.isdisjoint(lists("speaking")["asks which words"]):
        return "which" in sentence.others
    colons = [at for at in range(sentence.start, first) if ":" in sentence.gap(at)]
    verbs = lists("grammar")["be"] | lists("grammar")["ends a subject"]
    return bool(colons) and verbs.isdisjoint(sentence.texts[colons[-1] + 1 : sentence.end])


def _is_second_name(sentence: Sentence, first: int, after: int) -> bool:
    """Whether a question is two names and nothing else: "Prisoners or inmates? Papers say ..."."""
    joined = sentence.word(first - 1) == "or" and after == sentence.end
    if not joined or first - 1 - sentence.start > NAME:
        return False
    grammar, before = lists("grammar"), sentence.texts[sentence.start : first - 1]
    verbs = grammar["be"] | grammar["ends a subject"] | grammar["prepositions"] | grammar["before a noun"]
    following = sentence.texts[sentence.end : sentence.end + LATER]
    return verbs.isdisjoint(before) and not lists("speaking")["when they say"].isdisjoint(following)


def _asked(sentence: Sentence, at: int) -> bool:
    """Whether what is asked from word `at` on is asked of words: "is elderly rude?"."""
    at += sentence.word(at) in ("still", "really", "ever", "too", "so", "now", "always", "actually")
    return sentence.word(at) in lists("speaking")["asked of words"]


def _answered(sentence: Sentence) -> bool:
    """Whether a question that is only the match is answered, or is all there is: "Hard to reach? No"."""
    if sentence.end == len(sentence.texts):
        return sentence.feature == "" and sentence.word(sentence.first) != "the"
    following = sentence.texts[sentence.end : sentence.end + NAMED]
    named = not _NAMES.isdisjoint(following)
    return named or following[0] in lists("speaking")["answers a label"]
