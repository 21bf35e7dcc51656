"""Finds where a page explains an acronym or a hard word; from there on the word is fine.

Explanations look like these: "integrated care board (ICB)", "ICB (integrated care board)",
"ICB means ...", "co-production, which means ...", "co-production (planning together)",
"a co-production group is one where ...", or an abbreviation that the page defines.
"""

from __future__ import annotations

import re
from copy import copy

from wordcare.judgement.shown.asides import (
    BEGINS,
    FEW,
    OPENS,
    RELATIVES,
    TELLS,
    are_those_who,
    does,
    has_another_name,
    is_dash,
    is_what_letters_mean,
    judges,
    says_that_is,
    set_apart,
    set_beside,
)
from wordcare.matching.kinds import names_somebody
from wordcare.matching.lists import lists
from wordcare.matching.scene import Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from wordcare.matching.sentence import Sentence
    from wordcare.rulebook.word import Word as WordPage

MOST = 12
"""How many words before the brackets an acronym may stand for."""
LONG = 300
"""How many letters an explanation in brackets may have."""

_CLOSES = {"(": ")", "[": "]"}
_JUDGES = ("last", "first", "worst", "best", "only", "one", "kind", "most")
"""After "is the", these say nothing of what it is: "an inmate is the last person you should trust"."""
_MEANS = (["means"], ["mean"], ["meant"])
_POINTS_BACK = (["this"], ["that"], ["it"])
_AT_MARGIN = "|".join(rf"(?<=^{' ' * spaces}\*\[)" for spaces in range(4))
_DEFINED = (
    re.compile(rf"\*\[(?:{_AT_MARGIN})([^\]\n]{{1,80}})\]:", re.MULTILINE),
    re.compile(r"<abbr\s[^<>]{0,300}title=[^<>]{1,300}>([^<>]{1,80})</abbr>"),
)
"""Each begins with letters as they stand, which `re` looks for much faster than for the start of a line."""


def defined(source: str) -> frozenset[str]:
    """The abbreviations that a file defines for its whole page, in lower case."""
    if "*[" not in source and "<abbr" not in source:
        return frozenset()
    return frozenset(name.strip().lower() for pattern in _DEFINED for name in pattern.findall(source))


def explains(scene: Scene) -> bool:
    """Whether this very place, or a later one in its sentence, explains the words."""
    return _explains(scene) or any(map(_explains, _later(scene)))


def _explains(scene: Scene) -> bool:
    return (
        _in_brackets(scene)
        or meaning_in_brackets(scene)
        or _says_what_it_means(scene)
        or _written_out_beside(scene)
        or set_beside(scene)
        or set_apart(scene)
        or _explained_next(scene)
        or _opens_entry(scene)
        or is_what_letters_mean(scene.sentence)
    )


def _later(scene: Scene) -> Iterator[Scene]:
    """The same words further on in the sentence: "co-production helps; co-production means ..."."""
    sentence = scene.sentence
    size = sentence.last - sentence.first
    own = sentence.texts[sentence.first : sentence.last]
    for at in range(sentence.last, sentence.end - size + 1):
        if sentence.texts[at : at + size] == own:
            moved = copy(sentence)
            moved.first, moved.last = at, at + size
            yield Scene(moved, scene.quotations)


def covered(page: WordPage, scene: Scene) -> str:
    """How far an explanation goes: one acronym by itself, but every form of a word."""
    sentence = scene.sentence
    first = sentence.first
    written = sentence.text[sentence.starts[first] : sentence.ends[first]]
    written = written.replace("’", "'").removesuffix("'s").removesuffix("s")
    alone = sentence.last - sentence.first == 1
    return written if alone and any(letter.isupper() for letter in written[1:]) else page.id


def _in_brackets(scene: Scene) -> bool:
    """Whether it reads like "integrated care board (ICB)"."""
    sentence = scene.sentence
    first = sentence.first
    gap = sentence.gap(first - 1) if first > sentence.start else ""
    if not any(mark in gap for mark in OPENS) or not _closes(scene):
        return False
    return _spelt(scene, sentence.texts[max(sentence.start, first - MOST) : first])


def _closes(scene: Scene) -> bool:
    """Whether brackets close right after the match."""
    sentence = scene.sentence
    end = sentence.ends[sentence.last - 1]
    return sentence.text[end : end + 4].lstrip("'’s ").startswith((")", "]"))


def meaning_in_brackets(scene: Scene) -> bool:
    """Whether it reads like "ICB (integrated care board)", or as a hard word with its meaning."""
    sentence = scene.sentence
    end = sentence.ends[sentence.last - 1]
    opening = sentence.text[end : end + 4].lstrip("\"”'’*_ ")
    close = sentence.text.find(_CLOSES.get(opening[:1], ")"), end, end + LONG)
    if not opening.startswith(OPENS) or close < 0:
        return False
    first, after = scene.within(end, close)
    inside = sentence.texts[first:after]
    if _spelt(scene, inside) or _shares_ends(scene, inside):
        return True
    return len(inside) >= FEW and not scene.reads(first, lists("speaking")["opens no meaning in brackets"])


def _shares_ends(scene: Scene, words: list[str]) -> bool:
    """Whether `words` begin and end as two letters do: "LA (local education authority)"."""
    sentence = scene.sentence
    letters = sentence.texts[sentence.first]
    both = sentence.acronym(sentence.first) and len(letters) == 2 < len(words)
    return both and words[0].startswith(letters[0]) and words[-1].startswith(letters[1])


def _spelt(scene: Scene, words: list[str]) -> bool:
    """Whether `words` spell the acronym, whose last s may be a letter of it (CAMHS) or a plural (ICBs)."""
    sentence = scene.sentence
    letters = sentence.texts[sentence.first + (sentence.texts[sentence.first] in ("a", "an", "the"))]
    return spells(letters, words) or spells(letters.removesuffix("s"), words)


def spells(letters: str, words: list[str]) -> bool:
    """Whether `words` end in some that begin with these letters in their order.

    Small joining words may be left out, and one word may stand for two letters, the second
    from inside it: "multidisciplinary team" spells MDT.
    """
    left, small = letters, lists("names")["joins names"] | lists("grammar")["prepositions"]
    for word in reversed(words):
        if left.endswith(word[0]):
            left = left[:-1]
        elif len(left) > 1 and len(letters) > 2 and left[-2] == word[0] and left[-1] in word[1:]:
            left = left[:-2]
        elif word not in small:
            return False
        if not left:
            return len(letters) > 1
    return False


def _written_out_beside(scene: Scene) -> bool:
    """Whether it reads like "the local authority, or LA" or "LA, short for local authority"."""
    sentence = scene.sentence
    if sentence.last - sentence.first > 1 or not sentence.acronym(sentence.first):
        return False
    links = lists("speaking")["joins letters and words"]
    before, after = sentence.first, sentence.last
    while before > sentence.start and sentence.word(before - 1) in links:
        before -= 1
    if before < sentence.first or not sentence.touches(before - 1):
        early = sentence.texts[max(sentence.start, before - MOST) : before]
        if _spelt(scene, early):
            return True
    while after < sentence.end and sentence.word(after) in links:
        after += 1
    late = sentence.texts[after : min(after + MOST, sentence.end)]
    return any(_spelt(scene, late[:size]) for size in range(2, len(late) + 1))


def _says_what_it_means(scene: Scene) -> bool:
    sentence = scene.sentence
    after = scene.label[1] if scene.label else sentence.last
    opens = sentence.first - sentence.start <= (sentence.word(sentence.start) in ("a", "an", "the"))
    one = sentence.word(sentence.start) in ("a", "an") and sentence.word(after + 1) == "the"
    begins = sentence.word(after + 1) in BEGINS or (one and sentence.word(after + 2) not in _JUDGES)
    if opens and sentence.word(after) in ("is", "are") and begins:
        return not judges(scene, after)  # "an assessment is a professional's view of what somebody needs"
    if opens and are_those_who(sentence, after):
        return not judges(scene, after)
    words = scene.reads(after, lists("speaking")["follows: explains"])
    if words > 0 or _is_one_where(sentence, after):
        return not judges(scene, after)
    if says_that_is(sentence, after) or has_another_name(sentence, after):
        return True
    noun = sentence.word(after) not in ("and", "or") and sentence.touches(after - 1)
    return noun and _is_one_where(sentence, after + 1) and not judges(scene, after + 1)


def _explained_next(scene: Scene) -> bool:
    """Whether the next sentence says what it means: "an expert by experience. This is somebody who ..."."""
    sentence, own = scene.sentence, scene.sentence.texts[scene.sentence.first : scene.sentence.last]
    if sentence.last != sentence.end:
        return False
    following = sentence.texts[sentence.end : sentence.end + MOST]
    again = following[: len(own)] == own and following[len(own) : len(own) + 1] in _MEANS
    if again or following[:1] not in _POINTS_BACK:
        return again
    is_one = following[1:2] == ["is"] and not BEGINS.isdisjoint(following[2:3])
    if is_one:  # but not "That is a problem for every ward"
        return lists("speaking")["judges more than it explains"].isdisjoint(following[3 : 3 + FEW])
    named = not lists("speaking")["when they say"].isdisjoint(sentence.texts[sentence.start : sentence.first])
    return named and following[1:2] in _MEANS  # "They are called MARACs. This means ..."


def _opens_entry(scene: Scene) -> bool:
    """Whether it opens a line of a glossary: "Telephone triage – when a nurse rings you back first"."""
    sentence, at = scene.sentence, scene.sentence.last
    if sentence.start or sentence.first > 1 or at >= sentence.end:
        return False
    if sentence.gap(at - 1) == ": ":  # "Care pathway: The path that a patient takes"
        noun = sentence.word(at) in ("a", "an") or (sentence.word(at) == "the" and sentence.capital(at))
        verbs = lists("grammar")["be"] | lists("grammar")["ends a subject"]
        says = not verbs.isdisjoint(sentence.texts[at + 1 : at + FEW])  # "MARAC: The meeting is on Monday"
        told = sentence.word(at) in TELLS and sentence.end - at > FEW  # "Complex needs: when someone has ..."
        return (told or (noun and not says and not names_somebody(sentence))) and not judges(scene, at)
    if not is_dash(sentence.gap(at - 1)):
        return False
    told = sentence.word(at) in BEGINS or (does(sentence, at) and sentence.end - at > FEW)
    more = any(is_dash(sentence.gap(each)) for each in range(at, sentence.end - 1))
    return told and not more and not judges(scene, at)


def _is_one_where(sentence: Sentence, at: int) -> bool:
    """Whether it reads on like "is one where" or "are those in which"."""
    if sentence.word(at) not in ("is", "are") or sentence.word(at + 1) not in ("one", "ones", "those"):
        return False
    which = sentence.texts[at + 2 : at + 4] == ["in", "which"]
    return which or sentence.word(at + 2) in RELATIVES
