"""Tells when a sentence asks what words mean, or says it: "What does hard to reach even mean?"."""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_DOES = ("does", "did")


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
