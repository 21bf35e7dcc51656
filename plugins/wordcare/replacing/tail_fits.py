"""Tells whether what follows the match would hang on the end of new words: "people who use drugs under 18".

New words such as "people who use drugs" end with what somebody does, so that a number, a place
or a clause after them seems to tell of that, and no longer of the people.
"""

from __future__ import annotations

from wordcare.matching.lists import lists
from wordcare.replacing.noun_fits import has_tail, opens_at
from wordcare.replacing.verb_fits import word_after

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.sentence import Sentence


def hangs_on_tail(say: str, sentence: Sentence) -> bool:
    """Whether the words after the match would seem to go with the end of `say`."""
    if not has_tail(say):
        return False
    after = word_after(sentence)
    if not after:
        return _tells_more_after_a_comma(sentence)
    return (
        _takes_up(after, sentence)
        or _begins_a_clause(after)
        or (_ends_in_a_deed(say) and _goes_with_a_deed(after, sentence))
    )


def _tells_more_after_a_comma(sentence: Sentence) -> bool:
    """Whether "who", or the name of the one person meant, follows a comma: "a drug user, Sam, came"."""
    after = sentence.word(sentence.last)
    if not after or "," not in sentence.gap(sentence.last - 1):
        return False
    named = sentence.feature == "one" and sentence.capital(sentence.last) and after != "i"
    return named or after in lists("fits")["tells more after a comma"]


def _takes_up(after: str, sentence: Sentence) -> bool:
    """Whether the next word tells more of a noun, whatever that is: "who", "under 18", "move them on"."""
    ends = lists("fits")
    if after[0].isdigit() or after in ends["takes up a noun"]:
        return True
    if after.endswith("ing") and after not in lists("grammar")["never a noun"]:
        return True  # "people who use drugs living here"
    further = sentence.word(sentence.last + 1) if sentence.touches(sentence.last) else ""
    moved = not further or further in lists("grammar")["prepositions"]  # "moved them on from there"
    return after in ends["ends a verb"] and moved


def _begins_a_clause(after: str) -> bool:
    """Whether a clause or a second object begins: "the drug users we met", "gave the beggar a coin"."""
    fits = lists("fits")
    return after in fits["begins what was done"] or after in fits["before what is described"]


def _goes_with_a_deed(after: str, sentence: Sentence) -> bool:
    return _tells_of_a_deed(after) or _is_shared(after, sentence) or _is_given(after, sentence)


def _is_given(after: str, sentence: Sentence) -> bool:
    """Whether what somebody gets comes next: "gave drug users clean kit", not "gave drug users a voice"."""
    grammar, at = lists("grammar"), opens_at(sentence) - 1
    at -= sentence.word(at) in grammar["before a noun"]
    return sentence.word(at) in grammar["gives"] and after not in grammar["never a noun"]


def _is_shared(after: str, sentence: Sentence) -> bool:
    """Whether one person's deed would take in another: "a beggar and his dog"."""
    owner = sentence.word(sentence.last + 1)
    return sentence.feature == "one" and after in ("and", "or") and owner in lists("fits")["owns"]


def _ends_in_a_deed(say: str) -> bool:
    """Whether `say` ends with what somebody does or undergoes, and not with how they are."""
    fits, said = lists("fits"), say.split()
    at = next(at for at in range(1, len(said)) if said[at] in fits["begins a tail"])
    return said[at] not in fits["begins no deed"] and said[at + 1] not in fits["is done"]


def _tells_of_a_deed(after: str) -> bool:
    """Whether the next word tells where, when or how something is done: "near", "here", "openly"."""
    tells = after in lists("grammar")["prepositions"] or after in lists("fits")["tells of a deed"]
    return tells or (after.endswith("ly") and after not in lists("fits")["before several"])
