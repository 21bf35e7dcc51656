"""Tells when words are an entry in a list of words or a dictionary: "addict: say person who ..."."""

from __future__ import annotations

from wordcare.judgement.shown.openings import FEW, says_frankly, says_who
from wordcare.matching.kinds import PEOPLE, kind_of
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

LETTERS = 8
"""How many words may be all that letters stand for."""
LINE = 200
"""How many letters after an entry may say it in several other ways."""
_SIGNS = frozenset(":–—-(")
_MAY = ("should", "must", "can", "could", "are", "were")
_USED = ("used", "use", "said", "written", "acceptable")
_PERSON = frozenset(("person", "people", "somebody", "someone"))
_WHO_PREFER = ("we", "people", "young", "members", "some", "many")
_IS = ("is", "are", "sounds", "sound")
_COMPARES = ("than", "for", "of")
_WORDS_DO = ("hints", "hurts", "sounds", "suggests", "implies", "makes", "turns", "lumps", "reduces")
_BETTER = ("better", "kinder", "clearer", "fairer", "neutral", "preferred", "preferable", "instead")


def entry(scene: Scene, after: int) -> str:
    """A place in a list of words: "addict: say person with an addiction", or a cross before the words.

    `after` is the word after the match, or after the quotation marks or italics round it.
    """
    speaking, sentence = lists("speaking"), scene.sentence
    start, end = sentence.starts[sentence.first], sentence.ends[sentence.last - 1]
    begin = sentence.ends[sentence.start - 1] if sentence.start else 0
    starred = sentence.text[end : end + 1] == "*" and sentence.text.find("*", begin, start) < 0
    if (starred and kind_of(sentence.word(sentence.last)) != PEOPLE) or _is_search(sentence):
        return "it is a word to search for"
    first = sentence.starts[sentence.first - (sentence.word(sentence.first - 1) in ("a", "an", "the"))]
    before = sentence.text[max(first - 4, 0) : first].rstrip(" (\"'“‘\ufe0f")
    line = sentence.text[begin : sentence.starts[sentence.start]].strip(" \"'“‘\ufe0f\n")[-1:]
    if cross := next((sign for sign in (before[-1:], line) if sign in speaking["crosses"]), ""):
        return f"the words are ruled out: “{cross}”"
    if (crossed := sentence.rest[:4].lstrip(" .!?\"'”’")[:1]) in speaking["crosses"]:
        return f"the words are ruled out: “{crossed}”"
    if after >= len(sentence.texts):
        return ""
    swap = _swapped(sentence, after)
    joined = swap and sentence.first <= FEW and sentence.word(sentence.first - 1) == "or"
    after += sentence.touches(after - 1) and kind_of(sentence.word(after)) == PEOPLE  # "vulnerable people"
    sign = sentence.gap(after - 1).strip(" \"'”’")[:1] if after < sentence.end else ""
    if sign == ":" and sentence.first == 0 and _says_it_better(sentence, after):
        return f"it is an entry in a list: “: {sentence.word(after)} …”"
    if colon := _end_of_labels(sentence):
        return f"it is an entry in a list: “: {sentence.word(colon)} …”"
    year = sentence.word(after).removesuffix("s")
    dated = len(year) == 4 and year.isdigit()  # "Moron 1910s – 1930s An adult ..., from a Greek word"
    if (dated or (sign and sign in ":/")) and sentence.first == 0 and (named := _named_later(scene, after)):
        return f"it is an entry in a list: “{sign} … {named}”"
    apart = sentence.gap(after - 1) if after < sentence.end else ""
    letters = sentence.first == 0 and sentence.acronym(0) and apart.isspace()
    if letters and (len(apart) > 1 or _is_written_out(sentence, after)):
        return f"it is an entry in a list, before “{sentence.word(after)} …”"
    if sentence.first <= FEW and (told := _told_next(scene, after)):
        return f"it is an entry in a list: “{told}”"
    if whole := _is_defined(scene):
        return whole
    if sign and sign in "(-–—" and _says_no(sentence, after):
        return f"it is an entry in a list: “{sign} {sentence.word(after)}”"
    part_of_speech = sentence.word(after) in ("n", "adj", "noun", "adjective", "verb")
    ends = after + 1 >= sentence.end or not sentence.touches(after) or "\n" in sentence.gap(after)
    ends = ends or sentence.word(after + 1).isdigit() or sentence.acronym(after + 1)
    ends = ends or sentence.word(after + 1) in ("a", "an", "the", "any", "someone", "somebody")
    if part_of_speech and (sign in (",", "/") or (not sign and sentence.first == 0 and ends)):
        return f"it is an entry in a list: “{f'{sign} {sentence.word(after)}'.strip()}”"
    counted = sentence.word(after) == "n" and after + 1 < sentence.end and "=" in sentence.gap(after)
    listed = (
        sign in _SIGNS
        and not counted
        and (scene.reads(after, speaking["entries"]) or says_who(sentence, after))
    )
    listed = listed or (sign in ("–", "—") and says_frankly(sentence, after))
    listed = listed or (sign == ":" and _asks_why_not(sentence, after))
    several = ";" in sentence.text[end : end + LINE] and sentence.first == 0 and after < sentence.end
    listed = listed or (
        sign in ("–", "—") and several and sentence.capital(after)
    )  # "Challenging behaviour – Upset; frightened"
    opens = joined or (sentence.first == sentence.start and (swap or listed))
    return f"it is an entry in a list: “{sign} {sentence.word(after)}”" if opens else ""


def _is_defined(scene: Scene) -> str:
    """What a dictionary says after an expression that opens its entry: "vagrant. old-fashioned a man ..."."""
    sentence = scene.sentence
    if sentence.first:
        return ""
    listed = all("," in sentence.gap(at) for at in range(sentence.last - 1, sentence.end - 1))
    last = sentence.end if listed else sentence.last  # "Cripple, crippled. Never."
    end = sentence.ends[last - 1]
    if sentence.text[end : end + 1] != ".":
        return ""
    if ordered := _ordered_next(sentence, last):
        return f"it is an entry in a list: “{ordered} …”"
    labels = lists("speaking")["says what kind of word it is"]
    following = sentence.texts[last : last + 5]
    if following[:1] in (["a"], ["an"], ["the"], ["this"]):
        names = lists("speaking")["follows: names for words"]
        named = next((word for word in following if word in names), "")
        return f"it is an entry in a list: “{following[0]} … {named}”" if named else ""
    size = next((size for size in (2, 1) if " ".join(following[:size]) in labels), 0)
    return f"it is an entry in a list: “{' '.join(following[:size])}”" if size else ""


def _asks_why_not(sentence: Sentence, after: int) -> bool:
    """Whether it asks why not to say so, and answers: "Deaf and dumb. Why not? It hurts."."""
    asked, answer = sentence.texts[after : after + 2], sentence.texts[after + 2 : after + 4]
    answered = answer[:1] == ["because"] or (answer[:1] == ["it"] and answer[-1] in _WORDS_DO)
    return asked == ["why", "not"] and answered and sentence.gap(after + 1)[:1] == "?"


def _ordered_next(sentence: Sentence, after: int) -> str:
    """What a guide to words says after an entry with a full stop: "Half-caste. Use mixed race."."""
    following = sentence.texts[after : after + 3]
    if following[:1] == ["never"] and after + 1 < len(sentence.texts) and sentence.gap(after)[:1] == ".":
        return "never"
    if _asks_why_not(sentence, after):
        return "why not"
    refused = 2 * (following[:2] == ["do", "not"]) or int(following[:1] in (["don't"], ["never"]))
    verb = "".join(following[refused : refused + 1])
    told = verb in lists("speaking")["strong instructions"] or verb in ("use", "avoid", "prefer")
    return " ".join(following[: refused + 1]) if told else ""


def _is_written_out(sentence: Sentence, after: int) -> bool:
    """Whether all that follows letters is what they stand for: "BME Black and Minority Ethnic"."""
    if len(sentence.texts) - after > LETTERS:
        return False
    from wordcare.judgement.shown.explained import spells  # few passages begin with letters

    return spells(sentence.texts[0], sentence.texts[after:])


def _told_next(scene: Scene, after: int) -> str:
    """What is told of the first words of a line: "Abscond We prefer: Run away", "LAC visit – Meaning:"."""
    sentence = scene.sentence
    opens = sentence.first == 0 and after < sentence.end and sentence.capital(after)
    opens = opens and sentence.word(after) in _WHO_PREFER
    size = scene.reads(after, lists("speaking")["entries"]) if opens else 0
    if size and after + size < sentence.end and ":" in sentence.gap(after + size - 1):
        return f"{sentence.word(after)} … :"
    near = range(after, min(after + FEW, sentence.end - 1))
    named = (at for at in near if sentence.word(at) == "meaning" and sentence.capital(at))
    meaning = any(":" in sentence.gap(at) and not sentence.touches(at - 1) for at in named)
    return "meaning:" if meaning and sentence.start == 0 else ""


def _says_it_better(sentence: Sentence, after: int) -> bool:
    """Whether what goes on from word `after` says it in other words: "failed suicide: suicide attempt"."""
    own = set(sentence.texts[sentence.first : sentence.last])
    rest = sentence.texts[after:]
    small = lists("grammar")["never a noun"]
    return len(rest) <= 2 * FEW and any(word in own and word not in small for word in rest)


def _end_of_labels(sentence: Sentence) -> int:
    """The word after a colon that says several labels better: "Cripple, an invalid: a disabled person"."""
    near = range(1, min(2 * LETTERS, sentence.end))
    colon = next((at for at in near if sentence.gap(at - 1) == ": "), 0)
    if not colon or sentence.start or sentence.last > colon:
        return 0
    first = sentence.first - (sentence.word(sentence.first - 1) in ("a", "an", "the"))
    opens = first == 0 or "," in sentence.gap(first - 1)
    ends = sentence.last == colon or "," in sentence.gap(sentence.last - 1)
    several = any("," in sentence.gap(at) for at in range(colon - 1))
    own, grammar = (sentence.texts[sentence.first], sentence.texts[sentence.last - 1]), lists("grammar")
    rest = sentence.texts[colon : colon + 2 * LETTERS]
    tells = not (grammar["be"] | grammar["past verbs"]).isdisjoint(
        rest
    )  # "Addicts, drunks: addicts came late"
    better = any(word in own for word in rest) and not _PERSON.isdisjoint(rest) and not tells
    return colon if opens and ends and several and better else 0


def _named_later(scene: Scene, after: int) -> str:
    """The word for words, or the advice on what to say, in what goes on from word `after`.

    "Moron / around 1920 / A doctor's word for ...", "A diabetic: ..., so it is better to say ...".
    """
    sentence, speaking = scene.sentence, lists("speaking")
    for at in range(after, sentence.end - 1):
        if sentence.word(at) in speaking["follows: names for words"] and sentence.word(at + 1) == "for":
            return sentence.word(at)
        if sentence.word(at) in speaking["strong instructions"] and sentence.word(at - 2) == "better":
            return sentence.word(at)
    return ""


def _swapped(sentence: Sentence, after: int) -> bool:
    """Whether brackets say what to use: "- dosser or hobo (use 'person without a home')"."""
    for at in range(after, min(after + FEW, sentence.end)):
        if "(" in sentence.gap(at - 1):
            return sentence.word(at) in ("use", "try", "say")
        if at == after and sentence.word(at) != "or":
            return False
    return False


def _says_no(sentence: Sentence, at: int) -> bool:
    """Whether word `at` is a "no" and nothing else, short or long: "deaf and dumb (NOOO!)"."""
    word = sentence.word(at)
    no = word.startswith("no") and not word.strip("no")
    return no and (at + 1 == sentence.end or not sentence.gap(at).startswith((" ", ",")))


def _is_search(sentence: Sentence) -> bool:
    """Whether it is what one asks of a library: "(sex work AND drug abuse) AND (detox OR talking)"."""
    whole = sentence.text[sentence.starts[sentence.start] : sentence.ends[sentence.end - 1]]
    return " AND " in whole and " OR " in whole and not whole.isupper()


def these_are_used(sentence: Sentence, after: int) -> str:
    """What says from word `after` on when to use them: "Skivers, lazy: these should not be used"."""
    for at in range(after, sentence.end - 2):
        if sentence.word(at) == "these" and sentence.word(at + 1) in _MAY:
            near = range(at + 2, min(at + 2 + FEW, sentence.end))
            said = (sentence.word(each) for each in near if sentence.word(each + 1) not in ("to", "as"))
            return next((f"these … {word}" for word in said if word in _USED), "")
    return ""


def better_in_quotes(scene: Scene, after: int) -> str:
    """What calls the quotation that begins with word `after` better: "Handouts: 'benefits' is better"."""
    sentence = scene.sentence
    if after >= sentence.end:
        return ""
    begun = scene.quotations.begun_in(sentence.ends[after - 1], sentence.ends[sentence.end - 1])
    if not begun or begun[0][0] > sentence.starts[after]:
        return ""
    verb = scene.within(*begun[-1])[1]
    near = range(verb + 1, min(verb + FEW, sentence.end)) if sentence.word(verb) in _IS else ()
    found = (at for at in near if sentence.word(at) in _BETTER and sentence.word(at + 1) not in _COMPARES)
    return next(map(sentence.word, found), "")
