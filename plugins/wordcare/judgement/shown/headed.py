"""Tells when words stand in a list, a column or a heading of words under discussion: "Words we dropped"."""

from __future__ import annotations

from wordcare.matching.lists import lists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from wordcare.matching.scene import Scene

_MARKS = "\"'“‘"
LONG = 300
"""How many letters after a heading are looked at."""
HEADWORD = 5
"""How many words may lead to "word" in what a glossary says: "an old and unkind word for ..."."""
_NEVER = ("never", "avoid", "don't", "not")
_FAULTS = ("inappropriate", "insensitive", "disrespectful", "inconsiderate", "unhelpful", "outdated")
_OF_WORDS = frozenset(("word", "words", "term", "terms", "language", "phrase", "phrases", "and", "or"))
_POINTS = ("a", "an", "the", "this", "we", "once", "old")
MORE = 2
"""How many more words an expression in a column of words may have with it."""
LABEL = 4
"""How many words a label in a cell may have."""
ROOM = 4
"""A list item is only the words when it has at most so many others."""


def alone(scene: Scene) -> bool:
    """Whether a passage is little more than the match."""
    sentence = scene.sentence
    return len(sentence.texts) - (sentence.last - sentence.first) <= ROOM


def nearly_whole(scene: Scene) -> bool:
    """Whether a passage is the match with hardly a word more: "committed suicide in prison"."""
    return len(scene.sentence.texts) - (scene.sentence.last - scene.sentence.first) <= MORE


def lists_labels(scene: Scene) -> bool:
    """Whether a cell is nothing but labels: "the disabled", "addict/junkie", "midget, dwarf"."""
    text = scene.sentence.text
    if len(text) > LONG:
        return False
    items = text.replace("/", ",").replace(";", ",").split(",")
    return all(len(item.split()) <= LABEL for item in items)


def is_whole(scene: Scene) -> bool:
    """Whether the match is all of a passage, as the words of a list of terms are."""
    return len(scene.sentence.texts) == scene.sentence.last - scene.sentence.first


def is_quoted(scene: Scene) -> bool:
    """Whether all of a passage stands in quotation marks."""
    spoken = [span for span in scene.around if scene.quotations.spoken(span)]
    return bool(spoken) and scene.within(*spoken[-1]) == (0, len(scene.sentence.texts))


def rules_out(title: str) -> bool:
    """Whether the title of a box or a tab says that the words in it are not to be used: "Don't say"."""
    speaking, plain = lists("speaking"), title.lower().replace("’", "'").strip(" :")
    return plain in speaking["labels words to avoid"] or plain in speaking["opens words to avoid"]


def forbids(title: str) -> bool:
    """Whether the words over a few labels say that they are not to be used: "Never in a record"."""
    opening = title.lower().replace("’", "'").split()
    return (
        bool(opening) and (opening[0] in _NEVER or opening[:2] == ["do", "not"]) and len(opening) <= HEADWORD
    )


def exercise(lead: str) -> str:
    """What a list is to be worked on for: "Rewrite these sentences:"; empty when it is no exercise."""
    plain = " ".join(lead[:LONG].lower().replace("’", "'").replace("*", "").split())
    tasks = lists("speaking")["sets an exercise"]
    return next((task for task in sorted(tasks) if task in plain), "")


def headed(lead: str, *, short: bool) -> str:
    """Why words under this heading or lead are only talked about; empty when they may be used.

    `short` says whether they stand there nearly alone, because "Before" may stand over whole sentences.
    """
    bare = lead.strip(" |*_\ufe0f")
    if bare in lists("speaking")["crosses"]:
        return f"it stands under “{bare}”"
    plain = f" {' '.join(lead.lower().replace('’', chr(39)).split())} "
    plain = "".join(sign if sign.isalnum() or sign in "' " else " " for sign in plain)
    plain = plain.replace(" '", " ").replace("' ", " ")  # "'banned words', part two"
    if plain.startswith(" who "):
        return ""  # "Who we avoid"
    if short and plain.strip() in lists("speaking")["heads a column of words"]:
        return f"it stands under “{lead.strip()}”"
    for sign in lists("speaking")["heads a list of words"]:
        if f" {sign} " in plain and not _is_of_things(plain, sign):
            return f"it stands under “{' '.join(lead.split())[-60:]}”"
    return ""


def _is_of_things(plain: str, sign: str) -> bool:
    """Whether a sign is of other things: "short-term guests", "terms of entry", "disrespectful tenants"."""
    before, _, after = plain.partition(f" {sign} ")
    if sign in _FAULTS and after.split()[:1] and after.split()[0] not in _OF_WORDS:
        return True  # "Disrespectful tenants"
    if sign == "terms" and after.startswith(("of ", "and ")):
        return True
    spans = lists("speaking")["not a word for words"]
    return sign in ("term", "terms") and not spans.isdisjoint(before.split()[-1:])


def entry(scene: Scene, following: str) -> str:
    """Why a heading that is only the words is talked about by the text after it; empty when it may be used.

    So do guides to words: "### addict", then "Say 'person with an addiction'".
    """
    sentence = scene.sentence
    if len(sentence.texts) > sentence.last - sentence.first:
        return ""
    found = sentence.text[sentence.starts[0] : sentence.ends[-1]].lower()
    after = " ".join(following.lower().split())[:LONG]
    signs = lists("speaking")
    quoted = any(f"{mark}{found}" in after for mark in _MARKS)
    advice = any(after.startswith(f"{word} {mark}") for word in signs["advises on words"] for mark in _MARKS)
    names = signs["follows: names for words"] | signs["names for words"]
    begun = after.replace(":", " ").split()[:HEADWORD]
    named = bool(begun) and begun[0] in _POINTS and not names.isdisjoint(word.strip(".,;") for word in begun)
    opening = f"{after} ".replace(".", " ").replace(",", " ")
    named = named or any(opening.startswith(f"{word} ") for word in signs["begins about a word"])
    return f"it is an entry in a list: “{after[:30]} …”" if quoted or advice or named else ""
