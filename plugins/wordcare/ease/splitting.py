"""Where a long sentence might become two."""

from __future__ import annotations

import re

_SOMEBODY = "I|we|they|it|you|he|she|this|that|there|everyone|everybody|someone|somebody|nobody"
_HELPS = "has|have|had|is|are|was|were|will|can|may|might|must|should|would|could|shall|do|does|did"
_NOUN_DOES = rf"(?:the(?: [\w’'-]+){{1,3}}?|people(?: \w+)?) (?:{_HELPS})"
"""Only with a verb is it another thought: not "and the wider county"."""
_DOES = (
    rf"{_HELPS}|then|also|never"
    r"|always|often|if|when|not|\w+ (?:this|it|them|us|him|her|me)"
    r"|\w+ed (?:an?|the|that|about|to|for|with|at|in|on|by|what|how|it|us|them)"
)
_JOINTS = re.compile(
    r"; |: | [–—-] |, (?:and|but|so|or|which|who|because|while|where|as|then|although|however|if|when|unless"
    r"|until|after|before|since|not|including|such as|for example)\b"
    rf"| (?:and|but|so|which|who) (?=(?:{_SOMEBODY}|{_NOUN_DOES}|{_DOES})\b)"
    r"| (?:because|so that|while|although|unless|if) "
    rf"(?=(?:{_SOMEBODY}|the|people|our|your|their|my|his|her|no)\b)"
)
"""Where two thoughts are joined: a mark, or a word with another thought after it."""
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
_COMMAS = re.compile(r",\s")
FEWEST = 5
"""Words that each half keeps at least."""
MANY_COMMAS = 4


def joint(text: str, start: int, end: int) -> int | None:
    """Where the second half of the sentence `text[start:end]` could begin; None where no place offers itself.

    Of all joints, the one nearest to the middle counts.
    """
    middle = (start + end) // 2
    condition = _CONDITION.match(text, start, end)
    after = condition.end() if condition else start
    places = [match.start() for match in _JOINTS.finditer(text, after, end)]
    fair = [
        at for at in places if min(text.count(" ", start, at), text.count(" ", at + 1, end)) + 1 >= FEWEST
    ]
    return min(fair, key=lambda at: abs(at - middle), default=None)


def is_list(text: str, start: int, end: int) -> bool:
    """Whether the sentence may be a list in disguise."""
    return len(_COMMAS.findall(text, start, end)) >= MANY_COMMAS
