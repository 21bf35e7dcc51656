"""Tells when words are part of a name: of a law, an organisation, a work.

Capitals decide, because they are what a reader goes by; where everything has capitals they
say nothing. A title in quotation marks is one too.
"""

from __future__ import annotations

from wordcare.judgement.naming.named_after import (
    PLANS,
    SPANS,
    before_brackets_of_law,
    has_its_day,
    has_its_letters,
    has_its_members,
    in_brackets_of_law,
    is_addressed,
    is_called_before_name,
    is_committee,
    law_on,
)
from wordcare.judgement.naming.runs import run_after, run_before
from wordcare.judgement.naming.titles import title
from wordcare.judgement.senses.sense import acts
from wordcare.matching.capitals import all_in_capitals, has_capitals
from wordcare.matching.dated import is_year
from wordcare.matching.lists import listed, lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene
    from wordcare.matching.sentence import Sentence

SHOUTED = 5
"""More words than that in capital letters are a headline and no name."""
BODY = 2
"""How many words may name a body or a post after the match: "Rough Sleeper Navigator Service"."""
_TASKS = ("task", "working", "steering", "action", "advisory", "reference", "delivery")
"""Before "group" these name a body and not the people in it: "the Rough Sleepers Task Group"."""


def named(scene: Scene) -> str:
    """Why the words are part of a name; empty when they are not."""
    name = title(scene) or _name(scene.sentence)
    return f"it is part of a name: “{' '.join(name.split())}”" if name else ""


def _name(sentence: Sentence) -> str:
    """The words with capitals that the match is part of, if they make a name."""
    if law := law_on(sentence):
        return law
    if _shouted(sentence) or not (has_capitals(sentence) or has_its_day(sentence)):
        return ""
    first, last = run_before(sentence), run_after(sentence)
    ahead = [at for at in range(sentence.last, last) if sentence.capital(at)]
    behind = [at for at in range(first, sentence.first) if sentence.capital(at)]
    name = sentence.text[sentence.starts[first] : sentence.ends[last - 1]]
    if name.isupper() and last - first > SHOUTED:
        return ""  # "BENEFIT CHEATS TO BE NAMED ON COUNCIL WEBSITE, says the front page"
    dated = is_year(sentence.word(last)) and (ahead or len(behind) > 1)
    if _ends_as_name(sentence, ahead) or dated:
        return name
    if in_brackets_of_law(sentence) or before_brackets_of_law(sentence) or _is_document(sentence):
        return name
    if _dated(sentence) and ahead and _is_group(sentence, ahead[-1]):
        return name
    if has_its_members(sentence, behind) or _is_unit(sentence, ahead) or is_addressed(sentence):
        return name
    if is_committee(sentence) or has_its_letters(sentence, first, last):
        return name
    if len(ahead) > 1 and sentence.acronym(sentence.first) and _is_of_group(sentence, ahead[-1]):
        return name  # "the BME Elders Group"
    plan = sentence.word(sentence.last) in PLANS and sentence.touches(sentence.last - 1)
    if plan and "national" in map(sentence.word, behind):
        return name
    in_title = _title_case(sentence, first, last)
    pointed = sentence.word(sentence.first - 1) == "the" and not sentence.capital(sentence.first - 1)
    if len(ahead) > 1 and (pointed or not in_title) and _is_group(sentence, ahead[-1]):
        return name
    called = sentence.word(sentence.first - 2) in lists("speaking")["gives a name"]
    if called and pointed and ahead[:1] == [sentence.last]:
        return name  # "it used to be called the DSH Service"
    if in_title and not behind and _ends_as_body(sentence, ahead):
        return name
    return name if not in_title and _capitals_say_so(sentence, ahead, behind) else ""


def _ends_as_body(sentence: Sentence, ahead: list[int]) -> bool:
    """Whether one body or post ends the run, where all has capitals: "Lead Nurse, Complex Needs Panel"."""
    if not 0 < len(ahead) <= BODY or sentence.feature == "possessive":
        return False
    last = ahead[-1]
    ends = last + 1 >= sentence.end or not sentence.touches(last)
    straight = all(map(sentence.touches, range(sentence.last - 1, last)))
    label = sentence.word(sentence.last - 1).removesuffix("s") in lists("people")["labels"]
    return ends and straight and not label and sentence.word(last) in lists("names")["one body"]


def _ends_as_name(sentence: Sentence, ahead: list[int]) -> bool:
    last = ahead[-1:]
    return any(
        listed(sentence.word(at), lists("names")["always a name"])
        and (at in last or sentence.word(at) not in SPANS)
        for at in ahead
    )


def _dated(sentence: Sentence) -> bool:
    """Whether a year stands right before, as in "the 2014 Substance Misuse Strategy"."""
    return is_year(sentence.word(sentence.first - 1)) and sentence.touches(sentence.first - 1)


def _is_group(sentence: Sentence, at: int) -> bool:
    """Whether word `at` ends a name that has more capitals: "the Vulnerable People Panel"."""
    people = listed(sentence.word(at), lists("people")["people"]) and sentence.word(at - 1) not in _TASKS
    people = people and sentence.word(at) not in lists("names")["one body"]
    return _is_of_group(sentence, at) and not people


def _is_of_group(sentence: Sentence, at: int) -> bool:
    return listed(sentence.word(at), lists("names")["a name with more capitals"])


def _is_document(sentence: Sentence) -> bool:
    """Whether a whole passage in capitals is what a paper is called: "Rough Sleepers Strategy"."""
    last = sentence.end - 1
    whole = sentence.start == 0 and sentence.end == len(sentence.texts) and sentence.last <= last
    return whole and sentence.word(last) in PLANS and all_in_capitals(sentence, range(last + 1))


def _capitals_say_so(sentence: Sentence, ahead: list[int], behind: list[int]) -> bool:
    """Whether the capitals around the match can only be those of a name."""
    if sentence.acronym(sentence.first):  # "the National BME Lobby", but not "our MDT Meeting"
        beside = [*behind[-1:], *ahead[:1]]
        within = len(beside) > 1 and not any(map(sentence.acronym, beside))
        return within or _has_purpose(sentence, ahead)
    plain = lists("names")["a name with more capitals"] | lists("people")["people"]
    behind = [] if _only_opens(sentence, behind) else behind
    special = [
        at for at in ahead if not listed(sentence.word(at), plain) and not _another_group(sentence, at, ahead)
    ]
    if is_called_before_name(sentence, ahead) or _only_joins(sentence):
        return False
    if _surname(sentence, behind) or _bare_singular(sentence):
        return True
    tied = sentence.word(sentence.first) == "the" and behind[-1:] == [sentence.first - 1] != [sentence.start]
    if tied and sentence.capital(sentence.last - 1):  # "Contact the Elderly", not "in Leeds the Homeless"
        grammar = lists("grammar")
        placed = sentence.word(sentence.first - 2) in grammar["prepositions"]
        return not placed or sentence.word(sentence.first - 1) in grammar["verbs of people"]
    opens = sentence.first == sentence.start and sentence.last - sentence.first == 1
    if behind and (len(special) < len(ahead) or _joined(sentence, behind) or len(behind) > 1):
        return True
    return len(special) > opens


def _only_joins(sentence: Sentence) -> bool:
    """Whether it opens the sentence and leads to another name: "Afflicted with Parkinson's, he ..."."""
    opens = sentence.first == sentence.start and sentence.last - sentence.first > 1
    return opens and sentence.word(sentence.last - 1) in lists("grammar")["prepositions"]


def _only_opens(sentence: Sentence, behind: list[int]) -> bool:
    """Whether the one capital before the match is that of the sentence: "Homes for the Homeless are few"."""
    goes_on = sentence.last < sentence.end and sentence.touches(sentence.last - 1)
    after = sentence.word(sentence.last)
    one = after in ("is", "was", "has", "isn't", "wasn't") or acts(after)
    if one and sentence.word(sentence.start).endswith("s"):
        return False  # "Pets of the Homeless is a charity": several would not take such a verb
    opens = [at for at in behind if not _another_group(sentence, at, behind)] == [sentence.start]
    return opens and goes_on and not sentence.capital(sentence.last)


def _another_group(sentence: Sentence, at: int, capitals: list[int]) -> bool:
    """Whether word `at` is in another name for people: "the Homeless and the Mentally Ill"."""
    if sentence.capital(sentence.first) and sentence.first > sentence.start:
        return False  # "we read The Homeless and the Hungry"
    while at - 1 in capitals:
        at -= 1
    return sentence.word(at - 1) == "the" == sentence.word(sentence.first)


def _is_unit(sentence: Sentence, ahead: list[int]) -> bool:
    """Whether it names a unit in the middle of a sentence: "sent to the Rough Sleepers Project"."""
    several = sentence.last - sentence.first > 1 and sentence.first - 1 > sentence.start
    plain = not sentence.capital(sentence.first - 1) and sentence.last + 1 < sentence.end
    unit = several and plain and ahead[:1] == [sentence.last]
    listed_so = unit and listed(sentence.word(sentence.last), lists("names")["a name by itself"])
    return listed_so and not _title_case(sentence, sentence.first, sentence.last + 1)


def _surname(sentence: Sentence, behind: list[int]) -> bool:
    """Whether it reads like "Alice Nutter": one word in the singular, right after a name."""
    one = sentence.last - sentence.first == 1 and sentence.feature in ("one", "possessive")
    before = sentence.first - 1
    return one and before in behind and not sentence.acronym(before)


def _joined(sentence: Sentence, behind: list[int]) -> bool:
    """Whether a small word ties the match to a name before it: "Care of the Elderly"."""
    return any(
        sentence.word(at) in ("of", "for") for at in range(behind[-1] if behind else 0, sentence.first)
    )


def _has_purpose(sentence: Sentence, ahead: list[int]) -> bool:
    """Whether a small word ties words with capitals together: "BAME Lawyers for Justice"."""
    return any(at - 2 in ahead and sentence.word(at - 1) in ("of", "for", "against") for at in ahead)


def _bare_singular(sentence: Sentence) -> bool:
    """Whether it is a noun in the singular with a capital, and without what it needs: "Yeoman, Vagrant".

    A noun that counts has an "a" or "the" before it, unless it is a name.
    """
    one = sentence.last - sentence.first == 1 and sentence.feature in ("one", "possessive")
    if not one or sentence.first == sentence.start:
        return False
    before = sentence.word(sentence.first - 1)
    opens = not sentence.touches(sentence.first - 1) and sentence.gap(sentence.first - 1).strip() not in (
        ",",
        "/",
    )
    return not opens and before not in lists("grammar")["before a noun"] - lists("grammar")["prepositions"]


def _shouted(sentence: Sentence) -> bool:
    """Whether all letters of the sentence are capitals."""
    return sentence.text[sentence.starts[sentence.start] : sentence.ends[sentence.end - 1]].isupper()


def _title_case(sentence: Sentence, first: int, last: int) -> bool:
    """Whether most words have a capital, as in some headings, so that the run `first:last` says little.

    What stands outside the run decides; if nothing does, the long words beside the match.
    """
    small = lists("names")["joins names"] | lists("names")["small in headlines"]
    outside = (*range(sentence.start, first), *range(last, sentence.end))
    counting = [at for at in outside if sentence.word(at) not in small and not sentence.word(at).isdigit()]
    if counting == [sentence.start] and sentence.word(sentence.start) in lists("grammar")["people, for sure"]:
        return False  # "We at Care of the Elderly"
    if not counting:
        beside = (*range(first, sentence.first), *range(sentence.last, last))
        counting = [at for at in beside if len(sentence.texts[at]) > 3]
    return sum(map(sentence.capital, counting)) * 10 >= len(counting) * 7
