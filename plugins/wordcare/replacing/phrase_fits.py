"""Tells whether new words can stand in the place of a phrase: "the homeless", "at pace", "sectioned"."""

from __future__ import annotations

from wordcare.matching.lists import lists
from wordcare.replacing.noun_fits import before_noun, has_tail, noun_fits, word_before
from wordcare.replacing.verb_fits import helped, word_after

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_DESCRIBING = ("al", "ic", "ive", "ous", "based", "ary", "ory")
"""Endings of words that want a noun after them."""


def phrase_fits(say: str, scene: Scene) -> bool:
    """Whether `say` can stand in the place of a phrase, by what the phrase begins or ends with."""
    sentence = scene.sentence
    first, last = sentence.word(sentence.first), sentence.word(sentence.last - 1)
    if _owned(say, sentence):
        return False
    if first == "the":
        given = has_tail(say) and before_noun(scene)  # "give the homeless food"
        return not (given or _only_some(sentence) or _is_one(sentence))
    if _becomes_a_label(say, scene):
        return False
    if word_before(sentence).endswith("ly"):
        return False  # "seriously mentally ill people"
    if _shares_its_noun(say, sentence):
        return False
    if first in lists("grammar")["prepositions"]:
        return _ends_what_is_done(sentence)
    if first.endswith("ing"):
        return _set_apart(sentence)
    if first == last and last.endswith("ed"):
        return _is_done(scene)
    if say in lists("fits")["needs no article"] and first == last:
        return noun_fits(say, "one", scene)
    return not _names_people(say) or noun_fits(say, "several", scene)


def _shares_its_noun(say: str, sentence: Sentence) -> bool:
    """Whether a word before "and" describes the noun that would go: "sexual and domestic violence"."""
    before = sentence.first - 2
    if word_before(sentence) not in ("and", "or") or not sentence.touches(before):
        return False
    describes = sentence.word(before).endswith(_DESCRIBING) and sentence.last - sentence.first > 1
    return describes and say.split()[-1] != sentence.word(sentence.last - 1)


def _owned(say: str, sentence: Sentence) -> bool:
    """Whether the match says whose they are, and `say` does not: "Britain's homeless"."""
    owners = lists("fits")["owns"]
    match = sentence.texts[sentence.first : sentence.last]
    return "'" not in say and any(word.endswith("'s") or word in owners for word in match)


def _only_some(sentence: Sentence) -> bool:
    """Whether the words before say how many, which asks for "the": "one of the homeless", "half the"."""
    parts, at = lists("fits")["some of"], sentence.first - 1
    if sentence.word(at) == "of":
        at -= 1
    elif sentence.word(at) not in parts:
        return False
    word = sentence.word(at)
    most = word.endswith("est") or sentence.word(at - 1) in ("most", "least")
    return most or word in parts or word.removesuffix("s") in parts or word[:1].isdigit()


def _is_one(sentence: Sentence) -> bool:
    """Whether the verb after the match is for one, as the new words are not: "the blind is torn"."""
    governed = word_before(sentence) in lists("grammar")["prepositions"]  # "help for the blind is free"
    return not governed and word_after(sentence) in lists("fits")["is one"]


def _becomes_a_label(say: str, scene: Scene) -> bool:
    """Whether `say` would stand alone after "the", as "the disabled" does: "the mentally challenged"."""
    return say.endswith("ed") and word_before(scene.sentence) == "the" and not before_noun(scene)


def _ends_what_is_done(sentence: Sentence) -> bool:
    """Whether a verb comes before, and nothing after that the match may share: "we must move at pace"."""
    grammar = lists("grammar")
    if word_after(sentence) or sentence.word(sentence.last) in ("and", "or"):
        return False
    before = sentence.texts[sentence.start : sentence.first]
    return before[-1:] != [] and any(
        word in grammar["before a verb"] or word in grammar["verbs of people"] for word in before
    )


def _set_apart(sentence: Sentence) -> bool:
    """Whether commas or the ends of the sentence stand on both sides, so that it is no verb."""
    opens = sentence.first == sentence.start
    ends = sentence.last >= sentence.end
    if opens and ends:
        return False
    return (opens or "," in sentence.gap(sentence.first - 1)) and (
        ends or "," in sentence.gap(sentence.last - 1)
    )


def _is_done(scene: Scene) -> bool:
    """Whether a participle says what is done to somebody, and acts on nobody: "she was sectioned"."""
    sentence = scene.sentence
    acts = word_after(sentence) in lists("grammar")["objects"] or before_noun(scene)
    return not acts and helped(sentence, lists("fits")["is done"])


def _names_people(say: str) -> bool:
    several = lists("fits")["several people"]
    return say.split()[0] in several or say.split()[-1] in several
