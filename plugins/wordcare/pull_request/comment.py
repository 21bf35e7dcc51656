"""The one comment that a contributor sees: thanks first, then what to do, then what may help.

It is made from a report that nobody vouches for and from our own rulebook. Of the report, only
file names and found words are shown, as code; reasons and advice are always our own.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from wordcare.advice import exception_rule
from wordcare.pull_request.marks import code, plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wordcare.advice import Advice
    from wordcare.pull_request.report import Ease, Place, Report

MARK = "<!-- the one comment of the word check -->"
"""Begins the comment, so that it is found again and not repeated. Readers do not see it."""

ROOM = 60_000
"""How many letters we fill. GitHub takes 65,536, and some are left for what a host adds."""
SCORES = {
    "reading_age": "reading age",
    "longest_sentence": "words in the longest sentence",
    "hard_words": "hard words that are not explained",
}
"""How the scores of a report are called."""
MOST = 10
"""How many different words, or pages, one part of the comment lists."""
MOST_PLACES = 5
"""How many places are given for the same words."""
NAME, WORDS = 120, 60
"""How many letters of a file name and of found words are shown."""

KEEP = '`<!-- wordcare: allow "the words" because the reason -->`'
ASK = (
    "Write a comment below. A person will answer. Tell us too if you do not agree with the check."
    " If you are stuck, leave it as it is and say so. Somebody will finish it with you."
)
"""Who to ask, when the project does not say."""


class Voice(NamedTuple):
    """What the comment says in our own name."""

    advice: Callable[[str], Advice | None]
    """The advice for a rule; None for a rule that our rulebook does not have."""
    ask: str = ASK
    """Who to ask, as Markdown that we wrote."""
    address: str = ""
    """Where files of the pull request can be seen, without a slash at the end; may be empty."""
    log: str = ""
    """Where the check itself can be seen; may be empty."""


def comment(report: Report, voice: Voice) -> str:
    """The comment as Markdown. Long lists are cut after `ROOM` letters; who to ask always stands there."""
    made, used = [], 0
    for part in _parts(report, voice):
        used += len(part) + 2
        if used > ROOM:
            made.append("There is more. It is listed in the log of the check.")
            break
        made.append(part)
    made.append(f"### Who to ask\n\n{voice.ask}")
    return "\n\n".join(made) + "\n"


def _parts(report: Report, voice: Voice) -> Iterator[str]:
    yield f"{MARK}\nThank you for this change."
    yield _verdict(report)
    if report.unread:
        yield "### We could not read all of it\n\nThe log of the check says why."
        yield from _items(f"- File {code(path, NAME)}" for path in report.unread)
    if report.blocking:
        yield "### Please change"
        yield from _items(_item(places, voice) for places in _by_rule(report.blocking))
        yield f"If the words have to stay, put your reason right above them, like this: {KEEP}"
    if report.advice:
        yield "### Only if you like\n\nThese stop nothing."
        yield from _items(_item(places, voice) for places in _by_rule(report.advice))
    if report.reading:
        yield "### How easy it is to read"
        yield from _items(f"- In {_file(ease.path, voice)}: {_ease(ease)}." for ease in report.reading)
        yield "The numbers are a rough guide to the words. They say nothing about a reader."
    if report.earlier:
        yield "### Was here before you\n\nYou need not touch these. They stop nothing."
        yield from _items(_earlier(places, voice) for places in _by_rule(report.earlier))
    if report.left_out:
        yield f"More places were found: {report.left_out}. The log of the check lists them."
    if voice.log:
        yield f"[The check]({voice.log}) has the details, and the site as it would look."


def _verdict(report: Report) -> str:
    if report.blocking:
        places = len(report.blocking)
        many = "these words" if places == 1 else f"the words in these {places} places"
        return f"Before it can go on, please look at {many}. What you could write stands beside them."
    if report.unread:
        return "The check found no words to change in what it could read."
    return "The check found nothing that stands in its way. Next, a person will read it."


def _items(items: Iterable[str]) -> Iterator[str]:
    """The first items, each a part of its own, so that a long list can be cut between two."""
    items = list(items)
    yield from items[:MOST]
    if len(items) > MOST:
        yield f"- And {len(items) - MOST} more. The log of the check lists them."


def _by_rule(places: Iterable[Place]) -> list[list[Place]]:
    """The places of each rule together, the rules in the order in which they are first met."""
    order: dict[str, int] = {}
    places = list(places)
    for place in places:
        order.setdefault(place.rule, len(order))
    places.sort(key=lambda place: order[place.rule])
    return [list(group) for _, group in groupby(places, key=lambda place: place.rule)]


def _item(places: list[Place], voice: Voice) -> str:
    """One expression: where it stands, why it matters, what to write, where to read more."""
    advice = voice.advice(places[0].rule)
    said = [_earlier(places, voice)]
    if advice is None:
        return f"{said[0]} The page about these words is new. The log of the check says more."
    said.append(plain(advice.why))
    if exception_rule(places[0].rule):
        said += map(plain, advice.instead)
    elif instead := advice.to_write(*(place.found for place in places)):
        said.append(f"You could write: {'; '.join(map(plain, instead))}.")
    read = _page(advice.read, voice)
    if read:
        said.append(f"[Why, and more]({read})")
    return " ".join(said)


def _page(read: str, voice: Voice) -> str:
    """The address of the page about an expression; empty when there is none that can be opened."""
    if read.startswith(("https://", "http://")):
        return quote(read, safe=":/")
    is_here = read and voice.address and not read.startswith(("/", "..")) and ":" not in read
    return f"{voice.address}/{quote(read)}" if is_here else ""


def _earlier(places: list[Place], voice: Voice) -> str:
    what = "An exception" if exception_rule(places[0].rule) else "The words"
    return f"- {what}{_words(places)} in {_where(places, voice)}."


def _words(places: list[Place]) -> str:
    """The words as they were found, each once, with a space before; they may be none at all."""
    different: dict[str, str] = {}
    for place in places:
        different.setdefault(place.found.lower().strip(), place.found)
    shown = ", ".join(code(found, WORDS) for key, found in [*different.items()][:MOST_PLACES] if key)
    return f" {shown}" if shown else ""


def _where(places: list[Place], voice: Voice) -> str:
    spots = list(dict.fromkeys((place.path, place.line) for place in places))
    shown = [f"{_file(path, voice, line)}, line {line}" for path, line in spots[:MOST_PLACES]]
    more = len(spots) - MOST_PLACES
    return "; ".join([*shown, *([f"and {more} more"] if more > 0 else [])])


def _file(path: str, voice: Voice, line: int = 0) -> str:
    shown = code(path, NAME)
    if not voice.address:
        return shown
    anchor = f"?plain=1#L{line}" if line else ""
    return f"[{shown}]({voice.address}/{quote(path, errors='replace')}{anchor})"


def _ease(ease: Ease) -> str:
    then = ease.then
    said = [
        f"{said}: {_change(then[key] if then else None, ease.now[key], is_new=then is None)}"
        for key, said in SCORES.items()
        if ease.now[key] or (then and then[key])
    ]
    return "; ".join(said) or "there is too little text to say"


def _change(then: int | None, now: int | None, *, is_new: bool) -> str:
    """A score before and after; a page that is too short has none."""
    old, new = ("too short to say" if score is None else str(score) for score in (then, now))
    if is_new:
        return new
    return f"{new}, as before" if old == new else f"{old} before, {new} now"
