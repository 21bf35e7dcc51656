"""Tells when the same words stand elsewhere in a sentence as words that are talked about."""

from __future__ import annotations

from wordcare.judgement.talk.set_apart import names_several
from wordcare.matching.lists import lists
from wordcare.matching.sentence import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence


def echoed(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """Whether the same words stand in the sentence both with and without quotation marks."""
    sentence = scene.sentence
    if _said_before(scene):
        return "the same words are talked about earlier in this sentence"
    if not scene.quotations:
        return ""
    words = {stem for at in range(sentence.first, sentence.last) for stem in stems(sentence.word(at))}
    start, end = sentence.starts[sentence.start], sentence.ends[sentence.end - 1]
    meant = _names_those_meant(sentence)
    for span in () if quoted else scene.quotations.begun_in(start, end):
        first, after = scene.within(*span)
        same_size = after - first == sentence.last - sentence.first
        on_match = first < sentence.last and sentence.first < after
        if first == after or on_match or not (same_size or scene.quotations.spoken(span)):
            continue  # other words, or emphasis on the match itself
        if _turns(sentence, after) or (meant and after <= sentence.first):
            continue  # "they drop 'addict', but speak of an addict"
        if all(words.intersection(stems(sentence.word(at))) for at in range(first, after)):
            return f"the same sentence puts “{sentence.text[slice(*span)]}” in quotation marks"
    if quoted:
        match = sentence.texts[sentence.first : sentence.last]
        later = () if meant else range(quoted[1], sentence.end)
        for at in (*range(sentence.start, min(quoted[0], sentence.first)), *later):
            again = sentence.texts[at : at + len(match)] == match
            in_name = sentence.capital(at) and not sentence.capital(sentence.first)
            if again and not in_name:
                return "the same words stand once more in this sentence"
    return ""


def _names_those_meant(sentence: Sentence) -> bool:
    """Whether it is a name for several people, and nothing speaks of words.

    "They talk of 'junkies', and move the junkies on" goes on to speak of people.
    """
    return names_several(sentence) and lists("speaking")["signs of talk about words"].isdisjoint(
        sentence.others
    )


def _turns(sentence: Sentence, after: int) -> bool:
    """Whether the sentence turns round with a "but" between word `after` and the match."""
    return any(sentence.word(at) in ("but", "yet") for at in range(after, sentence.first))


def _said_before(scene: Scene) -> bool:
    """Whether the same words are talked about earlier: "the word vulnerable ... vulnerable to what"."""
    sentence, names = scene.sentence, lists("speaking")["names for words"]
    match = sentence.texts[sentence.first : sentence.last]
    return not names.isdisjoint(sentence.others) and any(
        sentence.texts[at : at + len(match)] == match and sentence.word(at - 1) in names
        for at in range(sentence.start + 1, sentence.first)
    )
