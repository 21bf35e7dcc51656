"""Tells when writers say something of themselves: "I'm a recovering addict and ex-offender".

Outside quotation marks, too, people's words for themselves are theirs to choose. What they say
of others is judged as ever, so all that stands after "I am" has to belong to one list.
"""

from __future__ import annotations

from wordcare.judgement.own_words.counted_in import is_one_too, is_the_one, no_verb_follows
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists
from wordcare.matching.signs import BACK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

THEMSELVES = "the writer says it of themselves"

_ARTICLES = ("a", "an")
_I = ("i", "i'm", "i've", "i'd", "i'll", "my")
_US = ("we", "us")
_ONE_SPEAKER = frozenset((*_I, "me", "myself"))
_SPEAKERS = _ONE_SPEAKER.union(("we", "we're"))
_ME = ("i", "me")
_OTHERS = ("he", "she", "they", "you", "we", "it", "his", "her", "their", "him", "them")
_NEW_SUBJECT = (*_OTHERS, "my", "a", "an", "the", "who", "that", "and", "but", "because")
_LIKE_US = ("me", "us", "myself", "ourselves")
_SEVERAL = ("are", "were", "we're", "all", "both")
_PLACES = ("at", "in", "the", "of", "from", "to", "near")
"""Before a word with a capital, these make a place of it and nobody's name."""
_VERBS = ("base", "past", "ing")
_COMES_CLEAN = ("get", "got", "stay", "stayed", "been", "relapsed")
_USUAL = ("typical", "usual", "average", "stereotypical", "classic", "standard", "ordinary")
_NOT_OF_ONESELF = ("the", "so")
"""First words of what is said of others, or makes light of them: "I'm so OCD"."""
_HAS = ("has", "had", "still", "once", "sometimes", "often")
"""What may stand between "someone who" and what that person does."""
FEW = 3
"""How many words back from the match its article may stand."""
AS = 8
"""How many words after "as an addict" may stand before "I"."""


def of_themselves(scene: Scene) -> str:
    """Whether the writer says it of themselves: "I am an addict"."""
    sentence = scene.sentence
    said = (
        sentence.word(sentence.last) in ("myself", "ourselves")
        or (
            sentence.word(sentence.first - 1) == "nothing"
            and sentence.texts[sentence.last : sentence.last + 2] in (["about", "me"], ["about", "us"])
        )
        or (sentence.word(sentence.last) == "like" and sentence.word(sentence.last + 1) in _LIKE_US)
        or _speaks_as(sentence)
        or _beside_i(sentence)
        or _reports_in(sentence)
        or is_one_too(scene)
        or _says(scene)
        or _tells_of_it(sentence)
    )
    return THEMSELVES if said else ""


def _tells_of_it(sentence: Sentence) -> bool:
    """Whether it is part of what the writer tells of themselves."""
    if sentence.others.isdisjoint(_SPEAKERS if sentence.feature == "several" else _ONE_SPEAKER):
        return False
    from wordcare.judgement.own_words.lived_with import lived_with  # few sentences have an "I"
    from wordcare.judgement.own_words.own_story import of_the_teller

    return of_the_teller(sentence) or lived_with(sentence)


def _speaks_as(sentence: Sentence) -> bool:
    """Whether the writer speaks as one: "As a former addict, I know what a form can do"."""
    later = sentence.word(sentence.start + 1) == "as"
    first = sentence.start + 1 + later
    if not later and sentence.word(sentence.start) not in ("as", "being", "once", "formerly"):
        return False
    whole = sentence.word(first) in _ARTICLES and _one_list(sentence, first)
    if not whole and not _as_someone_who(sentence, first):
        return False
    for at in range(sentence.last, min(sentence.last + AS, sentence.end)):
        word = sentence.word(at)
        if word in _I and (at == sentence.last or not sentence.touches(at - 1)):
            return word != "my" or kind_of(sentence.word(at + 1)) != PEOPLE  # "as an addict, my son ..."
        if word in _OTHERS or sentence.capital(at):
            return False
        if word == "me" and sentence.word(at - 1) in ("to", "for"):
            return True  # "as an addict, what matters to me is ..."
    return False


def _as_someone_who(sentence: Sentence, first: int) -> bool:
    """Whether it follows "someone who" at word `first`: "as someone who has suffered from it, I ..."."""
    opens = sentence.word(first) in ("someone", "somebody") and sentence.word(first + 1) == "who"
    verb = first + 2 + (sentence.word(first + 2) in _HAS)
    return opens and sentence.first == verb


def _beside_i(sentence: Sentence) -> bool:
    """Whether it stands next to the one who speaks: "us addicts", "I, an old addict,", "I suffer from"."""
    at = sentence.first - 1
    before = sentence.word(at)
    if sentence.feature in _VERBS or sentence.word(sentence.first) in _COMES_CLEAN:
        if sentence.feature == "ing" and _have_been(sentence, at):
            return True  # "I have been suffering from it"
        often = before.endswith("ly") or before in lists("speaking")["between what one is"]
        if often or before in lists("speaking")["between I and a verb"]:
            before = sentence.word(at - 1)
        return before in _I  # "I sometimes suffer from", "I could get clean"
    several = sentence.feature == "several" or sentence.word(sentence.first) == "the"
    if several and before in _US:
        aside = "," in sentence.gap(at) and not sentence.touches(sentence.last - 1)
        lead = sentence.word(at - 1)  # "for us addicts", not "they told us addicts came"
        plain = before == "we" or not lead or lead in lists("grammar")["prepositions"]
        return aside or (plain and sentence.feature == "several" and sentence.touches(at))
    while at > sentence.first - FEW and _describes(sentence, at):
        at -= 1
    beside = sentence.word(at) in _ARTICLES and sentence.word(at - 1) in _ME
    closes = sentence.feature != "possessive" and not sentence.touches(sentence.last - 1)
    return beside and closes and sentence.gap(at - 1).strip() in (",", "–", "—", "(")


def _reports_in(sentence: Sentence) -> bool:
    if sentence.word(sentence.last) != "here":
        return False
    from wordcare.judgement.own_words.own_story import reports_in

    return reports_in(sentence)


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether word `at` says what somebody is like: "an old addict"."""
    return sentence.touches(at) and sentence.word(at) not in lists("grammar")["never a noun"]


def _says(scene: Scene) -> bool:
    """Whether "I am" leads up to the match, over others of the same list: "I am an addict and ..."."""
    sentence = scene.sentence
    signs = lists("speaking")["says it of themselves"]
    for at in range(sentence.first - 1, max(sentence.first - BACK, sentence.start) - 1, -1):
        if scene.ends_with(at, signs) or _have_been(sentence, at) or _and_was(sentence, at):
            first = _after_adverbs(sentence, at + 1)
            several = sentence.word(first - 1) in _SEVERAL or sentence.word(at) in _SEVERAL
            if is_the_one(sentence, at):
                return True
            prepositions = lists("grammar")["prepositions"]
            whole = sentence.feature in ("", "past") or sentence.word(first) in prepositions
            if whole and first == sentence.first:  # "I am wheelchair-bound", "I was on benefits"
                a_bit = sentence.word(first) == "a" and sentence.word(first + 1) in ("bit", "little")
                return not several and not a_bit and sentence.word(first) not in _NOT_OF_ONESELF
            counted = sentence.feature in (("several",) if several else ("one", ""))
            others = sentence.word(sentence.first) == "the"  # "I'm no saint, and the homeless ..."
            several_named = not lists("speaking")["lists go on"].isdisjoint(
                sentence.texts[first : sentence.first]
            )
            ends = not several_named or no_verb_follows(sentence)
            return counted and not others and _one_list(sentence, first) and ends
    return False


def _and_was(sentence: Sentence, at: int) -> bool:
    """Whether "was" as word `at` goes on with what "I" did: "I went through rehab and was clean"."""
    if sentence.texts[at - 1 : at + 1] != ["and", "was"] or sentence.word(sentence.start) != "i":
        return False
    return not any(_is_another(sentence, each) for each in range(sentence.start + 1, at - 1))


def _is_another(sentence: Sentence, at: int) -> bool:
    """Whether word `at` may be somebody else: "I saw Liam in clinic and was told"."""
    word, before = sentence.word(at), sentence.word(at - 1)
    if word in (*_OTHERS, "who", "that"):
        return True
    if sentence.capital(at):
        return not sentence.capital(at - 1) and before not in _PLACES
    return kind_of(word) == PEOPLE


def _have_been(sentence: Sentence, at: int) -> bool:
    """Whether "I have" leads up to "been" as word `at`: "I might have been", "I have, twice, been"."""
    if sentence.word(at) != "been":
        return False
    shares = False  # "I am in recovery from drugs and alcohol and have been clean"
    for each in range(at - 1, max(at - BACK, sentence.start) - 1, -1):
        word = sentence.word(each)
        if word in _I and word != "my":
            return not shares or word in ("i'm", "i've") or sentence.word(each + 1) in ("am", "was", "have")
        shares = shares or sentence.texts[each : each + 2] == ["and", "have"]
        new = word in _NEW_SUBJECT and not (shares and word == "and")
        if new or sentence.capital(each) or kind_of(word) == PEOPLE:
            return False
    return False


def _after_adverbs(sentence: Sentence, at: int) -> int:
    """The word after adverbs: "I am now an addict"."""
    while at < sentence.first and (
        sentence.word(at) in lists("speaking")["between what one is"] or sentence.word(at).endswith("ly")
    ):
        at += 1
    if sentence.feature == "" and sentence.word(at) in lists("grammar")["numbers"]:
        at += 1 + (sentence.word(at + 1) in ("days", "weeks", "months", "years"))  # "I am nine months clean"
    return at


def _one_list(sentence: Sentence, first: int) -> bool:
    """Whether the words from `first` to the match make one list of what somebody is."""
    grammar, speaking = lists("grammar"), lists("speaking")
    joins = speaking["lists go on"] | speaking["between what one is"]
    for at in range(first, sentence.first):
        word = sentence.word(at)
        if word in _ARTICLES or (word == "your" and sentence.word(at + 1) in _USUAL):
            if at > first and sentence.word(at - 1) not in joins and sentence.touches(at - 1):
                return False
        elif (word, sentence.word(at + 1)) == ("long", "term") or word.isdigit():
            continue
        elif word not in joins and (word in grammar["never a noun"] or word in grammar["past verbs"]):
            return False
    # "we are addicts", not "we are helping addicts" or "we were warned addicts would come"
    if sentence.feature == "several" and not sentence.word(first).endswith(("ing", "ed")):
        return True
    opening = sentence.word(first)
    listed = sentence.word(sentence.first - 2) in joins or not sentence.touches(sentence.first - 2)
    if sentence.word(sentence.first - 1) in _ARTICLES and listed:
        return True  # "I am bipolar, a mother and an addict"
    return opening in (*_ARTICLES, "your") or opening.isdigit() or sentence.capital(first)
