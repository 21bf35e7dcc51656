"""Tells when a sentence doubts or explains words, or leaves them to a law, and does not use them."""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts
from wordcare.judgement.talk.old_times import NOW, is_old
from wordcare.judgement.talk.told import ends_there
from wordcare.matching.lists import lists
from wordcare.matching.sentence import stems
from wordcare.matching.signs import BACK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_CHANGED = ("changed", "change", "changes", "changing", "moved", "switched", "altered", "amended", "shifted")
_SOMEBODY, _CONSIDERS = ("someone", "somebody", "anyone", "you"), ("consider", "considers", "deem", "treat")
_NAMED = ("call", "called", "as", "named", "termed", "say")
_PARTS = ("section", "article", "part", "paragraph", "regulation", "schedule", "clause")
_RULED = ("deemed", "held", "adjudged", "taken", "liable", "guilty")
_PURPOSES = (["for", "this", "purpose"], ["for", "these", "purposes"])
NEAR = 4
"""How many words before the match may hold the verb of a law, or a little more the law itself."""


def law_speaks(scene: Scene) -> str:
    """The law whose words these are: "the National Assistance Act 1948 spoke of handicapped persons"."""
    sentence, verbs = scene.sentence, lists("speaking")["what laws do with words"]
    for at in range(sentence.last, sentence.end - 2):
        if sentence.texts[at : at + 2] == ["shall", "be"] and sentence.word(at + 2) in _RULED:
            return f"the words are those of a law: “shall be {sentence.word(at + 2)}”"
    means = scene.label and sentence.word(scene.label[1]) in ("is", "means", "includes")
    if means and sentence.texts[sentence.start : sentence.start + 3] in _PURPOSES:
        return "the words are those of a law: “for this purpose”"
    if counted := _counts_as_when(sentence):
        return f"this is when the words apply: “{counted}”"
    if defined := _defined_by(sentence) or _is_offence(scene) or _is_quoted_law(scene):
        return f"the words are those of a law: “{defined}”"
    if law := _old_law(sentence):
        return f"the words are those of an old law: “{law}”"
    at = sentence.first - 1
    while at > sentence.first - NEAR and sentence.touches(at) and not scene.ends_with(at, verbs):
        at -= 1  # "called them sturdy beggars"
    done = any(sentence.word(each) in lists("grammar")["be"] for each in (at - 1, at - 2))
    done = done or (sentence.word(at) in ("says", "said") and sentence.word(sentence.first - 1) == "about")
    if done or not scene.ends_with(at, verbs):
        return ""  # "the Act is still used against beggars", "it says little about addicts"
    for each in range(at, max(at - NEAR - 2, sentence.start - 1), -1):
        if sentence.word(each) in lists("names")["laws"] and (sentence.capital(each) or _of_law(scene, at)):
            return f"the words are those of a law: “{sentence.word(each)} … {sentence.word(at)}”"
    return ""


def _counts_as_when(sentence: Sentence) -> str:
    """What says when words apply: "a patient counts as housebound when", "is deemed to be housebound if"."""
    when, at = sentence.word(sentence.last), sentence.first - 1
    if when not in ("when", "if"):
        return ""
    if sentence.word(sentence.start) in ("a", "an", "any", "you"):
        at -= sentence.word(at - 1) in ("a", "an")  # "a child is considered a persistent truant if"
        at -= sentence.word(at) in ("a", "an")
    at -= 2 * (sentence.texts[at - 1 : at + 1] == ["to", "be"])
    counts = sentence.word(at) == "as" and sentence.word(at - 1) in ("counts", "count", "classed", "defined")
    somebody = sentence.word(at) in _SOMEBODY and sentence.word(at - 1) in _CONSIDERS
    counts = counts or somebody or sentence.word(at) in ("deemed", "considered")
    return f"{sentence.word(at)} … {when}" if counts else ""


def _defined_by(sentence: Sentence) -> str:
    """The part of a law that says what the match is: "a homeless person, as section 3 defines one"."""
    rest = sentence.text[sentence.ends[sentence.last - 1] : sentence.ends[sentence.end - 1]].lower()
    if "(s" not in rest and "define" not in rest:
        return ""
    for at in range(sentence.last, sentence.end):
        section = sentence.word(at)[:1] == "s" and sentence.word(at)[1:].isdigit()
        if section and sentence.gap(at - 1).endswith("("):
            return f"({sentence.word(at)}"  # "absconded from custody (s138)"
        numbered = sentence.word(at) in _PARTS and sentence.word(at + 1).isdigit()
        if numbered and sentence.word(at + 2) in ("defines", "defined"):
            return f"{sentence.word(at)} {sentence.word(at + 1)} {sentence.word(at + 2)}"
    return ""


def _is_quoted_law(scene: Scene) -> str:
    """The part of a law before a quotation: "section 29 of that Act ('persons who are blind')"."""
    if not scene.around or not scene.quotations.spoken(scene.around[-1]):
        return ""
    sentence, end = scene.sentence, scene.within(*scene.around[-1])[0]
    near = range(sentence.start, end - 1)
    part = next(
        (at for at in near if sentence.word(at) in _PARTS[:2] and sentence.word(at + 1)[:1].isdigit()), -1
    )
    return f"{sentence.word(part)} {sentence.word(part + 1)}" if part >= 0 else ""


def _is_offence(scene: Scene) -> str:
    """What leads up to a quotation that is the name of an offence: "convicted of 'soliciting'"."""
    if not scene.around:
        return ""
    first, after = scene.within(*scene.around[0])
    sentence, offences = scene.sentence, lists("speaking")["before an offence"]
    if not scene.ends_with(first - 1, offences):
        return ""
    from wordcare.judgement.talk.set_apart import describes  # few offences are named in quotation marks

    crime = not describes(scene, after)  # but "convictions for 'junkie' crimes"
    return f"{sentence.word(first - 2)} {sentence.word(first - 1)} …" if crime else ""


def _old_law(sentence: Sentence) -> str:
    """The name and year of a law from before 1930 in a sentence of what it did: "the Vagrancy Act of 1597".

    Who says what is done with it now speaks in their own words.
    """
    if not sentence.others.isdisjoint(NOW):
        return ""
    near = range(sentence.start, sentence.end)
    if any(acts(sentence.word(at)) for at in near):
        return ""  # "it attacks the Poor Law of 1834, and brings hunger to the poor"
    year = next((sentence.word(at) for at in near if is_old(sentence.word(at))), "")
    laws = lists("names")["laws"]
    law = next((sentence.word(at) for at in near if sentence.word(at) in laws and sentence.capital(at)), "")
    return f"{law} … {year}" if year and law else ""


def _of_law(scene: Scene, at: int) -> bool:
    """Whether the verb that ends at word `at` tells of speech, as in "until 1959 the law spoke of"."""
    return scene.ends_with(at, lists("speaking")["what even a small law does"])


def explanation(scene: Scene) -> str:
    """What a quoted expression that opens the sentence is said to mean: "'Abuser' suggests a criminal"."""
    sentence = scene.sentence
    start, end = sentence.starts[sentence.start], sentence.starts[sentence.first]
    for span in scene.quotations.begun_in(start, start + 1)[:1]:
        _, after = scene.within(*span)
        verb = sentence.word(after)
        tells = verb in lists("speaking")["says what words mean"] and sentence.feature != "several"
        if span[1] < end and tells:
            return f"it says what “{sentence.text[slice(*span)]}” {verb}"
    return ""


def preferred(scene: Scene) -> str:
    """What sets better words against the match: "a person has epilepsy, rather than suffers from epilepsy".

    The two belong together when they share a word, or when the same noun follows both.
    """
    sentence = scene.sentence
    at = sentence.first - 1
    while sentence.word(at) in ("the", "a", "an", "as"):
        at -= 1
    if _is_liked_less(scene, at):
        return f"other words are set against it: “prefer … {sentence.word(at)}”"
    against = lists("speaking")["sets against"]
    at -= not scene.ends_with(at, against)  # "not autism sufferers"
    if not scene.ends_with(at, against):
        return ""
    if _is_new_name(scene, at):
        return f"other words are set against it: “{sentence.word(at)} …”"
    after = sentence.last + sentence.touches(sentence.last - 1)
    own = {stem for each in range(at + 1, after) for stem in stems(sentence.word(each))}
    better = (sentence.word(each) for each in range(sentence.start, at))
    said = {stem for word in better if word not in lists("grammar")["never a noun"] for stem in stems(word)}
    return f"other words are set against it: “{sentence.word(at)} …”" if own & said else ""


def _is_liked_less(scene: Scene, at: int) -> bool:
    """Whether other words in quotation marks are preferred: "they preferred 'run away' to abscond"."""
    sentence = scene.sentence
    if sentence.word(at) != "to" or at <= sentence.start + 1 or not ends_there(scene):
        return False
    begun = scene.quotations.begun_in(sentence.starts[sentence.start], sentence.starts[at])
    ends = scene.quotations.closed_between(sentence.ends[at - 1], sentence.starts[at]) >= 0
    first = scene.within(*begun[0])[0] if ends and begun else 0
    return first > 0 and sentence.word(first - 1) in ("prefer", "prefers", "preferred")


def _is_new_name(scene: Scene, at: int) -> bool:
    """Whether a new name stands before word `at`: "they are to be called 'residents' rather than inmates"."""
    sentence = scene.sentence
    if sentence.texts[max(at - 1, 0) : at + 1] != ["rather", "than"] or at < sentence.start + 2:
        return False
    earlier = scene.quotations.closed_between(sentence.ends[at - 2], sentence.starts[at - 1])
    verb = scene.within(earlier, earlier)[0] - 1 if earlier >= 0 else -1
    return verb >= 0 and sentence.word(verb) in _NAMED and ends_there(scene)


def reworded(scene: Scene) -> str:
    """What says that other words took the place of the match: "the wording was changed from handicapped"."""
    sentence, at = scene.sentence, scene.sentence.first - 1
    at -= sentence.word(at) in ("the", "a", "an")
    if sentence.word(at) != "from" or sentence.word(at - 1) not in _CHANGED:
        return ""
    names = lists("speaking")["names for words"] | lists("speaking")["names for words, in quotation marks"]
    near = range(max(at - 1 - BACK, sentence.start), at - 1)
    named = next((sentence.word(each) for each in near if sentence.word(each) in names), "")
    return f"the words are talked about: “{named} … {sentence.word(at - 1)} from”" if named else ""


def corrected(scene: Scene) -> str:
    """What somebody is told to say instead: "when I said handicapped, she told me to say 'disabled'"."""
    sentence, speaking = scene.sentence, lists("speaking")
    start, end = sentence.ends[sentence.last - 1], sentence.ends[sentence.end - 1]
    for span in scene.quotations.begun_in(start, end):
        verb = scene.within(*span)[0] - 1
        told = sentence.word(verb - 1) in ("should", "must", "to", "could", "can", "better", "please")
        if told and verb >= sentence.last and sentence.word(verb) in speaking["strong instructions"]:
            return f"other words are told instead: “{sentence.text[slice(*span)]}”"
    return ""
