"""Tells when a sentence is advice on words: "do not say addict", "say carers, not addicts"."""

from __future__ import annotations

from wordcare.judgement.shown.entries import better_in_quotes, entry, these_are_used
from wordcare.judgement.shown.openings import (
    FEW,
    forbids_saying,
    in_list_of_others,
    not_talked_about,
    said_instead,
    says_how_we_name,
    says_of_whom,
    uses_of_people,
)
from wordcare.matching.lists import listed, lists
from wordcare.matching.signs import may_be_listed, other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence


_COMMON = ("public", "popular", "common", "usual", "tabloid", "media")
_HELD = ("view", "image", "picture", "stereotype")
"""What people hold of others: "the public view of people on benefits: parasites, skivers"."""
_CHOICES = (
    "prefer", "prefers", "preferred", "choose", "chooses", "chosen", "chose", "pick", "favour", "favoured",
    "use",
)  # fmt: skip
"""With one of these, "over" sets words against others."""


def instruction(scene: Scene) -> str:
    """An order to writers that the match is part of: "do not say addict", "say carers, not addicts"."""
    speaking, sentence = lists("speaking"), scene.sentence
    before = sentence.word(sentence.first - 1)
    strong = before in speaking["strong instructions"]
    if strong and ends_there(scene) and _ordered(scene, sentence.first - 1):
        return f"the words are talked about: “{before}”"
    if wrong := _wrong_example(sentence) or _not_put(sentence) or _refused_in_list(scene):
        return f"the words are talked about: “{wrong}”"
    if strong and not sentence.touches(sentence.last - 1) and _views_differ(sentence):
        return f"the words are talked about: “{sentence.word(sentence.first - 2)} {before}”"
    if before in speaking["asks for a swap"] and sentence.word(sentence.last) in ("with", "by", "for"):
        return f"the words are talked about: “{before} … {sentence.word(sentence.last)}”"
    opening = sentence.word(sentence.start + (sentence.word(sentence.start) == "please"))
    contrast = sentence.first - 1 - (before == "the")
    contrasted = scene.ends_with(contrast, speaking["contrasts"]) and ends_there(scene)
    contrasted = contrasted and not (
        sentence.word(contrast) == "over" and sentence.others.isdisjoint(_CHOICES)
    )
    contrasted = contrasted or in_list_of_others(scene) or not_talked_about(scene)
    if contrasted and (opening in speaking["instructions"] or _ordered_later(scene)):
        return f"the words are talked about: “{opening} … {before}”"
    if opening == "prefer" and sentence.word(contrast) == "to" and ends_there(scene):
        return "the words are talked about: “prefer … to”"
    if says_of_whom(sentence):
        return "the words are talked about: “used …”"
    alone = sentence.end - sentence.start <= 6 + sentence.last - sentence.first
    alone = alone and not _says_where_they_are(sentence)
    if opening == "avoid" and alone and sentence.first == sentence.start + 1 and ends_there(scene):
        return "the words are talked about: “avoid”"
    plain = sentence.feature not in ("one", "several") and sentence.word(sentence.first) != "the"
    ruled_out = opening in ("avoid", "stop") and plain  # "avoid saying that someone suffers from it"
    told = (ruled_out or opening in ("instead", "rather")) and said_instead(scene)
    if told:
        return f"the words are talked about: “{opening} … {told}”"
    return _after_colon(scene) or before_colon(scene) or _avoided(scene) or entry(scene, scene.sentence.last)


def _wrong_example(sentence: Sentence) -> str:
    """What rules out all that follows: "Not: Jo suffers from asthma", "We don't say… Dementia sufferer"."""
    speaking = lists("speaking")
    orders = speaking["strong instructions"] | {"use"}
    for at in range(sentence.start, sentence.first):
        opens = at == sentence.start and sentence.word(at) in ("not", "don't")
        refused = sentence.word(at) in orders and sentence.word(at - 1) in speaking["refusals"]
        if (opens or refused) and ":" in sentence.gap(at):
            return f"{sentence.word(at)}:"
    said = sentence.start - 1
    if said < 1 or sentence.texts[said] not in orders:
        return ""
    dots = sentence.text[sentence.ends[said] : sentence.starts[sentence.start]].strip() in ("…", "...")
    refused = sentence.texts[said - 1] in speaking["refusals"]
    return f"{sentence.texts[said - 1]} {sentence.texts[said]} …" if dots and refused else ""


def _not_put(sentence: Sentence) -> str:
    """The order to put other words: "Do not put bedridden: put how long somebody is in bed"."""
    at = sentence.first - 1
    refused = sentence.word(at) == "put" and sentence.word(at - 1) in lists("speaking")["refusals"]
    again = (
        refused and sentence.last < sentence.end and sentence.word(sentence.last) in ("put", "say", "write")
    )
    apart = again and sentence.gap(sentence.last - 1).strip() in (":", ",", ";", "–", "—", "-")
    return f"{sentence.word(at - 1)} put … {sentence.word(sentence.last)}" if apart else ""


def _refused_in_list(scene: Scene) -> str:
    """The order that a list follows: "Do not write confined to a wheelchair, or wheelchair-bound"."""
    last = scene.sentence.word(scene.sentence.first - 1) in lists("speaking")["lists go on"]
    return forbids_saying(scene.sentence) if last and ends_there(scene) else ""


def _says_where_they_are(sentence: Sentence) -> bool:
    """Whether people are to be kept away from, and not words: "Avoid beggars at the station"."""
    printed = lists("speaking")["where words are printed"]
    there = range(sentence.last + 1, min(sentence.last + FEW, sentence.end))
    place = sentence.feature == "several" and sentence.word(sentence.last) in ("at", "in", "on", "near")
    return place and not any(listed(sentence.word(at), printed) for at in there)


def _views_differ(sentence: Sentence) -> bool:
    """Whether it says who speaks so: "Some say homeless people, some say people who are homeless"."""
    return sentence.word(sentence.first - 2) in ("some", "others", "many", "most", "we", "they", "people")


def _avoided(scene: Scene) -> str:
    """An order about words that begins the sentence and lists them: "Avoid labels that hurt, e.g. addict"."""
    speaking, sentence = lists("speaking"), scene.sentence
    opening = sentence.texts[sentence.start : min(sentence.start + 6, sentence.first)]
    refusal = not speaking["refusals"].isdisjoint(opening)
    about = refusal and not speaking["names for words"].isdisjoint(opening)
    listed = about and _stands_in_list(scene)
    return f"the words are talked about: “{' '.join(opening)} …”" if listed else ""


def opens_part(sentence: Sentence, at: int) -> bool:
    """Whether word `at` opens the sentence or a part of it."""
    return at == sentence.start or any(sign in sentence.gap(at - 1) for sign in ",:;–—(")


def ends_there(scene: Scene) -> bool:
    """Whether nothing that belongs to the match comes after it."""
    sentence = scene.sentence
    after = sentence.last
    if after >= sentence.end or not sentence.touches(after - 1):
        return True
    return sentence.word(after) in lists("speaking")["ends an instruction"]


def _ordered(scene: Scene, at: int) -> bool:
    """Whether a verb such as "say" tells people how to speak: it opens the sentence or follows "not"."""
    sentence = scene.sentence
    if opens_part(sentence, at):
        return True
    return sentence.word(at - 1) in lists("speaking")["before an instruction"]


def _ordered_later(scene: Scene) -> bool:
    """Whether "say" or "write" stands elsewhere in the sentence as an order: "instead of addict, say ..."."""
    strong, sentence = lists("speaking")["strong instructions"], scene.sentence
    names = lists("speaking")["names for words"]
    preferred = ("prefer", "prefers", "preferred", "liked")
    return says_how_we_name(sentence) or any(
        (sentence.word(at) in strong and _ordered(scene, at))
        or uses_of_people(sentence, at)
        or sentence.word(at) in preferred
        or (sentence.word(at) in names and not other_sense(scene, at))
        for at in range(sentence.start, sentence.end)
    )


def _after_colon(scene: Scene) -> str:
    """A sign before a colon that a list of words follows: "Words to avoid: addict, junkie"."""
    speaking, sentence = lists("speaking"), scene.sentence
    start, first = sentence.starts[sentence.start], sentence.starts[sentence.first]
    colon = sentence.text.find(":", start, first)
    if colon < 0 or sentence.first == sentence.start:
        return ""
    from wordcare.judgement.shown.headlines import headline_of  # few matches follow a colon

    if headline := headline_of(sentence, colon):
        return f"the words are talked about: “{headline}:”"
    before_colon = sentence.text[sentence.starts[sentence.start] : colon].lower()
    if " ".join(before_colon.split()) in speaking["leads to other names"]:
        return f"the words are talked about: “{before_colon}:”"
    if not _stands_in_list(scene):
        return ""
    signs = speaking["names for words"] | speaking["instructions"]
    signs |= frozenset(
        ("instead", "language", "old", "wrong", "bad", "called", "labelled", "headings", "entries")
    )
    for at in range(sentence.start, sentence.first):
        if sentence.starts[at] > colon:
            return ""
        view = sentence.word(at) in _HELD and sentence.word(at + 1) == "of"
        held = view and sentence.word(at - 1) in _COMMON
        if held or (sentence.word(at) in signs and not other_sense(scene, at)):
            return f"the words are talked about: “{sentence.word(at)}:”"
    return ""


def before_colon(scene: Scene) -> str:
    """The name for words after a colon that a list leads to: "Scrounger, skiver: how two words hurt"."""
    sentence = scene.sentence
    names: frozenset[str] = lists("speaking")["follows: names for words"]
    if not _stands_in_list(scene):
        return ""
    after = sentence.last
    while after < sentence.end and not _leads_on(sentence.gap(after - 1)):
        near = sentence.word(after - 1), sentence.word(after)
        inside = after > sentence.last and may_be_listed(scene, after)  # "junkie, illegal immigrant: ..."
        if sentence.touches(after - 1) and not inside and lists("speaking")["lists go on"].isdisjoint(near):
            return ""
        after += 1
    if sentence.word(after) in ("how", "why"):
        names |= lists("speaking")["spreads words"]
    if "which is which" in " ".join(sentence.texts[after : min(after + 2 * FEW, sentence.end)]):
        return "the words are talked about: “which is which”"
    if scene.reads(after, lists("speaking")["entries"]):
        return f"the words are talked about: “: {sentence.word(after)}”"
    if after < sentence.end and sentence.texts[sentence.end - 2 : sentence.end] == ["of", "these"]:
        return "the words are talked about: “: … these”"
    said = lists("speaking")["said of a list of words"]
    later = range(after, min(after + 5 * FEW, sentence.end))
    if named := next((sentence.word(at) for at in later if scene.ends_with(at, said)), ""):
        return f"the words are talked about: “: … {named}”"
    if used := these_are_used(sentence, after) or better_in_quotes(scene, after):
        return f"the words are talked about: “: … {used}”"
    for at in range(after, min(after + 2 * FEW, sentence.end)):
        if listed(sentence.word(at), names) and not (sentence.word(at) == "term" and other_sense(scene, at)):
            return f"the words are talked about: “: … {sentence.word(at)}”"
    return ""


def _leads_on(gap: str) -> bool:
    """Whether a colon or a dash stands there."""
    return ":" in gap or gap in (" – ", " — ", " - ")


def _stands_in_list(scene: Scene) -> bool:
    """Whether stops or "and" stand on both sides of the match."""
    sentence = scene.sentence
    goes_on = lists("speaking")["lists go on"]
    before, after = sentence.first - 1, sentence.last
    if sentence.word(before) == "the":
        before -= 1  # "words to avoid: junkie, the handicapped"
    opens = not sentence.touches(before) or sentence.word(before) in goes_on
    governs = sentence.word(after) in lists("grammar")["prepositions"]  # "afflicted by, victim of, ..."
    after += governs and after + 1 < sentence.end and not sentence.touches(after)
    return opens and (
        after >= sentence.end or not sentence.touches(after - 1) or sentence.word(after) in goes_on
    )
