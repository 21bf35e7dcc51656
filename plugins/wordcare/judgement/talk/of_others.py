"""Tells by its sentence that a label in quotation marks is what others say, or what is said no more."""

from __future__ import annotations

from wordcare.judgement.shown.explained import meaning_in_brackets
from wordcare.judgement.talk.reported import of_media
from wordcare.judgement.talk.set_apart import describes, names_several
from wordcare.matching.kinds import names_somebody
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

    Span = tuple[int, int]

OTHERS = "words of others"
OPENING = 4
"""How many words from the start of a sentence may name what somebody said."""
OPENING_LETTERS = 40
"""How many letters of the next sentence are looked at."""
REPORT = 8
"""How many words may lead from "they say that" to a verb in quotation marks."""
_PRINTS = {"print", "prints", "printed", "tell", "tells", "told", "write", "writes", "wrote"}
BEFORE = 4
"""How many words before a label "no longer" may stand."""
_ARTICLES = ("a", "an")
_ASKS = ("ask", "asks", "asked", "asking", "wonder", "wondered", "queried")
_POSTS = ("tweet", "tweets", "headline", "headlines", "joke", "jokes", "chant", "chants")
_SPEAK = ("speak", "speaks", "talk", "talks", "write", "writes")
_HOW_OFTEN = ("always", "often", "usually", "still", "simply", "just", "only", "that")


def quoted(scene: Scene) -> str:
    """Gives `OTHERS` when a label stands in quotation marks, and is put on nobody.

    A name for people must be what a story is about, stand before a word for what is made of it, or open
    a question: "stories about 'scroungers'", "'psycho' costumes", but "the 'psycho' upstairs". What is
    no name must be several words, and no form of a verb.
    """
    label, sentence, speaking = scene.label, scene.sentence, lists("speaking")
    if not label or not scene.quotations.spoken(scene.around[0]):
        return ""
    first, after = label
    made = describes(scene, after) and sentence.word(after) in speaking["made of a label"]
    if not names_somebody(sentence):
        whole = sentence.last - sentence.first > 1 and sentence.feature == ""
        return OTHERS if made or (whole and not describes(scene, after)) else ""
    asked = first == sentence.start and after < sentence.end and sentence.rest[:1] == "?"
    told = (
        sentence.word(first - 1) == "about" and sentence.word(first - 2) in speaking["headlines about people"]
    )
    return OTHERS if told or made or (asked and ":" in sentence.gap(after - 1)) else ""


def of_others(scene: Scene, quoted: Span) -> str:
    """Why the words are others'; empty when they may be the writer's own."""
    sentence = scene.sentence
    if describes(scene, quoted[1]):
        return ""
    said = _is_what_is_said(sentence, quoted) or _is_it(sentence, quoted) or _is_reported(sentence, quoted)
    said = said or _is_asked(sentence, quoted) or _is_event(sentence, quoted) or _is_on_record(scene, quoted)
    said = said or _named_again(sentence, quoted) or _no_longer(sentence, quoted)
    said = said or _stopped_next(sentence) or _is_posted(sentence, quoted) or _other_preferred(scene, quoted)
    if told := said or _is_glossed(sentence, quoted) or of_media(scene, quoted):
        return f"the words are talked about, in quotation marks: “{told}”"
    spelt = sentence.acronym(sentence.last - 1) and meaning_in_brackets(scene)
    return "the letters in quotation marks are written out in brackets" if spelt else ""


def _is_what_is_said(sentence: Sentence, quoted: Span) -> str:
    """What the quotation is said to be: "the remark we hear most is 'why doesn't she leave?'"."""
    at = quoted[0] - 1
    while sentence.word(at) in _HOW_OFTEN:
        at -= 1
    if sentence.word(at) not in ("is", "was"):
        return ""
    opening = map(sentence.word, range(sentence.start, min(sentence.start + OPENING, at)))
    said = next((word for word in opening if word in lists("speaking")["things said"]), "")
    return f"{said} … {sentence.word(at)}" if said else ""


def _is_reported(sentence: Sentence, quoted: Span) -> str:
    """The verb that says whose words a verb in quotation marks is: "they print that he 'lost his battle'"."""
    if names_somebody(sentence) or names_several(sentence):
        return ""
    reports = lists("speaking")["verbs that report"] | _PRINTS
    near = range(quoted[0] - 2, max(quoted[0] - 2 - REPORT, sentence.start), -1)
    that = next((at for at in near if sentence.word(at) == "that"), 0)
    told = that and (sentence.word(that - 1), sentence.word(that - 2))
    return next((f"{word} … that" for word in told if word in reports), "") if told else ""


def _is_asked(sentence: Sentence, quoted: Span) -> str:
    """The verb of a question that others ask: "some asked whether 'illegal immigrants' would be treated"."""
    for at in range(quoted[0] - 1, max(quoted[0] - 1 - REPORT, sentence.start), -1):
        if sentence.word(at) in ("whether", "if"):
            asks = sentence.word(at - 1)
            return f"{asks} {sentence.word(at)}" if asks in _ASKS else ""
    return ""


def _is_event(sentence: Sentence, quoted: Span) -> str:
    """What a longer quotation is the subject of: "a talk last week about 'reaching the hard to reach'"."""
    whole = quoted[1] - quoted[0] > sentence.last - sentence.first
    if not whole or sentence.word(quoted[0] - 1) not in ("about", "on", "called"):
        return ""
    near = map(sentence.word, range(max(quoted[0] - 1 - BEFORE, sentence.start), quoted[0] - 1))
    return next((word for word in near if listed(word, lists("speaking")["talks"])), "")


def _is_on_record(scene: Scene, quoted: Span) -> str:
    """Where somebody was put down so: "marked in the notes as a 'frequent attender'"."""
    sentence, speaking, at = scene.sentence, lists("speaking"), quoted[0] - 1
    at -= sentence.word(at) in _ARTICLES
    near = range(max(at - REPORT, sentence.start), at)
    if sentence.word(at) != "as" or not any(
        scene.ends_with(each, speaking["puts people down as"]) for each in near
    ):
        return ""
    return next((word for word in map(sentence.word, near) if word in speaking["records"]), "")


def _named_again(sentence: Sentence, quoted: Span) -> str:
    """What points back at the words as a name: "no crime 'of that name' is known to the law"."""
    for at in range(quoted[1], sentence.end - 2):
        if sentence.word(at) in ("of", "by") and sentence.texts[at + 1 : at + 3] == ["that", "name"]:
            return f"{sentence.word(at)} that name"
    return ""


def _is_it(sentence: Sentence, quoted: Span) -> str:
    """The verb of what "it" does, when that can only be the name: "'battered wives' – it makes it sound"."""
    at, does = quoted[1], lists("speaking")["says what words mean"]
    apart = names_several(sentence) and sentence.word(at) == "it" and not sentence.touches(at - 1)
    return f"it {sentence.word(at + 1)}" if apart and sentence.word(at + 1) in does else ""


def _no_longer(sentence: Sentence, quoted: Span) -> str:
    """Whether a label for one is given up: "crews no longer radio in a 'frequent flyer'"."""
    near = range(max(quoted[0] - BEFORE, sentence.start + 1), quoted[0])
    given_up = any(sentence.word(at) == "longer" and sentence.word(at - 1) == "no" for at in near)
    said = sentence.word(quoted[0] - 1) in ("of", "about") and sentence.word(quoted[0] - 2) in _SPEAK
    return "no longer" if given_up and (said or not names_several(sentence)) else ""


def _other_preferred(scene: Scene, quoted: Span) -> str:
    """The verb before other words that people like better: "asked about 'X'; most preferred 'Y'"."""
    sentence, text_end = scene.sentence, scene.sentence.ends[scene.sentence.end - 1]
    begun = scene.quotations.begun_in(sentence.ends[quoted[1] - 1], text_end)
    verbs = (sentence.word(scene.within(*span)[0] - 1) for span in begun)
    return next((f"{verb} …" for verb in verbs if verb in ("preferred", "prefer", "prefers", "chose")), "")


def _is_posted(sentence: Sentence, quoted: Span) -> str:
    """What somebody wrote about people, by name: "a tweet in 2013 about 'teenage mums' had to be deleted"."""
    near = range(max(quoted[0] - 1 - BEFORE, sentence.start), quoted[0] - 1)
    posts = (sentence.word(at) for at in near if sentence.word(at) in _POSTS)
    post = next(posts, "") if sentence.word(quoted[0] - 1) == "about" else ""
    return f"{post} … about" if post else ""


def _stopped_next(sentence: Sentence) -> str:
    """The next sentence, if it says that people have stopped: "For years we wrote 'X'. We have stopped."."""
    end = sentence.ends[sentence.end - 1]
    following = sentence.text[end : end + OPENING_LETTERS].lstrip("\"'”’.").lstrip()
    opening = following.split(".")[0].split()
    stopped = opening[:1] in (["We"], ["They"]) and opening[-1:] in (["stopped"], ["stop"])
    return " ".join(opening) if stopped else ""


def _is_glossed(sentence: Sentence, quoted: Span) -> str:
    """The stop after a quotation that opens its sentence, before what it comes to: "'Skiver': a life"."""
    opens = quoted[0] == sentence.start and quoted == (sentence.first, sentence.last)
    after = quoted[1]
    if not opens or after >= sentence.end or names_several(sentence):
        return ""
    sign = sentence.gap(after - 1).strip("\"'”’ ")
    if sign == ":" and sentence.word(after) in ("being", "when", "how", "what"):
        return f": {sentence.word(after)}"
    near = range(after, min(after + OPENING + 2, sentence.end))
    it = next((at for at in near if sentence.word(at) == "it"), -1)
    sounds = it >= 0 and sentence.word(it + 1) in ("sounds", "sounded")
    return f"{sign} it {sentence.word(it + 1)}" if sign in ("–", "—", "-") and sounds else ""
