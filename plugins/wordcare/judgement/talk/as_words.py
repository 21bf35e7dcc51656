"""Tells by grammar that names without quotation marks are words: "addicts is outdated".

`bare` looks at nouns without their article; this module at verbs that agree with a word and not with
people, at "it" for several people, and at what the next sentence says of them.
"""

from __future__ import annotations

from wordcare.judgement.senses.sense import acts
from wordcare.judgement.talk.bare import says_how_somebody_is
from wordcare.judgement.talk.printed import is_bare, printed
from wordcare.matching.kinds import PEOPLE, kind_of, names_somebody, plural
from wordcare.matching.lists import listed, lists
from wordcare.matching.signs import other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

FEW = 4
"""How many words a sign may be from what it belongs to."""
LATER = 8
"""How many words of the sentence before or after may say that it is a word."""
_IS_ONE = ("is", "isn't", "was", "wasn't", "has", "hasn't", "does", "doesn't")
_OPENS = ("that", "how", "why", "because", "when", "if", "as", "and", "but", "so", "where", "whether")
_IT_IS = ("it's", "that's")
_IT = ("it", "this", "that", "these", "those")
_ANYBODY = ("someone", "somebody", "people", "you", "us", "a", "an", "nothing", "the")
_PLAIN = frozenset(
    ("makes", "made", "tells", "stands", "turns", "describes", "hurts", "measures", "means", "meant")
)
"""Verbs that say what words mean, but as well what drugs or people do."""
_PEOPLE_DO = ("indicated", "indicates", "suggested", "suggests", "implied", "signified")
_SOME_WORDS = ("words", "terms", "labels", "phrases", "expressions")
_RULED_ON = ("circled", "underlined", "highlighted", "replaced", "coined", "deleted", "crossed", "spelt")
"""What is done to words on paper, and not to people."""
_LANGUAGE = ("noun", "adjective", "wording", "spelling", "phrase")
_RULES = ("avoid", "use", "say", "write", "drop", "prefer")
_WHO_RULES = ("we", "not", "don't", "never", "you", "please")


def as_words(scene: Scene) -> str:
    """Why words without quotation marks are only words; empty when they may be a use."""
    sentence = scene.sentence
    sign = (
        _agrees_as_one(sentence)
        or _is_a_subject(sentence)
        or printed(scene)
        or _verb_after_preposition(sentence)
        or called_it(scene)
        or _is_one_of_those_words(sentence)
        or _is_defined(sentence)
        or _is_a_word_next(sentence)
        or _for_instance(scene)
        or _ruled_after_colon(scene)
        or _is_ruled_on(sentence)
        or _is_of_language(scene)
    )
    return f"the words are talked about: “{sign}”" if sign else ""


def _agrees_as_one(sentence: Sentence) -> str:
    """The verb for one thing after a name for several people that opens its clause: "addicts is outdated"."""
    verb, before = sentence.word(sentence.last), sentence.first - 1
    if not plural(sentence) or sentence.feature == "possessive" or not sentence.touches(sentence.last - 1):
        return ""
    opens = before < sentence.start or sentence.word(before) in _OPENS or ":" in sentence.gap(before)
    if sentence.word(sentence.first) == "the" or not opens:
        return ""
    means = verb in lists("speaking")["says what words mean"] and verb.endswith("s")
    near = sentence.texts[sentence.last + 1 : min(sentence.last + 1 + FEW, sentence.end)]
    judged = verb in _IS_ONE and not lists("speaking")["said of words"].isdisjoint(near)
    return f"… {verb}" if means or judged else ""


def _is_a_subject(sentence: Sentence) -> str:
    """The verb after what can be no subject but as a word: "Hard to reach tells you nothing"."""
    verb, means = sentence.word(sentence.last), lists("speaking")["says what words mean"]
    opens = sentence.first == sentence.start or ";" in sentence.gap(sentence.first - 1)
    if not opens or not sentence.touches(sentence.last - 1):
        return ""
    somebody = sentence.word(sentence.last + 1) in _ANYBODY
    if says_how_somebody_is(sentence):
        about = not lists("speaking")["names words and writing"].isdisjoint(sentence.others)
        told = verb in means or acts(verb) or (verb in _IS_ONE and about)
    elif sentence.feature in ("past", "s"):
        told = verb in _IS_ONE or acts(verb) or verb in means
    else:  # "substance abuse makes people ill" is about drugs
        told = sentence.feature in ("one", "") and verb in means - _PLAIN
        sure = verb in lists("speaking")["says what words mean, for sure"]
        told = told and (somebody or (sure and not (names_somebody(sentence) and verb in _PEOPLE_DO)))
    return f"… {verb}" if told else ""


def _verb_after_preposition(sentence: Sentence) -> str:
    """What no verb can stand after: "the code for committed suicide", "wrong with suffers from"."""
    before = sentence.word(sentence.first - 1)
    verb = sentence.feature == "s" or (sentence.feature == "past" and sentence.last - sentence.first > 1)
    governs = before in ("with", "of", "for", "than", "on", "against", "about", "from")
    return f"{before} …" if verb and governs and sentence.touches(sentence.first - 1) else ""


def called_it(scene: Scene) -> str:
    """The pronoun for one thing that takes up a name for several: "addicts because it makes a crowd"."""
    sentence, speaking = scene.sentence, lists("speaking")
    if not plural(sentence) or sentence.word(sentence.first) == "the" or not is_bare(sentence):
        return ""
    about = speaking.joined("verbs about words, in quotation marks", "names for words", "dislikes words")
    if sentence.first > sentence.start and not scene.ends_with(sentence.first - 1, about):
        return ""  # "the van feeds addicts, and it makes a difference"
    verbs = lists("speaking")["says what words mean"] - {"means", "meant"}
    for at in range(sentence.last, sentence.end - 1):
        opens = at == sentence.last or not sentence.touches(at - 1) or sentence.word(at - 1) in _OPENS
        if sentence.word(at) == "it" and opens and sentence.word(at + 1) in verbs:
            things = (kind_of(sentence.word(each)) for each in range(sentence.last, at))
            return "" if any(things) else f"{sentence.word(at)} {sentence.word(at + 1)}"
    return ""


def _is_one_of_those_words(sentence: Sentence) -> str:
    """The word for words in the sentence before, of which the match is one: "Junkie was the first to go"."""
    at = sentence.last
    opens = sentence.first == sentence.start > 0 and sentence.word(at) in ("is", "was", "are", "were")
    one = sentence.word(at + 1) == "one" and sentence.word(at + 2) != "of"
    if not opens or not (one or sentence.texts[at + 1 : at + 5] == ["the", "first", "to", "go"]):
        return ""
    before = sentence.texts[max(sentence.start - LATER, 0) : sentence.start]
    return next((f"{word} … {sentence.word(at)}" for word in before if word in _SOME_WORDS), "")


def _is_defined(sentence: Sentence) -> str:
    """The verb that gives a name to those who are described: "A child who is in care is known as a ..."."""
    at = sentence.first - 1 - (sentence.word(sentence.first - 1) in ("a", "an"))
    verb = sentence.word(at - 2) in ("is", "are")
    known = verb and sentence.word(at - 1) == "known" and sentence.word(at) == "as"
    opens = sentence.word(sentence.start) in ("a", "an", "any", "anyone", "someone", "children", "people")
    who = any(sentence.word(each) in ("who", "whose") for each in range(sentence.start, at))
    return "known as" if known and opens and who and sentence.last >= sentence.end else ""


def _is_a_word_next(sentence: Sentence) -> str:
    """What the next sentence says of it: "You may hear hard to reach. It's not a phrase we use."."""
    following = sentence.texts[sentence.end : sentence.end + LATER]
    put_on = sentence.word(sentence.first - 1) in lists("grammar")["be"]  # "Half are bed blockers."
    if not following or put_on or not is_bare(sentence):
        return ""
    at = 1 if following[0] in _IT_IS else 2
    if at == 2 and not (following[0] in _IT and following[1:2] in (["is"], ["was"], ["isn't"], ["are"])):
        return ""
    rest = following[at : at + FEW + 1]
    if rest[:1] not in (["a"], ["an"], ["not"], ["the"], ["never"]):
        return ""
    names = lists("speaking")["follows: names for words"] - {"name", "description", "myth", "insult"}
    named = next((number for number, word in enumerate(rest) if listed(word, names)), -1)
    # Not "this is the last term of the grant".
    plain = named > 0 and lists("speaking")["before a word for words"].issuperset(rest[:named])
    return f"{following[0]} … {rest[named]}" if plain else ""


def _for_instance(scene: Scene) -> str:
    """The word for words that the match is an instance of: "some of the language, addicts for instance,"."""
    sentence, at = scene.sentence, scene.sentence.last
    instance = sentence.texts[at : at + 2] in (["for", "instance"], ["for", "example"], ["among", "them"])
    if not instance or sentence.touches(sentence.first - 1):
        return ""
    names = lists("speaking")["names for words"] | {"language", "wording", "vocabulary"}
    near = (each for each in range(sentence.start, sentence.first) if _is_for_words(scene, each))
    named = next((word for word in map(sentence.word, near) if word in names), "")
    return f"{named} … {sentence.word(at)} {sentence.word(at + 1)}" if named else ""


def _ruled_after_colon(scene: Scene) -> str:
    """The rule after a colon that words lead to: "About our words: we avoid addicts"."""
    sentence, names = scene.sentence, lists("speaking")["names for words"]
    near = range(sentence.start, sentence.first)
    colon = next((at for at in near if ":" in sentence.gap(at)), -1)
    if colon < 0:
        return ""
    lead = (at for at in range(sentence.start, colon + 1) if _is_for_words(scene, at))
    named = next((word for word in map(sentence.word, lead) if word in names), "")
    rule = next((at for at in range(colon + 2, sentence.first) if sentence.word(at) in _RULES), -1)
    beside = rule == sentence.first - 1 or "," in sentence.gap(sentence.first - 1)
    beside = beside or sentence.word(sentence.first - 1) in lists("speaking")["lists go on"]
    ruled = rule > 0 and sentence.word(rule - 1) in _WHO_RULES and beside
    plain = all(kind_of(sentence.word(at)) != PEOPLE for at in range(colon + 1, sentence.first))
    return f"{named}: … {sentence.word(rule)}" if named and ruled and plain else ""


def _is_ruled_on(sentence: Sentence) -> str:
    """What is done to a noun for one that lacks its article: "Clinician was circled by seven readers"."""
    verb, after = sentence.word(sentence.last), sentence.word(sentence.last + 1)
    told = verb in ("is", "was") and (after in _RULED_ON or after == "how")
    return f"{verb} {after}" if told and _opens_without_article(sentence) else ""


def _is_of_language(scene: Scene) -> str:
    """The word for language after a noun without its article: "Perpetrator is police language"."""
    sentence, at = scene.sentence, scene.sentence.last
    if not _opens_without_article(sentence) or not names_somebody(sentence):
        return ""
    if sentence.word(at) in ("is", "was") and sentence.word(at + 2) == "language":
        return "language"
    near = (each for each in range(at, sentence.end) if sentence.word(each) in _LANGUAGE)
    return next((sentence.word(each) for each in near if _is_for_words(scene, each)), "")


def _opens_without_article(sentence: Sentence) -> bool:
    """Whether a noun for one opens its sentence without the article that it needs when it is used."""
    opens = sentence.first == sentence.start and sentence.touches(sentence.last - 1)
    return opens and sentence.feature == "one" and sentence.word(sentence.first) not in ("a", "an", "the")


def _is_for_words(scene: Scene, at: int) -> bool:
    """Whether word `at` may be a name for words, and no other sense of it: not "the terms of the grant"."""
    terms = scene.sentence.word(at).startswith("term") and scene.sentence.word(at + 1) == "of"
    return not terms and not other_sense(scene, at)
