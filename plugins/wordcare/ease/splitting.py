"""Where a long sentence might become two."""

from __future__ import annotations

import re

_HELPS = (
    "has|have|had|is|are|was|were|will|can|may|might|must|should|would|could|shall|do|does|did"
    "|cannot|won[’']t|can[’']t"
)
_SUBJECT = "I|we|they|he|she"
_ANYBODY = (
    "it|you|there|this|that|these|everyone|everybody|someone|somebody|nobody|nothing|everything"
    "|each|some|many|most|all"
)
_OTHER = (
    rf"(?!(?:{_SUBJECT}|it|you|there|who|whose|whom|which|that|what|how|why|when|where|whether|if|as|than|to|for|with"
    rf"|from|in|on|at|by|about|and|or|not|{_HELPS})\b)[\w’'\ufffc-]+"
)
"""A word that may stand in a subject before its verb: none that leads to something else."""
_DOES = rf"(?:{_HELPS}|\w+(?:ed|s) (?:me|us|him|her|it|them|that|what|how))\b"
_CLAUSE = (
    r"(?:(?:then|also|now|still|soon|later|often|sometimes|please|however,|for example,?) )?"
    rf"(?:(?:{_SUBJECT})(?! (?:who|and|or)\b)\b"
    rf"|you (?!and|or|to|for|with|at|in|on|from|about|who|by|as|than)\w"
    rf"|(?:{_ANYBODY}) (?:\w+ly |also |often |never |always )?"
    rf"(?:{_HELPS}|means|meant|helps|helped|makes|made|takes|took|gives|gave|needs|needed|costs|led)\b"
    r"|it (?:(?!as\b|this\b|us\b|his\b)\w+s|took|gave|made|meant|came|went|led|felt|cost|became|\w{3,}ed)\b"
    r"|(?:the|a|an|our|your|their|my|his|her|its|no|these|those|some|most|many|all|other)"
    rf"(?: {_OTHER}){{1,4}}? {_DOES}"
    rf"|people(?: {_OTHER})? {_DOES}"
    r"|(?:if|when) [^,;:]{3,80}(?:, (?:or|and|but) (?:if|when|because|where|while) [^,;:]{3,80})?"
    rf", (?:{_SUBJECT}|you|it|there|please|the)\b)"
)
"""The beginning of what can stand on its own: somebody or something, and what they do."""
_NOUN_DOES = (
    rf"(?:{_OTHER}(?: {_OTHER}){{0,2}} {_DOES}"
    r"|(?:(?:any|every|some)(?:one|body)|people|those) who"
    rf"(?: (?!(?:{_SUBJECT}|it|you|and|or|but|that|which|who)\b)[\w’'-]+){{1,10}}?"
    r" (?:can|may|will|must|should)\b)"
)
"""Without "the" before it, this begins a thought only after a mark: not "staff and volunteers will"."""
_WHOLE = re.compile(
    rf"(?:(?:[;:]| [–—-]) (?:(?:and|but|so|or) )?|, (?:and|but|so|or) )(?:{_CLAUSE}|{_NOUN_DOES})"
    rf"|, (?:then|however,?|for example,?) {_CLAUSE}"
    rf"| (?:and|but|so) (?={_CLAUSE})",
    re.IGNORECASE,
)
"""Where a thought begins that can stand on its own."""
_NEARLY = re.compile(
    rf",? (?:and|but|then) (?=(?:then |also |never |always |often )?(?:{_HELPS}"
    rf"|(?!(?:{_SUBJECT}|of|for|with|to|from|about|at|in|on|by|like|than|near|without|all|both|as|or|and|not)\b)"
    r"\w+ (?:this|it|them|us|him|her|me)"
    r"|\w+ed (?:an?|the|that|about|to|for|with|at|in|on|by|what|how|it|us|them))\b)"
    r"|, (?:and|but) (?:then |please )?(?=(?:ask|tell|ring|call|bring|write|keep|make|give|check|explain|try"
    r"|remember|read|send|talk|speak|let|take|find|show|say|look|think)\b(?! and\b| or\b))"
    r"|, (?:who|which) (?=\w)"
    r"|,? (?:because|so that|while|although|though|if) "
    rf"(?=(?:{_SUBJECT}|{_ANYBODY}|the|people|our|your|their|my|his|her|no|if|when)\b)"
)
"""Where one begins that needs a word more: somebody who does it, or "That is" before "because"."""
_THROWN_IN = re.compile(
    rf", (?:who|which) [^,;:]+, (?:(?:also|now|still|often|then|never|always) )?"
    rf"(?:{_HELPS}|\w{{2,}}(?:ed|[^s]s)|met|came|gave|took|made|said|told|found|went|got) (?!(?:and|or)\b)"
)
"""What stands between a thing and what it does: "The panel, which has three people, meets"."""
_PAIRED = re.compile(r"\b(?:either|whether|neither|both|between|not only|not just)\b", re.IGNORECASE)
"""What looks ahead to an "and", an "or" or a "but"."""
_CLOSED = re.compile(
    r"\b(?:either\b[^,;:]{1,80}? or|neither\b[^,;:]{1,80}? nor|(?:both|between)\b[^,;:]{1,80}? and)\b",
    re.IGNORECASE,
)
"""Those that need look no further, once a comma follows."""
_FORBIDS = re.compile(r"\W*(?:please )?(?:do not|don[’']t|never)\b", re.IGNORECASE)
"""How a sentence begins that says something else without its "if": "Do not go if you feel ill"."""
_HANGS = re.compile(r"\b(?:if|unless|whether|when|until|because|that)\b[^,;:–—]*$", re.IGNORECASE)
_TOLD_OF = re.compile(r"\b(?:who|which|whose|where)\b[^,;:–—]*$", re.IGNORECASE)
_FREE = re.compile(
    rf"\W+(?:and|but|so) (?:(?:then )?(?:{_SUBJECT}|you|it|there|the(?: \w+){{1,2}}) "
    r"(?:will|can|should|must)|please)\b"
)
"""Right after "if ...", more of the same may follow. With these words, it does not."""
_ASKED = re.compile(r"\b(?:what|how|why|whom?|whether|which|when|where)\b", re.IGNORECASE)
"""What may go on with one more question: "... what will happen, who will be there"."""
_LEADS = ("and", "or", "but", "if", "that", "what", "how", "when", "where", "who", "which", "because", "as")
_UNLED = "".join(f"(?<! {word})" for word in _LEADS)
_CONDITION = re.compile(
    r"\W*(?:if|when|whenever|where|because|although|though|while|unless|once|until|since|whether)\b"
    r"(?:[^,;:–—]*(?=[,;:–—])"
    rf"|[^,;:–—]*{_UNLED}(?= (?:I|we|you|he|she|it|they) (?:{_HELPS})\b)"
    "|[^,;:–—]*)",
    re.IGNORECASE,
)
"""A beginning that needs the rest of its sentence: up to the mark after it, or to the last "you can" and the
like that no small word leads to, as in "If you need help you can ring us and we will come"."""
_CONDITION_TOO = re.compile(
    r", (?:(?:and|or|but) (?:if|when|where|because|once|while)\b[^,;:–—]*|or [^,;:–—]*(?=,))", re.IGNORECASE
)
"""One more beginning of that kind: "If it is wrong, or you do not follow it, ask us"."""
_COMMA = re.compile(r",\s")
_NO_ITEM = re.compile(
    r"(?:(?:and |or |but )?(?:who|which|whose|whom|where|when|if|because|although|though|while|that is)"
    rf"|but|so|then|please)\b|and (?:please\b|{_CLAUSE})",
    re.IGNORECASE,
)
"""How what is no item of a list begins, though it stands between commas."""
_LAST_ITEMS = re.compile(r"(?:[^\s;:]+\s){0,12}?(?:and|or)\s", re.IGNORECASE)
"""How the last part of a list begins: "..., and milk", or with two items in it: "..., eggs and milk"."""
COORDINATE = ("and", "but", "so", "or", "then")
_WONDERS = re.compile(
    r"\b(?:know|see|hear|check|find out|say|decide|wonder|sure)\w*$|\b(?:ask|tell|told)\w*(?: [\w’'-]+){0,3}$"
)
"""After these words, "if" asks something: "waiting to hear if they can stay"."""
LEADING = (" and", " or", " but", " that", " only", " just", " even", " as", " what", " because", " although")
FEWEST, FEWEST_ALONE = 5, 4
"""Words that each half keeps at least; fewer when both are whole sentences."""
PARTS = 4
"""Parts between commas from which a list is worth the room."""
FEW_OF_LIST = 3
NEAR = 60
"""So many characters before an "if" tell whether it asks something."""
TRIED = 50
"""Of the places of one kind, as many are tried, so that a sentence without an end takes no hours."""


def joint(text: str, start: int, end: int) -> int | None:
    """Where the second half of the sentence `text[start:end]` could begin; None where no place offers itself.

    Places where the second half can stand on its own come first; of those, the one nearest to the middle.
    """
    after = start
    condition = _CONDITION.match(text, start, end)
    while condition is not None:
        after = condition.end()
        condition = _CONDITION_TOO.match(text, after, end)
    middle = (start + end) // 2
    for pattern in (_WHOLE, _NEARLY):
        places = [match.start() for match in pattern.finditer(text, after, end)]
        near = sorted(places, key=lambda at: abs(at - middle))[:TRIED]
        if (at := next((at for at in near if _parts(text, start, at, end)), None)) is not None:
            return at
    return None


def stands_alone(text: str, at: int, end: int) -> bool:
    """Whether what begins at the joint `at` is a whole sentence as it is."""
    return _WHOLE.match(text, at, end) is not None


def _parts(text: str, start: int, at: int, end: int) -> bool:
    """Whether both parts are long enough, and the first one does not hold on to the second."""
    fewest = FEWEST_ALONE if text[at] != " " and stands_alone(text, at, end) else FEWEST
    if min(text.count(" ", start, at), text.count(" ", at + 1, end)) + 1 < fewest:
        return False
    before, word = text[start:at], text[at:end].lstrip(" ,;:–—-").partition(" ")[0]
    if before.count("(") > before.count(")") or (word == "if" and _WONDERS.search(before[-NEAR:])):
        return False
    if word in ("and", "or", "but") and _PAIRED.search(
        _CLOSED.sub("", before) if text[at] == "," else before
    ):
        return False
    if word in ("if", "because") and text[at] == " " and _FORBIDS.match(before):
        return False
    if word not in COORDINATE and before.endswith(LEADING):
        return False  # "and if you ask", "only because"
    if word in ("who", "which"):
        return not (
            _ASKED.search(before) or _THROWN_IN.match(text, at, end)
        )  # nor "who have lived in care, who have been in prison"
    if word in ("and", "but", "so") and text[at] == " " and _HANGS.search(before):
        return _FREE.match(text, at, end) is not None
    if _TOLD_OF.search(before) and not stands_alone(text, at, end) and word in ("and", "but", "then"):
        return False  # "people who live alone and have no one"
    return not (word in ("and", "or") and _is_last_of_list(before))


def _is_last_of_list(before: str) -> bool:
    """Whether a comma and few words stand before: "carers, families, and friends"."""
    _, comma, last = before.rpartition(",")
    return bool(comma) and last.count(" ") <= FEW_OF_LIST


def is_list(text: str, start: int, end: int) -> bool:
    """Whether the sentence may be a list in disguise: items between commas, and an "and" before the last."""
    parts = _COMMA.split(text[start:end])
    while _NO_ITEM.match(parts[-1]):
        parts.pop()
        if not parts:
            return False
    has_end = _LAST_ITEMS.match(parts[-1]) is not None
    return has_end and len(parts) >= PARTS and not any(map(_NO_ITEM.match, parts[1:]))
