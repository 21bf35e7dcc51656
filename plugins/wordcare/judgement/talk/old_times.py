"""Tells when words are those of a record, or of an old time and what people were found to be in it."""

from __future__ import annotations

from wordcare.matching.dated import is_year
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

OLD = 1930
"""Laws from before this year have words of their own time."""
OFFICIAL = 1960
"""Until the Mental Health Act 1959 such words were official, so records from before have them."""
NOW = (
    "is",
    "are",
    "has",
    "have",
    "can",
    "will",
    "should",
    "may",
    "use",
    "uses",
    "using",
    "still",
    "today",
    "now",
)
"""In a sentence with one of these somebody speaks of today."""
_FINDS = ("found", "declared", "certified", "adjudged", "deemed")
_WROTE = ("write", "wrote", "written", "typed", "put", "stamped", "scrawled")
_CALLED = ("called", "named", "styled", "listed", "termed")
_BOOKS = ("books", "registers", "ledgers", "rolls", "records", "register", "ledger", "census")
_KEPT_BOOKS = frozenset(("parish", "workhouse", "poorhouse", "asylum", "guardians", "manor", "census"))
_LABELLED = frozenset(("labelled", "labeled", "branded"))
_PUTS_DOWN = frozenset(("as", "called", "termed", *_FINDS))
RECORDED = 14
"""How many words before the match "put down as" may stand, over a list."""
BEFORE = 20
"""How many words before the sentence may tell when people were put down so."""
NEAR = 6
"""How many words before "as" may hold the verb."""


def of_old(scene: Scene, quoted: tuple[int, int] | None) -> str:
    """The old time whose record has these words: "put down as an imbecile in the census of 1901".

    What people were labelled as is a label at any time: "labelled for the most part as beggars".
    """
    sentence, speaking = scene.sentence, lists("speaking")
    quoted = quoted or next(filter(scene.quotations.spoken, scene.around), None)
    if not quoted and _PUTS_DOWN.isdisjoint(
        sentence.texts[max(sentence.first - RECORDED, sentence.start) : sentence.first]
    ):
        return ""
    if not quoted and not any(
        (sentence.word(at) == "as" and _is_recorded(scene, at))
        or (sentence.word(at) in ("called", "termed") and sentence.word(at - 1) in ("was", "were"))
        or (sentence.word(at) in _FINDS and at == sentence.first - 1)
        for at in range(max(sentence.first - RECORDED, sentence.start + 1), sentence.first)
    ):
        return ""
    if quoted and not sentence.others.isdisjoint(NOW):
        return ""
    if not quoted and not _LABELLED.isdisjoint(
        sentence.texts[max(sentence.first - RECORDED, 0) : sentence.first]
    ):
        return "the words are talked about: “labelled … as”"
    near = range(sentence.start, sentence.end)
    context = sentence.start if quoted else max(sentence.start - BEFORE, 0)
    old = next((word for word in sentence.texts[context : sentence.end] if is_old(word, OFFICIAL)), "")
    dated = any(is_year(word) for word in sentence.texts[sentence.start : sentence.end])
    if not old and not dated:  # and not "the 1981 census"
        old = next((sentence.word(at) for at in near if scene.reads(at, speaking["old times"])), "")
    return f"the words are those of an old time: “{old}”" if old else ""


def put_on_record(sentence: Sentence) -> str:
    """The verb of those who wrote it on a record: "they wrote attention seeking on my chart".

    Or what old books call people: "the parish books called them all vagrants, tramps or beggars".
    """
    for named in range(max(sentence.first - RECORDED, sentence.start + 1), sentence.first):
        called = sentence.word(named) in _CALLED and sentence.word(named + 1) in ("them", "him", "her")
        if called and sentence.word(named - 1) in _BOOKS and _is_of_old(sentence):
            return f"{sentence.word(named - 1)} {sentence.word(named)} {sentence.word(named + 1)}"
    wrote, at = sentence.word(sentence.first - 1), sentence.last
    if wrote not in _WROTE or sentence.word(at) not in ("on", "in", "across", "into"):
        return ""
    if (
        sentence.word(at + 1) not in ("my", "our")
        or sentence.word(at + 2) not in lists("speaking")["records"]
    ):
        return ""  # "the locum wrote drug-seeking on his notes and sent him home"
    return f"{wrote} … {sentence.word(at)}"


def _is_of_old(sentence: Sentence) -> bool:
    """Whether a sentence about books names who kept such in old times, or an old year."""
    near = sentence.texts[sentence.start : sentence.end]
    return not _KEPT_BOOKS.isdisjoint(near) or any(is_old(word, OFFICIAL) for word in near)


def _is_recorded(scene: Scene, at: int) -> bool:
    """Whether word `at`, "as", says how people were put down: "written down in the books as"."""
    verbs = lists("speaking")["puts people down as"]
    return any(scene.ends_with(verb, verbs) for verb in range(at - 1, at - 1 - NEAR, -1))


def is_old(year: str, before: int = OLD) -> bool:
    """Whether a word is a year, and one `before` this."""
    return len(year) == 4 and year.isascii() and year.isdigit() and 1000 < int(year) < before
