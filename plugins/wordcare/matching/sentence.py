"""The words around a match that stand in its own sentence, and how they hang together.

All judgement looks through this window, so the work at each match is bounded, however long
a passage without a full stop is.
"""

from __future__ import annotations

from wordcare.matching.words import joined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.words import Word

_STOPS = ".!?…"
_CLOSERS = "\"'”’)]"
_OPENERS = "\"'“‘(["
MARKS = 8
"""How many brackets and quotation marks may stand between two sentences."""
_ENDINGS = ("'s", "s'", "es", "s")

REACH = 60
"""How many words before and after a match are looked at; few sentences are longer than that."""


class Sentence:
    """The words around a match that stand in its own sentence."""

    __slots__ = ("_others", "_present", "end", "feature", "first", "last", "start", "text", "tokens")

    def __init__(self, text: str, tokens: list[Word], first: int, last: int, feature: str = "") -> None:
        self.text = text
        self.tokens = tokens
        """The words of the whole passage; the match is `tokens[first:last]`."""
        self.first = first
        self.last = last
        self.feature = feature
        """What form the match is: one, several, past, ...; empty when that is not certain."""
        self.start, self.end = _bounds(text, tokens, first, last)
        """The sentence is `tokens[start:end]`."""
        self._others: frozenset[str] | None = None
        self._present: frozenset[str] | None = None

    @property
    def others(self) -> frozenset[str]:
        """Every word of the sentence outside the match, as it stands."""
        if self._others is None:
            outside = self.tokens[self.start : self.first] + self.tokens[self.last : self.end]
            self._others = frozenset([word.text for word in outside])
        return self._others

    @property
    def present(self) -> frozenset[str]:
        """Every word of the sentence outside the match, as it stands and without its ending."""
        if self._present is None:
            endings = [stems(word) for word in self.others if word.endswith("s")]
            self._present = self.others.union(*endings)
        return self._present

    def word(self, at: int) -> str:
        """Word number `at`; empty when it does not stand in this sentence."""
        return self.tokens[at].text if self.start <= at < self.end else ""

    def gap(self, left: int) -> str:
        """What stands between word `left` and the next one."""
        return self.text[self.tokens[left].end : self.tokens[left + 1].start]

    def touches(self, left: int) -> bool:
        """Whether word `left` and the one after it stand together, with no stop or comma between."""
        if left < 0 or left + 1 >= len(self.tokens):
            return False
        return joined(self.text, self.tokens[left], self.tokens[left + 1])

    def capital(self, at: int) -> bool:
        """Whether word `at` begins with a capital letter."""
        return self.text[self.tokens[at].start].isupper()


def stems(word: str) -> list[str]:
    """A word as it stands, and without an ending of the plural or the possessive."""
    if not word.endswith("s"):
        return [word]
    return [word, *(word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))]


def same(word: str, wanted: str) -> bool:
    """Whether a word is the wanted one, its plural or its possessive."""
    if word == wanted or not word.startswith(wanted):
        return word == wanted
    # An ending makes another word of a very short one: "I" is not "is", nor "a" "as".
    return len(wanted) > 2 and word[len(wanted) :] in _ENDINGS


def acts_as_one(sentence: Sentence) -> bool:
    """Whether a word in s after one person is a verb, as no plural can be: "an anorexic needs time"."""
    article = sentence.first if sentence.word(sentence.first) in ("a", "an") else sentence.first - 1
    word = sentence.word(sentence.last)
    verb = word.endswith("s") and not word.endswith(("ss", "us", "is", "ies", "news"))
    return verb and sentence.word(article) in ("a", "an")


def _bounds(text: str, tokens: list[Word], first: int, last: int) -> tuple[int, int]:
    start = max(first - REACH, 0)
    end = min(last + REACH, len(tokens))
    for stop in reversed(_stops(text, tokens[start].start, tokens[first].start)):
        if following := _next_sentence(text, stop):
            while start < first and tokens[start].start < following:
                start += 1
            break
    for stop in _stops(text, tokens[last - 1].end, tokens[end - 1].end):
        if following := _next_sentence(text, stop):
            while end > last and tokens[end - 1].start >= following:
                end -= 1
            break
    return start, end


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
