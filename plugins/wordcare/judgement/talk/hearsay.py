"""Tells when a sentence repeats what others say, without quotation marks: "people say things like, ...".

It may repeat it in order to object, to ask what else to say, or to point back at it as a term.
"""

from __future__ import annotations

from wordcare.judgement.talk.old_times import put_on_record
from wordcare.judgement.talk.told import ends_there
from wordcare.matching.kinds import names_somebody
from wordcare.matching.lists import lists
from wordcare.matching.signs import may_be_listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

DESCRIBED = 4
"""How many words may stand before a name in a picture of people: "the deadbeat teenage father"."""
ASIDE = 12
"""How many words may stand between a tale and what it is of."""
_TALES = ("tale", "tales", "fable", "myth", "stereotype", "caricature", "cliché", "trope")
FAULT = 7
"""How many words before "to say" may find fault with it: "it is wrong, is it not, to say that ..."."""
_ARTICLES = ("a", "an", "the")
_SO = ("so", "it", "that", "this")
_NAMING = ("describing", "labelling", "naming")
_MAKES = ("makes", "turns", "reduces", "paints")
CALLS = ("call", "calls", "called", "calling")
"""Verbs that give somebody a name."""
LATER = 10
"""How many words of the next sentence may point back at words."""
WORDS = ("words", "labels", "phrases", "expressions", "slurs")
_POINTERS = frozenset((*WORDS, "terms", "what"))
_ANYBODY = frozenset(
    ("someone", "somebody", "anyone", "people", "person", "they", "patients", "women", "men", "children")
)
ROW = 14
"""How many words of a row of a table without bars may stand before the match."""
TALK = 6
"""How many words from "Talk of" on may lead to the match."""


def hearsay(scene: Scene) -> str:
    """Why the words are only repeated; empty when they may be the writer's own."""
    told = _repeated(scene) or _pictured(scene) or _saying_so(scene.sentence) or _wrong_to_say(scene)
    told = told or _pointed_back(scene)
    if told := told or _named_twice(scene) or _looked_up(scene) or put_on_record(scene.sentence):
        return f"the words are talked about: “{told}”"
    return _in_row(scene.sentence) or _glued(scene.sentence)


def _pointed_back(scene: Scene) -> str:
    """What points back at the words; only with a word for words, or "is what", can anything do so."""
    sentence = scene.sentence
    later = sentence.texts[sentence.last : sentence.end + LATER]
    seen_as = "as" in (sentence.word(sentence.first - 1), sentence.word(sentence.first - 2))
    names = lists("speaking")["follows: names for words"]
    if not seen_as and _POINTERS.isdisjoint(later) and names.isdisjoint(later):
        return ""
    from wordcare.judgement.talk.pointed_back import pointed_back_at, pointed_back_later

    return pointed_back_at(scene) or pointed_back_later(scene)


def _in_row(sentence: Sentence) -> str:
    """Why the match, which is all of a short sentence, is one of several names; empty when it is not."""
    if sentence.end != sentence.last or sentence.first > sentence.start + 1:
        return ""
    from wordcare.judgement.talk.fragments import in_row_of_fragments  # few sentences are so short

    return in_row_of_fragments(sentence)


def _glued(sentence: Sentence) -> str:
    """Why the match stands in a row of a table that lost its bars; empty when it does not."""
    if sentence.start or sentence.first > ROW or (sentence.first and sentence.text.endswith(".")):
        return ""
    from wordcare.judgement.shown.glued import glued  # few passages are so short

    return glued(sentence)


def _repeated(scene: Scene) -> str:
    """What leads up to words that people say: "says something like, ...", "how often I hear that ..."."""
    sentence, signs = scene.sentence, lists("speaking")["repeats what people say"]
    if sentence.word(sentence.start) == "hearing":
        near = range(sentence.start, sentence.first)
        return next((word for word in map(sentence.word, near) if word in ("say", "saying")), "")
    for at in range(sentence.first - 1, sentence.start - 1, -1):
        if sentence.word(at) in ("but", "yet"):
            return ""
        if scene.ends_with(at, signs) and not (sentence.word(at) == "like" and sentence.touches(at)):
            return sentence.word(at)  # but "something like forty people came"
    return ""


def _pictured(scene: Scene) -> str:
    """What calls it a picture of people: "the lazy stereotype of feckless welfare spongers".

    What people think of "the mentally ill" is not about words.
    """
    sentence, pictures = scene.sentence, lists("speaking")["pictures of people"]
    if sentence.word(sentence.first) == "the":
        return ""
    for at in range(sentence.first - 1, max(sentence.first - 1 - DESCRIBED, sentence.start - 1), -1):
        if not sentence.touches(at) or sentence.word(at) in lists("grammar")["be"]:
            return ""
        if at < sentence.first - 1 and sentence.word(at + 1) in lists("grammar")["prepositions"]:
            return ""
        if scene.ends_with(at, pictures):
            return sentence.word(at - 1)
        if sentence.word(at) == "of" and not sentence.touches(at - 1):
            return _tale_before(sentence, at)
    return ""


def _tale_before(sentence: Sentence, of: int) -> str:
    """The tale that an aside parts from word `of`: "the old tale, so dear to many, of the feckless girl"."""
    near = range(of - 2, max(of - 2 - ASIDE, sentence.start), -1)
    aside = next((at for at in near if "," in sentence.gap(at)), of)
    return sentence.word(aside) if sentence.word(aside) in _TALES else ""


def _saying_so(sentence: Sentence) -> str:
    """How a sentence opens that is about saying so: "To say that somebody is an addict ..."."""
    opening = sentence.word(sentence.start)
    near = sentence.first - sentence.start < TALK and sentence.feature == "several"
    if near and opening == "talk" and sentence.word(sentence.start + 1) == "of":
        return "talk of"  # but "talk of victimhood does not help her"
    if opening in _NAMING:
        made = (sentence.word(at) for at in range(sentence.start, sentence.first))
        return next((f"{opening} … {word}" for word in made if word in _MAKES), "")
    leads = 2 if opening in ("when", "whenever", "if") else int(opening == "to")  # "when we say", "to say"
    at = sentence.start + leads
    if sentence.word(at) not in (("say", "says") if leads else ("saying",)):
        return ""
    be = sentence.first - 1 - (sentence.word(sentence.first - 1) in _ARTICLES)
    said_of = sentence.word(be - 1) in _ANYBODY
    return f"{sentence.word(at)} …" if said_of and sentence.word(be) in lists("grammar")["be"] else ""


def _wrong_to_say(scene: Scene) -> str:
    """What finds fault with saying so: "it is hurtful to say that she lost her battle".

    A name for people still counts as used.
    """
    sentence, speaking = scene.sentence, lists("speaking")
    if names_somebody(sentence) or sentence.word(sentence.first) == "the":
        return ""
    for at in range(sentence.last, sentence.end - 3):
        if sentence.texts[at : at + 3] == ["not", "to", "say"] and sentence.word(at + 3) in _SO:
            return "not to say"
    for at in range(sentence.start + 1, sentence.first):
        if sentence.word(at - 1) != "to" or sentence.word(at) not in ("say", "claim", "suggest"):
            continue
        before = map(sentence.word, range(max(at - 1 - FAULT, sentence.start), at - 1))
        fault = next((word for word in before if word in speaking["finds fault with saying so"]), "")
        means = any(
            scene.ends_with(each, speaking["to say so is"]) for each in range(sentence.last, sentence.end)
        )
        if fault or (at - 1 == sentence.start and means):
            return f"{fault or sentence.word(at - 1)} … {sentence.word(at)}"
    return ""


def _named_twice(scene: Scene) -> str:
    """The verb when it is said twice what to call somebody: "calling an offender an offender"."""
    sentence = scene.sentence
    size = sentence.last - sentence.first
    match = sentence.texts[sentence.first : sentence.last]
    for first in (sentence.first, sentence.first - size - 1):
        second = first + size + 1
        twice = (
            sentence.texts[max(first, 0) : first + size] == match == sentence.texts[second : second + size]
        )
        articles = sentence.word(first - 1) in _ARTICLES and sentence.word(second - 1) in _ARTICLES
        if twice and articles and sentence.word(first - 2) in CALLS:
            return sentence.word(first - 2)
    return ""


def _looked_up(scene: Scene) -> str:
    """The verb of a dictionary or the like: "the style guide lists substance abuse among words to change"."""
    sentence, speaking = scene.sentence, lists("speaking")
    at = sentence.first - 1
    while not scene.ends_with(at, speaking["looks words up"]):
        listed = at < sentence.first - 1 and (may_be_listed(scene, at) or sentence.word(at) == "the")
        listed = listed or "," in sentence.gap(at) or sentence.word(at) in speaking["lists go on"]
        if at <= sentence.start or not listed:
            return ""
        at -= 1
    if sentence.feature == "several" and at == sentence.first - 1:
        return ""
    books = speaking["books of words"]
    near = (*range(sentence.start, at), *range(sentence.last, sentence.end))
    return sentence.word(at) if any(scene.ends_with(each, books) for each in near) else ""


def gets_a_name(scene: Scene) -> bool:
    """Whether another name is put on the match: "calling the homeless 'street folk'"."""
    sentence, after = scene.sentence, scene.sentence.last
    before = sentence.first - 1 - (sentence.word(sentence.first - 1) in _ARTICLES)
    if sentence.word(after) == "as" and sentence.word(before) == "to":
        return sentence.word(before - 1) in ("refer", "refers", "referred", "referring")
    if sentence.word(before) not in CALLS or after >= sentence.end:
        return False
    return bool(scene.quotations.begun_in(sentence.ends[after - 1], sentence.starts[after] + 1))


def told_to_name(scene: Scene, verb: int) -> str:
    """Who tells people to use a name with verb number `verb`: "staff were told to call them offenders"."""
    sentence = scene.sentence
    told = sentence.word(verb - 1) == "to" and sentence.word(verb - 2) in lists("speaking")["told to name"]
    return sentence.word(verb - 2) if told and ends_there(scene) else ""
