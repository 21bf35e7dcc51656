"""The words around a match that stand in its own sentence, and how they hang together.

All judgement looks through this window, so the work at each match is bounded, however long
a passage without a full stop is.
"""

from __future__ import annotations

from bisect import bisect_left

from wordcare.matching.letters import NOTE_MARKS
from wordcare.matching.words import joins

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.words import Tokens

_STOPS = ".!?…"
_CLOSERS = "\"'”’)]" + NOTE_MARKS
_OPENERS = "\"'“‘(["
MARKS = 8
"""How many brackets and quotation marks may stand between two sentences."""
_ENDINGS = ("'s", "s'", "es", "s")
_HISSING = "szxho"
"""Letters at the end of words whose plural ends in "es": "boxes", "churches", "heroes"."""
_OF_STEMS = ("", "'s", "es", "s")
"""Endings of words in the form in which they are compared: at the end they have no apostrophe."""

REACH = 60
"""How many words before and after a match are looked at; few sentences are longer than that."""


class Sentence:
    """The words around a match that stand in its own sentence."""

    __slots__ = (
        *("_known", "_others", "_present", "end", "ends", "feature", "first", "last", "start", "starts"),
        *("text", "texts"),
    )

    def __init__(self, text: str, tokens: Tokens, first: int, last: int, feature: str = "") -> None:
        self.text = text
        self.texts, self.starts, self.ends = tokens.texts, tokens.starts, tokens.ends
        """The words of the whole passage, and where each begins and ends; the match is `first:last`."""
        self.first = first
        self.last = last
        self.feature = feature
        """What form the match is: one, several, past, ...; empty when that is not certain."""
        self.start, self.end = self._bounds()
        """The sentence is the words `start:end`."""
        self._others: frozenset[str] | None = None
        self._present: frozenset[str] | None = None
        self._known: frozenset[str] | None = None

    @property
    def others(self) -> frozenset[str]:
        """Every word of the sentence outside the match, as it stands."""
        if self._others is None:
            texts = self.texts
            self._others = frozenset(texts[self.start : self.first] + texts[self.last : self.end])
        return self._others

    @property
    def present(self) -> frozenset[str]:
        """Every word of the sentence outside the match, as it stands and without its ending."""
        if self._present is None:
            endings = [stems(word) for word in self.others if word.endswith("s")]
            self._present = self.others.union(*endings)
        return self._present

    @property
    def known(self) -> frozenset[str]:
        """Every word of the sentence, the match's own too, as it stands and without its ending."""
        if self._known is None:
            own = (stem for at in range(self.first, self.last) for stem in stems(self.texts[at]))
            self._known = self.present.union(own)
        return self._known

    @property
    def rest(self) -> str:
        """A few letters after the last word: the stop, what closes a quotation, the next word begun."""
        end = self.ends[self.end - 1]
        return self.text[end : end + MARKS]

    def word(self, at: int) -> str:
        """Word number `at`; empty when it does not stand in this sentence."""
        return self.texts[at] if self.start <= at < self.end else ""

    def gap(self, left: int) -> str:
        """What stands between word `left` and the next one, but for the mark of a note."""
        return self.text[self.ends[left] : self.starts[left + 1]].lstrip(NOTE_MARKS)

    def touches(self, left: int) -> bool:
        """Whether word `left` and the one after it stand together, with no stop or comma between."""
        if left < 0 or left + 1 >= len(self.texts):
            return False
        return joins(self.text[self.ends[left] : self.starts[left + 1]], self.texts[left])

    def capital(self, at: int) -> bool:
        """Whether there is a word `at`, and it begins with a capital letter."""
        return at < len(self.starts) and self.text[self.starts[at]].isupper()

    def acronym(self, at: int) -> bool:
        """Whether there is a word `at`, and it begins with two capital letters."""
        return at < len(self.starts) and self.text[self.starts[at] : self.starts[at] + 2].isupper()

    def _bounds(self) -> tuple[int, int]:
        """The first word of the sentence, and the word after its last."""
        text, first, last = self.text, self.first, self.last
        start = max(first - REACH, 0)
        end = min(last + REACH, len(self.texts))
        for stop in reversed(_stops(text, self.starts[start], self.starts[first])):
            if following := _next_sentence(text, stop):
                start = bisect_left(self.starts, following, start, first)
                break
        for stop in _stops(text, self.ends[last - 1], self.ends[end - 1]):
            if following := _next_sentence(text, stop):
                end = bisect_left(self.starts, following, last, end)
                break
        return start, end


def stems(word: str) -> list[str]:
    """A word as it stands, and without an ending of the plural or the possessive."""
    if not word.endswith("s"):
        return [word]
    return [word, *(word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))]


def with_endings(word: str) -> list[str]:
    """Every word that has `word` among its stems."""
    return [word + ending for ending in _OF_STEMS]


def same(word: str, wanted: str) -> bool:
    """Whether a word is the wanted one, its plural or its possessive."""
    if word == wanted or not word.startswith(wanted):
        return word == wanted
    # An ending makes another word of a very short one: "I" is not "is", nor "a" "as".
    ending = word[len(wanted) :]
    if ending == "es" and wanted[-1] not in _HISSING:
        return False  # "hates" is no "hat"
    return len(wanted) > 2 and ending in _ENDINGS


def acts_as_one(sentence: Sentence) -> bool:
    """Whether a word in s after one person is a verb, as no plural can be: "an anorexic needs time"."""
    article = sentence.first if sentence.word(sentence.first) in ("a", "an") else sentence.first - 1
    word = sentence.word(sentence.last)
    verb = word.endswith("s") and not word.endswith(("ss", "us", "is", "ies", "news"))
    return verb and sentence.word(article) in ("a", "an")


def says_next_door(sentence: Sentence, at: int) -> bool:
    """Whether the words from number `at` on say where somebody is: "next door", "round the back"."""
    word, after = sentence.word(at), sentence.word(at + 1)
    return (word == "next" and after == "door") or (word in ("round", "past") and after == "the")


def _stops(text: str, start: int, end: int) -> list[int]:
    """Where in `text[start:end]` a row of stops ends."""
    found = []
    for sign in _STOPS:
        at = text.find(sign, start, end)
        while at >= 0:
            at += 1
            if at == end or text[at] not in _STOPS:
                found.append(at)
            at = text.find(sign, at, end)
    return sorted(found) if len(found) > 1 else found


def _next_sentence(text: str, at: int) -> int:
    """Where a sentence begins after the stop that ends at offset `at`; 0 when the same one goes on."""
    rest = text[at : at + MARKS].lstrip(_CLOSERS)
    if not rest[:1].isspace():
        return 0
    while text[at] in _CLOSERS or text[at].isspace():
        at += 1
        if at == len(text):
            return 0
    letter = text[at : at + MARKS].lstrip(_OPENERS)[:1]
    return at if letter.isalnum() and not "a" <= letter <= "z" else 0
