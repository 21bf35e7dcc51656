"""Writes new words as their place asks for: with the right article, and with capital letters.

A title in capitals keeps them; a capital that only says that a sentence begins is kept too.
"""

from __future__ import annotations

from wordcare.judgement.senses.sense import HYPHENS
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_SAID_WITH_A_VOWEL = "AEFHILMNORSX"
"""Letters whose names begin with a vowel: an NHS trust, an MP."""


def article_of(words: str) -> str:
    """The article that sounds right before `words`: "a" or "an"."""
    first = words.split()[0]
    if first[:1].isdigit():
        return "an" if first[0] == "8" or first[:2] in ("11", "18") else "a"
    if len(first) > 1 and first[:2].isupper():
        return "an" if first[0] in _SAID_WITH_A_VOWEL else "a"
    fits, low = lists("fits"), f"{first.lower()}-"
    if low.startswith(tuple(fits["vowel sound"])):
        return "an"
    return "an" if low[0] in "aeiou" and not low.startswith(tuple(fits["no vowel sound"])) else "a"


def in_capitals(say: str, sentence: Sentence, at: int) -> str:
    """`say` with a capital letter where word `at`, which it replaces, has one for its place.

    An acronym has capitals anywhere, so only its place tells; in a sentence all of capitals,
    `say` is written so too, and in a title each word gets one.
    """
    if is_shouted(sentence):
        return say.upper()
    written = sentence.text[sentence.starts[at] : sentence.ends[at]]
    if is_headline(sentence):
        return _as_title(say, both_halves=_is_large_after_hyphen(sentence))
    return capitalised(say) if written[:1].isupper() and _begins(sentence, at) else say


def capitalised(words: str) -> str:
    """`words` with a capital letter in front."""
    return words[:1].upper() + words[1:]


def _begins(sentence: Sentence, at: int) -> bool:
    """Whether a sentence or part of one begins with word `at`: more than a space is before it.

    A part of a sentence begins so if the writer says so, which the capitals of an acronym do not:
    "ask us now: OAPs".
    """
    return at == sentence.start or not (sentence.gap(at - 1).isspace() or sentence.acronym(at))


def is_shouted(sentence: Sentence) -> bool:
    """Whether the whole sentence is in capitals; a lone acronym does not tell."""
    first, last = sentence.starts[sentence.start], sentence.ends[sentence.end - 1]
    several = sentence.end - sentence.start > 1
    return several and sentence.text[first:last].isupper()


def is_headline(sentence: Sentence) -> bool:
    """Whether all words but small ones begin with a capital letter, and not only as names do.

    Those of the match count too; an acronym, or a capital that only begins a sentence, shows nothing.
    Before a full stop, there must be a capital on a word that names seldom have, such as "Are".
    """
    if _is_acronym(sentence, sentence.first):
        return False
    small = lists("fits")["small in a title"]
    places = (at for at in range(sentence.start, sentence.end) if not _is_second_half(sentence, at))
    large = [at for at in places if sentence.texts[at] not in small]
    further = [at for at in large if at > sentence.start and not _is_acronym(sentence, at)]
    if sentence.text.startswith(".", sentence.ends[sentence.end - 1]):
        further = [at for at in further if sentence.texts[at] in lists("grammar")["never a noun"]]
    return bool(further) and all(_is_large(sentence, at) for at in large)


def _is_large_after_hyphen(sentence: Sentence) -> bool:
    """Whether the match has a capital letter after a hyphen: "Able-Bodied"."""
    return any(
        sentence.capital(at) and _is_second_half(sentence, at) for at in range(sentence.first, sentence.last)
    )


def _is_second_half(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is tied to the one before by a hyphen, so that it may be small: "Able-bodied"."""
    return at > sentence.start and sentence.gap(at - 1) in HYPHENS


def _is_large(sentence: Sentence, at: int) -> bool:
    return sentence.capital(at) or sentence.text[sentence.starts[at]].isdigit()


def _is_acronym(sentence: Sentence, at: int) -> bool:
    return not sentence.text[sentence.starts[at] + 1 : sentence.ends[at]].islower()


def _as_title(say: str, *, both_halves: bool) -> str:
    """`say` as a title has it; with `both_halves`, "Non-Disabled" has two capitals."""
    small, (first, *rest) = lists("fits")["small in a title"], say.split()
    large = [capitalised(first), *(word if word in small else capitalised(word) for word in rest)]
    if both_halves:
        large = ["-".join(map(capitalised, word.split("-"))) for word in large]
    return " ".join(large)
