"""All expressions of a rulebook as one trie of words, in plain values that can be stored.

The trie is walked once along a text, whatever the number of expressions: the work at each
word is bounded by the length of the longest expression. What is known of a word is packed by
itself, in a drawer for words with the same first letters, so that a small check reads only what it
meets.
"""

from __future__ import annotations

import marshal
from itertools import pairwise

from wordcare.matching.initials import letters_of
from wordcare.matching.second import is_doubtful, read_again
from wordcare.matching.words import Tokens, is_slip, joins, words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    Trie = dict[str, Any]
    """From a word to the Trie of words that may follow; at END, the Forms that end here."""

    Form = tuple[str, str, str]
    """Word page id, feature of the form ("several", "past", ...), the form if its case counts."""

    Companions = tuple[frozenset[bytes], bytes, bytes]
    """The other pieces of an expression, and those right before and after the anchor (or nothing)."""

    Pair = tuple[bytes, bytes]

SHOUTED = 3
"""So many other words, all in capitals, show that capitals are only how a notice is printed."""
END = ""
ARTICLES = ("a", "an", "the")
OPENING, CLOSING = ('"', "'", "“", "‘"), ('"', "'", "”", "’")
ALONE: Companions = (frozenset(), b"", b"")
LETTERS = 2
"""How many of its first letters say in which drawer a word lies."""


class Drawers(dict["str | bytes", "dict[Any, bytes]"]):
    """What is known of words, packed, in a drawer for each first letters; the others are empty."""

    def __missing__(self, letters: str | bytes) -> dict[Any, bytes]:
        return {}


class Entries(dict["str | bytes", "Any"]):
    """What is known of each word, taken from its drawer and unpacked when it is first asked for."""

    def __init__(self, drawers: dict[Any, dict[Any, bytes]]) -> None:
        self.drawers = drawers

    def __contains__(self, word: Any) -> bool:
        return word in self.drawers[word[:LETTERS]]

    def places(self, words: list[str]) -> list[int]:
        """The numbers of those words of which something is known."""
        drawers = self.drawers
        return [number for number, word in enumerate(words) if word in drawers[word[:LETTERS]]]

    def __missing__(self, word: str | bytes) -> Any:
        entry = self[word] = marshal.loads(self.drawers[word[:LETTERS]][word])
        return entry


class Match:
    """One expression found in the words of a passage: `words[first:last]` reads as one of its forms."""

    __slots__ = ("feature", "first", "id", "last")

    def __init__(self, first: int, last: int, form: Form) -> None:
        self.first = first
        self.last = last
        self.id, self.feature, _ = form


def build(forms: Iterable[tuple[str, str, str]]) -> dict[str, Any]:
    """The index of `(expression, word page id, feature)` forms: sets of words, and entries for some."""
    from wordcare.matching.spellings import spellings

    trie: Trie = {}
    anchors: dict[bytes, set[Companions]] = {}
    for expression, page, feature in forms:
        cased = expression if expression != expression.lower() or "/" in expression else ""
        for spelling in spellings(expression):
            parts = [word.text for word in words(spelling)]
            if parts:
                node = trie
                for part in parts:
                    node = node.setdefault(part, {})
                node.setdefault(END, []).append((page, feature, cased))
                rarest, companions = anchor(parts)
                anchors.setdefault(rarest, set()).add(companions)
    company = {rarest: [] if ALONE in several else list(several) for rarest, several in anchors.items()}
    return {
        "trie": Entries(_in_drawers(trie)),
        "anchors": frozenset(company),
        "company": Entries(_in_drawers(company)),
        "alone": frozenset(rarest for rarest, several in company.items() if not several),
        "pairs": _pairs(company),
    }


def _in_drawers(known: Mapping[Any, Any]) -> Drawers:
    """What is known of each word, packed, in drawers by first letters."""
    drawers = Drawers()
    for word, entry in known.items():
        drawers.setdefault(word[:LETTERS], {})[word] = marshal.dumps(entry)
    return drawers


def _pairs(company: Mapping[bytes, list[Companions]]) -> frozenset[Pair]:
    """Each anchor with the rarer of its neighbours, in their order: two words that tell where to look."""
    from wordcare.matching.common import rarity

    found = set()
    for word, several in company.items():
        for _, before, after in several:
            leading = before and (not after or rarity(before) >= rarity(after))
            found.add((before, word) if leading else (word, after))
    return frozenset(found)


def matches(index: dict[str, Any], text: str) -> tuple[Tokens, list[Match]]:
    """All words of `text`, and every form that stands in it, in order of its first word.

    Forms that overlap are all there. Words that are one only with a letter in place of a sign in
    doubt are given with that letter, and initials without their stops.
    """
    tokens = Tokens(text)
    found = _matches(index, text, tokens)
    if is_doubtful(text):
        again = read_again(text, lambda other: _places(index, other))
        if again != text:
            tokens = Tokens(again)
            found = _matches(index, again, tokens)
    return tokens, found


def _places(index: dict[str, Any], text: str) -> list[tuple[int, int]]:
    """Where forms stand in `text`."""
    tokens = Tokens(text)
    found = _matches(index, text, tokens)
    return [(tokens.starts[match.first], tokens.ends[match.last - 1]) for match in found]


def _matches(index: dict[str, Any], text: str, tokens: Tokens) -> list[Match]:
    shouted = text.isupper()  # then capitals say nothing: "PLEASE SEND YOUR REPLY"
    return [
        Match(first, last, form)
        for first, last, forms in _standing(index["trie"], tokens.texts)
        for joined in [last - first == 1 or _joined(text, tokens, first, last)]
        for form in forms
        if (_slashed(form[2], text, tokens, first, last) if "/" in form[2] else joined)
        and not (form[2] and shouted and len(tokens.texts) - (last - first) >= SHOUTED)
        and (not form[2] or _same_case(form[2], text, tokens, first, last))
    ]


def may_match(text: str, index: dict[str, Any]) -> bool:
    """Whether some expression may stand in a passage; `matches` looks at what is between its words too."""
    return any(True for _ in _standing(index["trie"], Tokens(text).texts)) or is_doubtful(text)


def _standing(trie: Entries, all_words: list[str]) -> Iterator[tuple[int, int, list[Form]]]:
    """The first word, the word after the last, and the forms that read so, whatever is between words."""
    ahead = [*all_words[1:], END]
    for first in trie.places(all_words):
        node = trie[all_words[first]]
        if END not in node and ahead[first] not in node:
            continue  # nearly always so, because many expressions begin with a common word
        last = first + 1
        while True:
            if forms := node.get(END):
                yield first, last, forms
            following = ahead[last - 1]
            if following is END or following not in node:
                break
            node, last = node[following], last + 1


def _joined(text: str, tokens: Tokens, first: int, last: int) -> bool:
    """Whether what stands between the words `first:last` makes one expression of them.

    A quotation may begin after an article, or end before a noun for people: "the 'homeless'",
    "'problem' gamblers".
    """
    starts, ends, texts = tokens.starts, tokens.ends, tokens.texts
    gaps = [text[ends[at] : starts[at + 1]] for at in range(first, last - 1)]
    apart = [at for at, gap in enumerate(gaps) if not joins(gap, texts[first + at]) and not is_slip(gap)]
    if not apart:
        return True
    gap = gaps[apart[0]]
    if len(apart) > 1 or len(gap) != 2:
        return False
    if apart == [0] and gap[1] in OPENING and texts[first] in ARTICLES:
        return text[ends[last - 1] : ends[last - 1] + 1] in CLOSING
    before = text[max(starts[first] - 1, 0) : starts[first]]
    if gap[0] not in CLOSING or gap[1] != " " or before not in OPENING:
        return False
    from wordcare.matching.kinds import is_for_people

    return is_for_people(texts[last - 1])  # but "'good' control" is doubted


def anchor(parts: list[str]) -> tuple[bytes, Companions]:
    """A piece of an expression that stands in every text holding it, and its companions.

    A piece is a run of a-z and 0-9, because `candidates` looks for pieces in bytes; the
    anchor is the rarest. An expression without any has an empty anchor: its letters are of
    the kind that make a line worth reading anyway.
    """
    import re

    from wordcare.matching.common import rarity

    runs = [run.encode("ascii") for run in re.findall("[a-z0-9]+", " ".join(parts))]
    rarest = max(runs, key=rarity, default=b"")
    at = runs.index(rarest) if runs else 0
    before = runs[at - 1] if at else b""
    after = runs[at + 1] if at + 1 < len(runs) else b""
    return rarest, (frozenset(runs) - {rarest}, before, after)


def _slashed(written: str, text: str, tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words `first:last` have slashes between them where the form `written` has them."""
    starts, ends, texts = tokens.starts, tokens.ends, tokens.texts
    parts = words(written)
    gaps = [written[left.end : right.start] for left, right in pairwise(parts)]
    return all(
        text[ends[at] : starts[at + 1]].strip() == "/"
        if gap == "/"
        else joins(text[ends[at] : starts[at + 1]], texts[at])
        for at, gap in zip(range(first, last - 1), gaps, strict=True)
    )


def _same_case(cased: str, text: str, tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words `first:last` have the capitals of the form `cased`."""
    wanted = [cased[word.start : word.end] for word in words(cased)]
    places = zip(tokens.starts[first:last], tokens.ends[first:last], strict=True)
    return all(
        want == want.lower() or letters_of(text[start:end]) == letters_of(want)
        for want, (start, end) in zip(wanted, places, strict=False)
    )
