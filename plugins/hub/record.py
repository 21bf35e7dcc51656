"""The record of "you said, we did": one data file, checked, with an entry for each thing that was raised.

    - id: cash-or-vouchers
      title: Cash or vouchers?
      heard: One guide wants cash. Another lists vouchers as well.
      from: two published guides
      how: we read them
      asked_people: not yet            # or the day on which we asked
      decision: open                   # open | yes | partly | no
      decided: ...                     # these three once it is no longer open
      why: ...
      changed: ...                     # it may be `nothing`
      look_again: 2027-05-25

Texts other than titles are Markdown. `from` names a group or a role, and a person only as that person chose.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from hub.keys import day_or_not_yet
from wordcare.contents import file_text
from wordcare.finding import Problem
from wordcare.rulebook.checks import Field, Key, choice, day, listed, mapping, text
from wordcare.rulebook.faults import Faults, shown
from wordcare.safe_yaml import YamlFault, compose

if TYPE_CHECKING:
    from hub.project import Project
    from wordcare.safe_yaml import Value

PAGE = "about/you-said-we-did.md"
DATA = "about/you-said-we-did.yml"
OPEN = "open"
DECISIONS = (OPEN, "yes", "partly", "no")
_ONCE_DECIDED = ("decided", "why", "changed")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _id(field: Field, node: Value) -> str:
    value = text(field, node)
    if value and not _ID.fullmatch(value):
        field.wrong(node, f"`{field.name}` is `{shown(value)}`.")
    return value


_ENTRY = {
    "id": Key(
        _id, "Use lower-case letters, digits and hyphens, such as `id: cash-or-vouchers`.", required=True
    ),
    "title": Key(text, "Write a short title.", required=True),
    "heard": Key(text, "Write what you heard, in plain words.", required=True),
    "from": Key(text, "Write who said it: a group or a role, or a name that was chosen.", required=True),
    "how": Key(text, "Write in what form, such as `how: a letter`.", required=True),
    "asked_people": Key(
        day_or_not_yet, "Write the day on which you asked people, or `not yet`.", required=True
    ),
    "decision": Key(choice(*DECISIONS), f"Use one of: {', '.join(DECISIONS)}.", required=True),
    "decided": Key(text, "Write what you decided."),
    "why": Key(text, "Write why. This matters most when the answer is no."),
    "changed": Key(text, "Write what changed. It may be `nothing`."),
    "look_again": Key(
        day, "Write it as year, month and day, such as `look_again: 2027-05-25`.", required=True
    ),
}


def read_record(project: Project) -> tuple[list[dict[str, Any]], list[Problem]]:
    """The entries in order, and all that is wrong with them. A site without the file has no entries."""
    path = project.path(DATA)
    if not os.path.exists(path):
        return [], []
    source = file_text(path)
    if isinstance(source, Problem):
        return [], [source]
    faults = Faults(path)
    try:
        node = compose(source.text)
    except YamlFault as fault:
        return [], [fault.problem(path)]
    entries = listed(mapping(_ENTRY))(Field("record", "List entries, each with an `id`.", faults), node)
    for entry, place in zip(entries, node.items, strict=False):
        _check_decision(entry, place, faults)
    _check_ids(node, faults)
    return entries, faults.problems


def _check_decision(entry: dict[str, Any], node: Value, faults: Faults) -> None:
    """Whoever said something is owed what was decided, why, and what changed, also when it was no."""
    if entry.get("decision") not in DECISIONS[1:]:
        return
    for name in _ONCE_DECIDED:
        if name not in entry:
            faults.at(
                node, f"`{name}` is missing, and the decision is `{entry['decision']}`.", _ENTRY[name].write
            )


def _check_ids(node: Value, faults: Faults) -> None:
    first: dict[str, int] = {}
    for item in node.items:
        name = item.get("id") if item.kind == "mapping" else None
        if name is not None and first.setdefault(name.text, name.line) != name.line:
            found = f"`{shown(name.text)}` is the id of two entries."
            faults.at(name, found, f"Choose another; the first is on line {first[name.text]}.")
