"""Tells when a label in quotation marks is denied, set against other words, printed, or defined.

So are words talked about: "he is not a 'junkie'", "from 'addict' to 'person'", "we took 'addicts' out
of our letters", "in law an 'offender' can be a company".
"""

from __future__ import annotations

from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

    Span = tuple[int, int]

FAR = 8
"""How many words before a label may deny it."""
NEAR = 4
"""How many words after a label may name what it is printed in."""
_ARTICLES = ("a", "an")
_JOINED = ("or", "nor", "and")


def contrasted(scene: Scene, quoted: Span, *, several: bool) -> str:
    """Why a label in quotation marks that is put on no noun is talked about; empty when it may be used.

    `several` says whether it is a name for several people.
    """
    if place := _printed(scene, quoted):
        return f"the words are talked about, in quotation marks: “{place}”"
    if _denied(scene, quoted):
        return "the words are denied, in quotation marks"
    if _set_against(scene, quoted):
        return "the words are set against others, in quotation marks"
    if _doubted_by_lead(scene, quoted):
        return "the words are another's view, in quotation marks"
    return "" if several or not _defined(scene, quoted) else "the words are defined, in quotation marks"


def _printed(scene: Scene, quoted: Span) -> str:
    """Where the words are printed: "we dropped 'the homeless' from our letters"."""
    sentence, speaking = scene.sentence, lists("speaking")
    after = _after_passive(sentence, quoted[1])
    if sentence.word(after) not in speaking["before where words are printed"]:
        return ""
    near, places = range(after + 1, min(after + 1 + NEAR, sentence.end)), speaking["where words are printed"]
    found = (at for at in near if listed(sentence.word(at), places) or scene.reads(at, places))
    return next(map(sentence.word, found), "")


def _after_passive(sentence: Sentence, at: int) -> int:
    """The word after "to be taken", "was cut" or the like at word `at`; else `at`."""
    be = at + 2 * (sentence.word(at) == "to" and sentence.word(at + 1) == "be")
    be += be == at and sentence.word(at) in ("is", "are", "was", "were", "be")
    done = sentence.word(be).endswith("ed") or sentence.word(be) in ("taken", "cut", "struck", "left")
    return be + 1 if be > at and done else at


def _denied(scene: Scene, quoted: Span) -> bool:
    """Whether it says what somebody is not: "no child is a 'thug'", "nor is it 'attention seeking'"."""
    sentence, speaking, be = scene.sentence, lists("speaking"), lists("grammar")["be"]
    at = before_list(scene, quoted[0] - 1)
    if sentence.word(at) in ("it", "he", "she", "they", "this", "that") and sentence.word(at - 1) in be:
        at -= 1
    verb = sentence.word(at)
    if verb == "no" and sentence.word(at - 1) in be and sentence.word(at - 2) == "there":
        return True  # "there is no 'AIDS virus'"
    if verb in speaking["no and not"] and verb.endswith("n't"):
        return True
    if verb not in be and verb not in ("born", "become", "felt"):
        return False
    before = range(max(at - FAR, sentence.start), at)
    return any(sentence.word(each) in speaking["denies a label"] for each in before)


def there_are_none(scene: Scene, quoted: Span) -> bool:
    """Whether it says that nobody is so: "There are no 'hard to reach' people", but not "... on our list"."""
    sentence, (first, after) = scene.sentence, quoted
    none = sentence.texts[max(first - 3, 0) : first] == ["there", "are", "no"]
    ends = after + 1 >= sentence.end or any(sentence.gap(at).strip(" \"'”’") for at in (after - 1, after))
    return none and ends


def _doubted_by_lead(scene: Scene, quoted: Span) -> bool:
    """Whether it says whose view it is: "on paper she was 'X'", "too often we hear that they are 'X'"."""
    sentence, speaking = scene.sentence, lists("speaking")
    if sentence.word(before_list(scene, quoted[0] - 1)) not in lists("grammar")["be"]:
        return False
    if scene.reads(sentence.start, speaking["opens another's view"]):
        return True
    heard = speaking["leads to another's view"]
    return any(scene.ends_with(at, heard) for at in range(sentence.start, quoted[0]))


def before_list(scene: Scene, at: int) -> int:
    """The word before all labels of one list that ends at word `at`: "a 'lost cause' or a 'thug'"."""
    sentence = scene.sentence
    while at > sentence.start:
        word = sentence.word(at)
        earlier = scene.quotations.closed_between(sentence.ends[at], sentence.starts[at + 1])
        before = scene.within(earlier, earlier)[0] - 1 if earlier >= 0 else at
        if before < at:
            at = before  # unless no word stands in them, as in "‘’ ‘thug’"
        elif word in _ARTICLES or word in _JOINED:
            at -= 1
        else:
            break
    return at


def _set_against(scene: Scene, quoted: Span) -> bool:
    """Whether it changes places with other words in quotation marks: "from 'the blind' to 'blind people'"."""
    sentence, (first, after) = scene.sentence, quoted
    near = range(after, min(after + NEAR, sentence.end))
    than = next((at for at in near if sentence.word(at) == "than"), 0)
    if than and _quoted(scene, than + 1 + (sentence.word(than + 1) in _ARTICLES)):
        return True  # "judged an 'abuser' more harshly than a 'person with a disorder'"
    if sentence.word(first - 1) in lists("grammar")["before a noun"] - lists("grammar")["prepositions"]:
        return False
    if sentence.word(after) == "not" and "," in sentence.gap(after - 1):
        return True
    if sentence.texts[after : after + 2] in (["rather", "than"], ["instead", "of"]) and _quoted(
        scene, after + 2
    ):
        return True  # "'minority ethnic', rather than 'ethnic minorities'"
    if sentence.word(after) in ("read", "say", "write", "use", "put") and _quoted(scene, after + 1):
        return True  # "for 'diabetics' read 'people with diabetes'"
    links = lists("speaking")["between words that change places"]
    return (sentence.word(after) in links and _quoted(scene, after + 1)) or (
        sentence.word(first - 1) in links and _quoted(scene, first - 2)
    )


def _quoted(scene: Scene, at: int) -> bool:
    """Whether word `at` stands in quotation marks."""
    sentence = scene.sentence
    if not sentence.word(at):
        return False
    around = scene.quotations.around(sentence.starts[at], sentence.ends[at])
    return any(map(scene.quotations.spoken, around))


def _defined(scene: Scene, quoted: Span) -> bool:
    """Whether a law or a guide says what the words mean: "In planning law an 'offender' can be a company"."""
    sentence, speaking = scene.sentence, lists("speaking")
    if sentence.word(sentence.start) not in ("in", "under", "for", "by"):
        return False
    lead = range(sentence.start + 1, quoted[0])
    return any(sentence.word(at) in speaking["where words are defined"] for at in lead) and _is_something(
        sentence, quoted[1]
    )


def _is_something(sentence: Sentence, at: int) -> bool:
    """Whether word `at` begins to say what something is: "can be a", "is anyone", "means"."""
    speaking = lists("speaking")
    if sentence.word(at) in ("can", "may", "could", "must", "might"):
        at += 1
    if sentence.word(at) not in ("be", "is", "was", "are", "were"):
        return sentence.word(at) in ("means", "meant", "includes", "included")
    return sentence.word(at + 1) in speaking["begins what something is"]
