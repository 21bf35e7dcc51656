"""Tells by what they are printed in that names without quotation marks are words: "your draft says addicts".

What is printed may be edited, read or searched: "bans addicts from committee papers".
"""

from __future__ import annotations

from wordcare.judgement.talk.bare import says_how_somebody_is
from wordcare.matching.kinds import names_somebody
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

NEAR = 5
"""How many words after a preposition may name what words are printed in."""
SAID = 4
"""How many words before "says" may name what says it."""
FAR = 20
"""How many words before a quotation may name what it is from."""
_ONE = ("the", "a", "one", "another", "his", "her", "their")
_SAYS = ("say", "says", "said", "saying", "read", "reads")
_GOES_ON = ("again", "anymore", "instead")
_ANEW = ("answer", "quote", "use", "so", "but", "which", "we", "you", "i", "please", "not")
"""After a comma these begin something else, and no list of people."""
OF_PEOPLE = frozenset(("survey", "plan", "story", "record", "document", "agenda", "programme", "menu"))
"""What people may be in themselves: "we put addicts on our survey panel"."""
_KEPT = frozenset(
    (
        "note", "file", "record", "chart", "letter", "report", "referral", "certificate", "minutes",
        "text", "email",
    )
)  # fmt: skip
"""What tells of people: "the note says superficial self-harm"."""
_SAYS_TOO = frozenset(("label", "law", "draft"))
_FILES = frozenset(("note", "notes", "file", "record", "records"))
"""Where people are described: "found hard to reach in her notes" has words, "found addicts in it" may not."""
_MENDS = ("ban", "drop", "remov", "delet", "strik", "struck", "scrap", "replac", "contain")
_CONTAINS = ("contain", "contains", "contained", "containing")
_TEXTS = frozenset(("sentence", "abstract", "post", "tweet", "paper"))
_APPEARS = ("appear", "appears", "appeared", "recurs", "recurred")
_NO_MORE = frozenset(("longer", "never", "should", "must"))
_TOGETHER = ("collocated", "collocates", "collocate")


def printed(scene: Scene) -> str:
    """What says that the words are printed somewhere, or all that is said; empty when nothing does."""
    sentence = scene.sentence
    if not is_bare(sentence):
        return ""
    return _is_all_that_is_said(sentence) or _edited(sentence) or _contained(sentence) or _appears(sentence)


def is_bare(sentence: Sentence) -> bool:
    """Whether no article, number or adjective stands before the match that would say who is meant."""
    before, grammar = sentence.word(sentence.first - 1), lists("grammar")
    small = before in grammar["before a noun"] - grammar["prepositions"] or before in grammar["how much"]
    return not small and sentence.word(sentence.first) not in ("a", "an")


def _is_all_that_is_said(sentence: Sentence) -> str:
    """The verb of speech that has nothing but the match after it: "your draft says addicts."."""
    at = sentence.first - 1
    verb = sentence.word(at)
    if verb not in _SAYS or not sentence.touches(at):
        return ""
    ends = sentence.last >= sentence.end or sentence.word(sentence.last) in _GOES_ON
    if verb == "saying":
        ends = ends or (sentence.word(at - 1) in ("for", "without") and sentence.word(sentence.last) == "and")
        ends = ends or (_says_no_name(sentence) and not sentence.touches(sentence.last - 1))
        return f"{verb} …" if ends else ""
    near = sentence.texts[max(at - SAID, sentence.start) : at]
    told = any(listed(word, _KEPT) for word in near)  # "the note says superficial self-harm"
    if ends and not told and _says_no_name(sentence) and verb in ("say", "says", "said"):
        return f"{verb} …"  # "my daughter's school still says special needs"
    apart = not ends and not sentence.touches(sentence.last - 1)
    ends = ends or (apart and sentence.word(sentence.last) in _ANEW)
    return f"{verb} …" if ends and _speaks(sentence, at) else ""  # not "my nan says coloured people"


def _says_no_name(sentence: Sentence) -> bool:
    """Whether the match is a noun that names nobody, and so is no claim about people by itself."""
    return sentence.feature == "" and not names_somebody(sentence) and not says_how_somebody_is(sentence)


def _speaks(sentence: Sentence, verb: int) -> bool:
    """Whether something printed is what says it: "the museum label used to read addicts"."""
    places = lists("speaking")["where words are printed"] | _SAYS_TOO
    near = sentence.texts[max(verb - SAID, sentence.start) : verb]
    told = any(listed(word, _KEPT) for word in near)
    return not told and any(listed(word, places) for word in near)


def _edited(sentence: Sentence) -> str:
    """Where words stand that somebody edits, reads or hears: "bans addicts from committee papers"."""
    speaking = lists("speaking")
    verb = sentence.word(sentence.first - 1)
    if verb not in speaking["edits or reads"] or not sentence.touches(sentence.first - 1):
        return ""
    if sentence.word(sentence.last) not in speaking["before where words are printed"]:
        return ""
    if names_somebody(sentence) and not verb.startswith(_MENDS):
        return ""  # "we keep schizophrenics on the form"
    places: frozenset[str] = speaking["where words are printed"] - OF_PEOPLE
    if says_how_somebody_is(sentence):
        places |= _FILES
    near = range(sentence.last + 1, min(sentence.last + 1 + NEAR, sentence.end))
    found = (at for at in near if listed(sentence.word(at), places) or _are_read(sentence, at))
    place = next((at for at in found if _ends_noun(sentence, at)), 0)
    return f"{verb} … {sentence.word(place)}" if place else ""


def _ends_noun(sentence: Sentence, at: int) -> bool:
    """Whether no other noun follows that word `at` only describes: "letters", not "the letter box"."""
    after = sentence.word(at + 1)
    return not after or not sentence.touches(at) or after in lists("grammar")["never a noun"]


def _are_read(sentence: Sentence, at: int) -> bool:
    """Whether word `at` ends two that name where words are printed: "committee papers"."""
    return f"{sentence.word(at - 1)} {sentence.word(at)}" in lists("speaking")["where words are printed"]


def _contained(sentence: Sentence) -> str:
    """What holds the words: "any sentence containing addicts", "adverts must not contain addicts"."""
    last = sentence.first - 1
    listing = sentence.word(last) in ("or", "and")
    near = range(last, max(last - 2 * SAID * listing, sentence.start) - 1, -1)
    verb = next((at for at in near if sentence.word(at) in _CONTAINS), -1)
    owned = sentence.feature == "possessive" or (
        sentence.last < len(sentence.texts) and sentence.gap(sentence.last - 1)[:1] in ("'", "’")
    )
    if verb < 0 or owned or _governs(sentence, verb):
        return ""
    places = lists("speaking")["where words are printed"] - OF_PEOPLE | _TEXTS
    held = sentence.texts[max(verb - SAID, sentence.start) : verb]
    return next((f"{word} … {sentence.word(verb)}" for word in held if listed(word, places)), "")


def _appears(sentence: Sentence) -> str:
    """The verb that says where words are found: "addicts would no longer appear in reports"."""
    near = range(sentence.last, min(sentence.last + NEAR, sentence.end))
    verb = next((at for at in near if sentence.word(at) in (*_APPEARS, *_TOGETHER)), -1)
    if verb < 0:
        return ""
    found = sentence.texts[verb + 2 : min(verb + 2 + NEAR, sentence.end)]
    if sentence.word(verb) in _TOGETHER:
        return sentence.word(verb) if "words" in found or "terms" in found else ""
    refused = not _NO_MORE.isdisjoint(sentence.texts[sentence.last : verb])
    if sentence.word(verb + 1) not in ("in", "on", "under") or (names_somebody(sentence) and not refused):
        return ""  # "addicts appear in our survey"
    places = lists("speaking")["where words are printed"] | _FILES
    return sentence.word(verb) if any(listed(word, places) for word in found) else ""


def _governs(sentence: Sentence, verb: int) -> bool:
    """Whether a preposition stands after word `verb`: "contains rules for alcoholics and addicts"."""
    between = sentence.texts[verb + 1 : sentence.first]
    return not lists("grammar")["prepositions"].isdisjoint(between)


def in_print(sentence: Sentence, first: int) -> bool:
    """Whether the document that a sentence begins with says what begins at word `first`.

    "The leaflet calls its readers 'addicts who ...'", but not "the policy is for 'addicts who ...'".
    """
    speaking, start = lists("speaking"), sentence.start
    if sentence.word(start) not in _ONE or first - start > FAR:
        return False
    named = next((at for at in range(start + 1, start + 4) if is_document(sentence, at)), first)
    return not speaking["documents say"].isdisjoint(sentence.texts[named + 1 : first])


def is_document(sentence: Sentence, at: int) -> bool:
    """Whether word `at` names something that is read: "the leaflet"."""
    return sentence.word(at) in lists("speaking")["documents"]
