"""Tells when writers tell of themselves, by who does what: "I spent ten years as a junkie".

Nobody else may stand between the one who speaks and what they say they were, so "I met her as an
addict" still speaks of her. `themselves` has what is said right beside "I am".
"""

from __future__ import annotations

from wordcare.matching.kinds import PEOPLE, kind_of, names_somebody
from wordcare.matching.lists import listed, lists
from wordcare.matching.signs import BACK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence

_I = ("i", "i'm", "i've", "i'd", "i'll")
_ME = ("me", "my", "myself")
_OTHERS = ("he", "she", "they", "you", "we", "us", "his", "her", "their", "your", "our", "him", "them", "who")
_ARTICLES = ("a", "an")
_BECOMES = ("as", "being", "be", "become", "became", "becoming", "been", "up", "remain", "remained")
_GOES_THROUGH = ("being", "be", "getting", "get")
_FEELS = ("up", "to", "hate", "hated", "mind", "minded", "like", "liked", "love", "loved")
_TIMES = (
    "life", "time", "year", "years", "month", "journey", "days", "past", "story", "childhood", "youth",
    "career", "experience", "eyes", "mind", "sights",
)  # fmt: skip
_PLACES = ("prison", "jail", "care", "school", "home", "hospital", "rehab", "university", "army", "forces")
_WANTS = (
    "want", "wanted", "try", "tried", "trying", "need", "needed", "going", "planned", "decided", "meant",
    "hoped", "attempted", "began", "started", "able", "about", "had", "have", "wish", "wished", "threatened",
)  # fmt: skip
_HAS_DONE = ("has", "have", "had", "now", "just", "finally", "once", "still", "also", "is", "was")
_ABOUT_OTHERS = ("and", "but", "for", "to", "about", "with", "by", "against", "than", "not", "like")
_VIEWS = (
    "treat", "treated", "see", "saw", "regard", "regarded", "view", "viewed", "describe", "described",
    "picture", "pictured", "imagined",
)  # fmt: skip
_MANY = ("other", "many", "most", "all", "any", "every", "some", *_ARTICLES)
_GROUPS = ("group", "bunch", "band", "team", "circle")
_IS_ONE = ("am", "i'm", "was", "be", "become", "being", "as")
_OF_THEM = ("the", "those", "these", "many", "several")
_IN_CHATS = frozenset((*_I, *_ME, "sober", "recovery"))
_TOGETHER = (
    "sat", "sitting", "shared", "talked", "drank", "live", "lived", "cried", "laughed", "prayed", "recovered",
    "walked", "meetings", "hope", "recovery",
)  # fmt: skip
_SPANS = ("days", "months", "years")
_FREE = ("out", "sober", "clean", "free", "dry")
FEW = 3
"""How many words back from the match its article may stand."""
WANTS = 5
"""How many words may lead from "I" to what one wants to do: "I once even tried to"."""
OPENING = 5
"""How many words may lead from the start to the match: "like so many other addicts"."""


def of_the_teller(sentence: Sentence) -> bool:
    """Whether the match says what the writer was, went through, or wanted to do."""
    return (
        _is_what_i_was(sentence)
        or _went_through(sentence)
        or _is_done_to_me(sentence)
        or _is_what_i_wanted(sentence)
        or _is_one_of_them(sentence)
        or _opens_for_me(sentence)
        or _is_one_who(sentence)
    )


def _is_what_i_was(sentence: Sentence) -> bool:
    """Whether "I" became it, or lived as one: "I never thought I'd end up an alcoholic"."""
    somebody = names_somebody(sentence)
    if sentence.feature != "one" and not (sentence.feature == "" and somebody):
        return False
    article = article_of(sentence)
    lead = sentence.word(article - 1)
    if lead == "as" and not somebody:
        return False  # "I see it as a journey"
    if article < 0:
        return sentence.word(sentence.first - 1) == "from" and leads_from_me(sentence, sentence.first - 1)
    if lead == "am":
        return True  # "I was, and still am, an addict"
    turned = lead == "into" and sentence.word(article - 2) in ("turned", "turn", "turning")
    return (turned or lead in _BECOMES or lead in _PLACES) and leads_from_me(sentence, article - 1)


def article_of(sentence: Sentence) -> int:
    """The article of the match, over a few words that describe it; -1 when it has none."""
    if sentence.word(sentence.first) in _ARTICLES:
        return sentence.first
    for at in range(sentence.first - 1, max(sentence.first - 1 - FEW, sentence.start - 1), -1):
        if sentence.word(at) in _ARTICLES:
            return at
        if not sentence.touches(at) or sentence.word(at) in lists("grammar")["never a noun"]:
            break
    return -1


def leads_from_me(sentence: Sentence, end: int, reach: int = BACK) -> bool:
    """Whether "I", or "my life", comes before word `end` with nobody else between."""
    for at in range(end - 1, max(end - reach, sentence.start) - 1, -1):
        word = sentence.word(at)
        if word in _I:
            return True
        if word == "my":
            return sentence.word(at + 1) in _TIMES
        if _is_somebody_else(sentence, at) and word not in _TIMES:
            return False
    return False


def _is_somebody_else(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is another person, may be the name of one, or is how one looks at others."""
    word = sentence.word(at)
    return (
        word in _OTHERS
        or word in _VIEWS
        or kind_of(word) == PEOPLE
        or (sentence.capital(at) and at > sentence.start)
    )


def _went_through(sentence: Sentence) -> bool:
    """Whether it is how "I" was treated, or came to be: "I ended up being sectioned"."""
    lead = sentence.first - 1
    if sentence.feature not in ("", "past") or sentence.word(lead) not in _GOES_THROUGH:
        return False
    before = sentence.word(lead - 1)
    if before in lists("grammar")["prepositions"]:  # "how the helpline got me through being sectioned"
        return sentence.word(lead - 2) == "me" or leads_from_me(sentence, lead, WANTS)
    return before in _FEELS and leads_from_me(sentence, lead, WANTS)


def _is_done_to_me(sentence: Sentence) -> bool:
    """Whether it is done to the writer: "they sectioned me"."""
    done = sentence.feature in ("", "past") and sentence.touches(sentence.last - 1)
    return done and sentence.word(sentence.last) == "me" and not sentence.capital(sentence.last)


def _is_what_i_wanted(sentence: Sentence) -> bool:
    """Whether "I" wanted, tried or thought of it: "I tried to commit suicide"."""
    before = sentence.word(sentence.first - 1)
    meant = sentence.feature == "base" and before == "to" and sentence.word(sentence.first - 2) in _WANTS
    done = sentence.feature == "ing" or sentence.word(sentence.first) in ("getting", "staying")
    meant = meant or (done and before in ("of", "about", "by", "from"))
    return meant and leads_from_me(sentence, sentence.first - 1, BACK if done else WANTS)


def _is_one_of_them(sentence: Sentence) -> bool:
    """Whether the writer is one of them: "I was one of those addicts", "we are a group of addicts"."""
    at = sentence.first - 1
    at -= sentence.word(at) in _OF_THEM
    several = sentence.feature == "several" or sentence.word(sentence.first) == "the"
    several = several or listed(sentence.word(sentence.last - 1), lists("people")["more than one"])
    if several and sentence.word(at) == "other" and _are_with_me(sentence, at - 1):
        return leads_from_me(sentence, at, WANTS)  # "I was meeting other alcoholics for coffee"
    if not several or sentence.word(at) != "of":
        return False
    if sentence.word(at - 1) in _GROUPS:
        return sentence.word(at - 3) == "we're" or sentence.texts[at - 4 : at - 2] == ["we", "are"]
    one = sentence.word(at - 1) == "one" and sentence.word(at - 2) in _IS_ONE
    return one and (sentence.word(at - 2) == "i'm" or leads_from_me(sentence, at - 1))


def _are_with_me(sentence: Sentence, at: int) -> bool:
    """Whether the words up to number `at` say that people are together as equals: "sat with", "meeting"."""
    beside = sentence.word(at) == "with" and sentence.word(at - 1) in _TOGETHER
    beside = beside or sentence.texts[max(at - 1, 0) : at + 1] in (["helped", "by"], ["learned", "from"])
    return beside or sentence.word(at) in ("meeting", "met", "among", "alongside")


def _is_one_who(sentence: Sentence) -> bool:
    """Whether "who" leads from what "I am" to the match: "I am a mother of two who got clean in prison"."""
    at = sentence.first - 1
    while sentence.word(at) in _HAS_DONE or sentence.word(at).endswith("ly"):
        at -= 1
    if sentence.word(at) != "who" or sentence.feature in ("one", "several"):
        return False
    for each in range(at - 1, max(at - BACK, sentence.start) - 1, -1):
        if sentence.word(each) in ("am", "i'm"):
            return sentence.word(each) == "i'm" or sentence.word(each - 1) == "i"
        if sentence.word(each) in _OTHERS or sentence.word(each) in _ABOUT_OTHERS:
            return False
    return False


def _opens_for_me(sentence: Sentence) -> bool:
    """Whether what opens the sentence is said of the writer: "Like other addicts, I lied".

    So too "Being an addict nearly killed me" and "As someone who was an addict, I know".
    """
    opening, second = sentence.word(sentence.start), sentence.word(sentence.start + 1)
    if opening == "as" and sentence.first == sentence.start + 1 and sentence.feature == "several":
        return sentence.word(sentence.last) == "we"  # "As alcoholics, we know"
    if opening == "as" and sentence.word(sentence.start + 2) == "who":
        said = second in ("someone", "somebody", "one") and _is_of_somebody(sentence)
    elif opening == "like":
        said = second in _MANY and sentence.first - sentence.start <= OPENING
    else:
        born = opening == "being" or (opening, second) == ("growing", "up")
        said = born and article_of(sentence) == sentence.start + 1 + (opening == "growing")
    return said and _comes_to_me(sentence)


def _is_of_somebody(sentence: Sentence) -> bool:
    """Whether "who was" or the like leads up to the match: "as someone who was an addict"."""
    at = article_of(sentence) if sentence.feature == "one" else sentence.first
    return at > sentence.start and sentence.word(at - 1) in lists("grammar")["be"] | {"lived"}


def _comes_to_me(sentence: Sentence) -> bool:
    """Whether the writer is the first person who is named after the match."""
    for at in range(sentence.last, sentence.end):
        if sentence.word(at) in (*_I, *_ME):
            return True
        if _is_somebody_else(sentence, at):
            return False
    return False


def reports_in(sentence: Sentence) -> bool:
    """Whether somebody says who they are, as in a chat: "Recovering addict here, nine years sober"."""
    opens = sentence.feature == "one" and sentence.first - sentence.start <= 1
    bare = opens and sentence.word(sentence.start) not in lists("grammar")["before a noun"]
    if not bare or sentence.touches(sentence.last):
        return False
    since = range(sentence.last, sentence.end - 1)  # "nine years out"
    free = any(sentence.word(at) in _SPANS and sentence.word(at + 1) in _FREE for at in since)
    return free or not _IN_CHATS.isdisjoint(sentence.others)
