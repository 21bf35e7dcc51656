"""Tells when words are talked about and not used: "the term addict", "do not say addict".

Quotation marks alone prove nothing, because people put them round labels that they still
use ("our 'hard to reach' families"). With them, though, weaker signs are enough. The signs
themselves stand in `speaking.txt`. When in doubt, the words count as used.
"""

from __future__ import annotations

from wordcare.matching.lists import listed, lists
from wordcare.matching.sentence import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene

BACK = 14
"""How many words before a match are looked at for a sign that leads up to it."""


_OFTEN_ELSE = ("term", "terms", "word", "words", "label", "labels")


def discussed(scene: Scene) -> str:
    """Why the words are only talked about; empty when they may be used."""
    quoted = scene.label
    sign = _leads_up(scene, quoted) or _follows(scene, quoted)
    if sign:
        return f"the words are talked about: “{sign}”"
    if quoted and not _describes(scene, quoted[1]):
        sign = _anywhere(scene, quoted) or _opens_clause(scene, quoted) or _bare(scene, quoted)
        if sign:
            return f"the words are talked about, in quotation marks: “{sign}”"
        if _only_labels(scene, quoted):
            return "the words stand alone in quotation marks"
    elif not quoted:
        sign = _instruction(scene) or _not_named(scene)
    return sign or _choice(scene, quoted) or _denial(scene, quoted) or _echoed(scene, quoted)


def _leads_up(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """The word for words or the verb of naming that leads up to the match, over a list of others too."""
    speaking, sentence = lists("speaking"), scene.sentence
    signs = speaking["names for words"]
    between = speaking["stands between"]
    if quoted:
        signs |= speaking["names for words, in quotation marks"]
        signs |= speaking["verbs of naming, in quotation marks"]
        between |= speaking["people between"]
        if not _describes(scene, quoted[1]):
            signs |= speaking["verbs about words, in quotation marks"]
    at, listing = (quoted[0] if quoted else sentence.first) - 1, False
    for _ in range(BACK):
        if at < sentence.start:
            return ""
        word, gap = sentence.word(at), sentence.gap(at)
        earlier = scene.quotations.closed_between(sentence.tokens[at].end, sentence.tokens[at + 1].start)
        if earlier >= 0:  # another quotation of the same list
            at, listing = scene.within(earlier, earlier)[0] - 1, True
            continue
        if scene.ends_with(at, signs) and not _other_sense(scene, at):
            return word
        if not quoted and _refused(scene, at):
            return f"not … {word}"
        if any(sign in gap for sign in ",;/") or word in speaking["lists go on"]:
            listing = True
        elif (
            word not in between
            and not (word == "for" and sentence.word(at + 1) == "example")
            and not (listing and _may_be_listed(scene, at))
        ):
            return ""
        at -= 1
    return ""


def _refused(scene: Scene, at: int) -> bool:
    """Whether word `at` is a verb of speaking that is ruled out: "do not use addict or junkie"."""
    speaking, sentence = lists("speaking"), scene.sentence
    if sentence.word(at) not in ("say", "saying", "write", "writing", "use", "using"):
        return False
    refusal = any(
        sentence.word(each) in speaking["refusals"] for each in range(max(at - 3, sentence.start), at)
    )
    after = sentence.last
    ends = after >= sentence.end or not sentence.touches(after - 1)
    return refusal and (ends or sentence.word(after) in speaking["lists go on"])


def _may_be_listed(scene: Scene, at: int) -> bool:
    """Whether a word can be part of an earlier member of a list: not a verb, not a pronoun."""
    grammar = lists("grammar")
    word = scene.sentence.word(at)
    return word not in grammar["be"] and word not in grammar["never a noun"]


def _other_sense(scene: Scene, at: int) -> bool:
    """Whether "term" and the like mean something else: "long-term", "in terms of"."""
    word, before = scene.sentence.word(at), scene.sentence.word(at - 1)
    if word == "called":
        return before == "so"
    return word in _OFTEN_ELSE and before in lists("speaking")["not a word for words"]


def _follows(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """What right after the match shows that it was talked about: "is a term", "makes it sound"."""
    speaking, sentence = lists("speaking"), scene.sentence
    at = quoted[1] if quoted else sentence.last
    size = scene.reads(at, speaking["follows: speaks of words"], 5) or _and_other(scene, at)
    if size and (quoted or "," not in sentence.gap(at - 1) or sentence.word(at + size - 2) == "other"):
        return " ".join(word.text for word in sentence.tokens[at : at + size])
    if at < sentence.end and sentence.gap(at - 1).strip(" '\"”’") in speaking["stands for other words"]:
        return sentence.gap(at - 1).strip()
    if sentence.word(at) in ("is", "was", "are", "were") and sentence.word(at + 1) in (
        "a",
        "an",
        "the",
        "not",
    ):
        names = speaking["follows: names for words"]
        for ahead in range(at + 2, at + 6):
            if listed(sentence.word(ahead), names) and not _other_sense(scene, ahead):
                return sentence.word(ahead)
    return ""


def _and_other(scene: Scene, at: int) -> int:
    """How many words from `at` on lead to "and other slurs" or the like, over a list; 0 if none do."""
    sentence = scene.sentence
    for ahead in range(at, min(at + BACK, sentence.end)):
        if scene.reads(ahead, lists("speaking")["and other"], 3):
            return ahead + 2 - at
        if not _may_be_listed(scene, ahead) and sentence.word(ahead) not in ("and", "or"):
            return 0
    return 0


def _describes(scene: Scene, after: int) -> bool:
    """Whether a word right after a quotation is what the label is put on: "'hard to reach' groups"."""
    from wordcare.matching.sense import acts, noun_at

    sentence = scene.sentence
    if after >= sentence.end or sentence.gap(after - 1).strip("\"'”’» "):
        return False
    word = sentence.word(after)
    if word in lists("speaking")["follows: in quotation marks"] or acts(word):
        return False
    return noun_at(scene, after)


def _anywhere(scene: Scene, quoted: tuple[int, int]) -> str:
    """A word for words somewhere in the sentence."""
    signs, sentence = lists("speaking")["signs of talk about words"], scene.sentence
    for at in (*range(sentence.start, quoted[0]), *range(quoted[1], sentence.end)):
        if sentence.word(at) in signs and not _other_sense(scene, at):
            return sentence.word(at)
    return ""


def _opens_clause(scene: Scene, quoted: tuple[int, int]) -> str:
    """The verb after a quotation that is itself the subject: "'Hard to reach' blames people"."""
    sentence, (first, after) = scene.sentence, quoted
    verb = sentence.word(after)
    if verb not in lists("speaking")["follows: in quotation marks"] or "," in sentence.gap(after - 1):
        return ""
    if sentence.feature == "several" and verb in ("should", "can", "could", "may", "might", "must", "would"):
        return ""
    opens = first == sentence.start or sentence.word(first - 1) in lists("grammar")["starts a clause"]
    if not opens and not sentence.word(first - 1).isdigit():
        before = sentence.gap(first - 1)
        if not any(sign in before for sign in ",;:(–—"):
            return ""
    return verb


def _bare(scene: Scene, quoted: tuple[int, int]) -> str:
    """Whether a label stands where only a name for itself can: "the problem with 'hard to reach'"."""
    speaking, sentence = lists("speaking"), scene.sentence
    if sentence.feature not in ("one", "") or quoted != (sentence.first, sentence.last):
        return ""
    if sentence.word(quoted[0]) in lists("grammar")["before a noun"]:
        return ""
    if sentence.word(quoted[1] - 1).endswith(tuple(speaking["names for what people do"])):
        return ""
    before = sentence.word(quoted[0] - 1)
    return f"{before} …" if before in speaking["before a bare label"] else ""


def _only_labels(scene: Scene, quoted: tuple[int, int]) -> bool:
    """Whether the sentence is nothing but the quotation, or lists at least three."""
    sentence = scene.sentence
    if quoted == (sentence.start, sentence.end):
        return True
    between = ("or", "versus", "vs")
    for at, other in ((quoted[1], quoted[1] + 1), (quoted[0] - 1, quoted[0] - 2)):
        if sentence.word(at) in between and sentence.word(other):
            place = sentence.tokens[other]
            if scene.quotations.around(place.start, place.end):
                return True
    start, end = sentence.tokens[sentence.start].start, sentence.tokens[sentence.end - 1].end
    return len(scene.quotations.begun_in(start, end)) >= 3


def _echoed(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """Whether the same words stand in the sentence both with and without quotation marks."""
    sentence = scene.sentence
    words = {stem for at in range(sentence.first, sentence.last) for stem in stems(sentence.word(at))}
    start, end = sentence.tokens[sentence.start].start, sentence.tokens[sentence.end - 1].end
    for span in () if quoted else scene.quotations.begun_in(start, end):
        first, after = scene.within(*span)
        if all(words.intersection(stems(sentence.word(at))) for at in range(first, after)):
            return f"the same sentence puts “{sentence.text[slice(*span)]}” in quotation marks"
    match = [word.text for word in sentence.tokens[sentence.first : sentence.last]]
    if quoted:
        for at in (*range(sentence.start, quoted[0]), *range(quoted[1], sentence.end)):
            if [word.text for word in sentence.tokens[at : at + len(match)]] == match:
                return "the same words stand once more in this sentence"
    return ""


def _instruction(scene: Scene) -> str:
    """An order to writers that the match is part of: "do not say addict", "say carers, not addicts"."""
    speaking, sentence = lists("speaking"), scene.sentence
    before = sentence.word(sentence.first - 1)
    ends = _ends_there(scene)
    if ends and before in speaking["strong instructions"] and _ordered(scene, sentence.first - 1):
        return f"the words are talked about: “{before}”"
    opening = sentence.word(sentence.start)
    told = opening in speaking["instructions"] or _ordered_later(scene)
    if ends and told and scene.ends_with(sentence.first - 1, speaking["contrasts"]):
        return f"the words are talked about: “{opening} … {before}”"
    alone = sentence.end - sentence.start <= 6 + sentence.last - sentence.first
    if ends and alone and opening == "avoid" and sentence.first == sentence.start + 1:
        return "the words are talked about: “avoid”"
    return _after_colon(scene)


def _ends_there(scene: Scene) -> bool:
    """Whether nothing that belongs to the match comes after it."""
    sentence = scene.sentence
    after = sentence.last
    if after >= sentence.end or not sentence.touches(after - 1):
        return True
    return sentence.word(after) in lists("speaking")["ends an instruction"]


def _ordered(scene: Scene, at: int) -> bool:
    """Whether a verb such as "say" tells people how to speak: it opens the sentence or follows "not"."""
    sentence = scene.sentence
    if at == sentence.start or any(sign in sentence.gap(at - 1) for sign in ",:;–—("):
        return True
    return sentence.word(at - 1) in lists("speaking")["before an instruction"]


def _ordered_later(scene: Scene) -> bool:
    """Whether "say" or "write" stands elsewhere in the sentence as an order: "instead of addict, say ..."."""
    strong, sentence = lists("speaking")["strong instructions"], scene.sentence
    names = lists("speaking")["names for words"]
    return any(
        (sentence.word(at) in strong and _ordered(scene, at))
        or (sentence.word(at) in names and not _other_sense(scene, at))
        for at in range(sentence.start, sentence.end)
    )


def _after_colon(scene: Scene) -> str:
    """A sign before a colon that a list of words follows: "Words to avoid: addict, junkie"."""
    speaking, sentence = lists("speaking"), scene.sentence
    if sentence.first == sentence.start or not _stands_in_list(scene):
        return ""
    start, first = sentence.tokens[sentence.start].start, sentence.tokens[sentence.first].start
    colon = sentence.text.find(":", start, first)
    if colon < 0:
        return ""
    signs = speaking["names for words"] | speaking["instructions"] | frozenset(("instead", "language"))
    for at in range(sentence.start, sentence.first):
        if sentence.tokens[at].start > colon:
            return ""
        if sentence.word(at) in signs and not _other_sense(scene, at):
            return f"the words are talked about: “{sentence.word(at)}:”"
    return ""


def _stands_in_list(scene: Scene) -> bool:
    """Whether stops or "and" stand on both sides of the match."""
    sentence = scene.sentence
    goes_on = lists("speaking")["lists go on"]
    before, after = sentence.first - 1, sentence.last
    opens = not sentence.touches(before) or sentence.word(before) in goes_on
    return opens and (
        after >= sentence.end or not sentence.touches(after - 1) or sentence.word(after) in goes_on
    )


def _not_named(scene: Scene) -> str:
    """A refusal to name people so: "never refer to anyone as an addict"."""
    speaking, sentence = lists("speaking"), scene.sentence
    between = speaking["stands between"] | speaking["people between"] | frozenset(("to",))
    at = sentence.first - 1
    while at > sentence.start and sentence.word(at) in between:
        at -= 1
    if sentence.word(at) not in speaking["naming somebody"] or not _ends_there(scene):
        return ""
    before = {sentence.word(each) for each in range(max(at - 2, sentence.start), at)}
    refused = before & speaking["refusals"]
    return f"the words are talked about: “{refused.pop()} … {sentence.word(at)}”" if refused else ""


def _choice(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """A short question that sets words against others: "Addict or person with an addiction?"."""
    sentence = scene.sentence
    first, after = quoted or (sentence.first, sentence.last)
    if first != sentence.start or sentence.word(after) != "or":
        return ""
    rest = sentence.text[sentence.tokens[sentence.end - 1].end :].lstrip("\"'”’")
    short = sentence.end - after <= BACK and "," not in sentence.gap(after - 1)
    return "the words are set against others in a question" if short and rest[:1] == "?" else ""


def _denial(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """Says that people are not like that: "people are not hard to reach", "nobody is 'an addict'"."""
    speaking, sentence = lists("speaking"), scene.sentence
    if not quoted and (sentence.feature in ("one", "several") or not _ends_there(scene)):
        return ""  # "they are not psychos" still uses the name
    at = (quoted[0] if quoted else sentence.first) - 1
    while quoted and sentence.word(at) in ("a", "an"):
        at -= 1
    if sentence.word(at) == "is":
        nobody = sentence.word(at - 1) == "nobody" or sentence.word(at - 2) == "no"
        return "it says that nobody is like that" if nobody else ""
    if sentence.word(at) not in speaking["no and not"]:
        return ""
    if sentence.word(at - 1) in ("is", "are", "was", "were"):
        at -= 1
    elif sentence.word(at) in ("not", "never"):
        return ""
    subject = sentence.word(at - 1)
    opens = at - 1 == sentence.start or sentence.word(at - 2) in lists("grammar")["starts a clause"]
    return f"it says what {subject} are not" if opens and subject in speaking["nobody"] else ""
