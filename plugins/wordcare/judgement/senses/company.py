"""Judges a match by the company its words keep, as its page declares it.

A page may name words `before`, `after` or `near` (anywhere in the same sentence), and
longer expressions that the words are `part_of`. `fine_when` lets a match pass when any of
them is there; `only_when` lets it count only when one is. What a page says about grammar
is judged in `sense`.
"""

from __future__ import annotations

from operator import itemgetter

from wordcare.matching.lists import lists
from wordcare.matching.sentence import acts_as_one, same, with_endings
from wordcare.matching.words import words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wordcare.matching.sentence import Sentence

    Phrase = tuple[tuple[str, bool], ...]
    """Words to look for, each with whether it must have a capital letter."""

    Place = tuple[str, frozenset[str], list[tuple[str, Phrase]]]
    """See `in_words`."""


_TEXT = itemgetter(0)
_MARKS = " \n\"'“”‘’"
"""What may stand between two words in company, besides what joins words: quotation marks."""


class Company(dict[str, list[str]]):
    """What a page declares, by its key, with its phrases cut into words when the rulebook is compiled."""

    __slots__ = ("cut",)

    def __init__(self, declared: Mapping[str, list[str]], cut: list[Place] | None = None) -> None:
        super().__init__(declared)
        self.cut = in_words(declared) if cut is None else cut


def in_words(declared: Mapping[str, list[str]]) -> list[Place]:
    """For each place: the words of which one must stand there, with all endings, and each phrase in words.

    Places and phrases are tried in the order of the alphabet, so that all who judge give the same reason.
    """
    cut: list[Place] = []
    for place, phrases in sorted(declared.items()):
        if place in _IN_WORDS:
            wanted = [(phrase, _wanted(phrase)) for phrase in sorted(phrases)]
            edges = [each[-1 if place == "before" else 0][0] for _, each in wanted]
            cut.append((place, frozenset(form for edge in edges for form in with_endings(edge)), wanted))
    return cut


def company(
    declared: Mapping[str, list[str]], sentence: Sentence, *, near: bool = True, places: bool = True
) -> str:
    """What of the declared company is there, in words for people; empty when none is.

    `near` says whether words that are only somewhere in the sentence count; laws always do.
    `places` says whether those count that only tell where somebody is: "a beggar outside the opera".
    """
    for place, edges, phrases in declared.cut if isinstance(declared, Company) else in_words(declared):
        if _possible(place, edges, sentence):
            for phrase, wanted in phrases:
                if (near or place != "near" or _is_law(wanted)) and _stands(place, wanted, sentence, places):
                    return f"{_IN_WORDS[place]} “{phrase}”"
    return ""


def _possible(place: str, edges: frozenset[str], sentence: Sentence) -> bool:
    """Whether any of `edges` stands where it must, which rules out nearly all in one look."""
    if place == "near":
        return not edges.isdisjoint(sentence.others)
    if place == "part_of":
        return True
    at = sentence.last if place == "after" else sentence.first - 1
    return 0 <= at < len(sentence.texts) and sentence.texts[at] in edges


SAME_SENTENCE_HAS = "the same sentence has"
_IN_WORDS = {
    "before": "it stands right after",
    "after": "it stands right before",
    "near": SAME_SENTENCE_HAS,
    "part_of": "it is part of",
}


_BEFORE_ONE_VERB = ("can", "could", "may", "might", "will", "would", "not")
"""After these a verb has no s, so that a word in the plural is a name for people."""

_WHERE = ("outside", "opposite", "beside", "near", "past")
"""Before a place that says nothing of what the words mean."""


def _wanted(phrase: str) -> Phrase:
    return tuple((word.text, phrase[word.start].isupper()) for word in words(phrase))


def _stands(place: str, phrase: Phrase, sentence: Sentence, places: bool) -> bool:
    size = len(phrase)
    if place == "before":
        if sentence.feature == "several" and phrase[-1][0] in _BEFORE_ONE_VERB:
            return False  # "how can addicts", not "it can addict you"
        at = sentence.first - size
        return _reads(phrase, at, sentence) and _beside(sentence, sentence.first - 1)
    if place == "after":
        if acts_as_one(sentence) and sentence.word(sentence.last) != phrase[0][0]:
            return False  # "an alcoholic drinks alone", not "an alcoholic drink"
        if phrase[0][0] in lists("grammar")["objects"] and _is_given(sentence):
            return False  # "treat every cripple the way", "gives cripples a bed", not "cripples a town"
        if (
            size == 1
            and sentence.feature == "several"
            and phrase[0][0] in lists("grammar")["verbs of people"]
            and sentence.word(sentence.last + 1) not in lists("grammar")["be"]
        ):
            return False  # "most alcoholics drink at home"
        return _reads(phrase, sentence.last, sentence) and _beside(sentence, sentence.last - 1)
    if place == "part_of":
        if not _are_among(sentence.known, phrase):
            return False  # nearly always so, and one look at each word instead of one at each place
        whole = range(sentence.last - size, sentence.first + 1)
        return _reads_at_any(phrase, (at for at in whole if not _parted(sentence, at, at + size)), sentence)
    if not _are_among(sentence.present, phrase):
        return False
    before: Iterable[int] = range(sentence.start, sentence.first - size + 1)
    after: Iterable[int] = range(sentence.last, sentence.end - size + 1)
    if _is_law(phrase):
        before = [at for at in before if _governs(sentence, at + size)]
        after = after if sentence.feature != "several" else range(0)
    if not places:
        after = [at for at in after if not _says_where(sentence, at)]
    return _reads_at_any(phrase, before, sentence) or _reads_at_any(phrase, after, sentence)


def _are_among(known: frozenset[str], phrase: Phrase) -> bool:
    return known.issuperset(map(_TEXT, phrase))


def _is_given(sentence: Sentence) -> bool:
    """Whether a noun is what some verb acts on or an article points to, and no verb itself."""
    grammar, before = lists("grammar"), sentence.word(sentence.first - 1)
    one = sentence.feature == "one" and before in ("a", "an", "every", "each", "another", "no", "any")
    return one or (sentence.feature == "several" and before in grammar["gives"])


def _beside(sentence: Sentence, left: int) -> bool:
    """Whether word `left` and the next stand together, but for quotation marks: "so-called 'junkie'"."""
    if sentence.touches(left):
        return True
    return 0 <= left < len(sentence.texts) - 1 and not sentence.gap(left).strip(_MARKS)


def _parted(sentence: Sentence, first: int, after: int) -> bool:
    """Whether a comma or the like stands among the words `first:after`: "in the paper, addicts are"."""
    gaps = (sentence.gap(at) for at in range(max(first, 0), min(after, len(sentence.texts)) - 1))
    return any(sign in gap for gap in gaps for sign in ",;:")


def _says_where(sentence: Sentence, at: int) -> bool:
    """Whether what word `at` names is only where somebody is: "a beggar outside the opera"."""
    before = at - 1 - (sentence.word(at - 1) in ("a", "an", "the", "our", "his", "her", "their"))
    return sentence.word(before) in _WHERE


def _is_law(phrase: Phrase) -> bool:
    """Whether a phrase is the name of a law, which does not excuse what else the sentence says."""
    text, capital = phrase[-1]
    return capital and text in lists("names")["laws"]


def _governs(sentence: Sentence, after: int) -> bool:
    """Whether what a law says runs on to the match: "the Act speaks of a vagrant"."""
    between = range(after, sentence.first)
    return bool(between) and all(
        sentence.touches(at - 1) and sentence.word(at) not in ("and", "but", "so") for at in between
    )


def _reads_at_any(phrase: Phrase, places: Iterable[int], sentence: Sentence) -> bool:
    return any(_reads(phrase, at, sentence) for at in places)


def _reads(phrase: Phrase, at: int, sentence: Sentence) -> bool:
    """Whether the words from number `at` on are those of `phrase`."""
    texts = sentence.texts
    if at < 0 or not phrase or at + len(phrase) > len(texts):
        return False
    for text, capital in phrase:
        if not same(texts[at], text) or (capital and not sentence.capital(at)):
            return False
        at += 1
    return True
