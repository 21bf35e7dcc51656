"""Tells names that stand in a row of short sentences: "An inmate? A resident?", "Addict. Junkie."."""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

FRAGMENT = 5
"""A question with at most so many words may be one of a row of names: "An inmate? A resident?"."""
ROW = 2
"""So many more names make a row."""
NEXT = 200
"""How many letters before and after a name others are looked for."""
_ENDS = ".!?…"
_ARTICLES = ("a", "an", "the")
_WORDS = (["word"], ["phrase"], ["label"])
_CALLS = ("call", "calls", "called", "calling")


def in_row_of_fragments(sentence: Sentence) -> str:
    """Why the match is one of several names; empty when it is not."""
    if _in_row_of_questions(sentence):
        return "it is one of several names in a row of questions"
    if word := _is_the_word(sentence):
        return f"the words are talked about: “{word}.”"
    return "it is one of several names in a row" if _in_row_of_names(sentence) else ""


def _is_the_word(sentence: Sentence) -> str:
    """How a short sentence ends of which the match is all that follows: "That was the word. Unhousable."."""
    if (sentence.start, sentence.end) != (sentence.first, sentence.last):
        return ""
    start = sentence.starts[sentence.start]
    words = _last_sentence(sentence.text[max(start - NEXT, 0) : start]).lower().rstrip(".!:").split()
    return words[-1] if len(words) <= FRAGMENT and words[-1:] in _WORDS else ""


def _in_row_of_questions(sentence: Sentence) -> bool:
    """Whether the sentence is a name and a question mark, beside another such question."""
    first = sentence.start + (sentence.word(sentence.start) in _ARTICLES and sentence.start < sentence.first)
    if (first, sentence.end) != (sentence.first, sentence.last):
        return False
    end, start = sentence.ends[sentence.end - 1], sentence.starts[sentence.start]
    before, after = (
        sentence.text[max(start - NEXT, 0) : start],
        sentence.text[end : end + NEXT].lstrip("\"'”’"),
    )
    if after[:1] != "?":
        return False
    return _is_fragment(_first_sentence(after[1:])) or _asks_for_names(_last_sentence(before))


def _in_row_of_names(sentence: Sentence) -> bool:
    """Whether each of several sentences side by side is one word: "Addict. Junkie. Alcoholic."."""
    if (sentence.start, sentence.end) != (sentence.first, sentence.last):
        return False
    end, start = sentence.ends[sentence.end - 1], sentence.starts[sentence.start]
    before = sentence.text[max(start - NEXT, 0) : start].split()
    after = sentence.text[end : end + NEXT].split()[1:]
    names = 0
    for words in (before[::-1], after):
        for word in words:
            if not word.endswith(".") or not word[:1].isupper():
                break
            names += 1
    return names >= ROW


def _first_sentence(text: str) -> str:
    """What comes first in `text`, with its stop."""
    ends = [at for sign in _ENDS if (at := text.find(sign)) >= 0]
    return text[: min(ends) + 1] if ends else ""


def _last_sentence(text: str) -> str:
    """What comes last in `text`, with its stop."""
    text = text.rstrip(" \n\"'“‘")
    return text[max(text.rfind(sign, 0, len(text) - 1) for sign in _ENDS) + 1 :]


def _is_fragment(question: str) -> bool:
    """Whether it is a short question without a verb of its own."""
    words = question.lower().split()
    verbs = lists("grammar")["ends a subject"]
    return question.endswith("?") and 0 < len(words) <= FRAGMENT and verbs.isdisjoint(words)


def _asks_for_names(question: str) -> bool:
    """Whether a question asks what to call somebody, or is a name itself."""
    asks = question.endswith("?") and not set(_CALLS).isdisjoint(question.lower().split())
    return asks or _is_fragment(question)
