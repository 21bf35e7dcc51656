"""Tells by what follows words that they are talked about: "addict is a term", "junkie and other slurs"."""

from __future__ import annotations

from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import listed, lists
from wordcare.matching.signs import BACK, may_be_listed, other_sense

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

_VERBS = ("base", "past", "ing", "s")
_CALLED = ("called", "known", "named", "termed")
_SEVERAL_WORDS = ("words", "terms", "labels", "phrases", "expressions")
_MEANS = frozenset(("mean", "means", "meant"))
_SAID = ("said", "say", "called", "put")
_NAMED_THEM = ("called", "named", "termed", "dubbed", "labelled", "styled")
_THEM = ("them", "him", "her", "us", "me", "it", "these", "those", "such")
_PLAIN = {"makes", "made", "tells", "stands", "turns", "describes"}
"""Verbs that say what words mean, but may as well say what people do."""
_POINTS = ("the", "a", "an", "their", "his", "her", "its", "as", "not")
_POINTED = frozenset(("the", "one", "another", "their", "his", "her", "my", "only"))
_PERSONS = ("he", "she", "who", "it", "that", "this", "there")
_MEANT = (("refers to", "is defined"), ("refers to", "means all", "means any", "means the", "means a"))
_GOES_ON = ("as", "in", "the", "are", "he", "she", "better")  # after a comma too
NAMED, KNOWN = 8, 4
"""How many words after a word for words may lead to "is" and the match, and before it to its "the"."""


def follows(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """What right after the match shows that it was talked about: "is a term", "makes it sound"."""
    speaking, sentence = lists("speaking"), scene.sentence
    at = quoted[1] if quoted else sentence.last
    at = _after_its_noun(sentence, at)
    at += _where_it_is_used(sentence, at)
    size = scene.reads(at, speaking["follows: speaks of words"]) or _and_other(scene, at)
    if size == 1 and sentence.feature in _VERBS:  # "we tackle stigma"
        size = 0
    if quoted:
        size = size or scene.reads(at, speaking["follows: defines, in quotation marks"])
    apart = size == 1 and sentence.gap(at - 1) != " "  # "victim words", but not "[victim](words.md)"
    set_off = size and "," in sentence.gap(at - 1) and sentence.word(at) not in _GOES_ON
    set_off = set_off or apart
    if size and (quoted or not set_off or sentence.word(at + size - 2) == "other"):
        return " ".join(sentence.texts[at : at + size])
    beyond = _after_list(scene, at)
    if scene.reads(beyond, speaking["follows: gives offence"]):
        return f"… {sentence.word(beyond)} offence"
    if then := _then_called(sentence, at):
        return then
    if arrow := _arrow(sentence, at) or _arrow(sentence, beyond):
        return arrow
    if named := _named_in_brackets(scene, at) or _judged_in_brackets(scene, beyond):
        return named
    if scene.reads(at, speaking["follows: where a word comes from"]) and "," in sentence.gap(at - 1):
        return sentence.word(at)
    whole = not quoted or quoted == (sentence.first, sentence.last)
    if meaning := _meaning(sentence, at) if whole else "":
        return meaning
    if word := _is_a_word(scene, at) or _is_a_word(scene, beyond):
        return word
    if not sentence.capital(sentence.last - 1):
        return ""
    from wordcare.judgement.talk.works_of_art import is_a_work  # works have capitals

    return is_a_work(scene, at)


def _where_it_is_used(sentence: Sentence, at: int) -> int:
    """How many words say where it means that: "Tokenism in health refers to", "'X' in this plan means"."""
    if sentence.first != sentence.start or sentence.word(at) not in ("in", "within"):
        return 0
    size = 2 + (sentence.word(at + 1) in ("this", "our", "these"))
    meant = " ".join(sentence.texts[at + size : at + size + 2])
    return size if meant in _MEANT[size - 2] else 0


def _then_called(sentence: Sentence, at: int) -> str:
    """How an aside says that it was the name of its time: "Mongols, as people with it were then called".

    Or whose name it is: "'child prostitutes', as the papers called them".
    """
    if sentence.word(at) != "as" or "," not in sentence.gap(at - 1):
        return ""
    for each in range(at + 1, min(at + BACK, sentence.end - 1)):
        one, two = sentence.word(each), sentence.word(each + 1)
        of_then = two in _CALLED if one == "then" else two == "then" and one in _SAID
        if of_then or (one in _NAMED_THEM and two in _THEM):
            return f"as … {one} {two}"
        if not sentence.touches(each):
            return ""
    return ""


def _arrow(sentence: Sentence, at: int) -> str:
    """The sign before word `at` that leads to what to say instead: "high-functioning → has few needs"."""
    gap = sentence.gap(at - 1) if at < sentence.end else ""
    sign = gap.strip(" '\"”’")
    if sign == ">" and (gap != " > " or sentence.touches(sentence.first - 1)):
        return ""  # a tag, or the mark of a quoted line
    counts = sign == "=" and sentence.word(at).isdigit()  # "service users (n= 19)"
    return sign if sign in lists("speaking")["stands for other words"] and not counts else ""


def _named_in_brackets(scene: Scene, at: int) -> str:
    """The word for words in brackets after the match: "manic depressives (the word of the time)"."""
    sentence = scene.sentence
    if at >= sentence.end or not sentence.gap(at - 1).endswith("(") or sentence.word(at) not in _POINTS:
        return ""
    names = lists("speaking")["follows: names for words"]
    for ahead in range(at + 1, min(at + NAMED, sentence.end)):
        if ")" in sentence.gap(ahead - 1):
            return ""
        if sentence.word(ahead) in names and not other_sense(scene, ahead):
            return f"({sentence.word(at)} … {sentence.word(ahead)}"
    return ""


def _judged_in_brackets(scene: Scene, at: int) -> str:
    """What brackets after the match say that it does: "victim, sufferer (this paints people as weak)"."""
    sentence, verbs = scene.sentence, lists("speaking")["says what words mean"]
    if at >= sentence.end or not sentence.gap(at - 1).endswith("("):
        return ""
    at += sentence.word(at) in ("this", "it", "which", "these", "both")
    judged = sentence.word(at) in verbs - _PLAIN or f"{sentence.word(at)}s" in verbs - _PLAIN
    return f"({sentence.word(at)}" if judged else ""


def _meaning(sentence: Sentence, at: int) -> str:
    if _MEANS.isdisjoint(sentence.others) and sentence.word(sentence.start) != "what":
        return ""
    from wordcare.judgement.talk.asked import meaning  # few sentences ask what words mean

    return meaning(sentence, at)


def _is_a_word(scene: Scene, at: int) -> str:
    """The word for words that the match is said to be: "is an old term", "are words that wound"."""
    sentence = scene.sentence
    names: frozenset[str] = lists("speaking")["follows: names for words"]
    at += sentence.word(at) == "itself"
    article = sentence.word(at) in ("a", "an")
    if article and sentence.touches(at - 1) and sentence.feature == "several":
        names -= {"word", "name"}  # "vagrants a most unfortunate term", but "gave addicts a kind word"
    if article and (sentence.feature == "several" or not sentence.touches(at - 1)):
        at -= 1  # "vagrants, a most unfortunate term"
    elif sentence.word(at) == "which" and sentence.word(at + 1) in ("is", "was"):
        at += 1  # "looked-after children, which is the law's name for them"
    elif sentence.texts[at : at + 3] == ["was", "and", "is"]:
        at += 2
    elif sentence.word(at) in ("has", "have") and sentence.word(at + 1) == "become":
        at += 1
    elif sentence.word(at) not in ("is", "was", "are", "were", "isn't", "wasn't", "aren't", "weren't"):
        return ""
    if sentence.texts[at + 1 : at + 3] == ["not", "something"]:  # "is not something a doctor would write"
        says = lists("speaking")["when they say"]
        return next((word for word in map(sentence.word, range(at + 3, at + 8)) if word in says), "")
    if sentence.word(at + 1) == "what":  # "half-caste is what teachers called me"
        calls = lists("speaking")["when they say"]
        return next((word for word in map(sentence.word, range(at + 2, at + 6)) if word in calls), "")
    if sentence.word(at + 2) == "language" and scene.quotations.begun_in(
        sentence.ends[at], sentence.starts[at + 1] + 1
    ):
        return "language"  # "wheelchair bound is 'prison' language"
    if sentence.word(at) in ("are", "were") and sentence.word(at + 2) in _SEVERAL_WORDS:
        plain = sentence.word(at + 1) not in lists("grammar")["before a noun"]
        ends = not sentence.touches(at + 2) or sentence.word(at + 3) in ("that", "which")
        if plain and ends:  # "demented and senile are negative words"
            return sentence.word(at + 2)
    said = sentence.word(at + 1) in lists("speaking")["between is and what it is"]
    for ahead in range(at + 1 + said, at + 6 if said else at + 2):
        if listed(sentence.word(ahead), names) and not other_sense(scene, ahead):
            return sentence.word(ahead)
    return ""


def named_so(scene: Scene) -> str:
    """Says that the match is a word: "the word they used for my mother was promiscuous"."""
    sentence, names = scene.sentence, lists("speaking")["follows: names for words"] - {"name"}
    if said := _remain_words(sentence):
        return f"the words are talked about: “{said}”"
    verb = sentence.first - 1 - (sentence.word(sentence.first - 1) in ("a", "an"))
    several = sentence.word(verb) in ("are", "were") and sentence.word(verb - 1) in _SEVERAL_WORDS
    if sentence.word(verb) not in ("is", "was") and not several:
        return ""
    ends = sentence.last >= sentence.end or "," in sentence.gap(sentence.last - 1)
    if several and ends:
        return f"the words are talked about: “{sentence.word(verb - 1)} {sentence.word(verb)}”"
    if sentence.word(verb - 1) in _PERSONS:
        return ""
    for at in range(verb - 1, max(verb - 1 - NAMED, sentence.start), -1):
        if not sentence.touches(at) or sentence.word(at) in ("that", "because", "if"):
            return ""
        known = not _POINTED.isdisjoint(sentence.texts[max(at - 2, 0) : at])
        named = sentence.word(at) in ("word", "term", "phrase")
        known = known or (named and "the" in sentence.texts[max(at - KNOWN, sentence.start) : at])
        if sentence.word(at) in names and known and not other_sense(scene, at):
            return f"the words are talked about: “{sentence.word(at)} … {sentence.word(verb)}”"
    return ""


def _remain_words(sentence: Sentence) -> str:
    """What says later on that all of them are words: "neither is a diagnosis, though both remain labels"."""
    names, rest = lists("speaking")["follows: names for words"], sentence.texts[sentence.last : sentence.end]
    for at in range(sentence.last, sentence.end - 2) if "both" in rest or "all" in rest else ():
        if sentence.word(at) in ("both", "all") and sentence.word(at + 1) in ("remain", "are", "were"):
            later = (sentence.word(each) for each in (at + 2, at + 3))
            return next((f"{sentence.word(at)} … {word}" for word in later if listed(word, names)), "")
    return ""


def _after_list(scene: Scene, at: int) -> int:
    """The word after the list that goes on at word `at`: "cripple and retard are words that wound"."""
    sentence, goes_on = scene.sentence, lists("speaking")["lists go on"]
    if at >= sentence.end or (sentence.touches(at - 1) and sentence.word(at) not in goes_on):
        return at
    while at < sentence.end and (may_be_listed(scene, at) or sentence.word(at) in goes_on):
        if _arrow(sentence, at) or "(" in sentence.gap(at - 1):
            break
        at += 1
    ended = range(at, at + scene.reads(at, lists("speaking")["ends a list of words"]))
    return next((each for each in ended if sentence.word(each) == "are"), at)


def _after_its_noun(sentence: Sentence, at: int) -> int:
    """`at`, or the word after one noun when a comma and "as" follow: "the addicts' ward, as it was known"."""
    later = at + 1 < sentence.end and sentence.word(at + 1) == "as" and "," in sentence.gap(at)
    return at + later


def _and_other(scene: Scene, at: int) -> int:
    """How many words from `at` on lead to "and other slurs" or the like, over a list; 0 if none do."""
    sentence, start = scene.sentence, at
    at += sentence.touches(at - 1) and kind_of(sentence.word(at)) == PEOPLE  # "handicapped people, ..."
    if at < sentence.end and sentence.touches(at - 1) and sentence.word(at) not in ("and", "or"):
        return 0
    for ahead in range(at, min(at + BACK, sentence.end)):
        if scene.reads(ahead, lists("speaking")["and other"]) or _other_words(sentence, ahead):
            return ahead + 2 - start
        if not may_be_listed(scene, ahead) and sentence.word(ahead) not in ("and", "or", "any", "all"):
            return 0
    return 0


def _other_words(sentence: Sentence, at: int) -> bool:
    """Whether word `at` begins "other", one word about them, and a word for words: "other negative terms"."""
    names = lists("speaking")["follows: names for words"]
    return sentence.word(at) == "other" and listed(sentence.word(at + 2), names)
