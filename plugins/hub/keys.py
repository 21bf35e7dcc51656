"""Every key in the front matter of a guide: how it is checked, and what a writer is told to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wordcare.new_pages.guide import NAMINGS as NAMED
from wordcare.rulebook.checks import (
    Field,
    Key,
    choice,
    day,
    link,
    listed,
    mapping,
    text,
    year,
)
from wordcare.rulebook.faults import did_you_mean, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wordcare.rulebook.checks import Check
    from wordcare.safe_yaml import Value

STATUSES = ("draft", "in review", "published", "paused")
ANONYMOUS = "anonymous"
NAMINGS = (*NAMED, ANONYMOUS)
NOT_YET = "not yet"
NONE = "none"

OTHERS = ("reading", "wordcare", "hide", "search", "template", "icon", "tags", "image")
"""Keys that belong to the theme or to other checks, and are left to them."""


def _anything(_field: Field, node: Value) -> Any:
    return node.plain()


def _list(item: Check, *, may_be_empty: bool = True) -> Check:
    """A check for a real list, because pages show each entry of it."""
    check = listed(item)

    def checked(field: Field, node: Value) -> list[Any]:
        if node.kind != "list":
            field.wrong(node, f"`{field.name}` is not a list.", f"Put it in square brackets. {field.write}")
            return []
        return [] if may_be_empty and not node.items else list(check(field, node))

    return checked


def day_or_not_yet(field: Field, node: Value) -> str:
    """A day of the calendar, or the words not yet."""
    value = text(field, node)
    if value and value != NOT_YET:
        value = str(day(field, node))
    return value


def _how_many(field: Field, node: Value) -> int:
    value = text(field, node)
    if value and not (value.isascii() and value.isdigit() and len(value) < 4 and int(value) > 0):
        field.wrong(node, f"`{field.name}` is `{shown(value)}`, which is not a number of people.")
        return 1
    return int(value or 1)


def _topics(known: Sequence[str]) -> Check:
    """A check for a content note: a list of the `known` topics, or the word none."""

    def one(field: Field, node: Value) -> str:
        value = text(field, node)
        if value and value not in known:
            all_known = f"The topics are: {', '.join(known)}." if known else "mkdocs.yml lists no topics."
            hint = did_you_mean(value, known, "") if len(value) < 40 else "Name topics, not sentences."
            field.wrong(
                node, f"`{field.name}` has `{shown(value)}`.", f"{hint} {all_known} Or write none.".strip()
            )
        return value

    def check(field: Field, node: Value) -> list[str]:
        if node.kind == "text" and node.text.strip() == NONE:
            return []
        if node.kind == "text" and node.text not in known:
            return [one(field, node)]  # more use than to hear that it is no list
        topics: list[str] = topics_in(field, node)
        return topics

    topics_in = _list(one, may_be_empty=False)
    return check


def _people(field: Field, node: Value) -> list[dict[str, Any]]:
    """The people who made the page. Each name is a choice, and someone unnamed stays unnamed."""
    people: list[dict[str, Any]] = _list(mapping(_PERSON), may_be_empty=False)(field, node)
    for person, each in zip(people, node.items, strict=False):
        name = each.get("name") if each.kind == "mapping" else None
        if person.get("how_named") == ANONYMOUS and name is not None:
            field.wrong(
                name,
                "This person chose not to be named, but there is a name here.",
                "Take the line `name` out. If the name was real, tell those who look after the project: "
                "it must go from the history too.",
            )
        elif person.get("how_named") in NAMED and name is None:
            field.wrong(
                each,
                f"`name` is missing, and this person is named by {person['how_named']}.",
                "Write `name:`, or `how_named: anonymous` for someone who chose not to be named.",
            )
    return people


_PERSON = {
    "name": Key(text, "Write the name as the person wants it shown."),
    "how_named": Key(choice(*NAMINGS), f"Use one of: {', '.join(NAMINGS)}.", required=True),
    "role": Key(text, 'Write what they did, such as `role: "read the page and changed it"`.', required=True),
    "people": Key(_how_many, "Write how many people this line stands for, such as `people: 4`."),
}
_SOURCE = {
    "title": Key(text, "Write the title of the source.", required=True),
    "organisation": Key(text, "Write who published it."),
    "year": Key(year, "Write four digits, such as `year: 2022`."),
    "link": Key(link, "Write an address that begins with https://"),
    "read": Key(
        choice("in full", "in part", "not read"), "Use one of: in full, in part, not read.", required=True
    ),
}
_EXCEPTION = {
    "words": Key(text, "Write the words that stay.", required=True),
    "reason": Key(text, "Write why they stay.", required=True),
    "since": Key(day, "Write it as year, month and day, such as `since: 2026-11-25`."),
}


def guide_keys(topics: Sequence[str]) -> dict[str, Key]:
    """The keys of a guide, on a site whose content notes may name these `topics`."""
    example = f"such as `content_note: [{topics[0]}]`" if topics else "or leave it"
    return {
        "title": Key(text, "Write a title, such as `title: Safety`.", required=True),
        "description": Key(text, "Write one plain sentence that says what the page is for.", required=True),
        "status": Key(choice(*STATUSES), f"Use one of: {', '.join(STATUSES)}.", required=True),
        "audience": Key(
            _list(text, may_be_empty=False),
            "List who the page is for, such as `audience: [people who plan meetings]`.",
            required=True,
        ),
        "content_note": Key(
            _topics(topics),
            f"List what the page talks about that may be hard to read, {example}, or write none.",
            required=True,
        ),
        "made_by": Key(
            _people,
            "List who made the page, each with `how_named` and `role`, and with `name` if they want one.",
            required=True,
        ),
        "groups": Key(_list(text), "List groups that asked to be named, or leave it out."),
        "how_it_was_made": Key(text, "Say in one or two plain sentences how the page was made."),
        "what_changed_because_of_people": Key(text, "Say what people changed. It may be `nothing yet`."),
        "written": Key(day, "Write it as year, month and day, such as `written: 2026-11-25`.", required=True),
        "changed": Key(
            day,
            "Write the day on which what the page says last changed, such as `changed: 2026-11-28`, "
            "or leave it out.",
        ),
        "read_by_people_outside": Key(
            day_or_not_yet,
            "Write the day on which people who did not write the page read it, or `not yet`.",
            required=True,
        ),
        "next_review": Key(
            day, "Write it as year, month and day, such as `next_review: 2027-05-25`.", required=True
        ),
        "needs_check_by": Key(_list(text), "List who still has to check the page."),
        "licence": Key(text, "Write the licence, such as `licence: CC BY 4.0`, or leave it out."),
        "sources": Key(_list(mapping(_SOURCE)), "Give each source a `title`, and say how far you `read` it."),
        "still_to_ask": Key(_list(text), "List the questions that only people can answer."),
        "exceptions": Key(_list(mapping(_EXCEPTION)), "Give each exception its `words` and a `reason`."),
        "downloads": Key(_list(text), "List file names, such as `downloads: [checklist.txt]`."),
        **{name: Key(_anything, "") for name in OTHERS},
    }
