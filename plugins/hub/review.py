"""What waits to be looked at: pages that are due, drafts, pages nobody outside has read, exceptions.

A list for people. It never stops anyone: a page that is past its day is still better than none.
Each section is a function from what was read to rows, so that another is easily added.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from hub.kept_words import kept_in_text
from hub.keys import NOT_YET
from hub.record import DATA, OPEN
from wordcare import settings
from wordcare.contents import file_text
from wordcare.ease.page import measured
from wordcare.ease.project import ON, Ease
from wordcare.finding import Problem
from wordcare.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hub.guide import Guide
    from hub.project import Project
    from wordcare.ease.page import Page
    from wordcare.rulebook import Word

    Row = dict[str, Any]


OLDEST = 13
"""The reading age that a guide should not be above, once its needed words are explained."""


class Material(NamedTuple):
    """All that the sections look at."""

    project: Project
    guides: list[Guide]
    record: list[dict[str, Any]]
    words: list[Word]
    today: date


class Section(NamedTuple):
    """One list. `rows` hold plain data only; `page` names the file that each is about."""

    name: str
    title: str
    rows: list[Row]


def review(material: Material) -> list[Section]:
    """Every section, those with nothing in them too."""
    return [Section(name, title, list(rows(material))) for name, title, rows in _SECTIONS]


def _due(material: Material) -> Iterator[Row]:
    record = material.project.path(DATA)
    dated = [(guide.path, guide.values.get("next_review", "")) for guide in material.guides]
    dated += [(f"{record}#{entry.get('id')}", entry.get("look_again", "")) for entry in material.record]
    dated += [(word.path, word.review) for word in material.words]
    late = [(_days(day, material.today), page, day) for page, day in dated if _days(day, material.today) > 0]
    for days, page, day in sorted(late, reverse=True):
        yield {"page": page, "due": day, "days_late": days}


def _not_published(material: Material) -> Iterator[Row]:
    for guide in material.guides:
        status = guide.values.get("status", "")
        if status and status != "published":
            yield {"page": guide.path, "status": status, **_dates(guide)}


def _unread(material: Material) -> Iterator[Row]:
    for guide in material.guides:
        if guide.values.get("read_by_people_outside", NOT_YET) == NOT_YET:
            yield {"page": guide.path, **_dates(guide)}


def _dates(guide: Guide) -> Row:
    return {name: guide.values.get(name, "") for name in ("written", "changed")}


def _checks_needed(material: Material) -> Iterator[Row]:
    for guide in material.guides:
        for who in guide.values.get("needs_check_by", []):
            yield {"page": guide.path, "by": who}


def _exceptions(material: Material) -> Iterator[Row]:
    """Those in the front matter, and those beside the words. The oldest come first."""
    rows: list[Row] = []
    for guide in material.guides:
        since = guide.values.get("written", "")
        for kept in guide.values.get("exceptions", []):
            rows.append(
                _exception(guide, kept.get("words", ""), kept.get("reason", ""), kept.get("since", since))
            )
        for words, reason, until in kept_in_text(guide.path, material.today.isoformat()):
            rows.append({**_exception(guide, words, reason, since), "until": until})
    for row in rows:
        row["days_old"] = max(_days(row["since"], material.today), 0)
    yield from sorted(rows, key=lambda row: -row["days_old"])


def _exception(guide: Guide, words: str, reason: str, since: str) -> Row:
    return {"page": guide.path, "words": words, "reason": reason, "since": since, "until": ""}


def _contested(material: Material) -> Iterator[Row]:
    for word in material.words:
        if word.decided.get("status") == "contested":
            yield {"page": word.path, "title": word.title}


def _open_questions(material: Material) -> Iterator[Row]:
    for entry in material.record:
        if entry.get("decision") == OPEN:
            yield {"page": material.project.path(DATA), "title": entry.get("title", "")}


def _awaited(material: Material) -> Iterator[Row]:
    for page in material.project.missing():
        yield {"page": material.project.path(page)}


def _hard_to_read(material: Material) -> Iterator[Row]:
    """Pages above the reading age that guides aim for at most, the hardest first."""
    ease = Ease(settings.load(None, keep=False), None, ON)
    pages = [page for guide in material.guides for page in _measured(guide.path, ease)]
    for page in sorted(pages, key=lambda one: one.hardness, reverse=True):
        age = page.row["reading_age"]
        if isinstance(age, int | float) and age > OLDEST:
            yield {
                "page": page.row["path"],
                "reading_age": age,
                "average_sentence": page.row["average_sentence"],
            }


def _measured(path: str, ease: Ease) -> Iterator[Page]:
    source = file_text(path)
    if not isinstance(source, Problem) and (asked := ease.page(source)) is not None:
        yield measured(source, read(source), asked.limits)


def _days(iso: str, today: date) -> int:
    """How many days ago a day was; 0 when there is none."""
    try:
        return (today - date.fromisoformat(iso)).days
    except ValueError:
        return 0


_SECTIONS = (
    ("due", "Past the day on which we wanted to look again", _due),
    ("not_published", "Not published yet", _not_published),
    ("not_read_outside", "Not read yet by people outside", _unread),
    ("checks_needed", "Checks that are still needed", _checks_needed),
    ("exceptions", "Exceptions for words, the oldest first", _exceptions),
    ("hard_to_read", f"Harder to read than a reading age of {OLDEST}", _hard_to_read),
    ("contested", "Words that people argue about", _contested),
    ("open_questions", "Questions of the record that are open", _open_questions),
    ("awaited", "Pages that a reading path waits for", _awaited),
)
