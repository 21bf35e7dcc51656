"""Tells whether a sentence goes on after the full stop of a time or date: "5 p.m. Monday", "3. 4. 2001"."""

from __future__ import annotations

import re

_DAY = re.compile(
    "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun"
    "|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Christmas|Boxing|GMT|BST|UK)(?![\w'’])"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\.| \d)"
)
"""What goes on with a time, unless something is said of it."""
_SAID = (" is ", " are ", " was ", " were ", " has ", " had ", " will ", " can ")
_SAID_OF_MAY = (" I ", " we ", " you ", " he ", " she ", " it ", " they ")
"""Before these words a sentence has begun: 5 p.m. Monday is quiet, or May we come?"""
_TIMED = re.compile(
    r"(?:The|An?|Our|My|Your|Her|Their|Every|No) (?:[\w'’-]+ |(?:[\w'’-]+ ){2,3}(?<=ing |ion |ent |ass ))"
    r"(?:at|on|from|until|till|before|after|by) (?:\w+ )?\d\S*(?: \S+)?"
)
"""A thing with its time, of which nothing is said yet: The meeting at 4 p.m. Tuesday is off."""
_SPACED_DATE = re.compile(r"(?<!\w)\d{1,2}\. \d{1,2}\. (?:\d{4}|\d\d)(?!\w)")
_LONGEST_DATE = 14


def begins_with_day(text: str, at: int) -> bool:
    """Whether a day, a month or the like begins at `at`."""
    return _DAY.match(text, at) is not None


def goes_on_with_day(text: str, start: int, at: int, day: re.Match[str]) -> bool:
    """Whether `day`, after the time that ends at `at`, belongs to the sentence that begins at `start`."""
    said = text.startswith(_SAID_OF_MAY if day[1] == "May" else _SAID, day.end())
    return not said or _TIMED.fullmatch(text, start, at) is not None


def is_in_date(text: str, at: int) -> bool:
    """Whether the stop before `at` stands inside a date such as 3. 4. 2001."""
    date = _SPACED_DATE.search(text, max(0, at - _LONGEST_DATE), at + _LONGEST_DATE)
    return date is not None and date.start() < at < date.end()
