"""Tells whether words in quotation marks are talked about, or only held with a pair of tongs.

People put quotation marks round labels that they still use ("our 'hard to reach' families").
So a label that is put on a noun counts as used, and others need a sign.
"""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts, noun_at
from wordcare.judgement.shown.openings import forbids_saying
from wordcare.judgement.talk.as_words import called_it
from wordcare.judgement.talk.contrasted import before_list, contrasted
from wordcare.matching.kinds import PEOPLE, kind_of, names_somebody, plural
from wordcare.matching.lists import lists
from wordcare.matching.signs import BACK, other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

PLACE = 7
"""How many words before a label may say where it stands."""
_WHEN = ("ago", "now", "then", "today", "once", "here", "there", "sometimes", "often", "later")
_COUNTING = ("a", "one", "no", "each", "every", "another", "any")
Span = tuple[int, int]
"""The first word in the quotation marks, and the word after the last."""


def set_apart(scene: Scene, quoted: Span) -> str:
    """Why words in quotation marks are talked about; empty when they may be used."""
    if refused := _refused_inside(scene, quoted):
        return f"the words are talked about, in quotation marks: “{refused}”"
    if describes(scene, quoted[1]):
        return ""
    sign = _anywhere(scene, quoted) or _opens_clause(scene, quoted)
    sign = sign or _named_as(scene, quoted) or _bare(scene, quoted) or _without_article(scene, quoted)
    sign = sign or _told_to_write(scene) or called_it(scene)
    if sign:
        return f"the words are talked about, in quotation marks: “{sign}”"
    if why := contrasted(scene, quoted, several=names_several(scene.sentence)):
        return why
    if _asked_about(scene, quoted):
        return "the words are talked about, in quotation marks, in a question"
    return "the words stand alone in quotation marks" if _only_labels(scene, quoted) else ""


def _named_as(scene: Scene, quoted: Span) -> str:
    """The verb that gives the label to somebody or something: "referring to a home as a 'placement'"."""
    sentence, at = scene.sentence, before_list(scene, quoted[0] - 1)
    while sentence.word(at) in ("a", "an", "having", "being"):
        at -= 1
    if sentence.word(at) != "as":
        return ""
    near = range(max(at - BACK, sentence.start), at)
    naming = lists("speaking")["naming somebody"]
    return next((sentence.word(each) for each in near if sentence.word(each) in naming), "")


def _refused_inside(scene: Scene, quoted: Span) -> str:
    """The order not to say so, inside the quotation itself: "the 'Stop saying junkie' plea"."""
    sentence, speaking, at = scene.sentence, lists("speaking"), scene.sentence.first - 1
    refused = at > quoted[0] - 1 and sentence.word(at) in speaking["strong instructions"]
    return sentence.word(at) if refused and sentence.word(at - 1) in speaking["refusals"] else ""


def _told_to_write(scene: Scene) -> str:
    """The order that opens a sentence with two quotations: "write 'older people' and drop 'the elderly'"."""
    sentence = scene.sentence
    opening = sentence.word(sentence.start + (sentence.word(sentence.start) == "please"))
    if forbidden := forbids_saying(sentence):
        return forbidden
    orders = lists("speaking")["instructions"] | lists("speaking")["asks for a swap"]
    ordered = opening == "put" or opening in orders
    if opening == "avoid" and sentence.word(sentence.start + 1) in lists("speaking")["naming somebody"]:
        return opening  # "avoid naming people by an illness, such as 'an epileptic'"
    span = sentence.starts[sentence.start], sentence.ends[sentence.end - 1]
    begun = scene.quotations.begun_in(*span)
    if len(begun) < 2:
        return ""
    return opening if ordered else _asked_to_write(scene, [scene.within(*each)[0] for each in begun])


def _asked_to_write(scene: Scene, begun: list[int]) -> str:
    """The verb before one of the quotations, which people are to use: "asks us to say 'older people'"."""
    sentence, orders = scene.sentence, lists("speaking")["strong instructions"]
    told = (at - 1 for at in begun if sentence.word(at - 1) in orders and sentence.word(at - 2) == "to")
    return next(map(sentence.word, told), "")


def _asked_about(scene: Scene, quoted: Span) -> bool:
    """Whether a question ends in a label that names nobody: "What makes a group 'hard to reach'?"."""
    sentence, end = scene.sentence, scene.sentence.ends[quoted[1] - 1]
    if quoted[0] == sentence.start and quoted[1] < sentence.end:  # "'Scroungers' – another scapegoat?"
        asked = sentence.rest[:1] == "?"
        return asked and any(dash in sentence.gap(quoted[1] - 1) for dash in (" –", "—", " -"))
    if quoted[1] != sentence.end or names_several(sentence) or sentence.word(quoted[0] - 1) == "the":
        return False
    return sentence.text[end + 1 : end + 2] == "?"


def describes(scene: Scene, after: int) -> bool:
    """Whether a word right after a quotation is what the label is put on: "'hard to reach' groups"."""
    sentence = scene.sentence
    if after >= sentence.end or sentence.gap(after - 1).strip("\"'”’» "):
        return False
    word = sentence.word(after)
    if word in lists("speaking")["follows: in quotation marks"] or acts(word):
        return False
    return noun_at(scene, after)


def names_several(sentence: Sentence) -> bool:
    """Whether the match is a name for several people: "addicts", "the homeless"."""
    return sentence.word(sentence.first) == "the" or plural(sentence)


def _anywhere(scene: Scene, quoted: Span) -> str:
    """A word for words somewhere in the sentence."""
    signs, sentence = lists("speaking")["signs of talk about words"], scene.sentence
    for at in (*range(sentence.start, quoted[0]), *range(quoted[1], sentence.end)):
        if sentence.word(at) in signs and not other_sense(scene, at):
            return sentence.word(at)
    return ""


def _opens_clause(scene: Scene, quoted: Span) -> str:
    """The verb after a quotation that is itself the subject: "'Hard to reach' blames people"."""
    sentence, (first, after) = scene.sentence, (quoted[0], _after_labels(scene, quoted[1]))
    verb = sentence.word(after)
    if verb in ("have", "has") and sentence.texts[after + 1 : after + 3] == ["no", "place"]:
        return "" if names_several(sentence) else f"{verb} no place"
    several = after > quoted[1] and verb in ("are", "were")
    told = several or verb in lists("speaking")["follows: in quotation marks"] or acts(verb)
    if not told or "," in sentence.gap(after - 1):
        return ""
    if not several and names_several(sentence) and not verb.endswith(("s", "sn't")):
        return ""  # "'addicts' came" speaks of people, "'addicts' blames" of a word
    clause = lists("grammar")["starts a clause"] | {"what"}
    opens = first == sentence.start or sentence.word(first - 1) in clause
    # "Why 'the disabled' is out": of several it would be "are"; but "to deal with 'problem families' was".
    to = first - 2 - (sentence.word(first - 1) in lists("grammar")["prepositions"])
    named = names_several(sentence) and sentence.word(to) != "to"
    opens = opens or (verb in ("is", "isn't", "was") and named)
    opens = opens or (sentence.word(first - 1) == "often" and sentence.word(first - 2) == "how")
    if not opens and not sentence.word(first - 1).isdigit() and not _after_place(sentence, first):
        before = sentence.gap(first - 1)
        if not any(sign in before for sign in ",;:(–—"):
            return ""
    return verb


def _after_labels(scene: Scene, after: int) -> int:
    """The word after all labels of a list in quotation marks: "'old dear' and 'silver surfer' are out"."""
    sentence = scene.sentence
    while after < sentence.end:
        first = after + (sentence.word(after) in ("and", "or"))
        begins = sentence.starts[min(first, sentence.end - 1)]
        begun = scene.quotations.begun_in(begins, begins + 1)
        if not begun or (first == after and "," not in sentence.gap(after - 1)):
            break
        after = scene.within(*begun[0])[1]
    return after


def _after_place(sentence: Sentence, first: int) -> bool:
    """Whether it opens the sentence but for where that is: "In our glossary 'dirty test' is crossed out"."""
    grammar, before = lists("grammar"), sentence.word(first - 1)
    place = sentence.word(sentence.start) in grammar["prepositions"] and first - sentence.start <= PLACE
    place = place or before in _WHEN
    bare = before not in grammar["before a noun"] and kind_of(before) != PEOPLE
    return place and bare and not names_several(sentence)


def _without_article(scene: Scene, quoted: Span) -> str:
    """Whether a noun for one stands without "a" or "the", as only a word can: "he typed 'junkie' twice"."""
    sentence, grammar, at = scene.sentence, lists("grammar"), quoted[0] - 1
    before, earlier = sentence.word(at), sentence.word(at - 1)
    exact = sentence.feature == "one" and quoted == (sentence.first, sentence.last)
    if not exact or at <= sentence.start or sentence.gap(at).strip(" \"'“‘"):
        return ""
    has = before in ("has", "have", "had")
    verb = has or acts(before) or before in grammar["past verbs"] or before.endswith("ed")
    described = earlier == "so" or earlier in grammar["before a noun"] or earlier.endswith("'s")
    return f"{before} …" if verb and not described and before not in grammar["be"] else ""


def _bare(scene: Scene, quoted: Span) -> str:
    """Whether a label stands where only a name for itself can: "the problem with 'hard to reach'"."""
    speaking, sentence = lists("speaking"), scene.sentence
    people = plural(sentence) and names_somebody(sentence)
    if people or sentence.feature not in ("one", "") or quoted != (sentence.first, sentence.last):
        return ""
    if not sentence.feature and sentence.word(quoted[1] - 1) in lists("people")["more than one"]:
        return ""  # "hand cream for *frontline staff*"
    before, asks = sentence.word(quoted[0] - 1), quoted[0] - 1
    if before in lists("grammar")["be"] and sentence.word(asks - 1) == "who":
        return ""  # "somebody who is *stuck in a wheelchair*"
    if before in ("is", "isn't", "was") and (asks == sentence.start or ":" in sentence.gap(asks - 1)):
        return f"{before} …"  # a question about the words
    if sentence.word(quoted[0]) in lists("grammar")["before a noun"]:
        return ""
    if before in _COUNTING and "to" in (sentence.word(at) for at in range(*quoted)):
        return f"{before} …"  # "not one 'hard to reach' is left"
    if sentence.word(quoted[1] - 1).endswith(tuple(speaking["names for what people do"])):
        return ""
    return f"{before} …" if before in speaking["before a bare label"] else ""


def _in_cell(sentence: Sentence, quoted: Span) -> bool:
    """Whether the quotation fills a cell of a table that is written out: "| 'the elderly' |"."""
    start, end = sentence.starts[quoted[0]], sentence.ends[quoted[1] - 1]
    before, after = sentence.text[max(start - 3, 0) : start], sentence.text[end : end + 3]
    return before.rstrip(" \"'“‘").endswith("|") and after.lstrip(" \"'”’").startswith("|")


def _only_labels(scene: Scene, quoted: Span) -> bool:
    """Whether the sentence is nothing but the quotation, or lists at least three."""
    sentence = scene.sentence
    if not scene.quotations.spoken(scene.around[0]):
        return False  # in italics a heading or an item may be meant as it stands
    if quoted == (sentence.start, sentence.end):
        verbs = lists("grammar")["ends a subject"]
        whole = quoted == (sentence.first, sentence.last)  # "'Why didn't she leave?'"
        return whole or not any(sentence.word(at) in verbs for at in range(*quoted))
    exact = quoted == (sentence.first, sentence.last) and quoted[0] == sentence.start
    if _in_cell(sentence, quoted) or (exact and "?" in sentence.gap(quoted[1] - 1)):
        return True  # "'Why didn't she leave?' - and three other things not to ask"
    between = ("or", "versus", "vs")
    for at, other in ((quoted[1], quoted[1] + 1), (quoted[0] - 1, quoted[0] - 2)):
        named = sentence.word(at) in between and sentence.word(other)
        if named and scene.quotations.around(sentence.starts[other], sentence.ends[other]):
            return True
    start, end = sentence.starts[sentence.start], sentence.ends[sentence.end - 1]
    return len(scene.quotations.begun_in(start, end)) >= 3
