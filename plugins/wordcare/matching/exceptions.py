"""Exceptions that a writer puts in the text, with a reason, in a comment that renders to nothing.

    <!-- wordcare: allow "hard to reach" because we quote the title of a 2010 report -->

It covers the next block, also from a line of its own at the end of a block. Inside a line it
covers the rest of its block, or the words up to `<!-- wordcare: end -->`. It may carry a last
day, before the reason or at its end: `allow "..." until 2027-01-31 because ...`. In front matter
and in the settings of a site it is a comment of YAML, above the words:
`# wordcare: allow "..." because ...`.
"""

from __future__ import annotations

import re
from bisect import bisect_left

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wordcare.prose import Comment

RULES = {
    "exception-unclear": (
        "We could not read this exception or its last day, so it changes nothing.",
        'Write: <!-- wordcare: allow "the words" until 2027-01-31 because the reason -->',
    ),
    "exception-without-reason": (
        "An exception needs a reason, so that others can see why it is there.",
        'Add the reason: <!-- wordcare: allow "the words" because the reason -->',
    ),
    "exception-unknown-words": (
        "The language guide has no page for these words, so no exception is needed.",
        "Check the spelling, or take the comment out.",
    ),
    "exception-not-needed": (
        "The words it allows are not in the text that it covers.",
        "Take the comment out, or move it right above the words.",
    ),
    "exception-ended": (
        "The last day of this exception has passed.",
        "Change the words, or agree on a new last day.",
    ),
    "exception-end-alone": (
        "There is no exception right before this that it could end.",
        "Take it out, or put the exception on the same line, before the words.",
    ),
}
"""Findings about exceptions themselves: rule id -> (why, what to write). Each is a warning."""

_ALLOW = re.compile(
    r"allow\s+((?:[\"“”][^\"“”]+[\"“”]\s*+,?\s*+)++|[a-z0-9-]+\s*)(.*)", re.DOTALL | re.IGNORECASE
)
_QUOTED = re.compile(r"[\"“”]([^\"“”]+)[\"“”]")
_DOUBLE = str.maketrans("", "", '"“”`')
_REASON = re.compile(r"\b(?:until|because)\b", re.IGNORECASE)
_UNTIL = re.compile(r"until\s+(\S+)\s*", re.IGNORECASE)
_BECAUSE = re.compile(r"because\b\s*(.*)", re.DOTALL | re.IGNORECASE)
_ORDER = re.compile(r"wordcare\s*(?::\s*(.*)|\s((?:allow\b.*|end)))", re.IGNORECASE | re.DOTALL)
"""Begins a comment that speaks to us; the colon is easily forgotten."""
_UNTIL_AT_END = re.compile(
    r"\buntil\s+((?:[^\s\d]+\s+|\d{1,2}\s+){0,3}\S*\d{4}[^\s.]*)\s*\.?$", re.IGNORECASE
)
"""A day or a year that ends the reason."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Allowance:
    """One exception: which expressions it allows, why, where and until when."""

    __slots__ = ("comment", "fault", "reason", "start", "stop", "until", "used", "written")

    def __init__(self, comment: Comment) -> None:
        self.comment = comment
        self.written: list[str] = []
        """The expressions as the writer put them: words, or the id of a word page."""
        self.reason = ""
        self.until = ""
        self.fault = ""
        """A key of RULES when something is wrong with it."""
        self.start, self.stop = comment.covers
        self.used: set[str] = set()
        """Those of `written` that allowed something."""


def allowances(comments: Iterable[Comment], today: str) -> list[Allowance]:
    """The exceptions among the comments of a file; `today` is YYYY-MM-DD."""
    orders = [(comment, order) for comment in comments if (order := _order(comment))]
    ends = sorted((comment for comment, order in orders if order == "end"), key=lambda one: one.start)
    starts = [comment.start for comment in ends]
    found, used = [], set()
    for comment, order in orders:
        if order != "end":
            allowance = _read(Allowance(comment), order, today)
            following = bisect_left(starts, allowance.start)
            if following < len(ends) and starts[following] <= allowance.stop:
                allowance.stop = starts[following]
                used.add(starts[following])
            found.append(allowance)
    found += [_alone(comment) for comment in ends if comment.start not in used]
    return sorted(found, key=lambda allowance: allowance.start)


def _alone(comment: Comment) -> Allowance:
    """An end of nothing: it allows nothing, and its writer should know."""
    allowance = Allowance(comment)
    allowance.fault = "exception-end-alone"
    return allowance


def faults(found: Iterable[Allowance]) -> Iterator[tuple[Allowance, str, str]]:
    """What is to be said about the exceptions once every match was judged: (which, rule, words)."""
    for allowance in found:
        if allowance.fault:
            yield allowance, allowance.fault, ", ".join(allowance.written)
        else:
            for words in allowance.written:
                if words not in allowance.used:
                    yield allowance, "exception-not-needed", words


def _order(comment: Comment) -> str:
    """What a comment tells wordcare to do; empty when it speaks to somebody else."""
    found = _ORDER.fullmatch(comment.text.strip())
    if not found:
        return ""
    order = (found[1] or found[2] or "").strip()
    return "end" if order.lower() == "end" else order or "nothing"


def _read(allowance: Allowance, order: str, today: str) -> Allowance:
    allow = _ALLOW.fullmatch(order)
    allowance.written = (_QUOTED.findall(allow[1]) if allow else []) or _bare(order)
    if not allow or not allowance.written:
        allowance.fault = "exception-unclear"
        return allowance
    rest = allow[2]
    until = _UNTIL.match(rest)
    if until:
        allowance.until = until[1]
        rest = rest[until.end() :]
    because = _BECAUSE.fullmatch(rest.strip())
    reason = because[1] if because else ""
    if not allowance.until and (late := _UNTIL_AT_END.search(reason)):
        allowance.until, reason = late[1], reason[: late.start()]
    allowance.reason = reason.strip().rstrip(",;") if _says_something(reason) else ""
    allowance.fault = _fault(allowance, because is None and _says_something(rest), today)
    return allowance


def _bare(order: str) -> list[str]:
    """The words of an order that put them in no quotation marks, or in others than ours."""
    verb, _, rest = " ".join(order.translate(_DOUBLE).split()).partition(" ")
    words = _REASON.split(rest, maxsplit=1)[0].strip("'‘’ ")
    return [words] if verb.lower() == "allow" and words else []


def _says_something(reason: str) -> bool:
    """Whether there is any word in it. Signs alone, spaces and what cannot be seen are no reason."""
    if "&" in reason:
        from html import unescape

        reason = unescape(reason)
    return any(letter.isalnum() for letter in reason)


def _fault(allowance: Allowance, is_unclear: bool, today: str) -> str:
    if allowance.until and not _is_day(allowance.until):
        return "exception-unclear"
    if not allowance.reason:
        return "exception-unclear" if is_unclear else "exception-without-reason"
    return "exception-ended" if allowance.until and allowance.until < today else ""


def _is_day(written: str) -> bool:
    if not _DAY.fullmatch(written):
        return False
    from datetime import date

    try:
        date.fromisoformat(written)
    except ValueError:  # 31 February
        return False
    return True
