"""Tells when words stand in a row of a table that is only written out: "| Say this | Not this |".

Markdown needs a line of dashes to make a table of such lines. Without one people read them all the
same: by the head of a column, or because the cell beside says nearly the same in better words.
"""

from __future__ import annotations

from wordcare.judgement.shown.headed import MORE, headed
from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

BAR, NEXT_ROW = "|", "| |"
"""What stands between cells, and between rows where each row has bars around it."""

DASHES = (" - ", " • ")
SEVERAL = 2
"""So many dashes make a row of items."""
ITEM = 6
"""How many words beside the match, and its dash, a line may have."""
LEAD = 8
"""So few words lead up to items without a colon too."""
SHORT = 3
"""How many words a label in a list may have."""
STEM = 6
"""So many letters at the beginning of two words make them alike."""
_PEOPLE = frozenset(("people", "person", "persons", "someone", "somebody"))
_BETTER = _PEOPLE | {"instead", "say", "use", "try"}
"""One of these stands in a cell that says it better: "addicts, drunks | Tuesday at two" does not."""
_RULED_OUT = frozenset(("official term", "not used"))
"""What a cell says of the words beside it, other than their kind."""
WIDE = 1_000
"""How many letters before and after a match its row may have."""


def in_row(scene: Scene, better: list[str], *, stops: bool) -> str:
    """Why words in a written row are talked about; empty when they may be used, or stand in none.

    `better` is what their page says to say instead, and `stops` that it stops a page.
    """
    return (
        _after_dashes(scene.sentence)
        or _fills_a_cell(scene.sentence)
        or _lists_labels(scene.sentence)
        or _headed_or_reworded(scene.sentence, better, stops=stops)
    )


def _after_dashes(sentence: Sentence) -> str:
    """What leads to items with dashes that make no list, for want of an empty line before them."""
    text, at = sentence.text, sentence.starts[sentence.first]
    sign = next((dash for dash in DASHES if text.count(dash, 0, WIDE) >= SEVERAL), "")
    begins = text.rfind(sign, max(at - WIDE, 0), at) if sign else -1
    if begins < 0:
        return ""
    end = text.find(sign, at, at + WIDE)
    words = text[begins + len(sign) : end if end >= 0 else at + WIDE].split()
    short = len(words) <= ITEM + sentence.last - sentence.first
    leads = [item for item in text[max(at - WIDE, 0) : begins].split(sign) if item.rstrip().endswith(":")]
    lead = leads[-1] if leads else text[:WIDE].partition(sign)[0]
    # Not "the term used to describe patients - most of them elderly - who are in hospital".
    leads_up = bool(leads) or len(lead.split()) <= LEAD
    return headed(lead, short=True) if short and leads_up else ""


def _fills_a_cell(sentence: Sentence) -> str:
    """What stands beside words that fill a cell and shares one: "| the disabled | disabled people |"."""
    text, at = sentence.text, sentence.starts[sentence.first]
    near = text[max(at - WIDE, 0) : at + WIDE]
    cells = [words for cell in near.split(BAR) if (words := _plain(cell).split())]
    match = sentence.texts[sentence.first : sentence.last]
    others = [cell for cell in cells if cell != match and match[-1] in cell]
    return f"other words stand beside it: “{' '.join(others[0])}”" if match in cells and others else ""


def _lists_labels(sentence: Sentence) -> str:
    """What stands beside a cell of labels and puts people first: "cripples; the lame | disabled people".

    Of cells that are not the first, one must share a word with it.
    """
    text, at = sentence.text, sentence.starts[sentence.first]
    near = text[max(at - WIDE, 0) : at + WIDE]
    match = sentence.texts[sentence.first : sentence.last]
    cells = [cell.strip() for cell in near.lower().split(BAR) if cell.strip()]
    for number, cell in enumerate(cells):
        items = [item.split() for item in cell.replace(";", ",").replace(" / ", ",").split(",")]
        short = len(items) > 1 and all(0 < len(item) <= SHORT for item in items)
        if short and match in items:
            others = [each for each in cells if each != cell and _says_it_better(each)]
            beside = [each for each in others if number == 0 or _shares(each, cell)]
            return f"other words stand beside it: “{beside[0]}”" if beside else ""
    return ""


def _says_it_better(cell: str) -> bool:
    """Whether a cell puts people first, or gives several ways to say it: "angry / upset / frustrated"."""
    several = " / " in cell and not any(map(str.isdigit, cell))
    return several or not _BETTER.isdisjoint(_plain(cell).split())


def _shares(one: str, cell: str) -> bool:
    """Whether another cell shares a word with one, but for an s: "injects drugs", "drug user"."""
    stems = {word.rstrip("s") for word in _words(one)}
    return not stems.isdisjoint(word.rstrip("s") for word in _words(cell))


def _headed_or_reworded(sentence: Sentence, better: list[str], *, stops: bool) -> str:
    """What the head of the column says, or the cell beside in other words."""
    text, at = sentence.text, sentence.starts[sentence.first]
    if not (text[:WIDE].lstrip().startswith(BAR) or text[-WIDE:].rstrip().endswith(BAR)):
        return ""  # "Home | Help for addicts | Help for carers"
    start = text.rfind(NEXT_ROW, max(at - WIDE, 0), at) + 1
    if not start and at > WIDE:
        return ""
    end = text.find(NEXT_ROW, at, at + WIDE)
    column = text.count(BAR, start, at)
    head = text[: text.find(NEXT_ROW, 0, WIDE) + 1].split(BAR)
    if start and column < len(head) and (why := headed(head[column], short=_fills_most(sentence))):
        return why
    cells = text[start : end + 1 if end >= 0 else at + WIDE].split(BAR)
    return reworded(sentence, _beside(cells, column), cells[column]) or _paired(
        sentence, cells, column, better, stops=stops
    )


def _paired(sentence: Sentence, cells: list[str], column: int, better: list[str], *, stops: bool) -> str:
    """The second of two cells, if it says the first better: "| crackhead | person who uses crack |".

    It does when it has all words of one of the `better` ones, if those are two or more and the label does
    not stop a page. It also does when it begins like "person who" and shares a word with any of them, or
    with the label.
    """
    filled = [cell for cell in cells if cell.strip()]
    items = [_plain(item) for item in cells[column].replace(";", ",").replace("/", ",").split(",")]
    labels = " ".join(sentence.texts[sentence.first : sentence.last]) in [
        item.removeprefix("the ") for item in items
    ]
    if len(filled) != 2 or filled[1] is cells[column] or not labels:
        return ""
    other = filled[1].strip()
    plain = other.isascii() and other[1:] == other[1:].lower() and not any(map(str.isdigit, other))
    if (
        not plain
        or ":" in other
        or len(other.split()) > ITEM
        or any(len(item.split()) > SHORT for item in items)
    ):
        return ""
    who, known = other.lower().split()[:2], _words(other)
    telling = [_words(say) - _PEOPLE for say in better]
    first = len(who) > 1 and other[0].islower() and who[0] in _PEOPLE and who[1] in ("who", "with")
    alike = any(_are_alike(other, " ".join(words)) for words in (*telling, _words(cells[column])))
    said = not stops and any(len(words) > 1 and words <= known for words in telling)
    return f"the cell beside it says it in other words: “{other}”" if said or (first and alike) else ""


def reworded(sentence: Sentence, beside: list[str], own: str = "") -> str:
    """Which cell of those `beside` says the same in better words as the match, or as its `own` whole cell."""
    found = f" {' '.join(sentence.texts[sentence.first : sentence.last])} "
    only = _plain(own or sentence.text) == found.strip()
    kinds = lists("speaking")["says what kind of word it is"] | _RULED_OUT
    for cell in beside:
        if only and _plain(cell) in kinds:
            return f"the cell beside it says what kind of word it is: “{cell.strip()}”"
        several = "/" in cell and not any(map(str.isdigit, cell)) and len(cell.split()) > SHORT
        if only and several:
            return f"the cell beside it says it in other words: “{cell.strip()}”"
        # one word more in common is not enough: "| Ward | Addicts on the ward watch films |"
        alike = _are_alike(cell, found) or (
            len(_plain(cell).split()) > 1 and _are_alike(cell, own or sentence.text)
        )
        if alike and found not in f" {_plain(cell)} ":
            return f"the cell beside it says it in other words: “{cell.strip()}”"
    return ""


def _fills_most(sentence: Sentence) -> bool:
    """Whether the cell of the match has hardly a word more."""
    text, at = sentence.text, sentence.starts[sentence.first]
    begins, ends = text.rfind(BAR, max(at - WIDE, 0), at) + 1, text.find(BAR, at, at + WIDE)
    cell = text[begins : ends if ends >= 0 else at + WIDE]
    return len(cell.split()) - (sentence.last - sentence.first) <= MORE


def _beside(cells: list[str], column: int) -> list[str]:
    """The cells right before and after a column."""
    return [*cells[max(column - 1, 0) : column], *cells[column + 1 : column + 2]]


def _are_alike(one: str, other: str) -> bool:
    """Whether two cells share a word that means something, or how two begin: "addict", "an addiction"."""
    ones, others = _words(one), _words(other)
    return not ones.isdisjoint(others) or any(
        len(word) >= STEM and (each.startswith(word) or word.startswith(each[:STEM]))
        for word in ones
        for each in others
        if len(each) >= STEM
    )


def _words(cell: str) -> set[str]:
    """The words of a cell, small ones aside."""
    small = lists("grammar")["never a noun"]
    return {word for word in _plain(cell).split() if word not in small and not word.isdigit()}


def _plain(cell: str) -> str:
    """The words of a cell with single spaces between, in lower case."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in cell.lower()).split())
